import type { Commitment } from '../note.ts';
import { fold } from '../text.ts';
import { commitmentOf } from './commitment.ts';
import type { Draft } from './context.ts';
import { join, open, type Gathering } from './gathering.ts';
import { likeness, named } from './likeness.ts';
import { weigher, type Words } from './wording.ts';

/** A word that this many commitments share tells nothing; comparing by it would make a long note's reading quadratic. */
const tooCommon = 40;

/**
 * Brings the places of one commitment together (guidelines 1, "one commitment, several mentions"): a recap of what was
 * said, a list repeated under another heading, a later mail. The latest word sets owner, due and status; a later mention
 * that says nothing of one leaves it. Commitments come in the order of their first mention.
 */
export function merge(drafts: readonly Draft[]): Commitment[] {
  const ordered = [...drafts].sort((a, b) => surest(a) - surest(b) || byPlace(a, b));
  const weigh = weigher(ordered);
  const gatherings: Gathering[] = [];
  const byWord = new Map<string, Gathering[]>();
  const placed = new Map<Draft, Gathering>();
  /** Where a sentence hands something over: it gives no other work. */
  const handedOver = new Set<number>();
  const gatheringsOf = new Map<string, Gathering[]>();
  const numbered = new Map<number, Gathering[]>();
  for (const [turn, draft] of ordered.entries()) {
    const wordings = draft.wordings.map((wording) => weigh(wording, draft.owners));
    const around = draft.around ? [weigh(draft.around, draft.owners)] : [];
    const owners = draft.owners.map(({ name }) => fold(name));
    const tied = draft.joins && placed.get(draft.joins);
    const found =
      tied ||
      (draft.update?.number !== undefined && itemOf(numbered.get(draft.update.number), draft, draft.update.by)) ||
      (draft.update?.bare && lastOf(gatheringsOf.get(fold(draft.update.by.name)), draft)) ||
      bestOf(candidates([...wordings, ...around], byWord, turn + 1), (gathering) =>
        draft.update
          ? named(gathering, draft, draft.update, wordings)
          : likeness(gathering, draft, owners, wordings, around),
      );
    if (draft.update && !found) continue;
    const gathering = found ?? open(gatherings);
    join(gathering, draft);
    for (const owner of owners)
      if (!gathering.owners.has(owner)) {
        gathering.owners.add(owner);
        listAt(gatheringsOf, owner).push(gathering);
      }
    if (draft.update && draft.owners.length) handedOver.add(draft.mention.span.start);
    placed.set(draft, gathering);
    if (draft.update) continue;
    if (draft.number !== undefined) listAt(numbered, draft.number).push(gathering);
    draft.wordings.forEach((wording, i) => {
      if (gathering.seen.has(wording) || gathering.seen.size >= 12) return;
      gathering.seen.add(wording);
      gathering.wordings.push(wordings[i]!);
      gathering.least = Math.min(gathering.least, wordings[i]!.total);
      for (const word of wordings[i]!.weights.keys())
        if (!gathering.words.has(word)) {
          gathering.words.add(word);
          put(byWord, word, gathering);
        }
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

/** One more than are looked at tells that a word is too common. */
function put(byWord: Map<string, Gathering[]>, word: string, gathering: Gathering): void {
  const known = listAt(byWord, word);
  if (known.length <= tooCommon) known.push(gathering);
}

/** Those that share a word with a draft, each once: `turn` is another number for every draft. */
function candidates(wordings: readonly Words[], byWord: Map<string, Gathering[]>, turn: number): Gathering[] {
  const found: Gathering[] = [];
  for (const { weights } of wordings) {
    for (const word of weights.keys()) {
      const gatherings = byWord.get(word);
      if (!gatherings || gatherings.length > tooCommon) continue;
      for (const gathering of gatherings) {
        if (gathering.asked === turn) continue;
        gathering.asked = turn;
        found.push(gathering);
      }
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
function lastOf(gatherings: readonly Gathering[] | undefined, draft: Draft): Gathering | null {
  if (!gatherings || gatherings.length > tooCommon) return null;
  const at = draft.mention.span.start;
  const near = gatherings.filter(
    ({ closedAt, drafts }) =>
      closedAt === Infinity && drafts.some(({ mention: { span } }) => span.start < at && at - span.end < nearby),
  );
  return near.length === 1 ? near[0]! : null;
}

function listAt<K>(lists: Map<K, Gathering[]>, key: K): Gathering[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Gathering[] = [];
  lists.set(key, list);
  return list;
}

/** "2. done": the last item of that number before, where it is the sender's or nobody's. */
function itemOf(gatherings: readonly Gathering[] | undefined, draft: Draft, by: { name: string }): Gathering | null {
  const at = draft.mention.span.start;
  const last = gatherings?.slice(-tooCommon).findLast(({ drafts }) => drafts[0]!.mention.span.start < at);
  return last && (!last.owners.size || last.owners.has(fold(by.name))) ? last : null;
}
