import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { acceptSuggestion } from '../notes/edit/index.ts';
import type { Commitment } from '../notes/note.ts';
import { editOf, find, unversioned } from './edits.ts';
import {
  acceptSuggestionCommand,
  dismissSuggestionCommand,
  type CommitmentReference,
  type EditResult,
} from './protocol.ts';
import type { ServerState } from './state.ts';

const isInferred = (commitment: Commitment): boolean => !commitment.explicit;

/** The edit that writes a suggestion down in the note as it is now; refused as `gone` when its line has changed. */
export async function accept(state: ServerState, reference: CommitmentReference): Promise<EditResult> {
  const current = await state.session.current(reference.uri);
  if (!current) return { refused: 'gone' };
  const refused: EditResult = { refused: 'no-notation' };
  const result = state.guard.run(reference.uri, refused, () =>
    editOf(
      current,
      reference,
      (text, note, commitment) => acceptSuggestion(text, note, commitment, current.read),
      isInferred,
    ),
  );
  return 'refused' in result || state.versionedEdits ? result : { edit: unversioned(result.edit) };
}

/** Suggests it no more; false when its line has changed. */
export async function dismiss({ session, dismissals }: ServerState, reference: CommitmentReference): Promise<boolean> {
  const current = await session.current(reference.uri);
  const commitment = current && find(current, reference, isInferred);
  if (!commitment) return false;
  dismissals.add(session.fileOf(reference.uri).path, commitment);
  return true;
}

/** For clients without commands of their own: executes those that the actions on a suggestion call; `given` is the command's argument. */
export async function executeSuggestionCommand(
  connection: Connection,
  state: ServerState,
  command: string,
  given: unknown,
): Promise<void> {
  const reference = referenceOf(given);
  if (!reference) return;
  if (command === dismissSuggestionCommand && !(await dismiss(state, reference))) await tell(connection, 'gone');
  if (command !== acceptSuggestionCommand) return;
  const result = await accept(state, reference);
  if ('refused' in result) await tell(connection, result.refused);
  else await connection.workspace.applyEdit(result.edit as WorkspaceEdit);
}

const refusals = {
  gone: 'The suggestion no longer stands there.',
  'no-notation': 'This cannot be written as an item that means the same. Write it into the note.',
};

function tell(connection: Connection, refused: keyof typeof refusals): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: refusals[refused],
  });
}

/** Clients are other people's programs: what lacks a part is no reference. */
function referenceOf(given: unknown): CommitmentReference | null {
  const { uri, id, line } = (given ?? {}) as Partial<CommitmentReference>;
  return typeof uri === 'string' && typeof id === 'string' && typeof line === 'string' ? { uri, id, line } : null;
}
