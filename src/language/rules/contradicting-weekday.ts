import { correctWeekday, moveToWeekday } from '../../notes/edit/index.ts';
import * as messages from '../messages/index.ts';
import { doubtful } from './doubts.ts';
import type { Rule } from './rule.ts';

export const contradictingWeekday: Rule = {
  severity: 'warning',
  find: ({ items }) =>
    doubtful(items, 'weekday').map(({ item, day, doubt }) => ({
      ...item,
      message: messages.contradictingWeekday(day),
      span: { start: doubt.weekday.start, end: doubt.date.end },
    })),
  fixes({ commitment }, { text }) {
    const { day, doubt } = commitment.due!;
    if (!day || doubt?.of !== 'weekday') return [];
    const choices = [
      { edit: correctWeekday(text, doubt, day), meant: day },
      { edit: moveToWeekday(text, doubt, day), meant: doubt.other },
    ];
    return choices.map(({ edit, meant }) => ({
      title: messages.fixChangeTo(text.slice(edit.start, edit.end), edit.text, meant),
      edits: [edit],
    }));
  },
};
