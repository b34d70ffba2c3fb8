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
