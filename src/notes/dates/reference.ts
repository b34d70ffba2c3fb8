import type { Day } from '../note.ts';
import { remembered } from '../once.ts';

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

/** A function of a text and what it counts from, which keeps its latest answers: see `remembered`. */
export function rememberedFrom<T>(
  ask: (text: string, reference: Reference) => T,
): (text: string, reference: Reference) => T {
  const answers = remembered((key) => {
    const end = key.indexOf('\n');
    const [day, next, order, unsure] = key.slice(0, end).split(' ');
    return ask(key.slice(end + 1), {
      day: day || null,
      next: next || null,
      order: order === 'dmy' ? 'dmy' : 'mdy',
      unsure: unsure === 'true',
    });
  });
  return (text, { day, next, order, unsure = false }) =>
    answers(`${day ?? ''} ${next ?? ''} ${order} ${unsure}\n${text}`);
}
