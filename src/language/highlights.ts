import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import {
  isSettled,
  suggested,
  written,
  type Commitment,
  type Day,
  type Due,
  type Mention,
  type Note,
  type Span,
} from '../notes/note.ts';
import { toRange } from './positions.ts';

/** The kinds of `HighlightKind` in the client's protocol. */
export type Kind =
  'item' | 'done' | 'owner' | 'no-owner' | 'due' | 'due-today' | 'overdue' | 'status' | 'decision' | 'suggestion';

export interface Highlight {
  kind: Kind;
  range: Range;
}

/**
 * What to colour, in text order: heads of items, the words for owners, dates and states, decisions, and the words of suggestions
 * that `isSuggested`. Each place once per kind.
 */
export function highlights(
  document: TextDocument,
  note: Note,
  today: Day,
  isSuggested: (commitment: Commitment) => boolean,
): Highlight[] {
  const found = new Map<string, { kind: Kind; span: Span }>();
  const add = (kind: Kind, span: Span | null): void => {
    if (span && span.start < span.end) found.set(`${kind} ${span.start} ${span.end}`, { kind, span });
  };
  for (const decision of note.decisions) add('decision', decision.span);
  for (const commitment of written(note)) {
    for (const mention of commitment.mentions) addMention(add, commitment, mention, today);
  }
  for (const commitment of suggested(note))
    if (isSuggested(commitment)) add('suggestion', commitment.why?.words ?? null);
  return [...found.values()]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ kind, span }) => ({ kind, range: toRange(document, span) }));
}

function addMention(
  add: (kind: Kind, span: Span | null) => void,
  commitment: Commitment,
  mention: Mention,
  today: Day,
): void {
  const settled = isSettled(commitment.status);
  add(settled ? 'done' : 'item', mention.head);
  add('status', mention.status);
  for (const { span, owner } of mention.owners) {
    // What nobody took is loud only as long as it is to do.
    if (owner.kind !== 'vague') add('owner', span);
    else if (!settled && commitment.owners.length === 0) add('no-owner', span);
  }
  // A date that a later mention moved is no longer overdue where it first stood.
  const superseded = mention.due !== null && commitment.due?.day !== mention.due.due.day;
  if (mention.due) add(dueKind(mention.due.due, settled || superseded, today), mention.due.span);
}

function dueKind(due: Due, settled: boolean, today: Day): Kind {
  if (settled || due.day === null || due.day > today) return 'due';
  return due.day === today ? 'due-today' : 'overdue';
}
