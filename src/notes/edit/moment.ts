import type { Note } from '../note.ts';
import { clock } from '../shapes/talk.ts';
import { lineEnd, lineStart } from './lines.ts';

/** How many lines above a turn its time may stand: that of its cue, with a number between. */
const reach = 2;

/** A time of the day or of the recording, at the head of a line or in brackets behind a name. */
const time = new RegExp(`(?:^[^\\p{L}]{0,30}|[\\[(]|\\s)(?<![\\d:])(?<time>${clock})(?=[\\])\\s]|$)`, 'u');

/**
 * When the words at an offset were said, in the fullest way first: the time that the transcript gives for them (`00:12:03`); the sender of their
 * mail and its day (`Ann Bell, 2024-03-12`), or the sender alone. Empty where the note does not tell.
 */
export function momentsOf(text: string, note: Note, at: number): string[] {
  const mail = note.sections.findLast(({ kind, span }) => kind === 'mail' && span.start <= at && at < span.end);
  if (mail?.by) return mail.day ? [`${mail.by}, ${mail.day}`, mail.by] : [mail.by];
  const turn = note.blocks.find((block) => block.kind === 'turn' && block.span.start <= at && at <= block.span.end);
  if (turn?.kind !== 'turn') return [];
  let above = 0;
  for (let start = lineStart(text, at); ; start = lineStart(text, start - 1)) {
    const found = time.exec(text.slice(start, Math.min(lineEnd(text, start), start + 80)))?.groups?.time;
    if (found) return [found.replace(/[.,]\d{1,3}$/, '')];
    if (start === 0 || (start <= turn.span.start && above++ >= reach)) return [];
  }
}
