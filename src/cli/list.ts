import { attendees, isSettled, type Commitment, type Day } from '../notes/note.ts';
import { placeAt } from '../workspace/lines.ts';
import { commitmentsOf, groupByDue, type DueKind, type Found } from '../workspace/queries.ts';
import { NoteIndex } from '../workspace/note-index.ts';
import { printable, printableJson } from './printable.ts';
import type { ReadNote } from './read-paths.ts';

export interface ListOptions {
  json: boolean;
  /** Also what is done, deferred or cancelled. */
  all: boolean;
  today: Day;
}

/** The commitments of notes, as one JSON object or as a table for people; ends with a line break, or is empty. */
export function list(notes: ReadNote[], options: ListOptions): string {
  return options.json
    ? `${printableJson({ notes: notes.map((note) => jsonOf(note, options.all)) })}\n`
    : table(notes, options);
}

/** Lines and columns are 1-based, columns in UTF-16 units; an end column is the one behind the last character. */
function jsonOf({ path, entry: { note }, starts }: ReadNote, all: boolean): object {
  const commitments = note.commitments.filter((commitment) => all || !isSettled(commitment.status));
  return {
    path,
    title: note.title,
    date: note.date?.day ?? null,
    attendees: attendees(note).map(({ name, role }) => (role ? { name, role } : { name })),
    commitments: commitments.map((commitment) => commitmentJson(commitment, starts)),
    decisions: note.decisions.map(({ span, text }) => ({ line: placeAt(starts, span.start).line + 1, text })),
  };
}

function commitmentJson(commitment: Commitment, starts: number[]): object {
  const { id, text, explicit, owners, due, status, mentions } = commitment;
  return {
    id,
    text,
    explicit,
    owners: owners.map((owner) => owner.name),
    due: due?.day ?? null,
    dueText: due?.text ?? null,
    status,
    mentions: mentions.map(({ span }) => {
      const [start, end] = [placeAt(starts, span.start), placeAt(starts, span.end)];
      return { line: start.line + 1, endLine: end.line + 1, column: start.character + 1, endColumn: end.character + 1 };
    }),
  };
}

const headings: Record<DueKind, string> = {
  overdue: 'Overdue',
  today: 'Due today',
  week: 'This week',
  later: 'Later',
  'no-date': 'No date',
  'long-overdue': 'Long overdue',
};

/** Groups by due, one commitment a line: due, owners, text, state unless open, and where it stands. */
function table(notes: ReadNote[], { all, today }: ListOptions): string {
  const index = NoteIndex.empty.with(...notes.map(({ entry }) => entry));
  const groups = groupByDue(commitmentsOf(index, all), today, Infinity);
  if (groups.length === 0) return all ? 'No commitments.\n' : 'No open commitments.\n';
  const width = Math.min(30, Math.max(...groups.flatMap(({ items }) => items.map((item) => ownersOf(item).length))));
  return groups
    .map(({ kind, items }) => {
      const rows = items.map((item) => `  ${rowOf(item, width)}\n`);
      return `${headings[kind as DueKind]} (${items.length})\n${rows.join('')}`;
    })
    .join('\n');
}

function ownersOf({ commitment }: Found): string {
  return printable(commitment.owners.map((owner) => owner.name).join(', ')) || '-';
}

function rowOf(item: Found, width: number): string {
  const { commitment, entry, spot } = item;
  const due = (commitment.due?.day ?? '').padEnd(10);
  const state = commitment.status === 'open' ? '' : ` [${commitment.status}]`;
  const place = printable(`${entry.path}:${spot.start.line + 1}`);
  return `${due}  ${ownersOf(item).padEnd(width)}  ${printable(commitment.text)}${state}  (${place})`;
}
