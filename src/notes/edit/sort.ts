import type { Mention, Note } from '../note.ts';
import { slice } from '../text.ts';
import { type Block, blocksAround } from './list.ts';
import { difference, type Read } from './saying.ts';
import { type TextEdit, applyEdits } from './textEdit.ts';

export type SortKey = 'due' | 'owner';

/**
 * The blocks of the list or table around a place in the order of their due days (without a day: last) or of their first owners' names
 * (nobody's: last); those that are equal stay as they stand. Null where they stand so already.
 */
export function inOrderOf(text: string, note: Note, mention: Mention, key: SortKey): Block[] | null {
  const blocks = blocksAround(text, note, mention);
  if (!blocks || blocks.filter(({ item }) => item).length < 2) return null;
  const keyed = blocks.map((block) => ({ block, key: keyOf(block, key) }));
  keyed.sort((a, b) =>
    a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : compare(a.key, b.key),
  );
  const sorted = keyed.map(({ block }) => block);
  return sorted.every((block, at) => block === blocks[at]) ? null : sorted;
}

/** The edit that puts a list or table in that order: what stands below an item goes with it, numbers count on from the top. Null where the note would not say the same. */
export function sortItems(text: string, note: Note, mention: Mention, key: SortKey, read: Read): TextEdit[] | null {
  const sorted = inOrderOf(text, note, mention, key);
  if (!sorted) return null;
  const blocks = sorted.toSorted((a, b) => a.start - b.start);
  const from = blocks.findIndex((block, at) => block !== sorted[at]);
  const to = blocks.findLastIndex((block, at) => block !== sorted[at]);
  let words = '';
  for (let at = from; at <= to; at++) {
    const place = blocks[at]!;
    words += movedTo(text, sorted[at]!, place);
    if (at < to) words += text.slice(place.end, blocks[at + 1]!.start);
  }
  const edit = { start: blocks[from]!.start, end: blocks[to]!.end, text: words };
  const found = difference(note, read(applyEdits(text, [edit])));
  return found && found.gone.length === 0 && found.come.length === 0 ? [edit] : null;
}

/** The block's text with the number of the place it moves to. */
function movedTo(text: string, block: Block, place: Block): string {
  const numbered = /[\dA-Za-z]/.test(slice(text, block.bullet));
  const bullet = slice(text, numbered ? place.bullet : block.bullet);
  return text.slice(block.start, block.bullet.start) + bullet + text.slice(block.bullet.end, block.end);
}

/** What the place itself says: a date that was only spoken of elsewhere would seem no order to who reads the list. */
function keyOf({ item }: Block, key: SortKey): string | null {
  if (!item) return null;
  const { due, owners } = item.mention;
  return key === 'due'
    ? (due?.due.day ?? null)
    : (owners.find(({ owner }) => owner.kind !== 'vague')?.owner.name ?? null);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
