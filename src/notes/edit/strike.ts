import type { Mention, Span } from '../note.ts';
import { labelStart } from './ownerForm.ts';
import { wordsEnd } from './lines.ts';
import { type TextEdit, insertion, replacement } from './textEdit.ts';

/** The `~~` pair that strikes the item's words from their start, or its label: two spans of two characters; null where it is not struck. */
export function strikeOf(text: string, mention: Mention): [Span, Span] | null {
  const end = wordsEnd(text, mention);
  for (const start of [labelStart(text, mention), mention.head.start]) {
    const opening = /^[*_]{0,2}~~(?=\S)/.exec(text.slice(start, Math.min(end, start + 5)));
    if (!opening) continue;
    const open = start + opening[0].length - 2;
    const close = text.indexOf('~~', open + 2);
    if (close > open && close + 2 <= end) {
      return [
        { start: open, end: open + 2 },
        { start: close, end: close + 2 },
      ];
    }
  }
  return null;
}

export function strike(text: string, mention: Mention): TextEdit[] {
  return [insertion(mention.head.start, '~~'), insertion(wordsEnd(text, mention), '~~')];
}

export function unstrike(marks: [Span, Span]): TextEdit[] {
  return marks.map((mark) => replacement(mark, ''));
}
