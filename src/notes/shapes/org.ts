import type { Heading, Item } from '../blocks.ts';
import { headingKind } from '../commitments/heading.ts';
import type { Span } from '../note.ts';
import { slice, trim } from '../text.ts';
import { checkboxAt } from './checkbox.ts';

const keywords =
  'TODO|DONE|NEXT|WAITING|WAIT|STARTED|DOING|INPROGRESS|IN-PROGRESS|HOLD|BLOCKED|CANCELLED|CANCELED|DEFERRED|SOMEDAY';
const task = new RegExp(String.raw`^\*+[ \t]+(?=(${keywords})[ \t]+(\[#[A-Z]\][ \t]*)?\S)`);
const tags = /[ \t]+(?::[\w@#%]+)+:[ \t]*$/;
const box = /^\*{1,6}[ \t]+(?=\[[ xX-]\][ \t]+\S)/;
const planning = /^[ \t]*(?:DEADLINE|SCHEDULED|CLOSED):[ \t]*[<[]/;

/**
 * A heading of an org file that is a task (`** TODO [#A] order paint :crew:`), with the line of its deadline below it, and
 * the number of its last line; or null. Other planning (when it was scheduled or closed) is left out.
 */
export function orgTask(
  text: string,
  lines: readonly Span[],
  first: number,
): { heading: Heading; item: Item; last: number } | null {
  const words = slice(text, lines[first]!);
  const boxed = box.exec(words);
  if (boxed) return boxTask(text, lines[first]!, boxed, first);
  const match = task.exec(words);
  // `* TODO for next week` announces what stands below it.
  if (!match || headingKind(words.slice(match[0].length)) !== null) return null;
  const start = lines[first]!.start + match[0].length;
  const keyword = { start, end: start + match[1]!.length };
  const end = lines[first]!.start + words.replace(tags, '').length;
  const own = trim(text, { start: keyword.end + (match[2]?.length ?? 0) + 1, end });
  const item: Item = {
    kind: 'item',
    span: trim(text, lines[first]!),
    checkbox: null,
    keyword,
    lines: [own],
    children: [],
  };
  let last = first;
  for (; lines[last + 1] && planning.test(slice(text, lines[last + 1]!)); last++) {
    const below = slice(text, lines[last + 1]!);
    const at = below.indexOf('DEADLINE:');
    if (at < 0) continue;
    const deadline = trim(text, { start: lines[last + 1]!.start + at, end: lines[last + 1]!.end });
    item.lines.push(deadline);
    item.span.end = deadline.end;
  }
  const level = match[0].trimEnd().length;
  return { heading: { kind: 'heading', level, span: trim(text, lines[first]!), words: own }, item, last };
}

/** `** [ ] order paint`: a heading with a box to tick. */
function boxTask(text: string, line: Span, match: RegExpExecArray, last: number): ReturnType<typeof orgTask> {
  const checkbox = checkboxAt(text, { start: line.start + match[0].length, end: line.end });
  if (!checkbox) return null;
  const own = trim(text, { start: checkbox.end, end: line.end });
  const span = trim(text, line);
  const item: Item = { kind: 'item', span, checkbox, lines: [own], children: [] };
  return { heading: { kind: 'heading', level: match[0].trimEnd().length, span, words: own }, item, last };
}

/** Which markup of stars a text has: org mode's headings, or AsciiDoc's nested bullets below `== Headings`. */
export function markupOf(head: string): { org: boolean; adoc: boolean } {
  const adoc = /^={1,5} \S/m.test(head) && !/^#\+\w/m.test(head);
  const org = /^\*{1,6} (?:TODO|DONE) \S|^#\+(?:TITLE|DATE|AUTHOR|OPTIONS|STARTUP)\b/im.test(head);
  return { org: !adoc && (org || (/^\*{2,6} \S/m.test(head) && /^\* \S/m.test(head))), adoc };
}

/**
 * Tells where what is no prose ends (`:PROPERTIES:` … `:END:`, `#+BEGIN_SRC` … `#+END_SRC`), by the line on which it begins;
 * 0 for other lines. For the lines of a text in their order: an end that is missing is looked for once.
 */
export function asides(text: string): (line: Span) => number {
  const kinds = [
    { begin: /^\s*:[A-Z]+:\s*$/, end: /^[ \t]*:END:[ \t]*$/gim, missing: false },
    { begin: /^\s*#\+BEGIN_(?:SRC|EXAMPLE|COMMENT)\b/i, end: /^[ \t]*#\+END_/gim, missing: false },
  ];
  return (line) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + 80));
    const kind = kinds.find(({ begin, missing }) => !missing && begin.test(words));
    if (!kind) return 0;
    kind.end.lastIndex = line.end;
    const match = kind.end.exec(text);
    kind.missing = !match;
    return match ? match.index + match[0].length : 0;
  };
}
