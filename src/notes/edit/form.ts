import type { Field, Mention } from '../note.ts';
import { sameLine, wordsEnd } from './lines.ts';

/**
 * How a neighbour writes a field of its own, as far as an edit can write one alike.
 * `lead`: in front of the task · `trail`: behind it · `label`: inside its label (`TODO(ann):`) · `line`: on a line of its own.
 */
export type Form =
  | { key: string; place: 'lead' | 'label'; before: string; after: string }
  | { key: string; place: 'trail'; start: number; before: string; after: string }
  | { key: string; place: 'line'; mention: Mention; field: Field };

const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '*': '*', _: '_' };

/** What closes again the brackets and emphasis that `before` opens: `' (**'` → `'**)'`. Emphasis that closes itself (`**Due:** `) counts for nothing. */
export function closing(before: string): string {
  const open: string[] = [];
  for (const sign of before.match(/\*{1,2}|_{1,2}|[([{]/g) ?? []) {
    if (open[open.length - 1] === sign && /[*_]/.test(sign)) open.pop();
    else open.push(sign);
  }
  return open
    .reverse()
    .map((sign) => [...sign].map((character) => CLOSERS[character]).join(''))
    .join('');
}

export function leadForm(before: string, after: string): Form {
  return { key: `lead ${before}…${after}`, place: 'lead', before, after };
}

export function trailForm(start: number, before: string): Form {
  return { key: `trail ${before}`, place: 'trail', start, before, after: closing(before) };
}

export function lineForm(text: string, mention: Mention, field: Field): Form {
  return { key: `line ${text.slice(field.label.start, field.label.end).toLowerCase()}`, place: 'line', mention, field };
}

/** Where ` - `, ` (`, `, ` in front of a field's label begins. */
export function separatorStart(text: string, label: number): number {
  const window = text.slice(Math.max(0, label - 16), label);
  return label - (/(?:[ \t\u00a0]+[-–—|]{1,2}|[,;.])?[ \t\u00a0]*[([{]?[*_]{0,2}$/.exec(window)?.[0].length ?? 0);
}

/** Where words go behind the task: at its end, but in front of a status that stands there (`. Status: Complete`). */
export function trailingEnd(text: string, mention: Mention): number {
  const status = mention.fields.find(
    (field) => field.of === 'status' && sameLine(text, field.label.start, mention.head.start),
  );
  return status ? separatorStart(text, status.label.start) : wordsEnd(text, mention);
}
