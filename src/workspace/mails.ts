import type { Entry } from './entry.ts';
import type { NoteIndex } from './note-index.ts';

const mails = new WeakMap<NoteIndex, Map<string, { entry: Entry; line: number }>>();

/** The mail of this id in the notes of an index: the first that has it. */
export function mailOf(index: NoteIndex, id: string): { entry: Entry; line: number } | null {
  let known = mails.get(index);
  if (!known) {
    known = new Map();
    for (const entry of index.entries())
      for (const mail of entry.mailIds ?? []) if (!known.has(mail.id)) known.set(mail.id, { entry, line: mail.line });
    mails.set(index, known);
  }
  return known.get(id) ?? null;
}
