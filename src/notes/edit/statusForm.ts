import type { Mention, Span } from '../note.ts';
import { type Form, closing, leadForm, lineForm, trailForm } from './form.ts';
import { sameLine, wordsEnd } from './lines.ts';
import { strikeOf } from './strike.ts';

/** Where a mention states its status in words or by a sign: in a field or cell of its own, or beside the task. */
export type StatusPlace = { kind: 'value'; span: Span } | Beside;

/** Words or a sign before or behind the task; `around` includes what parts them from it: separator, brackets, emphasis. */
export interface Beside {
  kind: 'beside';
  span: Span;
  around: Span;
  side: 'lead' | 'trail';
}

const BEFORE_WORDS = /(?:[ \t\u00a0]+[-–—]{1,2}>?|[ \t]+→|[,;:])?[ \t\u00a0]*[([{]?[*_]{0,2}$/;
const AFTER_WORDS = /^\uFE0F?[*_]{0,2}[)\]}]?[*_]{0,2}/;
const AFTER_LEADING_WORDS = /^\uFE0F?[*_]{0,2}[)\]}]?[*_]{0,2}(?:[ \t]?[:–—-])?[ \t\u00a0]*/;

/** The status field's value or status cell of a mention, empty or not; null: it has none. */
export function statusValue(mention: Mention): Span | null {
  return mention.cells?.status ?? mention.fields.find((field) => field.of === 'status')?.value ?? null;
}

/** Null where the mention states none in words; strikes and checkboxes are no words. */
export function statusPlace(text: string, mention: Mention): StatusPlace | null {
  const value = statusValue(mention);
  if (value) return { kind: 'value', span: value };
  const words = statusWordsBeside(text, mention);
  return words && besideTask(text, mention, words);
}

/** The status words that are neither a field's nor a cell's nor a strike. */
export function statusWordsBeside(text: string, mention: Mention): Span | null {
  const span = mention.status;
  if (!span || statusValue(mention)) return null;
  if (text.slice(span.start, span.end).includes('~~')) return null;
  const struck = strikeOf(text, mention);
  return struck && span.start < struck[1].end && span.end > struck[0].start ? null : span;
}

function besideTask(text: string, mention: Mention, words: Span): Beside {
  const lineFrom = Math.min(mention.head.start, mention.span.start);
  const before = text.slice(Math.max(lineFrom, words.start - 16), words.start);
  const after = text.slice(words.end, words.end + 16);
  const leads = words.start <= mention.head.start || /^[\s[(*_]*$/.test(text.slice(mention.head.start, words.start));
  if (leads) {
    const open = /[([{]?[*_]{0,2}$/.exec(before)?.[0].length ?? 0;
    const close = AFTER_LEADING_WORDS.exec(after)?.[0].length ?? 0;
    return { kind: 'beside', span: words, around: { start: words.start - open, end: words.end + close }, side: 'lead' };
  }
  const opening = BEFORE_WORDS.exec(before)?.[0] ?? '';
  const closers = AFTER_WORDS.exec(after)?.[0] ?? '';
  const balanced = closers.replace('\uFE0F', '') === closing(opening);
  const start = words.start - (balanced ? opening.length : 0);
  return {
    kind: 'beside',
    span: words,
    around: { start, end: words.end + (balanced ? closers.length : 0) },
    side: 'trail',
  };
}

/** How `mention` states its status, for a neighbour to be marked alike. */
export function statusForm(text: string, mention: Mention): Form | null {
  if (mention.cells) return null;
  const field = mention.fields.find((one) => one.of === 'status');
  if (field && !sameLine(text, field.label.start, mention.head.start)) return lineForm(text, mention, field);
  const words = statusWordsBeside(text, mention);
  if (!words) return null;
  const { around, side } = besideTask(text, mention, words);
  const before = text.slice(around.start, words.start);
  if (side === 'lead')
    return around.start === mention.head.start ? leadForm(before, text.slice(words.end, around.end)) : null;
  return before && around.end >= wordsEnd(text, mention) - 1 ? trailForm(around.start, before) : null;
}
