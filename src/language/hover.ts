import type { Hover, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineEnd, lineStart } from '../notes/edit/lines.ts';
import type { Due, Mention, Note, Span } from '../notes/note.ts';
import { commitmentAt, personAt } from './at-position.ts';
import type { LanguageContext } from './context.ts';
import { commitmentHover } from './hovers/commitment.ts';
import { dueHover, meetingHover } from './hovers/day.ts';
import { personHover } from './hovers/person.ts';
import { markup, type HoverText } from './hovers/text.ts';
import { readableText, toRange, toSpan, touches } from './positions.ts';

type HoverContext = Pick<LanguageContext, 'today' | 'index' | 'isSuggested' | 'showsMarkdown'>;

/**
 * What stands at a position: a person with what is open for them, a date with how it was understood, else a written item with its state, places and
 * history. One answer, of the innermost. Null elsewhere.
 */
export function hover(document: TextDocument, note: Note, position: Position, context: HoverContext): Hover | null {
  const found =
    personAtPosition(document, note, position, context) ??
    dateAtPosition(document, note, position, context) ??
    itemAtPosition(document, note, position, context);
  return found && { contents: markup(found.text, context.showsMarkdown), range: toRange(document, found.span) };
}

interface Found {
  span: Span;
  text: HoverText;
}

function personAtPosition(document: TextDocument, note: Note, position: Position, context: HoverContext): Found | null {
  const person = personAt(document, note, position);
  return person && { span: person.span, text: personHover(document.uri, note, person.name, context) };
}

function dateAtPosition(document: TextDocument, note: Note, position: Position, context: HoverContext): Found | null {
  const at = toSpan(document, { start: position, end: position });
  const place = dueAt(note, at, context);
  const text = place && dueHover(note, place.span, place.due, context);
  if (text) return { span: place.span, text };
  const { date } = note;
  return date?.span && touches(date.span, at) ? { span: date.span, text: meetingHover(date.day, context) } : null;
}

function dueAt(note: Note, at: Span, { isSuggested }: HoverContext): { span: Span; due: Due } | null {
  for (const commitment of note.commitments)
    for (const { due } of commitment.mentions)
      if (due && touches(due.span, at) && (commitment.explicit || isSuggested(commitment))) return due;
  return null;
}

function itemAtPosition(document: TextDocument, note: Note, position: Position, context: HoverContext): Found | null {
  // What is suggested has a hover of its own.
  const standing = commitmentAt(document, note, position, { isSuggested: () => false });
  if (!standing) return null;
  const at = toSpan(document, { start: position, end: position });
  const span = stretchAt(readableText(document), standing.mention, at);
  return { span, text: commitmentHover(document, note, standing.commitment, context) };
}

/** The item's words where they are pointed at, else what the item has of that line: a client shows nothing for a place beside the range. */
function stretchAt(text: string, { head, span }: Mention, at: Span): Span {
  if (touches(head, at)) return head;
  return {
    start: Math.max(span.start, lineStart(text, at.start)),
    end: Math.max(at.end, Math.min(span.end, lineEnd(text, at.end))),
  };
}
