import type { TalkLexicon } from '../lexicon/talk.ts';
import { quickened } from '../patterns/quick.ts';
import { german } from '../lexicon/talk-de.ts';
import { english } from '../lexicon/talk-en.ts';
import { spanish } from '../lexicon/talk-es.ts';
import { french } from '../lexicon/talk-fr.ts';

/** The languages in which talk is read; the first is taken where nothing tells. */
const lexicons: readonly TalkLexicon[] = [english, german, spanish, french].map(quickened);

/**
 * The language of a stretch of talk: the one whose small words it uses most; `usual` where it uses less than `enough` of any
 * ("No problem." is no Spanish).
 */
export function languageOf(words: string, usual: TalkLexicon = lexicons[0]!, enough = 1): TalkLexicon {
  let best = usual;
  let most = countOf(words, usual);
  for (const lexicon of lexicons) {
    const count = lexicon === usual ? 0 : countOf(words, lexicon);
    if (count > most && count >= enough) [best, most] = [lexicon, count];
  }
  return best;
}

function countOf(words: string, lexicon: TalkLexicon): number {
  return words.match(lexicon.signs)?.length ?? 0;
}
