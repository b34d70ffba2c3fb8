import { lexicons } from '../dates/lexicon/index.ts';
import { isColumn } from '../lexicon/words.ts';
import type { Commitment, Mention, Note, Span, Status } from '../note.ts';
import { fold, slice } from '../text.ts';
import { addDue } from './due.ts';
import { handOver } from './handOver.ts';
import { lineEnd } from './lines.ts';
import { type Block, blockOf, blocksAround } from './list.ts';
import { saysTime } from './moreThanDay.ts';
import { addOwner } from './owner.ts';
import { moveDue } from './redate.ts';
import { insteadOf, sameOwners, type Read } from './saying.ts';
import { setStatus } from './status.ts';
import { isBareState } from './statusWords.ts';
import { type TextEdit, applyEdits } from './textEdit.ts';

/** A written commitment, and the place of it that is meant. */
interface Item {
  commitment: Commitment;
  mention: Mention;
}

/**
 * The item or row that says the same again: in the same words, or as another place of the same commitment that has more or fewer of them.
 * Null where there is none; of several the nearest.
 */
export function twinOf(text: string, note: Note, { commitment, mention }: Item): Item | null {
  const own = wordsOf(text, mention);
  if (own.size === 0 || mention.form === 'sentence') return null;
  // One look for the longest word spares most of them a closer one.
  const longest = [...own].reduce((a, b) => (b.length > a.length ? b : a));
  const isTwin = (other: Commitment, place: Mention): boolean => {
    if (place === mention || place.form !== mention.form || !other.explicit) return false;
    if (other !== commitment && !fold(slice(text, place.head)).includes(longest)) return false;
    const words = wordsOf(text, place);
    const shared = [...words].filter((word) => own.has(word)).length;
    return other === commitment
      ? shared > 0 && shared === Math.min(words.size, own.size)
      : shared === words.size && shared === own.size;
  };
  const twins = note.commitments.flatMap((other) =>
    other.mentions.filter((place) => isTwin(other, place)).map((place) => ({ commitment: other, mention: place })),
  );
  const distance = (item: Item): number => Math.abs(item.mention.span.start - mention.span.start);
  return twins.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const leads = new Set(lexicons.flatMap(({ announcing, naming }) => [...announcing, ...naming].flatMap(tokensOf)));

/** The words of the task alone. */
function wordsOf(text: string, { head, owners, due, status, fields }: Mention): Set<string> {
  const others: Span[] = [...owners.map(({ span }) => span), ...fields.flatMap(({ label, value }) => [label, value])];
  if (due) others.push(due.span);
  if (status) others.push(status);
  let words = slice(text, { start: head.start, end: Math.min(head.end, head.start + 1000) });
  for (const { start, end } of others) {
    const [from, to] = [Math.max(0, start - head.start), Math.min(words.length, end - head.start)];
    if (from < to) words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return new Set(
    tokensOf(words).filter((word) => !leads.has(word) && !isColumn('owner', word) && !isColumn('due', word)),
  );
}

function tokensOf(words: string): string[] {
  return fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The edit that makes one item of two that say the same: it stands where the one with more words does, with the owner, date and state of the later
 * one where that has them, and with what stands below either. Null where more would be lost than the words said twice, or where the note would
 * not be read so.
 */
export function mergeItems(text: string, note: Note, one: Item, other: Item, read: Read): TextEdit[] | null {
  const [first, second] = one.mention.span.start < other.mention.span.start ? [one, other] : [other, one];
  const more = wordsOf(text, second.mention).size > wordsOf(text, first.mention).size;
  const [kept, dropped] = more ? [second, first] : [first, second];
  const joined = withoutBlock(text, note, kept.mention, dropped.mention);
  if (!joined) return null;
  const facts = factsOf(first, second);
  let page = joined.text;
  const step = (make: (note: Note, item: Item) => TextEdit[] | null): boolean => {
    const now = read(page);
    const item = itemAt(now, joined.at);
    const edits = item && make(now, item);
    if (!edits) return false;
    page = applyEdits(page, edits);
    return true;
  };
  const done =
    step((now, item) => withOwners(page, now, item, facts.owners, read)) &&
    step((now, item) => withDue(page, now, item, facts.due, read)) &&
    step((now, { commitment }) =>
      commitment.status === facts.status ? [] : setStatus(page, now, commitment, facts.status),
    );
  if (!done) return null;
  const now = read(page);
  const merged = itemAt(now, joined.at)?.commitment;
  const others = insteadOf([one.commitment, other.commitment], note, now);
  const count = note.commitments.length - (one.commitment === other.commitment ? 0 : 1);
  const isOne = others?.every((come) => come === merged) && now.commitments.length === count;
  const place = itemAt(now, joined.at)?.mention;
  const isKept = place && [one, other].every(({ mention }) => keepsWords(text, mention, page, place));
  return isOne && isKept && merged && isMerged(merged, facts) ? [editBetween(text, page)] : null;
}

interface Facts {
  owners: Commitment['owners'];
  due: Commitment['due'];
  status: Status;
}

/** What counts of two places, the later word where it says something. */
function factsOf(first: Item, second: Item): Facts {
  if (first.commitment === second.commitment) return first.commitment;
  const [a, b] = [first.commitment, second.commitment];
  return {
    owners: b.owners.length > 0 ? b.owners : a.owners,
    due: b.due ?? a.due,
    status: second.mention.checkbox || second.mention.status || b.status !== 'open' ? b.status : a.status,
  };
}

function isMerged(merged: Commitment, { owners, due, status }: Facts): boolean {
  return (
    merged.explicit &&
    sameOwners(merged, { owners }) &&
    (merged.due?.day ?? merged.due?.text) === (due?.day ?? due?.text) &&
    merged.status === status
  );
}

/** Does the merged item have all words of a place but those for a name, a day or a state? */
function keepsWords(text: string, mention: Mention, page: string, merged: Mention): boolean {
  const { due, status } = mention;
  const states = [status, mention.fields.find(({ of }) => of === 'status')?.value, mention.cells?.status];
  const more = states.map((span) => (span ? slice(text, span) : '')).filter((words) => words && !isBareState(words));
  const days = due ? [slice(text, due.span)].filter(saysTime) : [];
  const kept = new Set(
    tokensOf(slice(page, { start: merged.span.start, end: Math.max(merged.span.end, merged.head.end) })),
  );
  return [...wordsOf(text, mention), ...[...more, ...days].flatMap(tokensOf)].every((word) => kept.has(word));
}

function withOwners(text: string, note: Note, item: Item, owners: Commitment['owners'], read: Read): TextEdit[] | null {
  const { commitment, mention } = item;
  if (sameOwners(commitment, { owners })) return [];
  const [name, ...more] = owners.map((owner) => owner.name);
  if (!name || more.length > 0 || commitment.owners.length > 1) return null;
  const [from] = commitment.owners;
  return from
    ? handOver(text, note, commitment, from.name, name, read)
    : addOwner(text, note, commitment, mention, name);
}

function withDue(text: string, note: Note, item: Item, due: Commitment['due'], read: Read): TextEdit[] | null {
  const { commitment, mention } = item;
  if ((commitment.due?.day ?? commitment.due?.text) === (due?.day ?? due?.text)) return [];
  if (!due?.day) return null;
  return commitment.due
    ? moveDue(text, note, commitment, due.day, read)
    : addDue(text, note, commitment, mention, due.day);
}

/** The text without one of two blocks, what stands below it put below the other; `at`: where the other's words begin then. */
function withoutBlock(text: string, note: Note, kept: Mention, dropped: Mention): { text: string; at: number } | null {
  const [keptBlock, droppedBlock] = [kept, dropped].map((mention) => {
    const blocks = blocksAround(text, note, mention);
    return blocks && blockOf(blocks, mention);
  });
  if (!keptBlock || !droppedBlock || keptBlock === droppedBlock || keptBlock.start === droppedBlock.start) return null;
  if (keptBlock.bullet.end - keptBlock.start !== droppedBlock.bullet.end - droppedBlock.start) return null;
  const below = text.slice(lineEnd(text, droppedBlock.start), droppedBlock.end);
  const isTwice = text.slice(keptBlock.start, keptBlock.end).includes(below);
  const edits: TextEdit[] = [{ ...wholeLines(text, droppedBlock), text: '' }];
  if (!isTwice) edits.push({ start: keptBlock.end, end: keptBlock.end, text: below });
  edits.push(...renumbered(text, note, droppedBlock, dropped));
  edits.sort((a, b) => a.start - b.start);
  const before = edits.filter(({ end }) => end <= kept.head.start);
  const shift = before.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  return { text: applyEdits(text, edits), at: kept.head.start + shift };
}

/** The numbers of the items behind the one that goes count one less. */
function renumbered(text: string, note: Note, gone: Block, mention: Mention): TextEdit[] {
  const blocks = blocksAround(text, note, mention) ?? [];
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    if (!before || block.start <= gone.start || !/\d/.test(slice(text, block.bullet))) return [];
    return [{ ...block.bullet, text: slice(text, before.bullet) }];
  });
}

/** A block with the line end behind it, or, as the last of the text, before it. */
function wholeLines(text: string, { start, end }: Span): Span {
  const newline = text.indexOf('\n', end);
  if (newline >= 0) return { start, end: newline + 1 };
  return { start: Math.max(0, start - (text[start - 2] === '\r' ? 2 : 1)), end };
}

function itemAt(note: Note, at: number): Item | null {
  for (const commitment of note.commitments)
    for (const mention of commitment.mentions)
      if (mention.form !== 'sentence' && mention.span.start <= at && at <= mention.head.end)
        return { commitment, mention };
  return null;
}

/** One edit for all lines from the first to the last that differ. */
function editBetween(before: string, after: string): TextEdit {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
