import { stopWords } from '../lexicon/en.ts';
import type { Commitment, Mention, Owner } from '../note.ts';
import { fold } from '../text.ts';
import type { Draft } from './context.ts';

/** How alike two mentions' words must be to be the same commitment: with an owner in common, with one side unowned, with another owner. */
const alike = { sameOwner: 0.6, oneUnowned: 0.7, otherOwner: 0.9 };

interface Gathering {
  drafts: Draft[];
  words: Words[];
  topics: Words[];
}

/** A wording's stems with their weight. */
type Words = Map<string, number>;

/**
 * Brings the places of one commitment together (guidelines 1, "one commitment, several mentions"): a recap of what was
 * said, a list repeated under another heading, a later mail. Two items of one list are never the same. The latest word
 * sets owner, due and status; a later mention that says nothing of one leaves it.
 */
export function merge(drafts: Draft[]): Commitment[] {
  const ordered = [...drafts].sort((a, b) => a.mention.span.start - b.mention.span.start);
  const weightsOf = weigher(ordered);
  const gatherings: Gathering[] = [];
  /** Which gatherings hold a word, so that each draft is compared only with those it shares one with. */
  const byWord = new Map<string, Set<Gathering>>();
  ordered.forEach((draft) => {
    const wordings = draft.wordings.map((wording) => weightsOf(wording, draft.owners));
    const words = new Set(wordings.flatMap((wording) => [...wording.keys()]));
    let best: { gathering: Gathering; score: number } | null = null;
    for (const gathering of candidates(words, byWord)) {
      const score = draft.update
        ? named(gathering, draft, draft.update, wordings)
        : likeness(gathering, draft, wordings);
      if (score > 0 && (!best || score > best.score)) best = { gathering, score };
    }
    if (draft.update) {
      best?.gathering.drafts.push(draft);
      return;
    }
    const gathering = best?.gathering ?? { drafts: [], words: [], topics: [] };
    if (!best) gatherings.push(gathering);
    gathering.drafts.push(draft);
    gathering.words.push(...wordings);
    if (draft.topic) gathering.topics.push(weightsOf(draft.topic, draft.owners));
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.add(gathering);
      else byWord.set(word, new Set([gathering]));
    }
  });
  const seen = new Map<string, number>();
  return gatherings.map(({ drafts: mentions }) => commitmentOf(mentions, seen));
}

/** A word in half of a long note's items tells nothing and would make this quadratic: it is skipped. */
function candidates(words: Set<string>, byWord: Map<string, Set<Gathering>>): Set<Gathering> {
  const found = new Set<Gathering>();
  for (const word of words) {
    const gatherings = byWord.get(word);
    if (gatherings && gatherings.size <= 40) for (const gathering of gatherings) found.add(gathering);
  }
  return found;
}

/** 0 when they are not the same; else how alike. */
function likeness(gathering: Gathering, draft: Draft, wordings: Words[]): number {
  if (gathering.drafts.some((other) => other.mention.group === draft.mention.group)) return 0;
  const last = gathering.drafts.at(-1)!;
  const closed = gathering.drafts.some((other) => other.status === 'done' || other.status === 'deferred');
  // What is done or put off is not taken up again by a later item of its own: that is a new one.
  if (closed && draft.status !== 'done' && draft.mention.checkbox === null) return 0;
  const owners = ownersOf(gathering);
  const named = draft.presumed ? [] : draft.owners;
  const common = draft.owners.some((owner) => owners.has(fold(owner.name)));
  const threshold = common ? alike.sameOwner : !named.length || !owners.size ? alike.oneUnowned : alike.otherOwner;
  const pairs = gathering.words.flatMap((other) => wordings.map((wording) => [other, wording] as const));
  const alikeness = Math.max(...pairs.map(([other, wording]) => overlap(other, wording)));
  // Within one meeting a recap may shorten: the same person's "migration plan" is "write the migration plan for the readings".
  const shortened =
    common &&
    last.day === draft.day &&
    sameDue(last, draft) &&
    pairs.some(([a, b]) => isWithin(a, b) || isWithin(b, a));
  const score = shortened ? Math.max(alikeness, 0.75) : alikeness;
  return score > threshold ? score + (common ? 0.15 : 0) + (last.mention.group === draft.mention.group ? 0 : 0.001) : 0;
}

