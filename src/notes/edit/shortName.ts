import type { Mention, Note } from '../note.ts';
import { namesOf } from '../people/names.ts';
import { nearest } from './neighbours.ts';

/**
 * The name as this list writes names: the first name alone where its neighbours do so ("Olu: …") and where that still
 * means one person of the note; else the name unchanged.
 */
export function nameAsWritten(text: string, note: Note, mention: Mention, name: string): string {
  const first = name.split(' ')[0]!;
  if (first === name) return name;
  const neighbours = nearest(note, mention).flatMap(({ owners }) =>
    owners.filter(({ owner }) => owner.kind === 'known'),
  );
  const short = neighbours.filter(
    ({ span, owner }) => owner.name.includes(' ') && !/\s/.test(text.slice(span.start, span.end)),
  );
  const found = namesOf(note.people).find(first);
  return short.length > 0 && short.length === neighbours.length && found.length === 1 && found[0]!.name === name
    ? first
    : name;
}
