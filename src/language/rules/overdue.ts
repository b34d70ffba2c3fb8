import { daysBetween } from '../../notes/dates/index.ts';
import { isOverdue } from '../../workspace/queries.ts';
import * as messages from '../messages/index.ts';
import { eachItem, type Rule } from './rule.ts';

export const overdue: Rule = {
  severity: 'warning',
  find: eachItem(({ commitment, mention }, { context: { today } }) => {
    const day = commitment.due?.day;
    if (!day || !isOverdue(commitment, today)) return null;
    return {
      message: messages.overdue(day, today, daysBetween(day, today)),
      span: mention.due?.due.day === day ? mention.due.span : mention.head,
    };
  }),
  // Marking it as done is offered for every item.
  fixes: () => [],
};
