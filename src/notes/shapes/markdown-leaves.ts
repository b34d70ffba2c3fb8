import type { Span } from '../note.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { splitRow } from './table-row.ts';

const delimiter = /^:?-+:?$/;

/** The heading of a line that begins with hashes; null where they are too many, or words stand right behind them. */
export function headingOf(text: string, start: number, end: number): MarkdownNode | null {
  let from = start;
  while (text[from] === '#') from++;
  const depth = from - start;
  if (depth > 6 || (from < end && !isBlank(text, from))) return null;
  while (from < end && isBlank(text, from)) from++;
  let to = withoutBlanks(text, from, end);
  // Hashes that close it.
  let last = to;
  while (last > from && text[last - 1] === '#') last--;
  if (last === from || isBlank(text, last - 1)) to = withoutBlanks(text, from, last);
  return { type: 'heading', depth, span: { start, end }, words: to > from ? { start: from, end: to } : null };
}

/** Is this line the header of a table, over a line of delimiters? Only the plainest are told: no pipe of theirs is escaped. */
export function isHeader(text: string, header: Span, delimiters: Span): boolean {
  const words = text.slice(header.start, header.end);
  if (!words.includes('|') || words.includes('\\')) return false;
  const cells = splitRow(text, delimiters);
  return (
    cells.length === splitRow(text, header).length &&
    cells.every((cell) => delimiter.test(text.slice(cell.start, cell.end)))
  );
}

function withoutBlanks(text: string, start: number, end: number): number {
  while (end > start && isBlank(text, end - 1)) end--;
  return end;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
