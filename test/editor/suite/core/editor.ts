// What the tests inside the editor have in common: the extension, its tree, files of the workspace, and waiting.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/extension/extension.ts';
import type { GroupNode, ItemNode } from '../../../../src/extension/tree.ts';

let watching: Promise<void> | undefined;

/** What the extension exports, once it is active and the editor tells of files that come and go. */
export async function activated(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('meeting-notes.meeting-notes');
  assert.ok(extension, 'the extension under development is there');
  const api = await extension.activate();
  await (watching ??= watched(api));
  return api;
}

/**
 * The editor starts its watchers some time after it was asked to, does not say when, and never tells of what happened
 * before. So a file is written until it is seen to come, and then must be seen to go.
 */
async function watched(api: Api): Promise<void> {
  for (let i = 0; !(await item(api, 'ring the lighthouse')); i++) {
    await write(
      'minutes/probe.md',
      `# Meeting ${i}\n\nDate: 2026-02-03\n\n## Action items\n\n- [ ] ring the lighthouse\n`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await remove('minutes');
  await until(async () => !(await item(api, 'ring the lighthouse')));
}

/** Waits until `condition` gives something true and returns it; mocha's time limit ends the wait. */
export async function until<T>(condition: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  for (;;) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The tree's groups and the items in them. */
export async function groups({ tree }: Api): Promise<GroupNode[]> {
  return ((await tree.getChildren()) ?? []) as GroupNode[];
}

/** The tree's item whose text contains these words. */
export async function item(api: Api, words: string): Promise<ItemNode | undefined> {
  return (await groups(api)).flatMap((group) => group.children).find((node) => node.item.text.includes(words));
}

export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the workspace has a folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file as another program does: past the editor. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(path));
}

/** Puts `text` at the end of the editor's document, without saving. */
export async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, text));
}

/** Deletes a folder of the workspace, if it is there. */
export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(path), { recursive: true }).then(undefined, () => undefined);
}

/** Runs `work` with a setting of the extension changed for the workspace. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('meetingNotes');
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** Closes all editors, whatever is unsaved in them. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
