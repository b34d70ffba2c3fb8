import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readNote } from '../../../src/notes/read.ts';
import { acceptSuggestions, applyEdits, gatheredFrom, writeRecap, type Read } from '../../../src/notes/edit/index.ts';
import { suggested, type Commitment } from '../../../src/notes/note.ts';

/** The recap turns the note into `expected`; null: there is nothing to gather. */
function checkRecap(
  text: string,
  expected: string | null,
  path: string,
  wanted: (one: Commitment) => boolean = () => true,
): void {
  const read: Read = (other) => readNote(other, { path });
  const note = read(text);
  const edits = writeRecap(text, note, gatheredFrom(text, note, wanted), read);
  assert.equal(edits && applyEdits(text, edits), expected);
  if (!edits) return;
  const again = gatheredFrom(expected!, read(expected!), wanted);
  assert.deepEqual(again, { decisions: [], commitments: [] }, 'nothing is left to gather');
}

const call = `Harbour sync, March 18, 2024

[00:00:10] Ann Bell: Bob, can you repair the ladder by Friday?
[00:00:20] Bob Carr: Sure, will do. We decided to close the north pier in April.
[00:01:30] Cho Diaz: I'll order the grey paint for the shed.
`;

describe('the recap', () => {
  it('sums a transcript up, with the moments', () => {
    checkRecap(
      call,
      `${call}
Decisions:
- We decided to close the north pier in April [00:00:20]

Action items:
- Bob Carr: Repair the ladder (due 2024-03-22) [00:00:10]
- Cho Diaz: Order the grey paint for the shed [00:01:30]
`,
      'calls/harbour.txt',
    );
  });

  it('gives up soon where nothing more can be written', () => {
    const turns = Array.from({ length: 75 }, (_, at) => {
      const [one, other] = at % 2 ? ['Ann', 'Ben'] : ['Ben', 'Ann'];
      return `[00:${10 + (at % 40)}:00] ${one}: I'll send the list ${at} by Friday. Can you check it, ${other}?\n`;
    });
    const text = `Harbour sync, March 18, 2024\n\n${turns.join('')}`;
    let readings = 0;
    const read: Read = (other) => {
      readings++;
      return readNote(other, { path: 'calls/harbour.txt' });
    };
    const note = read(text);
    const gathered = gatheredFrom(text, note, () => true);
    assert.ok(gathered.commitments.length > 70);
    assert.ok(writeRecap(text, note, gathered, read));
    assert.ok(readings < 100, `${readings} readings`);
  });

  it('leaves out what was dismissed', () => {
    checkRecap(
      call.replace(' We decided to close the north pier in April.', ''),
      `${call.replace(' We decided to close the north pier in April.', '')}
Action items:
- Cho Diaz: Order the grey paint for the shed [00:01:30]
`,
      'calls/harbour.txt',
      (one) => one.text.includes('paint'),
    );
  });

  it('goes on with the sections that are there, and repeats nothing', () => {
    const listed = `${call}
ACTION ITEMS:
- Bob: repair the ladder - Due: 2024-03-22

DECISIONS:
- Close the north pier in April
`;
    checkRecap(
      listed,
      listed.replace('Due: 2024-03-22\n', 'Due: 2024-03-22\n- Cho: order the grey paint for the shed [00:01:30]\n'),
      'calls/harbour.txt',
    );
  });

  it('is headed as a Markdown note is', () => {
    const talk = `# Harbour sync 2024-03-18\n\n## Call\n\n${call.slice(call.indexOf('['))}`.replace(
      /\n(?=\[)/g,
      '\n\n',
    );
    checkRecap(
      talk,
      `${talk}
## Decisions

- We decided to close the north pier in April [00:00:20]

## Action items

- [ ] Bob Carr: Repair the ladder (due 2024-03-22) [00:00:10]
- [ ] Cho Diaz: Order the grey paint for the shed [00:01:30]
`,
      'calls/harbour.md',
    );
  });

  it('stands in comments below captions', () => {
    const cue = (from: string, name: string, words: string): string =>
      `00:${from}.000 --> 00:${from}.900\n<v ${name}>${words}\n\n`;
    const captions = `WEBVTT\n\n${cue('00:01', 'Ann Bell', 'Bob, can you repair the ladder tonight?')}${cue('00:04', 'Bob Carr', "Sure, I'll repair it.")}`;
    checkRecap(
      captions,
      `${captions.trimEnd()}\n\nNOTE\nAction items:\n- Bob Carr: Repair the ladder (due 2024-03-18) [00:00:01]\n\n`,
      'calls/2024-03-18.vtt',
    );
  });

  it('stands at the very end of a thread, with the mail', () => {
    const mail = (from: string, to: string, day: string, words: string): string =>
      `From: ${from}\nTo: ${to}\nDate: ${day} Mar 2024 09:00:00 +0000\nSubject: Paint\n\n${words}\n\n`;
    const [ann, bob] = ['Ann Bell <ann@harbour.example>', 'Bob Carr <bob@harbour.example>'];
    const thread = `${mail(ann, bob, 'Mon, 18', "I'll order the grey paint by Friday.\n\nAnn")}${mail(bob, ann, 'Tue, 19', 'Good. I will mend the ladder of the shed.\n\nBob')}`;
    checkRecap(
      thread,
      `${thread.trimEnd()}

Action items:
- Ann Bell: Order the grey paint (due 2024-03-22) [Ann Bell, 2024-03-18]
- Bob Carr: Mend the ladder of the shed [Bob Carr]

`,
      'mail/paint.txt',
    );
  });

  it('speaks the language of the note, and keeps CRLF', () => {
    const talk = `Hafenrunde, 18. März 2024

[00:10] Ann Bell: Die Farbe für den Steg ist nicht da und wir brauchen sie.
[00:20] Bob Carr: Ich bestelle die graue Farbe bis Freitag.
[00:30] Ann Bell: Gut, das ist mit der Werft so besprochen.
`.replace(/\n/g, '\r\n');
    checkRecap(
      talk,
      `${talk}\r\nAufgaben:\r\n- Bob Carr: Bestelle die graue Farbe (due 2024-03-22) [00:20]\r\n`,
      'calls/hafen.txt',
    );
  });

  it('gathers nothing from minutes', () => {
    checkRecap(
      '# Sync 2024-03-18\n\nAttendees: Ann Bell\n\n## Pier\n\nAnn Bell will order the paint.\n',
      null,
      'minutes/a.md',
    );
  });
});

const folder = new URL('../../accuracy/notes/', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'));

/** All that counts of a commitment, with how many places more it has. */
function facts({ explicit, owners, due, status, mentions }: Commitment, more = 0): string {
  const names = owners.map(({ name }) => name).toSorted();
  return JSON.stringify([explicit || more > 0, names, due?.day ?? null, status, mentions.length + more]);
}

describe('what is written down from whole notes', () => {
  const kinds: Record<
    string,
    (text: string, read: Read) => { edits: ReturnType<typeof writeRecap>; of: Commitment[] }
  > = {
    recap: (text, read) => {
      const note = read(text);
      const gathered = gatheredFrom(text, note, () => true);
      return { edits: writeRecap(text, note, gathered, read), of: gathered.commitments };
    },
    'all suggestions': (text, read) => {
      const note = read(text);
      return { edits: acceptSuggestions(text, note, suggested(note), read), of: suggested(note) };
    },
  };
  for (const [title, make] of Object.entries(kinds))
    it(`is one more place each, and nothing else: ${title}`, function () {
      this.timeout(120_000);
      let written = 0;
      let asked = 0;
      for (const [at, file] of files.entries()) {
        if (at % 8 !== (title === 'recap' ? 1 : 5)) continue;
        const text = readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '');
        const read: Read = (other) => readNote(other, { path: file });
        const { edits, of } = make(text, read);
        asked += of.length;
        if (!edits) continue;
        assert.ok(
          edits.every(({ start, end }) => start === end),
          'nothing is taken away',
        );
        const [before, after] = [read(text), read(applyEdits(text, edits))];
        const ids = new Set(of.map(({ id }) => id));
        const byId = new Map(after.commitments.map((one) => [one.id, one]));
        for (const one of before.commitments) {
          const now = byId.get(one.id);
          assert.ok(now, one.text);
          const listed = ids.has(one.id) && now.mentions.length > one.mentions.length;
          if (listed) written++;
          assert.equal(facts(now), facts(one, listed ? 1 : 0), one.text);
        }
        assert.equal(after.commitments.length, before.commitments.length, 'no doubles');
        assert.deepEqual(
          after.decisions.map((one) => one.text),
          before.decisions.map((one) => one.text),
        );
      }
      assert.ok(written > 20 && written > asked * 0.85, `${written} of ${asked}`);
    });
});
