import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../src/language/code-actions.ts';
import type { LanguageContext } from '../../src/language/context.ts';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { contextOf, fixture } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad, Omar Reyes\n\n## Actions\n\n';

type Options = Partial<LanguageContext> & { path?: string };

function fixesAt(text: string, { path, ...given }: Options = {}) {
  const { document, note, cursor } = fixture(text, path);
  return { document, fixes: codeActions(document, note, cursor, contextOf(document, given), { only: ['quickfix'] }) };
}

function titlesAt(text: string, options?: Options): string[] {
  const titles = fixesAt(text, options).fixes.map(({ title }) => title);
  return titles.filter((title) => !title.startsWith('Ignore '));
}

/** Applying the fix of this title gives `after`. */
function checkFix(text: string, title: string, after: string): void {
  const { document, fixes } = fixesAt(head + text);
  const fix = fixes.find((candidate) => candidate.title === title);
  assert.ok(fix, `no fix “${title}” among ${fixes.map((other) => other.title).join(', ')}`);
  const [change] = fix.edit!.documentChanges as TextDocumentEdit[];
  assert.deepEqual(change!.textDocument, { uri: document.uri, version: 7 });
  assert.equal(TextDocument.applyEdits(document, change!.edits as TextEdit[]), head + after);
}

