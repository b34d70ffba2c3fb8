import type { Table } from '../blocks.ts';
import { isColumn } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import { fold, headOf, slice, trim } from '../text.ts';
import { isDelimiterRow, splitRow } from './table-row.ts';

/** A table and the number of its last line. */
export interface FoundTable {
  block: Table;
  last: number;
}

/** Pipes, a border, a rule, a directive, columns parted by tabs or blanks: all tables have one of these on their first line. */
const tabular = /[|+\t]|^\s*(?:==|\.\. )|\S {2,}\S/;

/** The table that begins on line `first`, in any notation of plain text; or null. `pipes`: those of Markdown too. */
export function tableAt(text: string, lines: readonly Span[], first: number, pipes = true): FoundTable | null {
  if (!tabular.test(slice(text, lines[first]!))) return null;
  return (
    (pipes ? pipeTable(text, lines, first) : null) ??
    gridTable(text, lines, first) ??
    ruledTable(text, lines, first) ??
    asciidocTable(text, lines, first) ??
    listTable(text, lines, first) ??
    alignedTable(text, lines, first)
  );
}

/** `| Task | Owner |` over `|---|---|`, the outer pipes as one likes (GitHub Flavored Markdown). */
function pipeTable(text: string, lines: readonly Span[], first: number): FoundTable | null {
  if (!isRow(text, lines[first]!) || !lines[first + 1] || !isDelimiterRow(slice(text, lines[first + 1]!))) return null;
  let last = first + 1;
  const rows: Table['rows'] = [];
  for (; lines[last + 1] && isRow(text, lines[last + 1]!); last++) rows.push(rowOf(text, lines[last + 1]!));
  return found(lines, first, last, splitRow(text, lines[first]!), rows);
}

/** `| Task | Owner |` rows between `+------+-----+` lines (reStructuredText, org mode's `|---+---|` too). */
function gridTable(text: string, lines: readonly Span[], first: number): FoundTable | null {
  const border = (i: number): boolean => lines[i] !== undefined && /^\s*[+|]-[-+]*[+|]\s*$/.test(slice(text, lines[i]));
  const from = border(first) ? first + 1 : first;
  if (!lines[from] || !isRow(text, lines[from]) || !(border(from - 1) || border(from + 1))) return null;
  const rows: Table['rows'] = [];
  let last = from;
  let opened = true;
  for (let i = from; lines[i]; i++) {
    const line = slice(text, lines[i]!);
    if (border(i) || /^\s*\+=[=+]*\+\s*$/.test(line)) opened = true;
    else if (!isRow(text, lines[i]!)) break;
    // Between borders a row's cells may run over several lines, but not all of them; where there are no borders, each line is a row.
    else if (opened || !border(first) || splitRow(text, lines[i]!).every((cell) => cell.end > cell.start)) {
      rows.push(rowOf(text, lines[i]!));
      opened = false;
    }
    last = i;
  }
  return rows.length >= 2 ? found(lines, first, last, rows[0]!.cells, rows.slice(1)) : null;
}

/** Columns under `=====  =====` (reStructuredText). */
function ruledTable(text: string, lines: readonly Span[], first: number): FoundTable | null {
  const ruled = (i: number): boolean => lines[i] !== undefined && /^={2,}(?: +={2,})+\s*$/.test(slice(text, lines[i]));
  if (!ruled(first) || !lines[first + 1] || !ruled(first + 2)) return null;
  const starts = startsOf(slice(text, lines[first]!), /=+/g);
  let last = first + 2;
  const rows: Table['rows'] = [];
  for (; lines[last + 1] && !ruled(last + 1) && slice(text, lines[last + 1]!).trim(); last++)
    rows.push({ span: trim(text, lines[last + 1]!), cells: columnsOf(text, lines[last + 1]!, starts) });
  if (ruled(last + 1)) last++;
  return found(lines, first, last, columnsOf(text, lines[first + 1]!, starts), rows);
}

/** `|===` with one or several cells a line (AsciiDoc); the first line of cells is the header. */
function asciidocTable(text: string, lines: readonly Span[], first: number): FoundTable | null {
  if (!/^\|={3,}\s*$/.test(slice(text, lines[first]!))) return null;
  let last = first + 1;
  let header: Span[] | null = null;
  const cells: Span[] = [];
  for (; lines[last] && !/^\|={3,}\s*$/.test(slice(text, lines[last]!)); last++) {
    if (!slice(text, lines[last]!).trimStart().startsWith('|')) continue;
    const parts = partsOf(text, lines[last]!, '|').slice(1);
    if (!header) header = parts;
    else cells.push(...parts);
  }
  if (!header?.length) return null;
  const rows: Table['rows'] = [];
  for (let i = 0; i < cells.length; i += header.length) {
    const row = cells.slice(i, i + header.length);
    rows.push({ span: { start: row[0]!.start, end: row.at(-1)!.end }, cells: row });
  }
  return found(lines, first, Math.min(last, lines.length - 1), header, rows);
}

