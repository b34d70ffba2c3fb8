import type { Message } from '../blocks.ts';
import { attributions, closings } from '../lexicon/mail.ts';
import type { Span } from '../note.ts';
import { looksLikeName } from '../people/names.ts';
import { fold, headOf, slice, trim } from '../text.ts';

const verbs = /wrote|writes|schrieb|geschrieben|écrit|escribió|escrito/;

/** Does anybody write anything in this text? Nobody is quoted where nobody does. */
export function mayQuote(text: string): boolean {
  return verbs.test(text);
}

/**
 * "On DATE, Ann Bell wrote:" on line `i`, perhaps running over into the next: who and when, and whether what follows is quoted
 * with `>`. Null: no such line.
 */
export function attributionAt(
  text: string,
  lines: readonly Span[],
  i: number,
): { headers: Message['headers']; last: number; quotes: boolean } | null {
  const first = trim(text, lines[i]!);
  if (![first, lines[i + 1] ?? first].some((line) => verbs.test(slice(text, headOf(line, 200))))) return null;
  for (const last of [i, i + 1]) {
    if (!lines[last]) return null;
    const span = trim(text, { start: first.start, end: lines[last].end });
    if (span.end - span.start > 250) return null;
    const words = slice(text, span);
    if (!words.endsWith(':')) continue;
    // A line end inside counts as a blank; no offset moves.
    const match = attributions.map((pattern) => pattern.exec(words.replace(/[\r\n\t\u00a0]/g, ' '))).find(Boolean);
    if (!match?.groups) continue;
    const { who, when } = match.groups as { who: string; when: string };
    const quotes = isQuoted(text, lines, last + 1);
    // "He wrote:" before no quotation says nothing of a mail.
    if (!quotes && !/\d/.test(when)) return null;
    const at = span.start + words.replace(/[\r\n\t\u00a0]/g, ' ').lastIndexOf(who, match[0].length);
    const headers: Message['headers'] = [{ name: 'from', value: { start: at, end: at + who.length } }];
    const day = span.start + words.indexOf(when.split(' ')[0]!, 2);
    if (when.trim()) headers.push({ name: 'date', value: { start: day, end: day + when.length } });
    return { headers, last, quotes };
  }
  return null;
}

/** The next line with words begins with `>`. */
function isQuoted(text: string, lines: readonly Span[], from: number): boolean {
  for (let i = from; i < Math.min(from + 3, lines.length); i++) {
    const words = slice(text, headOf(lines[i]!, 20)).trim();
    if (words) return words.startsWith('>');
  }
  return false;
}

/** Where somebody signs between two lines: `-Ann Bell`, `-- ` above a name, or a name below "Best,". Null: nobody does. */
export function signatureIn(text: string, lines: readonly Span[], first: number, end: number): Span | null {
  for (let i = first; i < end; i++) {
    const span = trim(text, lines[i]!);
    const words = slice(text, headOf(span, 80));
    const dashed = /^[-–—]{1,2}\s?(?=\p{Lu})/u.exec(words);
    if (dashed && looksLikeName(words.slice(dashed[0].length)))
      return { start: span.start + dashed[0].length, end: span.end };
    if (!/^--\s*$/.test(words) && !closings.test(fold(words))) continue;
    const below = nextWritten(text, lines, i + 1);
    const name = below && trim(text, below);
    if (name && looksLikeName(slice(text, headOf(name, 80)))) return name;
  }
  return null;
}

function nextWritten(text: string, lines: readonly Span[], from: number): Span | null {
  for (let i = from; i < Math.min(from + 3, lines.length); i++)
    if (slice(text, headOf(lines[i]!, 80)).trim()) return lines[i]!;
  return null;
}
