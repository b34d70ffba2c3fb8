import { states } from '../lexicon/words.ts';
import type { Span, Status } from '../note.ts';
import { fold } from '../text.ts';

/** What the words of a field, a cell or a remark say of the status, or null. Guidelines 4. */
export function statusOf(words: string): Status | null {
  const folded = fold(words).replace(/^[\s([:-]+/, '');
  return states.find(({ pattern }) => pattern.test(folded))?.status ?? null;
}

/** What a checkbox says: `[x]` done, `[-]` cancelled, `[~]` and `[/]` in progress, `[ ]` open. */
export function statusOfCheckbox(box: string): Status {
  const mark = box[1];
  if (mark === 'x' || mark === 'X') return 'done';
  if (mark === '-') return 'cancelled';
  return mark === '~' || mark === '/' ? 'in-progress' : 'open';
}

const emoji = /[✅✔☑✓]/u;
const lead =
  /^\s*(?:\[|(?=DONE\s))(done|closed|in progress|wip|blocked|cancelled|canceled|deferred|completed?)(?:\]|(?<=DONE)\s)/i;
const bracket =
  /[([]\s*((?:done|completed?|closed|finished|already|still|in[- ]progress|ongoing|wip|on track|blocked|on hold|deferred|postponed|cancell?ed|dropped|pending|open|not started|to ?do|waiting|now (?:here|at|available)|(?:is|it's) here)\b[^()[\]]{0,200})[)\]]/i;
const capitals = String.raw`DONE|COMPLETED?|CLOSED|IN[- ]PRO(?:GR|C)ESS|BLOCKED|ON HOLD|DEFERRED|POSTPONED|CANCELL?ED|DROPPED|PENDING|ONGOING|OPEN|NOT STARTED`;
const tail = new RegExp(
  String.raw`(?:\s-+|[.:;,])\s+((?:${capitals})\b.{0,60}|(?:[Dd]one|[Cc]ompleted?|[Cc]losed|[Ii]n[- ][Pp]rogress|[Oo]ngoing|[Bb]locked|[Dd]eferred|[Pp]ostponed|[Cc]ancell?ed|[Dd]ropped|[Pp]ending|[Oo]n [Hh]old)[.!]?)$`,
);
const bareTail = new RegExp(String.raw`(?<!\b(?:NOT|not|Not))\s((?:${capitals})[.!]?)$`);

/**
 * A status that stands in an item's own words: `~~struck~~`, ✅, `[DONE]` in front, `- DONE` or `(in progress)` behind.
 * `raw` still has its marks, `words` is the same text unmarked; offsets are into both.
 */
export function statusInWords(raw: string, words: string): { status: Status; span: Span; cut: Span } | null {
  const struck = /^\s*~~[^\n]*?~~/.exec(raw);
  if (struck && (struck[0].trimEnd().length >= raw.trimEnd().length * 0.6 || /^\s*~~(action|todo|ai)/i.test(raw))) {
    return {
      status: 'done',
      span: { start: struck[0].length - struck[0].trimStart().length, end: struck[0].length },
      cut: { start: 0, end: 0 },
    };
  }
  const sign = emoji.exec(words);
  if (
    sign &&
    (/^\s*$/.test(words.slice(0, sign.index)) || /^\uFE0F?\s*(done)?\s*$/i.test(words.slice(sign.index + 1)))
  ) {
    const span = { start: sign.index, end: sign.index + 1 + (words[sign.index + 1] === '\uFE0F' ? 1 : 0) };
    return { status: 'done', span, cut: span };
  }
  const firstLine = /^[^\n]*/.exec(words)![0].trimEnd();
  const whole = words.trimEnd();
  for (const text of whole === firstLine ? [whole] : [firstLine, whole]) {
    const from = Math.max(0, text.length - 120);
    const end = text.slice(from);
    for (const [pattern, within, offset] of [
      [lead, text.slice(0, 40), 0],
      [bracket, end, from],
      [tail, end, from],
      [bareTail, end, from],
    ] as const) {
      const match = pattern.exec(within);
      const status = match && statusOf(match[1]!);
      if (!match || !status) continue;
      const start = offset + match.index + match[0].indexOf(match[1]!);
      return {
        status,
        span: { start, end: start + match[1]!.length },
        cut: { start: offset + match.index, end: offset + match.index + match[0].length },
      };
    }
  }
  return null;
}
