import type { Commitment, Owner } from '../note.ts';
import { fold } from '../text.ts';
import type { Draft } from './context.ts';
import { contained, isWithin, namesThing, overlap, weigher, type Words } from './wording.ts';

/** How alike two mentions' words must be to be the same commitment: with an owner in common, that and one of them spoken, with one side unowned, with another owner. */
const alike = { sameOwner: 0.6, spoken: 0.5, oneUnowned: 0.7, otherOwner: 0.9 };
/** A word that this many commitments share tells nothing; comparing by it would make a long note's reading quadratic. */
const tooCommon = 40;

/** The mentions found so far to be one commitment. */
interface Gathering {
  drafts: Draft[];
  /** The different wordings of its mentions, few even where mentions are many. */
  wordings: Words[];
  topics: Words[];
  seen: Set<string>;
  owners: Set<string>;
  /** Lists it stands in: two items of one list are never the same. */
  groups: Set<number>;
  /** Where it was done or put off; Infinity: nowhere. */
  closedAt: number;
}

/**
 * Brings the places of one commitment together (guidelines 1, "one commitment, several mentions"): a recap of what was
 * said, a list repeated under another heading, a later mail. The latest word sets owner, due and status; a later mention
 * that says nothing of one leaves it. Commitments come in the order of their first mention.
 */
export function merge(drafts: readonly Draft[]): Commitment[] {
  const ordered = [...drafts].sort((a, b) => surest(a) - surest(b) || byPlace(a, b));
  const weigh = weigher(ordered);
  const gatherings: Gathering[] = [];
  const byWord = new Map<string, Set<Gathering>>();
  const placed = new Map<Draft, Gathering>();
  /** Where a sentence hands something over: it gives no other work. */
  const handedOver = new Set<number>();
  const gatheringsOf = new Map<string, Set<Gathering>>();
  const numbered = new Map<number, Gathering[]>();
  for (const draft of ordered) {
    const wordings = draft.wordings.map((wording) => weigh(wording, draft.owners));
    const around = draft.around ? [weigh(draft.around, draft.owners)] : [];
    const tied = draft.joins && placed.get(draft.joins);
    const found =
      tied ||
      (draft.update?.number !== undefined && itemOf(numbered.get(draft.update.number), draft, draft.update.by)) ||
      (draft.update?.bare && lastOf(gatheringsOf.get(fold(draft.update.by.name)), draft)) ||
      bestOf(candidates([...wordings, ...around], byWord), (gathering) =>
        draft.update ? named(gathering, draft, draft.update, wordings) : likeness(gathering, draft, wordings, around),
      );
    if (draft.update && !found) continue;
    const gathering = found ?? open(gatherings);
    join(gathering, draft);
    if (draft.update && draft.owners.length) handedOver.add(draft.mention.span.start);
    placed.set(draft, gathering);
    for (const owner of draft.owners) put(gatheringsOf, fold(owner.name), gathering);
    if (draft.update) continue;
    if (draft.number !== undefined) listAt(numbered, draft.number).push(gathering);
    draft.wordings.forEach((wording, i) => {
      if (gathering.seen.has(wording) || gathering.seen.size >= 12) return;
      gathering.seen.add(wording);
      gathering.wordings.push(wordings[i]!);
      for (const word of wordings[i]!.keys()) put(byWord, word, gathering);
    });
    if (draft.topic) gathering.topics.push(weigh(draft.topic, draft.owners));
  }
  const ids = new Map<string, number>();
  return gatherings
    .filter(({ drafts }) =>
      drafts.some((draft) => draft.explicit || draft.update || !handedOver.has(draft.mention.span.start)),
    )
    .map(({ drafts }) => drafts.sort(byPlace))
    .sort(([a], [b]) => byPlace(a!, b!))
    .map((mentions) => commitmentOf(mentions, ids));
}

function byPlace(a: Draft, b: Draft): number {
  return a.mention.span.start - b.mention.span.start;
}

/** What was written down is brought together first, so that what was only spoken joins it and never parts it. */
function surest(draft: Draft): number {
  return draft.update ? 2 : draft.explicit ? 0 : 1;
}

function open(gatherings: Gathering[]): Gathering {
  const gathering: Gathering = {
    drafts: [],
    wordings: [],
    topics: [],
    seen: new Set(),
    owners: new Set(),
    groups: new Set(),
    closedAt: Infinity,
  };
  gatherings.push(gathering);
  return gathering;
}

