import type { Owner, Span } from '../../notes/note.ts';
import * as messages from '../messages/index.ts';
import type { Finding, FixByEdit, Item } from './rule.ts';

/** Who is to do a thing, each with the words that say so, or the item's head where they stand elsewhere. */
export function ownersOf({ commitment, mention }: Item): { owner: Owner; span: Span }[] {
  return commitment.owners.map((owner) => ({
    owner,
    span: mention.owners.find((place) => place.owner.name === owner.name)?.span ?? mention.head,
  }));
}

/** Fixes that put another name in the place of the owner that was found; none where the owner stands elsewhere. */
export function replaceOwner(
  text: string,
  { mention, span }: Finding,
  namesFor: (owner: Owner) => string[],
): FixByEdit[] {
  const place = mention.owners.find((owner) => owner.span.start === span.start && owner.span.end === span.end);
  if (!place) return [];
  const written = text.slice(place.span.start, place.span.end);
  return namesFor(place.owner).map((name) => ({
    title: messages.fixReplaceOwner(written, name),
    edits: [{ ...place.span, text: name }],
  }));
}
