import type { Day, Status } from '../../src/notes/note.ts';

/** A value, or several that are all right. */
export type Readings<T> = T | { any: T[] };

/** A commitment as careful people label it. */
export interface GoldCommitment {
  id: string;
  /** The 1-based line on which each mention starts. */
  lines: number[];
  /** Some mention is written down as an item. */
  explicit: boolean;
  text: string;
  owners: Readings<string[]>;
  due: Readings<Day | null>;
  dueText: string | null;
  status: Readings<Status>;
}

/** What `NAME.gold.json` holds: the labels of the note NAME beside it. */
export interface Gold {
  date: Day | null;
  attendees: string[];
  commitments: GoldCommitment[];
  /** What careful people disagree on: counts neither for nor against. */
  maybe: { lines: number[]; why: string }[];
  decisions: { lines: number[] }[];
}

/** All the readings that are right. */
export function readings<T>(value: Readings<T>): T[] {
  return typeof value === 'object' && value !== null && 'any' in value ? value.any : [value];
}

const statuses = ['open', 'in-progress', 'done', 'blocked', 'deferred', 'cancelled'];

/** What is wrong with the labels of a note, one message each; empty: well formed. */
export function problemsOf(gold: Gold, text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const expectLines = (label: string, numbers: number[]) => {
    expect(numbers.length > 0, `${label}: no line`);
    expect(new Set(numbers).size === numbers.length, `${label}: a line twice`);
    for (const line of numbers) expect(Boolean(lines[line - 1]?.trim()), `${label}: line ${line} is blank or missing`);
  };
  expect(isDay(gold.date), `date: ${gold.date}`);
  expect(new Set(gold.attendees).size === gold.attendees.length, 'an attendee twice');
  const ids = gold.commitments.map(({ id }) => id);
  expect(new Set(ids).size === ids.length, 'an id twice');
  for (const { id, lines, explicit, text, owners, due, dueText, status } of gold.commitments) {
    expectLines(id, lines);
    expect(typeof explicit === 'boolean', `${id}: explicit or not?`);
    expect(text.trim() !== '', `${id}: no text`);
    expect(
      readings(owners).every((names) => names.every((name) => name.trim() !== '')),
      `${id}: an owner without name`,
    );
    for (const day of readings(due)) expect(isDay(day), `${id}: due ${day}`);
    expect(readings(due).includes(null) || Boolean(dueText), `${id}: due without words`);
    for (const word of readings(status)) expect(statuses.includes(word), `${id}: status ${word}`);
  }
  for (const { lines, why } of gold.maybe) {
    expectLines(`maybe ${lines.join(', ')}`, lines);
    expect(why.trim() !== '', `maybe ${lines.join(', ')}: why?`);
  }
  for (const { lines } of gold.decisions) expectLines(`decision ${lines.join(', ')}`, lines);
  return problems;
}

/** A day of the calendar, or none. */
function isDay(day: Day | null): boolean {
  if (day === null) return true;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
