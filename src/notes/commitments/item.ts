import type { Block, Item } from '../blocks.ts';
import { findDue, readDue, type FoundDue } from '../dates/index.ts';
import type { Due, Field, Mention, Owner, Span, Status } from '../note.ts';
import { linesOf, slice, trim, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { doubtfulLabels } from '../lexicon/en.ts';
import { fieldLine, inlineFields, type FoundField } from './fields.ts';
import { labelOf, saysNothing } from './label.ts';
import {
  assignedOwners,
  byOwners,
  handleOwner,
  leadingOwners,
  ownersInValue,
  trailingOwners,
  type FoundOwners,
} from './owners.ts';
import { statusInWords, statusOf, statusOfCheckbox } from './status.ts';

/** How many characters of an item are read: many times what a person writes, so that no line costs more than this. */
const longest = 4000;

/** What an item says, whether or not it turns out to be a commitment. */
export interface ItemReading {
  /** The item itself and further assignments inside it ("Ann to merge; Bo to verify"), in text order. */
  drafts: Draft[];
  /** The words themselves say that this is work: an action label, a field of owner or due. A checkbox is the caller's to weigh. */
  marked: boolean;
  label: 'action' | 'decision' | null;
  /** The words after the label, nothing left out. */
  words: string;
  /** An owner stands in the item's own words or fields. */
  owned: boolean;
  /** Sub-blocks that are not fields. */
  children: Block[];
}

/** Reads one item or line in its context. Null: it says nothing ("none", "N/A", an empty box). */
export function readItem(item: Item, form: Mention['form'], context: Context): ItemReading | null {
  const { text } = context;
  const first = item.lines[0];
  if (!first || first.start >= first.end) return null;
  const base = first.start;
  const raw = text.slice(base, Math.min(item.lines.at(-1)!.end, base + longest));
  let words = unmarked(raw);

  const fields: Field[] = [];
  const children: Block[] = [];
  const addField = (line: Span): boolean => {
    const field = fieldLine(unmarked(slice(text, line)));
    if (!field || !isMeant(field, line.start, context)) return false;
    fields.push({ of: field.of, label: shift(field.label, line.start), value: shift(field.value, line.start) });
    return true;
  };
  for (const line of item.lines.slice(1))
    if (line.end <= base + raw.length && addField(line)) words = blank(words, line.start - base, line.end - base);
  for (const child of item.children) {
    const isField =
      (child.kind === 'item' || child.kind === 'paragraph') &&
      child.lines.length > 0 &&
      child.lines.every((line) => addField(line));
    if (!isField) children.push(child);
  }

  const label = labelOf(words);
  const from = label?.end ?? 0;
  words = blank(words, 0, from);
  let task = words;
  for (const field of inlineFields(words)) {
    if (!isMeant(field, base, context)) continue;
    fields.push({ of: field.of, label: shift(field.label, base), value: shift(field.value, base) });
    task = blank(task, field.cut.start, field.cut.end);
  }
  const stated = statusInWords(raw, task);
  if (stated) task = blank(task, stated.cut.start, stated.cut.end);

  const ownerField = fields.filter((field) => field.of === 'owner');
  const own = ownersOf(
    task,
    context,
    ownerField,
    label?.owner ? { start: label.owner.start + base, end: label.owner.end + base } : null,
    label?.kind === 'action',
    base,
  );
  task = blank(task, own.cut.start, own.cut.end);
  if (saysNothing(task) && !fields.some((field) => field.of !== 'status' && field.value.end > field.value.start))
    return null;

  const dueField = fields.find((field) => field.of === 'due');
  const ownPart = own.further.length ? task.slice(0, own.further[0]!.at) : task;
  const due = dueField ? dueInField(dueField, context) : dueInWords(ownPart, base, context);
  if (due && !dueField && /^[\s,;.:()-]*$/.test(task.slice(due.span.end - base)))
    task = blank(task, due.span.start - base, due.span.end - base);
  const summary = tidy(task);
  if (saysNothing(summary)) return null;
  const statusField = fields.find((field) => field.of === 'status');
  const status =
    (statusField && statusOf(slice(text, statusField.value))) ??
    statusOfMark(item, text, stated?.status ?? null) ??
    context.inherited.status;

  const head = trim(text, { start: base + from, end: Math.max(base + from, first.end) });
  const owners = own.owners.length || own.stated ? own.owners : context.inherited.owners;
  const mention: Mention = {
    span: { start: item.span.start, end: ownEnd(item, own.further[0], base, first) },
    head,
    form,
    group: context.group,
    checkbox: item.checkbox,
    owners: own.owners,
    due,
    status: statusField ? statusField.value : stated ? shift(stated.span, base) : null,
    fields,
    cells: null,
    inherits: {
      owner: !own.owners.length && context.inherited.owners.length > 0,
      due: !due && context.inherited.due !== null,
    },
  };
  const draft: Draft = {
    mention,
    text: summary,
    wordings: wordingsOf(task),
    topic: topicOf(words),
    explicit: true,
    why: null,
    owners: countable(owners),
    presumed: false,
    day: context.reference.day,
    due: (due ?? context.inherited.due)?.due ?? null,
    status,
  };
  const drafts = [draft, ...further(own.further, words, base, draft, context)];
  return {
    drafts,
    marked: label?.kind === 'action' || fields.some((field) => field.of !== 'status'),
    label: label?.kind ?? null,
    words: tidy(words),
    owned: own.owners.length > 0,
    children,
  };
}

/** An item ends before the line on which it gives somebody else work: that line is the other commitment's. */
function ownEnd(item: Item, further: FoundOwners | undefined, base: number, first: Span): number {
  const at = further ? base + further.at : Infinity;
  const before = item.lines.filter((line) => line.end < at);
  return further && at > first.end && before.length ? before.at(-1)!.end : item.span.end;
}

/** "Target: 500ms", "Lead: strong": labels that also mean other things are fields only where their value is a date or a person. */
function isMeant(field: FoundField, base: number, context: Context): boolean {
  const value = slice(context.text, shift(field.value, base));
  if (value === '' || !doubtfulLabels.test(slice(context.text, shift(field.label, base)))) return true;
  if (field.of === 'due') return Boolean(readDue(value, context.reference)?.day);
  return field.of === 'owner'
    ? ownersInValue(value, context).some(({ owner }) => owner.kind === 'known')
    : statusOf(value) !== null;
}

interface OwnWords {
  owners: { span: Span; owner: Owner }[];
  cut: Span;
  /** An owner field or label stands there, even if it names nobody. */
  stated: boolean;
  /** Later sentences that give somebody else work. */
  further: FoundOwners[];
}

/** The owners an item names, from the surest notation to the least: field, label, head, sentence, end. */
function ownersOf(
  task: string,
  context: Context,
  fields: Field[],
  label: Span | null,
  labelled: boolean,
  base: number,
): OwnWords {
  const named = assignedOwners(task, context);
  const doing = named.filter(({ assists }) => !assists);
  const assigned = doing.length ? doing : named.slice(0, 1);
  for (const value of [...fields.map((field) => field.value), ...(label ? [label] : [])]) {
    const found = ownersInValue(slice(context.text, value), context);
    if (found.length || fields.length) {
      return {
        owners: found.map(({ start, end, owner }) => ({ span: shift({ start, end }, value.start), owner })),
        cut: { start: 0, end: 0 },
        stated: true,
        further: [],
      };
    }
  }
  const lead = leadingOwners(task, context);
  const found =
    lead ??
    assigned[0] ??
    trailingOwners(task, context) ??
    byOwners(task, context) ??
    assignedOwners(task, context, 'named')[0] ??
    (label === null && labelled ? handleOwner(task, context) : null);
  if (!found) return { owners: [], cut: { start: 0, end: 0 }, stated: false, further: [] };
  return {
    owners: found.owners.map(({ start, end, owner }) => ({ span: shift({ start, end }, base), owner })),
    cut: found.cut,
    stated: false,
    further: lead ? assigned.filter((other) => other.at > found.cut.end + 20) : assigned.slice(1),
  };
}

/** One draft for each further sentence of the item that gives somebody work, with the item's due where it has none. */
function further(found: FoundOwners[], words: string, base: number, item: Draft, context: Context): Draft[] {
  const topic = topicOf(words);
  return found.map((assigned, i) => {
    const end = Math.min(found[i + 1]?.at ?? words.length, endOfSentence(words, assigned.at));
    const span = trim(context.text, { start: assigned.at + base, end: end + base });
    const sentence = words.slice(assigned.at, span.end - base);
    const due = dueInWords(sentence, span.start, context);
    const owners = assigned.owners.map(({ start, end, owner }) => ({ span: shift({ start, end }, base), owner }));
    const text = tidy(sentence);
    return {
      mention: {
        ...item.mention,
        span,
        head: span,
        form: 'sentence',
        checkbox: null,
        owners,
        due,
        status: null,
        fields: [],
        inherits: { owner: false, due: !due && item.due !== null },
      },
      text,
      wordings: [text, `${topic} ${text}`],
      topic: '',
      explicit: true,
      why: null,
      owners: countable(owners),
      presumed: false,
      day: context.reference.day,
      due: due?.due ?? item.due,
      status: null,
    };
  });
}

/** What an item is about: "Safari upload bug" of "Safari upload bug - Ann to research libraries". */
function topicOf(words: string): string {
  return /^\s*([^\n]{3,80}?)\s+-\s/.exec(words)?.[1] ?? '';
}

/** The whole, the first line without what stands in brackets, and that without a lead-in ("High: …"). */
function wordingsOf(task: string): string[] {
  const first = tidy(/^[^\n]*/.exec(task.trimStart())![0].replace(/\([^()]*\)/g, ' '));
  const unlabelled = first.replace(/^[^:]{2,25}:\s+/, '');
  return [...new Set([tidy(task), first, unlabelled])].filter(Boolean);
}

function endOfSentence(words: string, from: number): number {
  const match = /[.;)\n](?=\s|$)|\n/.exec(words.slice(from));
  return match ? from + match.index : words.length;
}

