import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  suggested,
  type Commitment,
  type Day,
  type InferenceRule,
  type Note,
  type Owner,
  type Span,
} from '../notes/note.ts';
import { clipped, lineAt, lineStarts } from '../workspace/lines.ts';
import { bestMention, itemId, quoteOf } from '../workspace/entry.ts';
import type { LanguageContext } from './context.ts';
import { source } from './diagnostics.ts';
import * as messages from './messages/index.ts';
import { readableText, toRange, toSpan, touches } from './positions.ts';

/**
 * What the reader inferred is shown as a suggestion: a hint under the words it was inferred from, never a problem. Whoever
 * reads the note accepts it, which writes it down as an item, or dismisses it.
 */
export type SuggestionContext = Pick<LanguageContext, 'today' | 'isSuggested'>;

/** The code of the hints. It is no rule's: suggestions are no problems, and `check` does not report them. */
export const suggestionCode = 'suggestion';

/** The hints of a note; `note` was read from the document's readable text. */
export function suggestionHints(document: TextDocument, note: Note, context: SuggestionContext): Diagnostic[] {
  return shown(note, context).map((commitment) => hintOf(document, commitment, context));
}

/** What can be done about the suggestions whose words a range touches. */
export function suggestionActions(
  document: TextDocument,
  note: Note,
  range: Range,
  context: SuggestionContext & Pick<LanguageContext, 'commands'>,
): CodeAction[] {
  const text = readableText(document);
  const span = toSpan(document, range);
  const touched = shown(note, context).filter((commitment) => touches(wordsOf(commitment), span));
  const starts = touched.length > 0 ? lineStarts(text) : [];
  return touched.slice(0, suggestionsOffered).flatMap((commitment) => {
    const line = lineAt(text, starts, bestMention(commitment).head.start);
    const reference = { uri: document.uri, id: itemId(document.uri, commitment), line };
    const action = (title: string, command: string): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [hintOf(document, commitment, context)],
      command: { title, command, arguments: [reference] },
    });
    return [
      action(messages.fixAccept(summaryOf(commitment, context.today)), context.commands.accept),
      action(messages.fixDismiss(), context.commands.dismiss),
    ];
  });
}

/** Of how many suggestions actions are offered, where a whole talk is selected. */
const suggestionsOffered = 10;

/** What is suggested at a position, and why. Plain text, so that no note can format it. */
export function suggestionHover(
  document: TextDocument,
  note: Note,
  position: Position,
  context: SuggestionContext,
): Hover | null {
  const at = toSpan(document, { start: position, end: position });
  const found = shown(note, context).filter((commitment) => touches(wordsOf(commitment), at));
  if (found.length === 0) return null;
  const text = readableText(document);
  const value = found.map(
    (commitment) =>
      `${messages.suggestion(summaryOf(commitment, context.today))}\n${whyOf(commitment.why?.rule ?? null, commitment.owners, quoteOf(text, commitment))}`,
  );
  return {
    contents: { kind: MarkupKind.PlainText, value: value.join('\n\n') },
    range: toRange(document, wordsOf(found[0]!)),
  };
}

/** Why a commitment was inferred, in plain words with the note's own; empty for what is written down. */
export function whyOf(rule: InferenceRule | null, owners: readonly Pick<Owner, 'name'>[], quote: string): string {
  if (!rule) return '';
  return messages.why(
    rule,
    owners.map(({ name }) => name),
    quote,
  );
}

function shown(note: Note, { isSuggested }: SuggestionContext): Commitment[] {
  return suggested(note).filter(isSuggested);
}

function hintOf(document: TextDocument, commitment: Commitment, { today }: SuggestionContext): Diagnostic {
  return {
    range: toRange(document, wordsOf(commitment)),
    severity: DiagnosticSeverity.Hint,
    code: suggestionCode,
    source,
    message: messages.suggestion(summaryOf(commitment, today)),
  };
}

/** How much of its words a suggestion shows in a line of a menu. */
const longestSummary = 200;

function summaryOf({ text, owners, due }: Commitment, today: Day): string {
  return messages.summary(
    clipped(text, longestSummary),
    owners.map(({ name }) => name),
    due?.day ? messages.shortDay(due.day, today) : (due?.text ?? ''),
  );
}

/** The words that a commitment was inferred from. */
function wordsOf(commitment: Commitment): Span {
  return commitment.why?.words ?? bestMention(commitment).head;
}
