import type { Item, Turn } from '../blocks.ts';
import type { Span } from '../note.ts';
import { slice, unmarked } from '../text.ts';
import type { Context, Found } from './context.ts';
import { statedDecisions } from './decisions.ts';
import { fieldLine } from './fields.ts';
import { readItem } from './item.ts';
import { labelOf } from './label.ts';

/** Reads what one speaker says: sentences that carry a label ("Action item for me: …", "Decision: …") are items as written ones are. */
export function readSpeech(turn: Turn, context: Context, found: Found): void {
  const { text } = context;
  const first = turn.lines[0];
  if (!first) return;
  const self = context.names.find(slice(text, turn.speaker))[0] ?? null;
  const within: Context = { ...context, self, group: found.groups++ };
  const span = { start: first.start, end: turn.lines.at(-1)!.end };
  const labelled = labelledSentences(unmarked(slice(text, span)));
  found.decisions.push(
    ...statedDecisions(text, span).filter(
      ({ span: at }) => !labelled.some(({ start, end }) => at.start < span.start + end && at.end > span.start + start),
    ),
  );
  for (const sentence of labelled) {
    const at: Span = { start: span.start + sentence.start, end: span.start + sentence.end };
    const item: Item = { kind: 'item', span: at, checkbox: null, lines: [at], children: [] };
    const reading = readItem(item, 'sentence', within);
    if (!reading) continue;
    if (reading.label === 'decision') found.decisions.push({ span: at, text: reading.words });
    else if (reading.label === 'action') found.drafts.push(...reading.drafts);
  }
}

/** The sentences of speech that begin with a label. */
function labelledSentences(words: string): Span[] {
  if (!/[:#]|ACTION-\d/.test(words)) return [];
  const starts = [0, ...[...words.matchAll(/[.!?…]\s+/g)].map((match) => match.index + match[0].length)];
  return starts.flatMap((start, i) => {
    if (!labelOf(words.slice(start, starts[i + 1] ?? words.length))) return [];
    // A field said right after belongs to it: "ACTION: Ann to list them. Due: Friday."
    let next = i + 1;
    while (next < starts.length && fieldLine(words.slice(starts[next], starts[next + 1] ?? words.length))) next++;
    return [{ start, end: start + words.slice(start, starts[next] ?? words.length).trimEnd().length }];
  });
}
