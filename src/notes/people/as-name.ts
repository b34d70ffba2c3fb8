import { german } from '../lexicon/de.ts';
import { capitalWords, letterWords, nameWords } from '../lexicon/name-words.ts';
import { minds, reportingVerbs } from '../lexicon/people.ts';
import { actVerbs, stopWords, titles, writingWords } from '../lexicon/words.ts';
import { fold } from '../text.ts';
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

const verbs: ReadonlySet<string> = new Set(actVerbs);

/** What the reader itself found to be names, all folded. */
export interface ToldNames {
  /** The first and last names and nicknames that may stand in the text. */
  parts: ReadonlySet<string>;
  /** Those last names that stand alone as somebody's name. */
  alone: ReadonlySet<string>;
  /** Those that are written in small letters, once for each place: they tell of no word. */
  small: readonly string[];
}

/** Tells names from words in a text. Each question costs the same, however long the text. */
export function namesAsWritten(text: string, { parts, alone, small: told }: ToldNames): AsName {
  const small = new Map(smallWordsIn(text, parts));
  for (const word of told) if (small.has(word)) small.set(word, small.get(word)! - 1);
  const inGerman = writingWords(text) === german.writing;
  const doubtOf = (word: string, form: NameForm): Doubt => {
    const key = fold(word);
    const isWord = (small.get(key) ?? 0) > 0 || nameWords.has(key) || stopWords.has(key) || verbs.has(key);
    if (capitalWords.has(key)) return 'context';
    if (isWord) return inGerman ? 'context' : 'capital';
    if (form !== 'last' || alone.has(key)) return 'none';
    return inGerman ? 'context' : 'capital';
  };
  return (start, end, form) => {
    const words = text.slice(start, end);
    const before = lineBefore(text, start);
    const after = lineAfter(text, end);
    if (isPartOfMore(before, after)) return false;
    if (before.endsWith('@')) return true;
    if (form === 'initials') return !capitals.test(after) && (!letterWords.has(fold(words)) || tells(before, after));
    if (/[ \u00a0]/.test(words)) return inCapitals.test(words) && !isGivenName(wordBefore(before));
    if (!/^\p{Lu}/u.test(words)) return /[\d_]/.test(words) || (/^\W*$/.test(before) && /^[:,]/.test(after));
    if (isSomebodyElse(before, after, form, inGerman)) return false;
    if (form !== 'last' && !capitalWords.has(fold(words)) && standsAlone(before, after)) return true;
    if (tells(before, after) && !(capitalWords.has(fold(words)) && after.startsWith(':'))) return true;
    // "the ANN model": letters, unless all around is in capitals.
    if (words.length > 1 && words === words.toUpperCase() && !capitals.test(after) && !capitalsBefore.test(before))
      return false;
    const doubt = doubtOf(words, form);
    const isThing = article.test(before) && (doubt !== 'none' || form === 'last');
    if (isThing || noName.test(before)) return false;
    return doubt === 'none' || (doubt === 'capital' && insideSentence.test(before) && !isTitle(before, after));
  };
}

/** Of several words the first and last begin with a capital; one letter alone has its full stop. */
const inCapitals = /^\p{Lu}(?![ \u00a0]).*[ \u00a0]\p{Lu}[^ \u00a0]*$/su;

/** How much of a line is looked at on either side. */
const reach = 60;

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

function lineAfter(text: string, end: number): string {
  const after = text.slice(end, end + reach);
  const close = after.search(/[\r\n]/);
  return close < 0 ? after : after.slice(0, close);
}

