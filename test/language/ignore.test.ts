import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../src/language/code-actions.ts';
import type { LanguageContext } from '../../src/language/context.ts';
import { problemsOf } from '../../src/language/problems.ts';
import { readNote } from '../../src/notes/read.ts';
import { contextOf, fixture } from './marked.ts';

type Options = Partial<LanguageContext> & { path?: string; only?: string[] };

function titlesAt(text: string, { path, only, ...given }: Options = {}): string[] {
  const { document, note, cursor } = fixture(text, path);
  return codeActions(document, note, cursor, contextOf(document, given), { only }).map(({ title }) => title);
}

/** The action of this title at the cursor `│` turns the text into `after`, where the rule has nothing more to say there; and nothing is read otherwise. */
function checkIgnore(text: string, title: string, after: string, path = 'notes/a.md'): void {
  const { document, note, cursor } = fixture(text, path);
  const context = contextOf(document);
  const actions = codeActions(document, note, cursor, context);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `no “${title}” among ${actions.map((other) => other.title).join(', ')}`);
  const [change] = action.edit!.documentChanges as TextDocumentEdit[];
  assert.deepEqual(change!.textDocument, { uri: document.uri, version: 7 });
  const edited = TextDocument.applyEdits(document, change!.edits as TextEdit[]);
  assert.equal(edited, after);
  const code = title.split(' ')[1]!;
  const count = (text: string): number =>
    problemsOf(text, readNote(text, { path }), context).filter((problem) => problem.code === code).length;
  assert.ok(count(edited) < count(document.getText()));
}

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n## Actions\n\n';
const onLine = 'Ignore missing-due on this line';
const inNote = 'Ignore missing-due in this note';

