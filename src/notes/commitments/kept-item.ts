import type { Item } from '../blocks.ts';
import type { Mention, Span } from '../note.ts';
import { once } from '../once.ts';
import { listening } from '../people/asked.ts';
import type { Context, Draft } from './context.ts';
import { readItemHere, type ItemReading } from './item.ts';
import { shift } from './item-words.ts';
import { kept } from './kept.ts';
import { movedMention } from './moved.ts';

/** A longer item is read anew each time. */
const longest = 2000;

/**
 * Reads one item or line in its context; null: it says nothing. An item without others below that says the same as one of the last reading, in
 * the same circumstances, is that one in another place.
 */
export function readItem(item: Item, form: Mention['form'], context: Context): ItemReading | null {
  const { start } = item.span;
  const end = item.lines.at(-1)?.end ?? start;
  if (!context.again || item.children.length || end - start > longest || (item.lines[0]?.start ?? start) < start)
    return readItemHere(item, form, context);
  const text = context.text.slice(start, end);
  const { reading, asked } = kept(`${form} ${layoutOf(item)}`, text, context, (asked) => ({
    reading: readItemHere(atStart(item), form, { ...context, text }),
    asked,
  }));
  return reading && movedReading(reading, asked, start, context);
}

/** Where its parts stand in an item's own words. */
function layoutOf({ span, checkbox, keyword, lines }: Item): string {
  let layout = '';
  for (const part of [span, checkbox, keyword ?? null, ...lines])
    layout += part ? `${part.start - span.start}-${part.end - span.start} ` : '. ';
  return layout;
}

/** The item as if the text began with it. */
function atStart({ span, checkbox, keyword, lines }: Item): Item {
  const move = (part: Span): Span => shift(part, -span.start);
  return {
    kind: 'item',
    span: move(span),
    checkbox: checkbox && move(checkbox),
    ...(keyword ? { keyword: move(keyword) } : {}),
    lines: lines.map(move),
    children: [],
  };
}

function movedReading(reading: ItemReading, asked: Set<string>, by: number, context: Context): ItemReading {
  const { marked, label, stated, boxed } = reading;
  const drafts = once(() =>
    movedDrafts(
      listening(asked, () => reading.drafts),
      by,
      context,
    ),
  );
  return {
    get drafts() {
      return drafts();
    },
    get owned() {
      return listening(asked, () => reading.owned);
    },
    marked,
    label,
    stated,
    boxed,
    children: [],
  };
}

/** The drafts of an item in another place; a due that they take from above is that of the context there. */
function movedDrafts(drafts: readonly Draft[], by: number, context: Context): Draft[] {
  let inherited = context.inherited.due?.due ?? null;
  return drafts.map((draft) => {
    const mention = movedMention(draft.mention, by, context.group);
    const due = mention.due?.due ?? (draft.due && inherited);
    inherited = due;
    return { ...draft, mention, due, list: context.list };
  });
}
