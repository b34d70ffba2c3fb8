import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { isEncoded, setStatus } from '../notes/edit/index.ts';
import { itemId } from '../workspace/entry.ts';
import { lineAt, lineStarts } from '../workspace/lines.ts';
import type { LanguageContext } from './context.ts';
import { diagnosticOf } from './diagnostics.ts';
import { workspaceEdit } from './edits.ts';
import * as messages from './messages/index.ts';
import { readableText, toSpan, touches } from './positions.ts';
import { problemsOf, subjectOf, type Problem } from './problems.ts';
import { rules } from './rules/index.ts';
import type { Fix, FixesContext, RulesContext } from './rules/rule.ts';

type QuickFixesContext = FixesContext & Pick<LanguageContext, 'commands' | 'rulePages'>;

/** The quick fixes for the problems in a range, and for those of the items whose head words it touches. The same inputs give the same fixes as the diagnostics shown. */
export function quickFixes(document: TextDocument, note: Note, range: Range, context: QuickFixesContext): CodeAction[] {
  const text = readableText(document);
  if (isEncoded(text, note)) return [];
  const touched = touchedProblems(document, note, range, context);
  const subject = subjectOf(text, note, context);
  const fixes = touched.flatMap((problem) =>
    rules[problem.code].fixes(problem, subject).flatMap((fix) => actionsOf(document, text, problem, fix, context)),
  );
  return [...fixes, ...marksAsDone(document, text, note, touched, context)];
}

/** The problems in a range, and those of the items whose head words it touches; the first of them where there are many. */
export function touchedProblems(document: TextDocument, note: Note, range: Range, context: RulesContext): Problem[] {
  const span = toSpan(document, range);
  return problemsOf(readableText(document), note, context)
    .filter((problem) => touches(problem.span, span) || touches(problem.mention.head, span))
    .slice(0, problemsOffered);
}

/** Of how many problems fixes are offered: nobody looks for one among more, and whoever selects a whole log is not kept waiting. */
const problemsOffered = 20;

/** The action of one fix; none where it would ask and the client cannot. */
function actionsOf(
  document: TextDocument,
  text: string,
  problem: Problem,
  fix: Fix,
  context: QuickFixesContext,
): CodeAction[] {
  const { title } = fix;
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(document, problem, context)] };
  if ('edits' in fix) {
    const edit = workspaceEdit(document, fix.edits);
    return [{ ...action, edit, ...(fix.preferred ? { isPreferred: true } : {}) }];
  }
  const command = context.commands[fix.ask];
  if (!command) return [];
  const line = lineAt(text, lineStarts(text), problem.mention.head.start);
  const reference = { uri: document.uri, id: itemId(document.uri, problem.commitment), line, ...fix.with };
  return [{ ...action, command: { title, command, arguments: [reference] } }];
}

/** Whatever is amiss with an item, it may be done by now. */
function marksAsDone(
  document: TextDocument,
  text: string,
  note: Note,
  problems: Problem[],
  context: QuickFixesContext,
): CodeAction[] {
  const commitments = [...new Set(problems.map(({ commitment }) => commitment))];
  return commitments.flatMap((commitment) => {
    const edits = setStatus(text, note, commitment, 'done');
    if (!edits) return [];
    const own = problems.filter((problem) => problem.commitment === commitment);
    return [
      {
        title: messages.fixDone(),
        kind: CodeActionKind.QuickFix,
        edit: workspaceEdit(document, edits),
        diagnostics: own.map((problem) => diagnosticOf(document, problem, context)),
        isPreferred: own.some(({ code }) => code === 'overdue'),
      },
    ];
  });
}
