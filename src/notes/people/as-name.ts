import { german } from '../lexicon/de.ts';
import { articlesBefore, capitalWords, greetings, letterWords, nameWords } from '../lexicon/name-words.ts';
import { minds, reportingVerbs } from '../lexicon/people.ts';
import { actVerbs, stopWords, titles, writingWords } from '../lexicon/words.ts';
import { once } from '../once.ts';
import { wholeOf } from '../regions.ts';
import { fold } from '../text.ts';
import { isWordUnit, smallWord } from '../word-at.ts';
import type { NameForm } from './name-form.ts';
import { isGivenName } from './names.ts';
import { smallWordsIn } from './small-words.ts';

/**
 * How much it takes to tell that a word is somebody's name: `none`: it is hardly anything else · `capital`: a word too, so a
 * capital inside a sentence tells · `context`: it has a capital anyway, so only what stands around it tells.
 */
type Doubt = 'none' | 'capital' | 'context';

/** Is this word of a text, or these words, written as a name is, and not as the ordinary word or somebody else's name? */
export type AsName = (start: number, end: number, form: NameForm) => boolean;

/** What the reader itself found to be names, all small and without accents. */
export interface ToldNames {
  /** The first and last names and nicknames that may stand in the text. */
  parts: ReadonlySet<string>;
  /** Those last names that stand alone as somebody's name. */
  alone: ReadonlySet<string>;
  /** Those that are written in small letters, once for each place: they tell of no word. */
  small: readonly string[];
}

/** What stands around a word on its line. */
interface Around {
  before: string;
  after: string;
  /** The word right before, with one blank between; empty where there is none. */
  previous: string;
}

const verbs: ReadonlySet<string> = new Set(actVerbs);

/** Tells names from words in a text. Each question costs the same, however long the text. */
export function namesAsWritten(text: string, { parts, alone, small: told }: ToldNames): AsName {
  const small = once(() => {
    const counts = new Map(smallWordsIn(wholeOf(text), parts));
    for (const word of told) if (counts.has(word)) counts.set(word, counts.get(word)! - 1);
    return counts;
  });
  const inGerman = once(() => writingWords(text) === german.writing);
  const doubtOf = (word: string, form: NameForm): Doubt => {
    if (capitalWords.has(word)) return 'context';
    if (nameWords.has(word) || stopWords.has(word) || verbs.has(word) || (small().get(word) ?? 0) > 0)
      return inGerman() ? 'context' : 'capital';
    if (form !== 'last' || alone.has(word)) return 'none';
    return inGerman() ? 'context' : 'capital';
  };
  return (start, end, form) => {
    const words = text.slice(start, end);
    const around = aroundOf(text, start, end);
    const { before, after, previous } = around;
    if (isPartOfMore(before, after)) return false;
    if (before.endsWith('@')) return true;
    const word = smallWord(words);
    if (form === 'initials') return !capitals.test(after) && (!letterWords.has(word) || tells(around));
    // "van der Berg" is no ordinary word, but may be another's.
    if (form === 'last' && words.includes(' ')) return !isSomebodyElse(around, form, inGerman);
    if (/[ \u00a0]/.test(words)) return inCapitals.test(words) && !isGivenName(previous);
    if (!/^\p{Lu}/u.test(words)) return /[\d_]/.test(words) || (/^\W*$/.test(before) && /^[:,]/.test(after));
    if (isSomebodyElse(around, form, inGerman)) return false;
    if (form !== 'last' && !capitalWords.has(word) && standsAlone(around)) return true;
    if (tells(around) && !(capitalWords.has(word) && after.startsWith(':'))) return true;
    // "the ANN model": letters, unless all around is in capitals.
    if (words.length > 1 && words === words.toUpperCase() && !capitals.test(after) && !/^\p{Lu}{2}/u.test(previous))
      return false;
    const doubt = doubtOf(word, form);
    const article = articlesBefore.get(smallWord(previous));
    // "the Ann project" is no Ann, but "die Anna" is.
    if (article && (article !== 'de' || doubt !== 'none' || form === 'last')) return false;
    return doubt === 'none' || (doubt === 'capital' && insideSentence.test(before) && !isTitle(around));
  };
}

/** Of several words the first and last begin with a capital; one letter alone has its full stop. */
const inCapitals = /^\p{Lu}(?![ \u00a0]).*[ \u00a0]\p{Lu}[^ \u00a0]*$/su;

/** How much of a line is looked at on either side. */
const reach = 60;

