import assert from 'node:assert/strict';
import { checkCommitments, read, unmark } from './check.ts';

const plainPath = 'minutes/sync.md';

/** The date's place is marked `«…»`; without a mark it comes from the file's name. */
const dates: [string, string, string | null][] = [
  ['# Sync «2024-03-18»\n', plainPath, '2024-03-18'],
  ['# «2024-03-18» Sync\n', plainPath, '2024-03-18'],
  ['# Sync, «18 March 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n«March 18, 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n«Monday, March 18th, 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\nDate: «2024-03-18»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n**Date:** «18 March 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n- **Date**: «March 18, 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n| Date | «18 March 2024» |\n| --- | --- |\n| Place | Office |\n', plainPath, '2024-03-18'],
  ['---\ndate: «2024-03-18»\n---\n\n# Sync\n', plainPath, '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/2024-03-18.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/2024-03-18-sync.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/20240318-sync.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/18-03-2024-sync.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/minutes_18Mar2024.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', '2024/telcons/03-18-minutes.md', '2024-03-18'],
  ['# Sync\n\nDate: «2024-03-18»\n\n- report of 2024-01-02\n', plainPath, '2024-03-18'],
  ['# Sync\n\nNext meeting: 2024-04-08\n\nDate: «2024-03-18»\n', plainPath, '2024-03-18'],
  ['# Sync\n\nWords.\n', plainPath, null],
  ['# Sync of release 3.18\n\nWe met 24 people.\n', plainPath, null],
  ['', plainPath, null],
];

describe('the date of the meeting', () => {
  for (const [marked, path, day] of dates)
    it(`${day} from ${JSON.stringify(marked)} in ${path}`, () => {
      const { text, due: places } = unmark(marked);
      const { date } = read(text, { path });
      assert.equal(date?.day ?? null, day);
      const span = date?.span;
      assert.deepEqual(
        span ? [text.slice(span.start, span.end)] : [],
        places.map(({ start, end }) => text.slice(start, end)),
      );
    });
});

describe('the next meeting', () => {
  for (const [words, day] of [
    ['Next meeting: 2024-04-08', '2024-04-08'],
    ['**Next meeting:** 8 April 2024, 10:00', '2024-04-08'],
    ['Next meeting is on April 8', '2024-04-08'],
    ['## Next meeting\n\nMonday 8 April 2024', '2024-04-08'],
    ['Next call: 2024-04-08', '2024-04-08'],
    ['Next meeting: Friday', '2024-03-22'],
    ['Next meeting: TBD', null],
    ['Words.', null],
    ['The next meeting of the council discusses the report of 2 January 2024.', null],
  ] as const)
    it(`${day} from ${JSON.stringify(words)}`, () => assert.equal(read(`# Sync 2024-03-18\n\n${words}\n`).next, day));
});

describe('running logs', () => {
  const newestFirst =
    '# Harbour log\n\n## 2024-03-25\n\nActions:\n- order paper by Friday\n\n## 2024-03-18\n\nActions:\n- check the buoys by Friday\n';
  const oldestFirst =
    '# Harbour log\n\n## 18 March 2024\n\n### Actions\n\n- check the buoys by Friday\n\n## 25 March 2024\n\n### Actions\n\n- order paper by Friday\n';

  it('count each entry from its own heading, newest first', () =>
    checkCommitments(newestFirst, ['open | - | 2024-03-29 | order paper', 'open | - | 2024-03-22 | check the buoys'], {
      path: 'notes/log.md',
    }));

  it('count each entry from its own heading, oldest first', () =>
    checkCommitments(oldestFirst, ['open | - | 2024-03-22 | check the buoys', 'open | - | 2024-03-29 | order paper'], {
      path: 'notes/log.md',
    }));

  it('have the date of their first heading', () => {
    assert.equal(read(newestFirst, { path: 'notes/log.md' }).date?.day, '2024-03-25');
    assert.equal(read(oldestFirst, { path: 'notes/log.md' }).date?.day, '2024-03-18');
  });

  it('date their sections', () =>
    assert.deepEqual(
      read(oldestFirst, { path: 'notes/log.md' }).sections.map(({ title, day }) => [title, day]),
      [
        ['Harbour log', null],
        ['18 March 2024', '2024-03-18'],
        ['Actions', null],
        ['25 March 2024', '2024-03-25'],
        ['Actions', null],
      ],
    ));

  it('an item carried from entry to entry is one commitment', () =>
    checkCommitments(
      '# Log\n\n## 2024-03-18\n\nActions:\n- [ ] check the northern buoys\n\n## 2024-03-25\n\nActions:\n- [x] check the northern buoys\n- [ ] order paper\n',
      ['done | - | - | check the northern buoys | x2', 'open | - | - | order paper'],
      { path: 'notes/log.md' },
    ));
});
