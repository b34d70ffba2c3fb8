import type { Day } from '../../notes/note.ts';
import { shortDay } from './days.ts';

export const postponeByDay = 'Postpone by a day';
export const postponeByWeek = 'Postpone by a week';
export const postponeToMeeting = 'Postpone to the next meeting';
export const onDay = (title: string, day: Day, today: Day): string => `${title} (${shortDay(day, today)})`;
export const writeAsDate = (words: string, day: Day, today: Day): string =>
  `Write “${words}” as a date (${shortDay(day, today)})`;
/** What is told where an action turns out to change more than it is to. */
export const refusedAction = (title: string): string =>
  `“${title}” would change what else the note says, so nothing was done. Change it by hand.`;
export const handOver = (name: string): string => `Hand over to ${name}`;
export const handOverToOther = 'Hand over to another person…';
export const split = (count: number): string => `Split into ${count} items, one for each`;
export const sortBy = { due: 'Sort the list by due date', owner: 'Sort the list by owner' };
export const extract = (words: string): string => `Make an action item of “${words}”`;
export const acceptAll = (count: number, of: number): string =>
  `Add ${count < of ? `${count} of ${of}` : `all ${count}`} suggestions to action items, as far as possible`;
export const writeRecap = (items: number, decisions: number): string =>
  `Write the recap (${countOf(items, 'action item')}, ${countOf(decisions, 'decision')})`;

function countOf(count: number, thing: string): string {
  return `${count || 'no'} ${thing}${count === 1 ? '' : 's'}`;
}

export const merge = (line: number): string => `Merge with the same item in line ${line}`;
export const listToTable = 'Turn the list into a table';
export const tableToList = 'Turn the table into a list';
