import assert from 'node:assert/strict';
import type { Draft } from '../../../src/notes/commitments/context.ts';
import { merge } from '../../../src/notes/commitments/merge.ts';
import { checkCommitments, minutes } from '../check.ts';

describe('mentions of one commitment', () => {
  it('inline and again in the summary list', () =>
    checkCommitments(
      minutes('ACTION: Ann to check the buoys at the northern pier', '## Pier') +
        '\n## Action items\n\n- Ann to check the buoys at the northern pier\n- Bob to order paper\n',
      ['open | Ann Bell | - | check the buoys | x2', 'open | Bob Carr | - | order paper'],
    ));

  it('reworded', () =>
    checkCommitments(
      minutes('ACTION: Ann to check the northern buoys for rust', '## Pier') +
        '\n## Summary of actions\n\n- Ann: check northern buoys for rust by Friday\n',
      ['open | Ann Bell | 2024-03-22 | check the northern buoys | x2'],
    ));

  it('the latest word holds: date, status', () =>
    checkCommitments(
      minutes('ACTION: Ann to check the northern buoys by Friday', '## Pier') +
        '\n## Action items\n\n- [x] Ann to check the northern buoys by March 28\n',
      ['done | Ann Bell | 2024-03-28 | check the northern buoys | x2'],
    ));

  it('a mention that names nobody keeps the owner', () =>
    checkCommitments(
      minutes('ACTION: Ann to check the northern buoys', '## Pier') +
        '\n## Action items\n\n- check the northern buoys\n',
      ['open | Ann Bell | - | check the northern buoys | x2'],
    ));

  it('said in a transcript and again in its recap', () =>
    checkCommitments(
      [
        '[00:01:00] Ann Bell: Action item for me: check the northern buoys by Friday.',
        '[00:02:00] Bob Carr: The sea is calm.',
        '[00:05:00] Ann Bell: So, to sum up.',
        '',
        'ACTION ITEMS',
        '- Ann Bell: check the northern buoys (Friday)',
        '- Bob Carr: order green paint',
      ].join('\n'),
      ['open | Ann Bell | 2024-03-22 | check the northern buoys | x2', 'open | Bob Carr | - | order green paint'],
      { path: 'calls/2024-03-18.txt' },
    ));

  it('the same thing with a new owner', () =>
    checkCommitments(minutes('- Ann: send the weekly report') + '\n## Next steps\n\n- Bob: send the weekly report\n', [
      'open | Bob Carr | - | send the weekly report | x2',
    ]));

  it('mentions stand in text order', () => {
    const note = checkCommitments(
      minutes('ACTION: Ann to check the northern buoys', '## Pier') +
        '\n## Action items\n\n- Ann to check the northern buoys\n',
      ['open | Ann Bell | - | check the northern buoys | x2'],
    );
    const [first, second] = note.commitments[0]!.mentions;
    assert.ok(first!.span.start < second!.span.start);
    assert.equal(first!.form, 'line');
    assert.equal(second!.form, 'item');
  });
});

describe('what is not one commitment', () => {
  it('two items of one list, however alike', () =>
    checkCommitments(
      minutes('- Ann: check the northern buoys\n- Ann: check the southern buoys\n- Bob: check the northern buoys'),
      [
        'open | Ann Bell | - | check the northern buoys',
        'open | Ann Bell | - | check the southern buoys',
        'open | Bob Carr | - | check the northern buoys',
      ],
    ));

  it('the same deed on another thing', () =>
    checkCommitments(
      minutes('ACTION: Ann to paint the northern pier', '## Pier') +
        '\n## Action items\n\n- Ann to paint the harbour office\n',
      ['open | Ann Bell | - | paint the northern pier', 'open | Ann Bell | - | paint the harbour office'],
    ));

  it('a preliminary step', () =>
    checkCommitments(
      minutes('ACTION: Ann to write the proposal for the new crane', '## Crane') +
        '\n## Action items\n\n- Bob to buy the new crane\n',
      ['open | Ann Bell | - | write the proposal', 'open | Bob Carr | - | buy the new crane'],
    ));

  it('things told apart by a number', () =>
    checkCommitments(
      minutes('ACTION: Ann to review request 114', '## Requests') +
        '\n## Action items\n\n- Ann to review request 115\n',
      ['open | Ann Bell | - | review request 114', 'open | Ann Bell | - | review request 115'],
    ));

  it('things told apart by a number of one digit', () =>
    checkCommitments(
      minutes('ACTION: Ann to review chapter 7', '## Chapters') +
        '\n## Action items\n\n- Ann to review chapter 8\n- Ann to review chapter 17\n',
      [
        'open | Ann Bell | - | review chapter 7',
        'open | Ann Bell | - | review chapter 8',
        'open | Ann Bell | - | review chapter 17',
      ],
    ));
});

describe('many commitments', () => {
  /** Eight of them in each of many lists, of a few words in turn, so that most are near to many others. */
  const drafts = (count: number): Draft[] => {
    const words = 'paint order lamp pier door hedge plan roof sign fence boat rope'.split(' ');
    const word = (i: number): string => words[(i * 7919) % words.length]!;
    return Array.from({ length: count }, (_, i): Draft => {
      const span = { start: i * 100, end: i * 100 + 80 };
      const text = `${word(i)} ${word(i * 3 + 1)} ${word(i * 5 + 2)} ${i % 211}`;
      return {
        mention: {
          ...{ span, head: span, form: 'item', group: Math.floor(i / 8), checkbox: null, owners: [], due: null },
          ...{ status: null, fields: [], cells: null, inherits: { owner: false, due: false } },
        },
        ...{ text, wordings: [text, `${word(i)} ${i % 211}`], topic: '', explicit: true, why: null, presumed: false },
        ...{ owners: i % 3 ? [{ name: `Ann ${i % 5}`, kind: 'known' }] : [], due: null, day: null, status: null },
      };
    });
  };

  it('are brought together in time that grows with their number', () => {
    merge(drafts(8000));
    const start = performance.now();
    const commitments = merge(drafts(8000));
    assert.ok(commitments.length > 100);
    assert.ok(performance.now() - start < 2000);
  });
});
