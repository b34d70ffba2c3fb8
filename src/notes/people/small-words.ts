import type { Placed } from '../regions.ts';
import { isWordUnit } from '../word-at.ts';

/**
 * How often each of some words (folded) stands in a note in small letters, as a word of its own and no part of an address or path. One pass,
 * which looks up only what begins and is as long as one of them.
 */
export function smallWordsIn(regions: readonly Placed[], wanted: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map([...new Set(wanted)].filter((word) => word !== '').map((word) => [word, 0]));
  if (!counts.size) return counts;
  const words = new Set(counts.keys());
  const question = `small words ${[...words].join(' ')}`;
  for (const { region } of regions)
    for (const [word, count] of region.keep(
      () => question,
      () => countsIn(region.text, words),
    ))
      counts.set(word, counts.get(word)! + count);
  return counts;
}

function countsIn(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const lengths = new Set<number>();
  const heads = new Set<number>();
  for (const word of wanted) {
    lengths.add(word.length);
    heads.add(word.charCodeAt(0));
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWordUnit(code)) continue;
    const start = i;
    while (i < text.length && goesOn(text.charCodeAt(i))) i++;
    if (!heads.has(code) || !lengths.has(i - start) || (start > 0 && joins(text.charCodeAt(start - 1)))) continue;
    if (isAddress(text, i)) continue;
    const word = text.slice(start, i);
    if (wanted.has(word) && /^\p{Ll}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** `_` and `-` are within words. */
function goesOn(code: number): boolean {
  return code === 95 || code === 45 || isWordUnit(code);
}

/** `ann@x.org`, `ann.bell@x.org`: what stands behind makes it a part of an address. */
function isAddress(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 64 || (code === 46 && isWordUnit(text.charCodeAt(end + 1)));
}

/** `@ann`, `./ann`, `x_ann`: what stands before makes it a part of something else. */
function joins(code: number): boolean {
  return code === 64 || code === 46 || code === 47 || goesOn(code);
}
