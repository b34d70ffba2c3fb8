import type { Item } from '../blocks.ts';
import type { Field, Mention, Span, Status } from '../note.ts';
import { slice, trim } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { itemDraft } from './draft.ts';
import { dueInField, dueInWords } from './due.ts';
import { further } from './further.ts';
import { blank, shift, tidy, topicOf, wordingsOf } from './item-words.ts';
import { saysNothing, type Label } from './label.ts';
import { ownersOf, type OwnWords } from './own-owners.ts';
import { reportedStatus, statusOf, statusOfCheckbox, type StatedStatus } from './status.ts';
import { isSomebody, ownersInValue, type FoundOwners } from './taking.ts';

/** An item taken apart: its label, fields, box and state, and the words of the task between them. */
export interface ItemParts {
  item: Item;
  form: Mention['form'];
  first: Span;
  /** Where the item's words begin in the text. */
  base: number;
  /** The item's words unmarked, without a label; blanks stand for what is left out. */
  words: string;
  /** Without fields and state, too. */
  task: string;
  /** Where the words after the label begin. */
  from: number;
  box: { end: number } | null;
  label: Label | null;
  fields: Field[];
  stated: StatedStatus | null;
  /** What a keyword (`TODO`, `DONE`) of Org says. */
  keyword: Status | null;
}

/** Who an item's own words, label and fields name. */
export function ownersOfItem({ task, base, label, fields }: ItemParts, context: Context): OwnWords {
  return ownersOf(
    task,
    context,
    fields.filter((field) => field.of === 'owner'),
    ownerOfLabel(label, base, context),
    label?.kind === 'action',
    base,
  );
}

/** Who the label names; where that may be a topic as well, only somebody who is a person for sure. */
function ownerOfLabel(label: Label | null, base: number, context: Context): Span | null {
  if (!label?.owner) return null;
  const span = shift(label.owner, base);
  const words = slice(context.text, span);
  const sure =
    !label.doubtful || words.startsWith('@') || ownersInValue(words, context).every(({ owner }) => isSomebody(owner));
  return sure ? span : null;
}

/** The drafts of an item, its own first; none where it names nothing to do. */
export function draftsOf(parts: ItemParts, own: OwnWords, context: Context): Draft[] {
  const { item, form, first, base, words, from, box, label, fields, stated, keyword } = parts;
  const { text } = context;
  let task = blank(parts.task, own.cut.start, own.cut.end);
  if (saysNothing(task) && !fields.some((field) => field.of !== 'status' && field.value.end > field.value.start))
    return [];

  const dueField = fields.find((field) => field.of === 'due');
  const ownPart = own.further.length ? task.slice(0, own.further[0]!.at) : task;
  const due = dueField ? dueInField(dueField, context) : dueInWords(ownPart, base, context);
  if (due && !dueField && /^[\s,;.:()-]*$/.test(task.slice(due.span.end - base)))
    task = blank(task, due.span.start - base, due.span.end - base);
  const summary = tidy(task);
  // A label with a name and nothing to do: `Actions: Ann`, `ACTION BC`.
  if (saysNothing(summary) || (label?.kind === 'action' && !own.owners.length && isNames(summary, context))) return [];
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
  return [draft, ...further(own.further, words, base, draft, context)];
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

function statusOfMark(item: Item, text: string, words: Status | null): Status | null {
  const box = item.checkbox ? statusOfCheckbox(slice(text, item.checkbox)) : null;
  return box === 'open' || box === null ? (words ?? box) : box;
}
