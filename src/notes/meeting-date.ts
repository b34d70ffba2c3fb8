import type { Block } from './blocks.ts';
import { dayInPath, findDay, findYearlessDay, type Reference } from './dates/index.ts';
import { dateLabel, mailDateHeader, meetingWords, otherDay, otherMeeting } from './lexicon/meeting-date.ts';
import type { Day, Span } from './note.ts';
import { once } from './once.ts';
import { fold, linesOf, unmarked } from './text.ts';

/** How far into a note its date is looked for, and in how many lines. */
const near = 6000;
const nearLines = 60;
/** Of a line, this much: a header or title is shorter. */
const longest = 300;

interface Found {
  day: Day;
  span: Span | null;
}

/** One of the first lines, with what it says of a day. */
interface Line {
  start: number;
  /** The first ones count lines that hold something. */
  place: number;
  words: string;
  folded: () => string;
  found: ReturnType<typeof findDay>;
}

/**
 * The day of the meeting, from the surest to the least: the earliest mail of a thread, a `Date:` line, a date in the title,
 * a line that begins with its date ("Jeudi 6 mars 2025, 20 h 15, salle B"), one that tells of the meeting ("held on 3 May
 * 2024"), the file's name, a date alone on its line. A day without its year takes that of the file's name or the title.
 */
export function meetingDate(text: string, blocks: Block[], path: string, order: Reference['order']): Found | null {
  const mail =
    firstMail(text, blocks, order, (name) => mailDateHeader.test(fold(name))) ??
    firstMail(text, blocks, order, (name) => name === 'quoted date');
  if (mail) return mail;
  const lines = firstLines(text, order);
  const headings = new Set(
    blocks.map((block) => (block.kind === 'heading' && block.level <= 6 ? block.span.start : -1)),
  );
  const dated = lines.filter(({ found }) => found !== null);
  const isLabelled = ({ folded }: Line): boolean => dateLabel.test(folded());
  const inText =
    dated.find(isLabelled) ??
    dated.find((line) => isTitle(line, headings)) ??
    dated.find((line) => line.place < 15 && opensWithDay(line)) ??
    dated.find((line) => line.place < 25 && tellsOfMeeting(line));
  const inName = dayInPath(path);
  // A title that was copied keeps the old year; the file's name is written anew.
  const oldYear = inText && inName && inText.found!.day !== inName && inText.found!.day.slice(5) === inName.slice(5);
  if (inText) return { ...foundIn(inText), ...(oldYear ? { day: inName } : {}) };
  const yearless = inName ? null : withoutYear(text, lines.find(isLabelled) ?? lines[0], path, order);
  if (inName) return { day: inName, span: null };
  const alone = dated.find(({ found, words }) => found!.end - found!.start > 0.6 * words.trim().length);
  return yearless ?? (alone ? foundIn(alone) : null);
}

function foundIn({ start, found }: Line): Found {
  return { day: found!.day, span: { start: start + found!.start, end: start + found!.end } };
}

/** The earliest of the thread's mails, which the newest may stand before; of a reply without a date, the mail that it quotes. */
function firstMail(
  text: string,
  blocks: Block[],
  order: Reference['order'],
  dates: (header: string) => boolean,
): Found | null {
  let first: Found | null = null;
  for (const block of blocks) {
    if (block.kind !== 'message') continue;
    const header = block.headers.find(({ name }) => dates(name));
    const found =
      header &&
      findDay(text.slice(header.value.start, Math.min(header.value.end, header.value.start + longest)), order);
    if (!header || !found || (first && first.day <= found.day)) continue;
    first = { day: found.day, span: { start: header.value.start + found.start, end: header.value.start + found.end } };
  }
  return first;
}

function firstLines(text: string, order: Reference['order']): Line[] {
  let place = 0;
  return linesOf(text, 0, Math.min(text.length, near))
    .slice(0, nearLines)
    .map(({ start, end }) => {
      const words = unmarked(text.slice(start, Math.min(end, start + longest)));
      return {
        start,
        place: words.trim() === '' ? place : place++,
        words,
        folded: once(() => fold(words)),
        found: findDay(words, order),
      };
    });
}

/** One of the first lines, or a heading in any markup: `# …`, `== … ==`, `* …` of an outline, underlined. */
function isTitle({ start, place, words, folded }: Line, headings: ReadonlySet<number>): boolean {
  return (
    (place < 3 || headings.has(start) || /^\s*(?:#|={2,4} ?[^=]+={2,4}\s*$)/.test(words)) &&
    words.length < 140 &&
    !otherMeeting.test(folded())
  );
}

/** "Jeudi 6 mars 2025, 20 h 15, salle B": the day comes first, and the line is no sentence about it. */
function opensWithDay({ words, found }: Line): boolean {
  const before = words.slice(0, found!.start);
  const after = words.slice(found!.end);
  return /^[\s#>*_|([-]*$/.test(before) && /^[\s*_)\]]*(?:$|[,;|(/@-]|\d)/.test(after) && words.length < 160;
}

/** "The committee's meeting of 3 May 2024 was held …", but not "approve the minutes of 2 April". */
function tellsOfMeeting({ words, folded, found }: Line): boolean {
  return (
    meetingWords.test(folded()) && !otherMeeting.test(folded()) && !otherDay.test(fold(words.slice(0, found!.start)))
  );
}

/** "Date: Tuesday 5 March" in `2024/tuesday.md`, or under "Board minutes 2024". */
function withoutYear(text: string, line: Line | undefined, path: string, order: Reference['order']): Found | null {
  if (!line) return null;
  const year = /(?<!\d)20\d\d(?!\d)/.exec(`${text.slice(0, 200)}\n${path.slice(-200)}`)?.[0];
  const found = year ? findYearlessDay(line.words, Number(year), order) : null;
  return found && { day: found.day, span: { start: line.start + found.start, end: line.start + found.end } };
}
