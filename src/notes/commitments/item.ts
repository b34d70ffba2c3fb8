import type { Block, Item } from '../blocks.ts';
import { readDue } from '../dates/index.ts';
import { doubtfulLabels } from '../lexicon/words.ts';
import type { Field, Mention, Span, Status } from '../note.ts';
import { fold, headOf, slice, trim, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { itemDraft } from './draft.ts';
import { dueInField, dueInWords } from './due.ts';
import { fieldLine, fieldsOfLine, inlineFields, type FoundField } from './fields.ts';
import { further } from './further.ts';
import { blank, shift, tidy, topicOf, untagged, wordingsOf } from './item-words.ts';
import { labelOf, saysNothing } from './label.ts';
import { ownersOf } from './own-owners.ts';
import { planLabel } from './standup.ts';
import {
  leadingSign,
  reportedStatus,
  stateLine,
  statusAhead,
  statusInWords,
  statusOf,
  statusOfCheckbox,
} from './status.ts';
import { ownersInValue, type FoundOwners } from './taking.ts';

/** How many characters of an item are read: many times what a person writes, so that no line costs more than this. */
const longest = 4000;

/** The number of an item in a register, and AsciiDoc's anchor: `[[a-36]]A-36 Ann: …`, `#12 Ann: …`, `2.1 Ann: …`, `[AI-7] Ann: …`. */
const number =
  /^\s*(?:\[\[[\w-]{1,40}\]\]\s*)?(?:(?:\[?(?:\p{Lu}{1,3}-?\d{1,4}(?:[.-]\d{1,3}){0,2})\]?|#\d{1,4}|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:\s*[:.)]|\s+-)?\s+(?=\p{Lu}\p{L}|@|\[| ))?/u;

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
  /** A box to tick stands before it: `[ ]` or ☐. */
  boxed: boolean;
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
  let words = untagged(unmarked(raw));
  // What stands between the item's lines is none of its words: marks of quotation, tags, other planning.
  for (const [i, line] of item.lines.entries())
    if (i > 0) words = blank(words, item.lines[i - 1]!.end - base, Math.min(line.start - base, words.length));

  const fields: Field[] = [];
  const children: Block[] = [];
  const addField = (line: Span, below = false): boolean => {
    const words = unmarked(slice(text, headOf(line)));
    const state = below ? stateLine(words) : null;
    const found = fieldLine(words) ? fieldsOfLine(words) : state ? [state] : [];
    if (!found.length || !found.every((field) => isMeant(field, line.start, context))) return false;
    for (const { of, label, value } of found)
      fields.push({ of, label: shift(label, line.start), value: shift(value, line.start) });
    return true;
  };
  for (const line of item.lines.slice(1))
    if (line.end <= base + raw.length && addField(line)) words = blank(words, line.start - base, line.end - base);
  for (const child of item.children) {
    const isField =
      (child.kind === 'item' || child.kind === 'paragraph') &&
      child.lines.length > 0 &&
      !(child.kind === 'item' && child.checkbox) &&
      child.lines.every((line) => addField(line, child.kind === 'item' && child.lines.length === 1));
    if (!isField) children.push(child);
  }

  if (!labelOf(words)) words = words.replace(number, (id) => ' '.repeat(id.length));
  const label = labelOf(words) ?? (context.standup ? planLabel(words) : null);
  const from = label?.end ?? 0;
  words = blank(words, 0, from);
  let task = words;
  for (const field of inlineFields(words)) {
    if (!isMeant(field, base, context)) continue;
    fields.push({ of: field.of, label: shift(field.label, base), value: shift(field.value, base) });
    task = blank(task, field.cut.start, field.cut.end);
  }
  const stated = statusInWords(raw, task) ?? statusAhead(unmarked(raw).slice(0, from));
  const keyword = item.keyword ? statusOf(slice(text, item.keyword)) : null;
  if (stated) task = blank(task, stated.cut.start, stated.cut.end);
  const box = leadingSign(task);
  if (box) task = blank(task, 0, box.end);

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
  // A label with a name and nothing to do: `Actions: Ann`, `ACTION BC`.
  if (saysNothing(summary) || (label?.kind === 'action' && !own.owners.length && isNames(summary, context)))
    return null;
  const statusField = fields.find((field) => field.of === 'status');
  const status =
    (statusField && statusOf(slice(text, statusField.value))) ??
    statusOfMark(item, text, stated?.status ?? null) ??
    keyword ??
    (context.inherited.reviewed && !own.assigned ? reportedStatus(task) : null) ??
    context.inherited.status;

  const headAt = base + Math.max(from, box?.end ?? 0);
  const head = trim(text, { start: headAt, end: Math.max(headAt, first.end) });
  const owners = own.owners.length || own.stated ? own.owners : context.inherited.owners;
  const mention: Mention = {
    span: { start: item.span.start, end: ownEnd(item, own.further[0], base, first) },
    head,
    form,
    group: context.group,
    checkbox: item.checkbox,
    owners: own.owners,
    due,
    status: statusField ? statusField.value : stated ? shift(stated.span, base) : (item.keyword ?? null),
    fields,
    cells: null,
    inherits: {
      owner: !own.owners.length && context.inherited.owners.length > 0,
      due: !due && context.inherited.due !== null,
    },
  };
  const draft = itemDraft(
    mention,
    { text: summary, wordings: wordingsOf(task), topic: topicOf(words) },
    status,
    context,
    owners,
  );
  const drafts = [draft, ...further(own.further, words, base, draft, context)];
  return {
    drafts,
    marked: label?.kind === 'action' || item.keyword !== undefined || fields.some((field) => field.of !== 'status'),
    label: label?.kind ?? null,
    words: tidy(words),
    owned: own.owners.length > 0,
    boxed: item.checkbox !== null || (leadingSign(words)?.box ?? false),
    children,
  };
}

/** Do the words only name people: somebody known, or initials? */
function isNames(words: string, context: Context): boolean {
  const parts = words.length < 60 ? ownersInValue(words, context) : [];
  return parts.length > 0 && parts.every(({ owner }) => owner.kind === 'known' || /^\p{Lu}{2,3}$/u.test(owner.name));
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
  if (value === '' || !doubtfulLabels.test(fold(slice(context.text, shift(field.label, base))))) return true;
  if (field.of === 'due') return Boolean(readDue(value, context.reference)?.day);
  return field.of === 'owner'
    ? ownersInValue(value, context).some(({ owner }) => owner.kind === 'known')
    : statusOf(value) !== null;
}

function statusOfMark(item: Item, text: string, words: Status | null): Status | null {
  const box = item.checkbox ? statusOfCheckbox(slice(text, item.checkbox)) : null;
  return box === 'open' || box === null ? (words ?? box) : box;
}
