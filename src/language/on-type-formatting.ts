import type { Position, TextEdit as ProtocolEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { continueList } from '../notes/edit/continueList.ts';
import { readableText, toProtocolEdits, toSpan } from './positions.ts';

/**
 * What Enter adds to a list, or takes away at its end; `position` is where the cursor stands after the line break. Asks for no reading of
 * the note: whoever types on must not wait for it.
 */
export function onTypeFormatting(document: TextDocument, position: Position): ProtocolEdit[] {
  // A line that is gone by now is not the last one.
  if (position.line >= document.lineCount) return [];
  const { start } = toSpan(document, { start: position, end: position });
  return toProtocolEdits(document, continueList(readableText(document), start));
}
