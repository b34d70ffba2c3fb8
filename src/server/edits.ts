import type { TextEdit as ProtocolEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Commitment, Mention, Note } from '../notes/note.ts';
import { isEncoded, type TextEdit } from '../notes/edit/index.ts';
import { workspaceEdit } from '../language/edits.ts';
import { readableText } from '../language/positions.ts';
import { lineAt, lineStarts } from '../workspace/lines.ts';
import { bestMention, itemId } from '../workspace/entry.ts';
import type { CommitmentReference, EditResult } from './protocol.ts';

/** A note as it is now; the version is null when it is not open. */
export interface Current {
  document: TextDocument;
  version: number | null;
  note: Note;
  /** Reads another text as this note is read: with its path and settings. */
  read: (text: string) => Note;
}

/** For clients that take no versioned edits: the same changes by URI alone. */
export function unversioned(edit: WorkspaceEdit): WorkspaceEdit {
  const changes = (edit.documentChanges ?? []).filter((change) => 'edits' in change);
  return {
    changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits as ProtocolEdit[]])),
  };
}

/** The edit of one commitment in the text as it is now, refused as `gone` where `find` finds none, as `no-notation` where nothing can be written. */
export function editOf(
  current: Current | null,
  reference: CommitmentReference,
  make: (text: string, note: Note, commitment: Commitment, mention: Mention) => TextEdit[] | null,
  among?: (commitment: Commitment) => boolean,
): { edit: WorkspaceEdit } | Extract<EditResult, { refused: string }> {
  if (!current) return { refused: 'gone' };
  const { document, version, note } = current;
  const text = readableText(document);
  const commitment = find(current, reference, among);
  if (!commitment) return { refused: 'gone' };
  const edits = isEncoded(text, note) ? null : make(text, note, commitment, bestMention(commitment));
  return edits ? { edit: workspaceEdit(document, edits, version) } : { refused: 'no-notation' };
}

/**
 * The commitment that a reference means in the text as it is now: null unless it, or exactly one other of those that are `among`,
 * still stands on a line of the very text the client was shown. Never the wrong line.
 */
export function find(
  { document, note }: Current,
  { uri, id, line }: CommitmentReference,
  among: (commitment: Commitment) => boolean = () => true,
): Commitment | null {
  const text = readableText(document);
  const starts = lineStarts(text);
  const standing = note.commitments
    .filter(among)
    .filter((commitment) => lineAt(text, starts, bestMention(commitment).head.start) === line);
  const same = standing.find((commitment) => itemId(uri, commitment) === id);
  return same ?? (standing.length === 1 ? standing[0]! : null);
}
