import type { Table } from '../blocks.ts';
import { readDue } from '../dates/index.ts';
import { isColumn } from '../lexicon/words.ts';
import type { Cells, Mention, Span } from '../note.ts';
import { fold, slice, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { itemDraft } from './draft.ts';
import { dueInWords, dueOf } from './due.ts';
import { shift, tidy, untagged } from './item-words.ts';
import { saysNothing } from './label.ts';
import { isPast, isPlan } from './standup.ts';
import { statusInWords, statusOf } from './status.ts';
import { ownersInValue } from './taking.ts';

/** Columns of tables that record votes and decisions. */
const noWork = /^(motion|vote|seconded( by)?|in favou?r|decision)$/;
/** Columns of an agenda: who speaks for how long. */
const timed = /^(time|duration|minutes|mins?|length|allotted time|presenter)$/;
/** Columns that name topics as often as tasks. */
const topic = /^(topics?|subject|issues?|details?|thema|themen|tema|asunto|sujets?|theme|objet)$/;
/** What the column of kinds says of rows that give no work. */
const notTask = /^(d|decisions?|i|info|information|n|notes?|agenda)$/;
/** A column that only counts the rows. */
const number = /^(#|no\.?|nr\.?|id|ref|number|item #|action #)$/;

interface Layout {
  owner: number;
  due: number;
  status: number;
  /** The columns whose words are the task. */
  task: number[];
  /** A column that tells tasks from decisions and information. */
  kind: number;
}

/**
 * The rows that give work: those of a table with an owner column and a task or date column (guidelines 1), or any table
 * with a task column under an actions heading. Motions and votes are none.
 */
export function readTable(table: Table, context: Context): Draft[] {
  const layout = layoutOf(table, context);
  if (!layout) return [];
  return table.rows.flatMap((row) => {
    const draft = readRow(row, layout, context);
    return draft ? [draft] : [];
  });
}

function layoutOf(table: Table, context: Context): Layout | null {
  const headers = table.header.map((cell) => headerOf(untagged(unmarked(slice(context.text, cell)))));
  if (headers.some((header) => noWork.test(header))) return null;
  const at = (of: 'owner' | 'due' | 'status'): number => headers.findIndex((header) => isColumn(of, header));
  const underActions = context.inherited.kind === 'actions';
  const named = headers.findIndex((header) => /^(name|names|member)$/.test(header));
  const owner = at('owner') < 0 && underActions ? named : at('owner');
  // "By" beside no owner may as well say by whom.
  const due = owner < 0 && headers[at('due')] === 'by' ? -1 : at('due');
  const status = at('status');
  const plan = planColumn(headers);
  if (owner < 0 && named >= 0 && plan >= 0) return { owner: named, due: -1, status: -1, task: [plan], kind: -1 };
  const tasks = headers.flatMap((header, i) => (isColumn('task', header) && i !== owner && i !== due ? [i] : []));
  if (owner < 0 && !(underActions && tasks.length)) return null;
  const agenda = context.inherited.kind === 'agenda' || headers.some((header) => timed.test(header));
  if (agenda && !underActions && due < 0) return null;
  if (owner >= 0 && due < 0 && !underActions && !tasks.some((i) => status >= 0 || !topic.test(headers[i]!)))
    return null;
  const others = headers.flatMap((header, i) =>
    i === owner || i === due || i === status || number.test(header) ? [] : [i],
  );
  // Beside a task a topic only tells what it is about.
  const told = tasks.filter((i) => !topic.test(headers[i]!));
  const task = told.length ? told.slice(0, 1) : tasks.length ? tasks.slice(0, 1) : others.slice(0, 2);
  const kind = headers.findIndex((header) => /^(type|kind|category)$/.test(header));
  return task.length ? { owner, due, status, task, kind } : null;
}

/** The column of a stand-up's table in which everybody says what they do next: it stands beside what they did. */
function planColumn(headers: readonly string[]): number {
  return headers.some(isPast) ? headers.findIndex(isPlan) : -1;
}

/** A column's name, folded, without signs and emphasis: `👤 **Owner:**` is `owner`. */
function headerOf(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}\s()/#?'.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
}

/** Lines of a cell part its names as commas do; offsets hold. */
function parted(value: string): string {
  return value.replace(/<br\s?\/?>/gi, (tag) => ','.padEnd(tag.length));
}

function readRow(row: Table['rows'][number], layout: Layout, context: Context): Draft | null {
  const { text } = context;
  const cell = (i: number): Span | null =>
    i < 0 ? null : (row.cells[i] ?? { start: row.span.end, end: row.span.end });
  const task = layout.task
    .map((i) => row.cells[i])
    .filter((span): span is Span => span !== undefined && span.end > span.start);
  const raw = task.map((span) => slice(text, span)).join(' ');
  if (!task.length || saysNothing(unmarked(raw)) || notTask.test(fold(slice(text, cell(layout.kind) ?? row.cells[0]!))))
    return null;
  const cells: Cells = {
    task: task[0]!,
    owner: cell(layout.owner),
    due: cell(layout.due),
    status: cell(layout.status),
  };
  const owners = cells.owner
    ? ownersInValue(untagged(unmarked(parted(slice(text, cells.owner)))), context).map(({ start, end, owner }) => ({
        span: { start: start + cells.owner!.start, end: end + cells.owner!.start },
        owner,
      }))
    : [];
  const found = cells.due ? readDue(slice(text, cells.due), context.reference) : null;
  const due =
    found && cells.due
      ? { span: cells.due, due: dueOf(found, cells.due.start) }
      : dueInWords(unmarked(slice(text, task[0]!)), task[0]!.start, context);
  const inWords = statusInWords(slice(text, task[0]!), unmarked(slice(text, task[0]!)));
  const status =
    (cells.status && statusOf(slice(text, cells.status))) ??
    inWords?.status ??
    // "erledigt" where the day should stand.
    (found && !found.day ? statusOf(found.text) : null) ??
    context.inherited.status;
  const words = tidy(untagged(unmarked(raw)));
  const mention: Mention = {
    span: row.span,
    head: task[0]!,
    form: 'row',
    group: context.group,
    checkbox: null,
    owners,
    due,
    status:
      cells.status && cells.status.end > cells.status.start
        ? cells.status
        : inWords && shift(inWords.span, task[0]!.start),
    fields: [],
    cells,
    inherits: { owner: false, due: !due && context.inherited.due !== null },
  };
  return itemDraft(mention, { text: words, wordings: [words], topic: '' }, status, context);
}
