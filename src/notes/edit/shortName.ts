import type { Mention, Note } from '../note.ts';
import { namesOf } from '../people/names.ts';
import { nearest } from './neighbours.ts';

/**
 * The name as this list writes names: the first name alone where its neighbours do so ("Olu: …") and where that still
 * means one person of the note; else the name unchanged.
 */
export function nameAsWritten(text: string, note: Note, mention: Mention, name: string): string {
  return nameWriter(text, note, mention)(name);
}

/** The same for many names: the neighbours are asked once. */
export function nameWriter(text: string, note: Note, mention: Mention): (name: string) => string {
  const neighbours = nearest(note, mention).flatMap(({ owners }) =>
    owners.filter(({ owner }) => owner.kind === 'known'),
  );
  const short = neighbours.filter(
    ({ span, owner }) => owner.name.includes(' ') && !/\s/.test(text.slice(span.start, span.end)),
  );
  if (short.length === 0 || short.length < neighbours.length) return (name) => name;
  const names = namesOf(note.people);
  return (name) => {
    const first = name.split(' ')[0]!;
    const found = first === name ? [] : names.find(first);
    return found.length === 1 && found[0]!.name === name ? first : name;
  };
}
