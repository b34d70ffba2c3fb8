import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousOwner } from './ambiguous-owner.ts';
import { contradictingWeekday } from './contradicting-weekday.ts';
import { disagreeingMentions } from './disagreeing-mentions.ts';
import { dueBeforeMeeting } from './due-before-meeting.ts';
import { duplicateItem } from './duplicate-item.ts';
import { missingDue } from './missing-due.ts';
import { missingOwner } from './missing-owner.ts';
import { overdue } from './overdue.ts';
import type { Rule, Severity } from './rule.ts';
import { unansweredRequest } from './unanswered-request.ts';
import { unknownOwner } from './unknown-owner.ts';
import { vagueItem } from './vague-item.ts';
import { vagueOwner } from './vague-owner.ts';

export type { Severity } from './rule.ts';

/** All rules by their codes, in the order in which their findings at one place are told. Each has its page `docs/rules/<code>.md`. */
export const rules = {
  'missing-owner': missingOwner,
  'vague-owner': vagueOwner,
  'missing-due': missingDue,
  overdue,
  'ambiguous-date': ambiguousDate,
  'contradicting-weekday': contradictingWeekday,
  'ambiguous-owner': ambiguousOwner,
  'unknown-owner': unknownOwner,
  'due-before-meeting': dueBeforeMeeting,
  'disagreeing-mentions': disagreeingMentions,
  'duplicate-item': duplicateItem,
  'unanswered-request': unansweredRequest,
  'vague-item': vagueItem,
} satisfies Record<string, Rule>;

export type Code = keyof typeof rules;

export const codes = Object.keys(rules) as Code[];

const severities: (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

/** The settings' severity of a rule, else `otherwise`; null: off. Words that are no severity count as unset. */
export function severityOf(code: Code, settings: Record<string, string>, otherwise: Severity | 'off'): Severity | null {
  const set = Object.hasOwn(settings, code) ? settings[code] : undefined;
  const severity = severities.includes(set as Severity) ? set : otherwise;
  return severity === 'off' ? null : (severity as Severity);
}
