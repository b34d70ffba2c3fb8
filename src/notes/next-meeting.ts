import { findDay, findDue, type Reference } from './dates/index.ts';
import {
  afterNextMeeting,
  beforeNextMeeting,
  nextMeetingBegins,
  nextMeeting as phrase,
} from './lexicon/meeting-date.ts';
import type { Day, Span } from './note.ts';
import { askEach, type Placed } from './regions.ts';

/** How far behind the words "next meeting" its day may stand, and how far before them their line is looked at. */
const reach = 120;

/**
 * The day of the next meeting: behind a label ("Next meeting:", "Nächste Sitzung:"), on the line below such a heading, or in a
 * sentence that says when it is ("The next meeting is on 3 May"). Null where the text names none after the meeting's own day.
 */
export function nextMeeting(text: string, regions: readonly Placed[], reference: Reference): Day | null {
  const from: Reference = { ...reference, next: null };
  let spoken: Day | null = null;
  const phrases = askEach(regions, 'next meeting', ({ text }) => [...phrasesIn(text)]).flatMap(
    ({ start: at, answer }) => answer.map(({ start, end }) => ({ start: at + start, end: at + end })),
  );
  for (const { start, end } of phrases) {
    const place = wordsOfDay(text, start, end);
    if (!place || (spoken && !place.labelled)) continue;
    const found = findDay(place.words, reference.order) ?? findDue(place.words, from);
    // In a sentence the day comes at once: "at the next meeting we look at Friday's figures" has none.
    if (!found?.day || (!place.labelled && found.start > 12) || (reference.day && found.day <= reference.day)) continue;
    if (place.labelled) return found.day;
    spoken = found.day;
  }
  return spoken;
}

function* phrasesIn(text: string): Generator<Span> {
  let from = 0;
  for (const { index: start } of text.matchAll(nextMeetingBegins)) {
    phrase.lastIndex = start;
    if (start < from || !phrase.test(text)) continue;
    from = phrase.lastIndex;
    yield { start, end: from };
  }
}

/** The rest of the line, or the line below where the phrase is a heading or a label and nothing follows it. */
function wordsOfDay(text: string, start: number, end: number): { words: string; labelled: boolean } | null {
  const rest = text.slice(end, end + 2 * reach + 40);
  const joint = afterNextMeeting.exec(rest)?.[0] ?? '';
  const [line = '', ...below] = rest.slice(joint.length).split('\n');
  // "… at the next meeting. On Friday …" has ended.
  if (/^\s*[.;!?]/.test(line)) return null;
  const head = text.slice(Math.max(0, start - reach), start);
  const labelled = beforeNextMeeting.test(head.slice(head.lastIndexOf('\n') + 1));
  if (line.trim()) return { words: line.slice(0, reach), labelled: labelled && /[:：|]/.test(joint) };
  const next = labelled ? below.find((line) => line.trim()) : undefined;
  return next === undefined ? null : { words: next.slice(0, reach), labelled };
}
