import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import { workspaceEdit } from '../language/edits.ts';
import { toggleDone } from '../language/toggle-done.ts';
import { unversioned } from './edits.ts';
import { forNote } from './language-answers.ts';
import type { ToggleDoneParams, ToggleDoneResult } from './protocol.ts';
import type { ServerState } from './state.ts';

/** The edit that ticks items of an open document, or why there is none. */
export function answerToggleDone(state: ServerState, { uri, version, ranges }: ToggleDoneParams): ToggleDoneResult {
  const open = state.documents.get(uri);
  if (!open || (version !== undefined && version !== open.version)) return { refused: 'gone' };
  return forNote<ToggleDoneResult>(state, uri, { refused: 'no-item' }, (document, note) => {
    const edits = toggleDone(document, note, ranges);
    if (!edits) return { refused: 'no-item' };
    const edit = workspaceEdit(document, edits);
    return { edit: state.versionedEdits ? edit : unversioned(edit) };
  });
}

/** For clients without a command of their own: ticks the items that the arguments of the command name. */
export async function executeToggleDone(connection: Connection, state: ServerState, given: unknown): Promise<void> {
  const params = paramsOf(given);
  if (!params) return;
  const result = answerToggleDone(state, params);
  if ('edit' in result) await connection.workspace.applyEdit(result.edit as WorkspaceEdit);
  else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: refusal });
}

const refusal = 'No item stands here.';

/** Clients are other people's programs: what lacks a part is no request. */
function paramsOf(given: unknown): ToggleDoneParams | null {
  const { uri, version, ranges } = (given ?? {}) as Partial<ToggleDoneParams>;
  if (typeof uri !== 'string' || !Array.isArray(ranges) || !ranges.every((range) => Range.is(range))) return null;
  return { uri, ranges, ...(typeof version === 'number' ? { version } : {}) };
}
