import type { Told } from '../commitments/walk-regions.ts';
import { startedBy } from '../span.ts';
import type { Matter } from './matter.ts';

/** Who was asked may answer within so many parts; and others have gone on where there are so many. */
const patience = 6;
const goesOn = 2;

/** What one person says or writes at a time. */
interface Part {
  by: string | undefined;
  subject: object;
  start: number;
}

/**
 * Of the things that a talk leaves open those that somebody was asked for by name who then said nothing at all, while others went on
 * talking. Whatever they say may be the answer, whatever the words.
 */
export function unanswered(matters: readonly Matter[], told: readonly Told[]): Matter[] {
  const waiting = matters.filter(
    ({ waits, by, to }) => waits === 'yes' && by !== null && to.length > 0 && to.every(({ kind }) => kind === 'known'),
  );
  if (waiting.length === 0) return [];
  const parts = partsOf(told);
  return waiting.filter(({ places, to }) => {
    const asked = places.at(-1)!.mention.span.start;
    const after = startedBy(parts, asked);
    if (parts.length - after < goesOn) return false;
    const soon = parts.slice(after, after + patience);
    return !soon.some(({ by }) => to.some(({ name }) => name === by));
  });
}

function partsOf(told: readonly Told[]): Part[] {
  const parts: Part[] = [];
  for (const region of told)
    for (const { by, lines, context } of region.talk) {
      const last = parts.at(-1);
      // Two mails of the same words are still two.
      const subject = region.region.blocks[0]?.kind === 'message' ? region : context.subject;
      if (last?.by === by?.name && last?.subject === subject) continue;
      parts.push({ by: by?.name, subject, start: region.start + lines[0]!.start });
    }
  return parts;
}
