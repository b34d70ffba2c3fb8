import type { Turn } from '../blocks.ts';
import type { Span } from '../note.ts';
import { slice, trim } from '../text.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const name = String.raw`[\p{L}@][\p{L}\p{M}\d.'’@_-]*(?: [\p{L}\d(][\p{L}\p{M}\d.'’@_-]*){0,4}`;
const role = String.raw`(?:[ ]?\(([^()\n]{1,60})\))?`;

/** Notations of a turn's first line. Groups: 1 speaker, 2 role; what follows the match is said. */
const notations: RegExp[] = [
  // [00:02:10] Ann Bell (Chair): words · [12:03] Ann: words · (12:03) Ann: words
  new RegExp(String.raw`^[\[(]${time}[\])]\s*[-–]?\s*(?:\*\*)?(${name})${role}(?:\*\*)?\s*:(?:\*\*)?\s*`, 'u'),
  // 00:12 Ann: words · 10:32 - Ann Bell: words
  new RegExp(String.raw`^${time}\s*[-–]?\s+(?:\*\*)?(${name})${role}(?:\*\*)?\s*:(?:\*\*)?\s*`, 'u'),
  // 15:11:08 <ann> words (IRC)
  new RegExp(String.raw`^[\[(]?${time}[\])]?\s+<[@+ ]?([\p{L}][\p{L}\d_.|` + '`-]{0,30}' + String.raw`)()>\s+`, 'u'),
  // <ann> words (IRC without times)
  new RegExp(
    String.raw`^<[@+ ]?(?!(?:a|b|i|p|br|li|ul|ol|td|tr|th|div|span|table|html|body|head|h[1-6]|em|strong|pre|code|style|script|action|todo)>)([\p{L}][\p{L}\d_.|` +
      '`-]{0,30}' +
      String.raw`)()>\s+(?=\S)`,
    'u',
  ),
  // Ann Bell [00:12]: words · Ann (00:12): words
  new RegExp(String.raw`^(?:\*\*)?(${name})()(?:\*\*)?\s*[\[(]${time}[\])]\s*:?\s*`, 'u'),
  // [Ann Bell] 19:31:08 (Zoom; a label line of its own)
  new RegExp(String.raw`^\[(${name})\]()\s+${time}\s*$`, 'u'),
  // **Ann** 10:32 AM · Ann Bell  00:12 (a label line of its own)
  new RegExp(String.raw`^(?:\*\*)?(${name})${role}(?:\*\*)?\s+${time}\s*$`, 'u'),
];

/** `Ann Bell (Chair): words`, where the text is known to be a transcript of Ann Bell and others (`speakersOf`). */
const untimed = new RegExp(String.raw`^(?:\*\*)?(${name})${role}:(?:\*\*)?\s+`, 'u');
const nobody: ReadonlySet<string> = new Set();

/** The turn that begins on this line, or null. Source of the notations: counted forms of public notes and of exports. */
export function turnAt(text: string, line: Span, speakers = nobody): Turn | null {
  const span = trim(text, line);
  // Labels are short; a long line is cut for matching, so that its length costs nothing.
  const head = text.slice(span.start, Math.min(span.end, span.start + 200));
  if (!/^[[(*\d\p{L}@<]/u.test(head)) return null;
  const timed = head.startsWith('<') || /\d:\d\d/.test(head.slice(0, 120));
  if (!timed && speakers.size === 0) return null;
  for (const notation of timed ? notations : [untimed]) {
    const match = notation.exec(head);
    if (!match || (!timed && !speakers.has(match[1]!))) continue;
    const at = span.start + match[0].indexOf(match[1]!);
    const speaker = { start: at, end: at + match[1]!.length };
    const roleAt = match[2] ? span.start + match[0].indexOf(match[2], speaker.end - span.start) : -1;
    const said = trim(text, { start: span.start + match[0].length, end: span.end });
    return {
      kind: 'turn',
      span,
      speaker,
      role: match[2] ? { start: roleAt, end: roleAt + match[2].length } : null,
      lines: slice(text, said) ? [said] : [],
    };
  }
  return null;
}
