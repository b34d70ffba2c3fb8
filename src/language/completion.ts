import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isEncoded } from '../notes/edit/index.ts';
import type { Note } from '../notes/note.ts';
import { fold } from '../notes/text.ts';
import { dues } from './completion/dues.ts';
import { headings } from './completion/headings.ts';
import { markers } from './completion/markers.ts';
import { names } from './completion/names.ts';
import { listOf, type Offer, type Offers } from './completion/offer.ts';
import { placeOf, type Asking, type Place } from './completion/place.ts';
import { isEmpty, snippets } from './completion/snippets.ts';
import { statuses } from './completion/statuses.ts';
import type { LanguageContext } from './context.ts';

export type CompletionContext = Pick<LanguageContext, 'file' | 'index' | 'today'>;

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** What may be written at a position, the likeliest first. Empty in prose, in code, and wherever nothing is expected. */
export function completion(
  document: TextDocument,
  note: Note,
  position: Position,
  asking: Asking,
  context: CompletionContext,
): CompletionList {
  const place = placeOf(document, note, position, asking);
  if (!place || isEncoded(place.text, note)) return nothing;
  const found =
    headings(place, context) ??
    statuses(place) ??
    dues(place, context) ??
    names(place, context) ??
    (asking.trigger === null ? atLineStart(place, context) : null);
  return found ? listOf(document, place.at, asking.trigger === ' ' ? goingOn(place, found) : found) : nothing;
}

/** Behind a blank only what goes on with the words before it: who has written a name to its end wants no more of it. */
function goingOn({ text, at }: Place, { offers, ...found }: Offers): Offers {
  const words = (written: string): string => fold(written).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const typed = words(text.slice(found.from, at));
  const isWhole = ({ label, insert = label }: Offer): boolean => typed === words(label) || typed === words(insert);
  return { ...found, offers: offers.filter((offer) => typed === '' || !isWhole(offer)) };
}

/** On a line without words, or where its first is asked for: what marks an item or a decision, and whole pieces of a note. */
function atLineStart(place: Place, context: CompletionContext): Offers | null {
  const typed = /^[ \t>]*(\p{L}*)$/u.exec(place.before)?.[1];
  if (typed === undefined || place.after.trim() !== '') return null;
  if (typed !== '' && !place.asked && !/^\p{Lu}{2}/u.test(typed)) return null;
  const pieces = place.asked || typed === '' ? snippets(place, context) : [];
  const offers = isEmpty(place) ? [...pieces, ...markers(place)] : [...markers(place), ...pieces];
  return { from: place.at - typed.length, offers };
}