function aroundOf(text: string, start: number, end: number): Around {
  let from = start;
  while (from > 0 && start - from < reach && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && !isLineEnd(text.charCodeAt(to))) to++;
  const before = text.slice(from, start);
  return { before, after: text.slice(end, to), previous: wordBefore(before) };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The word right before the end, with one blank between. */
function wordBefore(before: string): string {
  const end = before.length - 1;
  if (end < 1 || (before[end] !== ' ' && before[end] !== '\u00a0')) return '';
  let start = end;
  while (start > 0 && (isWordUnit(before.charCodeAt(start - 1)) || "'’.-".includes(before[start - 1]!))) start--;
  const word = before.slice(start, end);
  // "J. Bell", "St. Ann": longer words with a full stop end a sentence.
  return /^\p{L}/u.test(word) && !(word.endsWith('.') && word.length > 4) ? word : '';
}

/** `ann.bell@x.org`, `docs/Ann`, `Ann.md`, `#Ann`: an address, a path, a tag. `Ann/Bob` is two people. */
function isPartOfMore(before: string, after: string): boolean {
  if (/^(?:[@\\_=]|\.\p{L}|:\/\/|\/(?!\p{Lu}\p{Ll}))/u.test(after)) return true;
  const last = before.at(-1);
  if (last === undefined || last === ' ') return false;
  if (/[\p{L}\d][-'’‐‑]$/u.test(before.slice(-2))) return !elided.test(before.slice(-4));
  if (/[\\#$%=~_]$|\w@$|[\w.]\.$/.test(before.slice(-2))) return true;
  const run = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1);
  return (
    run.includes('://') || run.startsWith('www.') || (last === '/' && !/^[([*_]*(?:.*\/)?\p{Lu}\p{Ll}*\/$/u.test(run))
  );
}

/** "l'Anne", "d'Omar". */
const elided = /(?:^|[^\p{L}])(?:[dlnscjtm]|qu)['’]$/iu;

const capitals = /^[ \u00a0]\p{Lu}{2}/u;
const title = new RegExp(String.raw`^(?:${titles})\.?$`, 'iu');
const vocative =
  /^, (?:can|could|would|will you|please|you|do you|kannst|könntest|können|bitte|puedes|podrías|por favor|peux|pourrais|pouvez|s'il)(?![\p{L}\d])/iu;
const speaking = new RegExp(String.raw`^[ \u00a0](?:${reportingVerbs}|${minds})(?![\p{L}\d])`, 'u');
const insideSentence = /[\p{L}\p{M},&][ \u00a0]{1,3}[*_"“„«]{0,3}$/u;

/** What stands around a word leaves no doubt: `Will:`, `(Will)`, "Ms Park", "Hi Will", "Will, can you", "Will said". */
function tells({ before, after, previous }: Around): boolean {
  return (
    /^[*_]{0,2}(?: \([^()]{1,40}\))?:(?!\/\/)/.test(after) ||
    (/[([]$/.test(before) && /^[)\]]/.test(after)) ||
    (previous !== '' && title.test(previous)) ||
    (isGreeting(before, previous) && /^\s*(?:$|[,.!:;–-])/.test(after)) ||
    (after.startsWith(', ') && vocative.test(after)) ||
    speaking.test(after)
  );
}

/** "Hi Will", "Thanks, Will". */
function isGreeting(before: string, previous: string): boolean {
  return greetings.has(smallWord(previous || (before.endsWith(', ') ? wordBefore(`${before.slice(0, -2)} `) : '')));
}

/** Nothing else stands on the line: a greeting, or who signs. */
function standsAlone({ before, after }: Around): boolean {
  return (
    before.length < reach && after.length < reach && /^[\s>*_–—-]*$/.test(before) && /^[*_]{0,2}[,.!]?\s*$/.test(after)
  );
}

/** "Ann Marsh" beside an Ann Bell, "Mary Ann", "Park Street", "John Bell". */
function isSomebodyElse({ before, after, previous }: Around, form: NameForm, inGerman: () => boolean): boolean {
  const next = /^[ \u00a0]((?:\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}|\p{Lu}\.(?!\p{L}))[\p{L}\p{M}'’-]*)/u.exec(after)?.[1];
  if (next && !stopWords.has(fold(next))) return true;
  if (!/^\p{Lu}/u.test(previous) || title.test(previous) || greetings.has(smallWord(previous))) return false;
  if (isGivenName(previous)) return true;
  const isWord = stopWords.has(fold(previous));
  if (form === 'last') return !isWord;
  return !isWord && !inGerman() && /\p{Ll}/u.test(previous) && !isSentenceStart(before, previous);
}

/** "What We Will Do": where all words have capitals, none of these tells. */
function isTitle({ before, after, previous }: Around): boolean {
  return (
    /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after) || (/^\p{Lu}\p{Ll}/u.test(previous) && !isSentenceStart(before, previous))
  );
}

/** Does the word right before stand where a sentence begins? */
function isSentenceStart(before: string, previous: string): boolean {
  return !insideSentence.test(before.slice(0, before.length - 1 - previous.length));
}
