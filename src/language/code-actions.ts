import type { CodeAction, CodeActionKind, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import type { ActionKind } from './action-kinds.ts';
import type { LanguageContext } from './context.ts';
import { quickFixes } from './quick-fixes.ts';
import { suggestionActions } from './suggestions.ts';

type Actions = (document: TextDocument, note: Note, range: Range, context: LanguageContext) => CodeAction[];

/** All that make actions, with the kind of action they make. */
const makers: { kind: ActionKind; actions: Actions }[] = [
  { kind: 'quickfix', actions: quickFixes },
  { kind: 'quickfix', actions: suggestionActions },
];

/** What can be done about a range of a note; `only`: what kinds are asked for, with those below them (`refactor` asks for `refactor.move` too). */
export function codeActions(
  document: TextDocument,
  note: Note,
  range: Range,
  context: LanguageContext,
  only?: CodeActionKind[],
): CodeAction[] {
  const isWanted = (kind: ActionKind): boolean =>
    !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  return makers.filter(({ kind }) => isWanted(kind)).flatMap(({ actions }) => actions(document, note, range, context));
}
