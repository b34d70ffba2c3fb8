import type { Span } from '../note.ts';

/** Replaces the text from `start` up to `end` (UTF-16 offsets, `end` exclusive); an insertion where both are equal. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

export function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

export function replacement(span: Span, text: string): TextEdit {
  return { start: span.start, end: span.end, text };
}

/** In text order, without edits that change nothing and without doubles, as two mentions may share a line. */
export function inOrder(edits: TextEdit[]): TextEdit[] {
  const sorted = edits
    .filter((edit) => edit.start !== edit.end || edit.text !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((edit, i) => {
    const before = sorted[i - 1];
    return !before || edit.start > before.start || edit.end !== before.end || edit.text !== before.text;
  });
}

/** The text after `edits`, which are ascending and do not overlap. */
export function applyEdits(text: string, edits: TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
