import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import type { LanguageContext } from './context.ts';
import { readableText, toRange } from './positions.ts';
import { problemsOf, type Problem } from './problems.ts';
import type { RulesContext, Severity } from './rules/rule.ts';

/** `source` of our diagnostics. */
export const source = 'Meeting Notes';

const levels: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export type DiagnosticsContext = RulesContext & Pick<LanguageContext, 'rulePages'>;

/** The protocol's diagnostics of a note; `note` was read from the document's readable text. */
export function diagnostics(document: TextDocument, note: Note, context: DiagnosticsContext): Diagnostic[] {
  return problemsOf(readableText(document), note, context).map((problem) => diagnosticOf(document, problem, context));
}

/** A problem as the protocol has it, its code linked to the page of the rule. */
export function diagnosticOf(
  document: TextDocument,
  problem: Problem,
  { rulePages }: Pick<LanguageContext, 'rulePages'>,
): Diagnostic {
  return {
    range: toRange(document, problem.span),
    severity: levels[problem.severity],
    code: problem.code,
    ...(rulePages === null ? {} : { codeDescription: { href: `${rulePages}${problem.code}.md` } }),
    source,
    message: problem.message,
    ...(problem.related
      ? {
          relatedInformation: problem.related.map(({ span, message }) => ({
            location: { uri: document.uri, range: toRange(document, span) },
            message,
          })),
        }
      : {}),
  };
}
