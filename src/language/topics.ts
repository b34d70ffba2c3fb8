import { extentOf, type Block, type Item } from '../notes/blocks.ts';
import type { Note, Span } from '../notes/note.ts';

/** A point of the agenda that minutes go through by its number: `3. Roof`, with what was said of it below. */
export interface Topic {
  /** With its number. */
  title: string;
  /** The line with the number. */
  head: Span;
  /** From there to the end of what belongs to it. */
  span: Span;
}

/** No line that names a topic is longer. */
const longestTitle = 100;

/**
 * The numbered topics of minutes that have no headings for them, in text order: lines numbered upwards, each with something else than the next
 * number below it. A list of one line after the other is none, nor is a line that is a commitment or a decision.
 */
export function topicsOf(text: string, { blocks, commitments, decisions }: Note): Topic[] {
  const taken = new Set([
    ...commitments.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
    ...decisions.map(({ span }) => span.start),
  ]);
  const topics: (Topic & { number: number })[] = [];
  let open = false;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'message') open = false;
    const number = block.kind === 'item' && !taken.has(block.span.start) ? numberOf(text, block) : null;
    const last = topics.at(-1);
    if (block.kind === 'item' && number !== null && isSaidOf(blocks[at + 1], block)) {
      const title = text.slice(block.span.start, block.lines[0]!.end);
      topics.push({ title, head: block.span, span: extentOf(block), number });
      open = true;
    } else if (open && last) last.span.end = extentOf(block).end;
  }
  return topics.filter(
    ({ number }, at) => topics[at - 1]?.number === number - 1 || topics[at + 1]?.number === number + 1,
  );
}

/** The number of an item of one short line without a box; null where it has none. */
function numberOf(text: string, { span, checkbox, lines }: Item): number | null {
  const [line] = lines;
  if (!line || lines.length > 1 || checkbox || line.end - line.start > longestTitle) return null;
  const number = /^\(?(\d{1,3})[.)]\s+$/.exec(text.slice(span.start, line.start))?.[1];
  return number === undefined ? null : Number(number);
}

/** Does something stand below this item that is not the next item of its list? */
function isSaidOf(next: Block | undefined, item: Item): boolean {
  return item.children.length > 0 || (next !== undefined && next.kind !== 'item' && next.kind !== 'heading');
}
