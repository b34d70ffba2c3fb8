import { daysBetween } from '../../notes/dates/index.ts';
import { correctYear } from '../../notes/edit/index.ts';
import type { Day } from '../../notes/note.ts';
import { slice } from '../../notes/text.ts';
import * as messages from '../messages/index.ts';
import { isCarried, isInEarlierNote, isUnderFormer, writtenOn } from './origin.ts';
import type { Item, Rule, Subject } from './rule.ts';

/**
 * A new item cannot be due before it was written down: a slip of the pen, often in the year. What is carried over from an earlier
 * meeting may be, and is left alone: where its heading, its words, its status or an earlier note tells so, or where others of its list are due before the
 * meeting, too.
 */
export const dueBeforeMeeting: Rule = {
  severity: 'warning',
  find(subject) {
    const early = subject.items.flatMap((item) => {
      const found = earlyDue(item, subject);
      return found ? [{ item, ...found }] : [];
    });
    const lists = new Map<number, number>();
    for (const { item } of early) lists.set(item.mention.group, (lists.get(item.mention.group) ?? 0) + 1);
    return early
      .filter(({ item }) => lists.get(item.mention.group) === 1)
      .filter(({ item, written }) => isNew(item, written, subject))
      .map(({ item, day, written }) => ({
        ...item,
        message: messages.dueBeforeMeeting(day, written, daysBetween(day, written)),
        span: item.mention.due!.span,
      }));
  },
  fixes({ mention }, { text, note }) {
    const written = writtenOn(note, mention);
    const { span, due } = mention.due!;
    const corrected = written && due.day ? correctYear(text, span, due.day, written) : null;
    if (!corrected) return [];
    const title = messages.fixChangeTo(slice(text, span), corrected.words, corrected.day);
    return [{ title, edits: [corrected.edit] }];
  },
};

function earlyDue({ commitment, mention }: Item, { note }: Subject): { day: Day; written: Day } | null {
  const day = commitment.due?.day;
  const written = writtenOn(note, mention);
  // A day of the heading, or of a later word, is not this place's; and without a year it may be carried over.
  if (!day || !written || mention.due?.due.day !== day || mention.due.due.relative || day >= written) return null;
  return commitment.status === 'open' ? { day, written } : null;
}

function isNew({ commitment, mention }: Item, written: Day, { text, note, context }: Subject): boolean {
  return (
    !isUnderFormer(note, mention) && !isCarried(text, mention) && !isInEarlierNote(context.index, commitment, written)
  );
}
