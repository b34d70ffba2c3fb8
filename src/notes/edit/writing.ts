import type { Mention, Note, Span } from '../note.ts';
import { namesOf } from '../people/names.ts';
import { writtenMentions } from './neighbours.ts';
import { handleOf } from './owner.ts';

/** The item, row or labelled line whose words begin on a line. */
export function mentionOn(note: Note, line: Span): Mention | null {
  return writtenMentions(note).find(({ head }) => head.start >= line.start && head.start <= line.end) ?? null;
}

/**
 * What an item on this line has for neighbours can be asked of this one: the item that stands there, else one like the nearest, which may be still
 * to write. Null in a note without items.
 */
export function mentionLike(note: Note, line: Span): Mention | null {
  let nearest: Mention | null = null;
  let distance = Infinity;
  for (const mention of writtenMentions(note)) {
    const at = mention.head.start;
    if (at >= line.start && at <= line.end) return mention;
    // What stands above is the likelier example.
    const away = at < line.start ? line.start - at : 2 * (at - line.end);
    if (away < distance) [nearest, distance] = [mention, away];
  }
  const here = { start: line.start, end: line.start };
  return nearest && { ...nearest, span: here, head: here, owners: [], due: null, fields: [] };
}

/** What stands behind an `@` for this person: their handle, or their first name where that is nobody else's; null where neither tells. */
export function handleIn(text: string, note: Note, name: string): string | null {
  const handle = handleOf(text, note, name);
  if (handle) return handle;
  const first = name.split(' ')[0]!;
  const found = namesOf(note.people).find(first);
  return found.length === 1 && found[0]!.name === name ? first : null;
}
