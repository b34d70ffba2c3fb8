import type { Block, Turn } from '../blocks.ts';
import { topics } from '../lexicon/words.ts';
import { notSpeaking } from '../lexicon/not-people.ts';
import type { Span } from '../note.ts';
import { fold, headOf, linesOf, slice, trim } from '../text.ts';
import { headingAt } from './lead-in.ts';
import { readPlain } from './plain.ts';

const timing = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}/;
const voice = /^\s*(?:-\s*)?<v(?:\.[\w.-]+)?\s+([^>]{1,80})>/;
/** `Ann Bell: words`, `- ANN (Chair): words`, `>> Ann: words`, `[Ann] words`: every word of the name begins like one. */
const label =
  /^\s*(?:-\s*|>>\s*)?\[?(\p{Lu}[\p{L}\p{M}\d.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}\d.'’-]*|\d+|de|da|del|der|van|von|la|le|bin|al|ten|dos|di|el)){0,4})(?:\s*\(([^()\n]{1,60})\))?(?:\]:?|\s?:)\s+/u;

/** True for subtitles: WebVTT (https://www.w3.org/TR/webvtt1/) or SRT, told by their cue timings. */
export function isCaptions(text: string): boolean {
  const start = text.slice(0, 4000);
  if (!start.includes('-->')) return false;
  const head = linesOf(start);
  return head.filter((line) => timing.test(slice(text, headOf(line)))).length >= (/^\s*WEBVTT/.test(text) ? 1 : 2);
}

/**
 * Reads captions into turns. The speaker stands in a voice tag (`<v Ann>`) or before a colon; a cue without one goes on
 * with the turn before it, as captions cut sentences anywhere. Cue numbers, timings, notes and styles are left out, but
 * for a headed list below the last cue, where people write down what came of the talk.
 */
export function readCaptions(text: string): Block[] {
  const turns: Turn[] = [];
  let inCue = false;
  let below: Span[] = [];
  for (const line of linesOf(text)) {
    const words = slice(text, headOf(line, 200));
    if (timing.test(words)) {
      inCue = true;
      below = [];
    } else if (words.trim() === '') inCue = false;
    else if (inCue) readLine(text, line, words, turns);
    else below.push(line);
  }
  return [...turns, ...belowCues(text, below)];
}

/** What stands below the captions, if it begins with a heading; in WebVTT a comment may: `NOTE`, `Action items:`, `- …`. */
function belowCues(text: string, lines: Span[]): Block[] {
  const first = lines.find((line) => slice(text, headOf(line)).trim() !== 'NOTE');
  const heading = first && headingAt(text, trim(text, first), false);
  return heading ? readPlain(text, first.start) : [];
}

function readLine(text: string, line: Span, words: string, turns: Turn[]): void {
  const labelled = label.exec(words);
  const match = voice.exec(words) ?? (labelled && !isTopic(labelled[1]!) ? labelled : null);
  const end = trim(text, line).end;
  const said = trim(text, { start: line.start + (match?.[0].length ?? 0), end: withoutTag(text, line.start, end) });
  const last = turns.at(-1);
  if (!match || (last && slice(text, last.speaker) === match[1])) {
    if (!last) return;
    last.lines.push(said);
    last.span.end = end;
    return;
  }
  const at = line.start + match[0].indexOf(match[1]!);
  const role = match[2] ? line.start + match[0].lastIndexOf(match[2]) : -1;
  turns.push({
    kind: 'turn',
    span: { start: line.start, end },
    speaker: { start: at, end: at + match[1]!.length },
    role: match[2] ? { start: role, end: role + match[2].length } : null,
    lines: [said],
  });
}

/** `Note: …`, `[MUSIC] …` open lines as names do. */
function isTopic(words: string): boolean {
  const folded = fold(words);
  return topics.test(folded) || notSpeaking.test(folded);
}

/** The end of the words before a closing `</v>`. */
function withoutTag(text: string, start: number, end: number): number {
  return text.slice(Math.max(start, end - 4), end) === '</v>' ? end - 4 : end;
}
