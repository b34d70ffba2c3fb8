import { doing } from '../lexicon/words.ts';
import { unaccented } from '../text.ts';
import type { Context } from './context.ts';
import { startsWithVerb } from './leading-owners.ts';
import { take, type FoundOwners } from './taking.ts';

/** Where a sentence begins; in a list of work also behind a topic or a day: `Roof - Ann and Bob order it`, `10 June: Ann sends it`. */
const sentences = /(?<=\p{L}{4}|\))[.;]\s+(?=\p{Lu})/gu;
const sentencesAndTopics = /(?:(?<=\p{L}{4}|\))[.;]|\s-|:)\s+(?=\p{Lu})/gu;
/** So many words may a name have, or two with "and". */
const most = 6;
const deed = {
  anywhere: new RegExp(String.raw`^(?:${doing.anywhere})(?![\p{L}'])`, 'u'),
  inLists: new RegExp(String.raw`^(?:${doing.inLists})(?![\p{L}'])`, 'u'),
};

/**
 * Who an item says does it, in the third person at the head of one of its sentences: `Kim kümmert sich um die Zelte`, `Marta
 * enviará el acta`, `Le syndic convoque l'AG`, in a list of work `Ann orders paint` and `Ann and Bob order paint`, `ann doing the paint`. Only for what is known to be work: in other prose it may be a report.
 */
export function doingOwners(words: string, listed: boolean, context: Context): FoundOwners[] {
  const starts = [
    0,
    ...[...words.matchAll(listed ? sentencesAndTopics : sentences)].map((match) => match.index + match[0].length),
  ];
  return starts.flatMap((start) => {
    const found = subjectAt(words, start, listed, context);
    return found ? [found] : [];
  });
}

/** The longest run of words from `start` that names only known people or groups and is followed by a deed. */
function subjectAt(words: string, start: number, listed: boolean, context: Context): FoundOwners | null {
  const clause = words.slice(start, start + 160);
  const plain = unaccented(clause);
  const deeds = listed ? deed.inLists : deed.anywhere;
  const gaps = [...clause.matchAll(/(?<=\S)\s+(?=\p{Ll})/gu)].slice(0, most);
  for (const gap of gaps) {
    const rest = plain.slice(gap.index + gap[0].length);
    const plural = listed && (startsWithVerb(rest) || /^\p{Ll}{2,}ing\s/u.test(rest));
    if (!plural && !deeds.test(rest)) continue;
    const name = clause.slice(0, gap.index).trimStart();
    const at = start + gap.index - name.length;
    const found = take(words, at, name, { start: at, end: at }, context, 'known');
    if (found?.owners.every(({ owner }) => owner.kind !== 'vague' && !(plural && owner.kind === 'group'))) return found;
  }
  return null;
}
