import { unaccented } from './text.ts';

/** Letters and digits as words are made of: the Latin ones, and whatever stands beyond signs and pictures. */
export function isWordUnit(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && (code < 0xd800 || code > 0xdfff));
}

const plain = /^[^\u00c0-\u024f]*$/;

/** A word as sets of words hold it: small, without accents. */
export function smallWord(word: string): string {
  const small = word.toLowerCase();
  return plain.test(small) ? small : unaccented(small);
}

/** A word of a text, and where it stands. */
export interface WordAt {
  word: string;
  start: number;
  end: number;
}

/** The first word at or behind `from`, small and without accents; empty at the end of the text. */
export function firstWord(words: string, from = 0): WordAt {
  let start = from;
  while (start < words.length && !isWordUnit(words.charCodeAt(start))) start++;
  let end = start;
  while (end < words.length && isWordUnit(words.charCodeAt(end))) end++;
  return { word: wordBetween(words, start, end), start, end };
}

/** The last word before `to`, in the same way. */
export function lastWord(words: string, to = words.length): WordAt {
  let end = to;
  while (end > 0 && !isWordUnit(words.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isWordUnit(words.charCodeAt(start - 1))) start--;
  return { word: wordBetween(words, start, end), start, end };
}

/** Most words are small and without accents as they stand. */
function wordBetween(words: string, start: number, end: number): string {
  const word = words.slice(start, end);
  for (let i = start; i < end; i++) {
    const code = words.charCodeAt(i);
    if (code < 97 || code > 122) return smallWord(word);
  }
  return word;
}
