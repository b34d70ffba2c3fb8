import assert from 'node:assert/strict';
import { tokenizeLine } from './tokenize.ts';

/**
 * A line of a megabyte, and others that tempt a pattern to try everything. One that does so never comes back and is ended by the
 * generous limit; that of the others is reached on no machine.
 */

const megabyte = 1 << 20;
const long = 1 << 18;
const dense = '[00:12] Ann Bell: ACTION: Ben to ring @cy (due Friday), **soon** - Owner: Ann - Due: March 3. ';

const temptations: Record<string, string> = {
  'one word': 'a',
  'capital words': 'Ann ',
  'capital letters': 'A',
  blanks: ' ',
  digits: '1',
  'open brackets': '[(<',
  'open emphasis': '**a *b ~~c _d `e ',
  stars: '*',
  dashes: '- ',
  pipes: '| ',
  quotes: '> ',
  'field without end': 'Due: x Owner: y ',
  'time stamps': '00:00 ',
  addresses: 'a.b-c+',
  markers: 'TODO for A & ',
};

const openings = ['', '- [ ] ', '00:12 Ann ', 'Due: x', '**Date:** ', '| '];

describe('grammar on long lines', function () {
  this.timeout(120_000);

  it('a megabyte of notes', () => check(dense.repeat(Math.ceil(megabyte / dense.length))));

  for (const [name, piece] of Object.entries(temptations)) {
    it(name, () => check(piece.repeat(Math.ceil(long / piece.length))));
  }

  for (const opening of openings) {
    it(`blanks after "${opening}"`, () => check(`${opening}${' '.repeat(long)}x`));
  }
});

async function check(line: string): Promise<void> {
  const { tokens, stoppedEarly } = await tokenizeLine(line);
  assert.equal(stoppedEarly, false);
  assert.ok(tokens.at(-1)!.endIndex >= line.length, 'coloured to its end');
}
