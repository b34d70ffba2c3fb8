import { topics } from '../lexicon/en.ts';
import type { Span } from '../note.ts';
import { fold, headOf, slice } from '../text.ts';

const label =
  /^(?:\*\*)?(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:\s*\([^()\n]{1,60}\))?:(?:\*\*)?\s+\S/u;
const header =
  /^(attendees|participants|present|absent|regrets|apologies|location|time|where|when|type|duration|chair|scribe|host|facilitator|from|to|cc|re|tel|owner|due|assigned|deadline|action|actions|decision|decisions|ai|ap|ps)$/;

/**
 * The speakers of a transcript without times: names that open lines again and again, more than half of all lines. A few
 * `Name: task` lines make no transcript, nor do the labels of a form.
 */
export function speakersOf(text: string, lines: readonly Span[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let written = 0;
  for (const line of lines) {
    const words = slice(text, headOf(line, 120));
    if (words.trim() === '') continue;
    written++;
    const name = label.exec(words)?.[1];
    if (name && !header.test(fold(name)) && !topics.test(fold(name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([, count]) => count >= 2);
  const said = speakers.reduce((sum, [, count]) => sum + count, 0);
  if (speakers.length < 2 || said < 4 || said * 2 < written) return new Set();
  // Who spoke only once is a speaker too, among so many.
  return new Set(counts.keys());
}
