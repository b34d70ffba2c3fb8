import type { Mention } from '../note.ts';
import { lineEnd, lineParts, lineStart } from './lines.ts';
import type { TextEdit } from './textEdit.ts';

/**
 * The edit that takes an item out with its lines, nothing else. Null where something else stands on these lines, or further lines below
 * hang on the item (a nested list, another paragraph of it).
 */
export function removeItem(text: string, { span, form }: Mention): TextEdit | null {
  if (form === 'sentence') return null;
  const start = lineStart(text, span.start);
  const end = lineEnd(text, Math.max(span.start, span.end - 1));
  if (/[^\s>|]/.test(text.slice(start, span.start)) || /[^\s|]/.test(text.slice(span.end, end))) return null;
  const next = text.indexOf('\n', end) + 1;
  if (next > 0 && form === 'item' && isBelow(text, span.start, next)) return null;
  if (next > 0) return { start, end: next, text: '' };
  // The last line of the text goes with the line break before it.
  const before = start > 1 && text[start - 2] === '\r' ? start - 2 : Math.max(0, start - 1);
  return { start: before, end, text: '' };
}

/** Does the next line that holds something stand further in than the item? */
function isBelow(text: string, at: number, next: number): boolean {
  const rest = /^(?:[ \t>]*\r?\n)*/.exec(text.slice(next, next + 2000))![0].length;
  const from = next + rest;
  return from < text.length && lineParts(text, from).indent.length > lineParts(text, at).indent.length;
}