describe('ignoring a rule', () => {
  it('is offered behind all other quick fixes, for the line and for the note', () => {
    const titles = titlesAt(`${head}- [ ] order│ the paint\n`, { only: ['quickfix'] });
    assert.deepEqual(titles.slice(-4), [
      'Ignore missing-owner on this line',
      'Ignore missing-owner in this note',
      onLine,
      inNote,
    ]);
    assert.equal(titles.filter((title) => title.startsWith('Ignore')).length, 4);
  });

  it('writes a comment of Markdown at the end of the line', () => {
    checkIgnore(
      `${head}- [ ] Nora: order│ the paint\n- [ ] Nora: sweep\n`,
      onLine,
      `${head}- [ ] Nora: order the paint <!-- meeting-notes-ignore missing-due -->\n- [ ] Nora: sweep\n`,
    );
    checkIgnore(
      `${head}- [ ] Nora: order│ the paint  \r\n  and the tar\r\n`,
      onLine,
      `${head}- [ ] Nora: order the paint <!-- meeting-notes-ignore missing-due -->  \r\n  and the tar\r\n`,
    );
  });

  it('stays within the last cell of a row', () =>
    checkIgnore(
      `${head}| Task | Owner | Due |\n|---|---|---|\n| order│ paint | Nora |  |\n| sweep | Omar | 2 April |\n`,
      onLine,
      `${head}| Task | Owner | Due |\n|---|---|---|\n| order paint | Nora | <!-- meeting-notes-ignore missing-due -->  |\n| sweep | Omar | 2 April |\n`,
    ));

  it('adds to the comment that is there', () => {
    checkIgnore(
      `${head}- [ ] order│ paint <!-- meeting-notes-ignore missing-owner -->\n`,
      onLine,
      `${head}- [ ] order paint <!-- meeting-notes-ignore missing-owner missing-due -->\n`,
    );
    checkIgnore(
      `<!-- meeting-notes-ignore-note overdue -->\n${head}- [ ] order│ paint\n`,
      inNote,
      `<!-- meeting-notes-ignore-note overdue missing-due -->\n${head}- [ ] order paint\n`,
    );
  });

  it('writes for the whole note at its top, behind front matter', () => {
    checkIgnore(
      `${head}- [ ] Nora: order│ the paint\n`,
      inNote,
      `<!-- meeting-notes-ignore-note missing-due -->\n${head}- [ ] Nora: order the paint\n`,
    );
    checkIgnore(
      `---\ntags: a\n---\n${head}- [ ] Nora: order│ the paint\n`,
      inNote,
      `---\ntags: a\n---\n<!-- meeting-notes-ignore-note missing-due -->\n${head}- [ ] Nora: order the paint\n`,
    );
  });

  it('ends its line as the note ends its lines', () => {
    const note = `${head}- [ ] Nora: order│ the paint\n`;
    for (const ending of ['\r\n', '\r']) {
      const { document, note: read, cursor } = fixture(note.replaceAll('\n', ending));
      const action = codeActions(document, read, cursor, contextOf(document)).find(({ title }) => title === inNote);
      const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
      const [edit] = change!.edits as TextEdit[];
      assert.equal(edit!.newText.replace(/[^\r\n]/g, ''), ending);
    }
  });

  it('writes as the notation has comments', () => {
    const text =
      'HARBOUR\n\nAttendees: Nora Lind, Omar Haddad\n\nAction items:\n1. Nora: order│ paint\n2. Omar: sweep\n';
    const bare = text.replace('│', '');
    checkIgnore(text, onLine, bare.replace('paint', 'paint // meeting-notes-ignore missing-due'), 'notes/a.txt');
    checkIgnore(text, inNote, `// meeting-notes-ignore-note missing-due\n${bare}`, 'notes/a.txt');
    const adoc = '= Harbour\n\n== Action items\n\n* Nora: order│ paint\n* Omar: sweep\n';
    checkIgnore(
      adoc,
      onLine,
      adoc.replace('│', '').replace('* Nora', '// meeting-notes-ignore missing-due\n* Nora'),
      'notes/a.adoc',
    );
    const org = '#+TITLE: Harbour\n* Action items\n** TODO order│ paint\n** TODO sweep :crew:\n';
    checkIgnore(
      org,
      onLine,
      org.replace('│', '').replace('paint', 'paint @@comment: meeting-notes-ignore missing-due@@'),
      'notes/a.org',
    );
    checkIgnore(org, inNote, `# meeting-notes-ignore-note missing-due\n${org.replace('│', '')}`, 'notes/a.org');
    const tagged = org.replace('│', '').replace('sweep', 'sw│eep');
    assert.ok(!titlesAt(tagged, { path: 'notes/a.org' }).includes(onLine));
    const rst = 'Harbour\n=======\n\nAction items\n------------\n\n- Nora: order│ paint\n- Omar: sweep\n';
    checkIgnore(rst, inNote, `.. meeting-notes-ignore-note missing-due\n\n${rst.replace('│', '')}`, 'notes/a.rst');
  });

  it('writes nothing into what was sent or subtitled: there the workspace is offered', () => {
    const mail =
      'From: Nora Lind <nora@harbour.example>\nTo: Omar Haddad <omar@harbour.example>\nSubject: Paint\nDate: Tue, 12 Mar 2024 09:00:00 +0000\n\nAction items:\n- Omar: order│ the paint\n';
    const path = 'notes/a.txt';
    const titles = titlesAt(mail, { path, only: ['quickfix'] });
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Ignore')),
      ['Ignore missing-due in this workspace'],
    );
    const commands = { accept: '', dismiss: '', owner: null, due: null, show: null, ignoreRule: null };
    assert.ok(!titlesAt(mail, { path, commands }).some((title) => title.startsWith('Ignore')));
  });

  it('is offered for the workspace among the source actions', () => {
    const { document, note, cursor } = fixture(`│${head}- [ ] order the paint\n- [ ] sweep\n`);
    const actions = codeActions(document, note, cursor, contextOf(document), { only: ['source'] });
    const own = actions.filter(({ kind }) => kind === 'source.ignoreRule.meetingNotes');
    assert.deepEqual(
      own.map(({ title, command }) => [title, command?.command, command?.arguments]),
      [
        ['Ignore missing-owner in this workspace', 'ignore.rule', ['missing-owner']],
        ['Ignore missing-due in this workspace', 'ignore.rule', ['missing-due']],
      ],
    );
  });

  it('holds for the codes named, or for all', () => {
    const codesOf = (item: string): string[] =>
      problemsOf(head + item, readNote(head + item), contextOf({ uri: 'test:/a.md' })).map(({ code }) => code);
    assert.deepEqual(codesOf('- [ ] order paint\n'), ['missing-owner', 'missing-due']);
    assert.deepEqual(codesOf('- [ ] order paint <!-- meeting-notes-ignore missing-owner -->\n'), ['missing-due']);
    assert.deepEqual(codesOf('- [ ] order paint <!-- meeting-notes-ignore -->\n'), []);
    assert.deepEqual(codesOf('<!-- meeting-notes-ignore missing-owner, missing-due -->\n- [ ] order paint\n'), []);
    assert.deepEqual(codesOf('- [ ] order paint\n  - Owner: Vera <!-- meeting-notes-ignore unknown-owner -->\n'), [
      'missing-due',
    ]);
  });

  it('leaves its comment behind what later edits write', () => {
    for (const [path, comment] of [
      ['notes/a.md', ' <!-- meeting-notes-ignore missing-owner -->'],
      ['notes/a.txt', ' // meeting-notes-ignore missing-owner'],
    ] as const) {
      const plain = `HARBOUR\n\nDate: 2024-03-12\n\nAction items:\n- call the pilot (due 2024-04-02)\n- order the blue paint that│ the\n  shop has${comment}\n`;
      const { document, note, cursor } = fixture(plain, path);
      const actions = codeActions(document, note, cursor, contextOf(document), { only: ['quickfix'] });
      const due = actions.find(({ title }) => title.startsWith('Add due date: Friday'))!;
      const [change] = due.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(
        TextDocument.applyEdits(document, change!.edits as TextEdit[]),
        plain.replace('│', '').replace('shop has', 'shop has (due 2024-03-22)'),
      );
    }
  });
});
