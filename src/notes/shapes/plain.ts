import { moved, type Block, type Item, type Paragraph, type Turn } from '../blocks.ts';
import { headingKind } from '../commitments/heading.ts';
import type { Span } from '../note.ts';
import { remembered } from '../once.ts';
import { headOf, isWrapped, linesOf, slice, trim } from '../text.ts';
import { checkboxAt } from './checkbox.ts';
import { bareHeadingAt, headingAt, isLeadIn, withoutColon } from './lead-in.ts';
import { asides, markupOf, orgTask } from './org.ts';
import { stretchesIn } from './stretches.ts';
import { announcesWork, dayLine, noTalk, notice, talkOf, timedOnly, type LabelForm, type Talk } from './talk.ts';
import { tableAt } from './text-table.ts';
import { turnAt } from './turn.ts';

const bullet = /^([ \t]*)(?:(?<=[ \t])o|o(?=[ \t]+\p{Lu})|[-*+•◦▪‣·–—]|#\.|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+(?=\S)/u;
/** AsciiDoc: `** task` and `.. task` are items of the second level. */
const nested = /^(\*{1,5}|\.{1,5})[ \t]+(?=\S)/;
/** AsciiDoc: `.Action items` above a list is its title. */
const blockTitle = /^(\.)(?=[^\s.])/;
/** A field of reStructuredText: `:Ann: order paper`, `:Date: 2024-03-18`. */
const field = /^([ \t]*):(?=[\p{L}@][^:\n]{0,40}:[ \t]+\S)/u;
/** The signs that underline titles (reStructuredText), from the outermost. */
const levels = '=-~^"*+#';
const underlined = /^([=~-])\1{2,}[ \t]*$|^(?:([\^"*+#])\2{3,})[ \t]*$/;
/** `[ ] task` and `-[ ] task`: a checkbox that is its own bullet. */
const bareCheckbox = /^([ \t]*)-?(?=\[[ xX-]\][ \t]+\S)/;
const rule = /^[ \t]*([-=*_~#])[ \t]*(?:\1[ \t]*){2,}$/;
const hash = /^(#{1,6})[ \t]+(?=\S)/;
/** Org mode: `** Heading`; a lone star is a bullet where no heading has two. */
const stars = /^(\*{1,6})[ \t]+(?=\S)/;
const equals = /^(={1,6})[ \t]+(?=\S)/;

/**
 * Reads text that is not Markdown (transcripts, mails, plain minutes) into blocks, line by line: headings are lines of
 * capitals, lines ending in a colon and underlined lines; items have bullets or numbers and nest by indentation.
 */
export function readPlain(
  text: string,
  start = 0,
  end = text.length,
  options: { turns: boolean } = { turns: true },
): Block[] {
  const lines = linesOf(text, start, end);
  const markup = markupOf(text.slice(start, Math.min(end, start + 40_000)));
  if (!options.turns || start > 0 || end < text.length || markup.org || markup.adoc)
    return readLines(text, lines, options.turns ? talkOf(text, lines) : null, markup, false).blocks;
  return readTurns(text, lines, talkOf(text, lines));
}

/** Reads a talk stretch by stretch: where a turn begins whose label tells the time, nothing of what stands above goes on but the list of work. */
function readTurns(text: string, lines: readonly Span[], talk: Talk): Block[] {
  const begins = (i: number): boolean =>
    /[[(<\d]/.test(text.charAt(lines[i]!.start)) &&
    turnAt(text, lines, i, noTalk) !== null &&
    !(lines[i + 1] && underlined.test(slice(text, headOf(lines[i + 1]!, 200))));
  const cuts = stretchesIn(text, lines, begins);
  if (cuts.length === 1) return readLines(text, lines, talk, noMarkup, false).blocks;
  const read = readerOf(JSON.stringify([[...talk.speakers], [...talk.labels]]));
  const blocks: Block[] = [];
  let listed = false;
  for (const [i, start] of cuts.entries()) {
    const stretch = read(listed)(text.slice(start, cuts[i + 1]));
    for (const block of stretch.blocks) blocks.push(moved(block, start));
    ({ listed } = stretch);
  }
  return blocks;
}

const noMarkup = { org: false, adoc: false };

/** Reads stretches of a text in which people talk so, below a list of work or not, and remembers them. */
const readerOf = remembered((signature) => {
  const [speakers, labels] = JSON.parse(signature) as [string[], LabelForm[]];
  const talk: Talk = { speakers: new Set(speakers), labels: new Set(labels) };
  const reader = (listed: boolean): ((words: string) => Lines) =>
    remembered((words) => readLines(words, linesOf(words), talk, noMarkup, listed), 500);
  const readers = [reader(false), reader(true)] as const;
  return (listed: boolean) => readers[listed ? 1 : 0];
}, 4);

/** What some lines are read as, and whether a heading that announces work stands above what follows. */
interface Lines {
  blocks: Block[];
  listed: boolean;
}

function readLines(
  text: string,
  lines: readonly Span[],
  known: Talk | null,
  { org, adoc }: ReturnType<typeof markupOf>,
  work: boolean,
): Lines {
  const blocks: Block[] = [];
  const talk = known ?? noTalk;
  /** The items that the next line may belong to, outermost first, with the column of their marker. */
  let open: { item: Item; indent: number }[] = [];
  let paragraph: Paragraph | null = null;
  let turn: Turn | null = null;
  /** Who has the word in a chat whose labels stand on lines of their own: a list does not end what they say. */
  let voice: Turn | null = null;
  /** Below a heading that announces work, `Ann: …` gives Ann work. */
  let listed = work;
  let spoken = talk.labels.size > 0 || talk.speakers.size > 0;
  let blank = false;
  const aside = org ? asides(text) : null;
  const put = (block: Block): void => {
    blocks.push(block);
    paragraph = turn = null;
    open = [];
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const words = slice(text, line);
    const trimmed = trim(text, line);
    if (trimmed.start === trimmed.end) {
      paragraph = null;
      blank = true;
      continue;
    }
    // A comment of AsciiDoc, of reStructuredText.
    if (adoc ? words.startsWith('//') : /^\.\. (?![\w-]+::)/.test(words)) continue;
    const skipped = aside?.(line);
    if (skipped) {
      while (lines[i + 1] && lines[i + 1]!.start < skipped) i++;
      continue;
    }
    const deep = adoc ? nested.exec(words) : null;
    const indent = deep ? deep[1]!.length : indentOf(words);
    const afterBlank = blank;
    blank = false;

    if (rule.test(words)) {
      paragraph = turn = null;
      open = [];
      continue;
    }
    const underline = lines[i + 1] && underlined.exec(slice(text, lines[i + 1]!))?.[0][0];
    if (underline && !paragraph && indent === 0 && words.length < 120) {
      put({ kind: 'heading', level: levels.indexOf(underline) + 1, span: trimmed, words: withoutColon(text, trimmed) });
      i++;
      continue;
    }
    const marked =
      hash.exec(words) ?? equals.exec(words) ?? (org ? stars.exec(words) : adoc ? blockTitle.exec(words) : null);
    const task = org ? orgTask(text, lines, i) : null;
    if (task) {
      // A task is a heading too, which ends the section before it.
      put(task.heading);
      put(task.item);
      i = task.last;
      continue;
    }
    if (marked) {
      const inner = trim(text, { start: line.start + marked[0].length, end: line.end });
      // A block title of AsciiDoc heads only what is right below.
      const level = marked[1] === '.' ? 7 : marked[1]!.length;
      put({ kind: 'heading', level, span: trimmed, words: withoutColon(text, inner) });
      continue;
    }
    const said = known ? turnAt(text, lines, i, listed ? timedOnly(talk) : talk) : null;
    if (said) {
      turn = voice = said.turn;
      spoken = true;
      blocks.push(turn);
      paragraph = null;
      open = [];
      i = said.last;
      continue;
    }
    if (spoken && notice.test(words)) {
      turn = paragraph = null;
      open = [];
      continue;
    }
    if (spoken && dayLine.test(words.trim())) {
      blocks.push({ kind: 'heading', level: 4, span: trimmed, words: trimmed });
      turn = paragraph = null;
      open = [];
      continue;
    }
    const table = tableAt(text, lines, i);
    if (table) {
      put(table.block);
      i = table.last;
      continue;
    }
    const bulletMatch = deep ?? bullet.exec(words) ?? bareCheckbox.exec(words) ?? field.exec(words);
    if (bulletMatch) {
      while (open.length && open.at(-1)!.indent >= indent) open.pop();
      const content = { start: line.start + bulletMatch[0].length, end: trimmed.end };
      const checkbox = checkboxAt(text, content);
      const first = checkbox ? trim(text, { start: checkbox.end, end: content.end }) : content;
      const item: Item = { kind: 'item', span: { ...trimmed }, checkbox, lines: [first], children: [] };
      (open.at(-1)?.item.children ?? blocks).push(item);
      open.push({ item, indent });
      paragraph = turn = null;
      continue;
    }
    const owner = open.at(-1);
    // A line that is indented, or that a full line without an end runs over into, goes on with the item above it.
    if (
      owner &&
      !(indent > owner.indent && isLeadIn(words) && headingKind(words) === 'actions') &&
      (indent > owner.indent || (!afterBlank && !isLeadIn(words) && isWrapped(lastLine(text, owner.item), words)))
    ) {
      while (open.length > 1 && open.at(-1)!.indent >= indent && indent > 0) open.pop();
      const item = open.at(-1)!.item;
      item.lines.push(trimmed);
      item.span.end = trimmed.end;
      continue;
    }
    open = [];
    const heading = headingAt(text, trimmed, paragraph !== null) ?? bareHeadingAt(text, trimmed);
    const within = turn && (!afterBlank || turn.lines.length === 0 || talk.labels.size > 0);
    // What somebody says in capitals, or with a colon at the end of a line, is a heading only where it announces something.
    if (
      heading &&
      (!within || afterBlank || headingKind(slice(text, heading.words)) !== null || leadsList(text, lines, i))
    ) {
      listed = announcesWork(slice(text, heading.words));
      blocks.push(heading);
      paragraph = turn = null;
      continue;
    }
    if (turn && within) {
      turn.lines.push(trimmed);
      turn.span.end = trimmed.end;
      continue;
    }
    if (voice && talk.labels.size > 0 && !afterBlank) {
      turn = { ...voice, span: { ...trimmed }, lines: [trimmed] };
      blocks.push(turn);
      continue;
    }
    turn = voice = null;
    const quoted = words.trimStart().startsWith('>');
    if (!paragraph || paragraph.quoted !== quoted) {
      paragraph = { kind: 'paragraph', lines: [], quoted };
      blocks.push(paragraph);
    }
    paragraph.lines.push(trimmed);
  }
  return { blocks, listed };
}

/** The next line is a bullet, perhaps after a blank one. */
function leadsList(text: string, lines: readonly Span[], i: number): boolean {
  const at = lines[i + 1] && slice(text, headOf(lines[i + 1]!, 40)).trim() === '' ? i + 2 : i + 1;
  return lines[at] !== undefined && bullet.test(slice(text, headOf(lines[at], 40)));
}

function lastLine(text: string, item: Item): string {
  return slice(text, item.lines.at(-1)!);
}

function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === '\t') columns += 4 - (columns % 4);
    else if (char === ' ') columns++;
    else break;
  }
  return columns;
}
