import type { Day } from '../note.ts';
import type { Signals } from './signals.ts';

/** The numbers of a day or a time as they are written; `implied` is what stands elsewhere, or was worked out. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  hour?: number;
  implied?: { year?: number | undefined; month?: number | undefined };
}

/** What a finding is beside its numbers. */
export type Tag =
  /** The day is counted from the reference. */
  | 'relative'
  /** The words name a time but no day can be told ("in a few weeks"). */
  | 'open'
  /** The day of the next meeting. */
  | 'meeting'
  /** The day of the next meeting, where that is in the month named. */
  | 'month-meeting'
  /** The words name a time that is over. */
  | 'past'
  /** The words say that it lies ahead, whatever the verbs around tell of: "tomorrow", "in two weeks". */
  | 'coming'
  /** A date only where something leads to it or it stands apart: "Q2", "October", "this year". */
  | 'doubtful'
  /** A whole week, due on its Friday. */
  | 'week'
  /** A time of day that means today when it stands alone ("EOD"). */
  | 'day-end'
  /** A number without any sign that it is a time: "12". */
  | 'bare';

/** What a parser read at a place of a text: a day, a time of day, or both; a range has a `last`. */
export interface Finding {
  start: number;
  end: number;
  first: Moment;
  last: Moment | null;
  tags: readonly Tag[];
}

/** Finds days or times of one form in a cleaned text in small letters, `written` as it is; none in a text that lacks one of the signals it needs. */
export interface Parser {
  needs: Needs;
  find: (text: string, today: Day, written: string) => Finding[];
}

/** Of each of these a text must have one bit. */
export type Needs = readonly Signals[];

export function meets(signals: Signals, needs: Needs): boolean {
  for (const bits of needs) if ((signals & bits) === 0) return false;
  return true;
}

export function isTime({ weekday, day, month, year }: Moment): boolean {
  return (weekday ?? day ?? month ?? year) === undefined;
}
