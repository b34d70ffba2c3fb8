import type { ChangeAnnotation, Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../notes/edit/index.ts';
import type { Note } from '../notes/note.ts';
import type { Entry } from '../workspace/entry.ts';
import type { NoteIndex } from '../workspace/note-index.ts';
import { newestFirst } from '../workspace/queries.ts';
import { personAt } from './at-position.ts';
import { workspaceEdit } from './edits.ts';
import * as messages from './messages/index.ts';
import { toRange } from './positions.ts';

/** What would be renamed at a position, with the name to begin with; null where it is no person. */
export function prepareRename(
  document: TextDocument,
  note: Note,
  position: Position,
): { range: Range; placeholder: string } | null {
  const person = personAt(document, note, position);
  return person && { range: toRange(document, person.span), placeholder: person.name };
}

/**
 * The other notes that may name the same person, the latest meeting first: those in which somebody of that very name took part or owns
 * something. None for a single word, which may be somebody else there.
 */
export function notesNaming(name: string, uri: string, index: NoteIndex): Entry[] {
  if (!name.includes(' ')) return [];
  const here = index.get(uri);
  const names = ({ people, commitments }: Entry): boolean =>
    people.some((person) => person.name === name) ||
    commitments.some(({ owners }) => owners.some((owner) => owner.kind === 'known' && owner.name === name));
  return newestFirst([...index.entries()].filter((entry) => entry !== here && names(entry)));
}

/** A note in which a person is renamed. The version is null where it is not open. */
export interface RenamedIn {
  document: TextDocument;
  version: number | null;
  edits: TextEdit[];
}

/** The edit of this note, and of others, which the user is asked to confirm. `left`: how many stay as they are. */
export function renameEdit(here: RenamedIn, others: readonly RenamedIn[], left: number): WorkspaceEdit {
  const own = workspaceEdit(here.document, here.edits, here.version);
  if (others.length === 0) return own;
  const annotation: ChangeAnnotation = {
    label: messages.renameElsewhere(others.length),
    needsConfirmation: true,
    ...(left > 0 && { description: messages.renameLeft(left) }),
  };
  const annotated = others.map(({ document, version, edits }): TextDocumentEdit => {
    const [change] = workspaceEdit(document, edits, version).documentChanges as TextDocumentEdit[];
    return { ...change!, edits: change!.edits.map((edit) => ({ ...edit, annotationId: elsewhere })) };
  });
  return { documentChanges: [...own.documentChanges!, ...annotated], changeAnnotations: { [elsewhere]: annotation } };
}

const elsewhere = 'other-notes';
