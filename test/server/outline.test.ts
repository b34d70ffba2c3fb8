import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-types';
import { showItemsCommand } from '../../src/server/protocol.ts';
import { start, until, uriOf, type Client, type StartOptions } from './server.ts';

const sync = `# Harbour sync

Date: 2024-03-12
Attendees: Nora Lind, Omar Haddad

## Action items

- [ ] Nora: Send the crane plan by Friday
- [ ] Omar: Call the pilot office (due 2024-03-20)
`;

describe('server, finding one’s way in notes', () => {
  let running: Client | undefined;
  const started = async (options?: StartOptions): Promise<Client> => {
    running = await start(options);
    await running.ready();
    return running;
  };
  afterEach(async () => {
    assert.deepEqual(running?.state.logs ?? [], [], 'nothing is logged');
    await running?.stop();
    running = undefined;
  });

  const textDocument = { uri: uriOf('notes/sync.md') };
  const symbols = (client: Client, query: string): Promise<SymbolInformation[]> =>
    client.request('workspace/symbol', { query });
  const lenses = async (client: Client): Promise<string[]> =>
    (await client.request<CodeLens[]>('textDocument/codeLens', { textDocument })).map(
      ({ command }) => `${command?.title}: ${command?.command}`,
    );

  it('finds all where the query is left out', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    const all = await symbols(client, '');
    assert.ok(all.length > 0);
    assert.deepEqual(await client.request('workspace/symbol', {}), all);
  });

  it('outlines, folds and selects', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.open('notes/sync.md');
    const [harbour] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      harbour?.children?.[0]?.children?.map(({ name, detail }) => `${name}: ${detail}`),
      ['Send the crane plan: Nora Lind · Fri 15 Mar · overdue', 'Call the pilot office: Omar Haddad · Wed 20 Mar'],
    );
    assert.deepEqual(await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument }), [
      { startLine: 0, endLine: 8 },
      { startLine: 5, endLine: 8 },
    ]);
    const positions = [{ line: 7, character: 7 }];
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    assert.deepEqual(range?.range, { start: { line: 7, character: 6 }, end: { line: 7, character: 10 } });
  });

  it('finds what stands in notes that are not open', async () => {
    const client = await started({
      files: { 'notes/sync.md': sync, 'notes/other.md': '# Dry dock\n\nDate: 2024-03-01\n' },
    });
    assert.deepEqual(
      (await symbols(client, 'nora crane')).map(({ name, location }) => `${name} ${location.uri}`),
      [`Send the crane plan ${textDocument.uri}`],
    );
    assert.equal((await symbols(client, 'dry')).length, 1);
    await client.store({ 'notes/other.md': null });
    await until(async () => (await symbols(client, 'dry')).length === 0);
  });

  it('counts above lists, until the setting is off', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.open('notes/sync.md');
    assert.deepEqual(await lenses(client), [`2 open: ${showItemsCommand}`, `1 overdue: ${showItemsCommand}`]);
    const { lensRefreshes } = client.state;
    await client.configure({ codeLens: { enabled: false } });
    await until(() => client.state.lensRefreshes > lensRefreshes);
    assert.deepEqual(await lenses(client), []);
  });

  it('counts anew after midnight', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.open('notes/sync.md');
    await until(() => client.state.lensRefreshes > 0);
    const { lensRefreshes } = client.state;
    client.state.today = '2024-03-21';
    await until(() => client.state.lensRefreshes > lensRefreshes);
    assert.deepEqual((await lenses(client))[1], `2 overdue: ${showItemsCommand}`);
  });

  it('names no command to a client that has none of ours', async () => {
    const client = (running = await start({ files: { 'notes/sync.md': sync }, servesFiles: false }));
    await client.open('notes/sync.md');
    assert.deepEqual(await lenses(client), ['2 open: ', '1 overdue: ']);
  });

  it('links tickets and notes, by the settings and notes there are', async () => {
    const files = { 'notes/sync.md': sync, 'notes/log.txt': 'Date: 2024-03-12\n\nSee [[sync]] and HAR-7.\n' };
    const tickets = [{ pattern: 'HAR-\\d+', url: 'https://tracker.example/$0' }];
    const client = await started({ files, settings: { links: { tickets } } });
    await client.open('notes/log.txt', undefined, 'plaintext');
    const targets = async (): Promise<(string | undefined)[]> => {
      const document = { textDocument: { uri: uriOf('notes/log.txt') } };
      return (await client.request<DocumentLink[]>('textDocument/documentLink', document)).map(({ target }) => target);
    };
    assert.deepEqual(await targets(), [textDocument.uri, 'https://tracker.example/HAR-7']);
    await client.configure({ links: { tickets: [] } });
    await until(async () => (await targets()).length === 1);
    await client.store({ 'notes/sync.md': null });
    await until(async () => (await targets()).length === 0);
  });

  it('has empty answers for what is closed, empty or no note', async () => {
    const client = await started({ files: { 'src/readme.md': '# Tool\n\n- [ ] fix it\n' } });
    const asked = async (path: string): Promise<unknown[]> => {
      const document = { textDocument: { uri: uriOf(path) } };
      const positions = [{ line: 90, character: 7 }];
      return [
        ...(await client.request<unknown[]>('textDocument/documentSymbol', document)),
        ...(await client.request<unknown[]>('textDocument/foldingRange', document)),
        ...(await client.request<unknown[]>('textDocument/codeLens', document)),
        ...(await client.request<unknown[]>('textDocument/documentLink', document)),
        ...(await client.request<SelectionRange[]>('textDocument/selectionRange', { ...document, positions })).filter(
          ({ range }) => range.end.line > 0,
        ),
      ];
    };
    assert.deepEqual(await asked('notes/none.md'), []);
    await client.open('notes/none.md', '');
    assert.deepEqual(await asked('notes/none.md'), []);
    await client.open('src/readme.md');
    assert.deepEqual(await asked('src/readme.md'), []);
  });
});
