import assert from 'node:assert/strict';
import type { CodeAction, Hover } from 'vscode-languageserver-types';
import * as protocol from '../../src/server/protocol.ts';
import { start, until, uriOf, type Client, type StartOptions } from './server.ts';

const call = `Harbour call, March 12, 2024

[00:10] Nora Lind: The crane first.
[00:20] Omar Haddad: I'll send the crane plan by Friday.
[00:30] Nora Lind: I'll book the quay for the ferry.

ACTION ITEMS:
- Omar: call the pilot office - Due: 2024-03-20
`;
const path = 'calls/harbour.txt';
const plan = 'send the crane plan';

describe('suggestions', () => {
  let running: Client | undefined;
  const started = async (options: StartOptions = {}): Promise<Client> => {
    running = await start({ files: { [path]: call }, ...options });
    if (options.servesFiles !== false) await running.ready();
    return running;
  };
  const suggested = async (client: Client): Promise<string[]> => {
    const { groups } = await client.commitments();
    return groups
      .filter(({ kind }) => kind === 'suggestions')
      .flatMap(({ items }) => items.map(({ text }) => text.replace(/\.$/, '')));
  };
  const reference = async (client: Client, words: string): Promise<protocol.CommitmentReference> => {
    const { groups } = await client.commitments('note');
    const { uri, id, line } = groups.at(-1)!.items.find(({ text }) => text.includes(words))!;
    return { uri, id, line };
  };
  const hints = async (client: Client): Promise<string[]> =>
    (await client.problems(path)).filter((problem) => problem.startsWith('suggestion'));
  afterEach(async () => {
    assert.deepEqual(running?.state.logs ?? [], [], 'nothing is logged');
    await running?.stop();
    running = undefined;
  });

  it('are a closed group at the end, however it is grouped, and counted nowhere', async () => {
    const client = await started();
    for (const groupBy of ['due', 'owner', 'note'] as const) {
      const { open, overdue, groups } = await client.commitments(groupBy);
      assert.deepEqual({ open, overdue }, { open: 1, overdue: 0 });
      const last = groups.at(-1)!;
      assert.deepEqual([last.kind, last.expanded, last.items.length], ['suggestions', false, 2]);
      assert.ok(groups.slice(0, -1).every(({ items }) => items.every(({ explicit, why }) => explicit && why === '')));
    }
  });

  it('say why, and where', async () => {
    const client = await started();
    const { groups } = await client.commitments();
    const [first] = groups.at(-1)!.items;
    assert.equal(first!.why, "Omar Haddad promised it: “I'll send the crane plan by Friday.”");
    assert.deepEqual(first!.range.start, { line: 3, character: 21 });
    assert.deepEqual([first!.owners, first!.due?.day, first!.explicit], [['Omar Haddad'], '2024-03-15', false]);
    assert.equal(first!.overdue, false, 'never a warning');
  });

  it('are hints with two actions and a hover in the note', async () => {
    const client = await started();
    await client.open(path, call, 'plaintext');
    const [hint] = (await client.diagnostics(path)).filter(({ code }) => code === 'suggestion');
    assert.equal(hint?.severity, 4);
    const actions = await client.fixes(path, 'send the crane');
    assert.deepEqual(
      actions.map(({ title }) => title.replace('plan. ', 'plan ')),
      ['Add to action items: send the crane plan – Omar Haddad, due Fri 15 Mar', 'Dismiss this suggestion'],
    );
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf(path) },
      position: { line: 3, character: 30 },
    });
    assert.match(JSON.stringify(hover.contents), /Omar Haddad promised it: “I'll send/);
    const { highlights } = await client.request<protocol.HighlightsResult>(protocol.highlights, { uri: uriOf(path) });
    assert.equal(highlights.filter(({ kind }) => kind === 'suggestion').length, 2);
    assert.ok(
      highlights.every(({ kind, range }) => kind === 'suggestion' || range.start.line > 5),
      'set apart',
    );
  });

  it('are written down where they are accepted', async () => {
    const client = await started();
    const answer = await client.request<{ edit: unknown }>(protocol.acceptSuggestion, await reference(client, plan));
    const accepted = `${call}- Omar: send the crane plan - Due: 2024-03-15\n`;
    assert.equal(client.after(answer.edit), accepted);
    await client.store({ [path]: accepted });
    await until(async () => (await client.commitments()).open === 2);
    assert.deepEqual(await suggested(client), ['book the quay for the ferry']);
  });

  it('are edited in the version that is open, and refused when their words changed', async () => {
    const client = await started();
    const place = await reference(client, plan);
    await client.open(path, call, 'plaintext');
    await client.type(path, 'The crane first.', 'The crane first, then the ferry.');
    const answer = await client.request<{ edit: unknown }>(protocol.acceptSuggestion, place);
    assert.match(client.after(answer.edit), /then the ferry[^]*- Omar: send the crane plan - Due: 2024-03-15\n$/);
    await client.type(path, "I'll send the crane plan", "I won't send the crane plan");
    for (const method of [protocol.acceptSuggestion, protocol.dismissSuggestion])
      assert.deepEqual(await client.request(method, place), { refused: 'gone' });
  });

  it('never make a written item their own', async () => {
    const client = await started();
    const { uri, id, line } = await client.item('call the pilot office');
    for (const method of [protocol.acceptSuggestion, protocol.dismissSuggestion])
      assert.deepEqual(await client.request(method, { uri, id, line }), { refused: 'gone' });
  });

  it('are dismissed until somebody wants them again', async () => {
    const client = await started();
    await client.open(path, call, 'plaintext');
    const { changes, refreshes } = client.state;
    const result = await client.request<{ dismissed: string[] }>(
      protocol.dismissSuggestion,
      await reference(client, plan),
    );
    assert.equal(result.dismissed.length, 1);
    assert.match(result.dismissed[0]!, /^calls\/harbour\.txt#/);
    assert.deepEqual(await suggested(client), ['book the quay for the ferry']);
    assert.equal((await hints(client)).length, 1);
    assert.deepEqual(await client.fixes(path, 'send the crane'), []);
    await until(() => client.state.changes > changes && client.state.refreshes > refreshes);
    await client.request(protocol.restoreSuggestions, {});
    assert.equal((await suggested(client)).length, 2);
  });

  it('stay dismissed at the next start, while their words stand', async () => {
    const first = await started();
    const { dismissed } = await first.request<{ dismissed: string[] }>(
      protocol.dismissSuggestion,
      await reference(first, plan),
    );
    await first.stop();
    const client = await started({ dismissed: [...dismissed, 7 as unknown as string] });
    assert.deepEqual(await suggested(client), ['book the quay for the ferry']);
    await client.store({ [path]: call.replace('crane plan', 'lifting plan') });
    await until(async () => (await suggested(client)).length === 2);
  });

  it('stay dismissed in a note that is renamed, or whose folder is', async () => {
    const client = await started();
    await client.request(protocol.dismissSuggestion, await reference(client, plan));
    const rename = async (from: string, to: string, file: string): Promise<string[]> => {
      const files = [{ from: uriOf(from), to: uriOf(to) }];
      const { dismissed } = await client.request<protocol.FilesRenamedResult>(protocol.filesRenamed, { files });
      await client.store({ [from === path ? path : 'calls/harbour 2.txt']: null, [file]: call });
      await until(async () => (await suggested(client)).length > 0);
      assert.deepEqual(await suggested(client), ['book the quay for the ferry']);
      return dismissed.map((key) => key.replace(/#.*/, ''));
    };
    assert.deepEqual(await rename(path, 'calls/harbour 2.txt', 'calls/harbour 2.txt'), ['calls/harbour 2.txt']);
    assert.deepEqual(await rename('calls', 'notes/old', 'notes/old/harbour 2.txt'), ['notes/old/harbour 2.txt']);
  });

  it('are off by a setting', async () => {
    const client = await started();
    await client.open(path, call, 'plaintext');
    await client.configure({ suggestions: { enabled: false } });
    assert.deepEqual([await suggested(client), await hints(client)], [[], []]);
    await client.configure({ suggestions: { enabled: true } });
    assert.equal((await hints(client)).length, 2);
  });

  it('are accepted and dismissed by the server for a client without our commands', async () => {
    const client = await started({ servesFiles: false });
    const { commands } = client.capabilities['executeCommandProvider'] as { commands: string[] };
    for (const command of [protocol.acceptSuggestionCommand, protocol.dismissSuggestionCommand])
      assert.ok(commands.includes(command), command);
    await client.open(path, call, 'plaintext');
    const [accept, dismiss] = await client.fixes(path, 'send the crane');
    const execute = ({ command }: CodeAction): Promise<unknown> =>
      client.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
    await execute(accept!);
    assert.match(client.after(client.state.applied[0]), /- Omar: send the crane plan - Due: 2024-03-15\n$/);
    await execute(dismiss!);
    assert.equal((await hints(client)).length, 1);
    await client.type(path, 'send the crane plan', 'sell the crane plan');
    await execute(accept!);
    assert.deepEqual(client.state.applied.length, 1);
    await until(() => client.state.warnings.length === 1);
  });
});
