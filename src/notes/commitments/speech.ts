import type { Turn } from '../blocks.ts';
import { slice } from '../text.ts';
import type { Context, Found } from './context.ts';
import { statedDecisions } from './decisions.ts';
import { markedSentences } from './marked-sentences.ts';

/** Reads what one speaker says: sentences that carry a label ("Action item for me: …", "Decision: …") are items as written ones are. */
export function readSpeech(turn: Turn, context: Context, found: Found): void {
  const { text } = context;
  const first = turn.lines[0];
  if (!first) return;
  const self = context.names.find(slice(text, turn.speaker))[0] ?? null;
  const within: Context = { ...context, self, group: found.groups++ };
  const span = { start: first.start, end: turn.lines.at(-1)!.end };
  const marked = markedSentences(span, 'sentence', within);
  found.decisions.push(
    ...statedDecisions(text, span).filter(
      (stated) => !marked.some(({ span: at }) => stated.span.start < at.end && stated.span.end > at.start),
    ),
  );
  for (const { span: at, reading } of marked) {
    if (reading.label === 'decision') found.decisions.push({ span: at, text: reading.words });
    else found.drafts.push(...reading.drafts);
  }
}
