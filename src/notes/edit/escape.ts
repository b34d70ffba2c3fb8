import type { Shape } from '../note.ts';

/** True for words that can be written on one line of a note: not empty, no line breaks, no control characters. */
export function isWritable(words: string): boolean {
  return words.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(words);
}

/** `name` so that the shape's markup reads it as plain words: what Markdown would take for marks gets a backslash. */
export function escapeName(shape: Shape, name: string): string {
  if (shape !== 'markdown') return name;
  return name.replace(/[\\`*<[\]]|~~|(?<![\p{L}\d])_|_(?![\p{L}\d])|&(?=#?\w{1,31};)/gu, '\\$&');
}

/** Whole code spans and links: a note's own words may have them, and they begin nothing else. */
const whole = /(`[^`]{1,200}`|\[[^[\]]{1,200}\]\([^()\s]{1,500}\))/;

/**
 * Words of the note as the words of an item of their own: on one line, without what would open another construct there
 * (marks at their start, a number with its point), without the end of their sentence.
 */
export function escapeTask(shape: Shape, words: string): string {
  const line = words
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}@#("'“‘«„¿¡$€£`[]+|^#+(?=\s)|^\[[ xX~/-]?\]|[\s.;:,]+$/gu, '')
    .trim();
  if (shape !== 'markdown') return line;
  const inline = line
    .split(whole)
    .map((part, at) => (at % 2 === 1 ? part : escapeName(shape, part)))
    .join('');
  return inline.replace(/^#|^(?=\d{1,9}[.)]\s)\d+/, (start) => (start === '#' ? '\\#' : `${start}\\`));
}
