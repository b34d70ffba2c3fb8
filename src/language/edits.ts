import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../notes/edit/index.ts';
import { toProtocolEdits } from './positions.ts';

/** An edit of an open document that holds for this version only. A stored text has the version `null`. */
export function workspaceEdit(
  document: TextDocument,
  edits: TextEdit[],
  version: number | null = document.version,
): WorkspaceEdit {
  const textDocument = { uri: document.uri, version };
  return { documentChanges: [{ textDocument, edits: toProtocolEdits(document, edits) }] };
}
