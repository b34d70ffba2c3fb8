import type { Day } from '../note.ts';

/** Words that name a day, a span of days or an unknown day. */
export interface Expression {
  start: number;
  end: number;
  /** The last day they name; null without a reference to count from, or when no day can be told. */
  day: Day | null;
  /** The first day they name: of a range, or of a week, where it is written. */
  first: Day | null;
  relative: boolean;
  past: boolean;
  /** The words say that the day lies ahead. */
  coming: boolean;
  /** Only a time of day ("5pm"): a due date when announced. */
  timeOnly: boolean;
  /** Day and month are both written, so that with a year it is a complete date. */
  whole: boolean;
  /** Words that may as well be something else (a fraction, a bare "October"): a date only when something leads to them or they stand apart. */
  doubtful: boolean;
  /** Names its own start and end. */
  range: boolean;
}
