import type { Mention, Note, Span } from '../note.ts';
import { splitRow } from '../shapes/table-row.ts';
import { following } from './continueList.ts';
import { lineEnd, lineEnding, lineParts, lineStart } from './lines.ts';
import { labelStart } from './ownerForm.ts';

/** A place for one more item: what is inserted at `at` is `before`, the item's words and `after`. */
export interface Opening {
  at: number;
  before: string;
  after: string;
  /** The words begin in small letters, as those of the items around do. */
  small: boolean;
}

/** One more item like `neighbour`, right below it: its bullet (or the next number), its box, its label; one more row of its table. */
export function openingBelow(text: string, note: Note, neighbour: Mention): Opening {
  const small = beginsSmall(note, neighbour.group);
  if (neighbour.form === 'row') return { ...row(text, neighbour), small };
  const { start, indent, bullet } = lineParts(text, neighbour.head.start);
  const end = blockEnd(text, neighbour, start, indent);
  const before = previous(note, neighbour);
  const loose = before && /\n[ \t]*\r?\n[\s>]*$/.test(text.slice(Math.max(before.head.end, start - 8), start));
  const newline = lineEnding(text, start);
  const numbered = before && lineParts(text, before.head.start).bullet;
  const marker = numbered === bullet ? bullet : following(bullet);
  const box = neighbour.checkbox
    ? `[ ]${text.slice(neighbour.checkbox.end, labelStart(text, neighbour)) || ' '}`
    : text.slice(start + indent.length + bullet.length, labelStart(text, neighbour));
  return {
    at: end,
    before: newline + (loose ? newline : '') + indent + marker + box + label(text, neighbour),
    after: '',
    small,
  };
}

/** The neighbours' own words begin in small letters more often than not. */
function beginsSmall(note: Note, group: number): boolean {
  const texts = note.commitments
    .filter(({ mentions }) => mentions.some((mention) => mention.group === group))
    .map(({ text }) => text);
  return texts.filter((words) => /^\p{Ll}/u.test(words)).length > texts.length / 2;
}

/** The item of the same list right before. */
function previous(note: Note, neighbour: Mention): Mention | null {
  let last: Mention | null = null;
  for (const mention of note.commitments.flatMap(({ mentions }) => mentions)) {
    if (mention.group !== neighbour.group || mention.head.start >= neighbour.head.start) continue;
    if (!last || mention.head.start > last.head.start) last = mention;
  }
  return last;
}

/** The item's label (`ACTION: `, `TODO(ann): `) without whom it names. */
function label(text: string, neighbour: Mention): string {
  const start = labelStart(text, neighbour);
  const named = neighbour.owners.filter(({ span }) => span.start >= start && span.end <= neighbour.head.start);
  const words = text.slice(start, neighbour.head.start);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return words;
  const [front, back] = [words.slice(0, first.span.start - start), words.slice(last.span.end - start)];
  return front.replace(/(?:[ \t]*[([{]| +(?:for|on|to) +|[ \t]+)@?$/, '') + back.replace(/^[ \t]*[)\]}]/, '');
}

/** The end of the item with all that stands indented below it. */
function blockEnd(text: string, mention: Mention, start: number, indent: string): number {
  const own = Math.max(mention.span.end, mention.head.end, ...mention.fields.map(({ value }) => value.end));
  let end = lineEnd(text, own);
  for (let next = text.indexOf('\n', end) + 1; next > 0; next = text.indexOf('\n', next) + 1) {
    const stop = lineEnd(text, next);
    if (text.slice(next, Math.min(stop, next + 200)).trim() === '') {
      if (stop >= text.length) break;
      continue;
    }
    const below = lineParts(text, next).indent;
    if (below.length <= indent.length || lineStart(text, next) === start) break;
    end = stop;
  }
  return end - (/[ \t]*$/.exec(text.slice(Math.max(own, end - 40), end))?.[0].length ?? 0);
}

/** A row as wide as its neighbour: a number counts on, every other cell is blank. */
function row(text: string, { cells, head }: Mention): Omit<Opening, 'small'> {
  const start = lineStart(text, head.start);
  const line: Span = { start, end: lineEnd(text, head.start) };
  const task = cells?.task ?? head;
  const fill = (from: number, to: number): string => {
    let written = text.slice(from, to);
    for (const cell of splitRow(text, line).toReversed()) {
      if (cell.start < from || cell.end > to) continue;
      const content = text.slice(cell.start, cell.end);
      const width = content.length;
      const value = /^\d{1,6}$/.test(content) ? String(Number(content) + 1).padEnd(width) : ' '.repeat(width);
      written = written.slice(0, cell.start - from) + value + written.slice(cell.end - from);
    }
    return written;
  };
  return { at: line.end, before: lineEnding(text, start) + fill(start, task.start), after: fill(task.end, line.end) };
}
