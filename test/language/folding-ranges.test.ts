import assert from 'node:assert/strict';
import { foldingRanges } from '../../src/language/folding-ranges.ts';
import { fixture } from './marked.ts';

describe('folding ranges', () => {
  /**
   * Each line of `drawing` begins with a `│` for each fold it lies in; `▾` begins a fold there, `▿` one of what is quoted, `▹` a region.
   * All signs are followed by a blank.
   */
  function check(drawing: string, path?: string, lineEnd = '\n'): void {
    const text = drawing.replace(/^(?:[│▾▿▹] )+/gmu, '').replaceAll('\n', lineEnd);
    const { document, note } = fixture(text, path);
    const folds = foldingRanges(document, note);
    assert.equal(new Set(folds.map(({ startLine }) => startLine)).size, folds.length, 'one fold on a line');
    const drawn = text.split(lineEnd).map((line, at) => {
      const around = folds.filter(({ startLine, endLine }) => startLine < at && at <= endLine).map(() => '│ ');
      const begun = folds.find(({ startLine }) => startLine === at);
      const sign = begun ? ({ comment: '▿ ', region: '▹ ' }[begun.kind ?? ''] ?? '▾ ') : '';
      return `${around.join('')}${sign}${line}`;
    });
    assert.equal(drawn.join('\n'), drawing);
  }

  const sections = '▾ # Harbour\n│ \n│ ▾ ## Paint\n│ │ \n│ │ Red.\n│ \n│ \n│ ▾ ## Tar\n│ │ Black.\n';
  it('reach from a heading to its last line with words', () => check(sections));
  it('do so where lines end in CR LF', () => check(sections, undefined, '\r\n'));

  it('hold items with what is set in below them', () => {
    check(
      '▾ ## Actions\n│ \n│ ▾ - [ ] Nora: Order the paint\n│ │   - Due: 2024-03-20\n│ │   - the red one\n│ - [ ] Sweep\n',
    );
  });

  it('hold tables', () => {
    check('▾ ## Actions\n│ \n│ ▾ | Task | Owner |\n│ │ |---|---|\n│ │ | Order the paint | Nora |\n\n', undefined);
  });

  it('hold front matter and code', () => {
    check('▹ ---\n│ title: Harbour\n│ ---\n\nText.\n\n▹ ```sh\n│ # no heading\n│ ```\n');
  });

  it('hold mails, and in them what is quoted with the line that says of whom', () => {
    check(
      '▾ From: Nora Lind <nora@port.example>\n' +
        '│ To: Omar Haddad <omar@port.example>\n' +
        '│ Date: Tue, 12 Mar 2024 09:00:00 +0000\n' +
        '│ \n' +
        '│ Fine with me.\n' +
        '│ \n' +
        '│ ▿ On Mon, 11 Mar 2024 at 10:00, Omar Haddad wrote:\n' +
        '│ │ > Shall we paint it?\n' +
        '│ │ > Red, I mean.\n' +
        '│ \n' +
        '│ Nora\n' +
        '│ \n' +
        '│ ▿ > And the crane?\n' +
        '│ │ > It squeaks.\n' +
        '\n',
      'mails/gate.txt',
    );
  });

  it('hold the older mail below one, as Outlook quotes it', () => {
    check(
      '▾ From: Nora Lind\n│ Sent: Tuesday, 12 March 2024 09:00\n│ To: Omar Haddad\n│ \n│ Fine.\n\n' +
        '▾ From: Omar Haddad\n│ Sent: Monday, 11 March 2024 10:00\n│ To: Nora Lind\n│ \n│ Shall we?\n',
      'mails/gate.txt',
    );
  });

  it('hold numbered topics and turns of several lines', () => {
    check('▾ 1. Gate\n│ It is dry.\n\n▾ 2. Crane\n│ It squeaks.\n│ Loudly.\n', 'minutes/gate.txt');
    check(
      '▾ ## Crane\n│ \n│ ▾ Nora Lind  0:01\n│ │ Morning.\n│ \n│ ▾ Omar Haddad  0:04\n│ │ Morning.\n│ │ It squeaks.\n' +
        '│ \n│ ▾ Nora Lind  0:09\n│ │ It does.\n',
      'calls/gate.txt',
    );
  });

  it('hold a stretch of a long talk', () => {
    const { document, note } = fixture(
      Array.from({ length: 60 }, (_, i) => `[00:00:${i + 10}] ${i % 2 ? 'Nora' : 'Omar'}: Line ${i}\n`).join(''),
      'calls/gate.txt',
    );
    assert.deepEqual(foldingRanges(document, note), [
      { startLine: 0, endLine: 19 },
      { startLine: 20, endLine: 39 },
      { startLine: 40, endLine: 59 },
    ]);
  });
});
