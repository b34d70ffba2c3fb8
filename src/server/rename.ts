import { LSPErrorCodes, ResponseError, type CancellationToken, type RenameParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { renamePerson } from '../notes/edit/index.ts';
import { personAt } from '../language/at-position.ts';
import * as messages from '../language/messages/index.ts';
import { readableText } from '../language/positions.ts';
import { notesNaming, renameEdit, type RenamedIn } from '../language/rename.ts';
import type { Entry } from '../workspace/entry.ts';
import { unversioned, type Current } from './edits.ts';
import type { ServerState } from './state.ts';

/** In how many other notes somebody is renamed at most, and how many of these are read at a time. */
const mostNotes = 2000;
const atOnce = 16;

/**
 * Renames the person at a position, in the note, and after the user confirmed it in the others that name them. Refused with a
 * message where it is nobody or the name does not do. Null for a closed document, and where it was cancelled. `tell` shows the user what an edit
 * cannot say: that no other note could be changed.
 */
export async function rename(
  state: ServerState,
  { textDocument: { uri }, position, newName }: RenameParams,
  token: CancellationToken,
  tell: (message: string) => void,
): Promise<WorkspaceEdit | null> {
  const { session, documents, guard } = state;
  if (!session.noteOf(documents.get(uri))) return null;
  const current = await session.current(uri);
  if (!current || token.isCancellationRequested) return null;
  const person = guard.run(uri, null, () => personAt(current.document, current.note, position));
  if (!person) throw refusal(messages.renameNobody);
  const renamed = renamedIn(state, current, person.name, newName);
  if ('refused' in renamed) throw refusal(messages.renameRefusals[renamed.refused]);
  if (!state.annotatedEdits) {
    const edit = renameEdit(renamed, [], 0);
    return state.versionedEdits ? edit : unversioned(edit);
  }
  const entries = renamed.edits.length > 0 ? notesNaming(person.name, uri, session.index) : [];
  const others = await renamedElsewhere(state, entries.slice(0, mostNotes), person.name, newName, token);
  if (!others) return null;
  const left = entries.length - others.length;
  if (left > 0 && others.length === 0) tell(messages.renameLeft(left));
  return renameEdit(renamed, others, left);
}

/** The request was understood and is refused: the editor shows the message. */
export function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function renamedIn(
  { guard }: ServerState,
  { document, version, note, read }: Current,
  from: string,
  to: string,
): RenamedIn | Extract<ReturnType<typeof renamePerson>, { refused: unknown }> {
  const result = guard.run<ReturnType<typeof renamePerson>>(document.uri, { refused: 'other-meaning' }, () =>
    renamePerson(readableText(document), note, from, to, read),
  );
  return 'refused' in result ? result : { document, version, edits: result.edits };
}

/** The notes that know the same person and can be changed; null where it was cancelled. */
async function renamedElsewhere(
  state: ServerState,
  entries: readonly Entry[],
  from: string,
  to: string,
  token: CancellationToken,
): Promise<RenamedIn[] | null> {
  const renamed: RenamedIn[] = [];
  for (let at = 0; at < entries.length; at += atOnce) {
    const read = await Promise.all(entries.slice(at, at + atOnce).map(({ uri }) => state.session.current(uri)));
    for (const current of read) {
      if (token.isCancellationRequested) return null;
      const known = current?.note.people.some(({ name }) => name === from);
      const result = current && known ? renamedIn(state, current, from, to) : null;
      if (result && 'edits' in result && result.edits.length > 0) renamed.push(result);
    }
  }
  return token.isCancellationRequested ? null : renamed;
}
