import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note, Shape } from '../notes/note.ts';
import { readNote } from '../notes/read.ts';
import { recognise } from '../notes/recognise.ts';
import { readableText } from '../language/positions.ts';
import { defaultExclude, pathMatcher } from '../workspace/patterns.ts';

/** Files that are by no content a note: a README with checkboxes, a template with an empty list of actions. */
const neverByContent = pathMatcher(defaultExclude);

interface Reading {
  version: number;
  path: string;
  note: Note;
}

const readings = new WeakMap<TextDocument, Reading>();

/** The note a document holds, read once per version. `path` is its path in the workspace: it may give the date. */
export function noteIn(document: TextDocument, path: string): Note {
  const known = readings.get(document);
  if (known?.version === document.version && known.path === path) return known.note;
  const note = readNote(readableText(document), { path });
  readings.set(document, { version: document.version, path, note });
  return note;
}

export interface Globs {
  included: (path: string) => boolean;
  excluded: (path: string) => boolean;
}

/**
 * Is this document a note? One in our own language always is; then the globs say so; any other Markdown or plain text is
 * one if its content says so.
 */
export function isNote(document: TextDocument, path: string, globs: Globs): boolean {
  if (document.languageId === 'meeting-notes') return true;
  if (globs.excluded(path)) return false;
  if (globs.included(path)) return true;
  if (document.languageId !== 'markdown' && document.languageId !== 'plaintext') return false;
  return !neverByContent(path) && recogniseDocument(document, path).note;
}

/** What the content alone says. */
export function recogniseDocument(document: TextDocument, path: string): { note: boolean; shape: Shape } {
  return recognise(readableText(document), path);
}
