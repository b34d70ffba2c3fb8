import type { Range, TextEdit as ProtocolEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../notes/note.ts';
import { withoutMark } from '../workspace/lines.ts';

/** The text as the reader takes it: without byte order mark. Its offsets are turned back by the functions below. */
export function readableText(document: TextDocument): string {
  return withoutMark(document.getText());
}

/** A span of the readable text as the protocol's range (0-based lines, UTF-16 columns). */
export function toRange(document: TextDocument, span: Span): Range {
  const shift = document.getText().length - readableText(document).length;
  return { start: document.positionAt(span.start + shift), end: document.positionAt(span.end + shift) };
}

/** A range of the document as a span of the readable text. A position behind the text becomes its end. */
export function toSpan(document: TextDocument, range: Range): Span {
  const shift = document.getText().length - readableText(document).length;
  const offset = (position: Range['start']): number => Math.max(0, document.offsetAt(position) - shift);
  return { start: offset(range.start), end: offset(range.end) };
}

/** Edits of the readable text as the protocol's. */
export function toProtocolEdits(document: TextDocument, edits: (Span & { text: string })[]): ProtocolEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text }));
}

/** True where two spans share a place, their ends included: an empty span lies in what it touches. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True where `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
