import type { Block } from './blocks.ts';
import { dayInPath, findDay, findDue, type Reference } from './dates/index.ts';
import type { Day, Span } from './note.ts';
import { linesOf, unmarked } from './text.ts';

/** How far into a note its date is looked for. */
const near = 6000;
const header =
  /^[\s>|#*-]*(?:meeting |minutes )?(date|when|day|meeting date|held( on)?|time|datum|fecha)\s*(?:of meeting)?\s*[:：|]+\s*/i;

/**
 * The day of the meeting: a mail's date, a `Date:` line, a date in the title or in the first lines, the file's name.
 * Source: notes counted; the header line is written for the purpose, the file's name is right where the text gives no year.
 */
export function meetingDate(
  text: string,
  blocks: Block[],
  path: string,
  order: Reference['order'],
): { day: Day; span: Span | null } | null {
  const first = blocks.find((block) => block.kind === 'message');
  if (first?.kind === 'message') {
    const header = first.headers.find(({ name }) => name === 'date' || name === 'sent');
    const found = header && findDay(text.slice(header.value.start, header.value.end), order);
    if (header && found)
      return { day: found.day, span: { start: header.value.start + found.start, end: header.value.start + found.end } };
  }
  const lines = linesOf(text, 0, Math.min(text.length, near)).slice(0, 60);
  const dated = lines.map((line) => {
    const words = unmarked(text.slice(line.start, Math.min(line.end, line.start + 300)));
    const found = findDay(words, order);
    return found
      ? {
          day: found.day,
          span: { start: line.start + found.start, end: line.start + found.end },
          words,
          alone: (found.end - found.start) / Math.max(1, words.trim().length),
        }
      : null;
  });
  const inHeader = dated.find((line) => line && header.test(line.words));
  const inTitle = dated.find(
    (line, i) =>
      line &&
      (i < 3 || /^\s*#/.test(line.words)) &&
      line.words.length < 140 &&
      !/\b(next|previous|last) (meeting|call)\b/i.test(line.words),
  );
  const alone = dated.find((line) => line && line.alone > 0.6);
  const inName = dayInPath(path);
  const best = inHeader ?? inTitle ?? alone;
  if (best) return { day: best.day, span: best.span };
  return inName ? { day: inName, span: null } : null;
}

/** The day of the next meeting: after a `Next meeting` heading or label. */
export function nextMeeting(text: string, reference: Reference): Day | null {
  const pattern =
    /\bnext (?:\w+ ){0,2}(?:meeting|call|sync|check-?in|session|tc|telecon)\b(?! of)[^\S\n]*(?:date)?[*_]*[^\S\n]*(?:[:：-]|is|will be|on)?[^\S\n*_]*([^\n]{0,120})(?=(?:\n+([^\n]{0,120}))?)/gi;
  for (const match of text.matchAll(pattern)) {
    const line = text.slice(Math.max(0, text.lastIndexOf('\n', match.index) + 1), match.index);
    // The line below counts only under a heading or label: "## Next meeting".
    const labelled = /^[\s#>*_=|\d.-]*(?:the |our )?$/i.test(line);
    const words = match[1]?.trim() ? match[1] : labelled ? match[2] : undefined;
    if (!words?.trim()) continue;
    const day = findDay(words, reference.order)?.day ?? findDue(words, { ...reference, next: null })?.day;
    if (day && (!reference.day || day > reference.day)) return day;
  }
  return null;
}
