import type { FoldingRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import { readableText, toRange } from './positions.ts';

/** Folds each section (heading, mail, turn) from its heading to its last line that is not blank. */
export function foldingRanges(document: TextDocument, note: Note): FoldingRange[] {
  const text = readableText(document);
  return note.sections.flatMap((section) => {
    const startLine = toRange(document, section.head).start.line;
    const length = text.slice(section.span.start, section.span.end).trimEnd().length;
    const end = section.span.start + length;
    const endLine = toRange(document, { start: end, end }).end.line;
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
}
