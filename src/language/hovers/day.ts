import { daysBetween } from '../../notes/dates/index.ts';
import type { Day, Due, Note, Span } from '../../notes/note.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';
import { sectionAt } from './places.ts';
import type { HoverText } from './text.ts';

/** Which day the words of a due mean, from what day they were counted, and what else they may mean. Null for a condition. */
export function dueHover(
  note: Note,
  span: Span,
  { text, day, relative, doubt }: Due,
  { today }: Pick<LanguageContext, 'today'>,
): HoverText | null {
  if (!day) return relative ? [[[messages.hoverNoDay(text)]]] : null;
  const lines = [[{ strong: messages.shortDay(day, null) }, `, ${messages.fromToday(daysBetween(today, day))}`]];
  const counted = relative ? countedFrom(note, span) : null;
  if (counted) lines.push([messages.hoverCounted(text, counted)]);
  if (doubt?.of === 'order') lines.push([messages.ambiguousDate(day, doubt.other)]);
  if (doubt?.of === 'weekday') lines.push([messages.contradictingWeekday(day)]);
  return [lines];
}

/** The day of the meeting, and where it is from. */
export function meetingHover(day: Day, { today }: Pick<LanguageContext, 'today'>): HoverText {
  const when = `, ${messages.fromToday(daysBetween(today, day))}`;
  return [[[{ strong: messages.shortDay(day, null) }, when], [messages.hoverMeeting]]];
}

/** The day that the dates of a place are counted from, in words: of a mail, of an entry of a log, of the meeting. */
function countedFrom(note: Note, { start }: Span): string | null {
  const section = sectionAt(note, start, ({ day }) => day !== null);
  if (section?.day)
    return section.kind === 'mail' ? messages.ofMail(section.by, section.day) : messages.ofEntry(section.day);
  return note.date && messages.ofMeeting(note.date.day, note.date.span === null);
}
