import type { Item } from '../blocks.ts';
import { verbs } from '../lexicon/en.ts';
import { looksLikeName } from '../people/names.ts';
import { headOf, slice, unmarked } from '../text.ts';
import { isTopic } from './leading-owners.ts';

/**
 * Is this item only a stem over the items below it ("Harbour report:", "**Phase 1**"; guidelines 1)? It ends in a colon, or is
 * wholly bold and tells no deed: of "**Fix the login page**" the items below are details.
 */
export function isStem(text: string, item: Item): boolean {
  const [first, ...rest] = item.lines;
  if (!first || rest.length > 0 || !item.children.some((child) => child.kind === 'item')) return false;
  const line = slice(text, headOf(first));
  if (/[:：][\s*_]*$/.test(line)) return true;
  const before = text.slice(Math.max(0, first.start - 8), first.start);
  if (!/^(\*\*|__)[^*_]+\1$/.test(line) && !/<(?:b|strong)>$/i.test(before)) return false;
  const words = unmarked(line).trim().split(/\s+/);
  return words.length === 1 || !verbs.has(words[0]!.toLowerCase());
}

/** What can only be a name over the items below it (`- **Zoe**:`), or null. */
export function stemName(text: string, item: Item): string | null {
  const [first, ...rest] = item.lines;
  if (!first || rest.length > 0 || item.checkbox || !item.children.some((child) => child.kind === 'item')) return null;
  const name = unmarked(slice(text, headOf(first)))
    .replace(/[\s:：]+$/, '')
    .trim();
  return looksLikeName(name) && !isTopic(name) ? name : null;
}
