import { CodeActionKind, CodeActionTriggerKind, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { CodeAction, CompletionList, Connection, Hover, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { codeActions, resolveCodeAction, unfinished } from '../language/code-actions.ts';
import { codeLenses } from '../language/code-lens.ts';
import type { LanguageContext } from '../language/context.ts';
import { completion } from '../language/completion.ts';
import { diagnostics } from '../language/diagnostics.ts';
import { documentLinks } from '../language/document-links.ts';
import { documentSymbols } from '../language/document-symbols.ts';
import { foldingRanges } from '../language/folding-ranges.ts';
import { hover } from '../language/hover.ts';
import { inlayHints } from '../language/inlay-hints.ts';
import { selectionRanges } from '../language/selection-ranges.ts';
import { onTypeFormatting } from '../language/on-type-formatting.ts';
import { refusedAction } from '../language/messages/index.ts';
import { suggestionHints, suggestionHover } from '../language/suggestions.ts';
import { workspaceSymbols } from '../language/workspace-symbols.ts';
import { unversioned } from './edits.ts';
import {
  acceptSuggestionCommand,
  chooseDueCommand,
  chooseOwnerCommand,
  dismissSuggestionCommand,
  showItemsCommand,
  ignoreRuleCommand,
} from './protocol.ts';
import type { Settings } from './protocol.ts';
import { isSuggested, type ServerState } from './state.ts';

/** Answers the protocol's own requests about one document. */
export function answerLanguageRequests(connection: Connection, state: ServerState): void {
  connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
    kind: 'full',
    items: forNote(state, uri, [], (document, note, context) => [
      ...diagnostics(document, note, context),
      ...suggestionHints(document, note, context),
    ]),
  }));
  const asTaken = (action: CodeAction): CodeAction =>
    action.edit && !state.versionedEdits ? { ...action, edit: unversioned(action.edit) } : action;
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only, triggerKind } }) => {
    // Who only moves the cursor is shown what is wrong; what else can be done is for who asks, or selects something.
    const isPassing = triggerKind === CodeActionTriggerKind.Automatic && isEmpty(range);
    const wanted = { only: only ?? (isPassing ? [CodeActionKind.QuickFix] : undefined), resolves: state.resolvesEdits };
    return forNote(state, uri, [], (document, note, context) =>
      codeActions(document, note, range, context, wanted).map(asTaken),
    );
  });
  const tell = (message: string): void =>
    state.guard.watch(
      'window/showMessage',
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }),
    );
  connection.onCodeActionResolve((action) =>
    forNote(state, unfinished(action)?.uri ?? '', action, (document, note, context) => {
      const resolved = resolveCodeAction(document, note, action, context);
      if (!resolved.edit && unfinished(action)?.version === document.version) tell(refusedAction(action.title));
      return asTaken(resolved);
    }),
  );
  connection.onCompletion(({ textDocument: { uri }, position, context: asked }) =>
    forNote<CompletionList>(state, uri, { isIncomplete: false, items: [] }, (document, note, context) => {
      const asking = { trigger: asked?.triggerCharacter ?? null, snippets: state.snippets };
      return completion(document, note, position, asking, context);
    }),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    forNote<Hover | null>(
      state,
      uri,
      null,
      (document, note, context) =>
        hover(document, note, position, context) ?? suggestionHover(document, note, position, context),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    forNote(state, uri, [], (document, note, _, settings) => inlayHints(document, note, range, settings.inlayHints)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }) => {
    const document = state.documents.get(uri);
    if (!document || !state.session.isNote(document)) return [];
    return state.guard.run(state.session.fileOf(uri).path, [], () => onTypeFormatting(document, position));
  });
  connection.onCodeLens(({ textDocument: { uri } }) =>
    forNote(state, uri, [], (document, note, context, { codeLens: { enabled } }) =>
      enabled ? codeLenses(document, note, context) : [],
    ),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    forNote(state, uri, [], (document, note, context, { links: { tickets } }) =>
      documentLinks(document, note, { ...context, tickets }),
    ),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) => forNote(state, uri, [], foldingRanges));
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    forNote(state, uri, [], (document, note) => selectionRanges(document, note, positions)),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    state.guard.run('workspace/symbol', [], () =>
      workspaceSymbols(query ?? '', { index: state.session.index, today: state.clock() }),
    ),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) => forNote(state, uri, [], documentSymbols));
}

function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}

/** Answers for an open note; a closed document, or one that is no note, gets `nothing`. */
export function forNote<T>(
  state: ServerState,
  uri: string,
  nothing: T,
  answer: (document: TextDocument, note: Note, context: LanguageContext, settings: Settings) => T,
): T {
  const { documents, session, guard } = state;
  const document = documents.get(uri);
  const note = session.noteOf(document);
  if (!document || !note) return nothing;
  const context = contextOf(state, uri);
  return guard.run(context.file.path, nothing, () => answer(document, note, context, session.settings));
}

function contextOf(state: ServerState, uri: string): LanguageContext {
  const { session, clock, servesFiles } = state;
  const file = session.fileOf(uri);
  return {
    today: clock(),
    file,
    read: session.readerOf(file),
    // Asked for only where it is needed: open notes that changed are read for it.
    get index() {
      return session.index;
    },
    severities: session.settings.rules,
    vagueOwners: session.settings.vagueOwners,
    rulePages: state.rulePages,
    me: session.settings.me || 'me',
    isSuggested: isSuggested(state, file.path),
    showsMarkdown: state.showsMarkdown,
    commands: {
      accept: acceptSuggestionCommand,
      dismiss: dismissSuggestionCommand,
      // The client that serves the files is the one that can ask.
      owner: servesFiles ? chooseOwnerCommand : null,
      due: servesFiles ? chooseDueCommand : null,
      show: servesFiles ? showItemsCommand : null,
      ignoreRule: servesFiles ? ignoreRuleCommand : null,
    },
  };
}