/** `.. list-table::` with a list of lists, `* - Ann` and `  - order paint` (reStructuredText); the first row is the header. */
function listTable(text: string, lines: readonly Span[], first: number): FoundTable | null {
  if (!/^\s*\.\. list-table::/.test(slice(text, headOf(lines[first]!, 40)))) return null;
  const rows: Span[][] = [];
  let last = first;
  for (let i = first + 1; lines[i]; i++) {
    const words = slice(text, headOf(lines[i]!, 120));
    const cell = /^\s+(\*\s+)?-(?:\s+|$)/.exec(words);
    if (cell) {
      if (cell[1]) rows.push([]);
      rows.at(-1)?.push(trim(text, { start: lines[i]!.start + cell[0].length, end: lines[i]!.end }));
    } else if (words.trim() !== '' && !/^\s+\S/.test(words)) break;
    if (words.trim() !== '') last = i;
  }
  const [header, ...body] = rows;
  if (!header || body.length === 0) return null;
  return found(
    lines,
    first,
    last,
    header,
    body.map((cells) => ({ span: { start: cells[0]!.start, end: cells.at(-1)!.end }, cells })),
  );
}

/** Columns parted by tabs or by two blanks and more, where the first line names an owner's and another column. */
function alignedTable(text: string, lines: readonly Span[], first: number): FoundTable | null {
  const line = slice(text, lines[first]!);
  if (line.length > 200 || !/\S(?:\t| {2,})\S/.test(line) || /^[\s>]*[-*+] /.test(line)) return null;
  const tabbed = line.includes('\t');
  const header = tabbed
    ? partsOf(text, lines[first]!, '\t')
    : columnsOf(text, lines[first]!, startsOf(line, /\S+(?: \S+)*/g));
  const names = header.map((cell) => fold(slice(text, cell)).replace(/[\s:]+$/, ''));
  const others = names.filter((name) => isColumn('task', name) || isColumn('due', name) || isColumn('status', name));
  if (!names.some((name) => isColumn('owner', name)) || others.length === 0 || names.length > 8) return null;
  const starts = startsOf(line, /\S+(?: \S+)*/g);
  const rows: Table['rows'] = [];
  let last = first;
  for (; lines[last + 1]; last++) {
    const words = slice(text, lines[last + 1]!);
    if (/^[\s=-]+$/.test(words) && /[=-]{2}/.test(words)) continue;
    if (!(tabbed ? words.includes('\t') : /\S {2,}\S/.test(words))) break;
    const cells = tabbed ? partsOf(text, lines[last + 1]!, '\t') : columnsOf(text, lines[last + 1]!, starts);
    rows.push({ span: trim(text, lines[last + 1]!), cells });
  }
  return rows.length ? found(lines, first, last, header, rows) : null;
}

function found(lines: readonly Span[], first: number, last: number, header: Span[], rows: Table['rows']): FoundTable {
  return { block: { kind: 'table', span: { start: lines[first]!.start, end: lines[last]!.end }, header, rows }, last };
}

function rowOf(text: string, line: Span): Table['rows'][number] {
  return { span: trim(text, line), cells: splitRow(text, line) };
}

function isRow(text: string, line: Span): boolean {
  const words = slice(text, line);
  return words.includes('|') && !/^[ \t]*>/.test(words);
}

function startsOf(line: string, column: RegExp): number[] {
  return [...line.matchAll(column)].map((match) => match.index);
}

/** The cells of a line whose columns begin at these places; a word that runs over a column's start goes with the one it began in. */
function columnsOf(text: string, line: Span, starts: readonly number[]): Span[] {
  const words = slice(text, line);
  const at = starts.map((start) => {
    let from = Math.min(start, words.length);
    while (from > 0 && from < words.length && words[from - 1] !== ' ') from--;
    return from;
  });
  return at.map((start, i) =>
    trim(text, { start: line.start + start, end: line.start + Math.max(start, at[i + 1] ?? words.length) }),
  );
}

/** The parts of a line between separators, empty ones too. */
function partsOf(text: string, line: Span, separator: string): Span[] {
  const cells: Span[] = [];
  let from = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text[i] !== separator) continue;
    cells.push(trim(text, { start: from, end: i }));
    from = i + 1;
  }
  return cells;
}
