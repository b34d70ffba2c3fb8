import assert from 'node:assert/strict';
import { readNote } from '../../../src/notes/read.ts';
import { applyEdits, extractItem, wordsToExtract } from '../../../src/notes/edit/index.ts';

/** Making an item of what is marked (`│` the cursor, `⟦…⟧` selected) gives `expected`; null: it is not offered; 'refused'. */
function checkExtract(marked: string, expected: string | null, path = 'minutes/2024-03-18.md'): void {
  const start = marked.search(/[│⟦]/);
  const text = marked.replace(/[│⟦⟧]/g, '');
  const end = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : start;
  const note = readNote(text, { path });
  const words = wordsToExtract(text, note, { start, end });
  const edits = words && extractItem(text, note, words, (other) => readNote(other, { path }));
  assert.equal(edits && applyEdits(text, edits), expected);
}

const head = `# Harbour sync 2024-03-18

Attendees: Ann Bell, Bob Carr
`;
const actions = '\n## Action items\n\n- [ ] Bob Carr: mend the ladder (due 2024-03-20)\n';

describe('making an action item', () => {
  it('of the sentence at the cursor', () => {
    const talk = (mark: string): string =>
      `${head}\n## Pier\n\nIt rained. The north pier${mark} needs grey paint. The rest is fine.\n${actions}`;
    checkExtract(talk('│'), `${talk('')}- [ ] The north pier needs grey paint\n`);
  });

  it('of the words selected, with the owner and date in them', () => {
    const talk = (a: string, b: string): string =>
      `${head}\n## Pier\n\nThe idea is that ${a}Ann Bell to look for grey paint by Friday${b} perhaps.\n`;
    checkExtract(
      talk('⟦', '⟧'),
      `${talk('', '')}\n## Action items\n\n- [ ] Ann Bell to look for grey paint by Friday\n`,
    );
  });

  it('of a bullet that is none', () => {
    const list = (mark: string): string => `${head}\n## Notes\n\n- the crane${mark} is rusty\n${actions}`;
    checkExtract(list('│'), `${list('')}- [ ] the crane is rusty\n`);
  });

  it('of what somebody said, below the transcript', () => {
    const call = (mark: string): string =>
      `Harbour sync, March 18, 2024\r\n\r\n[00:10] Ann Bell: Hello. The crane${mark} is rusty.\r\n[00:20] Bob Carr: Oh dear.\r\n[00:30] Ann Bell: Yes.\r\n`;
    checkExtract(call('│'), `${call('')}\r\nAction items:\r\n- The crane is rusty\r\n`, 'calls/harbour.txt');
  });

  it('with the day that its words mean where they stand', () => {
    const mail = (day: string, words: string): string =>
      `From: Ann Bell <ann@harbour.example>\nTo: Bob Carr <bob@harbour.example>\nDate: ${day} Mar 2024 09:00:00 +0000\nSubject: Paint\n\n${words}\n\n`;
    const thread = (mark: string): string =>
      `${mail('Mon, 11', 'Dear Bob.')}${mail('Mon, 18', `A look at the crane${mark} by Friday would be good.`)}`;
    checkExtract(
      thread('│'),
      `${thread('').trimEnd()}\n\nAction items:\n- A look at the crane by 2024-03-22 would be good\n\n`,
      'mail/crane.txt',
    );
  });

  it('is looked for in linear time among blanks', () => {
    const took = (blanks: number): number => {
      const text = `${head}\n- [ ] Ann:${' '.repeat(blanks)}x\n`;
      const at = text.indexOf('Ann:') + 4;
      const note = readNote(text, { path: 'minutes/2024-03-18.md' });
      const start = performance.now();
      assert.equal(wordsToExtract(text, note, { start: at, end: at }), null);
      return performance.now() - start;
    };
    const [short, long] = [took(10_000), took(80_000)];
    assert.ok(long < 24 * Math.max(short, 20), `${Math.round(short)} ms, eight times as much ${Math.round(long)} ms`);
  }).timeout(60_000);

  it('is not offered at the cursor for what frames a note, but for what is selected there', () => {
    for (const text of [
      `# Harbour sync 2024-03-18\n\nAttendees: Ann│ Bell, Bob Carr\n`,
      `Harbour sync,│ 18 March 2024\n\nAttendees: Ann Bell, Bob Carr\n\nThe crane is rusty.\n`,
      `${head}\n## Pier\n\nDecision: the crane│ stays where it is.\n`,
      `${head}\n## Pier\n\nTuesday, 12│ March 2024\n\nThe crane is rusty.\n`,
    ])
      checkExtract(text, null);
    const decided = (a: string, b: string): string =>
      `${head}\n## Pier\n\nDecision: ${a}the crane stays grey${b}.\n${actions}`;
    checkExtract(decided('⟦', '⟧'), `${decided('', '')}- [ ] the crane stays grey\n`);
  });

  it('is not offered for items, headings, tables, a word, or too much', () => {
    for (const text of [
      `${head}${actions.replace('mend', 'me│nd')}`,
      `${head}\n## Pier│ and crane\n`,
      `${head}\n## Pier\n\n| Boat | State |\n|---|---|\n| The red│ boat | is rusty |\n`,
      `${head}\n## Pier\n\n⟦Rain⟧ all day long.\n`,
      `${head}\n## Pier\n\n⟦${'The crane is rusty. '.repeat(40)}⟧\n`,
      `${head}\n## Pier\n\n⟦It rained.\n\nThe crane is rusty.⟧\n`,
      `${head}\n## Pier\n\nAnn Bell will order│ the paint.\n`,
      '│',
    ])
      checkExtract(text, null);
  });
});
