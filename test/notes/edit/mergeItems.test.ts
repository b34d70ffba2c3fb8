import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readNote } from '../../../src/notes/read.ts';
import { applyEdits, mergeItems, twinOf } from '../../../src/notes/edit/index.ts';
import { checkEdit, minutes } from './check.ts';

const merged = (items: string, expected: string | null, path?: string): void =>
  checkEdit(
    items,
    (text, note, commitment, read, mention) => {
      const twin = twinOf(text, note, { commitment, mention });
      return twin && mergeItems(text, note, { commitment, mention }, twin, read);
    },
    expected,
    path,
  );

describe('merging items that say the same', () => {
  it('leaves one, with the later owner, date and state', () => {
    merged(
      minutes(
        '- [ ] Ann: order the paint (due 2024-03-20)◆\n- [ ] Bob: mend the ladder\n- [ ] Cho: order the paint (due 2024-03-27)\n',
      ),
      minutes('- [ ] Cho: order the paint (due 2024-03-27)\n- [ ] Bob: mend the ladder\n'),
    );
    merged(
      minutes('- [ ] order the paint\n- [ ] Bob: mend the ladder (due 2024-03-20)\n- [x] Ann: order the paint◆\n'),
      minutes('- [x] Ann: order the paint\n- [ ] Bob: mend the ladder (due 2024-03-20)\n'),
    );
  });

  it('keeps what only the earlier says', () => {
    merged(
      minutes('- Ann: order the paint (due 2024-03-20)\n- order the paint◆\n'),
      minutes('- Ann: order the paint (due 2024-03-20)\n'),
    );
  });

  it('keeps what stands below either, and counts anew', () => {
    merged(
      minutes(
        '1. Ann: order the paint◆\n   in grey\n2. Bob: mend the ladder\n3. Ann: order the paint\n   at the mill\n4. Cho: book the crane\n',
      ),
      minutes('1. Ann: order the paint\n   in grey\n   at the mill\n2. Bob: mend the ladder\n3. Cho: book the crane\n'),
    );
  });

  it('keeps the longer words of two places of one commitment', () => {
    merged(
      minutes(
        '- Ann: order the grey paint for the shed◆\n\n## Recap of action items\n\n- Ann: order the grey paint for the shed at the mill\n- Bob: mend the ladder\n',
      ),
      minutes(
        '\n## Recap of action items\n\n- Ann: order the grey paint for the shed at the mill\n- Bob: mend the ladder\n',
      ),
    );
  });

  it('takes rows of a table', () => {
    const table = (rows: string): string => minutes(`| Task | Owner | Due |\n|---|---|---|\n${rows}`);
    merged(
      table('| Order the paint◆ | Ann | |\n| Mend the ladder | Bob | |\n| Order the paint | Ann | 2024-03-20 |\n'),
      table('| Order the paint | Ann | 2024-03-20 |\n| Mend the ladder | Bob | |\n'),
    );
  });

  it('is refused where words of either would be lost', () => {
    for (const [first, second] of [
      ['- [x] Ann: order the paint (done 10 Mar)◆', '- [ ] Ann: order the paint'],
      ['- [ ] Ann: order the paint (due Friday 5pm)◆', '- [ ] Ann: order the paint (due 2024-03-27)'],
    ])
      merged(minutes(`${first}\n${second}\n`), null);
    merged(
      minutes('- [ ] Ann: order the paint◆\n- [x] Ann: order the paint (done)\n'),
      minutes('- [x] Ann: order the paint\n'),
    );
  });

  it('leaves what differs', () => {
    for (const other of ['order the grey paint', 'order the rope', 'paint the order form'])
      merged(minutes(`- Ann: order the paint◆\n- Bob: ${other}\n`), null);
  });
});

describe('an item copied and merged again', () => {
  const folder = new URL('../../accuracy/notes/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'));

  it('leaves the note as it was', function () {
    this.timeout(120_000);
    let count = 0;
    let tried = 0;
    for (const [at, file] of files.entries()) {
      const plain = readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '');
      const text = at % 2 === 0 ? plain.replace(/\r?\n/g, '\r\n') : plain;
      const note = readNote(text, { path: file });
      const items = note.commitments.filter(({ explicit, mentions }) => explicit && mentions.length === 1);
      for (const { mentions } of items.slice(0, 1)) {
        const [{ form, head }] = mentions as [(typeof mentions)[number]];
        const start = text.lastIndexOf('\n', head.start) + 1;
        const end = text.indexOf('\n', head.start) + 1;
        // Of two items of one number the copy may be any.
        if (form === 'sentence' || form === 'line' || end <= 0 || /^\s*\d/.test(text.slice(start, end))) continue;
        const twice = text.slice(0, end) + text.slice(start, end) + text.slice(end);
        const again = readNote(twice, { path: file });
        const commitment = again.commitments.find((one) =>
          one.mentions.some(({ head: own }) => own.start === head.start),
        );
        const mention = commitment?.mentions.find(({ head: own }) => own.start === head.start);
        const twin = mention && twinOf(twice, again, { commitment: commitment!, mention });
        if (!twin || twin.mention.head.start !== head.start + end - start) continue;
        tried++;
        const edits = mergeItems(twice, again, { commitment: commitment!, mention }, twin, (other) =>
          readNote(other, { path: file }),
        );
        if (!edits) continue;
        count++;
        assert.equal(applyEdits(twice, edits), text);
      }
    }
    assert.ok(count > 15 && count > tried * 0.7, `${count} of ${tried}`);
  });
});
