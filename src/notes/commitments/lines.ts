import type { Item } from '../blocks.ts';
import type { Span } from '../note.ts';
import { looksLikeName, splitNames } from '../people/names.ts';
import { reporting, talking } from '../lexicon/en.ts';
import { sharing } from '../lexicon/sharing.ts';
import { fold, headOf, isWrapped, slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { fieldLine } from './fields.ts';
import { kept } from './kept.ts';
import { labelOf } from './label.ts';
import { isOrder, isTopic, leadingOwners } from './leading-owners.ts';
import { stemName } from './stem.ts';
import { isSomebody, ownersInValue } from './taking.ts';

/**
 * Parts a paragraph's lines into entries: a line begins one when it has a label, leads with a known name, or follows a
 * line that was not full; a field line (`Deadline: …`) and a wrapped line belong to the entry above.
 */
export function entriesOf(lines: Span[], context: Context): Span[][] {
  const entries: Span[][] = [];
  let before = '';
  for (const line of lines) {
    const words = unmarked(slice(context.text, headOf(line)));
    // Nobody breaks lines of this length.
    const wrapped = before.length <= 140 && isWrapped(before, words);
    const begins = (): boolean => labelOf(words) !== null || leadingOwners(words, context) !== null;
    const current = entries.at(-1);
    if (current && (fieldLine(words) !== null || (wrapped && !begins()))) current.push(line);
    else entries.push([line]);
    before = words;
  }
  return entries;
}

/** What can only be a name before a task: `Zoe: …`, `Zoe - …`, `Zoe → …`, `(Zoe) …`, `(ZB) …`. */
const nameAtHead =
  /^\s*(?:(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2})(?:\s*::?|\s+-{1,2}>?|\s*(?:→|=>))|\((\p{Lu}[\p{L}'.-]*(?:(?: |, ?|\/)\p{Lu}[\p{L}'.-]*){0,2})\))\s+/u;

/** One of the signs that part such a name from its task. */
const nameSign = /[:(→]|\s-|=>/;

const bracketed = /\(([^()\n]{2,60})\)[.\s]*$/;
/** A plan's line may name the thing alone, and by when: `Ann: paint for the door, by Monday`. */
const dated = /,\s+(?:due |until |by |before |bis |antes del? |avant |pour )\S[^,.]{1,30}$/i;
/** What a report says and an order does not: "Read through the manual, no code yet". */
const stillOpen = /\b(?:no|not|nothing|none)\b.{0,40}\byet\b|\bso far\b|\balready\b/i;
const dashed = /\s-+\s+([^-()\n]{2,60})$/;

/**
 * Does an item share its work out over the items below it (`Volunteers to read the chapters`, `Charter - decide which rules stay`)?
 */
export function sharesOut(words: string): boolean {
  const order = /\s-+\s+(?=\p{L})/u.exec(words);
  return (
    sharing.test(fold(words)) ||
    (isOrder(words) && !talking.test(words)) ||
    (order !== null && isOrder(words.slice(order.index + order[0].length)))
  );
}

/** What can only be names at the end of a task: in brackets (`order paint (Zoe)`, `order paint (Zoe/Yan)`), or behind a dash where work is shared out; or null. */
function nameAtEnd(words: string, context: Context): string | null {
  const tail = words.trimEnd().slice(-80);
  const name = ((tail.includes(')') ? bracketed.exec(tail) : null) ?? (context.shared ? dashed.exec(tail) : null))?.[1];
  if (!name) return null;
  const parts = splitNames(name);
  return parts.length > 0 && parts.every((part) => looksLikeName(part.words) && !isTopic(part.words)) ? name : null;
}

function isKnownName(name: string, context: Context): boolean {
  return ownersInValue(name, context).some(({ owner }) => isSomebody(owner));
}

/**
 * Does this list assign work, line by line (`Ann: add the index`, `Bo - finish the fix`)? `plan`: most items lead with
 * somebody known and go on with an order, or it is `named`: under an actions heading most items lead with what can only be names,
 * so that a name nobody in the note bears may be trusted there. `signed`: most end in names in brackets (`order paint (Zoe)`),
 * `stems`: most are names over lists of their own. `words` are those of each item's first line.
 */
export function planOf(
  run: Item[],
  words: readonly string[],
  context: Context,
): { plan: boolean; named: boolean; signed: boolean; stems: boolean } {
  let known = 0;
  let nameLike = 0;
  let ordered = 0;
  let told = 0;
  let talked = false;
  const heads = { known: 0, all: 0 };
  const ends = { known: 0, all: 0, ordered: 0 };
  for (const [i, item] of run.entries()) {
    const stem = stemName(context.text, item);
    if (stem) {
      heads.all++;
      if (isKnownName(stem, context)) heads.known++;
    }
    const said = words[i]!;
    const { lead, end } = kept('plan', said, context, () => ({
      lead: leadOf(said, context),
      end: endOf(said, context),
    }));
    if (end) {
      ends.all++;
      if (end.known) ends.known++;
      if (end.ordered) ends.ordered++;
      talked ||= end.talked;
    }
    if (!lead) continue;
    if (lead.known) known++;
    nameLike++;
    if (lead.says === 'order') ordered++;
    else if (lead.says === 'report') told++;
  }
  // "Resolved / Ann: repaint the sign" gives Ann work, alone as well.
  const least = context.inherited.kind === 'decisions' ? 1 : 2;
  // "Ann - front end created" beside "Bo - read the docs" tells what was done.
  const plan = known > 0 && known * 2 >= run.length && ordered >= least && ordered * 2 >= known && ordered > told;
  const enough = nameLike >= 2 && nameLike * 2 >= run.length && (known > 0 || ordered >= 2);
  const named = context.inherited.kind === 'actions' && enough;
  const announced = context.inherited.kind === 'actions';
  const most = ends.all >= 2 && ends.all * 2 >= run.length;
  // Under an agenda the name is who speaks of it.
  const assigned =
    most &&
    (!talked || context.shared === true) &&
    context.inherited.kind !== 'agenda' &&
    context.inherited.kind !== 'decisions' &&
    ends.known * 2 >= run.length &&
    (ends.ordered * 2 >= run.length || context.shared === true);
  return {
    plan: plan || named || assigned,
    named,
    signed: announced && most && (ends.known > 0 || (ends.all >= 3 && ends.ordered >= 2)),
    stems: (announced || context.standup) && heads.known > 0 && heads.all >= 2 && heads.all * 2 >= run.length,
  };
}

/** The name with which a line of a plan begins, and what follows it; null: none. */
function leadOf(words: string, context: Context): { known: boolean; says: 'order' | 'report' | null } | null {
  const found = leadingOwners(words, context);
  const known = found?.owners.some(({ owner }) => owner.kind === 'group' || isSomebody(owner)) ?? false;
  const lead = known || !nameSign.test(words) ? null : nameAtHead.exec(words);
  if (!known && (!lead || isTopic(lead[1] ?? lead[2]!))) return null;
  const said = words.slice(known ? found!.cut.end : lead![0].length);
  const isWork = (isOrder(said) || dated.test(said)) && !stillOpen.test(said);
  return { known, says: isWork ? 'order' : reporting.test(said) ? 'report' : null };
}

/** The name with which it ends; null: none. */
function endOf(words: string, context: Context): { known: boolean; ordered: boolean; talked: boolean } | null {
  const name = nameAtEnd(words, context);
  return name === null
    ? null
    : { known: isKnownName(name, context), ordered: isOrder(words), talked: talking.test(words) };
}
