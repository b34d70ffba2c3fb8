import assert from 'node:assert/strict';
import { findDue, readDue, type Reference } from '../../../src/notes/dates/index.ts';
import { unmark } from './marked.ts';

/** A Wednesday. */
export const reference: Reference = { day: '2024-05-15', next: '2024-05-29', order: 'mdy' };

/** A text with its due words in braces, and the day; null: a due text without a day. */
export type Row = [marked: string, day: string | null];

/** One test per text: its due words, where they stand, and their day. */
export function checkDue(rows: readonly Row[], from: Reference = reference): void {
  for (const [marked, day] of rows) {
    it(`${marked} → ${day}`, () => {
      const { text, expected, start } = unmark(marked);
      const found = findDue(text, from);
      assert.equal(found && text.slice(found.start, found.end), expected);
      assert.equal(found?.start, start);
      assert.equal(found?.day, day);
    });
  }
}

/** One test per text that says nothing of when a thing is due. */
export function checkNoDue(texts: readonly string[], from: Reference = reference): void {
  for (const text of texts) it(`none in: ${text}`, () => assert.equal(findDue(text, from)?.text ?? null, null));
}

/** One test per field value or table cell; undefined: it says that there is no date. */
export function checkField(rows: readonly [value: string, day: string | null | undefined][], from = reference): void {
  for (const [value, day] of rows) it(`${value} → ${day}`, () => assert.equal(readDue(value, from)?.day, day));
}
