import type { Finding, Parser } from './finding.ts';
import { written } from './lexicon/written.ts';
import { anyOf, pattern } from './pattern.ts';
import { SIGNAL } from './signals.ts';

const MINUTES = `(?:[.:\uff1a](?<minute>\\d{1,2})(?:[:\uff1a]\\d\\d(?:\\.\\d{1,6})?)?)?`;
const HALF = `(?:\\s{0,4}(?<half>${anyOf(written.halves)}))?`;
const END = `(?![\\p{L}\\p{N}_/]|\\.\\d)`;
const CLOCK = `(?:\\s{0,4}${anyOf(written.clock)})?`;
const TIME = pattern(
  `(?:(?<![\\p{L}\\p{N}_]|\\d[./-])|(?<=\\dt))(?:${anyOf(written.atHour)}\\s{0,4})?(?<hour>\\d{1,4})${MINUTES}${HALF}${CLOCK}${END}`,
  'g',
);
const THROUGH = pattern(`\\s{0,4}(?:~|${anyOf(written.through)})\\s{0,4}(?<hour>\\d{1,4})${MINUTES}${HALF}${END}`, 'y');

/** "5pm", "17:00", "9:30 to 11", "at 5 o'clock". */
export const clockTimes: Parser = {
  needs: [SIGNAL.digit],
  find(text) {
    const findings: Finding[] = [];
    TIME.lastIndex = 0;
    for (let match = TIME.exec(text); match; match = TIME.exec(text)) {
      if (!isTime(match.groups, false)) continue;
      const start = match.index;
      THROUGH.lastIndex = start + match[0].length;
      const until = THROUGH.exec(text);
      const isRange = until !== null && isTime(until.groups, true) && !/^\s*-\s*\d{3,4}$/.test(until[0]);
      const end = isRange ? THROUGH.lastIndex : start + match[0].length;
      const words = text.slice(start, end);
      // "at 12", "10-12", "from 3 to 5" may be numbers of anything.
      if (isRange ? isPlainRange(words) : /^\d$|[^\d:.]\d[\d.]+$/.test(words)) continue;
      findings.push({
        start,
        end,
        first: { hour: 12 },
        last: isRange ? { hour: 12 } : null,
        tags: /^\d{1,4}$/.test(words) ? ['bare'] : [],
      });
      TIME.lastIndex = end;
    }
    return findings;
  },
};

function isPlainRange(words: string): boolean {
  return /^\D*\d{1,2}\s*(?:-|\p{L}+)\s*\d{1,2}$/u.test(words) || /[^\d:.]\d[\d.]+\s*-\s*\d[\d.]+$/.test(words);
}

/** "1030" is a time behind another one only. */
function isTime({ hour, minute, half }: Record<string, string | undefined> = {}, isUntil: boolean): boolean {
  const isTogether = isUntil && minute === undefined && Number(hour) > 100;
  const h = isTogether ? Math.floor(Number(hour) / 100) : Number(hour);
  const m = isTogether ? Number(hour) % 100 : Number(minute ?? 0);
  return h <= (half === undefined ? 24 : 12) && m < 60 && (minute?.length !== 1 || half !== undefined);
}
