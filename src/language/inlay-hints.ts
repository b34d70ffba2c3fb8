import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { written, type Note, type Span } from '../notes/note.ts';
import type { NameForm } from '../notes/people/name-form.ts';
import { placesOf } from '../notes/people/places.ts';
import * as messages from './messages/index.ts';
import { readableText, toRange, toSpan, touches } from './positions.ts';

/** Which hints are shown: days behind relative dates; full names behind owners that are written otherwise. */
export interface ShownHints {
  dates: boolean;
  /** `unclear`: behind initials, handles, offices and "me", which do not tell a name; `all`: behind first names, too. */
  names: 'off' | 'unclear' | 'all';
}

/** What the words of items mean, shown behind them, in a range: the day behind "Friday", the full name behind "AB". */
export function inlayHints(document: TextDocument, note: Note, range: Range, shown: ShownHints): InlayHint[] {
  const visible = toSpan(document, range);
  const found = [
    ...(shown.dates ? dueHints(document, note, visible) : []),
    ...(shown.names === 'off' ? [] : nameHints(document, note, visible, shown.names === 'all')),
  ];
  // Two commitments may share one date's words ("both by Friday"): one hint.
  const hints = new Map(found.map((hint) => [document.offsetAt(hint.position), hint]));
  return [...hints.entries()].sort(([a], [b]) => a - b).map(([, hint]) => hint);
}

function dueHints(document: TextDocument, note: Note, visible: Span): InlayHint[] {
  const meeting = note.date?.day ?? null;
  return written(note)
    .flatMap(({ mentions }) => mentions.flatMap(({ due }) => due ?? []))
    .flatMap(({ span, due: { text, day, relative } }) =>
      !relative || !day || !touches(span, visible) || saysTheDay(text, day)
        ? []
        : {
            position: toRange(document, span).end,
            label: `→ ${messages.shortDay(day, meeting)}`,
            tooltip: messages.dueTooltip(text, day),
            paddingLeft: true,
          },
    );
}

/** Behind "Ann" stands the rest of the name, behind other words all of it; nothing where the line has it in full. */
function nameHints(document: TextDocument, note: Note, visible: Span, firstNames: boolean): InlayHint[] {
  const text = readableText(document);
  return placesOf(text, note)
    .filter(({ of, span }) => of === 'owner' && touches(span, visible))
    .flatMap(({ name, span, form }) => {
      const words = text.slice(span.start, span.end);
      const isFirst = form === 'first' && name.startsWith(`${words} `);
      if (form === 'full' || form === 'turned' || form === 'partial' || (!firstNames && namesPlainly(form))) return [];
      if (lineAround(text, span).includes(name)) return [];
      return {
        position: toRange(document, span).end,
        label: isFirst ? name.slice(words.length + 1) : `→ ${name}`,
        tooltip: messages.nameTooltip(words, name),
        paddingLeft: true,
      };
    });
}

/** A first or last name tells who it is well enough for most readers. */
function namesPlainly(form: NameForm): boolean {
  return form === 'first' || form === 'last' || form === 'nickname';
}

/** How much of a line is looked at on either side. */
const reach = 500;

function lineAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + /^[^\n]*/.exec(after)![0];
}

/** "November 21" and "21.11." leave only the year open: a hint would repeat them. */
function saysTheDay(words: string, day: string): boolean {
  const number = Number(day.slice(8));
  return (
    /\p{L}{3}|[./-]\d/u.test(words.replace(/^(?:due|by|on|until|deadline)\b/i, '')) &&
    new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(words)
  );
}
