import { ignoresIn } from '../ignores.ts';
import type { Mention } from '../note.ts';

/** Offset of the first character of the line that `at` is in. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset after the last character of the line that `at` is in: before its `\n` or `\r\n`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return newline > 0 && text[newline - 1] === '\r' ? newline - 1 : newline;
}

export function sameLine(text: string, a: number, b: number): boolean {
  return lineStart(text, a) === lineStart(text, b);
}

/** The line ending in use around `at`; a lone carriage return only where no other is in the text. */
export function lineEnding(text: string, at: number): '\r\n' | '\n' | '\r' {
  const after = text.indexOf('\n', at);
  const newline = after < 0 ? text.lastIndexOf('\n') : after;
  if (newline < 0 && text.includes('\r')) return '\r';
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the words begin on a line: its indentation and quote marks, then its bullet or number with the blanks after. */
export function lineParts(text: string, at: number): { start: number; indent: string; bullet: string } {
  const start = lineStart(text, at);
  const opening = text.slice(start, Math.min(lineEnd(text, at), start + 200));
  const indent = /^[\s>]*/.exec(opening)?.[0] ?? '';
  const bullet =
    /^(?:[-*+•◦‣·–—o]|\(?(?:\d{1,4}|[a-z])[.)])[ \t\u00a0]+/i.exec(opening.slice(indent.length))?.[0] ?? '';
  return { start, indent, bullet };
}

/** One to three words and a colon: `Status:`, `**Assigned to:**`. */
const LABELLED = /^[*_]{0,2}\p{L}{2,16}(?: \p{L}{1,16}){0,2}[*_]{0,2}:(?!\/)/u;

/**
 * Where words go that follow the item's own: the end of its first paragraph (items wrap over several lines), before blanks and a
 * hard line break. A line with a bullet or a label of its own ends the paragraph.
 */
export function wordsEnd(text: string, mention: Mention): number {
  let end = mention.head.end;
  if (mention.form === 'row') return end;
  let next = text.indexOf('\n', end) + 1;
  while (next > 0 && next < mention.span.end) {
    const lineStop = lineEnd(text, next);
    const { indent, bullet } = lineParts(text, next);
    if (
      bullet ||
      next + indent.length >= lineStop ||
      LABELLED.test(text.slice(next + indent.length, Math.min(lineStop, next + indent.length + 40)))
    )
      break;
    end = lineStop;
    next = text.indexOf('\n', lineStop) + 1;
  }
  return withoutLineBreak(text, mention.head.start, end);
}

/** Steps back over a comment that keeps rules quiet, over what breaks the line in Markdown (`\`, `<br>`) and over blanks. */
function withoutLineBreak(text: string, start: number, stop: number): number {
  const line = Math.max(start, lineStart(text, stop));
  const [ignore] = ignoresIn(text.slice(line, stop));
  const end = ignore ? line + ignore.span.start : stop;
  const tail = text.slice(Math.max(start, end - 40), end);
  return end - (/(?:[ \t\u00a0]|<br[ \t]{0,2}\/?>|(?<!\\)\\(?=\s*$)){1,20}$/i.exec(tail)?.[0].length ?? 0);
}
