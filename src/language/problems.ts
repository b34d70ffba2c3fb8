import { isSettled, type Note } from '../notes/note.ts';
import { bestMention } from '../workspace/entry.ts';
import { codes, rules, severityOf, type Code } from './rules/index.ts';
import type { Finding, Rule, RulesContext, Severity, Subject } from './rules/rule.ts';

/** What a rule found, as severe as the settings have it. */
export interface Problem extends Finding {
  code: Code;
  severity: Severity;
}

/** A note as the rules see it: what somebody wrote down as an item and what is still to do. */
export function subjectOf<Context extends RulesContext>(text: string, note: Note, context: Context): Subject<Context> {
  const items = note.commitments
    .filter((commitment) => commitment.explicit && !isSettled(commitment.status))
    .map((commitment) => ({ commitment, mention: bestMention(commitment) }));
  return { text, note, items, context };
}

/** What the rules find in a note (`text`: its readable text), in text order. */
export function problemsOf(text: string, note: Note, context: RulesContext): Problem[] {
  const subject = subjectOf(text, note, context);
  return codes
    .flatMap((code) => {
      const rule: Rule = rules[code];
      // A rule that is off costs nothing.
      if (severityOf(code, context.severities, rule.severity) === null) return [];
      return rule.find(subject).map((finding): Problem => {
        const severity = severityOf(code, context.severities, finding.severity ?? rule.severity);
        return { ...finding, code, severity: severity! };
      });
    })
    .sort((a, b) => a.span.start - b.span.start);
}
