import assert from 'node:assert/strict';
import { Automaton, start } from '../../../src/notes/patterns/automaton.ts';
import { literalsOf } from '../../../src/notes/patterns/literals.ts';
import { quick, quickened } from '../../../src/notes/patterns/quick.ts';

describe('literals of a pattern', () => {
  const cases: [RegExp, string[] | null][] = [
    [/\bagreed\b/i, ['agreed']],
    [/we (?:agreed|decided)/, ['we agr', 'we dec']],
    [/d[ée]cid/u, ['décid', 'decid']],
    [/colou?r/, ['colour', 'color']],
    [/\p{L}+ to (?:send|write) it/u, [' to se', ' to wr']],
    [/^(?:on|by)\s+friday/, ['friday']],
    [/(?<!not )(?:done)(?=\.)/, ['done']],
    [/(?:moved){2,}/, ['moved']],
    // At the head of the text, which `start` marks.
    [/^(?:so )?(?:let|can)/, [`${start}so le`, `${start}so ca`, `${start}let`, `${start}can`]],
    [/^(?:send|write)\b.*?it/u, [`${start}send`, `${start}write`]],
    [/(?:^|, )then\b/, [`${start}then`, ', then']],
    [/^on/m, ['on']],
    [/^\s*send/, ['send']],
    // Without any of these there is no telling.
    [/\d+/, null],
    [/(?:send)?/, null],
    [/send|\w+/, null],
    [/[^x]/, null],
    // A letter or a comma stands in most texts.
    [/a|,/, null],
  ];
  for (const [pattern, literals] of cases)
    it(`${pattern.source} → ${literals?.join(' · ') ?? 'none'}`, () => assert.deepEqual(literalsOf(pattern), literals));
});

describe('automaton', () => {
  const found = (sets: string[][], text: string): number[] => {
    const automaton = new Automaton(sets);
    const bits = new Int32Array(automaton.words);
    automaton.read(text, bits);
    return sets.flatMap((_, i) => (bits[i >> 5]! & (1 << (i & 31)) ? [i] : []));
  };

  it('finds each set that has a literal in the text, whatever its case', () =>
    assert.deepEqual(found([['friday', 'monday'], ['send'], ['nobody']], 'SEND it on Monday'), [0, 1]));
  it('finds literals inside and at the end of others', () =>
    assert.deepEqual(found([['she'], ['he'], ['hers'], ['his'], ['ers']], 'ushers'), [0, 1, 2, 4]));
  it('knows letters with accents and the odd forms of letters', () =>
    assert.deepEqual(found([['décid'], ['straße'], ['task']], 'DÉCIDÉ, STRAẞE, taſK'), [0, 1, 2]));
  it('tells more than 32 sets apart', () => {
    const words = Array.from({ length: 70 }, (_, i) => [`w${i}.`]);
    assert.deepEqual(found(words, 'w3. w33. w69.'), [3, 33, 69]);
  });
  it('finds what must stand at the head of the text only there', () => {
    const sets = [[`${start}send`], ['send'], [`${start}it`]];
    assert.deepEqual(found(sets, 'send it'), [0, 1]);
    assert.deepEqual(found(sets, 'it is to send'), [1, 2]);
  });
  it('finds nothing in an empty text', () => assert.deepEqual(found([['a']], ''), []));
});

describe('quick patterns', () => {
  it('give what the pattern gives', () => {
    const pattern = /(?<who>\p{Lu}\p{L}+) (?:will|to) (?<deed>send|write)/u;
    const fast = quick(pattern);
    for (const text of ['Ann will send it', 'Bo to write', 'ann will send', 'Ann sends it', '', 'Zoë to send it'])
      assert.deepEqual(fast.exec(text)?.groups?.deed, pattern.exec(text)?.groups?.deed, text);
  });
  it('give what any pattern gives, whatever the text', () => {
    const parts = [
      '^',
      '^(?:and |so )?',
      '(?:I|we) will ',
      'let me ',
      '(?=send)',
      '\\b',
      '(?:ring|send)',
      '.*',
      '\\s*',
      '(?:^|, )',
      's?',
      '[ab]{1,2}',
      '\\p{Lu}',
    ];
    const words = ['And ', 'so ', 'I will ', 'WE will ', 'let me ', 'ring', 'Send', ', ', 's', 'ab', 'Bo '];
    let seed = 7;
    const pick = <T>(list: readonly T[]): T => list[(seed = (seed * 1103515245 + 12345) % 2147483648) % list.length]!;
    const some = (list: readonly string[], most: number): string =>
      Array.from({ length: most }, () => pick(list)).join('');
    // All of them are made before the first is asked, as every new one makes the tables anew.
    const patterns = Array.from({ length: 300 }, (_, i) => new RegExp(some(parts, 1 + (i % 5)), 'iu'));
    for (const [pattern, fast] of patterns.map((pattern) => [pattern, quick(pattern)] as const)) {
      for (let k = 0; k < 30; k++) {
        const text = some(words, k % 6);
        assert.equal(fast.test(text), pattern.test(text), `${pattern.source} in ${text}`);
      }
    }
  });
  it('match in any case where the pattern does', () => {
    const fast = quick(/agreed|größe/iu);
    assert.ok(fast.test('AGREED.') && fast.test('GRÖSSE und GRÖẞE') && !fast.test('no'));
  });
  it('serve for replacing and splitting as plain patterns do', () => {
    assert.equal('we agreed on it'.replace(quick(/agreed/), 'settled'), 'we settled on it');
    assert.deepEqual('one and two'.split(quick(/ and /)), ['one', 'two']);
  });
  it('read texts of any length', () => assert.ok(quick(/agreed/).test(`${'x '.repeat(9000)}agreed`)));
  it('quicken a lexicon at any depth, and leave its global patterns alone', () => {
    const words = quickened({ list: [{ pattern: /agreed/ }], all: /\s+/g, plain: 'text', some: new Set(['a']) });
    assert.ok(words.list[0]!.pattern.test('agreed') && !words.list[0]!.pattern.test('not'));
    assert.deepEqual('a b'.match(words.all), [' ']);
    assert.ok(words.some.has('a'));
  });
});
