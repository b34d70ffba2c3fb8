import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the Node extension host', () => {
  it('gets the workspace as files on the disk', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'file');
  });
});
