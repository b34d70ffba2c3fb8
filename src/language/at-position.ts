import type { Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Commitment, Mention, Note } from '../notes/note.ts';
import { placesOf, type PersonPlace } from '../notes/people/places.ts';
import type { LanguageContext } from './context.ts';
import { readableText, toSpan, touches } from './positions.ts';

/** The person whose name stands at a position, or ends there; null where nobody is named. */
export function personAt(document: TextDocument, note: Note, position: Position): PersonPlace | null {
  const at = toSpan(document, { start: position, end: position });
  const found = placesOf(readableText(document), note).filter(({ span }) => touches(span, at));
  return found.find(({ span }) => span.start === at.start) ?? found[0] ?? null;
}

/** A commitment and the place of it that is meant. */
export interface Standing {
  commitment: Commitment;
  mention: Mention;
}

/** The commitment that stands at a position, written down or suggested; of several the one in the fewest words. */
export function commitmentAt(
  document: TextDocument,
  note: Note,
  position: Position,
  { isSuggested }: Pick<LanguageContext, 'isSuggested'>,
): Standing | null {
  const at = toSpan(document, { start: position, end: position });
  let innermost: Standing | null = null;
  for (const commitment of note.commitments) {
    for (const mention of commitment.mentions) {
      if (!touches(mention.span, at)) continue;
      if (innermost && lengthOf(innermost.mention) <= lengthOf(mention)) continue;
      if (commitment.explicit || isSuggested(commitment)) innermost = { commitment, mention };
    }
  }
  return innermost;
}

function lengthOf({ span }: Mention): number {
  return span.end - span.start;
}
