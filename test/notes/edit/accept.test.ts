import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Note } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/read.ts';
import { acceptSuggestion, applyEdits } from '../../../src/notes/edit/index.ts';

/** Accepting the suggestion whose text has these words turns the note into `expected`; null: there is no place for it. */
function checkAccept(text: string, words: string, expected: string | null, path = 'minutes/2024-03-18.md'): void {
  const note = readNote(text, { path });
  const found = note.commitments.filter((one) => !one.explicit && one.text.includes(words));
  assert.equal(found.length, 1, `one suggestion “${words}” in:\n${text}`);
  const edits = acceptSuggestion(text, note, found[0]!, (other) => readNote(other, { path }));
  assert.equal(edits && applyEdits(text, edits), expected);
}

const head = `# Harbour sync 2024-03-18

Attendees: Ann Bell (@abell), Bob Carr, Cho Diaz
`;
const pier = `${head}
## Pier

Ann Bell will order the paint for the north pier by Friday.
`;

describe('accepting a suggestion', () => {
  it('continues a list of boxes, owner and date as its neighbours have them', () => {
    const list = `${pier}
## Action items

- [ ] Cho Diaz: book the crane (due 2024-03-20)
- [x] Bob Carr: mend the ladder (due 2024-03-19)
  with the long nails
`;
    checkAccept(
      list,
      'order the paint',
      `${list}- [ ] Ann Bell: order the paint for the north pier (due 2024-03-22)\n`,
    );
  });

  it('continues bullets, first names and small words', () => {
    const list = `${pier}
## Next steps

* Cho to book the crane by March 20
* Bob to mend the ladder by March 19

## Any other business

Nothing.
`;
    checkAccept(
      list,
      'order the paint',
      list.replace('March 19\n', 'March 19\n* Ann to order the paint for the north pier by March 22\n'),
    );
  });

  it('continues a numbered list, with blank lines where it has them', () => {
    const list = `${pier}
**Action items**

1. Book the crane (Cho Diaz)

2. Mend the ladder (Bob Carr)

Next meeting: 25 March 2024
`;
    checkAccept(
      list,
      'order the paint',
      list.replace('(Bob Carr)\n', '(Bob Carr)\n\n3. Order the paint for the north pier (Ann Bell) (due 2024-03-22)\n'),
    );
  });

  it('adds a row to a table', () => {
    const table = `${pier}
## Actions

| # | Task           | Owner    | Due        | Status |
|---|----------------|----------|------------|--------|
| 1 | Book the crane | Cho Diaz | 2024-03-20 | Open   |
| 2 | Mend the steps | Bob Carr | 2024-03-19 | Done   |
`;
    checkAccept(
      table,
      'order the paint',
      `${table}| 3 | Order the paint for the north pier | Ann Bell | 2024-03-22 |        |\n`,
    );
  });

  it('writes fields on lines of their own where the items have such', () => {
    const fields = `${pier}
## Action items

- Book the crane
  - Assigned to: Cho Diaz
  - Due: March 20, 2024
`;
    checkAccept(
      fields,
      'order the paint',
      `${fields}- Order the paint for the north pier\n  - Assigned to: Ann Bell\n  - Due: March 22, 2024\n`,
    );
  });

  it('goes on with the labelled lines of a note without sections', () => {
    const loose = `Harbour, 18 March 2024
Present: Ann Bell, Bob Carr

ACTION: Bob Carr to mend the ladder
ACTION: Bob Carr to book the crane

Ann Bell will order the paint by Friday.
`;
    checkAccept(
      loose,
      'order the paint',
      loose.replace('the crane\n', 'the crane\nACTION: Ann Bell to order the paint (due 2024-03-22)\n'),
      'minutes/harbour.txt',
    );
  });

  it('makes a section at the depth of the others', () => {
    checkAccept(
      pier,
      'order the paint',
      `${pier}\n## Action items\n\n- [ ] Ann Bell: Order the paint for the north pier (due 2024-03-22)\n`,
    );
  });

  it('makes a section headed as a plain note heads its own', () => {
    const plain = (title: string): string => `Harbour sync
Date: March 18, 2024
Attendees: Ann Bell, Bob Carr

${title}
Ann Bell will order the paint by Friday.
`;
    const item = '- Ann Bell: Order the paint (due 2024-03-22)\n';
    for (const [title, heading] of [
      ['THE PIER', 'ACTION ITEMS'],
      ['The pier\n--------', 'Action items\n------------'],
    ])
      checkAccept(plain(title!), 'order the paint', `${plain(title!)}\n${heading}\n${item}`, 'minutes/harbour.txt');
  });

  it('fills the empty box that a template left', () => {
    checkAccept(
      `${pier}\n## Action items\n\n- [ ] \n`,
      'order the paint',
      `${pier}\n## Action items\n\n- [ ] Ann Bell: Order the paint for the north pier (due 2024-03-22) \n`,
    );
  });

  it('stays in the entry of a running log that it was said in', () => {
    const entry = (day: string, words: string): string => `## ${day}\n\nPresent: Ann Bell, Bob Carr\n\n${words}\n\n`;
    const log = `# Pier log\n\n${entry('2024-03-18', 'Ann Bell will order the paint by Friday.')}${entry('2024-03-11', 'Rain.')}`;
    checkAccept(
      log,
      'order the paint',
      log.replace(
        'by Friday.\n',
        'by Friday.\n\n### Action items\n\n- [ ] Ann Bell: Order the paint (due 2024-03-22)\n',
      ),
    );
  });

  it('adds a list below a transcript', () => {
    const talk = `Harbour sync, March 18, 2024

[00:10] Ann Bell: Bob, can you repair the ladder by Friday?
[00:20] Bob Carr: Sure, will do.
[00:30] Cho Diaz: Good.`;
    checkAccept(
      talk,
      'repair the ladder',
      `${talk}\n\nAction items:\n- Bob Carr: Repair the ladder (due 2024-03-22)`,
      'calls/harbour.txt',
    );
  });

  it('adds a comment below captions', () => {
    const captions = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ann Bell>Bob, can you repair the ladder tonight?

00:00:04.000 --> 00:00:06.000
<v Bob Carr>Sure, I'll repair it.
`;
    checkAccept(
      captions,
      'repair the ladder',
      `${captions}\nNOTE\nAction items:\n- Bob Carr: Repair the ladder (due 2024-03-18)\n`,
      'calls/2024-03-18.vtt',
    );
  });

  it('leaves sent mails as they were sent, quotations too', () => {
    const mail = `From: Ann Bell <ann@harbour.example>
To: Bob Carr <bob@harbour.example>
Date: Mon, 18 Mar 2024 09:00:00 +0000
Subject: Paint

Action items:
- Bob: mend the ladder

I'll order the paint by Friday.

Ann

> Who orders the paint?
`;
    checkAccept(
      mail,
      'order the paint',
      `${mail}\nAction items:\n- Ann Bell: Order the paint (due 2024-03-22)\n`,
      'mail/paint.txt',
    );
  });

  it('titles the section in the language of the note', () => {
    for (const [words, title] of [
      ['Wir sprechen mit der Werft und dem Amt, das ist nicht neu.', 'Aufgaben'],
      ['Hablamos con el puerto y con los pilotos para que lo sepan.', 'Acciones'],
      ['Nous parlons du port et des pilotes dans une note pour le conseil.', 'Actions'],
    ]) {
      const note = `# 2024-03-18\n\n- Ann Bell\n- Bob Carr\n\n## Port\n\nAttendees: Ann Bell, Bob Carr\n\n${words} ${words}\n\nAnn Bell will order paint.\n`;
      checkAccept(note, 'order paint', `${note}\n## ${title}\n\n- [ ] Ann Bell: Order paint\n`);
    }
  });

  it('keeps words words', () => {
    const note = `${head}\n## Pier\n\nAnn Bell will send *stars* and <crane> and the [map](https://pier.example/map) to the [x] crew.\n`;
    checkAccept(
      note,
      'send',
      `${note}\n## Action items\n\n- [ ] Ann Bell: Send stars and \\<crane> and the [map](https://pier.example/map) to the \\[x\\] crew\n`,
    );
  });

  it('names whom the note does not know so that it is read as a name', () => {
    const note = `${head}\n## Pier\n\nEsme agreed to order the paint for the north pier.\n`;
    checkAccept(
      note,
      'order the paint',
      `${note}\n## Action items\n\n- [ ] Esme to order the paint for the north pier\n`,
    );
  });

  it('is refused where the item would not mean the same', () => {
    checkAccept(
      `Harbour sync, March 18, 2024\n\n[00:10] Ann Bell: The ladder, Bob?\n[00:20] Bob Carr: I'll do it.\n[00:30] Cho Diaz: Good.\n`,
      'do it',
      null,
      'calls/harbour.txt',
    );
  });
});

