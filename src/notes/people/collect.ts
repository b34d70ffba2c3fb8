import type { Block, Item } from '../blocks.ts';
import type { Span } from '../note.ts';
import { once } from '../once.ts';
import { headOf, slice, unmarked } from '../text.ts';
import { entry, listsNames, names, type Found, type Listing } from './entry.ts';
import { byLabel, colleagues, labelled, peopleHeading, sublist, type Kind } from './labels.ts';
import { mailboxesOf } from './mailboxes.ts';
import { cleanName, firstNameFirst, looksLikeName } from './names.ts';
import { tableOfPeople } from './tables.ts';
import { teller } from './tellers.ts';

/** A list of who was there has no fewer. */
export const few = 3;

/** The heading or lead-in that announces people. */
export interface Section {
  kind: Kind;
  level: number;
  /** What stands right below it. */
  below: Block['kind'] | null;
  /** The level of the headings that part its people, null where it has none: below such a heading stands something else. */
  parts: number | null | undefined;
}

/**
 * Who some blocks of one level introduce goes to `found`; `above`: the heading that is open above them, `before`: so many others are known.
 * Gives the heading that is open at their end.
 */
export function collect(
  text: string,
  blocks: Block[],
  found: Found[],
  before = 0,
  above: Section | null = null,
): Section | null {
  let section = above && { ...above };
  const fill = (kind: Block['kind']): void => {
    if (!section) return;
    section.below = kind;
    if (section.parts === undefined) section.parts = null;
  };
  for (const [i, block] of blocks.entries()) {
    // A lead-in line announces the list right below, not what follows that.
    if (section && section.level >= 7 && section.below && block.kind !== section.below) section = null;
    switch (block.kind) {
      case 'heading': {
        teller(text, block.words, found);
        const kind = peopleHeading(lastSentence(slice(text, headOf(block.words))));
        if (kind) section = { kind, level: block.level, below: null, parts: undefined };
        else if (
          section &&
          (block.level <= section.level || section.parts === null || block.level < (section.parts ?? 0))
        )
          section = null;
        else if (section) section.parts = block.level;
        break;
      }
      case 'item':
        readItem(text, block, blocks, section?.kind ?? null, found, before);
        fill(block.kind);
        break;
      case 'paragraph': {
        const kind: Kind | null = blocks[i + 1]?.kind === 'item' ? bareHeading(text, block.lines) : null;
        if (kind) {
          section = { kind, level: 8, below: null, parts: null };
          break;
        }
        readLines(text, block.lines, section && isRightBelow(blocks, i) ? section.kind : null, found);
        fill(block.kind);
        break;
      }
      case 'table':
        if (tableOfPeople(text, block, section?.kind ?? null, peopleHeading, found)) break;
        for (const cells of [block.header, ...block.rows.map((row) => row.cells)])
          if (cells.length === 2)
            byLabel(text, slice(text, headOf(cells[0]!)).replace(/[\s:]+$/, ''), cells[1]!, found);
        break;
      case 'turn':
        section = null;
        for (const line of block.lines) present(text, line, found);
        found.push({
          name: firstNameFirst(cleanName(slice(text, block.speaker))),
          role: block.role ? slice(text, block.role) : undefined,
          aliases: slice(text, block.speaker).includes(',') ? [cleanName(slice(text, block.speaker))] : [],
          present: true,
          span: block.speaker,
        });
        break;
      case 'message':
        for (const header of block.headers)
          if (/^(from|to|cc|quoted)$/.test(header.name))
            for (const { name, span, user } of mailboxesOf(text, header.value))
              found.push({ name, aliases: user ? [user] : [], present: true, span });
        collect(text, block.body, found, before);
        break;
    }
  }
  return section;
}

/** "Add your name, please. Who is here" announces what its last sentence does. */
function lastSentence(words: string): string {
  return words.slice(words.search(/[^.!?]*[.!?]?\s*$/));
}

function readItem(
  text: string,
  item: Item,
  siblings: Block[],
  section: Kind | null,
  found: Found[],
  before: number,
): void {
  const line = item.lines[0]!;
  const label = labelled(text, line, found) ?? (item.children.length ? peopleHeading(slice(text, headOf(line))) : null);
  if (label) {
    for (const more of item.lines.slice(1))
      if (isNameLine(text, more)) names(text, more, { present: label === 'people' }, found);
    entries(text, item.children, { present: label === 'people' }, found);
  } else if (section) {
    const items = siblings.filter((block) => block.kind === 'item').length;
    entries(text, [item], { present: section === 'people' }, found, tickedList(text, siblings), items === 1);
  } else {
    // A list of who was there is whole: who is told of in an item beside it may have spoken elsewhere.
    if (before + found.length < few) teller(text, line, found);
    collect(text, item.children, found, before);
  }
}

/** `Attending` alone on its line, without a colon, right above what it announces. */
function bareHeading(text: string, lines: Span[]): Kind | null {
  const words =
    lines.length === 1
      ? unmarked(slice(text, headOf(lines[0]!, 60)))
          .replace(/^[^\p{L}]+/u, '')
          .trim()
      : '';
  return /^\p{Lu}[\p{L} ]{3,40}$/u.test(words) ? peopleHeading(words) : null;
}

