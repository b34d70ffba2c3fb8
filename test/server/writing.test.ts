import assert from 'node:assert/strict';
import type { CompletionList } from 'vscode-languageserver-types';
import * as protocol from '../../src/server/protocol.ts';
import { start, until, uriOf, type Client, type StartOptions } from './server.ts';

const note = `# Harbour call

Date: 2024-03-19
Attendees: Nora Lind, Omar Haddad

## Action items

- [ ] Nora: call the pilot office
- [ ] Omar: order rope
`;
const path = 'meetings/harbour.md';

describe('what helps in writing', () => {
  let running: Client | undefined;
  const started = async (options: StartOptions = {}, text = note): Promise<Client> => {
    running = await start({ files: { [path]: note }, ...options });
    await running.open(path, text);
    return running;
  };
  afterEach(async () => {
    assert.deepEqual(running?.state.logs ?? [], [], 'nothing is logged');
    await running?.stop();
    running = undefined;
  });
  const line = (at: number) => ({ start: { line: at, character: 3 }, end: { line: at, character: 3 } });

  describe('toggling done', () => {
    const toggle = (client: Client, params: protocol.ToggleDoneParams): Promise<protocol.ToggleDoneResult> =>
      client.request(protocol.toggleDone, params);

    it('ticks the items of the version that the client shows, and of no other', async () => {
      const client = await started();
      const uri = uriOf(path);
      const result = await toggle(client, { uri, version: 1, ranges: [line(7), line(8)] });
      assert.ok('edit' in result);
      assert.equal(client.after(result.edit), note.replaceAll('[ ]', '[x]'));
      assert.deepEqual(await toggle(client, { uri, version: 2, ranges: [line(7)] }), { refused: 'gone' });
      assert.deepEqual(await toggle(client, { uri, version: 1, ranges: [line(0)] }), { refused: 'no-item' });
      assert.deepEqual(await toggle(client, { uri, version: 1, ranges: [line(99)] }), { refused: 'no-item' });
      await client.close(path);
      assert.deepEqual(await toggle(client, { uri, version: 1, ranges: [line(7)] }), { refused: 'gone' });
    });

    it('is a command for clients that have none of their own', async () => {
      const client = await started({ servesFiles: false });
      const { commands } = client.capabilities['executeCommandProvider'] as { commands: string[] };
      assert.ok(commands.includes(protocol.toggleDoneCommand));
      const execute = (given: unknown): Promise<unknown> =>
        client.request('workspace/executeCommand', { command: protocol.toggleDoneCommand, arguments: [given] });
      await execute({ uri: uriOf(path), ranges: [line(8)] });
      assert.equal(client.after(client.state.applied[0]), note.replace('[ ] Omar', '[x] Omar'));
      for (const given of [undefined, {}, { uri: uriOf(path) }, { uri: uriOf(path), ranges: [7] }])
        await execute(given);
      await execute({ uri: uriOf(path), ranges: [line(0)] });
      await until(() => client.state.warnings.length === 1);
      assert.deepEqual(client.state.warnings, ['No item stands here.']);
    });
  });

  describe('completion', () => {
    const complete = async (
      client: Client,
      at: string,
      words: string,
      triggerCharacter?: string,
    ): Promise<string[]> => {
      const position = client.place(at, words);
      const context = triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 };
      const params = { textDocument: { uri: uriOf(at) }, position, context };
      const { items } = await client.request<CompletionList>('textDocument/completion', params);
      return items.map(({ label }) => label);
    };

    it('knows the people of the workspace, as they are now', async () => {
      const other = '# Board\n\nAttendees: Kim Roth\n';
      const client = await started({ files: { [path]: note, 'meetings/board.md': other } }, `${note}- [ ] @`);
      await client.ready();
      assert.deepEqual(await complete(client, path, '@', '@'), ['Nora Lind', 'Omar Haddad', 'Kim Roth']);
      await client.store({ 'meetings/board.md': other.replace('Kim Roth', 'Lou Pape') });
      await until(async () => (await complete(client, path, '@', '@')).includes('Lou Pape'));
    });

    it('is told to clients with the characters that ask for it', async () => {
      const client = await started();
      assert.deepEqual(client.capabilities['completionProvider'], { triggerCharacters: ['@', ':', '|', ' '] });
    });

    it('works in empty notes and in those that are notes only by content, and nowhere else', async () => {
      const client = await started({ files: {} });
      await client.open('own.txt', '', 'meeting-notes');
      assert.deepEqual((await complete(client, 'own.txt', '')).slice(0, 2), ['note', 'item']);
      await client.open('meetings/new.md', '');
      assert.deepEqual((await complete(client, 'meetings/new.md', '')).slice(0, 2), ['note', 'item']);
      await client.open('docs/talk.md', `${note}- [ ] `);
      assert.deepEqual(await complete(client, 'docs/talk.md', 'rope\n- [ ] ', ' '), ['Nora Lind', 'Omar Haddad']);
      await client.open('docs/list.md', '# Shopping\n\n- [ ] ');
      assert.deepEqual(await complete(client, 'docs/list.md', '- [ ] ', ' '), []);
      await client.close('own.txt');
      const closed = { textDocument: { uri: uriOf('own.txt') }, position: { line: 0, character: 0 } };
      assert.deepEqual(await client.request('textDocument/completion', closed), { isIncomplete: false, items: [] });
      const beyond = { textDocument: { uri: uriOf('docs/talk.md') }, position: { line: 999, character: 9 } };
      assert.ok(await client.request('textDocument/completion', beyond));
    });
  });

  it('goes on with lists in notes, and nowhere else', async () => {
    const client = await started({ files: {} }, `${note}- [ ] Nora: oars\n`);
    const formatted = (at: string, line: number): Promise<unknown> =>
      client.request('textDocument/onTypeFormatting', {
        textDocument: { uri: uriOf(at) },
        position: { line, character: 0 },
        ch: '\n',
        options: { tabSize: 2, insertSpaces: true },
      });
    const start = { line: 10, character: 0 };
    assert.deepEqual(await formatted(path, 10), [{ range: { start, end: start }, newText: '- [ ] ' }]);
    await client.open('docs/list.md', '# Shopping\n\n- [ ] flour\n');
    assert.deepEqual(await formatted('docs/list.md', 3), []);
    assert.deepEqual(await formatted('closed.md', 3), []);
    assert.deepEqual(await formatted(path, 999), []);
  });
});
