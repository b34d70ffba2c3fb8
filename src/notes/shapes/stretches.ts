import type { Span } from '../note.ts';

/** A shorter text is read in one stretch. */
const short = 20_000;

/**
 * One place of a dozen, told by the characters there: the same ones whatever is written elsewhere. Where a text is cut at such places, most of
 * what it was cut into stays when it is edited.
 */
export function isChosen(text: string, at: number): boolean {
  let sum = 0;
  for (let i = at; i < Math.min(text.length, at + 40) && text.charCodeAt(i) !== 10; i++)
    sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return (Math.imul(sum, 0x9e3779b1) >>> 16) % 12 === 0;
}

/** Parts a long text at chosen lines of which `mayBegin` tells that a stretch may begin there. Gives where each begins; the first with the text. */
export function stretchesIn(text: string, lines: readonly Span[], mayBegin: (line: number) => boolean): number[] {
  const starts = [0];
  if (text.length < short) return starts;
  for (const [i, { start }] of lines.entries())
    if (start > 0 && isChosen(text, start) && mayBegin(i)) starts.push(start);
  return starts;
}
