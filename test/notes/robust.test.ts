import assert from 'node:assert/strict';
import type { Mention, Note, Span } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/read.ts';
import { recognise } from '../../src/notes/recognise.ts';
import { fixtures } from './fixtures.ts';

const paths = ['a.md', 'a.txt', 'a.org', 'a.vtt', ''];

function placesOf(mention: Mention): Span[] {
  const { span, head, checkbox, owners, due, status, fields, cells } = mention;
  return [
    span,
    head,
    checkbox,
    ...owners.map((owner) => owner.span),
    due?.span,
    status,
    ...fields.flatMap(({ label, value }) => [label, value]),
    ...(cells ? [cells.task, cells.owner, cells.due, cells.status] : []),
  ].filter((place): place is Span => Boolean(place));
}

/** What holds for the reading of any text whatever. */
function checkSound(text: string, path: string): Note {
  const note = readNote(text, { path });
  const where = (): string => `${path}: ${JSON.stringify(text.slice(0, 2000))}`;
  const within = ({ start, end }: Span): void =>
    assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} in ${where()}`);
  if (note.date?.span) within(note.date.span);
  for (const { spans, name } of note.people) {
    spans.forEach(within);
    assert.ok(name.trim(), `a person has a name in ${where()}`);
    assert.ok(spans.length > 0);
  }
  for (const { span } of note.decisions) within(span);
  for (const { head, span } of note.sections) {
    within(head);
    within(span);
    assert.ok(head.start >= span.start && head.end <= span.end, `a section holds its heading in ${where()}`);
  }
  assert.equal(new Set(note.commitments.map(({ id }) => id)).size, note.commitments.length, `ids differ in ${where()}`);
  for (const { mentions, owners, text: words, due } of note.commitments) {
    assert.ok(words.trim(), `a commitment has words in ${where()}`);
    assert.ok(mentions.length > 0);
    assert.ok(
      owners.every(({ kind, name }) => kind !== 'vague' && name.trim()),
      `owners are named in ${where()}`,
    );
    if (due?.day) assert.match(due.day, /^\d{4}-\d\d-\d\d$/);
    mentions.forEach((mention, i) => {
      placesOf(mention).forEach(within);
      const before = mentions[i - 1];
      if (before) assert.ok(before.span.start <= mention.span.start, `mentions stand in order in ${where()}`);
      for (const { span } of mention.owners)
        assert.ok(text.slice(span.start, span.end).trim(), `owners have words in ${where()}`);
      const { checkbox } = mention;
      if (checkbox) assert.match(text.slice(checkbox.start, checkbox.end), /^\[.\]$/);
    });
  }
  recognise(text, path);
  return note;
}

/** A generator of numbers that gives the same ones for the same seed (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const splinters = [
  '\0',
  '\ud83d',
  '\udc4b',
  '\r',
  '\r\n',
  '|',
  '[ ]',
  '- ',
  '> ',
  '```',
  '**',
  '~~',
  ':',
  '\t',
  '(',
  '\ufeff',
  '#',
  '@',
  '→',
];

/** Cuts, doubles, swaps and splinters stretches of a text. */
function damaged(text: string, next: (below: number) => number): string {
  let result = text;
  for (let times = 1 + next(4); times > 0; times--) {
    const start = next(result.length + 1);
    const end = Math.min(result.length, start + next(60));
    const piece = result.slice(start, end);
    const splinter = splinters[next(splinters.length)]!;
    result =
      result.slice(0, start) +
      [``, piece + piece, splinter, splinter + piece, piece + splinter][next(5)]! +
      result.slice(end);
  }
  return result;
}

