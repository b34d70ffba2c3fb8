import type { Day } from '../../notes/note.ts';
import { longWeekday, shortDay } from './days.ts';
import { listOf } from './names.ts';

export const missingOwner = (): string => 'Nobody is named to do this.';
export const missingDue = (): string => 'This has no due date.';
export const overdue = (day: Day, today: Day, days: number): string =>
  `This was due on ${shortDay(day, today)}, ${days === 1 ? '1 day' : `${days} days`} ago.`;
export const unknownOwner = (name: string): string => `${name} is not among the people of this note.`;
export const ambiguousOwner = (name: string, candidates: string[]): string =>
  candidates.length > 0 ? `${name} may be ${listOf(candidates, 'or')}.` : `${name} may be more than one person.`;

export const ambiguousDate = (day: Day, other: Day): string =>
  `This is ${shortDay(day, other)} or ${shortDay(other, day)}: nothing here tells whether the day or the month comes first.`;
export const contradictingWeekday = (day: Day): string => `The weekday does not fit: ${day} is a ${longWeekday(day)}.`;
