import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note, Shape } from '../notes/note.ts';
import { recognise } from '../notes/recognise.ts';
import { readableText } from '../language/positions.ts';
import type { DateOrder } from './protocol.ts';
import type { Reader } from './reader.ts';
import type { NoteFile } from '../workspace/files.ts';
import { defaultExclude, pathMatcher } from '../workspace/patterns.ts';

/** Files that are by no content a note: a README with checkboxes, a template with an empty list of actions. */
const neverByContent = pathMatcher(defaultExclude);

interface Reading {
  version: number;
  path: string;
  order: DateOrder;
  note: Note;
}

const readings = new WeakMap<TextDocument, Reading>();

/** The note a document holds, read once per version. `path` is its path in the workspace: it may give the date. `order` as the settings have it. */
export function noteIn(document: TextDocument, path: string, order: DateOrder, reader: Reader): Note {
  const known = readings.get(document);
  if (known?.version === document.version && known.path === path && known.order === order) return known.note;
  const note = reader.note(readableText(document), path, order, true);
  readings.set(document, { version: document.version, path, order, note });
  return note;
}

/** What paths say: `note` and `excluded` are tests of a file. */
export interface Globs {
  note: (file: NoteFile) => boolean;
  excluded: (path: string) => boolean;
}

/**
 * Is this document a note? One in our own language always is; then the globs say so; any other Markdown or plain text is
 * one if its content says so.
 */
export function isNote(document: TextDocument, file: NoteFile, globs: Globs): boolean {
  if (document.languageId === 'meeting-notes' || globs.note(file)) return true;
  if (globs.excluded(file.path) || neverByContent(file.path)) return false;
  const isText = document.languageId === 'markdown' || document.languageId === 'plaintext';
  return isText && recogniseDocument(document, file.path).note;
}

/** What the content alone says. */
export function recogniseDocument(document: TextDocument, path: string): { note: boolean; shape: Shape } {
  return recognise(readableText(document), path);
}
