import type { Day } from '../../notes/note.ts';
import { shortDay } from './days.ts';

export const fixOwner = (name: string): string => `Add owner: ${name}`;
export const fixOtherOwner = (): string => 'Add owner: other name…';
export const fixReplaceOwner = (from: string, to: string): string => `Change ${from} to ${to}`;
export const fixChangeTo = (from: string, to: string, day: Day): string =>
  `Change ${from} to ${to} (${shortDay(day, null)})`;
export const fixDue = (words: string, day: Day, today: Day): string =>
  `Add due date: ${words} (${shortDay(day, today)})`;
export const fixOtherDue = (): string => 'Add due date: pick a date…';
export const fixDone = (): string => 'Mark as done';
export const fixBothOwners = (name: string): string => `Give it to ${name} in both places`;
export const fixBothDue = (day: Day, today: Day): string => `Make it due on ${shortDay(day, today)} in both places`;
export const fixRemove = (): string => 'Remove this one of the two';

export const ignoreOnLine = (code: string): string => `Ignore ${code} on this line`;
export const ignoreInNote = (code: string): string => `Ignore ${code} in this note`;
export const ignoreInWorkspace = (code: string): string => `Ignore ${code} in this workspace`;
export const fixAll = (): string => 'Fix all that is certain in this note';
