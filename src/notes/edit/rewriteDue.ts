import type { Day, Mention, Note } from '../note.ts';
import { slice } from '../text.ts';
import { writeDay } from './days.ts';
import { dateSpan } from './dueForm.ts';
import { namesSeveralDays, saysTime } from './moreThanDay.ts';
import { taken } from './redate.ts';
import { type TextEdit, replacement } from './textEdit.ts';

/**
 * The edit that puts another day in place of the one a mention is due on, as its neighbours write days. A time
 * behind it stays. Null where no date stands there, or where its words say more than a date.
 */
export function rewriteDue(text: string, note: Note, mention: Mention, day: Day): TextEdit | null {
  if (!mention.due || namesSeveralDays(text, mention)) return null;
  const date = { start: dateSpan(text, mention.due.span).start, end: taken(text, note, mention).core.end };
  return date.start < date.end && !saysTime(slice(text, date))
    ? replacement(date, writeDay(text, note, mention, day))
    : null;
}