describe('code actions', () => {
  it('add an owner in the way of the neighbours', () => {
    checkFix(
      '- Nora: Call the pilot\n- Order│ the paint\n',
      'Add owner: Omar Haddad',
      '- Nora: Call the pilot\n- Omar Haddad: Order the paint\n',
    );
  });

  it('offer who the item names first, and me last', () => {
    const titles = titlesAt(`${head}- [ ] Order│ the paint that Omar Reyes likes\n`, { me: 'Ida Moe' });
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Add owner')),
      [
        'Add owner: Omar Reyes',
        'Add owner: Nora Lind',
        'Add owner: Omar Haddad',
        'Add owner: Ida Moe',
        'Add owner: other name…',
      ],
    );
  });

  it('are not offered in a mail whose body is encoded', () => {
    const mail = (encoding: string): string =>
      [
        'From: Nora Lind <nora@harbour.example>',
        'To: Omar Haddad <omar@harbour.example>',
        'Subject: Paint',
        'Date: Tue, 12 Mar 2024 09:00:00 +0000',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        'Action items:',
        '- Order│ the paint for the caf=C3=A9 and for the shed behi=',
        'nd it',
        '',
      ].join('\n');
    const titles = (encoding: string): string[] => titlesAt(mail(encoding), { path: 'notes/paint.txt' });
    assert.deepEqual(titles('quoted-printable'), []);
    assert.ok(titles('8bit').includes('Mark as done'));
  });

  it('are offered for the first problems only where a whole log is selected', () => {
    const { document, note } = fixture(
      `${head}${Array.from({ length: 500 }, (_, at) => `- [ ] Order paint ${at}\n`).join('')}│`,
    );
    const range = { start: { line: 0, character: 0 }, end: document.positionAt(Infinity) };
    const fixes = codeActions(document, note, range, contextOf(document), { only: ['quickfix'] });
    const lines = new Set(fixes.flatMap(({ diagnostics }) => diagnostics!.map((problem) => problem.range.start.line)));
    assert.deepEqual(
      [...lines],
      Array.from({ length: 10 }, (_, at) => 7 + at),
    );
  });

  it('offer who often owns something elsewhere, eight names at most', () => {
    const names = ['Ann', 'Ben', 'Cid', 'Dov', 'Eva', 'Fay', 'Gil'];
    const text = `# Talk\n\nAttendees: ${names.join(', ')}\n\n## Actions\n\n${names.map((name) => `- ${name}: paint\n`).join('')}- Gil: sweep\n`;
    const index = NoteIndex.empty.with(entryOf({ uri: 'a:/b', folder: '', path: 'b' }, text, readNote(text)));
    const owners = titlesAt(`${head}- [ ] Order│ the paint\n`, { index }).filter((title) =>
      /owner: (?!other)/.test(title),
    );
    assert.equal(owners.length, 8);
    assert.equal(owners[3], 'Add owner: Gil');
    assert.equal(owners.at(-1), 'Add owner: me');
  });

  it('add a due date: tomorrow, Friday, next week, the next meeting', () => {
    const titles = titlesAt(`${head}- Nora: Order│ the paint\n\nNext meeting: 2024-03-26\n`);
    assert.deepEqual(titles, [
      'Add due date: tomorrow (Wed 20 Mar)',
      'Add due date: Friday (Fri 22 Mar)',
      'Add due date: next meeting (Tue 26 Mar)',
      'Add due date: next week (Fri 29 Mar)',
      'Add due date: pick a date…',
      'Mark as done',
    ]);
    checkFix(
      '- Nora: Call the pilot (due 2024-04-02)\n- Nora: Order│ the paint\n',
      'Add due date: Friday (Fri 22 Mar)',
      '- Nora: Call the pilot (due 2024-04-02)\n- Nora: Order the paint (due 2024-03-22)\n',
    );
  });

  it('write a date that reads both ways so that it reads one way', () => {
    const text = '- Nora: Order the paint by 04/│05/2024\n';
    assert.deepEqual(titlesAt(head + text), [
      'Change 04/05/2024 to 2024-04-05 (Fri 5 Apr 2024)',
      'Change 04/05/2024 to 2024-05-04 (Sat 4 May 2024)',
      'Mark as done',
    ]);
    checkFix(text, 'Change 04/05/2024 to 2024-05-04 (Sat 4 May 2024)', '- Nora: Order the paint by 2024-05-04\n');
  });

  it('correct a weekday, or move the date to it', () => {
    const text = '- Nora: Order the paint by Tuesday, April│ 3rd, 2024\n';
    checkFix(
      text,
      'Change Tuesday to Wednesday (Wed 3 Apr 2024)',
      '- Nora: Order the paint by Wednesday, April 3rd, 2024\n',
    );
    checkFix(
      text,
      'Change April 3rd, 2024 to April 2nd, 2024 (Tue 2 Apr 2024)',
      '- Nora: Order the paint by Tuesday, April 2nd, 2024\n',
    );
    checkFix(
      '- Nora: Farbe bestellen bis Di, 03.│04.2024\n',
      'Change 03.04.2024 to 02.04.2024 (Tue 2 Apr 2024)',
      '- Nora: Farbe bestellen bis Di, 02.04.2024\n',
    );
    checkFix(
      '- Nora: Order the paint by Tue 1│ May 2024\n',
      'Change 1 May 2024 to 2024-04-30 (Tue 30 Apr 2024)',
      '- Nora: Order the paint by Tue 2024-04-30\n',
    );
  });

  it('prefer the likeliest owner, and no date: that is the writer’s to choose', () => {
    const { fixes } = fixesAt(`${head}- [ ] Order│ the paint\n`);
    const preferred = fixes.filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map(({ diagnostics }) => diagnostics!.map(({ code }) => code)),
      [['missing-owner']],
    );
  });

  it('mark what is overdue as done', () => {
    checkFix(
      '- [ ] Nora: Order the paint by│ 2024-03-14\n',
      'Mark as done',
      '- [x] Nora: Order the paint by 2024-03-14\n',
    );
  });

  it('are offered anywhere on the item’s first line', () => {
    assert.deepEqual(titlesAt(`${head}- [ ] Nora: Ord│er the paint by 2024-03-14\n`), ['Mark as done']);
  });

  it('put one person for a name that several bear, or that is misspelt', () => {
    checkFix(
      '- Om│ar: Order the paint by 2024-04-02\n',
      'Change Omar to Omar Reyes',
      '- Omar Reyes: Order the paint by 2024-04-02\n',
    );
    checkFix(
      '- Order the paint by 2024-04-02\n  - Owner: Nora L│ynd\n',
      'Change Nora Lynd to Nora Lind',
      '- Order the paint by 2024-04-02\n  - Owner: Nora Lind\n',
    );
  });

  it('let the client ask where it can', () => {
    const { fixes } = fixesAt(`${head}- [ ] Order│ the paint\n`);
    const asked = fixes.flatMap(({ command }) => (command ? [command] : []));
    assert.deepEqual(
      asked.map(({ command }) => command),
      ['ask.owner', 'ask.due'],
    );
    assert.equal((asked[0]!.arguments![0] as { line: string }).line, '- [ ] Order the paint');
    assert.ok(
      titlesAt(`${head}- [ ] Order│ the paint\n`, {
        commands: { accept: '', dismiss: '', owner: null, due: null, show: null, ignoreRule: null },
      }).every((title) => !title.endsWith('…')),
    );
  });

  it('are of the kinds asked for only', () => {
    const { document, note, cursor } = fixture(`${head}- [ ] Order│ the paint\n`);
    const count = (...only: string[]): number =>
      codeActions(document, note, cursor, contextOf(document), { only }).length;
    assert.ok(count('quickfix') > 0);
    assert.equal(count(''), count('quickfix') + count('source') + count('refactor'));
    assert.equal(count('quickfix.other', 'source.other'), 0);
  });

  it('offer nothing where nothing is amiss', () => {
    assert.deepEqual(titlesAt(`${head}- Nora: Order│ the paint by 2024-04-02\n- [ ] Sweep\n`), []);
  });
});
