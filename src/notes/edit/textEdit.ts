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

/** In text order, without edits that change nothing, and each place edited once, as two mentions may share a line. */
export function inOrder(edits: TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = kept.at(-1);
    const again = before?.start === edit.start && before.end === edit.end && before.text === edit.text;
    if ((edit.start === edit.end && edit.text === '') || again || (before && edit.start < before.end)) continue;
    kept.push(edit);
  }
  return kept;
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
