import type { Block, Item } from '../blocks.ts';
import { readDue } from '../dates/index.ts';
import { doubtfulLabels } from '../lexicon/words.ts';
import type { Field, Mention, Span } from '../note.ts';
import { once } from '../once.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { fieldLine, fieldsOfLine, inlineFields, type FoundField } from './fields.ts';
import { draftsOf, ownersOfItem, type ItemParts } from './item-drafts.ts';
import { blank, shift, untagged } from './item-words.ts';
import { labelOf, saysNothing } from './label.ts';
import { planLabel } from './standup.ts';
import { leadingSign, stateLine, statusAhead, statusInWords, statusOf } from './status.ts';
import { isTagged } from './trailing-owners.ts';
import { ownersInValue } from './taking.ts';

/** How many characters of an item are read: many times what a person writes, so that no line costs more than this. */
const longest = 4000;
/** So many words may be names and a date and nothing else. */
const few = 8;

/** The number of an item in a register, and AsciiDoc's anchor: `[[a-36]]A-36 Ann: …`, `#12 Ann: …`, `2.1 Ann: …`, `[AI-7] Ann: …`. */
const number =
  /^\s*(?:\[\[[\w-]{1,40}\]\]\s*)?(?:(?:\[?(?:\p{Lu}{1,3}-?\d{1,4}(?:[.-]\d{1,3}){0,2})\]?|#\d{1,4}|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:\s*[:.)]|\s+-)?\s+(?=\p{Lu}\p{L}|@|\[| ))?/u;

/** A tag at the end makes an item: `Ann to send the table #action`. */
const hashtag = /\s#(?:action(?:-?item)?|to-?do|task|follow-?up)s?\s*$/i;

function isOfFewWords(task: string): boolean {
  let words = 0;
  for (let i = 0; i < task.length; i++)
    if (task.charCodeAt(i) > 32 && (i === 0 || task.charCodeAt(i - 1) <= 32) && ++words > few) return false;
  return true;
}

/** What an item says, whether or not it turns out to be a commitment. */
export interface ItemReading {
  /**
   * The item itself and further assignments inside it ("Ann to merge; Bo to verify"), in text order. Worked out when asked for:
   * most lines are nobody's work. None where many words turn out to be only names and a date.
   */
  readonly drafts: readonly Draft[];
  /** The words themselves say that this is work: an action label, a field of owner or due. A checkbox is the caller's to weigh. */
  marked: boolean;
  label: 'action' | 'decision' | null;
  /** An owner stands in the item's own words or fields. Worked out when asked for. */
  readonly owned: boolean;
  /** Its words, a field or a keyword say how it stands. */
  stated: boolean;
  /** A box to tick stands before it: `[ ]` or ☐. */
  boxed: boolean;
  /** Sub-blocks that are not fields. */
  children: Block[];
}

/** Reads one item or line in its context. Null: it says nothing ("none", "N/A", an empty box). See `readItem`. */
export function readItemHere(item: Item, form: Mention['form'], context: Context): ItemReading | null {
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

  let label = labelOf(words);
  const id = label || !/[\d[]/.test(words.slice(0, 80)) ? '' : number.exec(words)![0];
  if (id) {
    words = blank(words, 0, id.length);
    label = labelOf(words);
  }
  label ??= context.standup ? planLabel(words) : null;
  const from = label?.end ?? 0;
  words = blank(words, 0, from);
  const hashed = words.includes('#') ? hashtag.exec(words) : null;
  if (hashed) words = blank(words, hashed.index, words.length);
  let task = words;
  for (const field of inlineFields(words)) {
    if (!isMeant(field, base, context)) continue;
    fields.push({ of: field.of, label: shift(field.label, base), value: shift(field.value, base) });
    task = blank(task, field.cut.start, field.cut.end);
  }
  const tagged = isTagged(words);
  const stated =
    (tagged ? null : statusInWords(raw, task)) ?? (from > 0 ? statusAhead(unmarked(raw).slice(0, from)) : null);
  const keyword = item.keyword ? statusOf(slice(text, item.keyword)) : null;
  if (stated) task = blank(task, stated.cut.start, stated.cut.end);
  const box = leadingSign(task);
  if (box) task = blank(task, 0, box.end);

  const parts: ItemParts = { item, form, first, base, words, task, from, box, label, fields, stated, keyword };
  const own = once(() => ownersOfItem(parts, context));
  const drafts = once(() => draftsOf(parts, own(), context));
  const isNamed = (): boolean => own().owners.some(({ owner }) => owner.kind !== 'vague');
  const labelled = label?.kind === 'action' && (!label.ifOwned || isNamed());
  const isShort = isOfFewWords(task);
  if (labelled || isShort ? drafts().length === 0 : saysNothing(task)) return null;
  return {
    get drafts() {
      return drafts();
    },
    get owned() {
      return own().owners.length > 0;
    },
    marked:
      labelled ||
      hashed !== null ||
      (tagged && isNamed()) ||
      item.keyword !== undefined ||
      fields.some((field) => field.of !== 'status'),
    label: label?.kind === 'action' && !labelled ? null : (label?.kind ?? null),
    stated: stated !== null || keyword !== null || fields.some((field) => field.of === 'status'),
    boxed: item.checkbox !== null || (leadingSign(words)?.box ?? false),
    children,
  };
}

/** "Target: 500ms", "Lead: strong": labels that also mean other things are fields only where their value is a date or a person. */
function isMeant(field: FoundField, base: number, context: Context): boolean {
  const value = slice(context.text, shift(field.value, base));
  if (value === '' || !doubtfulLabels.test(fold(slice(context.text, shift(field.label, base))))) return true;
  if (field.of === 'due') return Boolean(readDue(value, context.reference)?.day);
  return field.of === 'owner'
    ? ownersInValue(value, context).some(
        ({ owner: { name, kind } }) => kind === 'known' || kind === 'group' || /^\p{Lu}{2,3}$/u.test(name),
      )
    : statusOf(value) !== null;
}
