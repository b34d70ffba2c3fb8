import type { Day, InferenceRule } from '../notes/note.ts';
import { weekday } from '../notes/dates/index.ts';

/** Every word the language features show, in one place. */

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri 22 Mar`; with the year where it is not that of `reference` (a day of the same calendar, or null). */
export function shortDay(day: Day, reference: Day | null): string {
  const [year, month, date] = day.split('-');
  const words = `${weekdays[weekday(day) % 7]} ${Number(date)} ${months[Number(month) - 1]}`;
  return reference?.startsWith(`${year}-`) ? words : `${words} ${year}`;
}

export const dueTooltip = (text: string, day: Day): string => `“${text}” is ${day}.`;

export const missingOwner = (): string => 'Nobody is named to do this.';
export const missingDue = (): string => 'This has no due date.';
export const overdue = (day: Day, today: Day, days: number): string =>
  `This was due on ${shortDay(day, today)}, ${days === 1 ? '1 day' : `${days} days`} ago.`;
export const unknownOwner = (name: string): string => `${name} is not among the people of this note.`;
export const ambiguousOwner = (name: string, candidates: string[]): string =>
  candidates.length > 0 ? `${name} may be ${listOf(candidates, 'or')}.` : `${name} may be more than one person.`;

export const ambiguousDate = (day: Day, other: Day): string =>
  `This is ${shortDay(day, other)} or ${shortDay(other, day)}: nothing here tells whether the day or the month comes first.`;
export const contradictingWeekday = (day: Day): string =>
  `The weekday does not fit: ${day} is a ${longWeekdays[weekday(day) % 7]}.`;

export const hoverOwner = (name: string, role: string | undefined, open: number, overdue: number): string =>
  `${name}${role ? `, ${role}` : ''}\n${open} open${overdue > 0 ? `, ${overdue} overdue` : ''}`;
export const hoverDue = (day: Day, days: number): string => `${shortDay(day, null)}, ${fromToday(days)}`;

export const fixOwner = (name: string): string => `Add owner: ${name}`;
export const fixOtherOwner = (): string => 'Add owner: other name…';
export const fixReplaceOwner = (from: string, to: string): string => `Change ${from} to ${to}`;
export const fixChangeTo = (from: string, to: string, day: Day): string =>
  `Change ${from} to ${to} (${shortDay(day, null)})`;
export const fixDue = (words: string, day: Day, today: Day): string =>
  `Add due date: ${words} (${shortDay(day, today)})`;
export const fixOtherDue = (): string => 'Add due date: pick a date…';
export const fixDone = (): string => 'Mark as done';

/** How each rule came to infer a commitment; `who` are the owners, or nobody. A rule without words does not compile. */
export const inferences: Record<InferenceRule, (who: string[]) => string> = {
  promise: (who) => `${listOf(who, 'and') || 'Somebody'} promised it`,
  offer: (who) => `${listOf(who, 'and') || 'Somebody'} offered it`,
  request: (who) => (who.length > 0 ? `${listOf(who, 'and')} was asked for it` : 'It was asked for'),
  assignment: (who) => (who.length > 0 ? `It was given to ${listOf(who, 'and')}` : 'It was given out'),
  agreed: () => 'It was agreed',
};
export const why = (rule: InferenceRule, who: string[], quote: string): string =>
  `${inferences[rule](who)}: “${quote}”`;

const forms = { item: 'List item', row: 'Row of a table', line: 'Line', sentence: 'Sentence' };
/** `List item with a check box, under “Action items”`. */
export const notation = (
  form: keyof typeof forms,
  checkbox: boolean,
  label: string | null,
  under: string | null,
): string => {
  const place = under ? `, under “${under}”` : '';
  return forms[form] + (checkbox ? ' with a check box' : '') + (label ? ` marked “${label}”` : '') + place;
};

export const suggestion = (summary: string): string => `Suggestion: ${summary}`;
export const fixAccept = (summary: string): string => `Add to action items: ${summary}`;
export const fixDismiss = (): string => 'Dismiss this suggestion';
/** `Send the options – Ann Bell, due Fri 15 Mar`. */
export const summary = (text: string, who: string[], due: string): string => {
  const facts = [...who, ...(due ? [`due ${due}`] : [])].join(', ');
  return text + (facts && ` – ${facts}`);
};

export const tomorrow = 'tomorrow';
export const friday = 'Friday';
export const nextWeek = 'next week';
export const nextMeeting = 'next meeting';

function fromToday(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function listOf(names: string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
