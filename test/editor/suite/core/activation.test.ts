import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const EXTENSION_ID = 'meeting-notes.meeting-notes';

describe('activation', () => {
  it('comes with opening a note', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension, 'the extension under development is there');

    const [note] = await vscode.workspace.findFiles('weekly-sync.md');
    assert.ok(note, 'the workspace has the note');
    await vscode.window.showTextDocument(note);
    await extension.activate();

    assert.equal(extension.isActive, true);
  });
});