function join(gathering: Gathering, draft: Draft): void {
  gathering.drafts.push(draft);
  gathering.groups.add(draft.mention.group);
  for (const owner of draft.owners) gathering.owners.add(fold(owner.name));
  if (draft.status === 'done' || draft.status === 'deferred')
    gathering.closedAt = Math.min(gathering.closedAt, draft.mention.span.start);
}

function put(byWord: Map<string, Set<Gathering>>, word: string, gathering: Gathering): void {
  const known = byWord.get(word);
  if (known) known.add(gathering);
  else byWord.set(word, new Set([gathering]));
}

function candidates(wordings: readonly Words[], byWord: Map<string, Set<Gathering>>): Set<Gathering> {
  const found = new Set<Gathering>();
  for (const words of wordings) {
    for (const word of words.keys()) {
      const gatherings = byWord.get(word);
      if (gatherings && gatherings.size <= tooCommon) for (const gathering of gatherings) found.add(gathering);
    }
  }
  return found;
}

function bestOf(gatherings: Iterable<Gathering>, score: (gathering: Gathering) => number): Gathering | null {
  let best: Gathering | null = null;
  let highest = 0;
  for (const gathering of gatherings) {
    const value = score(gathering);
    if (value > highest) [best, highest] = [gathering, value];
  }
  return best;
}

/** How far above "Done!" the thing may stand, in characters: the talk is still of it. */
const nearby = 1500;

/** What somebody was to do who says "Done!": the one thing of theirs spoken of right before, if it is one. */
function lastOf(gatherings: ReadonlySet<Gathering> | undefined, draft: Draft): Gathering | null {
  if (!gatherings || gatherings.size > tooCommon) return null;
  const at = draft.mention.span.start;
  const near = [...gatherings].filter(
    ({ closedAt, drafts }) =>
      closedAt === Infinity && drafts.some(({ mention: { span } }) => span.start < at && at - span.end < nearby),
  );
  return near.length === 1 ? near[0]! : null;
}

function listAt(lists: Map<number, Gathering[]>, number: number): Gathering[] {
  const list = lists.get(number) ?? [];
  lists.set(number, list);
  return list;
}

/** "2. done": the last item of that number before, where it is the sender's or nobody's. */
function itemOf(gatherings: readonly Gathering[] | undefined, draft: Draft, by: { name: string }): Gathering | null {
  const at = draft.mention.span.start;
  const last = gatherings?.slice(-tooCommon).findLast(({ drafts }) => drafts[0]!.mention.span.start < at);
  return last && (!last.owners.size || last.owners.has(fold(by.name))) ? last : null;
}

/** 0 when they are not the same; else how alike. */
function likeness(gathering: Gathering, draft: Draft, wordings: readonly Words[], around: readonly Words[]): number {
  // Two items of one list differ; of two things said in one breath both may be what is written elsewhere.
  if (gathering.groups.has(draft.mention.group) && (draft.explicit || !gathering.drafts[0]!.explicit)) return 0;
  // Nor are two boxes of one list with its branches, each under what it is about.
  if (draft.mention.checkbox && gathering.drafts.some((other) => other.mention.checkbox && other.list === draft.list))
    return 0;
  // What is done or put off is not taken up again by a later item of its own: that is a new one.
  if (gathering.closedAt < draft.mention.span.start && draft.status !== 'done' && draft.mention.checkbox === null)
    return 0;
  if (numbersDiffer(gathering.wordings[0], wordings[0])) return 0;
  const common = draft.owners.some((owner) => gathering.owners.has(fold(owner.name)));
  const unowned = draft.presumed || !draft.owners.length || !gathering.owners.size;
  const threshold = common
    ? draft.explicit
      ? alike.sameOwner
      : alike.spoken
    : unowned
      ? alike.oneUnowned
      : alike.otherOwner;
  const pairs = gathering.wordings.flatMap((other) => wordings.map((wording) => [other, wording] as const));
  // One word in common joins nothing across owners, nor two things only spoken of: "draft it" is said of many things.
  const spoken = !draft.explicit && !gathering.drafts[0]!.explicit;
  const telling = (common || unowned) && !spoken ? pairs : pairs.filter(([a, b]) => a.size >= 2 && b.size >= 2);
  const score = Math.max(0, ...telling.map(([other, wording]) => overlap(other, wording)));
  // Within one meeting a recap may shorten: the same person's "migration plan" is "write the migration plan for the readings".
  const last = gathering.drafts.at(-1)!;
  const shortened =
    common &&
    last.day === draft.day &&
    sameDue(last, draft) &&
    pairs.some(([a, b]) => isWithin(a, b) || isWithin(b, a));
  const value = shortened
    ? Math.max(score, 0.75)
    : isRecapped(gathering, draft, [...wordings, ...around])
      ? Math.max(score, 0.72)
      : score;
  return value > threshold ? value + (common ? 0.15 : 0) : 0;
}