function dueInField(field: Field, context: Context): { span: Span; due: Due } | null {
  const found = readDue(slice(context.text, field.value), context.reference);
  return found ? { span: field.value, due: dueOf(found) } : null;
}

/** Found due words as a due. */
export function dueOf(found: FoundDue): Due {
  return { text: found.text, day: found.day, relative: found.relative };
}

/** The due words in an item's or sentence's own words. */
export function dueInWords(words: string, base: number, context: Context): { span: Span; due: Due } | null {
  // A wrapped line is no end: "write the report\n before the season begins".
  const found = findDue(words.replace(/[\r\n]/g, ' '), context.reference);
  return found ? { span: { start: base + found.start, end: base + found.end }, due: dueOf(found) } : null;
}

function statusOfMark(item: Item, text: string, words: Status | null): Status | null {
  const box = item.checkbox ? statusOfCheckbox(slice(text, item.checkbox)) : null;
  return box === 'open' || box === null ? (words ?? box) : box;
}

/** Owners that count: a vague one is nobody (guidelines 2). One entry per name. */
export function countable(owners: { owner: Owner }[]): Owner[] {
  const byName = new Map(owners.filter(({ owner }) => owner.kind !== 'vague').map(({ owner }) => [owner.name, owner]));
  return [...byName.values()];
}

/** The task's words on one line, without the separators that owner and due leave behind. */
export function tidy(words: string): string {
  const line = linesOf(words)
    .map((part) => slice(words, part).trim())
    .filter(Boolean)
    .join(' ');
  return line
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+([:,;.!?])/g, '$1')
    .replace(/^[\s,;:.\-→>]+|[\s,;:\-→(]+$/g, '')
    .slice(0, 300);
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Blanks a stretch out, so that offsets hold and patterns pass over it. */
function blank(words: string, start: number, end: number): string {
  if (end <= start) return words;
  return words.slice(0, start) + words.slice(start, end).replace(/[^\n]/g, ' ') + words.slice(end);
}
