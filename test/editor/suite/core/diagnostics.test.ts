import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/extension/extension.ts';
import { activated, closeAll, item, open, remove, until, withSetting, write } from './editor.ts';

const note = `# Boat house

Date: 2026-02-03
Attendees: Ines Calder, Olu Park

## Action items

- [ ] Olu: paint the oars (due 2026-02-10)
- [ ] varnish the hull
`;

/** A rule's code is a link to its page. */
function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

describe('what a note lacks', () => {
  let api: Api;

  /** The problems of one rule, as soon as there are `count` of them. */
  const problems = (uri: vscode.Uri, code: string, count: number) =>
    until(() => {
      const found = vscode.languages.getDiagnostics(uri).filter((diagnostic) => codeOf(diagnostic) === code);
      return found.length === count ? found : undefined;
    });

  async function quickFix(uri: vscode.Uri, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
    const { executeCommand } = vscode.commands;
    const actions = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    const action = actions.find((candidate) => candidate.title.includes(title));
    assert.ok(action, `no "${title}" among ${actions.map((candidate) => candidate.title).join(' | ')}`);
    return action;
  }

  before(async () => {
    api = await activated();
  });
  afterEach(async () => {
    await closeAll();
    await remove('minutes');
    await until(async () => !(await item(api, 'varnish the hull')));
  });

  it('is reported at its place, and mended by a quick fix that the tree shows', async () => {
    const uri = await write('minutes/owner.md', note);
    const { document } = await open('minutes/owner.md');
    const [problem] = await problems(uri, 'missing-owner', 1);
    assert.ok(problem);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(problem.range), 'varnish the hull');

    const { edit } = await quickFix(uri, problem.range, 'Ines Calder');
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(document.getText(), note.replace('varnish', 'Ines: varnish'));
    await problems(uri, 'missing-owner', 0);
    await until(async () => (await item(api, 'varnish the hull'))?.item.owners[0] === 'Ines Calder');
  });

  it('is overdue once its day has passed, and no more when it is done', async () => {
    const uri = await write('minutes/overdue.md', note);
    const { document } = await open('minutes/overdue.md');
    const [problem] = await problems(uri, 'overdue', 1);
    assert.ok(problem);
    const { edit } = await quickFix(uri, problem.range, 'Mark as done');
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(document.getText(), note.replace('[ ] Olu', '[x] Olu'));
    await problems(uri, 'overdue', 0);
  });

  it('keeps to the severities of the settings', async () => {
    const uri = await write('minutes/severity.md', note);
    await open('minutes/severity.md');
    await problems(uri, 'missing-owner', 1);
    await withSetting('rules.missing-owner', 'off', async () => {
      await problems(uri, 'missing-owner', 0);
    });
    await problems(uri, 'missing-owner', 1);
    await withSetting('rules.missing-owner', 'error', async () => {
      await until(async () => {
        const [problem] = await problems(uri, 'missing-owner', 1);
        return problem?.severity === vscode.DiagnosticSeverity.Error;
      });
    });
  });

  it('is mended in lines that end in CRLF, without touching any other', async () => {
    const windows = note.replaceAll('\n', '\r\n');
    const uri = await write('minutes/crlf.md', windows);
    const { document } = await open('minutes/crlf.md');
    const [problem] = await problems(uri, 'missing-owner', 1);
    assert.equal(document.getText(problem?.range), 'varnish the hull');
    const { edit } = await quickFix(uri, problem!.range, 'Ines Calder');
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(document.getText(), windows.replace('varnish', 'Ines: varnish'));
  });

  it('is no more once it has been typed', async () => {
    const uri = await write('minutes/typed.md', note);
    const editor = await open('minutes/typed.md');
    const [problem] = await problems(uri, 'missing-owner', 1);
    await editor.edit((edit) => edit.insert(problem!.range.start, 'Ines: '));
    await problems(uri, 'missing-owner', 0);
  });

  it('is asked for in a note only', async () => {
    const uri = await write('minutes/README.md', '# Read me\n\n- [ ] varnish the readme\n');
    await open('minutes/README.md');
    const other = await write('minutes/beside.md', note);
    await open('minutes/beside.md');
    await problems(other, 'missing-owner', 1);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });
});
