import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { attendees, isSettled, type Commitment, type Mention, type Note, type Span } from '../notes/note.ts';
import { daysBetween } from '../notes/dates/index.ts';
import { bestMention } from '../workspace/entry.ts';
import type { NoteIndex } from '../workspace/note-index.ts';
import { isOverdue, peopleOf } from '../workspace/queries.ts';
import type { LanguageContext } from './context.ts';
import { toRange } from './positions.ts';
import { rules, severityOf, type Code, type Severity } from './rules.ts';

export interface Problem {
  code: Code;
  severity: Severity;
  message: string;
  /** The words to underline: the owner's or the date's where they stand, else the item's head words. */
  span: Span;
  commitment: Commitment;
  mention: Mention;
}

/** Who is known from other notes is not reported as unknown. */
export type RulesContext = Pick<LanguageContext, 'today' | 'severities' | 'index'>;

/** `source` of our diagnostics. */
export const source = 'Meeting Notes';

const levels: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The protocol's diagnostics of a note; `note` was read from the document's readable text. */
export function diagnostics(document: TextDocument, note: Note, context: RulesContext): Diagnostic[] {
  return problemsOf(note, context).map((problem) => ({
    range: toRange(document, problem.span),
    severity: levels[problem.severity],
    code: problem.code,
    source,
    message: problem.message,
  }));
}

/** What the rules find, in text order: only on what somebody wrote down as an item and what is still to do. */
export function problemsOf(note: Note, context: RulesContext): Problem[] {
  const datedGroups = new Set(
    note.commitments.flatMap((commitment) => commitment.mentions.filter((m) => m.due).map((m) => m.group)),
  );
  const isStranger = strangers(note, context.index);
  const doubted = new Set<number>();
  const problems: Problem[] = [];
  for (const commitment of note.commitments) {
    if (!commitment.explicit || isSettled(commitment.status)) continue;
    const mention = bestMention(commitment);
    const report = (code: Code, message: string, span: Span, otherwise: Severity = rules[code].severity): void => {
      const severity = severityOf(code, context.severities, otherwise);
      if (severity) problems.push({ code, severity, message, span, commitment, mention });
    };

    if (commitment.owners.length === 0) {
      report('missing-owner', rules['missing-owner'].message(), mention.owners[0]?.span ?? mention.head);
    }
    if (!commitment.due) {
      const otherwise = datedGroups.has(mention.group) ? 'information' : rules['missing-due'].severity;
      report('missing-due', rules['missing-due'].message(), mention.head, otherwise);
    }
    const day = commitment.due?.day;
    if (day && isOverdue(commitment, context.today)) {
      const days = daysBetween(day, context.today);
      const span = mention.due?.due.day === day ? mention.due.span : mention.head;
      report('overdue', rules.overdue.message(day, context.today, days), span);
    }
    const doubt = commitment.due?.doubt;
    // The items of a section may share the date of its heading: it is one problem.
    if (day && doubt && !doubted.has(doubt.date.start)) {
      doubted.add(doubt.date.start);
      if (doubt.of === 'order') {
        report('ambiguous-date', rules['ambiguous-date'].message(day, doubt.other), doubt.date);
      } else {
        const span = { start: doubt.weekday.start, end: doubt.date.end };
        report('contradicting-weekday', rules['contradicting-weekday'].message(day), span);
      }
    }
    for (const owner of commitment.owners) {
      const span = mention.owners.find((place) => place.owner.name === owner.name)?.span ?? mention.head;
      if (owner.kind === 'ambiguous') {
        report('ambiguous-owner', rules['ambiguous-owner'].message(owner.name, owner.candidates ?? []), span);
      }
      if (owner.kind === 'unknown' && isStranger(owner.name)) {
        report('unknown-owner', rules['unknown-owner'].message(owner.name), span);
      }
    }
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

/** Tells who is unknown: a note that names nobody makes a stranger of nobody, nor is one who sat in another meeting. */
function strangers(note: Note, index: NoteIndex): (name: string) => boolean {
  let known: Set<string> | undefined;
  return (name) => attendees(note).length > 0 && !(known ??= peopleOf(index)).has(name);
}
