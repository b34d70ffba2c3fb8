import { writeDay } from '../../notes/edit/index.ts';
import * as messages from '../messages/index.ts';
import { doubtful } from './doubts.ts';
import type { Rule } from './rule.ts';

export const ambiguousDate: Rule = {
  severity: 'warning',
  find: ({ items }) =>
    doubtful(items, 'order').map(({ item, day, doubt }) => ({
      ...item,
      message: messages.ambiguousDate(day, doubt.other),
      span: doubt.date,
    })),
  fixes({ commitment }, { text }) {
    const { day, doubt } = commitment.due!;
    return [day!, doubt!.other].map((meant) => {
      const edit = writeDay(doubt!, meant);
      return { title: messages.fixChangeTo(text.slice(edit.start, edit.end), edit.text, meant), edits: [edit] };
    });
  },
};
