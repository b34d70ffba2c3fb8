import { isColumn } from '../../notes/lexicon/words.ts';
import type { ColumnWords } from '../../notes/lexicon/lexicon.ts';
import { isDelimiterRow, splitRow } from '../../notes/shapes/table-row.ts';
import { lineEnd, lineStart } from '../../notes/edit/lines.ts';
import { fold } from '../../notes/text.ts';

/** The cell of a table that somebody writes in. */
export interface Cell {
  /** What its column holds; null: something else. */
  column: keyof ColumnWords | null;
  /** Its words up to the cursor. */
  typed: string;
  /** A bar stands behind it. */
  closed: boolean;
}

const columns = ['owner', 'due', 'status', 'task'] as const;

/** The cell at an offset: of a row below a table's rule (`|---|`); null elsewhere. The row may be as unfinished as it likes. */
export function cellAt(text: string, at: number): Cell | null {
  const start = lineStart(text, at);
  const before = text.slice(start, at);
  if (!/^[ \t>]*\|/.test(before)) return null;
  const header = headerAbove(text, start);
  if (!header) return null;
  const bars = [...before.matchAll(/(?<!\\)\|/g)];
  const name = header[bars.length - 1];
  const typed = before.slice(bars.at(-1)!.index + 1).trimStart();
  const column = name === undefined ? null : (columns.find((of) => isColumn(of, name)) ?? null);
  return { column, typed, closed: text.slice(at, lineEnd(text, at)).includes('|') };
}

/** The folded names of the columns of the table that a row stands in. */
function headerAbove(text: string, row: number): string[] | null {
  let start = row;
  for (let lines = 0; start > 0 && lines < mostRows; lines++) {
    start = lineStart(text, start - 1);
    const line = { start, end: lineEnd(text, start) };
    const words = text.slice(line.start, line.end);
    if (!words.includes('|')) return null;
    if (!isDelimiterRow(words) || start === 0) continue;
    const head = lineStart(text, start - 1);
    return splitRow(text, { start: head, end: lineEnd(text, head) }).map((cell) =>
      fold(text.slice(cell.start, cell.end)).replace(/[\s:]+$/, ''),
    );
  }
  return null;
}

/** A table with more rows than this is looked through no further. */
const mostRows = 2000;
