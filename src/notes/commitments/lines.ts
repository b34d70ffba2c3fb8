import type { Item } from '../blocks.ts';
import { verbs } from '../lexicon/en.ts';
import type { Span } from '../note.ts';
import { slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { fieldLine } from './fields.ts';
import { labelOf } from './label.ts';
import { leadingOwners } from './owners.ts';

/**
 * Parts a paragraph's lines into entries: a line begins one when it has a label, leads with a known name, or follows a
 * line that was not full; a field line (`Deadline: …`) and a wrapped line belong to the entry above.
 */
export function entriesOf(lines: Span[], context: Context): Span[][] {
  const entries: Span[][] = [];
  let before = '';
  for (const line of lines) {
    const words = unmarked(slice(context.text, { start: line.start, end: Math.min(line.end, line.start + 400) }));
    const wrapped = before.length >= 55 && !/[.!?:;]\s*$/.test(before);
    const begins = labelOf(words) !== null || leadingOwners(words, context) !== null;
    const current = entries.at(-1);
    if (current && (fieldLine(words) || (wrapped && !begins))) current.push(line);
    else entries.push([line]);
    before = words;
  }
  return entries;
}

/**
 * Does this list assign work, line by line (`Ann: add the index`, `Bo - finish the fix`)? `plan`: most items lead with
 * somebody known and go on with an order; `named`: the same by the names alone, so that a name nobody bears may be trusted.
 */
export function isPlan(run: Item[], context: Context): 'plan' | 'named' | null {
  let named = 0;
  let ordered = 0;
  for (const item of run) {
    const words = item.lines[0] ? unmarked(slice(context.text, item.lines[0])) : '';
    const found = leadingOwners(words, context);
    if (!found || !found.owners.some(({ owner }) => owner.kind === 'known' || owner.kind === 'group')) continue;
    named++;
    const verb = /^\s*(?:to\s+)?(\p{L}+)/u.exec(words.slice(found.cut.end))?.[1];
    if (verb && verbs.has(verb.toLowerCase())) ordered++;
  }
  if (named * 2 < run.length || named === 0) return null;
  if (ordered >= 2 && ordered * 2 >= named) return 'plan';
  return context.inherited.kind === 'actions' && named >= 2 ? 'named' : null;
}
