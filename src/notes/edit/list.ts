import type { Commitment, Mention, Note, Span } from '../note.ts';
import { isDelimiterRow } from '../shapes/table-row.ts';
import { lineEnd, lineParts, lineStart } from './lines.ts';

/** An item of a list with all that stands below it, or a row of a table: whole lines, without the last line end. */
export interface Block extends Span {
  /** Its bullet or number with the blanks behind; empty where it has none. */
  bullet: Span;
  /** The commitment that stands in its first line, and its place there; null for what is none. */
  item: { commitment: Commitment; mention: Mention } | null;
}

/** No list is followed further than this many lines in either direction. */
const longest = 2000;

/**
 * The list or table that a place stands in, in text order: all items beside it, those that are no commitments too, without what leads
 * them in or a table's head. Between two blocks are only line ends and blanks. Null for speech and prose, and for tables other than those of bars.
 */
export function blocksAround(text: string, note: Note, mention: Mention): Block[] | null {
  if (mention.form === 'sentence') return null;
  const starts = itemsByLine(text, note);
  return mention.form === 'row' ? rowsAround(text, mention, starts) : itemsAround(text, mention, starts);
}

/** The block of a place among those around it. */
export function blockOf(blocks: readonly Block[], mention: Mention): Block | null {
  return blocks.find(({ start, end }) => start <= mention.head.start && mention.head.start <= end) ?? null;
}

type Items = Map<number, NonNullable<Block['item']>>;

function itemsByLine(text: string, note: Note): Items {
  const items: Items = new Map();
  for (const commitment of note.commitments)
    for (const mention of commitment.mentions)
      if (mention.form !== 'sentence') {
        const start = lineStart(text, mention.head.start);
        if (!items.has(start)) items.set(start, { commitment, mention });
      }
  return items;
}

function rowsAround(text: string, mention: Mention, items: Items): Block[] | null {
  const isRow = (start: number): boolean => text.slice(start, lineEnd(text, start)).includes('|');
  const own = lineStart(text, mention.head.start);
  let first = own;
  for (let lines = 0; ; lines++) {
    if (first === 0 || lines > longest) return null;
    const above = lineStart(text, first - 1);
    if (isDelimiterRow(text.slice(above, lineEnd(text, above)))) break;
    if (!isRow(above)) return null;
    first = above;
  }
  const blocks: Block[] = [];
  for (let start = first; start < text.length && isRow(start) && blocks.length < longest;) {
    const end = lineEnd(text, start);
    blocks.push({ start, end, bullet: { start, end: start }, item: items.get(start) ?? null });
    const newline = text.indexOf('\n', end);
    if (newline < 0) break;
    start = newline + 1;
  }
  return blocks;
}

function itemsAround(text: string, mention: Mention, items: Items): Block[] | null {
  const own = lineParts(text, mention.head.start);
  const kind = kindOf(own.bullet);
  const bulletAt = (start: number): Span | null => {
    const { indent, bullet } = lineParts(text, start);
    const begins =
      indent === own.indent &&
      (kind === ''
        ? bullet === '' && items.has(start) && !/^\d/.test(text.slice(start + indent.length, start + indent.length + 1))
        : kindOf(bullet) === kind);
    return begins ? { start: start + indent.length, end: start + indent.length + bullet.length } : null;
  };
  const isBlank = (start: number): boolean => text.slice(start, lineEnd(text, start)).trim() === '';
  /** Lines without bullets are a list only where one follows the other, and no number of a section orders them. */
  const bare = kind === '';
  if (bare && /^\s*\d/.test(text.slice(own.start, own.start + 40))) return null;
  const isBelow = (start: number): boolean => lineParts(text, start).indent.length > own.indent.length;

  let first = own.start;
  for (let at = first, lines = 0; at > 0 && lines < longest; lines++) {
    at = lineStart(text, at - 1);
    if (bulletAt(at)) first = at;
    else if (isBlank(at) ? bare : !isBelow(at) && !isWrapped(text, at, bulletAt)) break;
  }
  const blocks: Block[] = [];
  for (let start = first, lines = 0; start < text.length && lines < longest; lines++) {
    const bullet = bulletAt(start);
    const last = blocks.at(-1);
    if (bullet) blocks.push({ start, end: lineEnd(text, start), bullet, item: items.get(start) ?? null });
    else if (isBlank(start) && bare) break;
    else if (last && !isBlank(start)) {
      const wraps = last.item !== null && start < last.item.mention.span.end;
      if (!isBelow(start) && !wraps) break;
      last.end = lineEnd(text, start);
    }
    const newline = text.indexOf('\n', start);
    if (newline < 0) break;
    start = newline + 1;
  }
  return blocks;
}

/** A line that goes on with the one above it, up to where an item begins. */
function isWrapped(text: string, start: number, bulletAt: (start: number) => Span | null): boolean {
  for (let at = start, lines = 0; at > 0 && lines < 20; lines++) {
    at = lineStart(text, at - 1);
    if (text.slice(at, lineEnd(text, at)).trim() === '') return false;
    if (bulletAt(at)) return true;
  }
  return false;
}

/** Bullets of one list: the same sign, or numbers in the same way. */
function kindOf(bullet: string): string {
  return bullet
    .trim()
    .replace(/\d+/, '1')
    .replace(/^\(?[a-z](?=[.)])/i, (letter) => (letter.startsWith('(') ? '(a' : 'a'));
}
