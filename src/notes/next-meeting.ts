import { findDay, findDue, type Reference } from './dates/index.ts';
import { afterNextMeeting, beforeNextMeeting, nextMeeting as phrase } from './lexicon/meeting-date.ts';
import type { Day } from './note.ts';

/** How far behind the words "next meeting" its day may stand, and how far before them their line is looked at. */
const reach = 120;

/**
 * The day of the next meeting: behind "Next meeting:", "The next meeting is on", "Nächste Sitzung:", or on the line below such
 * a heading. Null where the text names none after the meeting's own day.
 */
export function nextMeeting(text: string, reference: Reference): Day | null {
  const from: Reference = { ...reference, next: null };
  for (const match of text.matchAll(phrase)) {
    const at = match.index + match[0].length;
    const words = wordsOfDay(text, match.index, at);
    const day = words && (findDay(words, reference.order)?.day ?? findDue(words, from)?.day);
    if (day && (!reference.day || day > reference.day)) return day;
  }
  return null;
}

/** The rest of the line, or the line below where the phrase is a heading or a label and nothing follows it. */
function wordsOfDay(text: string, start: number, end: number): string | null {
  const rest = text.slice(end, end + 2 * reach + 40);
  const [line = '', ...below] = rest.slice(afterNextMeeting.exec(rest)?.[0].length ?? 0).split('\n');
  // "… at the next meeting. On Friday …" has ended.
  if (/^\s*[.;!?]/.test(line)) return null;
  if (line.trim()) return line.slice(0, reach);
  const head = text.slice(Math.max(0, start - reach), start);
  const isLabel = beforeNextMeeting.test(head.slice(head.lastIndexOf('\n') + 1));
  return isLabel ? (below.find((next) => next.trim())?.slice(0, reach) ?? null) : null;
}
