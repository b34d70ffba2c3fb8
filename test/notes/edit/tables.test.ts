import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Commitment } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/read.ts';
import { applyEdits, listToTable, tableToList, type Read } from '../../../src/notes/edit/index.ts';
import { checkEdit, minutes } from './check.ts';

const tabled = (items: string, expected: string | null, path?: string): void =>
  checkEdit(items, (text, note, _, read, mention) => listToTable(text, note, mention, read), expected, path);
const listed = (items: string, expected: string | null, path?: string): void =>
  checkEdit(items, (text, note, _, read, mention) => tableToList(text, note, mention, read), expected, path);

const table = `| Task             | Owner    | Due        | Status |
| ---------------- | -------- | ---------- | ------ |
| book the crane   | Cho Diaz | 2024-03-25 | Open   |
| mend the ladder  | Ann      |            | Done   |
| call the a\\|b mill | Bob      | Friday     | Open   |
`;

describe('a list made a table', () => {
  it('has columns for task, owner, date and state', () => {
    tabled(
      minutes(
        '- [ ] Cho Diaz: book the crane (due 2024-03-25)\n- [x] mend the ladder (Ann)◆\n- [ ] Bob to order the paint by Friday\n\nThe end.\n',
      ),
      minutes(`| Task            | Owner    | Due        | Status |
| --------------- | -------- | ---------- | ------ |
| book the crane  | Cho Diaz | 2024-03-25 | Open   |
| mend the ladder | Ann      |            | Done   |
| order the paint | Bob      | Friday     | Open   |

The end.
`),
    );
  });

  it('escapes bars, keeps CRLF, and leaves states out where none is stated', () => {
    tabled(
      minutes('- Cho: paint a|b◆\n- Bob: mend the ladder').replace(/\n/g, '\r\n'),
      minutes(
        '| Task            | Owner | Due |\n| --------------- | ----- | --- |\n| paint a\\|b      | Cho   |     |\n| mend the ladder | Bob   |     |',
      ).replace(/\n/g, '\r\n'),
    );
  });

  it('is headed in the language of the note', () => {
    const note = (list: string): string =>
      `# Hafen 2024-03-18\n\nTeilnehmer: Ann Bell, Bob Carr\n\nWir sprechen mit der Werft und dem Amt, das ist nicht neu.\n\n## Aufgaben\n\n${list}`;
    tabled(
      note('- [ ] Ann: Farbe bestellen bis Freitag◆\n- [x] Bob: Leiter holen\n'),
      note(`| Aufgabe         | Wer | Bis     | Status   |
| --------------- | --- | ------- | -------- |
| Farbe bestellen | Ann | Freitag | Offen    |
| Leiter holen    | Bob |         | Erledigt |
`),
    );
  });

  it('is refused where anything would be lost', () => {
    for (const item of [
      '- Bob: order the paint◆\n  - the grey one',
      '- Bob: order the paint◆ (see the *long* list)',
      '- Bob: order the **grey** paint◆',
      '- [x] Bob: order the paint (done 10 Mar)◆',
      '- [x] Bob: order the paint (erledigt am 10.03.)◆',
      '- Bob: order the paint (offen seit Januar)◆',
    ])
      tabled(minutes(`${item}\n- Ann: mend the ladder\n`), null);
    tabled(
      'Harbour, 18 March 2024\nPresent: Ann, Bob\n\nACTION ITEMS\n- Ann: mend the ladder◆\n- Bob: order the paint\n',
      null,
      'minutes/a.txt',
    );
  });
});

describe('a table made a list', () => {
  it('has boxes, owners in front and dates behind', () => {
    listed(
      minutes(`${table.replace('crane', 'crane◆')}\nThe end.\n`),
      minutes(
        '- [ ] Cho Diaz: book the crane (by 2024-03-25)\n- [x] Ann: mend the ladder\n- [ ] Bob: call the a|b mill (by Friday)\n\nThe end.\n',
      ),
    );
  });

  it('drops running numbers and says states that a box cannot', () => {
    listed(
      minutes(
        '| # | Task | Owner | Status |\n|---|---|---|---|\n| 1 | book the crane◆ | Cho | In progress |\n| 2 | mend the ladder | TBD | |\n',
      ),
      minutes('- [ ] Cho: book the crane - IN PROGRESS\n- [ ] mend the ladder\n'),
    );
  });

  it('is refused where a cell has more', () => {
    for (const row of [
      '| book the crane◆ | Cho | Done, on file | |',
      '| book the crane◆ | Cho | Done 10 Mar | |',
      '| book the crane◆ | Cho | Open | the big one |',
    ])
      listed(minutes(`| Task | Owner | Status | Remarks |\n|---|---|---|---|\n${row}\n`), null);
  });
});

describe('lists and tables of whole notes', () => {
  const folder = new URL('../../accuracy/notes/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const facts = ({ id, explicit, owners, due, status, mentions }: Commitment): unknown => [
    id,
    explicit,
    owners,
    due?.day,
    status,
    mentions.length,
  ];

  it('say the same in the other form, and all else stands as it stood', () => {
    let count = 0;
    for (const [at, file] of files.entries()) {
      const plain = readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '');
      const text = at % 2 === 0 ? plain.replace(/\r?\n/g, '\r\n') : plain;
      const read: Read = (other) => readNote(other, { path: file });
      const note = read(text);
      const groups = new Map(note.commitments.flatMap(({ mentions }) => mentions.map((one) => [one.group, one])));
      for (const mention of groups.values()) {
        const edits = (mention.form === 'row' ? tableToList : listToTable)(text, note, mention, read);
        if (!edits) continue;
        count++;
        const edited = applyEdits(text, edits);
        assert.deepEqual(read(edited).commitments.map(facts), note.commitments.map(facts), file);
        if (text !== plain) assert.doesNotMatch(edited, /(?<!\r)\n/, 'CRLF stays');
      }
    }
    assert.ok(count >= 10, `${count}`);
  });
});
