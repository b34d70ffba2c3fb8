import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { written, type Note, type Owner, type Span } from '../notes/note.ts';
import { daysBetween } from '../notes/dates/index.ts';
import { commitmentsOf, isOverdue } from '../workspace/queries.ts';
import type { LanguageContext } from './context.ts';
import * as messages from './messages/index.ts';
import { toRange, toSpan, touches } from './positions.ts';

type HoverContext = Pick<LanguageContext, 'today' | 'index'>;

/** What the words for an owner or a date mean: whom, with all that is open for them, or which day. Plain text, so that no note can format it. */
export function hover(document: TextDocument, note: Note, position: Position, context: HoverContext): Hover | null {
  const at = toSpan(document, { start: position, end: position });
  const answer = (span: Span, value: string): Hover => ({
    contents: { kind: MarkupKind.PlainText, value },
    range: toRange(document, span),
  });
  for (const { mentions } of written(note)) {
    for (const { owners, due: place } of mentions) {
      const owned = owners.find(({ span, owner }) => owner.kind === 'known' && touches(span, at));
      if (owned) return answer(owned.span, describeOwner(owned.owner, note, context));
      if (place?.due.day && touches(place.span, at)) {
        const { day } = place.due;
        return answer(place.span, messages.hoverDue(day, daysBetween(context.today, day)));
      }
    }
  }
  return null;
}

function describeOwner({ name }: Owner, note: Note, { today, index }: HoverContext): string {
  const role = note.people.find((person) => person.name === name)?.role;
  const open = commitmentsOf(index, false).filter(({ commitment }) => commitment.owners.some((o) => o.name === name));
  const overdue = open.filter(({ commitment }) => isOverdue(commitment, today));
  return messages.hoverOwner(name, role, open.length, overdue.length);
}
