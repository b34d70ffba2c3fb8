import type { Heading } from '../blocks.ts';
import { headingKind } from '../commitments/heading.ts';
import type { Span } from '../note.ts';
import { slice, trim } from '../text.ts';

/** Ends in a colon (emphasis marks and blanks after it allowed). */
export function isLeadIn(line: string): boolean {
  return /[:：][ \t*_]*$/.test(line.slice(-12));
}

/** A line of capitals (`ACTION ITEMS`), bold alone, or ending in a colon, when short enough to be read as a heading; else null. */
export function headingAt(text: string, line: Span, inParagraph: boolean): Heading | null {
  const words = slice(text, line);
  if (words.length > 120 || words.startsWith('>')) return null;
  const capitals =
    /^[^a-z]*[A-Z][^a-z]*(?:\([^)]*\))?[:：]?$/.test(words) && /[A-Z]{3}/.test(words) && !/[.!?]$/.test(words);
  const tagged = /^<(b|strong)>([^<]+)<\/\1>:?$/i.exec(words);
  if (tagged) {
    const start = line.start + words.indexOf('>') + 1;
    return {
      kind: 'heading',
      level: 7,
      span: line,
      words: withoutColon(text, { start, end: start + tagged[2]!.length }),
    };
  }
  const hashes = hashesAt(words);
  if (hashes)
    return {
      kind: 'heading',
      level: hashes,
      span: line,
      words: withoutColon(text, { start: line.start + hashes, end: line.end }),
    };
  const bold = /^(\*\*|__)[^*_]+(\*\*|__):?$/.test(words);
  if (bold || (capitals && !inParagraph))
    return { kind: 'heading', level: 7, span: line, words: withoutColon(text, line) };
  if (isLeadIn(words)) return { kind: 'heading', level: 8, span: line, words: withoutColon(text, line) };
  return null;
}

/** A list, or lines set in. */
const listBelow =
  /^[ \t]*(?:(?:\r\n?|\n)[ \t]*){1,2}(?:[-*+•◦▪‣·–—]|\(?\d{1,3}[.)]|\[[ xX]\])[ \t]+\S|^[ \t]*(?:\r\n?|\n)(?: {2,8}|\t)[^\s>|]/;

/** Bare words right above a list that announce something (`Next steps`, `Was muss bis Freitag passieren?`), or null. */
export function bareHeadingAt(text: string, line: Span): Heading | null {
  if (line.end - line.start > 60 || !listBelow.test(text.slice(line.end, line.end + 80))) return null;
  const words = slice(text, line);
  if (/^[>*#|-]|[.,;!]$/.test(words) || headingKind(words) === null) return null;
  return { kind: 'heading', level: 7, span: line, words: withoutColon(text, line) };
}

/**
 * `##Takeaways`: the level of a heading without a blank after its hashes, or 0. One hash may begin a tag (`#release`), so
 * that such a line must announce something (`#Action items`).
 */
function hashesAt(words: string): number {
  const level = /^#{1,6}(?=\p{L})/u.exec(words)?.[0].length ?? 0;
  return level > 1 || (level === 1 && /^#\p{Lu}/u.test(words) && headingKind(words.slice(1)) !== null) ? level : 0;
}

/** The words of a heading without emphasis marks and the colon at the end. */
export function withoutColon(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[:：*_=#\s]/.test(text[end - 1]!)) end--;
  while (start < end && /[*_\s]/.test(text[start]!)) start++;
  return { start, end };
}