/** Lines of a paragraph: labels with names, names below a heading, wrapped lines of names, and prose. */
function readLines(text: string, lines: Span[], section: Kind | null, found: Found[]): void {
  // Below a heading, "Ann Bell, Port Office" on each of several lines is one person on each.
  const single =
    section !== null &&
    lines.length > 1 &&
    lines.every((line) => (slice(text, headOf(line)).match(/,/g)?.length ?? 0) <= 1);
  let open: Kind | null = null;
  let bare = false;
  let listed = 0;
  for (const [i, line] of lines.entries()) {
    if (line.end <= listed) continue;
    const end = once(() => endOfNames(text, lines, i));
    const given = mayBeLabelled(text, line.start, lines)
      ? labelled(text, { start: line.start, end: end() }, found)
      : null;
    const label = given ?? (lines.length > 1 && line === lines[0] ? bareHeading(text, [line]) : null);
    if (label) {
      [open, bare] = [label, given === null];
      listed = end();
    } else if (section) {
      const listing = { present: section === 'people' };
      if (single) entry(text, line, listing, found, true);
      else names(text, line, listing, found);
    } else if (open && bare && nameAndHouse.test(slice(text, headOf(line))))
      entry(text, line, { present: open === 'people' }, found, true);
    else if (open && isNameLine(text, line)) names(text, line, { present: open === 'people' }, found);
    else {
      open = null;
      teller(text, line, found);
    }
  }
}

/** Only with a colon, not far from where the line begins. */
function mayBeLabelled(text: string, start: number, lines: readonly Span[]): boolean {
  return /[:：]/.test(text.slice(start, Math.min(start + 400, lines.at(-1)!.end)));
}

/** `Ann Bell, Port Office`: one person with what they are. */
const nameAndHouse = /^\s*\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}, \p{Lu}[^,:;]{1,50}$/u;

/** Where a list of names that begins on a line ends: a comma at a line's end goes on below, and so does a name that the line's end parts. */
function endOfNames(text: string, lines: readonly Span[], first: number): number {
  let last = first;
  for (let next = lines[first + 1]; next; next = lines[++last + 1]) {
    const before = slice(text, lines[last]!).slice(-80);
    const words = unmarked(slice(text, headOf(next)));
    const rest = words.replace(/,\s*$/, '').split(',').slice(1);
    const goesOn =
      /,\s*$/.test(before) ||
      (before.includes(',') && rest.length > 0 && rest.every((part) => looksLikeName(part.trim())));
    const parted = /,\s*\p{Lu}\p{Ll}+$/u.test(before.trimEnd()) && /^\s*\p{Lu}[\p{L}'-]+[\s.]*$/u.test(words);
    if (!(goesOn || parted) || /^[^,]{0,60}:/.test(words)) break;
  }
  return lines[last]!.end;
}

/** The line goes on with the names of the one above: nothing but names. */
function isNameLine(text: string, line: Span): boolean {
  const words = unmarked(slice(text, headOf(line)))
    .replace(/\([^()]*\)/g, '')
    .trim();
  return words
    .split(/,|;|\sand\s/)
    .every((part) => part.trim() === '' || (looksLikeName(part.trim()) && /\s/.test(part.trim())));
}

/** `present+ Ann_Bell`, `#here Ann Bell` and "Ann Bell [SIP/…] has joined the conference" of IRC minutes name who is there. */
function present(text: string, line: Span, found: Found[]): void {
  const words = slice(text, headOf(line));
  const joined = /^(\p{L}[\p{L} .'-]{1,40}?) \[[^\]]{1,80}\] has joined the conference/u.exec(words);
  if (joined) names(text, { start: line.start, end: line.start + joined[1]!.length }, { present: true }, found);
  const match = /^(?:present\+|#here)[:\s]+(\S.*)/i.exec(words);
  if (!match) return;
  const at = line.start + match[0].length - match[1]!.length;
  names(text, { start: at, end: at + match[1]!.length }, { present: true }, found);
}

/** The paragraph belongs to the people's heading: nothing but paragraphs and items between. */
function isRightBelow(blocks: Block[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 40); i--) {
    const block = blocks[i]!;
    if (block.kind === 'heading') return true;
    if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  }
  return false;
}

/** In a list with ticked boxes, an open box means absent. */
function tickedList(text: string, blocks: Block[]): boolean {
  return blocks.some((block) => block.kind === 'item' && block.checkbox && /x/i.test(slice(text, block.checkbox)));
}

function entries(
  text: string,
  blocks: Block[],
  listing: Listing,
  found: Found[],
  ticked = tickedList(text, blocks),
  alone = blocks.filter((block) => block.kind === 'item').length === 1,
): void {
  for (const block of blocks) {
    if (block.kind === 'item') {
      const line = block.lines[0]!;
      const open = ticked && block.checkbox !== null && !/x/i.test(slice(text, block.checkbox));
      const own: Listing = { ...listing, present: listing.present && !open };
      if (line.end > line.start && !labelled(text, line, found) && !sublist(text, line, own, found)) {
        const shared = colleagues.exec(slice(text, headOf(line, 400)))?.[1];
        if (shared) names(text, { start: line.start, end: line.start + shared.length }, own, found);
        else if (alone || listsNames(slice(text, headOf(line)))) names(text, line, own, found);
        else entry(text, line, own, found, true);
      }
      const kind = block.children.length > 0 ? peopleHeading(slice(text, headOf(line))) : null;
      entries(text, block.children, kind ? { present: kind === 'people' } : listing, found);
    } else if (block.kind === 'paragraph') for (const line of block.lines) names(text, line, listing, found);
  }
}
