import assert from 'node:assert/strict';
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
});
