import type { Note, Section } from '../../notes/note.ts';
import { slice } from '../../notes/text.ts';
import { clipped } from '../../workspace/lines.ts';
import * as messages from '../messages/index.ts';

/** The innermost section of a kind that holds an offset; null where none does. */
export function sectionAt(
  { sections }: Note,
  offset: number,
  counts: (section: Section) => boolean = () => true,
): Section | null {
  let innermost: Section | null = null;
  for (const section of sections) {
    if (section.span.start > offset || section.span.end <= offset || !counts(section)) continue;
    if (!innermost || section.span.end - section.span.start <= innermost.span.end - innermost.span.start)
      innermost = section;
  }
  return innermost;
}

const longestPlace = 60;

/** What a place is known by: who speaks there, the mail, or the heading it stands below; empty where nothing tells. */
export function placeName(text: string, note: Note, offset: number): string {
  const turn = note.blocks.find(
    (block) => block.kind === 'turn' && block.span.start <= offset && offset < block.span.end,
  );
  if (turn?.kind === 'turn') return clipped(slice(text, turn.speaker).trim(), longestPlace);
  const section = sectionAt(note, offset);
  if (!section) return '';
  const mail = section.kind === 'mail' ? messages.mailName(section.by, section.day, note.date?.day ?? null) : '';
  return clipped(mail || section.title, longestPlace);
}
