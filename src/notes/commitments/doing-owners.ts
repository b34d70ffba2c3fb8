import { verbs } from '../lexicon/en.ts';
import { doing } from '../lexicon/words.ts';
import { once } from '../once.ts';
import { firstWordsOf } from '../patterns/words.ts';
import { isBlank, unaccented } from '../text.ts';
import { firstWord } from '../word-at.ts';
import { cue, cuesIn } from './line-cues.ts';
import type { Context } from './context.ts';
import { startsWithVerb } from './leading-owners.ts';
import { mayName, take, type FoundOwners } from './taking.ts';

/** Where a sentence begins; in a list of work also behind a topic or a day: `Roof - Ann and Bob order it`, `10 June: Ann sends it`. */
const sentences = /[.;]\s+(?=\p{Lu})/gu;
const sentencesAndTopics = /(?:[.;]|\s-|:)\s+(?=\p{Lu})/gu;
/** A full stop behind it ends a sentence; "Dr." goes on. */
const wordOrBracket = /(?:\p{L}{4}|\))$/u;
/** So many words may a name have, or two with "and". */
const most = 6;
/** Deeds, and the words with which they begin. */
const deedsOf = (alternatives: string): { heads: ReadonlySet<string>; pattern: RegExp } => ({
  heads: firstWordsOf(alternatives)!,
  pattern: new RegExp(String.raw`^(?:${alternatives})(?![\p{L}'])`, 'u'),
});
const deeds = { anywhere: once(() => deedsOf(doing.anywhere)), inLists: once(() => deedsOf(doing.inLists)) };
/** Without one of these only one sentence is there. */
const breaks = { anywhere: /[.;]/, inLists: /[.;:]|\s-/ };

/**
 * Who an item says does it, in the third person at the head of one of its sentences: `Kim kümmert sich um die Zelte`, `Marta
 * enviará el acta`, `Le syndic convoque l'AG`, in a list of work `Ann orders paint` and `Ann and Bob order paint`, `ann doing the paint`. Only for what is known to be work: in other prose it may be a report.
 */
export function doingOwners(words: string, listed: boolean, context: Context): FoundOwners[] {
  const starts = [0];
  if ((listed ? breaks.inLists : breaks.anywhere).test(words))
    for (const { 0: end, index } of words.matchAll(listed ? sentencesAndTopics : sentences))
      if (!/^[.;]/.test(end) || wordOrBracket.test(words.slice(Math.max(0, index - 8), index)))
        starts.push(index + end.length);
  return starts.flatMap((start) => {
    const found = subjectAt(words, start, listed, context);
    return found ? [found] : [];
  });
}

/** The longest run of words from `start` that names only known people or groups and is followed by a deed. */
function subjectAt(words: string, start: number, listed: boolean, context: Context): FoundOwners | null {
  const clause = words.slice(start, start + 160);
  const { heads, pattern } = listed ? deeds.inLists() : deeds.anywhere();
  const mayBeGroup = (cuesIn(words) & cue.group) !== 0;
  for (const gap of gapsIn(clause)) {
    const { word } = firstWord(clause, gap.end);
    if (!heads.has(word) && !(listed && mayBePlural(word))) continue;
    const before = clause.slice(0, gap.start);
    if (!mayName(before, context, mayBeGroup)) continue;
    const rest = unaccented(clause.slice(gap.end));
    const plural = listed && (startsWithVerb(rest) || /^\p{Ll}{2,}ing\s/u.test(rest));
    if (!plural && !(heads.has(word) && pattern.test(rest))) continue;
    const name = before.trimStart();
    const at = start + gap.start - name.length;
    const found = take(words, at, name, { start: at, end: at }, context, 'known');
    if (found?.owners.every(({ owner }) => owner.kind !== 'vague' && !(plural && owner.kind === 'group'))) return found;
  }
  return null;
}

/** "Ann and Bob order paint", "Ann to order it", "Ann ordering it". */
function mayBePlural(word: string): boolean {
  return word === 'to' || word.endsWith('ing') || verbs.has(word);
}

/** The first blanks between a word and one in small letters: a name may end there and its deed begin. */
function gapsIn(clause: string): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  for (let start = clause.indexOf(' '); start >= 0 && gaps.length < most; start = clause.indexOf(' ', start + 1)) {
    let end = start + 1;
    while (isBlank(clause.charCodeAt(end))) end++;
    const next = clause.charCodeAt(end);
    if (start > 0 && ((next >= 97 && next <= 122) || (next >= 0xdf && /\p{Ll}/u.test(clause[end]!))))
      gaps.push({ start, end });
    start = end - 1;
  }
  return gaps;
}
