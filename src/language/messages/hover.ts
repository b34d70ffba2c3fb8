import type { Day, Status } from '../../notes/note.ts';
import { fromToday, shortDay } from './days.ts';

/** Behind the words of a date that counts from another day. */
export const dueTooltip = (text: string, day: Day): string => `“${text}” is ${day}.`;

/** Behind words that name somebody. */
export const nameTooltip = (words: string, name: string): string => `“${words}” is ${name}.`;

/** `: Fri 15 Mar · overdue`: what a line says behind its first words. */
export const hoverFacts = (facts: string[]): string =>
  facts
    .filter(Boolean)
    .map((fact) => ` · ${fact}`)
    .join('');
export const hoverOverdue = 'overdue';

export const hoverOpen = (open: number, overdue: number, elsewhere: number): string =>
  `${open === 0 ? 'nothing' : open} open${overdue > 0 ? `, ${overdue} overdue` : ''}${elsewhere > 0 ? `; ${elsewhere} in other notes` : ''}`;
export const hoverMore = (count: number): string => `and ${count} more`;
export const hoverNote = (title: string, day: Day | null, today: Day): string =>
  day ? `${title}, ${shortDay(day, today)}` : title;

/** `by Friday`, seen from the day it was said. */
export const hoverCounted = (text: string, from: string): string => `“${text}”, counted from ${from}`;
export const hoverNoDay = (text: string): string => `“${text}” is no day yet: the note has no date to count from.`;
export const hoverMeeting = 'The day of the meeting: Friday, tomorrow and the like count from it.';
export const ofMeeting = (day: Day, byName: boolean): string =>
  `the meeting of ${shortDay(day, null)}${byName ? ', the date in the name of the file' : ''}`;
export const ofMail = (sender: string | null, day: Day): string =>
  `the mail of ${sender ? `${sender}, ` : ''}${shortDay(day, null)}`;
export const ofEntry = (day: Day): string => `the entry of ${shortDay(day, null)}`;

const states: Record<Status, string> = {
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  blocked: 'Blocked',
  deferred: 'Deferred',
  cancelled: 'Cancelled',
};
export const hoverState = (status: Status): string => states[status];
export const hoverDue = (day: Day, days: number): string => `due ${shortDay(day, null)}, ${fromToday(days)}`;
export const hoverNoOwner = 'no owner';
export const hoverNoDue = 'no due date';
export const hoverPlaces = 'It stands here:';
export const hoverLine = (line: number): string => `line ${line}`;
export const hoverMoved = (from: string, to: string): string => `Due moved from ${from} to ${to}`;
export const hoverHanded = (from: string, to: string): string => `Handed from ${from} to ${to}`;
