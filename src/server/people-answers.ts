import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { definition, introductionOf } from '../language/definition.ts';
import { documentHighlights } from '../language/document-highlights.ts';
import * as messages from '../language/messages/index.ts';
import { prepareRename } from '../language/rename.ts';
import { references } from '../language/references.ts';
import { forNote } from './language-answers.ts';
import { refusal, rename } from './rename.ts';
import type { ServerState } from './state.ts';

/** Answers where people and commitments stand. */
export function answerPeopleRequests(connection: Connection, state: ServerState): void {
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const found = forNote<ReturnType<typeof definition>>(state, uri, null, (document, note, context) =>
      definition(document, note, position, context),
    );
    if (!found || Array.isArray(found)) return found;
    const other = await state.session.current(found.uri);
    if (!other || token.isCancellationRequested) return null;
    return state.guard.run(found.uri, null, () => introductionOf(other.document, other.note, found.name));
  });
  connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }) =>
    forNote(state, uri, [], (document, note, context) =>
      references(document, note, position, includeDeclaration, context),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    forNote<ReturnType<typeof documentHighlights>>(state, uri, null, (document, note, context) =>
      documentHighlights(document, note, position, context),
    ),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    // Nothing at all is known of a closed document; in a note the editor shows why.
    const found = forNote<ReturnType<typeof prepareRename> | 'nobody'>(
      state,
      uri,
      null,
      (document, note) => prepareRename(document, note, position) ?? 'nobody',
    );
    if (found === 'nobody') throw refusal(messages.renameNobody);
    return found;
  });
  const tell = (message: string): void => {
    state.guard.watch(
      'window/showMessage',
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }),
    );
  };
  connection.onRenameRequest((params, token) => rename(state, params, token, tell));
}
