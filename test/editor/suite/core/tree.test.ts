import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/extension/extension.ts';
import type { Node } from '../../../../src/extension/tree.ts';
import {
  activated,
  append,
  closeAll,
  fileUri,
  groups,
  item,
  open,
  read,
  remove,
  until,
  withSetting,
  write,
} from './editor.ts';

const note = (...items: string[]): string =>
  [
    '# Garden committee',
    '',
    'Date: 2026-02-03',
    'Attendees: Ines Calder, Olu Park',
    '',
    '## Action items',
    '',
    ...items,
    '',
  ].join('\n');

// Each test has a file of its own: the editor may still remember the text of one that a former test deleted.
describe('the tree of commitments', () => {
  let api: Api;
  const { executeCommand } = vscode.commands;
  const withWords = (words: string) => until(() => item(api, words));
  const withoutWords = (words: string) => until(async () => !(await item(api, words)));

  before(async () => {
    api = await activated();
  });
  afterEach(async () => {
    await closeAll();
    await remove('minutes');
    await withoutWords('hedge');
  });

  it('shows an item with its owner and due date', async () => {
    await write('minutes/one.md', note('- [ ] Ines: trim the hedge (due 2026-02-10)'));
    const node = await withWords('trim the hedge');
    assert.deepEqual(node.item.owners, ['Ines Calder']);
    const view = await api.tree.getTreeItem(node);
    assert.equal(view.label, 'trim the hedge');
    assert.match(String(view.description), /^Ines Calder · .*10/);
    assert.equal(await api.tree.getParent?.(node), node.parent);
  });

  it('follows the note while somebody types, without a save', async () => {
    await write('minutes/typing.md', note('- [ ] Ines: trim the hedge'));
    await withWords('trim the hedge');
    const editor = await open('minutes/typing.md');
    await append(editor, '- [ ] Olu: water the hedge\n');
    await withWords('water the hedge');
    assert.equal(editor.document.isDirty, true);
    await editor.document.save();
    assert.match(await read('minutes/typing.md'), /water the hedge/);
    assert.ok(await item(api, 'water the hedge'));
  });

  it('forgets what was typed and thrown away', async () => {
    await write('minutes/thrown.md', note('- [ ] Ines: trim the hedge'));
    const editor = await open('minutes/thrown.md');
    await append(editor, '- [ ] Olu: water the hedge\n');
    await withWords('water the hedge');
    await closeAll();
    await withoutWords('water the hedge');
    await withWords('trim the hedge');
  });

  it('follows a file that another program writes', async () => {
    await write('minutes/other.md', note('- [ ] Ines: trim the hedge'));
    await withWords('trim the hedge');
    await write('minutes/other.md', note('- [x] Ines: trim the hedge', '- [ ] Olu: water the hedge'));
    await withWords('water the hedge');
    await withoutWords('trim the hedge');
  });

  it('follows files that come, are renamed and go', async () => {
    await write('minutes/names.md', note('- [ ] Ines: trim the hedge'));
    const { item: first } = await withWords('trim the hedge');
    await vscode.workspace.fs.rename(fileUri('minutes/names.md'), fileUri('minutes/bush.md'));
    await until(async () => (await item(api, 'trim the hedge'))?.item.path === 'minutes/bush.md');
    assert.equal(first.path, 'minutes/names.md');
    await vscode.workspace.fs.delete(fileUri('minutes/bush.md'));
    await withoutWords('trim the hedge');
  });

  it('follows a folder that is renamed and deleted', async () => {
    await write('minutes/old/hedge.md', note('- [ ] Ines: trim the hedge'));
    await withWords('trim the hedge');
    await vscode.workspace.fs.rename(fileUri('minutes/old'), fileUri('minutes/new'));
    await until(async () => (await item(api, 'trim the hedge'))?.item.path === 'minutes/new/hedge.md');
    await vscode.workspace.fs.delete(fileUri('minutes'), { recursive: true });
    await withoutWords('trim the hedge');
  });

  it('leaves other Markdown alone', async () => {
    await write('minutes/README.md', '- [ ] trim the hedge in the readme\n');
    await write('minutes/other.md', note('- [ ] Ines: trim the hedge'));
    await withWords('trim the hedge');
    assert.equal(await item(api, 'readme'), undefined);
  });

  it('opens the exact place', async () => {
    await write('minutes/place.md', note('- [ ] Olu: sweep', '- [ ] Ines: trim the hedge'));
    await executeCommand('meetingNotes.openCommitment', await withWords('trim the hedge'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path.endsWith('/minutes/place.md'), true);
    assert.match(editor?.document.getText(editor.selection) ?? '', /trim the hedge/);
  });

  it('ticks an item in a note that is not open, and saves it', async () => {
    await write('minutes/closed.md', note('- [ ] Olu: sweep', '- [ ] Ines: trim the hedge'));
    await executeCommand('meetingNotes.markDone', await withWords('trim the hedge'));
    assert.equal(await read('minutes/closed.md'), note('- [ ] Olu: sweep', '- [x] Ines: trim the hedge'));
    await withoutWords('trim the hedge');
  });

  it('ticks an item in a note with unsaved changes, and does not save it', async () => {
    const before = note('- [ ] Ines: trim the hedge');
    await write('minutes/unsaved.md', before);
    const editor = await open('minutes/unsaved.md');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Draft\n\n'));
    await executeCommand('meetingNotes.markDone', await withWords('trim the hedge'));
    assert.equal(editor.document.getText(), `Draft\n\n${note('- [x] Ines: trim the hedge')}`);
    assert.equal(editor.document.isDirty, true);
    assert.equal(await read('minutes/unsaved.md'), before);
  });

  it('does not tick an item in a note whose letters it could not decode', async () => {
    const bytes = Uint8Array.from(note('- [ ] Ines: trim the hedge', '- [ ] Zo\u00EB: oil'), (letter) =>
      letter.charCodeAt(0),
    );
    await vscode.workspace.fs.writeFile(fileUri('minutes/latin.md'), bytes);
    await executeCommand('meetingNotes.markDone', await withWords('trim the hedge'));
    assert.deepEqual([...(await vscode.workspace.fs.readFile(fileUri('minutes/latin.md')))], [...bytes]);
  });

  it('does nothing to an item that is gone', async () => {
    await write('minutes/gone.md', note('- [ ] Ines: trim the hedge', '- [ ] Olu: sweep around the hedge'));
    const node = await withWords('trim the hedge');
    const editor = await open('minutes/gone.md');
    const line = editor.document.lineAt(7);
    await editor.edit((edit) => edit.delete(line.rangeIncludingLineBreak));
    await executeCommand('meetingNotes.markDone', node);
    assert.equal(editor.document.getText(), note('- [ ] Olu: sweep around the hedge'));
  });

  it('reopens what is settled, once it shows it', async () => {
    await write('minutes/settled.md', note('- [ ] Olu: sweep', '- [x] Ines: trim the hedge'));
    await executeCommand('meetingNotes.showSettled');
    try {
      await executeCommand('meetingNotes.reopen', await withWords('trim the hedge'));
      assert.equal(await read('minutes/settled.md'), note('- [ ] Olu: sweep', '- [ ] Ines: trim the hedge'));
    } finally {
      await executeCommand('meetingNotes.hideSettled');
    }
  });

  it('groups by owner, by note and by due date', async () => {
    await write('minutes/groups.md', note('- [ ] Ines: trim the hedge', '- [ ] Ines and Olu: sweep around the hedge'));
    await withWords('trim the hedge');
    const labels = async (): Promise<unknown[]> => {
      const found = await groups(api);
      return Promise.all(found.map(async (group) => (await api.tree.getTreeItem(group)).label));
    };
    try {
      await executeCommand('meetingNotes.groupByOwner');
      const byOwner = await labels();
      assert.ok(byOwner.includes('Ines Calder') && byOwner.includes('Olu Park'), String(byOwner));
      const ids = (await groups(api))
        .flatMap((group) => group.children)
        .map(async (node) => (await api.tree.getTreeItem(node)).id);
      assert.equal(new Set(await Promise.all(ids)).size, ids.length);
      await executeCommand('meetingNotes.groupByNote');
      assert.ok((await labels()).includes('Garden committee'));
    } finally {
      await executeCommand('meetingNotes.groupByDue');
    }
    assert.ok((await labels()).includes('No date'));
  });

  it('counts what is open on its badge', async () => {
    await write('minutes/badge.md', note('- [ ] Ines: trim the hedge'));
    await withWords('trim the hedge');
    await until(async () => {
      const items = (await groups(api)).flatMap((group) => group.children);
      return api.view.badge?.value === items.length;
    });
  });

  it('shows the first of a long list, and more when asked', async () => {
    const hedges = Array.from({ length: 230 }, (_, at) => `- [ ] Ines: trim hedge ${at}`);
    await write('minutes/long.md', note(...hedges));
    const rows = async (): Promise<Node[]> => {
      const group = (await groups(api)).find(({ children }) =>
        children.some((node) => node.item.text.includes('hedge')),
      );
      return group ? ((await api.tree.getChildren(group)) ?? []) : [];
    };
    const more = await until(async () => (await rows()).find((node) => 'rest' in node));
    const shown = (await rows()).length - 1;
    assert.equal(shown, 200);
    const { label, command } = await api.tree.getTreeItem(more);
    assert.ok(typeof label === 'string' && /\(\d+\)$/.test(label));
    await executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await until(async () => (await rows()).filter((node) => 'item' in node).length >= 230);
    assert.ok(!(await rows()).some((node) => 'rest' in node));
  });

  it('says above the list when the settings keep notes from being read', async () => {
    await write('minutes/one-too-many.md', note('- [ ] Ines: trim the hedge'));
    await withWords('trim the hedge');
    assert.equal(api.view.message, '');
    await withSetting('files.maxCount', 1, async () => {
      await until(() => /meetingNotes\.files\.maxCount/.test(api.view.message ?? ''));
    });
    await until(() => api.view.message === '');
  });
});
