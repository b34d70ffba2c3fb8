import assert from 'node:assert/strict';
import type { Commitment, Note, Owner, Span } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/read.ts';

/** How a fixture is read: by default as the Markdown minutes of Monday 18 March 2024. */
export interface Options {
  path?: string;
  /** The meeting's day, given by the file's name. */
  day?: string;
}

/** Owners stand in `‹…›`, due words in `«…»` where a fixture asserts their place; the marks are no part of the text. */
const marks = { owner: ['‹', '›'], due: ['«', '»'] } as const;

/** Takes the marks out of a fixture and gives the stretches they enclosed. */
export function unmark(marked: string): { text: string; owner: Span[]; due: Span[] } {
  const spans: { owner: Span[]; due: Span[] } = { owner: [], due: [] };
  let text = '';
  const starts = { owner: 0, due: 0 };
  for (const char of marked) {
    const of = (['owner', 'due'] as const).find((kind) => (marks[kind] as readonly string[]).includes(char));
    if (!of) text += char;
    else if (char === marks[of][0]) starts[of] = text.length;
    else spans[of].push({ start: starts[of], end: text.length });
  }
  return { text, ...spans };
}

/** Reads a fixture (marks already taken out). */
export function read(text: string, { path, day = '2024-03-18' }: Options = {}): Note {
  return readNote(text, { path: path ?? `minutes/${day}.md` });
}

/** Minutes with four people, of whom two are called Dana, and `items` under "Action items". */
export function minutes(items: string, heading = '## Action items'): string {
  return [
    '# Harbour sync',
    '',
    'Attendees: Ann Bell (@abell), Bob Carr (BC), Dana Reed, Dana Wolf',
    '',
    heading,
    '',
    items,
    '',
  ].join('\n');
}

/**
 * Asserts everything a text commits people to, in order. A row reads `status | owners | due | words of the text`, then
 * `implicit` and `x2` (mentions) where they apply: `open | Ann Bell, Ops (group) | 2024-03-22 | send the report | x2`.
 * No owner and no due are `-`, a due without a day is `~its words`. Marked places (`‹owner›`, `«due»`) are asserted too.
 */
export function checkCommitments(marked: string, expected: string[], options: Options = {}): Note {
  const { text, owner, due } = unmark(marked);
  const note = read(text, options);
  const rows = note.commitments.map((commitment, i) => rowOf(commitment, wordsOf(expected[i])));
  assert.deepEqual(rows, expected, `in\n${text}`);
  const mentions = note.commitments.flatMap((commitment) => commitment.mentions);
  if (owner.length)
    assert.deepEqual(
      written(
        text,
        mentions.flatMap((mention) => mention.owners.map(({ span }) => span)),
      ),
      written(text, owner),
    );
  if (due.length)
    assert.deepEqual(
      written(
        text,
        mentions.flatMap((mention) => (mention.due ? [mention.due.span] : [])),
      ),
      written(text, due),
    );
  return note;
}

/** The owners of the one commitment in the minutes' only item, as in a row of `checkCommitments`. */
export function checkOwner(item: string, owners: string, heading?: string): void {
  checkField(item, owners, (commitment) => ownersOf(commitment.owners), heading);
}

/** The due of the one commitment in the minutes' only item: a day, `~words`, or `-`. */
export function checkDue(item: string, due: string, heading?: string): void {
  checkField(item, due, dueOf, heading);
}

/** The status of the one commitment in the minutes' only item. */
export function checkStatus(item: string, status: string, heading?: string): void {
  checkField(item, status, (commitment) => commitment.status, heading);
}

function checkField(item: string, expected: string, pick: (commitment: Commitment) => string, heading?: string): void {
  const { text, owner, due } = unmark(minutes(item, heading));
  const note = read(text);
  assert.equal(note.commitments.length, 1, `one commitment in ${item}: ${rowsOf(note).join(' / ')}`);
  assert.equal(pick(note.commitments[0]!), expected, item);
  const mention = note.commitments[0]!.mentions[0]!;
  if (owner.length)
    assert.deepEqual(
      written(
        text,
        mention.owners.map(({ span }) => span),
      ),
      written(text, owner),
    );
  if (due.length) assert.deepEqual(written(text, mention.due ? [mention.due.span] : []), written(text, due));
}

/** Nothing in the text is a commitment. */
export function checkNone(text: string, options: Options = {}): void {
  checkCommitments(text, [], options);
}

/** Each decision of the text holds the words given, in order, and there are no others. */
export function checkDecisions(text: string, expected: string[], options: Options = {}): void {
  const { decisions } = read(text, options);
  assert.deepEqual(
    decisions.map((decision, i) => (decision.text.includes(expected[i] ?? '\0') ? expected[i] : decision.text)),
    expected,
  );
}

/** The people of the text: `Ann Bell`, with `(role)` and `[aliases]` where it gives them, `-` before who was not there. */
export function checkPeople(text: string, expected: string[], options: Options = {}): void {
  const people = read(text, options).people.map(
    ({ name, role, aliases, present }) =>
      `${present ? '' : '-'}${name}${role ? ` (${role})` : ''}${aliases.length ? ` [${aliases.join(', ')}]` : ''}`,
  );
  assert.deepEqual(people, expected);
}

/** All rows of a note, as `checkCommitments` writes them. */
export function rowsOf(note: Note): string[] {
  return note.commitments.map((commitment) => rowOf(commitment, ''));
}

function rowOf(commitment: Commitment, words: string): string {
  const { text, explicit, owners, status, mentions } = commitment;
  return [
    status,
    ownersOf(owners),
    dueOf(commitment),
    words && text.includes(words) ? words : text,
    ...(explicit ? [] : ['implicit']),
    ...(mentions.length > 1 ? [`x${mentions.length}`] : []),
  ].join(' | ');
}

function wordsOf(row: string | undefined): string {
  return row?.split(' | ')[3] ?? '';
}

function ownersOf(owners: Owner[]): string {
  return owners.map(({ name, kind }) => (kind === 'known' ? name : `${name} (${kind})`)).join(', ') || '-';
}

function dueOf({ due }: Commitment): string {
  return due ? (due.day ?? `~${due.text}`) : '-';
}

/** Places with their words, so that a difference can be read. */
function written(text: string, spans: Span[]): string[] {
  return [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => `${start}: ${text.slice(start, end)}`);
}
