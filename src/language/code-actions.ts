import { Range, type CodeAction, type CodeActionKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isEncoded } from '../notes/edit/index.ts';
import type { Note } from '../notes/note.ts';
import type { ActionKind } from './action-kinds.ts';
import { absoluteDates, postponements } from './actions/due.ts';
import { fixAll } from './actions/fix-all.ts';
import { handOvers } from './actions/hand-over.ts';
import { extractions } from './actions/extract.ts';
import { merges, sortings, splits, tables } from './actions/lists.ts';
import { acceptAll, recaps } from './actions/whole-note.ts';
import { ignores, ignoresInWorkspace } from './actions/ignore.ts';
import type { Actions, Offer } from './actions/offer.ts';
import type { LanguageContext } from './context.ts';
import { workspaceEdit } from './edits.ts';
import { readableText } from './positions.ts';
import { quickFixes } from './quick-fixes.ts';
import { suggestionActions } from './suggestions.ts';

/** All that make actions, with the kind of action they make. */
const makers: { kind: ActionKind; actions: Actions }[] = [
  { kind: 'quickfix', actions: quickFixes },
  { kind: 'quickfix', actions: suggestionActions },
  { kind: 'quickfix', actions: ignores },
  { kind: 'source.fixAll.meetingNotes', actions: fixAll },
  { kind: 'source.ignoreRule.meetingNotes', actions: ignoresInWorkspace },
  { kind: 'refactor.rewrite', actions: postponements },
  { kind: 'refactor.rewrite', actions: absoluteDates },
  { kind: 'refactor.rewrite', actions: handOvers },
  { kind: 'refactor.rewrite', actions: splits },
  { kind: 'refactor.rewrite', actions: merges },
  { kind: 'refactor.rewrite', actions: tables },
  { kind: 'refactor.move', actions: sortings },
  { kind: 'refactor.extract', actions: extractions },
  { kind: 'source.acceptSuggestions.meetingNotes', actions: acceptAll },
  { kind: 'source.writeRecap.meetingNotes', actions: recaps },
];

export interface Wanted {
  /** What kinds are asked for, with those below them (`refactor` asks for `refactor.move` too); left out: all. */
  only?: CodeActionKind[] | undefined;
  /** The client has an action finished when it is chosen (`resolveCodeAction`): its edit need not be made before. */
  resolves?: boolean;
}

/** What can be done about a range of a note. Without `resolves`, what cannot be done after all is left out. */
export function codeActions(
  document: TextDocument,
  note: Note,
  range: Range,
  context: LanguageContext,
  { only, resolves = false }: Wanted = {},
): CodeAction[] {
  return offersAt(document, note, range, context, only).flatMap(({ make, ...action }): CodeAction[] => {
    if (!make) return [action];
    const data: Unfinished = { uri: document.uri, version: document.version, range };
    if (resolves) return [{ ...action, data }];
    const edits = make();
    return edits ? [{ ...action, edit: workspaceEdit(document, edits) }] : [];
  });
}

/** What an unfinished action keeps of the request that it answers. */
export interface Unfinished {
  uri: string;
  version: number;
  range: Range;
}

/** What an action of `codeActions` needs to be finished; null where it needs nothing, or is another program's. */
export function unfinished({ data }: CodeAction): Unfinished | null {
  const { uri, version, range } = (data ?? {}) as Partial<Unfinished>;
  return typeof uri === 'string' && typeof version === 'number' && Range.is(range) ? { uri, version, range } : null;
}

/** The action with its edit; without one where the document has changed since, or where the edit would not mean what the title says. */
export function resolveCodeAction(
  document: TextDocument,
  note: Note,
  action: CodeAction,
  context: LanguageContext,
): CodeAction {
  const of = unfinished(action);
  if (!of || of.version !== document.version) return action;
  const only = action.kind === undefined ? undefined : [action.kind];
  const offers = offersAt(document, note, of.range, context, only);
  const edits = offers.find(({ title, make }) => make && title === action.title)?.make?.();
  return edits ? { ...action, edit: workspaceEdit(document, edits) } : action;
}

/** No edit is made in a mail whose body is encoded. */
function offersAt(
  document: TextDocument,
  note: Note,
  range: Range,
  context: LanguageContext,
  only?: CodeActionKind[],
): Offer[] {
  const isWanted = (kind: ActionKind): boolean =>
    !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const isEditable = !isEncoded(readableText(document), note);
  return makers
    .filter(({ kind }) => isWanted(kind) && (isEditable || kind === 'quickfix'))
    .flatMap(({ actions }) => actions(document, note, range, context));
}
