import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, open, remove, until, withSetting, write } from './editor.ts';

const note = `# Boat house

Date: 2026-02-03
Attendees: Ines Calder, Olu Park

## Action items

- [ ] Someone to paint the oars (due 2030-02-10)
- [ ] Ines: varnish the hull (due 2025-02-10)
- [ ] Ines: sweep the slip (due 2030-02-10)
- [ ] Ines: sweep the slip (due 2030-02-10)
- [ ] mend the nets (due 2030-02-10)
  - Owner: Ines Calden
`;

interface Found {
  code: string;
  target: vscode.Uri;
  diagnostic: vscode.Diagnostic;
}

/** The problems of these rules, as soon as each has found something. */
const problems = (uri: vscode.Uri, ...codes: string[]): Promise<Found[]> =>
  until(() => {
    const found = vscode.languages.getDiagnostics(uri).flatMap((diagnostic) => {
      const { code } = diagnostic;
      return typeof code === 'object' ? [{ code: String(code.value), target: code.target, diagnostic }] : [];
    });
    return codes.every((code) => found.some((one) => one.code === code)) ? found : undefined;
  });

async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  const { executeCommand } = vscode.commands;
  return executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 100);
}

describe('the rules', () => {
  before(activated);
  afterEach(async () => {
    await closeAll();
    await remove('minutes');
  });

  it('link each problem to the page of its rule, which opens without a network', async () => {
    const uri = await write('minutes/links.md', note);
    await open('minutes/links.md');
    const found = await problems(uri, 'vague-owner', 'due-before-meeting', 'duplicate-item', 'unknown-owner');
    for (const { code, target } of found) {
      const page = await vscode.workspace.openTextDocument(target);
      assert.ok(page.getText().startsWith(`# ${code}\n`), target.toString());
    }
    const { target } = found.find(({ code }) => code === 'duplicate-item')!;
    await vscode.commands.executeCommand('vscode.open', target);
    const input = await until(() => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input as { uri?: vscode.Uri; viewType?: string };
      return tab?.uri?.toString() === target.toString() ? tab : undefined;
    });
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
  });

  it('tell the other place that they speak of', async () => {
    const uri = await write('minutes/related.md', note);
    const { document } = await open('minutes/related.md');
    const found = await problems(uri, 'duplicate-item');
    const [other] = found.find(({ code }) => code === 'duplicate-item')!.diagnostic.relatedInformation!;
    assert.equal(other!.location.uri.toString(), uri.toString());
    assert.equal(document.getText(other!.location.range), 'Ines: sweep the slip (due 2030-02-10)');
  });

  it('are ignored on a line by a comment', async () => {
    const uri = await write('minutes/ignored.md', note);
    const { document } = await open('minutes/ignored.md');
    const [{ diagnostic }] = (await problems(uri, 'vague-owner')) as [Found];
    const actions = await actionsAt(uri, diagnostic.range);
    const { edit } = actions.find(({ title }) => title === 'Ignore vague-owner on this line')!;
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(
      document.getText(),
      note.replace('oars (due 2030-02-10)', 'oars (due 2030-02-10) <!-- meeting-notes-ignore vague-owner -->'),
    );
    await until(async () => !(await problems(uri)).some(({ code }) => code === 'vague-owner'));
  });

  it('are turned off in the workspace', async () => {
    const uri = await write('minutes/off.md', note);
    await open('minutes/off.md');
    const [{ diagnostic }] = (await problems(uri, 'vague-owner')) as [Found];
    await withSetting('rules.vague-owner', undefined, async () => {
      const actions = await actionsAt(uri, diagnostic.range, 'source.ignoreRule');
      const { command } = actions.find(({ title }) => title === 'Ignore vague-owner in this workspace')!;
      await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
      await until(async () => !(await problems(uri)).some(({ code }) => code === 'vague-owner'));
    });
    await problems(uri, 'vague-owner');
  });

  it('have what is certain fixed when the note is saved', async () => {
    const uri = await write('minutes/saved.md', note);
    const { document } = await open('minutes/saved.md');
    await problems(uri, 'duplicate-item', 'unknown-owner');
    const [action, ...more] = await actionsAt(uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll');
    assert.equal(more.length, 0);
    assert.ok(action?.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.equal(
      document.getText(),
      note.replace('- [ ] Ines: sweep the slip (due 2030-02-10)\n', '').replace('Ines Calden', 'Ines Calder'),
    );
  });
});
