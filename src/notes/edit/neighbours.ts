import type { Mention, Note } from '../note.ts';
import { startedBy } from '../span.ts';
import { perNote } from './perNote.ts';

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
  const alike = (): Mention[] =>
    nearestOf(ordered(note).forms.get(mention.form), mention, (other) => other.group !== mention.group);
  return commonest(nearest(note, mention), infer) ?? commonest(alike(), infer);
}

/** The neighbours in the same list, the nearest first. */
export function nearest(note: Note, mention: Mention): Mention[] {
  return nearestOf(ordered(note).groups.get(mention.group), mention, () => true);
}

interface Placed {
  start: number;
  mention: Mention;
}

/** The written mentions of each list and of each form, in text order. */
const ordered = perNote((note) => {
  const placed = writtenMentions(note).map((mention): Placed => ({ start: mention.span.start, mention }));
  placed.sort((a, b) => a.start - b.start);
  const [groups, forms] = [new Map<number, Placed[]>(), new Map<Mention['form'], Placed[]>()];
  for (const one of placed) {
    added(groups, one.mention.group).push(one);
    added(forms, one.mention.form).push(one);
  }
  return { groups, forms };
});

/** The list of a key, made where there is none yet. */
function added<K>(lists: Map<K, Placed[]>, key: K): Placed[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Of mentions in text order the nearest that fit, those at the very place left out: looked for outwards from it. */
function nearestOf(placed: readonly Placed[] = [], { span }: Mention, fits: (other: Mention) => boolean): Mention[] {
  const found: Mention[] = [];
  const distance = (at: number): number => Math.abs((placed[at]?.start ?? Infinity) - span.start);
  let after = startedBy(placed, span.start);
  let before = startedBy(placed, span.start - 1) - 1;
  while (found.length < ASKED && (before >= 0 || after < placed.length)) {
    const { mention } = placed[distance(before) <= distance(after) ? before-- : after++]!;
    if (fits(mention)) found.push(mention);
  }
  return found;
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