/**
 * A list below prose may name the thing alone: "school board (Ann)" recaps "Ann calls the school board again on Monday". Once: what
 * else the prose gives the same person is another thing.
 */
function isRecapped(gathering: Gathering, draft: Draft, wordings: readonly Words[]): boolean {
  const [recap] = gathering.drafts;
  if (draft.explicit || !recap || !gathering.drafts.every((other) => other.explicit)) return false;
  if (recap.mention.span.start < draft.mention.span.start || !sameDue(recap, draft)) return false;
  const alone = !gathering.owners.size && !draft.owners.length && recap.due?.day === draft.due?.day;
  if (!alone && !draft.owners.some((owner) => gathering.owners.has(fold(owner.name)))) return false;
  return gathering.wordings.some((words) => wordings.some((other) => namesThing(words, other)));
}

/** "Review request 114" is not "review request 115": both name numbers, and none in common. */
function numbersDiffer(a: Words | undefined, b: Words | undefined): boolean {
  if (!a || !b) return false;
  const numbers = [...a.keys()].filter((word) => /^\d+$/.test(word));
  return numbers.length > 0 && [...b.keys()].some((word) => /^\d+$/.test(word)) && !numbers.some((word) => b.has(word));
}

/** Neither contradicts the other. */
function sameDue(a: Draft, b: Draft): boolean {
  return !a.due?.day || !b.due?.day || a.due.day === b.due.day;
}

/**
 * Does a later word name this commitment? Most of its words, or its whole topic, stand in the sentence (or in it and the
 * subject above it). By its owner, or on a change of date to its owner; by others only where the words leave no doubt.
 */
function named(
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
  const isOwner = (person: { name: string }): boolean => gathering.owners.has(fold(person.name));
  const theirs = isOwner(by) || ((draft.due !== null || draft.owners.length > 0) && to.some(isOwner));
  const [sentence, underTopic] = [wordings[0]!, wordings.at(-1)!];
  const known = [...gathering.wordings, ...gathering.topics].filter((words) => words.size >= 2);
  const score = Math.max(
    0,
    ...known.map((words) => Math.max(contained(words, sentence), theirs ? contained(words, underTopic) - 0.05 : 0)),
  );
  return score >= (theirs ? 0.6 : 0.9) ? score : 0;
}

function commitmentOf(drafts: readonly Draft[], ids: Map<string, number>): Commitment {
  const first = drafts.find((draft) => draft.explicit) ?? drafts[0]!;
  const key = hash(fold(drafts[0]!.text));
  const count = (ids.get(key) ?? 0) + 1;
  ids.set(key, count);
  return {
    id: count > 1 ? `${key}-${count}` : key,
    text: first.text,
    explicit: drafts.some((draft) => draft.explicit),
    why: drafts.some((draft) => draft.explicit) ? null : first.why,
    owners: ownersOf(drafts),
    // "Today" holds though "I'll ring once we hang up" is said later: a condition in speech takes no date away.
    due:
      latest(drafts, (draft) => (draft.due?.day || draft.explicit ? draft.due : null)) ??
      latest(drafts, (draft) => draft.due),
    status: latest(drafts, (draft) => draft.status) ?? 'open',
    mentions: drafts.map((draft) => draft.mention),
  };
}

/** The owners named last; a presumed one only where nobody is named. */
function ownersOf(drafts: readonly Draft[]): Owner[] {
  const named = latest(drafts, (draft) => (draft.owners.length && !draft.presumed ? draft.owners : null));
  return named ?? latest(drafts, (draft) => (draft.owners.length ? draft.owners : null)) ?? [];
}

function latest<T>(drafts: readonly Draft[], pick: (draft: Draft) => T | null): T | null {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const value = pick(drafts[i]!);
    if (value !== null) return value;
  }
  return null;
}

/** FNV-1a over UTF-16 units, in base 36: short, stable, and nothing secret depends on it. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
