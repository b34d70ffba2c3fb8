import { findDue, readDue, type FoundDue } from '../dates/index.ts';
import type { Due, Field, Span } from '../note.ts';
import { slice } from '../text.ts';
import type { Context } from './context.ts';

/** The due that a labelled field states, or null. */
export function dueInField(field: Field, context: Context): { span: Span; due: Due } | null {
  const found = readDue(slice(context.text, field.value), context.reference);
  return found ? { span: field.value, due: dueOf(found) } : null;
}

/** Found due words as a due. */
export function dueOf(found: FoundDue): Due {
  return { text: found.text, day: found.day, relative: found.relative };
}

/** The due words in an item's or sentence's own words. */
export function dueInWords(words: string, base: number, context: Context): { span: Span; due: Due } | null {
  // A wrapped line is no end: "write the report\n before the season begins".
  const found = findDue(words.replace(/[\r\n]/g, ' '), context.reference);
  return found ? { span: { start: base + found.start, end: base + found.end }, due: dueOf(found) } : null;
}
