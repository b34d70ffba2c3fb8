import type { Day, Mention, Note } from '../note.ts';
import { writeDay } from './days.ts';
import { dateSpan } from './dueForm.ts';
import { type TextEdit, replacement } from './textEdit.ts';

/** The edit that puts another day in place of the one a mention is due on, as its neighbours write days. Null where no date stands there. */
export function rewriteDue(text: string, note: Note, mention: Mention, day: Day): TextEdit | null {
  if (!mention.due) return null;
  const date = dateSpan(text, mention.due.span);
  return date.start < date.end ? replacement(date, writeDay(text, note, mention, day)) : null;
}
