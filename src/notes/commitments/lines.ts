import type { Item } from '../blocks.ts';
import type { Span } from '../note.ts';
import { headOf, isWrapped, slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { fieldLine } from './fields.ts';
import { labelOf } from './label.ts';
import { isOrder, isTopic, leadingOwners } from './leading-owners.ts';

/**
 * Parts a paragraph's lines into entries: a line begins one when it has a label, leads with a known name, or follows a
 * line that was not full; a field line (`Deadline: …`) and a wrapped line belong to the entry above.
 */
export function entriesOf(lines: Span[], context: Context): Span[][] {
  const entries: Span[][] = [];
  let before = '';
  for (const line of lines) {
    const words = unmarked(slice(context.text, headOf(line)));
    const wrapped = isWrapped(before, words);
    const begins = labelOf(words) !== null || leadingOwners(words, context) !== null;
    const current = entries.at(-1);
    if (current && (fieldLine(words) || (wrapped && !begins))) current.push(line);
    else entries.push([line]);
    before = words;
  }
  return entries;
}

/** What can only be a name before a task: `Zoe: …`, `Zoe - …`, `Zoe → …`, `(Zoe) …`, `(ZB) …`. */
const nameAtHead =
  /^\s*(?:(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2})(?:\s*::?|\s+-{1,2}>?|\s*(?:→|=>))|\((\p{Lu}[\p{L}'.-]*(?:(?: |, ?|\/)\p{Lu}[\p{L}'.-]*){0,2})\))\s+/u;

/**
 * Does this list assign work, line by line (`Ann: add the index`, `Bo - finish the fix`)? `plan`: most items lead with
 * somebody known and go on with an order, or it is `named`: under an actions heading most items lead with what can only be names,
 * so that a name nobody in the note bears may be trusted there.
 */
export function planOf(run: Item[], context: Context): { plan: boolean; named: boolean } {
  let known = 0;
  let nameLike = 0;
  let ordered = 0;
  for (const item of run) {
    const words = item.lines[0] ? unmarked(slice(context.text, headOf(item.lines[0]))) : '';
    const found = leadingOwners(words, context);
    const lead = nameAtHead.exec(words);
    const isKnown = found?.owners.some(({ owner }) => owner.kind === 'known' || owner.kind === 'group') ?? false;
    if (isKnown) known++;
    else if (!lead || isTopic(lead[1] ?? lead[2]!)) continue;
    nameLike++;
    if (isOrder(words.slice(isKnown ? found!.cut.end : lead![0].length))) ordered++;
  }
  const plan = known > 0 && known * 2 >= run.length && ordered >= 2 && ordered * 2 >= known;
  const enough = nameLike >= 2 && nameLike * 2 >= run.length && (known > 0 || ordered >= 2);
  const named = context.inherited.kind === 'actions' && enough;
  return { plan: plan || named, named };
}
