import type { Ignore, Span } from './note.ts';
import { linesOf } from './text.ts';

/** What tells rules in a comment to keep quiet about a line; with `-note` behind it, about the whole note. */
const word = 'meeting-notes-ignore';

/** How far before the word its comment may begin, and how far behind it may end. */
const before = 40;
const behind = 600;

const said = String.raw`meeting-notes-ignore(?<whole>-note)?(?![\w-])(?<codes>(?:[ \t,]{1,4}[a-z]{1,30}(?:-[a-z]{1,30}){0,4})*)[ \t]*`;
/** The comments of the shapes. */
const comments = [
  // Markdown, HTML.
  String.raw`<!--[ \t]*${said}-->`,
  // Plain text, AsciiDoc: to the end of the line.
  String.raw`(?<![^ \t])\/\/[ \t]*${said}$`,
  // Org, in a line.
  String.raw`@@comment:[ \t]*${said}@@`,
  // A line of its own in Org, reStructuredText, WebVTT.
  String.raw`^[ \t]*(?:#|\.\.|NOTE)[ \t]+${said}$`,
].map((pattern) => new RegExp(pattern));

/** The comments of a text that keep rules quiet, in text order. What cannot be read as one is left alone. */
export function ignoresIn(text: string): Ignore[] {
  if (!text.includes(word)) return [];
  const lines = linesOf(text);
  return lines.flatMap((line, at) => {
    const found = onLine(text, line);
    if (found.length === 0) return [];
    // Alone on its line it speaks of the next that says something.
    const rest = blanked(text.slice(line.start, line.end), found, line.start).trim();
    const says = ({ start, end }: Span): boolean => text.slice(start, end).trim() !== '';
    const about = rest === '' ? (lines.slice(at + 1, at + 4).find(says) ?? line) : line;
    return found.map(({ whole, ...ignore }) => ({ ...ignore, covers: whole ? null : about }));
  });
}

/** The text with these comments blanked out, so that nothing is read in them and every offset holds. */
export function withoutIgnores(text: string, ignores: readonly Ignore[]): string {
  return ignores.length > 0 ? blanked(text, ignores, 0) : text;
}

type Found = Omit<Ignore, 'covers'> & { whole: boolean };

function onLine(text: string, { start, end }: Span): Found[] {
  const found: Found[] = [];
  let from = start;
  for (let at = text.indexOf(word, from); at >= 0 && at < end; at = text.indexOf(word, at + word.length)) {
    const first = Math.max(from, at - before);
    // What is cut off is no end of a line.
    const window = text.slice(first, Math.min(end, at + behind)) + (at + behind < end ? '\0' : '');
    const match = comments.map((pattern) => pattern.exec(window)).find((one) => one !== null);
    if (!match) continue;
    const { whole, codes = '' } = match.groups!;
    const stop = first + match.index + match[0].length;
    const said = first + match.index + match[0].indexOf(word) + word.length + (whole?.length ?? 0);
    found.push({
      span: { start: first + match.index, end: stop },
      codes: codes.match(/[a-z-]+/g) ?? [],
      end: said + codes.length,
      whole: whole !== undefined,
    });
    from = stop;
  }
  return found;
}

function blanked(text: string, spans: readonly { span: Span }[], shift: number): string {
  let result = '';
  let from = 0;
  for (const { span } of spans) {
    result += text.slice(from, span.start - shift) + ' '.repeat(span.end - span.start);
    from = span.end - shift;
  }
  return result + text.slice(from);
}
