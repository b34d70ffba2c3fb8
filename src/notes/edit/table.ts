import { lexicons } from '../dates/lexicon/index.ts';
import { isColumn, writingWords } from '../lexicon/words.ts';
import type { Commitment, Mention, Note, Span, Status } from '../note.ts';
import { splitRow } from '../shapes/table-row.ts';
import { fold, slice } from '../text.ts';
import { dateSpan } from './dueForm.ts';
import { lineEnd, lineEnding, lineParts, lineStart } from './lines.ts';
import { type Block, blocksAround } from './list.ts';
import { isPlaceholder } from './placeholder.ts';
import { difference, type Read } from './saying.ts';
import { isBareState, remarksFor, statusOf } from './statusWords.ts';
import { type TextEdit, applyEdits } from './textEdit.ts';

/** What a row says, as it is written. */
interface Row {
  task: string;
  owner: string;
  due: string;
  status: string;
}

/**
 * The edit that makes a table of the Markdown list around an item: columns for task, owner and date, and for the state where the items have
 * boxes or state one, headed in the note's language. Null where an item has more than fits into a row (lines below it, words beside the task or the state),
 * or where the note would not say the same.
 */
export function listToTable(text: string, note: Note, mention: Mention, read: Read): TextEdit[] | null {
  const fitting = rowsOf(text, note, mention);
  if (!fitting) return null;
  const { blocks, rows } = fitting;
  const words = writingWords(text);
  const isStated = blocks.some(({ item }) => item!.mention.checkbox ?? item!.mention.status);
  const columns: (keyof Row)[] = isStated ? ['task', 'owner', 'due', 'status'] : ['task', 'owner', 'due'];
  const lines = alignedTable([
    columns.map((column) => words.columns[column]),
    ...rows.map((row) => columns.map((column) => row[column].replace(/(?<!\\)\|/g, '\\|'))),
  ]);
  return replaced(text, note, blocks, { start: blocks[0]!.start, end: blocks.at(-1)!.end }, lines, read);
}

/** Nobody wants a longer table. */
const mostRows = 200;

/** Whether each item of the list around a place fits into a row. */
export function fitsTable(text: string, note: Note, mention: Mention): boolean {
  return rowsOf(text, note, mention) !== null;
}

function rowsOf(text: string, note: Note, mention: Mention): { blocks: Block[]; rows: Row[] } | null {
  const blocks = mention.form === 'item' ? blocksAround(text, note, mention) : null;
  if (note.shape !== 'markdown' || !blocks || blocks.length < 2 || blocks.length > mostRows) return null;
  if (lineParts(text, blocks[0]!.start).indent !== '') return null;
  const { statuses } = writingWords(text);
  const rows = blocks.flatMap((block) => {
    const row = rowOf(text, block);
    return row ? [{ ...row, status: statuses[statusAt(text, block.item!.mention)] }] : [];
  });
  return rows.length === blocks.length ? { blocks, rows } : null;
}

/** The state that the place itself states, by its box or in words. */
function statusAt(text: string, { checkbox, status }: Mention): Status {
  const sign = checkbox ? text[checkbox.start + 1]!.toLowerCase() : ' ';
  if (sign === 'x') return 'done';
  if (sign === '-') return 'cancelled';
  if (sign === '/' || sign === '~') return 'in-progress';
  return (status && statusOf(slice(text, status))) ?? 'open';
}

/** What an item of one line says; null where it says more than a row can hold. */
function rowOf(text: string, { start, end, item }: Block): Omit<Row, 'status'> | null {
  if (!item || item.mention.form !== 'item' || lineEnd(text, start) !== end) return null;
  const { commitment, mention } = item;
  const owner = mention.inherits.owner ? [] : mention.owners.map(({ span }) => slice(text, span));
  const due = mention.due && !mention.inherits.due ? slice(text, dateSpan(text, mention.due.span)) : '';
  const task = text.slice(mention.head.start, end).includes(commitment.text) ? commitment.text : null;
  if (task === null) return null;
  const state = mention.status ? slice(text, mention.status) : '';
  if (state && !isBareState(state)) return null;
  const left = without(tokensOf(text.slice(mention.head.start, end)), [task, ...owner, due, state].flatMap(tokensOf));
  return left.every(
    (token) => leads.has(token) || isColumn('owner', token) || isColumn('due', token) || isColumn('status', token),
  )
    ? { task, owner: owner.join(', '), due }
    : null;
}

