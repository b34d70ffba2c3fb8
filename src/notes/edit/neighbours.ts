import type { Mention, Note } from '../note.ts';

/** Every written-down mention of the note; sentences are left out, as nobody would tidy speech into a notation. */
export function writtenMentions(note: Note): Mention[] {
  return note.commitments.flatMap((commitment) => commitment.mentions).filter((mention) => mention.form !== 'sentence');
}

/** So many neighbours are asked at most: enough to tell a habit, in a log of a thousand items too. */
const ASKED = 100;

/**
 * What most neighbours of `mention` do, by `infer` (null: says nothing): those of its list first, then those elsewhere in the note.
 * Among equals the nearest one.
 */
export function majority<T extends { key: string }>(
  note: Note,
  mention: Mention,
  infer: (neighbour: Mention) => T | null,
): T | null {
  const others = byDistance(note, mention);
  const near = inList(others, mention);
  const alike = others.filter((other) => other.group !== mention.group && other.form === mention.form).slice(0, ASKED);
  return commonest(near, infer) ?? commonest(alike, infer);
}

/** The neighbours in the same list, the nearest first. */
export function nearest(note: Note, mention: Mention): Mention[] {
  return inList(byDistance(note, mention), mention);
}

function inList(others: Mention[], mention: Mention): Mention[] {
  return others.filter((other) => other.group === mention.group).slice(0, ASKED);
}

function byDistance(note: Note, mention: Mention): Mention[] {
  const distance = (other: Mention): number => Math.abs(other.span.start - mention.span.start);
  return writtenMentions(note)
    .filter((other) => distance(other) > 0)
    .sort((a, b) => distance(a) - distance(b));
}

function commonest<T extends { key: string }>(mentions: Mention[], infer: (mention: Mention) => T | null): T | null {
  const votes = new Map<string, { form: T; count: number }>();
  for (const mention of mentions) {
    const form = infer(mention);
    if (!form) continue;
    const vote = votes.get(form.key);
    if (vote) vote.count++;
    else votes.set(form.key, { form, count: 1 });
  }
  let best: { form: T; count: number } | null = null;
  for (const vote of votes.values()) if (!best || vote.count > best.count) best = vote;
  return best?.form ?? null;
}
