import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, append, closeAll, open, remove, until, write } from './editor.ts';

const note = `# Harbour weekly

Date: 2026-02-03
Attendees: Ines Calder (@ines), Olu Park

## Action items

- [ ] Ines: seeds
- [x] Olu: beds
`;

describe('writing a note', () => {
  before(activated);
  afterEach(async () => {
    await closeAll();
    await remove('texts');
  });

  let written = 0;
  /** The note in an editor, with the cursor behind `words`. A file each: news of the former one's end may come late. */
  async function writing(ending: string, words = ''): Promise<vscode.TextEditor> {
    const path = `texts/meeting-${++written}.${ending}`;
    await write(path, note);
    const editor = await open(path);
    if (words) await append(editor, words);
    put(editor, editor.document.getText().length);
    return editor;
  }
  function put(editor: vscode.TextEditor, ...offsets: number[]): void {
    editor.selections = offsets.map((offset) => {
      const at = editor.document.positionAt(offset);
      return new vscode.Selection(at, at);
    });
  }
  const type = async (text: string): Promise<void> => {
    for (const character of text) await vscode.commands.executeCommand('type', { text: character });
  };
  const suggested = async (editor: vscode.TextEditor, trigger?: string): Promise<string[]> => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
      trigger,
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  for (const ending of ['md', 'meeting'])
    describe(`in .${ending}`, () => {
      it('offers people behind a box without words, and days behind a due word', async () => {
        const editor = await writing(ending, '- [ ] ');
        await until(async () => (await suggested(editor, ' ')).includes('Olu Park'));
        await append(editor, 'Ines: rope by ');
        put(editor, editor.document.getText().length);
        await until(async () => (await suggested(editor, ' ')).includes('tomorrow'));
      });

      it('writes what is chosen in the list that comes up', async () => {
        const editor = await writing(ending, '- [ ] ');
        await type('@ol');
        await until(async () => {
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          return editor.document.getText().endsWith('- [ ] @Olu: ');
        });
      });

      it('ticks the items under the cursors, and opens them again', async () => {
        const editor = await writing(ending);
        const { document } = editor;
        put(editor, note.indexOf('seeds'), note.indexOf('beds'));
        await vscode.commands.executeCommand('meetingNotes.toggleDone');
        await until(() => document.getText() === note.replace('[ ]', '[x]'));
        await vscode.commands.executeCommand('meetingNotes.toggleDone');
        await until(() => document.getText() === note.replaceAll('[x]', '[ ]'));
        put(editor, 0);
        await vscode.commands.executeCommand('meetingNotes.toggleDone');
        assert.equal(document.getText(), note.replaceAll('[x]', '[ ]'));
      });
    });

  it('goes on with a list in Markdown where the editor formats on typing', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    await settings.update('formatOnType', true, vscode.ConfigurationTarget.Workspace, true);
    try {
      const editor = await writing('md', '- [ ] Olu: rope');
      await type('\n');
      await until(() => editor.document.getText() === `${note}- [ ] Olu: rope\n- [ ] `);
      assert.deepEqual(editor.selection.active, editor.document.positionAt(editor.document.getText().length));
    } finally {
      await settings.update('formatOnType', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });
});