describe('an accepted suggestion', () => {
  const folder = new URL('../../accuracy/notes/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'));
  const variants: [title: string, make: (text: string) => string][] = [
    ['as it is', (text) => text],
    ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['no final line end', (text) => text.trimEnd()],
    ['with a section of items', (text) => `${text.trimEnd()}\n\nAction items:\n\n- Nobody Known: water the plants\n`],
  ];
  for (const [title, make] of variants)
    it(`is one written commitment of the same owner and day: ${title}`, function () {
      this.timeout(60_000);
      const shapes = new Map<string, number>();
      let refused = 0;
      // Each second or third note, since every suggestion costs several readings of its note.
      for (const file of files.filter((_, i) => i % (title === 'as it is' ? 2 : 3) === 0)) {
        const text = make(readFileSync(new URL(file, folder), 'utf8'));
        const note = readNote(text, { path: file });
        const open = note.commitments.filter(({ explicit, status }) => !explicit && status === 'open');
        for (const commitment of open.slice(0, 2)) {
          const edits = acceptSuggestion(text, note, commitment, (other) => readNote(other, { path: file }));
          if (!edits) {
            refused++;
            continue;
          }
          shapes.set(note.shape, (shapes.get(note.shape) ?? 0) + 1);
          const [edit] = edits;
          assert.ok(edits.length === 1 && edit!.start === edit!.end, 'nothing is taken away');
          if (title === 'CRLF') assert.doesNotMatch(edit!.text, /(?<!\r)\n/);
          checkAccepted(readNote(applyEdits(text, edits), { path: file }), note, note.commitments.indexOf(commitment));
        }
      }
      const accepted = [...shapes.values()].reduce((sum, count) => sum + count, 0);
      assert.ok(accepted > 20 && refused * 5 < accepted, `${accepted} accepted, ${refused} refused`);
      assert.deepEqual([...shapes.keys()].sort(), ['mail', 'markdown', 'plain', 'transcript']);
    });

  /** The commitment at `at` of `before` is explicit in `after`, with one place more, and all else is as it was, in whatever order. */
  function checkAccepted(after: Note, before: Note, at: number): void {
    const facts = ({ commitments }: Note, accepted?: number): string[] =>
      commitments
        .map(({ explicit, why, owners, due, status, mentions }, i) => ({
          explicit: explicit || i === accepted,
          inferred: why !== null && i !== accepted,
          owners: owners.map(({ name }) => name),
          due: due?.day ?? null,
          status,
          places: mentions.length + (i === accepted ? 1 : 0),
        }))
        .map((fact) => JSON.stringify(fact))
        .sort();
    assert.deepEqual(facts(after), facts(before, at));
  }
});
