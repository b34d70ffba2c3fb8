import { l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { EditResult } from '../server/protocol.ts';
import { isWhole } from './decode.ts';

/** How often an edit is asked for again when the note changed while the answer was on its way. */
const attempts = 3;

/**
 * Asks the server for an edit of one note and applies it. The note is opened first, without showing it, so that the
 * server answers for the text that is edited. With `save`, a note that was saved before is saved again.
 * Returns whether the note was changed; if not, the user has been told why; `refusal` where its notation has no place for it.
 */
export async function applyEdit(
  client: BaseLanguageClient,
  note: { uri: string; name: string },
  ask: () => Promise<EditResult>,
  { save, refusal }: { save: boolean; refusal?: string },
): Promise<boolean> {
  const document = await open(client, note.uri);
  if (!document) return refuse(goneFrom(note.name));
  const saves = save && !document.isDirty && !document.isUntitled;
  if (saves && !(await keepsAll(document))) return refuse(undecoded(note.name));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await ask();
    if ('refused' in result)
      return refuse(result.refused === 'gone' ? goneFrom(note.name) : (refusal ?? noNotation(note.name)));
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit as WorkspaceEdit);
    if (!isCurrent(result.edit as WorkspaceEdit, client)) continue;
    if (!(await workspace.applyEdit(edit))) continue;
    if (saves) await document.save();
    return true;
  }
  return refuse(l10n.t('{0} kept changing, so nothing was done. Try again.', note.name));
}

async function open(client: BaseLanguageClient, uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  } catch {
    return undefined;
  }
}

/** Whether saving the document keeps what its file holds: letters that could not be decoded would be lost, in lines that no edit is for. */
async function keepsAll(document: TextDocument): Promise<boolean> {
  return !document.getText().includes('\uFFFD') || isWhole(await workspace.fs.readFile(document.uri));
}

/** Whether each open document is still the version its edits were made for. */
function isCurrent(edit: WorkspaceEdit, client: BaseLanguageClient): boolean {
  return (edit.documentChanges ?? []).every((change) => {
    if (!('textDocument' in change)) return true;
    const { uri, version } = change.textDocument;
    const path = client.protocol2CodeConverter.asUri(uri).toString();
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === path);
    return version === null || !document || document.version === version;
  });
}

export const goneFrom = (name: string): string =>
  l10n.t('The item no longer stands in {0}; the list has been refreshed.', name);
const noNotation = (name: string): string =>
  l10n.t('The item in {0} is written in a way that leaves no place for this. Change it in the note.', name);
const undecoded = (name: string): string =>
  l10n.t(
    '{0} has letters in another encoding, which saving it would destroy. Open it and choose Reopen with Encoding.',
    name,
  );

function refuse(message: string): false {
  void window.showWarningMessage(message);
  return false;
}
