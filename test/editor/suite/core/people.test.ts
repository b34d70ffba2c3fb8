import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/extension/extension.ts';
import { activated, closeAll, fileUri, item, open, read, remove, until, write } from './editor.ts';

const tuesday = `# Ferry landing

Date: 2026-02-03
Attendees: Runa Falk, Olu Park

## Action items

- [ ] Runa: tar the landing stage by Friday
- [ ] Olu: ask Runa's brother
`;
const monday = `Ferry landing

Date: 2 February 2026
Present: Runa Falk, Ines Calder

ACTIONS

1. Runa: Count the ropes of the ferry
`;

describe('people of a note', () => {
  const { executeCommand } = vscode.commands;
  let api: Api;

  before(async () => {
    api = await activated();
  });
  afterEach(async () => {
    await closeAll();
    await remove('minutes');
  });

  /** The note of Tuesday in its editor, once both notes are known; and a place in it. */
  async function opened(words: string): Promise<{ document: vscode.TextDocument; at: vscode.Position }> {
    await write('minutes/tuesday.md', tuesday);
    await write('minutes/monday.txt', monday);
    const { document } = await open('minutes/tuesday.md');
    await until(async () => (await item(api, 'tar the landing stage')) && (await item(api, 'Count the ropes')));
    return { document, at: document.positionAt(document.getText().indexOf(words) + 1) };
  }

  const shown = (places: (vscode.Location | vscode.LocationLink)[]): string[] =>
    places
      .map((place) => ('uri' in place ? place : { uri: place.targetUri, range: place.targetRange }))
      .map(
        ({ uri, range: { start, end } }) =>
          `${uri.path.split('/').at(-1)} ${start.line}:${start.character}-${end.character}`,
      );

  it('are defined where they are introduced, and found where they stand', async () => {
    const { document, at } = await opened('Runa: tar');
    assert.deepEqual(
      shown(await executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at)),
      ['tuesday.md 3:11-20'],
    );
    assert.deepEqual(
      shown(await executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at)).sort(),
      ['monday.txt 7:3-37', 'tuesday.md 3:11-20', 'tuesday.md 7:6-10', 'tuesday.md 8:15-19'],
    );
    const marks = await executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    assert.deepEqual(
      marks.map(({ range }) => document.getText(range)),
      ['Runa Falk', 'Runa', 'Runa'],
    );
  });

  it('are renamed in the note, and in others only when that is confirmed', async () => {
    const { document, at } = await opened('Runa: tar');
    const prepared = await executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, at);
    assert.equal(prepared.placeholder, 'Runa Falk');
    const edit = await executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Mira Stern',
    );
    assert.deepEqual(
      edit.entries().map(([uri, edits]) => [uri.toString(), edits.length]),
      [
        [fileUri('minutes/tuesday.md').toString(), 3],
        [fileUri('minutes/monday.txt').toString(), 2],
      ],
    );
    // Those of the other note wait for the user, so only those of this one are made.
    const own = new vscode.WorkspaceEdit();
    own.set(document.uri, edit.get(document.uri));
    assert.ok(await vscode.workspace.applyEdit(own));
    assert.equal(
      document.getText(),
      tuesday.replace('Runa Falk', 'Mira Stern').replace('Runa:', 'Mira:').replace("Runa's", "Mira's"),
    );
    assert.equal(await read('minutes/monday.txt'), monday);
  });

  it('alone are renamed', async () => {
    const { document, at } = await opened('tar the landing');
    await assert.rejects(async () => executeCommand('vscode.prepareRename', document.uri, at), /Only a person’s name/);
  });

  it('do not get in the way of other words', async () => {
    const { document, at } = await opened('landing stage');
    assert.deepEqual(await executeCommand('vscode.executeDefinitionProvider', document.uri, at), []);
  });
});
