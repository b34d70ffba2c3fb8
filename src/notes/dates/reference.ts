import type { Day } from '../note.ts';

/** What relative words count from. */
export interface Reference {
  /** The day of the meeting or mail; null: relative words keep their text and have no day. */
  day: Day | null;
  /** The day of the next meeting, where the note gives it. */
  next: Day | null;
  /** How 3/4 is read when the numbers alone do not tell. */
  order: 'mdy' | 'dmy';
  /** Nothing tells that order: a date that reads both ways is doubtful. */
  unsure?: boolean;
}
