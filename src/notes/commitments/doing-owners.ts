import { doing } from '../lexicon/words.ts';
import { once } from '../once.ts';
import { firstWordsOf } from '../patterns/words.ts';
import { unaccented } from '../text.ts';
import { firstWord } from '../word-at.ts';
import type { Context } from './context.ts';
import { startsWithVerb } from './leading-owners.ts';
import { mayName, take, type FoundOwners } from './taking.ts';

/** Where a sentence begins; in a list of work also behind a topic or a day: `Roof - Ann and Bob order it`, `10 June: Ann sends it`. */
const sentences = /(?<=\p{L}{4}|\))[.;]\s+(?=\p{Lu})/gu;
const sentencesAndTopics = /(?:(?<=\p{L}{4}|\))[.;]|\s-|:)\s+(?=\p{Lu})/gu;
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
    for (const match of words.matchAll(listed ? sentencesAndTopics : sentences))
      starts.push(match.index + match[0].length);
  return starts.flatMap((start) => {
    const found = subjectAt(words, start, listed, context);
    return found ? [found] : [];
  });
}

/** The longest run of words from `start` that names only known people or groups and is followed by a deed. */
function subjectAt(words: string, start: number, listed: boolean, context: Context): FoundOwners | null {
  const clause = words.slice(start, start + 160);
  const { heads, pattern } = listed ? deeds.inLists() : deeds.anywhere();
  let gaps = 0;
  for (const gap of clause.matchAll(/\s+(?=\p{Ll})/gu)) {
    if (gap.index === 0) continue;
    if (++gaps > most) break;
    const before = clause.slice(0, gap.index);
    if (!mayName(before, context)) continue;
    const rest = unaccented(clause.slice(gap.index + gap[0].length));
    const plural = listed && (startsWithVerb(rest) || /^\p{Ll}{2,}ing\s/u.test(rest));
    if (!plural && !(heads.has(firstWord(rest).word) && pattern.test(rest))) continue;
    const name = before.trimStart();
    const at = start + gap.index - name.length;
    const found = take(words, at, name, { start: at, end: at }, context, 'known');
    if (found?.owners.every(({ owner }) => owner.kind !== 'vague' && !(plural && owner.kind === 'group'))) return found;
  }
  return null;
}
