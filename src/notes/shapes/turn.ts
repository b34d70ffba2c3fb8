import type { Turn } from '../blocks.ts';
import type { Span } from '../note.ts';
import { slice, trim } from '../text.ts';
import { labelAt, labelForms, mayHoldTime, name, role, stamp, type Talk } from './talk.ts';

const nick = '([\\p{L}_][\\p{L}\\d_.|`\\[\\]^-]{0,30})';

/** Notations of a turn whose label tells by itself what it is. Groups: 1 speaker, 2 role; what follows the match is said. */
const notations: RegExp[] = [
  // 10:02:11 From Ann Bell to Everyone: words (Zoom's chat, the words here or below) · 10:02:11 From Ann Bell : words
  new RegExp(String.raw`^${stamp}\s+From\s+([\p{L}@][^:\n]{0,60}?)()(?:\s+[Tt]o\s+[^:\n]{1,60})?\s*:\s*`, 'u'),
  // [00:02:10] Ann Bell (Chair): words · (12:03) Ann: words · [12/03/24, 10:02:11] Ann: words (WhatsApp)
  new RegExp(String.raw`^[\[(]${stamp}[\])]\s*[-–]?\s*~?\s?(?:\*\*)?(${name})${role}(?:\*\*)?\s*:(?:\*\*)?\s*`, 'u'),
  // 00:12 Ann: words · 10:32 - Ann Bell: words · 12/03/24, 10:02 - Ann Bell: words (WhatsApp)
  new RegExp(String.raw`^${stamp}\s*[-–]?\s+(?:\*\*)?(${name})${role}(?:\*\*)?\s*:(?:\*\*)?\s*`, 'u'),
  // 15:11:08 <ann> words · 17:00 <@ann> words · [10:02] < ann> words (IRC)
  new RegExp(String.raw`^[\[(]?${stamp}[\])]?\s+<[@+%~& ]?${nick}()>\s+`, 'u'),
  // 2025-03-16 18:59:02 ⇥ann⇥ words (WeeChat: tabs part them)
  new RegExp(String.raw`^${stamp}\t[@+%~& ]?${nick}()\t\s*`, 'u'),
  // <ann> words (IRC without times)
  new RegExp(
    String.raw`^<[@+%~& ]?(?!(?:a|b|i|p|br|li|ul|ol|td|tr|th|div|span|table|html|body|head|h[1-6]|em|strong|pre|code|style|script|action|todo)>)${nick}()>\s+(?=\S)`,
    'u',
  ),
  // Ann Bell [00:12]: words · Ann (00:12): words · Ann Bell (Chair) [00:12]: words
  new RegExp(String.raw`^(?:\*\*)?(${name})${role}(?:\*\*)?\s*[\[(]${stamp}[\])]\s*:?(?:\*\*)?\s*`, 'u'),
  // [Ann Bell] 19:31:08 (Zoom; a label line of its own)
  new RegExp(String.raw`^\[(${name})\]()\s+${stamp}\s*$`, 'u'),
];

/** `Ann Bell (Chair): words`, where the text is known to be a transcript of Ann Bell and others (`talkOf`). */
const untimed = new RegExp(String.raw`^(?:>>\s*)?(?:\*\*)?(${name})(?:\*\*)?${role}\s?:(?:\*\*)?\s+`, 'u');

/**
 * The turn that begins on line `i`, with its last line (a label may take two), or null. The words of a label that stands alone follow
 * below. Source of the notations: counted forms of public notes and of exports.
 */
export function turnAt(
  text: string,
  lines: readonly Span[],
  i: number,
  talk: Talk,
): { turn: Turn; last: number } | null {
  const span = trim(text, lines[i]!);
  const timed = text[span.start] === '<' || mayHoldTime(text, span);
  if (!timed && talk.labels.size === 0 && talk.speakers.size === 0) return null;
  // Labels are short; a long line is cut for matching, so that its length costs nothing.
  const head = text.slice(span.start, Math.min(span.end, span.start + 200));
  if (!/^[[(*\d\p{L}@<>_~-]/u.test(head)) return null;
  if (timed)
    for (const notation of notations) {
      const match = notation.exec(head);
      if (match) return { turn: turnOf(text, span, match), last: i };
    }
  for (const form of labelForms) {
    if (!talk.labels.has(form)) continue;
    const label = labelAt(text, lines, i, form);
    if (label && (form !== 'name' || talk.speakers.has(label.match[1]!)))
      return { turn: turnOf(text, trim(text, lines[i]!), label.match, label.last > i), last: label.last };
  }
  const said = talk.speakers.size > 0 && !talk.labels.has('name') ? untimed.exec(head) : null;
  return said && talk.speakers.has(said[1]!) ? { turn: turnOf(text, span, said), last: i } : null;
}

/** The turn whose label `match` is; what stands behind the label on its line is said. */
function turnOf(text: string, span: Span, match: RegExpExecArray, alone = false): Turn {
  const at = span.start + match[0].indexOf(match[1]!);
  const speaker = { start: at, end: at + match[1]!.length };
  const roleAt = match[2] ? span.start + match[0].indexOf(match[2], speaker.end - span.start) : -1;
  const said = alone ? null : trim(text, { start: Math.min(span.start + match[0].length, span.end), end: span.end });
  return {
    kind: 'turn',
    span: { ...span },
    speaker,
    role: match[2] ? { start: roleAt, end: roleAt + match[2].length } : null,
    lines: said && slice(text, said) ? [said] : [],
  };
}
