import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { written, type Note } from '../notes/note.ts';
import * as messages from './messages/index.ts';
import { toRange, toSpan, touches } from './positions.ts';

/** The day behind each relative due ("Friday") in a range, shown after its words. */
export function inlayHints(document: TextDocument, note: Note, range: Range): InlayHint[] {
  const visible = toSpan(document, range);
  const hints = new Map<number, InlayHint>();
  for (const { mentions } of written(note)) {
    for (const { due: place } of mentions) {
      if (!place?.due.relative || !place.due.day || !touches(place.span, visible)) continue;
      if (saysTheDay(place.due.text, place.due.day)) continue;
      const { text, day } = place.due;
      const meeting = note.date?.day ?? null;
      // Two commitments may share one date's words ("both by Friday"): one hint.
      hints.set(place.span.end, {
        position: toRange(document, place.span).end,
        label: `→ ${messages.shortDay(day, meeting)}`,
        tooltip: messages.dueTooltip(text, day),
        paddingLeft: true,
      });
    }
  }
  return [...hints.entries()].sort(([a], [b]) => a - b).map(([, hint]) => hint);
}

/** "November 21" and "21.11." leave only the year open: a hint would repeat them. */
function saysTheDay(words: string, day: string): boolean {
  const number = Number(day.slice(8));
  return (
    /\p{L}{3}|[./-]\d/u.test(words.replace(/^(?:due|by|on|until|deadline)\b/i, '')) &&
    new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(words)
  );
}
