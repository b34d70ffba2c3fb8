import type { Message } from '../blocks.ts';
import { mailHeaders } from '../lexicon/mail.ts';
import type { Span } from '../note.ts';
import { fold, headOf, slice, trim } from '../text.ts';

/** No name of a header, with what stands around it, is longer. */
const longest = 50;
/** `From: …`, `Gesendet: …`, `À : …`, `*Objet :* …`, `X-Mailer: …`. */
const line = /^[*_]{0,2}(\p{L}[\p{L}-]{0,40}(?: (?:am|el|le|à|a))?)[ \t\u00a0]?:[*_]{0,2}(?:[ \t\u00a0]+|$)/u;

/** The header on this line, by its English name in small letters (`Gesendet` is `date`); others keep theirs. Null: no header line. */
export function headerAt(text: string, span: Span): Message['headers'][number] | null {
  const words = slice(text, headOf(span, 200));
  if (!words.slice(0, longest).includes(':')) return null;
  const match = line.exec(words);
  if (!match) return null;
  const folded = fold(match[1]!);
  const known = mailHeaders.find(([, pattern]) => pattern.test(folded))?.[0];
  return { name: known ?? folded, value: trim(text, { start: span.start + match[0].length, end: span.end }) };
}
