import assert from 'node:assert/strict';
import {
  doing,
  fieldLabels,
  groups,
  markerWords,
  nothing,
  orders,
  remarks,
  vague,
} from '../../../src/notes/lexicon/words.ts';
import { remarks as englishRemarks } from '../../../src/notes/lexicon/en.ts';
import { updateWords } from '../../../src/notes/lexicon/updates/index.ts';
import { endingsOf, firstWordsOf, keywordsOf } from '../../../src/notes/patterns/words.ts';

const listed = (words: ReadonlySet<string> | null): string[] | null => words && [...words].sort();

describe('words of alternations', () => {
  it('tells the words that begin what they match', () => {
    assert.deepEqual(listed(firstWordsOf('fix (?:it|them)|(?:re)?book|to-?dos?|résumé')), [
      'book',
      'fix',
      'rebook',
      'resume',
      'to',
      'todo',
      'todos',
    ]);
  });

  it('looks no further than the first word', () => {
    assert.deepEqual(listed(firstWordsOf(String.raw`is \p{L}+ing|w(?:ird|erden)(?= .* tun)`)), [
      'is',
      'werden',
      'wird',
    ]);
  });

  it('cannot tell where a word may go on, or anything may stand', () => {
    assert.equal(firstWordsOf(String.raw`re\w+|fix`), null);
    assert.equal(firstWordsOf('.+ team|all'), null);
    assert.equal(firstWordsOf('(?:a|b)?'), null);
  });

  it('knows where a word ends though anything may follow', () => {
    assert.deepEqual(listed(keywordsOf(String.raw`moved\b[^.]*|(?:very |so ){0,3}late(?!\p{L})`)), ['late', 'moved']);
  });

  it('leaves out what has no words', () => {
    assert.deepEqual(listed(firstWordsOf(String.raw`none|-+|\.\.\.`)), ['none']);
  });

  it('tells a word that stands in every match, the longest', () => {
    assert.deepEqual(listed(keywordsOf(String.raw`on hold|waiting (?:for|on)|in[- ]progress|done`)), [
      'done',
      'hold',
      'progress',
      'waiting',
    ]);
  });

  it('tells how they end, and what stands before an end that may be anything', () => {
    const { last, open } = endingsOf(String.raw`all|(?:the )?board members?|team(?: of)? .{1,30}`)!;
    assert.deepEqual(listed(last), ['all', 'member', 'members']);
    assert.deepEqual(listed(open), ['team']);
  });

  it('can take apart what the reader looks up by its words', () => {
    for (const alternatives of [
      markerWords,
      nothing.source,
      doing.anywhere,
      doing.inLists,
      ...Object.values(fieldLabels),
    ])
      assert.ok(firstWordsOf(alternatives), alternatives.slice(0, 60));
    for (const alternatives of [groups.source, vague.source, ...Object.values(fieldLabels)])
      assert.ok(endingsOf(alternatives), alternatives.slice(0, 60));
    assert.ok(keywordsOf([...Object.values(englishRemarks), remarks].join('|')));
    for (const { done, bareDone, moved, putOff, cancelled, handedOver } of updateWords)
      for (const { source } of [...done, bareDone, moved, putOff, cancelled, handedOver])
        assert.ok(keywordsOf(source), source.slice(0, 60));
    // A German order has its verb at the end.
    assert.deepEqual(
      orders.map((alternatives) => firstWordsOf(alternatives) !== null),
      [true, false, true, true],
    );
  });
});
