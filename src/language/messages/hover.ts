import type { Day } from '../../notes/note.ts';
import { fromToday, shortDay } from './days.ts';

export const hoverOwner = (name: string, role: string | undefined, open: number, overdue: number): string =>
  `${name}${role ? `, ${role}` : ''}\n${open} open${overdue > 0 ? `, ${overdue} overdue` : ''}`;
export const hoverDue = (day: Day, days: number): string => `${shortDay(day, null)}, ${fromToday(days)}`;

/** Behind the words of a date that counts from another day. */
export const dueTooltip = (text: string, day: Day): string => `“${text}” is ${day}.`;
