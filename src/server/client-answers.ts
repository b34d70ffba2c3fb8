import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { addDue, addOwner, handOver, setStatus, type Read } from '../notes/edit/index.ts';
import { highlights } from '../language/highlights.ts';
import { commitmentGroups } from './commitment-groups.ts';
import { editOf, unversioned } from './edits.ts';
import { forNote } from './language-answers.ts';
import { recogniseDocument } from './open-notes.ts';
import * as protocol from './protocol.ts';
import { isSuggested, type ServerState } from './state.ts';
import { accept, dismiss } from './suggestions.ts';
import { answerToggleDone } from './toggle-done.ts';

const nothing = { notes: 0, open: 0, overdue: 0, unread: { tooMany: 0, tooLarge: 0 }, groupCount: 0, groups: [] };

/** Answers the requests of `protocol.ts`. */
export function answerClientRequests(connection: Connection, state: ServerState): void {
  connection.onRequest(protocol.commitments, (params: protocol.CommitmentsParams): protocol.CommitmentsResult => {
    const { session, clock, guard } = state;
    const answer = guard.run(protocol.commitments, { ...nothing, notes: session.index.size }, () =>
      commitmentGroups(session.index, params, clock(), session.settings.longOverdueDays, (path, commitment) =>
        isSuggested(state, path)(commitment),
      ),
    );
    return { ...answer, indexing: session.indexing, unread: session.unread };
  });
  connection.onRequest(protocol.highlights, ({ uri }: protocol.HighlightsParams): protocol.HighlightsResult => ({
    version: state.documents.get(uri)?.version ?? null,
    note: forNote(state, uri, false, () => true),
    highlights: forNote(state, uri, [], (document, note, { today, isSuggested }) =>
      highlights(document, note, today, isSuggested),
    ),
  }));
  connection.onRequest(protocol.recognise, ({ uri }: protocol.RecogniseParams): protocol.RecogniseResult => {
    const document = state.documents.get(uri);
    if (!document) return { note: false, shape: 'plain' };
    const { path } = state.session.fileOf(uri);
    return state.guard.run(path, { note: false, shape: 'plain' }, () => recogniseDocument(document, path));
  });

  type Edit = Parameters<typeof editOf>[2];
  const edit = async (
    reference: protocol.CommitmentReference,
    token: CancellationToken,
    make: (...given: [...Parameters<Edit>, read: Read]) => ReturnType<Edit>,
  ) => {
    const current = await state.session.current(reference.uri);
    if (token.isCancellationRequested) return cancelled();
    const refused: protocol.EditResult = { refused: 'no-notation' };
    const result = state.guard.run(reference.uri, refused, () =>
      editOf(current, reference, (...of) => make(...of, current!.read)),
    );
    if ('refused' in result || state.versionedEdits) return result;
    return { edit: unversioned(result.edit) };
  };
  connection.onRequest(protocol.setStatus, (params: protocol.SetStatusParams, token: CancellationToken) =>
    edit(params, token, (text, note, commitment) => setStatus(text, note, commitment, params.status)),
  );
  connection.onRequest(protocol.addOwner, (params: protocol.AddOwnerParams, token: CancellationToken) =>
    edit(params, token, (text, note, commitment, mention) => addOwner(text, note, commitment, mention, params.name)),
  );
  connection.onRequest(protocol.handOver, (params: protocol.HandOverParams, token: CancellationToken) =>
    edit(params, token, (text, note, commitment, _mention, read) =>
      handOver(text, note, commitment, params.from, params.name, read),
    ),
  );
  connection.onRequest(protocol.addDue, (params: protocol.AddDueParams, token: CancellationToken) =>
    edit(params, token, (text, note, commitment, mention) => addDue(text, note, commitment, mention, params.day)),
  );
  connection.onRequest(protocol.toggleDone, (params: protocol.ToggleDoneParams): Promise<protocol.ToggleDoneResult> =>
    Promise.resolve(answerToggleDone(state, params)),
  );
  connection.onRequest(
    protocol.acceptSuggestion,
    async (reference: protocol.CommitmentReference, token: CancellationToken) => {
      const result = await accept(state, reference);
      return token.isCancellationRequested ? cancelled() : result;
    },
  );
  connection.onRequest(
    protocol.dismissSuggestion,
    async (reference: protocol.CommitmentReference): Promise<protocol.DismissResult> =>
      (await dismiss(state, reference)) ? { dismissed: state.dismissals.keys } : { refused: 'gone' },
  );
  connection.onRequest(protocol.filesRenamed, ({ files }: protocol.FilesRenamedParams): protocol.FilesRenamedResult => {
    const pathOf = (uri: string): string => state.session.fileOf(uri).path;
    for (const { from, to } of files) state.dismissals.rename(pathOf(from), pathOf(to));
    return { dismissed: state.dismissals.keys };
  });
  connection.onRequest(protocol.restoreSuggestions, () => state.dismissals.clear());
}

function cancelled(): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');
}
