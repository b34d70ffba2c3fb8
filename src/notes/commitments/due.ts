import { findDue, readDue, type FoundDue } from '../dates/index.ts';
import type { Doubt, Due, Field, Span } from '../note.ts';
import { slice } from '../text.ts';
import type { Context } from './context.ts';

/** The due that a labelled field states, or null. */
export function dueInField(field: Field, context: Context): { span: Span; due: Due } | null {
  const found = readDue(slice(context.text, field.value), context.reference);
  return found ? { span: field.value, due: dueOf(found, field.value.start) } : null;
}

/** Found due words as a due; `base` is where the words begin that they were found in. */
export function dueOf({ text, day, relative, doubt }: FoundDue, base: number): Due {
  return { text, day, relative, ...(doubt ? { doubt: moved(doubt, base) } : {}) };
}

/** The same due in a text that begins `by` earlier. */
export function movedDue(due: Due, by: number): Due {
  return due.doubt ? { ...due, doubt: moved(due.doubt, by) } : due;
}

function moved(doubt: Doubt, by: number): Doubt {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return doubt.of === 'order'
    ? { ...doubt, date: move(doubt.date) }
    : { ...doubt, date: move(doubt.date), weekday: move(doubt.weekday) };
}

/** The due words in an item's or sentence's own words. */
export function dueInWords(words: string, base: number, context: Context): { span: Span; due: Due } | null {
  const found = findDue(words, context.reference);
  return found ? { span: { start: base + found.start, end: base + found.end }, due: dueOf(found, base) } : null;
}
