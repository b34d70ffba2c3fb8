import type { Heading, Item } from '../blocks.ts';
import { headOf, slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { readItem } from './kept-item.ts';
import { labelOf } from './label.ts';
import { isOrder } from './leading-owners.ts';

/** A line in bold, or a heading, that is itself a marked item (`**ACTION: Ann to order paint**`, `## ACTION, Ann: order paint`); or null. */
export function markedHeading(heading: Heading, context: Context): Item | null {
  const words = unmarked(slice(context.text, headOf(heading.words)));
  const label = labelOf(words);
  if (label?.kind !== 'action') return null;
  const item: Item = { kind: 'item', span: heading.span, checkbox: null, lines: [heading.words], children: [] };
  const reading = readItem(item, 'line', context);
  return reading?.marked && (reading.owned || isOrder(words.slice(label.end))) ? item : null;
}
