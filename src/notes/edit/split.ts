import type { Commitment, Mention, Note, Owner, Span } from '../note.ts';
import { slice } from '../text.ts';
import { lineEnding } from './lines.ts';
import { type Block, blockOf, blocksAround } from './list.ts';
import { following } from './continueList.ts';
import { BETWEEN_NAMES } from './ownerForm.ts';
import { insteadOf, type Read } from './saying.ts';
import { type TextEdit, applyEdits, insertion, replacement } from './textEdit.ts';

/** The names in a row (`Ann and Bob`) that an item may be parted by: two or more people, one behind the other; null where there is none. */
export function ownersInRow(text: string, { owners, inherits }: Mention): { all: Span; each: Span[] } | null {
  const [first, ...more] = owners;
  if (!first || more.length === 0 || inherits.owner || owners.some(({ owner }) => !isPerson(owner))) return null;
  let end = first.span.end;
  for (const { span } of more) {
    if (span.start < end || span.start - end > 12 || !BETWEEN_NAMES.test(text.slice(end, span.start))) return null;
    end = span.end;
  }
  return { all: { start: first.span.start, end }, each: owners.map(({ span }) => span) };
}

function isPerson({ kind }: Owner): boolean {
  return kind === 'known' || kind === 'unknown';
}

/**
 * The edits that make one item for each of the people an item names, with the same words, date and box and all that stands below
 * it; the numbers behind count on. Null where it names fewer than two, or not in a row, or where the note would not say just that.
 */
export function splitItem(
  text: string,
  note: Note,
  commitment: Commitment,
  mention: Mention,
  read: Read,
): TextEdit[] | null {
  const names = ownersInRow(text, mention);
  const blocks = names && blocksAround(text, note, mention);
  const block = blocks && blockOf(blocks, mention);
  if (!names || !blocks || !block) return null;
  const [first, ...others] = names.each;
  const newline = lineEnding(text, block.start);
  let added = '';
  let bullet = slice(text, block.bullet);
  for (const name of others) {
    bullet = following(bullet);
    const head = text.slice(block.start, block.bullet.start) + bullet + text.slice(block.bullet.end, names.all.start);
    added += newline + head + slice(text, name) + text.slice(names.all.end, block.end);
  }
  const edits = [
    replacement(names.all, slice(text, first!)),
    insertion(block.end, added),
    ...renumbered(blocks, block, bullet),
  ];
  const found = insteadOf([commitment], note, read(applyEdits(text, edits)));
  return found && isParted(commitment, mention, found) ? edits : null;
}

/** The numbers of the blocks behind `block`, counted on from `last`. */
function renumbered(blocks: readonly Block[], block: Block, last: string): TextEdit[] {
  if (!/\d/.test(last)) return [];
  let bullet = last;
  return blocks
    .filter(({ start }) => start > block.end)
    .map((other) => {
      bullet = following(bullet);
      return replacement(other.bullet, bullet);
    });
}

/** One item for each of its people, and else the same. */
function isParted(before: Commitment, { owners }: Mention, found: readonly Commitment[]): boolean {
  const written = found.filter(({ explicit }) => explicit);
  return (
    written.length === owners.length &&
    written.every(
      (one, at) =>
        one.owners.length === 1 &&
        one.owners[0]!.name === owners[at]!.owner.name &&
        one.text === before.text &&
        one.status === before.status &&
        (one.due?.day ?? null) === (before.due?.day ?? null),
    )
  );
}
