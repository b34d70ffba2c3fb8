import { attendees, isSettled, type Commitment, type Day, type Span } from '../notes/note.ts';
import { explain, notationOf } from '../language/explain.ts';
import { placeAt } from '../workspace/lines.ts';
import { commitmentsOf, groupByDue, suggestionsOf, type DueKind, type Found } from '../workspace/queries.ts';
import { quoteOf, type Entry } from '../workspace/entry.ts';
import { NoteIndex } from '../workspace/note-index.ts';
import { printable, printableJson } from './printable.ts';
import type { ReadNote } from './read-note.ts';

export interface ListOptions {
  json: boolean;
  /** Also what is done, deferred or cancelled. */
  all: boolean;
  /** In the table also what is only inferred, apart; JSON always has it, as `explicit: false`. */
  suggested: boolean;
  /** Also how each was read. */
  explain: boolean;
  today: Day;
}

/** What stands before, between and behind the notes of `noteJson`, which make one JSON object together. */
export const jsonFrame = { head: '{\n  "notes": [', between: ',', end: '\n  ]\n}\n', none: '{\n  "notes": []\n}\n' };

/** One note of the JSON object: from the line break before it to its last brace. */
export function noteJson(note: ReadNote, options: ListOptions): string {
  return `\n${printableJson(jsonOf(note, options))}`.replaceAll('\n', '\n    ');
}

/** Lines and columns are 1-based, columns in UTF-16 units; an end column is the one behind the last character. */
function jsonOf(read: ReadNote, { all, explain }: ListOptions): object {
  const { path, note, starts } = read;
  const commitments = note.commitments.filter((commitment) => all || !isSettled(commitment.status));
  return {
    path,
    title: note.title,
    date: note.date?.day ?? null,
    attendees: attendees(note).map(({ name, role }) => (role ? { name, role } : { name })),
    commitments: commitments.map((commitment) => ({
      ...commitmentJson(commitment, starts),
      ...(explain ? { why: whyJson(commitment, read) } : {}),
    })),
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
    mentions: mentions.map(({ span }) => placeJson(span, starts)),
  };
}

function placeJson(span: Span, starts: number[]): object {
  const [start, end] = [placeAt(starts, span.start), placeAt(starts, span.end)];
  return { line: start.line + 1, endLine: end.line + 1, column: start.character + 1, endColumn: end.character + 1 };
}

/** The rule that inferred it, with the words and where they stand; or how it is written down. */
function whyJson(commitment: Commitment, { note, text, starts }: ReadNote): object {
  const { why } = commitment;
  if (!why) return notationOf(text, note, commitment);
  return { rule: why.rule, text: quoteOf(text, commitment), ...placeJson(why.words, starts) };
}

const headings: Record<DueKind, string> = {
  overdue: 'Overdue',
  today: 'Due today',
  week: 'This week',
  later: 'Later',
  'no-date': 'No date',
  'long-overdue': 'Long overdue',
};

/**
 * The commitments of notes as a table for people: groups by due, one commitment a line with due, owners, text, state unless open, and
 * where it stands; suggestions last. Ends with a line break. `read` where it is to be explained.
 */
export function table(notes: { entry: Entry; read?: ReadNote }[], options: ListOptions): string {
  const { all, today } = options;
  const index = NoteIndex.empty.changed({ added: notes.map(({ entry }) => entry) });
  const suggestions = options.suggested ? suggestionsOf(index, () => true) : [];
  const groups = [
    ...groupByDue(commitmentsOf(index, all), today, Infinity).map(({ kind, items }) => ({
      heading: headings[kind as DueKind],
      items,
    })),
    ...(suggestions.length > 0 ? [{ heading: 'Suggested, not written down as an item', items: suggestions }] : []),
  ];
  if (groups.length === 0) return all ? 'No commitments.\n' : 'No open commitments.\n';
  const widest = groups.reduce(
    (width, { items }) => items.reduce((widest, item) => Math.max(widest, ownersOf(item).length), width),
    0,
  );
  const width = Math.min(30, widest);
  const explained = options.explain ? new Map(notes.map(({ entry, read }) => [entry, read])) : null;
  return groups
    .map(({ heading, items }) => {
      const rows = items.map((item) => `  ${rowOf(item, width)}\n${explanationOf(item, explained?.get(item.entry))}`);
      return `${heading} (${items.length})\n${rows.join('')}`;
    })
    .join('\n');
}

/** How it was read, on a line of its own, and where else it stands; empty unless asked for. */
function explanationOf({ commitment: { id, start } }: Found, read: ReadNote | undefined): string {
  const commitment = read?.note.commitments.find((candidate) => candidate.id === id);
  if (!read || !commitment) return '';
  const lines = commitment.mentions.map(({ head }) => placeAt(read.starts, head.start).line);
  const others = [...new Set(lines)].filter((line) => line !== start.line).map((line) => line + 1);
  const more = others.length > 0 ? `; also in line ${others.join(', ')}` : '';
  return `${' '.repeat(14)}${printable(explain(read.text, read.note, commitment))}${more}\n`;
}

function ownersOf({ commitment }: Found): string {
  return printable(commitment.owners.map((owner) => owner.name).join(', ')) || '-';
}

function rowOf(item: Found, width: number): string {
  const { commitment, entry } = item;
  const due = (commitment.due?.day ?? '').padEnd(10);
  const state = commitment.status === 'open' ? '' : ` [${commitment.status}]`;
  const place = printable(`${entry.path}:${commitment.start.line + 1}`);
  return `${due}  ${ownersOf(item).padEnd(width)}  ${printable(commitment.text)}${state}  (${place})`;
}
