import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import * as protocol from '../../src/server/protocol.ts';
import { start, uriOf, type Client, type StartOptions } from './server.ts';

const minutes = `# Harbour

Date: 2024-03-12
Attendees: Nora Lind, Omar Haddad

## Action items

- [ ] Nora: call the pilot (due Friday)
- [ ] Omar: order the paint
`;
const path = 'meetings/harbour.md';

describe('refactorings by a server', () => {
  let running: Client | undefined;
  const opened = async (options: StartOptions = {}): Promise<Client> => {
    running = await start({ files: { [path]: minutes }, ...options });
    await running.open(path);
    return running;
  };
  afterEach(async () => {
    assert.deepEqual(running?.state.logs ?? [], [], 'nothing is logged');
    await running?.stop();
    running = undefined;
  });
  const actionsAt = (client: Client, words: string, context: object = {}): Promise<CodeAction[]> => {
    const line = minutes.slice(0, minutes.indexOf(words)).split('\n').length - 1;
    const position = { line, character: 8 };
    return client.request('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range: { start: position, end: position },
      context: { diagnostics: [], ...context },
    });
  };
  const titled = (actions: CodeAction[], title: string): CodeAction => {
    const found = actions.find((action) => action.title.startsWith(title));
    assert.ok(found, `“${title}” among ${actions.map((action) => action.title).join(', ')}`);
    return found;
  };

  it('are finished when they are chosen, in the version they were offered for', async () => {
    const client = await opened({ resolvesEdits: true });
    const offered = await actionsAt(client, 'call the pilot');
    const action = titled(offered, 'Postpone by a week');
    assert.equal(action.edit, undefined);
    const chosen = await client.request<CodeAction>('codeAction/resolve', action);
    assert.equal(client.after(chosen.edit), minutes.replace('Friday', '2024-03-26'));
    await client.type(path, 'order the paint', 'order the grey paint');
    assert.equal((await client.request<CodeAction>('codeAction/resolve', action)).edit, undefined);
    await client.close(path);
    assert.equal((await client.request<CodeAction>('codeAction/resolve', action)).edit, undefined);
  });

  it('say so where they would change anything else', async () => {
    const client = await opened({ resolvesEdits: true });
    await client.type(path, 'Omar: order the paint', 'Everyone orders the paint');
    const title = 'Hand over to Omar Haddad';
    const action = titled(await actionsAt(client, 'order the paint'), title);
    assert.equal((await client.request<CodeAction>('codeAction/resolve', action)).edit, undefined);
    assert.deepEqual(client.state.warnings, [
      `“${title}” would change what else the note says, so nothing was done. Change it by hand.`,
    ]);
  });

  it('come with their edit for clients that do not finish them', async () => {
    const client = await opened({ versionedEdits: false });
    const action = titled(await actionsAt(client, 'call the pilot'), 'Hand over to Omar Haddad');
    const changes = (action.edit as WorkspaceEdit).changes![uriOf(path)]!;
    assert.deepEqual(
      changes.map(({ newText }) => newText),
      ['Omar'],
    );
  });

  it('are for who asks: not where the cursor only passes by', async () => {
    const client = await opened({ resolvesEdits: true });
    const kinds = async (context: object): Promise<Set<string>> =>
      new Set((await actionsAt(client, 'order the paint', context)).map(({ kind }) => kind!));
    assert.deepEqual(await kinds({ triggerKind: 2 }), new Set(['quickfix']));
    assert.ok((await kinds({ triggerKind: 1 })).has('refactor.rewrite'));
    assert.ok((await kinds({ only: ['refactor'], triggerKind: 2 })).has('refactor.rewrite'));
  });

  it('write the recap of an open call, and do not repeat it', async () => {
    const call = `Harbour call, March 12, 2024

[00:10] Nora Lind: The crane first.
[00:20] Omar Haddad: I'll send the crane plan by Friday.
[00:30] Nora Lind: I'll book the quay for the ferry.
`;
    const client = await start({ files: {}, resolvesEdits: true });
    running = client;
    await client.open('calls/harbour.txt', call, 'plaintext');
    const recaps = (): Promise<CodeAction[]> =>
      client.request('textDocument/codeAction', {
        textDocument: { uri: uriOf('calls/harbour.txt') },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: ['source.writeRecap'] },
      });
    const [recap, ...more] = await recaps();
    assert.equal(more.length, 0);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', recap!);
    const lines = `\nAction items:\n- Omar Haddad: Send the crane plan (due 2024-03-15) [00:20]\n- Nora Lind: Book the quay for the ferry [00:30]\n`;
    assert.equal(client.after(edit), call + lines);
    await client.type('calls/harbour.txt', 'for the ferry.\n', `for the ferry.\n${lines}`);
    assert.deepEqual(await recaps(), []);
  });

  it('hand over to whom the client asked for', async () => {
    const client = await opened({ resolvesEdits: true });
    const action = titled(await actionsAt(client, 'call the pilot'), 'Hand over to another');
    const [given] = action.command!.arguments as [protocol.ChooseOwnerArguments];
    assert.deepEqual([given.from, given.names], ['Nora Lind', ['Omar Haddad']]);
    const { uri, id, line } = given;
    const params: protocol.HandOverParams = { uri, id, line, from: 'Nora Lind', name: 'Ida Moe' };
    const answer = await client.request<{ edit: unknown }>(protocol.handOver, params);
    assert.equal(client.after(answer.edit), minutes.replace('Nora:', 'Ida Moe:'));
    assert.deepEqual(await client.request(protocol.handOver, { ...params, line: 'other' }), { refused: 'gone' });
    assert.deepEqual(await client.request(protocol.handOver, { ...params, from: 'Omar Haddad' }), {
      refused: 'no-notation',
    });
  });
});
