import { reviewed, talkedOver } from '../lexicon/en.ts';
import { actionLeadIn, discussion, headings } from '../lexicon/words.ts';
import { hindrances } from '../lexicon/standup.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import { once, remembered } from '../once.ts';
import { quick } from '../patterns/quick.ts';
import { fold } from '../text.ts';

/** No heading is longer. */
const longest = 200;

/** The kinds whose items are work. */
export const work: ReadonlySet<HeadingKind | null> = new Set<HeadingKind>([
  'actions',
  'done',
  'in-progress',
  'blocked',
  'deferred',
  'pending',
]);

/**
 * What a heading or lead-in line announces, or null. Numbers, emoji, links, brackets and a date all share are left out:
 * "6. ✅ Action items, all due Friday" announces actions. Of two things under one heading ("Decisions & actions") actions count; but "Notes and action items" is a discussion in which items are marked one by one.
 */
export function headingKind(words: string): HeadingKind | null {
  return headingOf(words.slice(0, longest)).kind();
}

/** What the words of one heading say, each worked out when it is asked for. */
const headingOf = remembered((words: string) => {
  const folded = bare(words);
  return {
    kind: once(() => kindOfHead(folded)),
    talk: once(() => talkedOver.test(folded) || hindrances.test(folded)),
    review: once(() => reviewed.test(folded)),
  };
});

function kindOfHead(folded: string): HeadingKind | null {
  const parts = folded.split(/\s*(?:&|\/|\+|,|\s-\s|\|)\s*|\s+(?:and|und|y|et|e)\s+/).map((part) => part.trim());
  if (parts.length > 1 && parts.some((part) => discussion.test(part))) return null;
  const whole = kindOf(folded);
  if (whole) return whole;
  const kinds = parts.map(kindOf);
  if (kinds.length > 1 && kinds.includes('actions') && !kinds.includes('agenda')) return 'actions';
  // "Thank you all. Action items:"
  const last = /[.!] (?=[^.!]{4,40}$)/.exec(folded);
  const ending = last ? kindOf(folded.slice(last.index + 2)) : null;
  return ending === 'actions' || actionLeadIn.test(folded) ? 'actions' : null;
}

/** Is this a heading over talk ("Points discussed"), below which nothing is announced? */
export function isTalk(heading: string): boolean {
  return headingOf(heading.slice(0, longest)).talk();
}

/** Are the actions of an earlier meeting gone through under this heading ("Review of previous actions")? */
export function isReview(words: string): boolean {
  return headingOf(words.slice(0, longest)).review();
}

/** Nothing numbers, adorns, dates or links such a heading. */
const wordsAlone = /^[a-z]+(?: [a-z]+)*$/;

/** A heading's words as the lexicons know them: folded, without what numbers, adorns, dates or links it. */
function bare(words: string): string {
  const folded = fold(words);
  if (wordsAlone.test(folded) && !folded.includes(' due')) return folded;
  return folded
    .replace(/\[([^[\]]{1,80})\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>|\([^()]*\)|\[[^\]]*\]|(?<![\p{L}\d]):[a-z0-9_+-]+:/gu, ' ')
    .replace(/[,;]?\s+(?:all )?due\b.*$/, '')
    .replace(/^[^\p{L}#]+/u, '')
    .replace(/[\s:.-]*\b(?:\d{1,3} ?m(?:in(?:ute)?s?)?|\d{4}-\d\d-\d\d)\W*$/, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ');
}

/** Whether any of them fits, in one pass: most words are no heading. */
const someHeading = quick(new RegExp(headings.map(({ pattern }) => pattern.source).join('|'), 'u'));

/** What folded words announce as they stand, or null. */
export function kindOf(folded: string): HeadingKind | null {
  if (!someHeading.test(folded)) return null;
  return headings.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
}
