import type { Reference } from './dates/index.ts';
import type { Note, Section } from './note.ts';

/** The sections that an offset stands below, the innermost first; also behind the last words of a section, where its next are written. */
export function sectionsAt({ sections }: Pick<Note, 'sections'>, at: number): Section[] {
  const found: Section[] = [];
  let level = Infinity;
  for (let i = sections.length - 1; i >= 0; i--) {
    const section = sections[i]!;
    if (section.head.end > at || section.level >= level) continue;
    level = section.level;
    found.push(section);
  }
  return found;
}

/** What relative words at an offset count from, as the reader has it: the mail's or log entry's day, else the meeting's. */
export function referenceAt(note: Note, at: number): Reference {
  const day = sectionsAt(note, at).find((section) => section.day !== null)?.day ?? note.date?.day ?? null;
  return { day, next: note.next, order: 'dmy' };
}
