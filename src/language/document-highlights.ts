import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { placesOf } from '../notes/people/places.ts';
import { commitmentAt, personAt } from './at-position.ts';
import type { LanguageContext } from './context.ts';
import { readableText, toRange } from './positions.ts';

/**
 * All places of the person at a position; or those of the commitment, if it has several: an item that stands once needs no mark. Null elsewhere: an
 * empty list would keep the editor from marking the same words.
 */
export function documentHighlights(
  document: TextDocument,
  note: Note,
  position: Position,
  context: Pick<LanguageContext, 'isSuggested'>,
): DocumentHighlight[] | null {
  const person = personAt(document, note, position);
  const places = person
    ? placesOf(readableText(document), note).filter(({ name }) => name === person.name)
    : (commitmentAt(document, note, position, context)?.commitment.mentions ?? []).map(({ head }) => ({ span: head }));
  if (!person && places.length < 2) return null;
  return places.map(({ span }) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text }));
}
