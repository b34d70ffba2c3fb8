import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousOwner } from './ambiguous-owner.ts';
import { contradictingWeekday } from './contradicting-weekday.ts';
import { missingDue } from './missing-due.ts';
import { missingOwner } from './missing-owner.ts';
import { overdue } from './overdue.ts';
import type { Rule, Severity } from './rule.ts';
import { unknownOwner } from './unknown-owner.ts';

export type { Severity } from './rule.ts';

/** All rules by their codes, in the order in which their findings at one place are told. Each has its page `docs/rules/<code>.md`. */
export const rules = {
  'missing-owner': missingOwner,
  'missing-due': missingDue,
  overdue,
  'ambiguous-date': ambiguousDate,
  'contradicting-weekday': contradictingWeekday,
  'ambiguous-owner': ambiguousOwner,
  'unknown-owner': unknownOwner,
} satisfies Record<string, Rule>;

export type Code = keyof typeof rules;

export const codes = Object.keys(rules) as Code[];

/** The settings' severity of a rule, else `otherwise`; null: off. Words that are no severity count as unset. */
export function severityOf(code: Code, settings: Record<string, string>, otherwise: Severity): Severity | null {
  const set = Object.hasOwn(settings, code) ? settings[code] : undefined;
  if (set === 'off') return null;
  return set === 'error' || set === 'warning' || set === 'information' || set === 'hint' ? set : otherwise;
}
