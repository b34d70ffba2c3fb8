import type { Turn } from '../blocks.ts';
import { slice } from '../text.ts';
import type { Context, Found } from './context.ts';
import { markedSentences } from './marked-sentences.ts';

/** Reads what one speaker says: sentences that carry a label ("Action item for me: …") are items as written ones are. */
export function readSpeech(turn: Turn, context: Context, found: Found): void {
  const { text } = context;
  const first = turn.lines[0];
  if (!first) return;
  const self = context.names.find(slice(text, turn.speaker))[0] ?? null;
  const within: Context = { ...context, self, group: found.groups++ };
  const span = { start: first.start, end: turn.lines.at(-1)!.end };
  for (const { reading } of markedSentences(span, 'sentence', within))
    if (reading.label === 'action') found.drafts.push(...reading.drafts);
}
