import type { Block, Item } from '../blocks.ts';
import { headings } from '../lexicon/words.ts';
import { bots, botSays, notSpeaking } from '../lexicon/not-people.ts';
import type { Person, Span } from '../note.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import { reportingVerbs, roleLabels } from '../lexicon/people.ts';
import { entry, isPerson, listsNames, names, type Found, type Listing } from './entry.ts';
import { giveFullNames } from './full-names.ts';
import { headPeople } from './head.ts';
import { mailboxesOf } from './mailboxes.ts';
import { cleanName, firstNameFirst, looksLikeName } from './names.ts';
import { speakersOf } from './speakers.ts';
import { tableOfPeople } from './tables.ts';
import { unify } from './unify.ts';

const reporting = new RegExp(
  String.raw`^(?:(\p{Lu}[\p{L}'’-]+(?: (?:de|van|von|der|la))* \p{Lu}[\p{L}'’-]+)(?: \(([^()]{1,60})\))? (?:${reportingVerbs})\b|(\p{Lu}\p{Ll}[\p{L}'’-]+)() joins\b)`,
  'u',
);

/** What a heading or label says of the people below it. */
export function peopleHeading(words: string): 'people' | 'absent' | null {
  const folded = fold(words)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\s+/g, ' ');
  const kind = headings.find(({ pattern }) => pattern.test(folded))?.kind;
  return kind === 'people' || kind === 'absent' ? kind : null;
}

/**
 * Everybody the note introduces: lists and lines of attendees, roles, speakers, senders and recipients, and who is told
 * of to have reported something. One entry per person, in the order of the text; short forms join the full name they fit.
 */
export function peopleOf(text: string, blocks: Block[]): Person[] {
  const found: Found[] = [];
  collect(text, blocks, found);
  headPeople(text, blocks, peopleHeading, found);
  found.push(...speakersOf(text, blocks, found));
  found.sort((a, b) => a.span.start - b.span.start);
  const programs = programsIn(text, blocks);
  const people = unify(found.filter(({ name }) => name && !isNobody(name) && !programs.has(name)));
  giveFullNames(text, people);
  return people;
}

function isNobody(name: string): boolean {
  return bots.test(fold(name)) || notSpeaking.test(fold(name));
}

/** Speakers who say what only programs say: "Meeting started Wed Apr 9 17:00:11 2025 UTC". */
function programsIn(text: string, blocks: Block[]): ReadonlySet<string> {
  const programs = new Set<string>();
  for (const block of blocks)
    if (block.kind === 'turn' && block.lines[0] && botSays.test(slice(text, headOf(block.lines[0], 200))))
      programs.add(cleanName(slice(text, block.speaker)));
  return programs;
}

type Kind = 'people' | 'absent';

function collect(text: string, blocks: Block[], found: Found[]): void {
  let section: { kind: Kind; level: number; below: Block['kind'] | null } | null = null;
  for (const [i, block] of blocks.entries()) {
    // A lead-in line announces the list right below, not what follows that.
    if (section && section.level >= 7 && section.below && block.kind !== section.below) section = null;
    switch (block.kind) {
      case 'heading': {
        prose(text, block.words, found);
        const kind = peopleHeading(lastSentence(slice(text, headOf(block.words))));
        if (kind) section = { kind, level: block.level, below: null };
        else if (section && block.level <= section.level) section = null;
        break;
      }
      case 'item':
        readItem(text, block, blocks, section?.kind ?? null, found);
        if (section) section.below = block.kind;
        break;
      case 'paragraph':
        readLines(text, block.lines, section && isRightBelow(blocks, i) ? section.kind : null, found);
        if (section) section.below = block.kind;
        break;
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
        collect(text, block.body, found);
        break;
    }
  }
}

/** "Sign in below so we know who was here. Roll call" announces what its last sentence does. */
function lastSentence(words: string): string {
  return words.slice(words.search(/[^.!?]*[.!?]?\s*$/));
}

