import { CodeActionKind, type Connection, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { codeActions } from '../language/code-actions.ts';
import { diagnostics, type RulesContext } from '../language/diagnostics.ts';
import { documentSymbols } from '../language/document-symbols.ts';
import { foldingRanges } from '../language/folding-ranges.ts';
import { hover } from '../language/hover.ts';
import { inlayHints } from '../language/inlay-hints.ts';
import {
  suggestionActions,
  suggestionHints,
  suggestionHover,
  type SuggestionContext,
} from '../language/suggestions.ts';
import { unversioned } from './edits.ts';
import { acceptSuggestionCommand, chooseDueCommand, chooseOwnerCommand, dismissSuggestionCommand } from './protocol.ts';
import { isSuggested, type ServerState } from './state.ts';
import type { Session } from './session.ts';

/** Answers the protocol's own requests about one document. */
export function answerLanguageRequests(connection: Connection, state: ServerState): void {
  connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
    kind: 'full',
    items: forNote(state, uri, [], (document, note, session) => [
      ...diagnostics(document, note, rulesContext(state, session)),
      ...suggestionHints(document, note, suggestionContext(state, session, uri)),
    ]),
  }));
  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    if (context.only && !context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
    const actions = forNote(state, uri, [], (document, note, session) => [
      ...codeActions(document, note, range, {
        ...rulesContext(state, session),
        me: session.settings.me || 'me',
        // The client that serves the files is the one that has the commands.
        commands: state.servesFiles ? { owner: chooseOwnerCommand, due: chooseDueCommand } : null,
      }),
      ...suggestionActions(document, note, range, suggestionContext(state, session, uri), suggestionCommands),
    ]);
    return state.versionedEdits
      ? actions
      : actions.map((action) => (action.edit ? { ...action, edit: unversioned(action.edit) } : action));
  });
  connection.onHover(({ textDocument: { uri }, position }) =>
    forNote<Hover | null>(
      state,
      uri,
      null,
      (document, note, session) =>
        hover(document, note, position, { today: state.clock(), index: session.index }) ??
        suggestionHover(document, note, position, suggestionContext(state, session, uri)),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    forNote(state, uri, [], (document, note, { settings }) =>
      settings.inlayHints.dates ? inlayHints(document, note, range) : [],
    ),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) => forNote(state, uri, [], foldingRanges));
  connection.onDocumentSymbol(({ textDocument: { uri } }) => forNote(state, uri, [], documentSymbols));
}

/** Answers for an open note; a closed document, or one that is no note, gets `nothing`. */
export function forNote<T>(
  { documents, session, guard }: ServerState,
  uri: string,
  nothing: T,
  answer: (document: TextDocument, note: Note, session: Session) => T,
): T {
  const document = documents.get(uri);
  const note = session.noteOf(document);
  if (!document || !note) return nothing;
  return guard.run(session.fileOf(uri).path, nothing, () => answer(document, note, session));
}

/** The client that serves the files has these commands; for others the server executes them. */
const suggestionCommands = { accept: acceptSuggestionCommand, dismiss: dismissSuggestionCommand };

function suggestionContext(state: ServerState, session: Session, uri: string): SuggestionContext {
  return { today: state.clock(), isSuggested: isSuggested(state, session.fileOf(uri).path) };
}

function rulesContext({ clock }: ServerState, session: Session): RulesContext {
  return { today: clock(), severities: session.settings.rules, index: session.index };
}
