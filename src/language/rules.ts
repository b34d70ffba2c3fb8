import * as messages from './messages/index.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * The rules with their default severities. `missing-due` is raised to information where other items of the same list
 * are dated: nine in ten items of real notes have no date, so alone it only deserves a hint.
 */
export const rules = {
  'missing-owner': { severity: 'warning', message: messages.missingOwner },
  'missing-due': { severity: 'hint', message: messages.missingDue },
  overdue: { severity: 'warning', message: messages.overdue },
  'unknown-owner': { severity: 'information', message: messages.unknownOwner },
  'ambiguous-owner': { severity: 'warning', message: messages.ambiguousOwner },
  'ambiguous-date': { severity: 'warning', message: messages.ambiguousDate },
  'contradicting-weekday': { severity: 'warning', message: messages.contradictingWeekday },
} satisfies Record<string, { severity: Severity; message: (...found: never[]) => string }>;

export type Code = keyof typeof rules;

/** The settings' severity of a rule, else `otherwise`; null: off. Words that are no severity count as unset. */
export function severityOf(code: Code, settings: Record<string, string>, otherwise: Severity): Severity | null {
  const set = Object.hasOwn(settings, code) ? settings[code] : undefined;
  if (set === 'off') return null;
  return set === 'error' || set === 'warning' || set === 'information' || set === 'hint' ? set : otherwise;
}
