import type { Draft } from './context.ts';
import type { Gathering } from './gathering.ts';
import { contained, isWithin, namesThing, numbersDiffer, overlap, type Words } from './wording.ts';
import { fold } from '../text.ts';

/** How alike two mentions' words must be to be the same commitment: with an owner in common, that and one of them spoken, with one side unowned, with another owner. */
const alike = { sameOwner: 0.6, spoken: 0.5, oneUnowned: 0.7, otherOwner: 0.9 };
/** 0 when they are not the same; else how alike. */
export function likeness(
  gathering: Gathering,
  draft: Draft,
  owners: readonly string[],
  wordings: readonly Words[],
  around: readonly Words[],
): number {
  // Two items of one list differ; of two things said in one breath both may be what is written elsewhere.
  if (gathering.groups.has(draft.mention.group) && (draft.explicit || !gathering.drafts[0]!.explicit)) return 0;
  // Nor are two boxes of one list with its branches, each under what it is about.
  if (draft.mention.checkbox && gathering.boxed.has(draft.list)) return 0;
  // What is done or put off is not taken up again by a later item of its own: that is a new one.
  if (gathering.closedAt < draft.mention.span.start && draft.status !== 'done' && draft.mention.checkbox === null)
    return 0;
  if (numbersDiffer(gathering.wordings[0], wordings[0])) return 0;
  const common = owners.some((owner) => gathering.owners.has(owner));
  const unowned = draft.presumed || !draft.owners.length || !gathering.owners.size;
  const threshold = common
    ? draft.explicit
      ? alike.sameOwner
      : alike.spoken
    : unowned
      ? alike.oneUnowned
      : alike.otherOwner;
  // One word in common joins nothing across owners, nor two things only spoken of: "draft it" is said of many things.
  const spoken = !draft.explicit && !gathering.drafts[0]!.explicit;
  // Only what is written recaps what is spoken by less than that.
  if ((draft.explicit || spoken) && !mayBeAlike(gathering, wordings, threshold)) return 0;
  const least = (common || unowned) && !spoken ? 0 : 2;
  let score = 0;
  for (const a of gathering.wordings)
    for (const b of wordings)
      if (a.weights.size >= least && b.weights.size >= least) score = Math.max(score, overlap(a, b));
  // Within one meeting a recap may shorten: the same person's "migration plan" is "write the migration plan for the readings".
  const last = gathering.drafts.at(-1)!;
  const shortened =
    common &&
    last.day === draft.day &&
    sameDue(last, draft) &&
    gathering.wordings.some((a) => wordings.some((b) => isWithin(a, b) || isWithin(b, a)));
  const value = shortened
    ? Math.max(score, 0.75)
    : isRecapped(gathering, draft, owners, [...wordings, ...around])
      ? Math.max(score, 0.72)
      : score;
  return value > threshold ? value + (common ? 0.15 : 0) : 0;
}

/** A quick look: do they share two words, or one that weighs enough against the shortest of their wordings? */
function mayBeAlike(gathering: Gathering, wordings: readonly Words[], threshold: number): boolean {
  let least = Infinity;
  let one: string | undefined;
  let weight = 0;
  for (const { weights, total } of wordings) {
    least = Math.min(least, total);
    for (const [word, value] of weights) {
      if (word === one || !gathering.words.has(word)) continue;
      if (one !== undefined) return true;
      [one, weight] = [word, value];
    }
  }
  return 2 * weight > threshold * (gathering.least + least) - tiny;
}

/** Sums of weights differ by less, in whichever order they are added. */
const tiny = 1e-9;

/**
 * A list below prose may name the thing alone: "school board (Ann)" recaps "Ann calls the school board again on Monday". Once: what
 * else the prose gives the same person is another thing.
 */
function isRecapped(
  gathering: Gathering,
  draft: Draft,
  owners: readonly string[],
  wordings: readonly Words[],
): boolean {
  const [recap] = gathering.drafts;
  if (draft.explicit || !recap || !gathering.drafts.every((other) => other.explicit)) return false;
  if (recap.mention.span.start < draft.mention.span.start || !sameDue(recap, draft)) return false;
  const alone = !gathering.owners.size && !owners.length && recap.due?.day === draft.due?.day;
  if (!alone && !owners.some((owner) => gathering.owners.has(owner))) return false;
  return gathering.wordings.some((words) => wordings.some((other) => namesThing(words, other)));
}

/** Neither contradicts the other. */
function sameDue(a: Draft, b: Draft): boolean {
  return !a.due?.day || !b.due?.day || a.due.day === b.due.day;
}

/**
 * Does a later word name this commitment? Most of its words, or its whole topic, stand in the sentence (or in it and the
 * subject above it). By its owner, or on a change of date to its owner; by others only where the words leave no doubt.
 */
export function named(
  gathering: Gathering,
  draft: Draft,
  { by, to }: NonNullable<Draft['update']>,
  wordings: readonly Words[],
): number {
  const at = draft.mention.span.start;
  if (gathering.closedAt < Infinity || gathering.groups.has(draft.mention.group)) return 0;
  if (gathering.drafts.every((other) => other.mention.span.start > at)) return 0;
  // The sentence that gives the work ("tell the schools that have booked") is no later word on it.
  if (gathering.drafts.some(({ mention: { span } }) => span.start < draft.mention.span.end && span.end > at)) return 0;
  const [sentence, underTopic] = [wordings[0]!, wordings.at(-1)!];
  let inSentence = 0;
  let inTopic = 0;
  for (const words of [gathering.wordings, gathering.topics].flat()) {
    if (words.weights.size < 2) continue;
    inSentence = Math.max(inSentence, contained(words, sentence));
    inTopic = Math.max(inTopic, contained(words, underTopic) - 0.05);
  }
  // Most name it by far too little, whoever they are.
  if (Math.max(inSentence, inTopic) < 0.6) return 0;
  const isOwner = (person: { name: string }): boolean => gathering.owners.has(fold(person.name));
  const theirs = isOwner(by) || ((draft.due !== null || draft.owners.length > 0) && to.some(isOwner));
  const score = theirs ? Math.max(inSentence, inTopic) : inSentence;
  return score >= (theirs ? 0.6 : 0.9) ? score : 0;
}
