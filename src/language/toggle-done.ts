import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isEncoded, setStatus, type TextEdit } from '../notes/edit/index.ts';
import { inOrder } from '../notes/edit/textEdit.ts';
import { written, type Commitment, type Note, type Span } from '../notes/note.ts';
import { readableText, toSpan, touches } from './positions.ts';

/**
 * The edits that tick the items on the lines of some ranges, or open them again where all of them are done. Null where no item
 * stands there, or its notation has no place for a status.
 */
export function toggleDone(document: TextDocument, note: Note, ranges: readonly Range[]): TextEdit[] | null {
  const text = readableText(document);
  if (isEncoded(text, note)) return null;
  const lines = ranges.map((range) => linesOf(text, document, range));
  const items = written(note).filter((commitment) => lines.some((span) => standsOn(commitment, span)));
  const status = items.every((commitment) => commitment.status === 'done') ? 'open' : 'done';
  const edits = items.map((commitment) => setStatus(text, note, commitment, status));
  const all = inOrder(edits.flatMap((edit) => edit ?? []));
  return all.length > 0 ? all : null;
}

/** The whole lines of a range; one that ends where a line begins has nothing of that line, as in a selection of lines. */
function linesOf(text: string, document: TextDocument, range: Range): Span {
  const { start, end } = toSpan(document, range);
  const last = end > start && range.end.character === 0 ? end - 1 : end;
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const length = text.slice(last).search(/[\r\n]/);
  return { start: start === 0 ? 0 : from, end: length < 0 ? text.length : last + length };
}

function standsOn({ mentions }: Commitment, lines: Span): boolean {
  return mentions.some(({ form, span, head }) => form !== 'sentence' && (touches(span, lines) || touches(head, lines)));
}
