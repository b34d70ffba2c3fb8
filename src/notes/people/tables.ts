import type { Table } from '../blocks.ts';
import { nameColumn, presenceColumn, presentCell } from '../lexicon/people.ts';
import { isColumn } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import { entry, names, type Found } from './entry.ts';
import { looksLikeName } from './names.ts';

/**
 * The people of a table: one column of names, another that ticks who was there; or a column for who was present and one for who was
 * not. `section` is what the heading above says of it; without one the table's own header has to say that it lists people.
 * `headed` tells what a word says of the people below. False: the table is about something else.
 */
export function tableOfPeople(
  text: string,
  table: Table,
  section: 'people' | 'absent' | null,
  headed: (words: string) => 'people' | 'absent' | null,
  found: Found[],
): boolean {
  const header = table.header.map((cell) => fold(unmarked(slice(text, headOf(cell, 60)))).replace(/\W+$/, ''));
  const kinds = header.map(headed);
  const rows = table.rows.map(({ cells }) => cells);
  if (kinds.filter(Boolean).length >= 2) {
    for (const cells of rows)
      kinds.forEach((kind, i) => {
        if (kind && cells[i])
          for (const part of broken(text, cells[i])) names(text, part, { present: kind === 'people' }, found);
      });
    return true;
  }
  const presence = header.findIndex((words) => presenceColumn.test(words));
  const named = header.findIndex(
    (words) => nameColumn.test(words) || /^(surname|last name|apellidos?|nachname)$/.test(words),
  );
  if (!section) {
    const dated =
      named >= 0 &&
      header.some((words) =>
        /^(?:\d{1,4}[ ./-]|(?:mon|tue|wed|thu|fri|sat|sun)\w* \d|[a-z]{3,9} \d{1,2}$)/.test(words),
      );
    const ofPeople =
      (dated && tickColumn(text, rows, named) >= 0) ||
      (named >= 0 && (header[presence] !== 'status' || kinds[named]) && (presence >= 0 || kinds.includes('people')));
    if (!ofPeople || header.some((words) => isColumn('task', words) || isColumn('due', words))) return false;
  }
  const all = header.some((words) => words !== '') && (named >= 0 || presence >= 0) ? rows : [table.header, ...rows];
  const column = named >= 0 ? named : likeliest(text, all);
  const ticks = presence >= 0 ? presence : tickColumn(text, rows, column);
  const ticked = (cells: Span[]): boolean =>
    ticks < 0 || !cells[ticks] || presentCell.test(fold(slice(text, headOf(cells[ticks], 40))));
  const filled = ticks >= 0 && rows.some(ticked);
  for (const cells of all) {
    const cell = cells[column];
    if (!cell) continue;
    const there = !filled || ticked(cells);
    entry(text, cell, { present: section !== 'absent' && there }, found, true);
  }
  return true;
}

/** The lines of a cell: `Ann<br>Bob`. */
function broken(text: string, cell: Span): Span[] {
  const words = slice(text, headOf(cell, 4000));
  const parts: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(/<br\s?\/?>/gi)) {
    parts.push({ start: cell.start + from, end: cell.start + match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { start: cell.start + from, end: cell.start + words.length }];
}

/** The column in which most cells look like names; the first of equals. */
function likeliest(text: string, rows: Span[][]): number {
  const counts: number[] = [];
  for (const cells of rows)
    cells.forEach((cell, i) => {
      if (looksLikeName(unmarked(slice(text, headOf(cell, 60))).trim())) counts[i] = (counts[i] ?? 0) + 1;
    });
  const most = Math.max(0, ...Array.from(counts, (count) => count ?? 0));
  return most > 0 ? counts.indexOf(most) : 0;
}

/** A column without a header in which every cell is a tick or empty, some of them ticks and some not. */
function tickColumn(text: string, rows: Span[][], names: number): number {
  const width = Math.max(0, ...rows.slice(0, 50).map((cells) => cells.length));
  for (let i = 0; i < width; i++) {
    if (i === names) continue;
    const words = rows.map((cells) => fold(slice(text, headOf(cells[i] ?? { start: 0, end: 0 }, 40))));
    const ticked = words.filter((word) => presentCell.test(word)).length;
    if (
      ticked > 0 &&
      ticked < words.length &&
      words.every(
        (word) => word === '' || presentCell.test(word) || /^(n|no|-|absent|a|❌|✗|✘|nein|0|<br\s?\/?>)$/.test(word),
      )
    )
      return i;
  }
  return -1;
}
