import type { Turn } from '../blocks.ts';
import { findDay } from '../dates/index.ts';
import type { Context } from './context.ts';

/** A label is no longer. */
const longest = 120;
const written = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/**
 * Where each turn stands: the day that its label gives beside the time ("27/02/2026, 18:05 - Ann: I'll ring tonight") is what its
 * words count from, as a mail's day is. A turn without one stays in `context`.
 */
export function contextsOfTurns(turns: readonly Turn[], context: Context): Context[] {
  const { text, reference } = context;
  let stamp: string | undefined;
  let within = context;
  return turns.map((turn) => {
    const end = turn.lines[0]?.start ?? turn.span.end;
    const found = written.exec(text.slice(turn.span.start, Math.min(end, turn.span.start + longest)))?.[0];
    if (found !== stamp) {
      stamp = found;
      const day = (found && findDay(found, reference.order)?.day) ?? reference.day;
      within = day === reference.day ? context : { ...context, reference: { ...reference, day } };
    }
    return within;
  });
}
