import type { Mention, Span } from '../note.ts';
import { fold, slice, trim } from '../text.ts';
import { isDelimiterRow, splitRow } from '../shapes/table-row.ts';
import { lineEnd, lineStart } from './lines.ts';
import { type TextEdit, insertion } from './textEdit.ts';
import { isColumn } from '../lexicon/words.ts';
import { isPlaceholder } from './placeholder.ts';

type Column = 'owner' | 'due' | 'status';

/** Writes `value` into the row's cell for `column`; null where the table has no such column or the cell holds something already. */
export function fillCell(text: string, mention: Mention, column: Column, value: string): TextEdit | null {
  if (!mention.cells?.[column]) return null;
  const row = lineAt(text, mention.head.start);
  const escaped = value.replace(/(?<!\\)\|/g, '\\|');
  const missing = missingCells(text, column, row);
  if (missing !== null) return appendCells(text, row, missing, escaped);
  const cell = mention.cells[column];
  if (!isPlaceholder(slice(text, cell))) return null;
  return cell.start < cell.end
    ? { start: cell.start, end: cell.end, text: escaped }
    : fillBlank(text, row, cell.start, escaped);
}

/** A row may have fewer cells than its table: how many lack up to `column`; null: none, or no such column. */
function missingCells(text: string, column: Column, row: Span): number | null {
  const index = headerOf(text, row).findIndex((cell) =>
    isColumn(column, fold(slice(text, cell)).replace(/[\s:]+$/, '')),
  );
  const count = splitRow(text, row).length;
  return index >= count ? index - count + 1 : null;
}

/** The header's cells of the table that a row stands in: above the delimiter row. */
function headerOf(text: string, row: Span): Span[] {
  let line = row;
  while (line.start > 0 && text.slice(line.start, line.end).includes('|')) {
    const above = lineAt(text, line.start - 1);
    if (isDelimiterRow(slice(text, line))) return splitRow(text, above);
    line = above;
  }
  return [];
}

function lineAt(text: string, at: number): Span {
  const start = lineStart(text, at);
  return { start, end: lineEnd(text, start) };
}

function appendCells(text: string, row: Span, missing: number, value: string): TextEdit {
  const { end } = trim(text, row);
  const closed = text[end - 1] === '|' && text[end - 2] !== '\\';
  const cells = '  |'.repeat(missing - 1) + ` ${value} |`;
  return insertion(end, closed ? cells : ` |${cells}`);
}

/** The value takes the place of as many blanks, so that aligned columns stay aligned where it fits. */
function fillBlank(text: string, row: Span, at: number, value: string): TextEdit {
  let start = at;
  let end = at;
  while (start > row.start && isBlank(text[start - 1])) start--;
  while (end < row.end && isBlank(text[end])) end++;
  const blanks = end - start;
  const from = Math.min(start + 1, end);
  const room = Math.min(value.length, Math.max(0, blanks - 2));
  const after = blanks < 2 && end < row.end ? ' ' : '';
  return { start: from, end: from + room, text: (blanks === 0 ? ' ' : '') + value + after };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}
