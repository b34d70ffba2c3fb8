import type { Span } from '../note.ts';
import { trim } from '../text.ts';

/** The row under a table's header: only pipes, hyphens, colons and blanks (GitHub Flavored Markdown, "delimiter row"). */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[ \t|:-]+$/.test(line);
}

/** The cells of one row, trimmed; an empty cell is an empty span inside its blanks. Escaped pipes do not part cells. */
export function splitRow(text: string, line: Span): Span[] {
  let { start, end } = trim(text, line);
  if (text[start] === '|') start++;
  if (text[end - 1] === '|' && text[end - 2] !== '\\') end--;
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    cells.push(cellSpan(text, from, i));
    from = i + 1;
  }
  return cells;
}

/** Trimmed; an all-blank cell gives the empty span after its first blank, where a value would be written. */
function cellSpan(text: string, start: number, end: number): Span {
  const span = trim(text, { start, end });
  if (span.start < span.end) return span;
  const at = Math.min(start + 1, end);
  return { start: at, end: at };
}
