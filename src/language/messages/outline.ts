import type { Day, Status } from '../../notes/note.ts';
import { shortDay } from './days.ts';

/** `Ann Bell · Tue 12 Mar`; empty where a mail tells neither. */
export const mailName = (sender: string | null, day: Day | null, reference: Day | null): string =>
  [sender, day && shortDay(day, reference)].filter(Boolean).join(' · ');

/** `10:02 Ann Bell: Shall we start?` */
export const stretchName = (time: string, speaker: string, words: string): string =>
  `${time && `${time} `}${speaker}${words && `: ${words}`}`;
export const turns = (count: number): string => (count === 1 ? '1 turn' : `${count} turns`);

const states: Record<Status, string> = {
  open: '',
  'in-progress': 'in progress',
  done: 'done',
  blocked: 'blocked',
  deferred: 'deferred',
  cancelled: 'cancelled',
};

/** `Ann Bell, Bob Carr · Fri 15 Mar · overdue`: what a list says of a commitment beside its words. */
export const facts = (owners: string[], due: string, status: Status, overdue: boolean): string =>
  [owners.join(', '), due, overdue ? 'overdue' : '', states[status]].filter(Boolean).join(' · ');
