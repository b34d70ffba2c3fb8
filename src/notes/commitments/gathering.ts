import type { Draft } from './context.ts';
import type { Words } from './wording.ts';

/** The mentions found so far to be one commitment. */
export interface Gathering {
  drafts: Draft[];
  /** The different wordings of its mentions, few even where mentions are many. */
  wordings: Words[];
  topics: Words[];
  seen: Set<string>;
  /** All words of its wordings, and the least that one of them weighs. */
  words: Set<string>;
  least: number;
  owners: Set<string>;
  /** Lists it stands in: two items of one list are never the same. */
  groups: Set<number>;
  /** The outermost lists in which it has a box. */
  boxed: Set<number | undefined>;
  /** The number of the draft that was compared with it last. */
  asked: number;
  /** Where it was done or put off; Infinity: nowhere. */
  closedAt: number;
}

/** Opens an empty one. */
export function open(gatherings: Gathering[]): Gathering {
  const gathering: Gathering = {
    drafts: [],
    wordings: [],
    topics: [],
    seen: new Set(),
    words: new Set(),
    least: Infinity,
    owners: new Set(),
    groups: new Set(),
    boxed: new Set(),
    asked: 0,
    closedAt: Infinity,
  };
  gatherings.push(gathering);
  return gathering;
}

/** One more place of the same commitment. */
export function join(gathering: Gathering, draft: Draft): void {
  gathering.drafts.push(draft);
  gathering.groups.add(draft.mention.group);
  if (draft.mention.checkbox) gathering.boxed.add(draft.list);
  if (draft.status === 'done' || draft.status === 'deferred')
    gathering.closedAt = Math.min(gathering.closedAt, draft.mention.span.start);
}
