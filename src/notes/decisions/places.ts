import type { Block, Item, Table } from '../blocks.ts';
import { headingKind } from '../commitments/heading.ts';
import { labelOf } from '../commitments/label.ts';
import { headerLabels } from '../lexicon/words.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import type { Span } from '../note.ts';
import { fold, headOf, isWrapped, slice, unmarked } from '../text.ts';
import { sign, signsOf } from './signs.ts';
import { announcesDecisions, settledSection } from './statement.ts';

/** One place of a note that may state a decision: a heading line, an item, a line or paragraph, a table row, a turn. */
export interface Place {
  form: 'heading' | 'item' | 'line' | 'row' | 'turn';
  /** Its own words, children left out. */
  span: Span;
  /** It stands in a list of decisions: under a heading or lead-in that announces them. */
  listed: boolean;
  /** It stands in a list of work, where only a label makes a decision. */
  work: boolean;
  /** The item it is a sub-item of. */
  parent: Place | null;
  /** Counts lists, sections and mails: what is put to the vote in one is not settled in another. */
  group: number;
}

const work: ReadonlySet<HeadingKind | null> = new Set([
  'actions',
  'done',
  'in-progress',
  'blocked',
  'deferred',
  'pending',
]);

/** Columns that hold the decision itself. */
const decisionColumn =
  /^(?:(?:key )?decisions?(?: made| taken)?|resolutions?|motions?|agreements?|beschlusse?|beschluss|entscheidung(?:en)?|acuerdos?|decision(?:es)?|outcome)$/;

/** A heading or lead-in that is open. */
export interface Under {
  kind: HeadingKind | null;
  level: number;
  /** Only the list right below a lead-in belongs to it. */
  leadIn: boolean;
}

/** The places of a region in text order, and how many groups it has; `open`: the headings that are open above it, and then at its end. */
export function placesOf(text: string, blocks: readonly Block[], open: Under[]): { places: Place[]; groups: number } {
  const places: Place[] = [];
  const counter = { group: 0 };
  flatten(text, blocks, null, null, false, places, counter, open);
  return { places, groups: counter.group };
}

function flatten(
  text: string,
  blocks: readonly Block[],
  inherited: HeadingKind | null,
  parent: Place | null,
  mail: boolean,
  places: Place[],
  counter: { group: number },
  open: Under[] = [],
): void {
  const kind = (): HeadingKind | null => open.findLast((under) => under.kind !== null)?.kind ?? inherited;
  const add = (form: Place['form'], span: Span, listed: boolean): Place => {
    const place: Place = { form, span, listed, work: work.has(kind()), parent, group: counter.group };
    places.push(place);
    return place;
  };
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    switch (block.kind) {
      case 'heading': {
        const lead = before?.kind === 'heading' ? open.at(-1) : undefined;
        // A heading right below a lead-in that announces decisions parts its list ("We agreed:" / "Screens" / "Sound").
        if (lead?.kind === 'decisions' && lead.leadIn && lead.level >= block.level && block.level >= 7)
          Object.assign(lead, { level: block.level - 1, leadIn: false });
        while (open.length && open.at(-1)!.level >= block.level) open.pop();
        const words = unmarked(slice(text, headOf(block.words)));
        const announced = announcedBy(words);
        counter.group++;
        const settles = announced === null && block.level >= 7 && settledSection(words);
        open.push({ kind: announced ?? (settles ? 'decisions' : null), level: block.level, leadIn: block.level >= 7 });
        if (announced === null) add('heading', block.words, false);
        return;
      }
      case 'message':
        counter.group++;
        flatten(text, block.body, null, null, true, places, counter);
        return;
      case 'turn':
        if (block.lines.length) add('turn', { start: block.lines[0]!.start, end: block.lines.at(-1)!.end }, false);
        return;
      case 'table':
        for (const span of decidedRows(text, block, kind() === 'decisions')) add('row', span, true);
        return;
      case 'paragraph': {
        if (block.quoted && mail) return;
        if (before?.kind === 'item' && open.at(-1)?.leadIn) open.pop();
        if (absent(kind())) return;
        for (const span of entriesOf(text, block.lines)) add('line', span, kind() === 'decisions');
        return;
      }
      case 'item': {
        if (absent(kind())) return;
        if (before?.kind !== 'item') counter.group++;
        readItem(text, block, kind(), add, parent, mail, places, counter);
        return;
      }
    }
  });
}

function readItem(
  text: string,
  item: Item,
  kind: HeadingKind | null,
  add: (form: Place['form'], span: Span, listed: boolean) => Place,
  parent: Place | null,
  mail: boolean,
  places: Place[],
  counter: { group: number },
): void {
  if (!item.lines.length) return flatten(text, item.children, kind, parent, mail, places, counter);
  const span = { start: item.lines[0]!.start, end: item.lines.at(-1)!.end };
  if (!item.children.length) {
    add('item', span, kind === 'decisions');
    return;
  }
  const words = unmarked(slice(text, headOf(span)));
  const announced = announcedBy(words.replace(/[\s:：]+$/, ''), item.checkbox !== null);
  if (announced) return flatten(text, item.children, announced, parent, mail, places, counter);
  const stem = /[:：]\s*$/.test(words);
  const listed = kind === 'decisions' && !stem;
  const place = add('item', span, listed);
  // What stands below a decision details it; below a stem ("Venue:") it is the decision.
  const below = stem || kind !== 'decisions' ? kind : null;
  flatten(text, item.children, below, place, mail, places, counter);
}

/** What is announced below these words; by a task no decisions are. */
function announcedBy(words: string, task = false): HeadingKind | null {
  const announces = !task && (signsOf(words) & sign.announcement) !== 0 && announcesDecisions(words);
  return headingKind(words) ?? (announces ? 'decisions' : null);
}

function absent(kind: HeadingKind | null): boolean {
  return kind === 'people' || kind === 'absent';
}

/** A paragraph's lines, those that wrap joined with the one they go on from; lines of a note's head left out. */
function entriesOf(text: string, lines: readonly Span[]): Span[] {
  const entries: Span[] = [];
  let before = '';
  for (const line of lines) {
    const words = lines.length > 1 ? unmarked(slice(text, headOf(line))) : '';
    const current = entries.at(-1);
    if (current && isWrapped(before, words) && labelOf(words) === null) current.end = line.end;
    else entries.push({ ...line });
    before = words;
  }
  return entries.filter((entry) => !isHeader(slice(text, headOf(entry, 60))));
}

/** `Date: …`, `Location: …`. */
function isHeader(line: string): boolean {
  if (!/[:：]/.test(line)) return false;
  const label = /^\s*([^:：]{2,40}?)\s*[:：]/.exec(unmarked(line))?.[1];
  return label !== undefined && headerLabels.test(fold(label));
}

/** The cells that hold a decision: those of a column headed so, or the first with words under a heading of decisions. */
function decidedRows(text: string, table: Table, announced: boolean): Span[] {
  const headers = table.header.map((cell) => fold(slice(text, headOf(cell))).replace(/[\s:]+$/, ''));
  const column = headers.findIndex((header) => decisionColumn.test(header));
  if (column < 0 && !announced) return [];
  const first = Math.max(
    0,
    headers.findIndex((header) => !/^(?:#|no\.?|nr\.?|id|date|when|n°)$/.test(header)),
  );
  return table.rows.flatMap((row) => {
    const cell = row.cells[column < 0 ? first : column];
    return cell && cell.end > cell.start ? [{ start: cell.start, end: row.span.end }] : [];
  });
}