/** `ann.bell@x.org`, `docs/Ann`, `Ann.md`, `#Ann`: an address, a path, a tag. `Ann/Bob` is two people. */
function isPartOfMore(before: string, after: string): boolean {
  if (/[\p{L}\d][-'’‐‑]$/u.test(before) && !elided.test(before)) return true;
  if (/^(?:[@\\_=]|\.\p{L}|:\/\/|\/(?!\p{Lu}\p{Ll}))/u.test(after) || /(?:[\\#$%=~_]|\w@|[\w.]\.)$/.test(before))
    return true;
  const run = /\S*$/.exec(before)![0];
  return /:\/\/|^www\./.test(run) || (run.endsWith('/') && !/(?:^|[([*_/])\p{Lu}\p{Ll}*\/$/u.test(run));
}

/** "l'Anne", "d'Omar". */
const elided = /(?:^|[^\p{L}])(?:[dlnscjtm]|qu)['’]$/iu;

const capitals = /^[ \u00a0]\p{Lu}{2}/u;
const capitalsBefore = /\p{Lu}{2}[ \u00a0]$/u;
const titled = new RegExp(String.raw`(?:^|[^\p{L}])(?:${titles})\.?[ \u00a0]$`, 'iu');
const greeting =
  /(?:^|[^\p{L}])(?:hi|hello|hey|dear|thanks|thank you|cheers|hallo|liebe[rs]?|danke|hola|gracias|querid[oa]|bonjour|salut|merci|chère?),? $/iu;
const vocative =
  /^, (?:can|could|would|will you|please|you|do you|kannst|könntest|können|bitte|puedes|podrías|por favor|peux|pourrais|pouvez|s'il)(?![\p{L}\d])/iu;
const speaking = new RegExp(String.raw`^[ \u00a0](?:${reportingVerbs}|${minds})(?![\p{L}\d])`, 'u');
const article =
  /(?:^|[^\p{L}])(?:the|an?|this|that|these|our|your|my|no|some|any|each|every|le|la|les|une?|du|des|el|los|las|una|der|die|das|dem|den|eine[mnr]?|ein|im|zum|zur|beim|vom)[ \u00a0]$/iu;
/** Before a first name that is nothing else: "the Ann Bell room" is a thing, but "die Anna" is Anna. */
const noName = /(?:^|[^\p{L}])(?:the|an?|le|la|l'|un|une|el|una)[ \u00a0]?$/iu;
const insideSentence = /[\p{L}\p{M},&][ \u00a0]{1,3}[*_"“„«]{0,3}$/u;

/** What stands around a word leaves no doubt: `Will:`, `(Will)`, `@Will`, "Ms Park", "Hi Will", "Will, can you", "Will said". */
function tells(before: string, after: string): boolean {
  return (
    /^[*_]{0,2}(?: \([^()]{1,40}\))?:(?!\/\/)/.test(after) ||
    (/[([]$/.test(before) && /^[)\]]/.test(after)) ||
    titled.test(before) ||
    (greeting.test(before) && /^\s*(?:$|[,.!:;–-])/.test(after)) ||
    vocative.test(after) ||
    speaking.test(after)
  );
}

/** Nothing else stands on the line: a greeting, or who signs. */
function standsAlone(before: string, after: string): boolean {
  return (
    /^[\s>*_–—-]*$/.test(before) && before.length < reach && /^[*_]{0,2}[,.!]?\s*$/.test(after) && after.length < reach
  );
}

/** "Ann Marsh" beside an Ann Bell, "Mary Ann", "Park Street", "John Bell". */
function isSomebodyElse(before: string, after: string, form: NameForm, inGerman: boolean): boolean {
  const next = /^[ \u00a0]((?:\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}|\p{Lu}\.(?!\p{L}))[\p{L}\p{M}'’-]*)/u.exec(after)?.[1];
  if (next && !stopWords.has(fold(next))) return true;
  const previous = wordBefore(before);
  if (!/^\p{Lu}/u.test(previous) || titled.test(before) || greeting.test(before)) return false;
  if (isGivenName(previous)) return true;
  const isWord = stopWords.has(fold(previous));
  if (form === 'last') return !isWord;
  return !isWord && !inGerman && /\p{Ll}/u.test(previous) && !isSentenceStart(before);
}

/** "What We Will Do": where all words have capitals, none of these tells. */
function isTitle(before: string, after: string): boolean {
  return (
    /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after) || (/^\p{Lu}\p{Ll}/u.test(wordBefore(before)) && !isSentenceStart(before))
  );
}

/** The word right before, with one blank between. */
function wordBefore(before: string): string {
  const word = /(?:^|[^\p{L}\p{M}'’.-])(\p{L}[\p{L}\p{M}'’.-]*)[ \u00a0]$/u.exec(before)?.[1] ?? '';
  // "J. Bell", "St. Ann": longer words with a full stop end a sentence.
  return word.endsWith('.') && word.length > 4 ? '' : word;
}

/** Does the word right before stand where a sentence begins? */
function isSentenceStart(before: string): boolean {
  const rest = before.replace(/\p{L}[\p{L}\p{M}'’.-]*[ \u00a0]$/u, '');
  return !insideSentence.test(rest);
}
