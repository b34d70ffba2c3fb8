import { isSettled, type Ignore, type Note } from '../notes/note.ts';
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

/** What the rules, or some of them, find in a note (`text`: its readable text), in text order. */
export function problemsOf(text: string, note: Note, context: RulesContext, among: readonly Code[] = codes): Problem[] {
  const subject = subjectOf(text, note, context);
  const isIgnored = ignoredIn(note);
  return among
    .flatMap((code) => {
      const rule: Rule = rules[code];
      // A rule that is off costs nothing.
      if (severityOf(code, context.severities, rule.severity) === null) return [];
      return rule.find(subject).map((finding): Problem => {
        const severity = severityOf(code, context.severities, finding.severity ?? rule.severity);
        return { ...finding, code, severity: severity! };
      });
    })
    .filter((problem) => !isIgnored(problem))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Tells whether a comment on the line of a problem or of its item, or for the whole note, keeps its rule quiet. */
function ignoredIn({ ignores }: Note): (problem: Problem) => boolean {
  const isNamed = ({ codes }: Ignore, code: Code): boolean => codes.length === 0 || codes.includes(code);
  const isCovered = ({ covers }: Ignore, at: number): boolean =>
    covers === null || (covers.start <= at && at <= covers.end);
  return ({ code, span, mention }) =>
    ignores.some(
      (ignore) => (isCovered(ignore, span.start) || isCovered(ignore, mention.head.start)) && isNamed(ignore, code),
    );
}
