import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, open, remove, until, write } from './editor.ts';

const { executeCommand } = vscode.commands;

const minutes = `# Orchard round

Date: 2098-03-12
Attendees: Ida Moe, Ole Berg

## Action items

- [ ] Ida: prune the pear trees (due 2098-03-20)
- [ ] Ole: order the ladders (due 2098-03-18)
`;

const call = `Orchard call, March 12, 2098

[00:10] Ida Moe: The pear trees first.
[00:20] Ole Berg: I'll prune the pear trees by Friday.
[00:30] Ida Moe: Good.
`;

describe('refactorings', () => {
  before(activated);
  afterEach(async () => {
    await closeAll();
    await remove('minutes');
  });

  /** The finished action whose title begins so, at the words. */
  async function actionAt({ document }: vscode.TextEditor, words: string, title: string): Promise<vscode.CodeAction> {
    const at = document.positionAt(document.getText().indexOf(words));
    const actions = await until(async () => {
      const found = await executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        'refactor',
        100,
      );
      return found.length > 0 ? found : null;
    });
    const action = actions.find((candidate) => candidate.title.startsWith(title));
    assert.ok(action?.edit, `“${title}” with its edit among ${actions.map((other) => other.title).join(', ')}`);
    return action;
  }

  it('postpone, hand over, sort and make a table', async () => {
    await write('minutes/orchard.md', minutes);
    const editor = await open('minutes/orchard.md');
    const chosen = async (words: string, title: string, expected: string): Promise<void> => {
      const { edit } = await actionAt(editor, words, title);
      assert.ok(await vscode.workspace.applyEdit(edit!));
      assert.equal(editor.document.getText(), expected);
    };
    const postponed = minutes.replace('2098-03-20', '2098-03-27');
    await chosen('prune', 'Postpone by a week', postponed);
    const handed = postponed.replace('Ida: prune', 'Ole: prune');
    await chosen('prune', 'Hand over to Ole Berg', handed);
    const [first, second] = handed.split('\n').slice(-3);
    const sorted = handed.replace(`${first}\n${second}`, `${second}\n${first}`);
    await chosen('prune', 'Sort the list by due date', sorted);
    const { edit } = await actionAt(editor, 'prune', 'Turn the list into a table');
    assert.ok(await vscode.workspace.applyEdit(edit!));
    assert.match(editor.document.getText(), /\| order the ladders {4}\| Ole {3}\| 2098-03-18 \| Open {3}\|\n/);
  });

  it('write the recap of the active note by a command', async () => {
    await write('minutes/call.txt', call);
    const { document } = await open('minutes/call.txt');
    const expected = `${call}\nAction items:\n- Ole Berg: Prune the pear trees (due 2098-03-14) [00:20]\n`;
    // The command is given once: given again, it takes back what is under way.
    await until(() => document.languageId === 'meeting-notes');
    await until(async () => {
      const range = new vscode.Range(0, 0, 0, 0);
      const kind = 'source.writeRecap.meetingNotes';
      const offered = await executeCommand<unknown[]>('vscode.executeCodeActionProvider', document.uri, range, kind);
      return offered.length > 0;
    });
    await executeCommand('meetingNotes.writeRecap');
    await until(() => document.getText() === expected);
  });
});
