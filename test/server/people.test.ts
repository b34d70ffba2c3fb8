import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, Location, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { start, until, uriOf, type Client, type StartOptions } from './server.ts';

const monday = '# Harbour\n\nDate: 2024-03-11\nAttendees: Ann Bell, Cleo Diaz\n\n- [ ] Ann: Sweep the yard\n';
const tuesday =
  '# Harbour\n\nDate: 2024-03-12\nAttendees: Ann Bell, Omar Haddad\n\n- [ ] Ann: Paint the crane\n- [ ] Ask Cleo Diaz\n';
const files = {
  'notes/monday.md': monday,
  'notes/tuesday.md': tuesday,
  'notes/sunday.md': '# Pier\n\nDate: 2024-03-10\nAttendees: Ann Stone, Omar Haddad\n\n- [ ] Ann: Mop the pier\n',
};

describe('people through the server', () => {
  let client: Client;
  const begin = async (options: StartOptions = {}): Promise<void> => {
    client = await start({ files, ...options });
    await client.ready();
    await client.open('notes/tuesday.md');
  };
  afterEach(() => client.stop());

  /** A request about the first place of some words in the note of Tuesday. */
  function ask<R>(method: string, words: string, more: object = {}): Promise<R> {
    const document = TextDocument.create('', '', 0, tuesday);
    const position = document.positionAt(tuesday.indexOf(words) + 1);
    return client.request(`textDocument/${method}`, {
      textDocument: { uri: uriOf('notes/tuesday.md') },
      position,
      ...more,
    });
  }

  /** The note and the words at each place. */
  function shown(places: Location[]): string[] {
    return places.map(({ uri, range }) => {
      const path = Object.keys(files).find((one) => uriOf(one) === uri)!;
      const document = TextDocument.create(uri, '', 0, files[path as keyof typeof files]);
      return `${path} ${range.start.line}: ${document.getText(range)}`;
    });
  }

  /** The texts after an edit, by path. */
  function texts({ documentChanges = [] }: WorkspaceEdit): Record<string, string> {
    return Object.fromEntries(
      (documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
        const path = Object.keys(files).find((one) => uriOf(one) === uri)!;
        const document = TextDocument.create(uri, '', 0, files[path as keyof typeof files]);
        return [path, TextDocument.applyEdits(document, edits as AnnotatedTextEdit[])];
      }),
    );
  }

  it('are found where they are introduced, here or in another note', async () => {
    await begin();
    assert.deepEqual(shown(await ask('definition', 'Ann: Paint')), ['notes/tuesday.md 3: Ann Bell']);
    assert.deepEqual(shown(await ask('definition', 'Cleo Diaz')), ['notes/monday.md 3: Cleo Diaz']);
    assert.equal(await ask('definition', 'Paint'), null);
  });

  it('are found where they stand and what they own', async () => {
    await begin();
    const references = await ask<Location[]>('references', 'Ann Bell', { context: { includeDeclaration: true } });
    assert.deepEqual(shown(references), [
      'notes/tuesday.md 3: Ann Bell',
      'notes/tuesday.md 5: Ann',
      'notes/monday.md 5: Ann: Sweep the yard',
    ]);
    assert.equal((await ask<unknown[]>('documentHighlight', 'Ann Bell')).length, 2);
  });

  it('are renamed here, and in other notes once that is confirmed', async () => {
    await begin();
    assert.deepEqual(await ask('prepareRename', 'Ann: Paint'), {
      range: { start: { line: 5, character: 6 }, end: { line: 5, character: 9 } },
      placeholder: 'Ann Bell',
    });
    const edit = await ask<WorkspaceEdit>('rename', 'Ann: Paint', { newName: 'Anna Marsh' });
    assert.deepEqual(texts(edit), {
      'notes/tuesday.md': tuesday.replace('Ann Bell', 'Anna Marsh').replace('Ann:', 'Anna:'),
      'notes/monday.md': monday.replace('Ann Bell', 'Anna Marsh').replace('Ann:', 'Anna:'),
    });
    const [here, there] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual([here?.textDocument.version, there?.textDocument.version], [1, null]);
    assert.ok(here?.edits.every((one) => !('annotationId' in one)));
    const ids = there?.edits.map((one) => (one as AnnotatedTextEdit).annotationId);
    assert.deepEqual(new Set(ids), new Set(Object.keys(edit.changeAnnotations!)));
    assert.deepEqual(Object.values(edit.changeAnnotations!), [{ label: 'In 1 other note', needsConfirmation: true }]);
  });

  it('are renamed in this note alone where the client cannot ask', async () => {
    await begin({ annotatedEdits: false });
    const edit = await ask<WorkspaceEdit>('rename', 'Ann: Paint', { newName: 'Anna Marsh' });
    assert.deepEqual(Object.keys(texts(edit)), ['notes/tuesday.md']);
    await client.stop();
    await begin({ versionedEdits: false });
    const { changes, documentChanges } = await ask<WorkspaceEdit>('rename', 'Ann: Paint', { newName: 'Anna Marsh' });
    assert.deepEqual([Object.keys(changes!), documentChanges], [[uriOf('notes/tuesday.md')], undefined]);
  });

  it('are not renamed in notes where that would change who is meant, and the user is told', async () => {
    const taken = monday.replace('Cleo Diaz', 'Anna Marsh');
    await begin({ files: { ...files, 'notes/monday.md': taken } });
    const edit = await ask<WorkspaceEdit>('rename', 'Ann: Paint', { newName: 'Anna Marsh' });
    assert.deepEqual(Object.keys(texts(edit)), ['notes/tuesday.md']);
    await until(() => client.state.warnings.length > 0);
    assert.deepEqual(client.state.warnings, ['1 more note names them and stays as it is.']);
    await client.stop();
    await begin({ files: { ...files, 'notes/april.md': taken } });
    const { changeAnnotations } = await ask<WorkspaceEdit>('rename', 'Ann: Paint', { newName: 'Anna Marsh' });
    assert.deepEqual(Object.values(changeAnnotations!)[0]?.description, '1 more note names them and stays as it is.');
  });

  it('are renamed only by a name, which is said without a word of the note', async () => {
    await begin();
    await assert.rejects(ask('prepareRename', 'Paint'), /Only a person’s name can be renamed here\./);
    await assert.rejects(ask('rename', 'Paint', { newName: 'Anna Marsh' }), /Only a person’s name/);
    await assert.rejects(
      ask('rename', 'Ann: Paint', { newName: '[x](command:y)' }),
      /^Error: This is no name of a person\.$/,
    );
    await assert.rejects(
      ask('rename', 'Ann: Paint', { newName: 'Omar Haddad' }),
      /Somebody else in this note has this name/,
    );
  });

  it('are nowhere in a document that is closed', async () => {
    await begin();
    await client.close('notes/tuesday.md');
    assert.equal(await ask('definition', 'Ann: Paint'), null);
    assert.deepEqual(await ask('references', 'Ann: Paint', { context: { includeDeclaration: true } }), []);
    assert.equal(await ask('documentHighlight', 'Ann: Paint'), null);
    assert.equal(await ask('prepareRename', 'Ann: Paint'), null);
    assert.equal(await ask('rename', 'Ann: Paint', { newName: 'Anna Marsh' }), null);
    assert.deepEqual(client.state.logs, []);
  });
});
