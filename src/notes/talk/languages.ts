import type { TalkLexicon } from '../lexicon/talk.ts';
import { gate, quickened } from '../patterns/quick.ts';
import { german } from '../lexicon/talk-de.ts';
import { english } from '../lexicon/talk-en.ts';
import { spanish } from '../lexicon/talk-es.ts';
import { french } from '../lexicon/talk-fr.ts';

/** The languages in which talk is read; the first is taken where nothing tells. */
export const lexicons: readonly TalkLexicon[] = [english, german, spanish, french].map(quickened);

/** Quick looks at a stretch of words, before what costs more. False is sure. */
interface Gates {
  /** May clauses meet there? */
  joints: (words: string) => boolean;
  /** May it ask somebody by name, or name somebody by an office, anywhere? */
  invites: (words: string) => boolean;
  offices: (words: string) => boolean;
}

const gates = new Map<TalkLexicon, Gates>(
  lexicons.map((lexicon) => [
    lexicon,
    { joints: gate(lexicon.joints), invites: gate(lexicon.invites, true), offices: gate(lexicon.offices, true) },
  ]),
);

export function gatesOf(language: TalkLexicon): Gates {
  return gates.get(language)!;
}

/** The places in `lexicons` of those that have a small word. */
const speakers = new Map<string, readonly number[]>();
for (const [i, { signs }] of lexicons.entries())
  for (const sign of signs) speakers.set(sign, [...(speakers.get(sign) ?? []), i]);
const longest = Math.max(...[...speakers.keys()].map((sign) => sign.length));

/**
 * The language of a stretch of talk: the one whose small words it uses most; `usual` where it uses less than `enough` of any
 * ("No problem." is no Spanish).
 */
export function languageOf(words: string, usual: TalkLexicon = lexicons[0]!, enough = 1): TalkLexicon {
  const counts = countsOf(words);
  let best = usual;
  let most = counts[lexicons.indexOf(usual)]!;
  for (const [i, lexicon] of lexicons.entries()) {
    const count = counts[i]!;
    if (lexicon !== usual && count > most && count >= enough) [best, most] = [lexicon, count];
  }
  return best;
}

/** How many small words of each language these are, in one pass. */
function countsOf(words: string): number[] {
  const counts = lexicons.map(() => 0);
  const count = (from: number, to: number): void => {
    if (to - from > longest) return;
    for (const i of speakers.get(words.slice(from, to).toLowerCase()) ?? []) counts[i]!++;
  };
  /** Where the word begins, and what stands behind its last apostrophe. */
  let word = -1;
  let part = -1;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && isLetter(words.charCodeAt(i))) {
      if (word < 0) word = part = i;
      continue;
    }
    if (word < 0) continue;
    count(part, i);
    if (words.charCodeAt(i) === apostrophe && isLetter(words.charCodeAt(i + 1))) {
      count(part, i + 1);
      part = i + 1;
    } else {
      if (part > word) count(word, i);
      word = -1;
    }
  }
  return counts;
}

const apostrophe = 0x27;

/** Signs of other kinds than letters stand from U+2000 on; beyond them it does not matter. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}
