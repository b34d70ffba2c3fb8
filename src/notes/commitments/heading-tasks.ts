import type { Block, Heading, Item } from '../blocks.ts';
import type { Field, Span } from '../note.ts';
import { headOf, slice, trim, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { fieldsOfLine } from './fields.ts';
import { readItem } from './kept-item.ts';
import { labelOf } from './label.ts';
import { isOrder } from './leading-owners.ts';

/** So many blocks are looked at for what a heading stands over. */
const most = 20;

/** So many paragraphs may say more of a task before its fields. */
const mostSaid = 3;

/** A heading that is itself a task, and how many of the blocks below belong to it. */
export interface HeadingTask {
  item: Item;
  below: number;
}

/**
 * A heading that is a task: its fields stand below it (`### Rotate keys` / `- Owner: Ann` / `- Due: Friday`), or, right below a
 * heading that announces work (`announced`), it says what to do or who does it and no work stands below. Else null. `first`: nothing stands above it.
 */
export function headingTask(
  blocks: readonly Block[],
  i: number,
  first: boolean,
  announced: boolean,
  context: Context,
): HeadingTask | null {
  const heading = blocks[i] as Heading;
  const body: Block[] = [];
  for (const block of blocks.slice(i + 1, i + 1 + most)) {
    if (block.kind !== 'item' && block.kind !== 'paragraph') break;
    body.push(block);
  }
  const item: Item = {
    kind: 'item',
    span: heading.span,
    checkbox: null,
    lines: [withoutNumber(context.text, heading.words)],
    children: body,
  };
  const fields = fieldsBelow(body, context.text);
  const words = unmarked(slice(context.text, headOf(item.lines[0]!)));
  const labelled = labelOf(words)?.kind === 'action';
  // Below a note's title its fields are its own (`Who: …`, `When: …`).
  const isTask =
    (fields.has('owner') || fields.has('due')) &&
    (announced || labelled || (!first && fields.has('owner') && (fields.has('due') || fields.has('status'))));
  if (isTask) return { item, below: body.length };
  if (
    !announced ||
    fields.has('owner') ||
    fields.has('due') ||
    (!isOrder(words) && !readItem({ ...item, children: [] }, 'item', context)?.owned)
  )
    return null;
  return body.some((block) => givesWork(block, context)) ? null : { item, below: body.length };
}

/** The fields with which a body begins, one to a line, or which make up the list under what it says first. */
function fieldsBelow(body: readonly Block[], text: string): ReadonlySet<Field['of']> {
  const found = new Set<Field['of']>();
  const list = body.findIndex((block) => block.kind === 'item');
  const isField = (block: Block): boolean =>
    block.kind === 'item' && block.lines.some((line) => fieldsOfLine(unmarked(slice(text, headOf(line)))).length > 0);
  const from = list > 0 && list <= mostSaid && body.slice(list).every(isField) ? list : 0;
  for (const block of body.slice(from)) {
    const lines = block.kind === 'item' || block.kind === 'paragraph' ? block.lines : [];
    const fields = lines.flatMap((line) => fieldsOfLine(unmarked(slice(text, headOf(line)))));
    if (!fields.length && !found.size) break;
    for (const { of } of fields) found.add(of);
  }
  return found;
}

/** Does a block say who does what, so that the heading above it is its topic? */
function givesWork(block: Block, context: Context): boolean {
  if (block.kind !== 'item') return false;
  const words = unmarked(slice(context.text, headOf(block.lines[0] ?? block.span)));
  const reading = readItem(block, 'item', context);
  return isOrder(words) || (reading !== null && (reading.owned || reading.marked || reading.boxed));
}

/** `1. Rotate keys` without its number. */
function withoutNumber(text: string, span: Span): Span {
  const number = /^[\s*_]*\d{1,2}[.)]\s+/.exec(slice(text, headOf(span, 20)));
  return trim(text, { start: span.start + (number?.[0].length ?? 0), end: span.end });
}
