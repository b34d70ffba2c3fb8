import { CodeActionKind } from 'vscode-languageserver-types';
import { ignoreInNote, ignoreOnLine, isUnread, type TextEdit } from '../../notes/edit/index.ts';
import { diagnosticOf } from '../diagnostics.ts';
import * as messages from '../messages/index.ts';
import { readableText } from '../positions.ts';
import { problemsOf, type Problem } from '../problems.ts';
import { touchedProblems } from '../quick-fixes.ts';
import type { Actions, Offer } from './offer.ts';

/** Of how many rules at one place it is offered to ignore them. */
const rulesOffered = 2;

/** Keeps a rule quiet on the line or in the note, by a comment. What was sent, and captions without comments, are left as they are: there the workspace remains. */
export const ignores: Actions = (document, note, range, context) => {
  const text = readableText(document);
  const { file, read, commands } = context;
  const problems = onePerRule(touchedProblems(document, note, range, context)).slice(0, rulesOffered);
  return problems.flatMap((problem): Offer[] => {
    const { code, mention, span } = problem;
    const action = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(document, problem, context)] };
    const byComment = (title: string, edit: TextEdit | null): Offer[] =>
      edit ? [{ ...action, title, make: () => (isUnread(text, note, edit, read) ? [edit] : null) }] : [];
    const offers = [
      ...byComment(messages.ignoreOnLine(code), ignoreOnLine(text, note, mention, span.start, code, file.path)),
      ...byComment(messages.ignoreInNote(code), ignoreInNote(text, note, code, file.path)),
    ];
    return offers.length > 0
      ? offers
      : inWorkspace(code, commands.ignoreRule).map((offer) => ({ ...offer, ...action }));
  });
};

/** Sets the rules that find something in the note to off in the workspace, for who looks for that in the menu of source actions. */
export const ignoresInWorkspace: Actions = (document, note, _, context) =>
  onePerRule(problemsOf(readableText(document), note, context)).flatMap(({ code }) =>
    inWorkspace(code, context.commands.ignoreRule),
  );

function inWorkspace(code: string, command: string | null): Offer[] {
  const title = messages.ignoreInWorkspace(code);
  return command
    ? [{ title, kind: 'source.ignoreRule.meetingNotes', command: { title, command, arguments: [code] } }]
    : [];
}

function onePerRule(problems: Problem[]): Problem[] {
  return problems.filter(({ code }, at) => problems.findIndex((other) => other.code === code) === at);
}