/** Words that only lead to a name or a date. */
const leads = new Set([
  'to',
  ...lexicons.flatMap(({ announcing, naming }) => [...announcing, ...naming].flatMap(tokensOf)),
  ...['and', 'und', 'y', 'et'],
]);

function tokensOf(words: string): string[] {
  return fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function without(tokens: string[], others: string[]): string[] {
  const rest = [...others];
  return tokens.filter((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** So wide a column is made at most: longer cells stand out. */
const widest = 60;

function alignedTable(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, at) => Math.min(widest, Math.max(3, ...rows.map((row) => row[at]!.length))));
  const line = (cells: string[]): string => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

/**
 * The edit that makes a list of the Markdown table around a row, each item with a box: `- [ ] Ann: order the paint (by Friday)`. Null where a
 * row holds more than task, owner, date and state (a running number counts for nothing), or where the note would not say the same.
 */
export function tableToList(text: string, note: Note, mention: Mention, read: Read): TextEdit[] | null {
  const blocks = mention.form === 'row' ? blocksAround(text, note, mention) : null;
  if (note.shape !== 'markdown' || !blocks || blocks[0]!.start === 0) return null;
  const { by } = writingWords(text);
  const lines: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const line = itemLine(text, block, at, by);
    if (!line) return null;
    lines.push(line);
  }
  const delimiter = lineStart(text, blocks[0]!.start - 1);
  if (delimiter === 0) return null;
  const head = lineStart(text, delimiter - 1);
  return replaced(text, note, blocks, { start: head, end: blocks.at(-1)!.end }, lines, read);
}

function itemLine(text: string, { start, end, item }: Block, at: number, by: string): string | null {
  const cells = item?.mention.cells;
  if (!item || !cells) return null;
  const { commitment } = item;
  const known = [cells.task, cells.owner, cells.due, cells.status].filter((cell) => cell !== null);
  const others = splitRow(text, { start, end }).filter((cell) => !known.some((own) => own.start === cell.start));
  if (others.some((cell) => cell.start < cell.end && slice(text, cell) !== String(at + 1))) return null;
  const words = (cell: Span | null): string => (cell ? slice(text, cell).replace(/\\\|/g, '|') : '');
  const state = words(cells.status);
  const status = state === '' ? 'open' : statusOf(state);
  if (!status || (state && !isBareState(state))) return null;
  const [owner, due] = [words(cells.owner), words(cells.due)].map((cell) => (isPlaceholder(cell) ? '' : cell));
  const dated = due && (commitment.due?.day ? ` (${by} ${due})` : ` (${due})`);
  return `- ${boxOf(status)} ${owner && `${owner}: `}${words(cells.task)}${dated}${remarkOf(text, status)}`;
}

function boxOf(status: Status): string {
  return status === 'done' ? '[x]' : status === 'cancelled' ? '[-]' : '[ ]';
}

function remarkOf(text: string, status: Status): string {
  return status === 'open' || status === 'done' || status === 'cancelled' ? '' : ` - ${remarksFor(text)[status]}`;
}

/** The edit that writes lines in place of a list or table, parted by blank lines from what is around, if the note says the same then. */
function replaced(
  text: string,
  note: Note,
  blocks: readonly Block[],
  span: Span,
  lines: string[],
  read: Read,
): TextEdit[] | null {
  const newline = lineEnding(text, span.start);
  const above = span.start > 0 && text.slice(lineStart(text, span.start - 1), span.start).trim() !== '' ? newline : '';
  const below = /^\r?\n[^\S\n]*\S/.test(text.slice(span.end, span.end + 200)) ? newline : '';
  const edit = { ...span, text: above + lines.join(newline) + below };
  const found = difference(note, read(applyEdits(text, [edit])));
  const own = new Set(blocks.map(({ item }) => item?.commitment));
  if (!found || !found.gone.every((one) => own.has(one))) return null;
  const facts = (some: readonly Commitment[]): string => JSON.stringify(some.map(factsOf).toSorted());
  return facts(found.gone) === facts(found.come) ? [edit] : null;
}

/** All that is to be as it was: the words of a date may lose what leads to it. */
function factsOf({ text, explicit, owners, due, status, mentions }: Commitment): string {
  return JSON.stringify([text.replace(/\\\|/g, '|'), explicit, owners, due?.day ?? due?.text, status, mentions.length]);
}
