import type { Location, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { placesOf } from '../notes/people/places.ts';
import type { Entry } from '../workspace/entry.ts';
import { newestFirst } from '../workspace/queries.ts';
import { commitmentAt, personAt } from './at-position.ts';
import type { LanguageContext } from './context.ts';
import { readableText, toRange, toSpan } from './positions.ts';

/** Somebody whom another note introduces. */
export interface Elsewhere {
  name: string;
  uri: string;
}

/**
 * Where a person is introduced, or the first place of a commitment; at that place its other places. Somebody whom only
 * another note introduces is to be looked for there.
 */
export function definition(
  document: TextDocument,
  note: Note,
  position: Position,
  context: Pick<LanguageContext, 'index' | 'isSuggested'>,
): Location[] | Elsewhere | null {
  const person = personAt(document, note, position);
  if (person) return introductionOf(document, note, person.name);
  const elsewhere = introducedElsewhere(document, position, context);
  if (elsewhere) return elsewhere;
  const standing = commitmentAt(document, note, position, context);
  if (!standing) return null;
  const { mention, commitment } = standing;
  const [first, ...later] = commitment.mentions;
  const places = mention === first ? later : [first!];
  return places.length > 0 ? places.map(({ head }) => ({ uri: document.uri, range: toRange(document, head) })) : null;
}

/** Where a note introduces somebody first; null where it does not know them by this name. */
export function introductionOf(document: TextDocument, note: Note, name: string): Location[] | null {
  const place = placesOf(readableText(document), note).find((one) => one.name === name && one.of === 'introduction');
  return place ? [{ uri: document.uri, range: toRange(document, place.span) }] : null;
}

/** Somebody whose full name stands here, and whom not this but another note introduces: in the latest of these. */
function introducedElsewhere(
  document: TextDocument,
  position: Position,
  { index }: Pick<LanguageContext, 'index'>,
): Elsewhere | null {
  const names = namesAt(document, position);
  if (names.length === 0) return null;
  const known = new Map<string, Entry[]>(names.map((name) => [name, []]));
  for (const entry of index.entries()) for (const { name } of entry.people) known.get(name)?.push(entry);
  for (const name of names) {
    const latest = newestFirst(known.get(name)!)[0];
    if (latest) return { name, uri: latest.uri };
  }
  return null;
}

/** How far around a position its words are looked at, and how many of them a name has. */
const reach = 80;
const mostWords = 5;

/** What may be a full name with a position in it, the longest first: words side by side, the first with a capital. */
function namesAt(document: TextDocument, position: Position): string[] {
  const text = readableText(document);
  const { start: at } = toSpan(document, { start: position, end: position });
  const from = Math.max(0, at - reach);
  const words = [...text.slice(from, at + reach).matchAll(/\p{L}[\p{L}\p{M}'’.-]*/gu)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  const runs = words.flatMap((first, i) =>
    words
      .slice(i + 1, i + mostWords)
      .filter(({ end }) => first.start <= at && at <= end)
      .map(({ end }) => text.slice(first.start, end).replace(/[.'’-]+$/, '')),
  );
  return runs.filter((run) => /^\p{Lu}[^ ]*(?: [^ ]+)+$/u.test(run)).sort((a, b) => b.length - a.length);
}
