import type { Day } from '../../notes/note.ts';
import { longWeekday, shortDay } from './days.ts';
import { listOf } from './names.ts';

export const missingOwner = (): string => 'Nobody is named to do this.';
export const missingDue = (): string => 'This has no due date.';
export const overdue = (day: Day, today: Day, days: number): string =>
  `This was due on ${shortDay(day, today)}, ${days === 1 ? '1 day' : `${days} days`} ago.`;
export const unknownOwner = (name: string, meant: string | null): string =>
  `${name} is not among the people of this note.${meant === null ? '' : ` Did you mean ${meant}?`}`;
export const ambiguousOwner = (name: string, candidates: string[]): string =>
  candidates.length > 0 ? `${name} may be ${listOf(candidates, 'or')}.` : `${name} may be more than one person.`;

export const ambiguousDate = (day: Day, other: Day): string =>
  `This is ${shortDay(day, other)} or ${shortDay(other, day)}: nothing here tells whether the day or the month comes first.`;
export const contradictingWeekday = (day: Day): string => `The weekday does not fit: ${day} is a ${longWeekday(day)}.`;

/** `who`: the words that name nobody, as written. */
export const vagueOwner = (who: string): string => `“${who}” is nobody in particular: who is to do this?`;
export const dueBeforeMeeting = (day: Day, written: Day, days: number): string =>
  `This is due on ${shortDay(day, written)}, ${days === 1 ? '1 day' : `${days} days`} before it was written down.`;
export const otherOwner = (here: string, there: string): string =>
  `This is for ${here} here and for ${there} in another place of the note.`;
export const otherDue = (here: Day, there: Day): string =>
  `This is due on ${shortDay(here, there)} here and on ${shortDay(there, here)} in another place of the note.`;
export const otherPlace = (): string => 'The other place.';
export const duplicateItem = (): string => 'This stands in the list twice.';
export const firstItem = (): string => 'The first time.';
export const unansweredRequest = (who: string[]): string =>
  `${listOf(who, 'and')} was asked for this and has not answered.`;
export const vagueTask = (): string => 'This does not say what is to be done.';
export const noVerb = (): string => 'This names a thing, not what is to be done with it.';
