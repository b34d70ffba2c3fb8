import type { Span } from './note.ts';

/** The words of a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** From the start of the first of some stretches (at least one) to the end of the last. */
export function spanOf(parts: readonly Span[]): Span {
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

/** The start of a span, enough to tell what a line is: no line costs more than this, however long. */
export function headOf(span: Span, longest = 400): Span {
  return { start: span.start, end: Math.min(span.end, span.start + longest) };
}

/** Does a line go on with the one before it: that was a full line, or this begins in small letters, and no sentence ended? */
export function isWrapped(before: string, line: string): boolean {
  const full = before.trimEnd();
  if (full.length < 40 || '.!?:;'.includes(full.at(-1)!)) return false;
  return full.length >= 55 || /^\s*\p{Ll}/u.test(line);
}

/** A span without the blanks at its ends; an all-blank span shrinks to its start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Space, tab, line ends, no-break spaces, zero-width space, byte order mark. */
export function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x200b || code === 0xfeff
  );
}

/**
 * The lines of `text` between two offsets (default: all of it), without their line ends. `\r\n`, `\n` and a lone `\r` end a line.
 * An end of text right after a line end gives one last empty line, as in an editor.
 */
export function linesOf(text: string, start = 0, end = text.length): Span[] {
  const lines: Span[] = [];
  let from = start;
  if (start === 0 && end === text.length && !text.includes('\r')) {
    // Most texts; the engine looks for a character faster than a loop does.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.push({ start: from, end: at });
      from = at + 1;
    }
    lines.push({ start: from, end });
    return lines;
  }
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start: from, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10 && i + 1 < end) i++;
    from = i + 1;
  }
  lines.push({ start: from, end });
  return lines;
}

/** Most words are of these characters only, and need less work; those of the second kind have no marks either. */
const plainAscii = /^[\t\n\r -~]*$/;
const unmarkedAscii = /^[\t\n\r -)+-[\]^a-}]*$/;

/**
 * The words as a person compares them: lower case, straight apostrophes, plain blanks and hyphens, no Markdown
 * emphasis, no accents. Not of the same length as the input.
 */
export function fold(words: string): string {
  if (unmarkedAscii.test(words)) return words.toLowerCase().trim();
  if (plainAscii.test(words))
    return words
      .replace(/[*_`~\\]/g, '')
      .toLowerCase()
      .trim();
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\u00a0\u200b\u202f]/g, ' ')
    .replace(/[*_`~\\]/g, '')
    .toLowerCase()
    .trim();
}

const marks =
  /\*{1,3}|~~|(?<![\p{L}\d_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d_])|(?<![\p{L}\d])\\(?=[[\]()*_#\-.])|[\u00a0\u200b\u202f\t]|<\/?(?:b|i|u|s|em|strong|del|br|p|span|small|sup|sub|font)(?:\s[^<>]{0,200})?\/?>|&(?:amp|#x26|#38|nbsp);|'{2,5}|\[\[\p{L}[^\][|\n]{1,40}\]\]/giu;

/** What a mark stands for: `[[Ann Bell]]` links to a page of that name. Anchors (`[[a-36]]`) stay. */
function plainOf(mark: string): string {
  if (mark.startsWith('[[')) return /^\[\[\p{Lu}\p{Ll}/u.test(mark) ? `  ${mark.slice(2, -2)}  ` : mark;
  return (mark.startsWith('&') && !mark.startsWith('&n') ? '&' : '').padEnd(mark.length);
}

/** What `unmarked` may change: a text without any of these is left as it is. */
const marked = /[*~_\\<&\t\u00a0\u200b\u202f]|''|\[\[/;
const typographic = /[‘’ʼ‐‑‒–—]/;

/**
 * The text with Markdown's emphasis, struck marks, escapes and the simplest of HTML blanked out and typographic apostrophes and hyphens made
 * plain, for patterns to match on. Every character keeps its place: offsets hold.
 */
export function unmarked(text: string): string {
  const plain = marked.test(text) ? text.replace(marks, plainOf) : text;
  return typographic.test(plain) ? plain.replace(/[‘’ʼ]/g, "'").replace(/[‐‑‒–—]/g, '-') : plain;
}

/** The words without accents, every character in its place: for patterns that are written without them. */
export function unaccented(words: string): string {
  return words.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0]!);
}