function readItem(text: string, item: Item, siblings: Block[], section: Kind | null, found: Found[]): void {
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
    if (found.length < 3) prose(text, line, found);
    collect(text, item.children, found);
  }
}

/** Lines of a paragraph: labels with names, names below a heading, wrapped lines of names, and prose. */
function readLines(text: string, lines: Span[], section: Kind | null, found: Found[]): void {
  // Below a heading, "Ann Bell, Port Office" on each of several lines is one person on each.
  const single = lines.length > 1 && lines.every((line) => (slice(text, headOf(line)).match(/,/g)?.length ?? 0) <= 1);
  let open: Kind | null = null;
  for (const line of lines) {
    const label = labelled(text, line, found);
    if (label) open = label;
    else if (section) {
      const listing = { present: section === 'people' };
      if (single) entry(text, line, listing, found, true);
      else names(text, line, listing, found);
    } else if (open && isNameLine(text, line)) names(text, line, { present: open === 'people' }, found);
    else {
      open = null;
      prose(text, line, found);
    }
  }
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
        if (alone || listsNames(slice(text, headOf(line)))) names(text, line, own, found);
        else entry(text, line, own, found, true);
      }
      const kind = block.children.length > 0 ? peopleHeading(slice(text, headOf(line))) : null;
      entries(text, block.children, kind ? { present: kind === 'people' } : listing, found);
    } else if (block.kind === 'paragraph') for (const line of block.lines) names(text, line, listing, found);
  }
}

/** `Voting members: Ann, Bo` inside a list of people. */
function sublist(text: string, line: Span, listing: Listing, found: Found[]): boolean {
  const words = slice(text, headOf(line, 4000));
  const match = /^([^:,]{2,40}):\**\s+(?=[^:]*,|\p{Lu}\p{L}+ \p{Lu})/u.exec(words);
  if (!match || (looksLikeName(match[1]!) && !words.includes(','))) return false;
  names(text, { start: line.start + match[0].length, end: line.end }, listing, found);
  return true;
}

/** `Attendees: Ann, Bo` or `Chair: Ann`, several of them on one line too. Gives the kind of the last one; null: no such label. */
function labelled(text: string, line: Span, found: Found[]): Kind | null {
  const words = unmarked(slice(text, headOf(line, 4000)));
  const match = /^[|\s]*(?:o\s+)?([^:：|\s][^:：|]{0,58}?[^:：|\s])\s*(?:\([^()]*\)\s*)?[:：]\s*/.exec(words);
  if (!match) return null;
  // "Present: Ann, Bo. Regrets: Cho"
  const next = [...words.matchAll(/(?:[.;|·]\s*|\s{1,4})(\p{Lu}[\p{L}-]{3,20}(?: \p{L}{2,12})?)\s?:\s/gu)].find(
    ({ index, 1: label }) => index > match[0].length && peopleHeading(label!) !== null,
  );
  const end = next ? line.start + next.index : line.end;
  const kind = byLabel(text, match[1]!, { start: line.start + match[0].length, end }, found);
  if (!kind || !next) return kind;
  const rest = line.start + next.index + next[0].search(/\p{Lu}/u);
  return labelled(text, { start: rest, end: line.end }, found) ?? kind;
}

function byLabel(text: string, label: string, value: Span, found: Found[]): Kind | null {
  const kind = peopleHeading(label);
  if (kind) {
    names(text, value, { present: kind === 'people' }, found);
    return kind;
  }
  const role = fold(label)
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\(s\)$|\/in$|:in$| in-session$/, '');
  if (!roleLabels.test(role)) return null;
  names(text, value, { present: true, role }, found);
  return 'people';
}

/** "Ann Bell (CSO) shared the findings": who is told of to have spoken took part. */
function prose(text: string, line: Span, found: Found[]): void {
  const match = reporting.exec(slice(text, headOf(line, 200)));
  const name = match?.[1] ?? match?.[3];
  if (name && looksLikeName(name) && isPerson(name))
    found.push({
      name,
      role: match?.[2],
      aliases: [],
      present: true,
      span: { start: line.start, end: line.start + name.length },
    });
}
