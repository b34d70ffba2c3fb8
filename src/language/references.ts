import type { Location, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { placesOf } from '../notes/people/places.ts';
import { commitmentsOf } from '../workspace/queries.ts';
import { commitmentAt, personAt } from './at-position.ts';
import type { LanguageContext } from './context.ts';
import { readableText, toRange } from './positions.ts';

/**
 * All places of a person in the note, and what they own in others; or all places of a commitment. `declaration`: the first of
 * them, too, which is where the definition leads.
 */
export function references(
  document: TextDocument,
  note: Note,
  position: Position,
  declaration: boolean,
  context: Pick<LanguageContext, 'index' | 'isSuggested'>,
): Location[] {
  const { uri } = document;
  const person = personAt(document, note, position);
  if (person) {
    const places = placesOf(readableText(document), note).filter(({ name }) => name === person.name);
    const defined = places.find(({ of }) => of === 'introduction');
    return [
      ...places
        .filter((place) => declaration || place !== defined)
        .map(({ span }) => ({ uri, range: toRange(document, span) })),
      ...ownedElsewhere(uri, person.name, context),
    ];
  }
  const standing = commitmentAt(document, note, position, context);
  const mentions = standing?.commitment.mentions ?? [];
  return mentions.slice(declaration ? 0 : 1).map(({ head }) => ({ uri, range: toRange(document, head) }));
}

/** What somebody owns in other notes. */
function ownedElsewhere(uri: string, name: string, { index }: Pick<LanguageContext, 'index'>): Location[] {
  const here = index.get(uri);
  return commitmentsOf(index, true)
    .filter(({ entry, commitment }) => entry !== here && commitment.owners.some((owner) => owner.name === name))
    .map(({ entry, commitment: { start, end } }) => ({ uri: entry.uri, range: { start, end } }));
}
