import type { Item } from '../blocks.ts';
import { headOf, slice, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { sentenceMention } from './sentence.ts';
import { statusOf } from './status.ts';

/** A remark is no longer. */
const longest = 120;

/** The number before an item: 2 of "2. order the tables", "(2) …"; undefined where it has none. */
export function numberOf(text: string, start: number): number | undefined {
  const digits = /^\s{0,8}\(?(\d{1,3})[.)]/.exec(text.slice(start, start + 14))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * "1. done", "2. waiting for parts" in a mail: the state of the items of these numbers that were asked for before. Null for an item
 * that says anything else.
 */
export function numberedReply(item: Item, context: Context): Draft | null {
  const { self, subject, text } = context;
  const line = item.lines[0];
  const number = numberOf(text, item.span.start);
  if (!self || subject.words === '' || !line || item.children.length || number === undefined) return null;
  const words = unmarked(slice(text, headOf(line, longest + 1))).trim();
  const status = words.length > longest ? null : statusOf(words);
  if (!status) return null;
  return {
    mention: sentenceMention(item.span, context.group, null, line),
    text: words,
    wordings: [],
    topic: '',
    explicit: false,
    why: null,
    owners: [],
    presumed: false,
    day: context.reference.day,
    due: null,
    status,
    update: { by: self, to: subject.to, number },
  };
}