describe('bad input gives a note', function () {
  this.timeout(60_000);

  const inputs: [string, string][] = [
    ['nothing', ''],
    ['blanks', ' \n\t\n \u00a0\u200b'],
    ['line ends', '\n\n\r\r\n\n'],
    ['a byte order mark', '\ufeff# Sync\n\n- [ ] check\n'],
    ['NUL', '# Sync\0\n\n- [ ] check\0 the buoys\n\0\n- [ ]\0\n'],
    ['half a surrogate pair', '# Sync \ud83d\n\nACTION: \udc4b Ann\ud83d to check\n- [ ] \ud83d\n'],
    ['lone carriage returns', '# Sync\r\rAttendees: Ann Bell\r\rACTION: Ann to check\r'],
    ['replacement characters', '# S\ufffdync\n\n- [\ufffd] check\n- \ufffd: x\n'],
    ['deep quotes', `${'>'.repeat(3000)} ACTION: Ann to check\n`],
    ['deep quotes with blanks', `${'> '.repeat(500)}ACTION: Ann to check\n`],
    ['deep lists', Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- [ ] item ${i}`).join('\n')],
    ['a list in a list in a line', `${'- '.repeat(500)}check\n`],
    ['many brackets', `- ${'['.repeat(20_000)}\n- ${'('.repeat(20_000)}\n- ${'[a]('.repeat(5000)}\n`],
    ['many stars', `- ${'*'.repeat(20_000)} a ${'_'.repeat(20_000)} b ${'~'.repeat(20_000)}\n`],
    ['many colons', `- ${'a: '.repeat(10_000)}\n${'Ann:'.repeat(10_000)}\n`],
    ['many commas', `Attendees: ${'Ann Bell, '.repeat(5000)}\n`],
    ['many pipes', `|${'|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'x|'.repeat(1000)}\n`],
    ['many hyphens', `- ${'a - '.repeat(10_000)}\n`],
    ['many underlines', `${'Pier\n---\n'.repeat(3000)}- [ ] check\n`],
    ['a table without rows', '| Action | Owner |\n| --- | --- |\n'],
    ['front matter without an end', '---\ntitle: x\n- [ ] check\n'],
    ['code without an end', '```\n- [ ] check\n'],
    ['mail headers alone', 'From:\nTo:\nDate:\nSubject:\n'],
    ['turns alone', '[00:01] Ann:\n[00:02] Bob:\n[00:03] Ann:\n'],
    ['labels alone', 'ACTION:\nDecision:\nOwner:\nDue:\nTODO():\nAttendees:\n- [ ]\n- [x] :\n'],
    [
      'names of objects',
      '- constructor: check\n- [ ] __proto__: check\n\nAttendees: toString, __proto__, constructor\n',
    ],
    [
      'impossible dates',
      '# Sync 2024-13-45\n\n- [ ] check by 2024-02-31\n- [ ] check by 99999999-99-99\n- [ ] check in 999999999999 days\n',
    ],
  ];

  for (const [name, text] of inputs)
    for (const path of ['a.md', 'a.txt']) it(`${name} (${path})`, () => void checkSound(text, path));

  it('thousands of items', () => {
    const items = Array.from({ length: 1000 }, (_, i) => `- [ ] Ann: check buoy ${i} at the pier by Friday`).join('\n');
    const { commitments } = checkSound(`# Sync 2024-03-18\n\nAttendees: Ann Bell\n\n## Actions\n\n${items}\n`, 'a.md');
    assert.equal(commitments.length, 1000);
  });

  for (const path of ['a.md', 'a.txt']) {
    it(`a line of 5 MB (${path})`, () => void checkSound(`# Sync\n\nACTION: ${'a'.repeat(5_000_000)}\n`, path));

    for (const piece of [
      'buoys and lamps and ',
      'Ann to check, ',
      '- [ ] ',
      'by Friday ',
      '@ann ',
      'From: x ',
      'Yes. ',
      'Is it? ',
    ])
      it(`a line of 500 times ${JSON.stringify(piece)} (${path})`, () =>
        void checkSound(`# Sync\n\nACTION: ${piece.repeat(500)}\n`, path));
  }
});

describe('readings are sound', () => {
  for (const [name, { path, text }] of Object.entries(fixtures)) {
    it(`of ${name}`, () => assert.ok(checkSound(text, path).commitments.length > 1));

    it(`of ${name} with other line ends`, () => {
      const count = readNote(text, { path }).commitments.length;
      for (const end of ['\r\n', '\r'])
        assert.equal(checkSound(text.replace(/\n/g, end), path).commitments.length, count);
    });

    it(`of ${name} cut short anywhere`, () => {
      for (let end = 0; end < text.length; end += 19) checkSound(text.slice(0, end), path);
    });

    it(`of ${name} damaged`, function () {
      this.timeout(60_000);
      const next = generator(text.length);
      for (let i = 0; i < 60; i++) checkSound(damaged(text, next), paths[next(paths.length)]!);
    });

    it(`of ${name} are the same each time`, () => assert.deepEqual(readNote(text, { path }), readNote(text, { path })));
  }
});
