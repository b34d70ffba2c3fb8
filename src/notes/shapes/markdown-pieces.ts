import type { Span } from '../note.ts';
import { headOf, linesOf, slice } from '../text.ts';
import { readLines } from './markdown-lines.ts';
import { readWithRemark } from './markdown-remark.ts';
import type { MarkdownNode } from './markdown-tree.ts';

/** A rule at the head of a note, over words that are no front matter. */
export const ruleAtHead =
  /^---(?=[ \t]*\r?\n(?:[ \t]*\r?\n){0,20}[ \t]*(?![\w"'. -]{1,60}:(?:\s|$)|#|- |---|\.\.\.)\S)/;
const frontMatter = /^---[ \t]*$/;

/** A heading, a rule, the underline of a heading: they end with their line. */
const whole = /^(?:#{1,6}(?:[ \t]|$)|(?:-{3,}|\*{3,}|_{3,})[ \t]*$)/;
/** What begins below any line but those of a fence or of HTML. */
const interrupting = /^(?:#{1,6}(?:[ \t]|$)|[-+*][ \t]+(?:[^-+*>\d \t]|\d+[^.)\d]))/;
/** A number begins an item right below another item, not below a paragraph. */
const numbered = /^\d{1,9}[.)][ \t]+[^-+*>\d \t]/;
const bare = /^(?:\d|[-+*][ \t]*$)/;
const item = /^(?:[-+*]|\d{1,9}[.)])[ \t]+[^ \t]/;
/** Many quotations and items may begin on such a line. */
const nesting = /^(?:>|[-+*][ \t]|\d{1,9}[.)])[ \t]*(?:[-+*>]|\d{1,9}[.)])/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;

/** What the line above allows to begin below it: anything, a number, or only what interrupts. */
type Above = 'anything' | 'number' | 'interrupting';

/**
 * Where Markdown is cut: unindented lines on which CommonMark starts anew, unless a fence or HTML above goes on, which `readPiece` tells. A piece
 * is mostly a heading, a paragraph, a table, or an item with what is set in below it. Begins behind the front matter.
 */
function cutsOf(text: string, lines: readonly Span[]): number[] {
  const first = behindFrontMatter(text, lines);
  const cuts = first < lines.length ? [lines[first]!.start] : [];
  let above: Above = 'interrupting';
  /** Below code that is set in, to remark a number is none, nor a bullet alone. */
  let setIn = false;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    const sign = text[line.start];
    if (line.start === line.end || sign === ' ' || sign === '\t') {
      const blank = isBlank(text, line);
      if (!blank) setIn = /^(?: {4}| {0,3}\t)/.test(slice(text, headOf(line, 4)));
      above = blank ? 'anything' : 'interrupting';
      continue;
    }
    // A byte order mark would get lost at the start of a piece.
    const plain = !'#-+*0123456789>_`~\ufeff'.includes(sign!);
    const head = plain ? '' : slice(text, headOf(line, 200));
    const fenced = plain ? null : fence.exec(head);
    const begins: boolean =
      (above === 'anything' && !(setIn && bare.test(head))) ||
      fenced !== null ||
      interrupting.test(head) ||
      (above === 'number' && numbered.test(head));
    if (begins && i > first && sign !== '\ufeff' && !nesting.test(head)) cuts.push(line.start);
    if (fenced) i = fenceEnd(text, lines, i, fenced[1] ?? fenced[2]!);
    setIn = false;
    above = fenced || whole.test(head) ? 'anything' : begins && item.test(head) ? 'number' : 'interrupting';
  }
  return cuts;
}

/** The line that ends the fence of line `i`, or the last. */
function fenceEnd(text: string, lines: readonly Span[], i: number, marks: string): number {
  for (let end = i + 1; end < lines.length; end++) {
    const words = slice(text, headOf(lines[end]!, 200));
    if (!words.trimStart().startsWith(marks)) continue;
    if (/^ {0,3}([`~])\1+[ \t]*$/.test(words)) return end;
  }
  return lines.length - 1;
}

/** The first line behind the front matter. */
function behindFrontMatter(text: string, lines: readonly Span[]): number {
  if (!text.startsWith('---') || !frontMatter.test(slice(text, lines[0]!)) || ruleAtHead.test(text)) return 0;
  const end = lines.findIndex((line, i) => i > 0 && text[line.start] === '-' && frontMatter.test(slice(text, line)));
  return end + 1;
}

function isBlank(text: string, line: Span): boolean {
  for (let at = line.start; at < line.end; at++) if (text[at] !== ' ' && text[at] !== '\t') return false;
  return true;
}

/** The pieces of a text in their order, each as `read` reads it: null where it does not end with its last line, and more is to be read with it. */
export function* piecesOf<T>(
  text: string,
  lines: readonly Span[],
  read: (start: number, end: number) => T | null,
): Generator<{ piece: T; start: number; end: number }> {
  const cuts = cutsOf(text, lines);
  for (let i = 0, count = 1; i < cuts.length;) {
    const start = cuts[i]!;
    const end = cuts[i + count] ?? text.length;
    const piece = read(start, end);
    if (piece === null && end < text.length) {
      // Twice as much each time, so that all is linear.
      count *= 2;
      continue;
    }
    if (piece !== null) yield { piece, start, end };
    i += count;
    count = 1;
  }
}

/**
 * Reads one piece, line by line where its notation is plain and by remark where it is not. Null where what it opens goes on below it; the `last` one
 * of a text is always read.
 */
export function readPiece(piece: string, last: boolean): MarkdownNode[] | null {
  const read = readLines(piece);
  if (!read) return last ? readWithRemark(piece) : askRemark(piece);
  return read.closed || last ? read.nodes : null;
}

/** Remark also tells whether a piece ends with its last line: by one line more, below which nothing of it may go on. */
function askRemark(piece: string): MarkdownNode[] | null {
  if (!/[\r\n]$/.test(piece)) return null;
  const end = slice(piece, linesOf(piece).at(-2)!);
  const probe = /^[ \t]*$/.test(end) || whole.test(end) || fence.test(end) ? 'x' : '# x';
  const nodes = readWithRemark(piece + probe);
  const below = nodes.pop();
  const ended = (below?.type === 'paragraph' || below?.type === 'heading') && below.span.start === piece.length;
  return ended ? nodes : null;
}
