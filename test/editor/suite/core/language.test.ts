import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, append, closeAll, open, remove, until, withSetting, write } from './editor.ts';

const transcript = `Date: 2026-02-03
Attendees: Ines Calder, Olu Park

[00:00:04] Ines Calder: Good morning, shall we start?
[00:00:09] Olu Park: Yes. The beds are done.
[00:00:15] Ines Calder: ACTION: Olu to order the seeds by Friday.
[00:00:22] Olu Park: Fine, I will do that.
`;

describe('the language of notes', () => {
  before(activated);
  afterEach(async () => {
    await closeAll();
    await remove('texts');
  });

  it('is that of files with extensions of their own', async () => {
    await write('texts/call.transcript', transcript);
    assert.equal((await open('texts/call.transcript')).document.languageId, 'meeting-notes');
  });

  it('is given to plain text that reads like a note, and to no other', async () => {
    await write('texts/call.txt', transcript);
    await write('texts/list.txt', 'flour\neggs\nmilk\n');
    const list = await open('texts/list.txt');
    const call = await open('texts/call.txt');
    await until(() => call.document.languageId === 'meeting-notes');
    assert.equal(list.document.languageId, 'plaintext');
  });

  it('is given to an untitled document once a note is typed into it', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '', language: 'plaintext' });
    const editor = await vscode.window.showTextDocument(document);
    await append(editor, transcript);
    await until(() => document.languageId === 'meeting-notes');
  });

  it('is not given again to a document whose language somebody chose', async () => {
    await write('texts/chosen.txt', transcript);
    const { document } = await open('texts/chosen.txt');
    await until(() => document.languageId === 'meeting-notes');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    // A second note is recognised after the first had its chance.
    await write('texts/other.txt', transcript);
    const other = await open('texts/other.txt');
    await until(() => other.document.languageId === 'meeting-notes');
    assert.equal(document.languageId, 'plaintext');
  });

  it('stays Markdown where the note is Markdown', async () => {
    const { document } = await open('weekly-sync.md');
    assert.equal(document.languageId, 'markdown');
    await until(() => vscode.languages.getDiagnostics(document.uri).length > 0);
    assert.equal(document.languageId, 'markdown');
  });

  it('is that of a new note, which begins with today’s date and a place for actions', async () => {
    await vscode.commands.executeCommand('meetingNotes.newNote');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'meeting-notes');
    assert.match(document?.getText() ?? '', /Date: \d{4}-\d{2}-\d{2}\nAttendees: /);
    assert.match(document?.getText() ?? '', /## Action items\n\n- \[ \] /);
  });

  it('is not given where the setting is off', async () => {
    await withSetting('detectLanguage', false, async () => {
      await write('texts/off.txt', transcript);
      const { document } = await open('texts/off.txt');
      // Its items are known all the same: so the server has looked at it.
      await until(() => vscode.languages.getDiagnostics(document.uri).length > 0);
      assert.equal(document.languageId, 'plaintext');
    });
  });

  describe('on Enter', () => {
    // A document each: a second line may be typed into before the first is tokenized, and then Enter is just a new line.
    const lists: [line: string, next: string, what: string][] = [
      ['- [x] Ines: seeds', '- [ ] ', 'begins an open box below a ticked one'],
      ['  * Olu: beds', '  * ', 'keeps mark and indentation'],
      ['9. Olu: beds', '10. ', 'counts on'],
      ['23) Olu: beds', '24) ', 'counts on beyond what the editor itself knows'],
      ['> - Olu: beds', '> - ', 'keeps quote marks'],
      ['Olu: beds', '', 'leaves other lines alone'],
    ];
    for (const [line, next, what] of lists)
      it(what, async () => {
        const document = await vscode.workspace.openTextDocument({ content: line, language: 'meeting-notes' });
        const editor = await vscode.window.showTextDocument(document);
        const end = new vscode.Position(0, line.length);
        editor.selection = new vscode.Selection(end, end);
        await vscode.commands.executeCommand('type', { text: '\n' });
        await until(() => document.getText() === `${line}\n${next}`);
      });

    it('ends the list after an empty item', async () => {
      const document = await vscode.workspace.openTextDocument({
        content: '- beds\n- [ ] ',
        language: 'meeting-notes',
      });
      const editor = await vscode.window.showTextDocument(document);
      const end = new vscode.Position(1, 6);
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: '\n' });
      await until(() => document.getText() === '- beds\n');
      assert.deepEqual(editor.selection.active, new vscode.Position(1, 0));
    });
  });
});
