import type { Heading } from '../blocks.ts';
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
  const bold = /^(\*\*|__)[^*_]+(\*\*|__):?$/.test(words);
  if (bold || (capitals && !inParagraph))
    return { kind: 'heading', level: 7, span: line, words: withoutColon(text, line) };
  if (isLeadIn(words)) return { kind: 'heading', level: 8, span: line, words: withoutColon(text, line) };
  return null;
}

/** The words of a heading without emphasis marks and the colon at the end. */
export function withoutColon(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[:：*_=#\s]/.test(text[end - 1]!)) end--;
  while (start < end && /[*_\s]/.test(text[start]!)) start++;
  return { start, end };
}