/**
 * Does a later word name this commitment? Most of its words, or its whole topic, stand in the sentence (or in it and the
 * subject above it). By its owner, or on a change of date to its owner; by others only where the words leave no doubt.
 */
function named(
  gathering: Gathering,
  draft: Draft,
  { by, to }: NonNullable<Draft['update']>,
  wordings: Words[],
): number {
  if (gathering.drafts.some((other) => other.status === 'done' || other.mention.group === draft.mention.group))
    return 0;
  const owners = ownersOf(gathering);
  const theirs =
    owners.has(fold(by.name)) || (draft.due !== null && to.some((person) => owners.has(fold(person.name))));
  const [sentence, inTopic] = [wordings[0]!, wordings.at(-1)!];
  const known = [...gathering.words, ...gathering.topics].filter((words) => words.size >= 2);
  const score = Math.max(
    0,
    ...known.map((words) => Math.max(contained(words, sentence), theirs ? contained(words, inTopic) - 0.05 : 0)),
  );
  return score >= (theirs ? 0.6 : 0.9) ? score : 0;
}

/** Every word of the shorter, two at least, stands in the longer. */
function isWithin(shorter: Words, longer: Words): boolean {
  return shorter.size >= 2 && contained(shorter, longer) === 1;
}

function sameDue(a: Draft, b: Draft): boolean {
  return !a.due?.day || !b.due?.day || a.due.day === b.due.day;
}

/** How much of `words` stands in `other`, by weight. */
function contained(words: Words, other: Words): number {
  let common = 0;
  let total = 0;
  for (const [word, weight] of words) {
    total += weight;
    if (other.has(word)) common += weight;
  }
  return total ? common / total : 0;
}

function ownersOf(gathering: Gathering): Set<string> {
  return new Set(gathering.drafts.flatMap((draft) => draft.owners.map((owner) => fold(owner.name))));
}

/** Dice's coefficient over weighted words. */
function overlap(a: Words, b: Words): number {
  let common = 0;
  let total = 0;
  for (const [word, weight] of a) {
    total += weight;
    if (b.has(word)) common += weight;
  }
  for (const weight of b.values()) total += weight;
  return total ? (2 * common) / total : 0;
}

/** Gives a wording's stems with their weight in this note: the more items share a word, the less it tells. */
function weigher(drafts: Draft[]): (wording: string, owners: Owner[]) => Words {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.update) continue;
    for (const word of new Set(draft.wordings.flatMap((wording) => stems(wording, draft.owners))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weight = (word: string): number => 1 / (1 + Math.log2(Math.max(1, (counts.get(word) ?? 1) / 2)));
  return (wording, owners) => new Map(stems(wording, owners).map((word) => [word, weight(word)]));
}

/** The words that tell commitments apart, cut to their first letters: "exposed" and "exposure" are one. */
function stems(text: string, owners: Owner[]): string[] {
  const names = new Set(owners.flatMap((owner) => fold(owner.name).split(' ')));
  return (fold(text).match(/[\p{L}\p{N}]+(?:[.+/-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((word) => word.length > 1 && !stopWords.has(word) && !names.has(word))
    .map((word) => (/\d/.test(word) ? word : word.replace(/(ing|ed|es|s)$/, '').slice(0, 5)));
}

function commitmentOf(drafts: Draft[], seen: Map<string, number>): Commitment {
  const latest = <T>(pick: (draft: Draft) => T | null | undefined): T | null => {
    for (let i = drafts.length - 1; i >= 0; i--) {
      const value = pick(drafts[i]!);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
  const first = drafts.find((draft) => draft.explicit) ?? drafts[0]!;
  const key = hash(fold(drafts[0]!.text));
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return {
    id: count > 1 ? `${key}-${count}` : key,
    text: first.text,
    explicit: drafts.some((draft) => draft.explicit),
    owners:
      latest((draft) => (draft.owners.length && !draft.presumed ? draft.owners : null)) ??
      latest((draft) => (draft.owners.length ? draft.owners : null)) ??
      [],
    due: latest((draft) => draft.due),
    status: latest((draft) => draft.status) ?? 'open',
    mentions: drafts.map((draft): Mention => draft.mention),
  };
}

/** FNV-1a over UTF-16 units, in base 36: short, stable, and nothing secret depends on it. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
