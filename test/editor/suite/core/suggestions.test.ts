import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/extension/extension.ts';
import { activated, closeAll, fileUri, groups, item, open, read, remove, until, write } from './editor.ts';

const call = `Garden call, 3 February 2026

[00:10] Ines Calder: The hedge first.
[00:20] Olu Park: I'll trim the hedge by Friday.
[00:30] Ines Calder: I'll water the hedge in the morning.

ACTION ITEMS:
- Olu: sweep the path
`;
const accepted = `${call}- Olu: trim the hedge (due 2026-02-06)\n`;

// Each test has a file of its own: the editor may still remember the text of one that a former test deleted.
describe('suggestions', () => {
  let api: Api;
  const { executeCommand } = vscode.commands;
  const suggestion = async (words: string) => {
    const node = await item(api, words);
    return node?.parent.group.kind === 'suggestions' ? node : undefined;
  };
  const isGone = (words: string) => until(async () => !(await item(api, words)));

  before(async () => {
    api = await activated();
  });
  afterEach(async () => {
    await executeCommand('meetingNotes.restoreSuggestions');
    await closeAll();
    await remove('minutes');
    await isGone('hedge');
  });

  it('stand apart in the tree, closed, without a box, and say why', async () => {
    await write('minutes/apart.txt', call);
    const node = await until(() => suggestion('trim the hedge'));
    const last = (await groups(api)).at(-1)!;
    assert.equal(last.group.id, node.parent.group.id);
    const group = await api.tree.getTreeItem(last);
    assert.equal(group.label, 'Suggestions');
    assert.equal(group.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const view = await api.tree.getTreeItem(node);
    assert.equal(view.checkboxState, undefined);
    assert.equal(view.contextValue, 'suggestion');
    assert.match((view.tooltip as vscode.MarkdownString).value.replaceAll('&nbsp;', ' '), /Olu Park promised it/);
  });

  it('are accepted from the tree with one click, and the note is saved', async () => {
    await write('minutes/accept.txt', call);
    const node = await until(() => suggestion('trim the hedge'));
    await executeCommand('meetingNotes.acceptSuggestion', node);
    assert.equal(await read('minutes/accept.txt'), accepted);
    await until(async () => (await item(api, 'trim the hedge'))?.item.explicit);
    assert.ok(await suggestion('water the hedge'), 'the other one is still suggested');
    await until(async () => {
      const items = (await groups(api)).flatMap((group) => group.children);
      return api.view.badge?.value === items.filter((other) => other.item.explicit).length;
    });
  });

  it('are dismissed from the tree with one click, until they are wanted again', async () => {
    await write('minutes/dismiss.txt', call);
    await executeCommand('meetingNotes.dismissSuggestion', await until(() => suggestion('trim the hedge')));
    assert.equal(await suggestion('trim the hedge'), undefined);
    assert.ok(await suggestion('water the hedge'));
    assert.equal(await read('minutes/dismiss.txt'), call);
    await executeCommand('meetingNotes.restoreSuggestions');
    assert.ok(await suggestion('trim the hedge'));
  });

  it('stay dismissed when their note is renamed', async () => {
    const from = await write('minutes/before.txt', call);
    await executeCommand('meetingNotes.dismissSuggestion', await until(() => suggestion('trim the hedge')));
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(from, fileUri('minutes/after.txt'));
    assert.ok(await vscode.workspace.applyEdit(rename));
    await until(async () => (await suggestion('water the hedge'))?.item.path === 'minutes/after.txt');
    await until(async () => !(await suggestion('trim the hedge')));
  });

  it('do nothing when their words have changed', async () => {
    await write('minutes/changed.txt', call);
    const node = await until(() => suggestion('trim the hedge'));
    const editor = await open('minutes/changed.txt');
    const text = call.replace("I'll trim", 'Nobody will trim');
    const everything = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(everything, text));
    await executeCommand('meetingNotes.acceptSuggestion', node);
    assert.equal(editor.document.getText(), text);
  });

  it('are underlined in the note, a hint and no problem, and accepted by the light bulb', async () => {
    const uri = await write('minutes/bulb.txt', call);
    const { document } = await open('minutes/bulb.txt');
    const words = "I'll trim the hedge by Friday.";
    const start = document.positionAt(call.indexOf(words));
    const range = new vscode.Range(start, start.translate(0, words.length));
    await until(() => api.highlights.shown(document).some(({ kind }) => kind === 'suggestion'));
    const hint = await until(() => vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'suggestion'));
    assert.equal(hint.severity, vscode.DiagnosticSeverity.Hint);
    assert.ok(hint.range.isEqual(range));
    const actions = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    const accept = actions.find(({ title }) => title.startsWith('Add to action items: trim the hedge'));
    assert.ok(accept?.command);
    await executeCommand(accept.command.command, ...(accept.command.arguments as unknown[]));
    assert.equal(document.getText(), accepted);
    assert.equal(document.isDirty, true, 'what is open stays unsaved');
  });
});
