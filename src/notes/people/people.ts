import type { Block } from '../blocks.ts';
import { groups, nothing, vague } from '../lexicon/en.ts';
import { headings } from '../lexicon/headings.ts';
import type { Person, Span } from '../note.ts';
import { fold, slice, unmarked } from '../text.ts';
import { cleanName, looksLikeName } from './names.ts';

interface Found {
  name: string;
  role?: string;
  aliases: string[];
  present: boolean;
  span: Span;
}

const roleLabels =
  /^(chair(person|man|woman)?|meeting chair( pro tem)?|co-chair|host|scribe|scribes|note[- ]?takers?|minute[- ]?takers?|minutes|facilitators?|moderators?|secretary|organi[sz]er|presenters?|timekeeper)$/;
const reporting =
  /^(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?: \(([^()]{1,60})\))? (?:shared|presented|reported|suggested|raised|explained|noted|asked|gave|proposed|described|mentioned|demonstrated|demoed|updated|summari[sz]ed|walked|introduced|welcomed|opened|joined|said|pointed|outlined|provided|informed|confirmed)\b/u;

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
  return unify(found);
}

function collect(text: string, blocks: Block[], found: Found[]): void {
  let section: { kind: 'people' | 'absent'; level: number } | null = null;
  for (const [i, block] of blocks.entries()) {
    switch (block.kind) {
      case 'heading': {
        prose(text, block.words, found);
        const words = slice(text, block.words);
        const kind = peopleHeading(words);
        if (kind) section = { kind, level: block.level };
        else if (section && block.level <= section.level) section = null;
        break;
      }
      case 'item': {
        const line = block.lines[0]!;
        const label = labelled(text, line, found) ?? (block.children.length ? peopleHeading(slice(text, line)) : null);
        if (label && block.children.length) entries(text, block.children, label === 'people', found);
        else if (!label && section) entries(text, [block], section.kind === 'people', found, tickedList(text, blocks));
        else if (!label) collect(text, block.children, found);
        break;
      }
      case 'paragraph':
        for (const line of block.lines) {
          const label = labelled(text, line, found);
          if (label) continue;
          if (section && isRightBelow(blocks, i)) names(text, line, section.kind === 'people', found, false);
          else prose(text, line, found);
        }
        break;
      case 'table':
        for (const cells of [block.header, ...block.rows.map((row) => row.cells)]) {
          if (cells.length === 2 && !section) labelledCells(text, cells[0]!, cells[1]!, found);
          else if (section && cells !== block.header && cells[0])
            entry(text, cells[0], section.kind === 'people', found, true);
        }
        break;
      case 'turn':
        section = null;
        found.push({
          name: cleanName(slice(text, block.speaker)),
          role: block.role ? slice(text, block.role) : undefined,
          aliases: [],
          present: true,
          span: block.speaker,
        });
        break;
      case 'message':
        for (const header of block.headers)
          if (/^(from|to|cc)$/.test(header.name)) mailboxes(text, header.value, found);
        collect(text, block.body, found);
        break;
    }
  }
}

/** The paragraph belongs to the people's heading: nothing but paragraphs and items between. */
function isRightBelow(blocks: Block[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.kind === 'heading') return index - i <= 3;
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
  present: boolean,
  found: Found[],
  ticked = tickedList(text, blocks),
): void {
  for (const block of blocks) {
    if (block.kind === 'item') {
      const line = block.lines[0]!;
      const struck = slice(text, line).startsWith('~~');
      const away = struck || (ticked && block.checkbox !== null && !/x/i.test(slice(text, block.checkbox)));
      if (line.end > line.start && !labelled(text, line, found) && !sublist(text, line, present, found))
        entry(text, line, present && !away, found, true);
      entries(text, block.children, present, found);
    } else if (block.kind === 'paragraph') for (const line of block.lines) names(text, line, present, found, false);
  }
}

/** `Voting members: Ann, Bo` inside a list of people. */
function sublist(text: string, line: Span, present: boolean, found: Found[]): boolean {
  const words = slice(text, { start: line.start, end: Math.min(line.end, line.start + 4000) });
  const match = /^[^:,]{2,40}:\s+(?=[^:]*,)/.exec(words);
  if (match) names(text, { start: line.start + match[0].length, end: line.end }, present, found, false);
  return match !== null;
}

/** `Attendees: Ann, Bo` or `Chair: Ann`. Gives the label's kind when the line was one. */
function labelled(text: string, line: Span, found: Found[]): 'people' | 'absent' | null {
  const words = unmarked(slice(text, { start: line.start, end: Math.min(line.end, line.start + 4000) }));
  const match = /^([^:：]{2,60}?)\s*(?:\([^()]*\))?\s*[:：]\s*/.exec(words);
  if (!match) return null;
  return byLabel(text, match[1]!, { start: line.start + match[0].length, end: line.end }, found);
}

function labelledCells(text: string, label: Span, value: Span, found: Found[]): void {
  byLabel(text, slice(text, label).replace(/[\s:]+$/, ''), value, found);
}

function byLabel(text: string, label: string, value: Span, found: Found[]): 'people' | 'absent' | null {
  const kind = peopleHeading(label);
  if (kind) {
    names(text, value, kind === 'people', found, false);
    return kind;
  }
  const folded = fold(label)
    .replace(/^[^\p{L}]+/u, '')
    .replace(/ in-session$/, '');
  if (!roleLabels.test(folded)) return null;
  names(text, value, true, found, false, folded);
  return 'people';
}

/** A list of names on one line. */
function names(text: string, line: Span, present: boolean, found: Found[], single: boolean, role?: string): void {
  const words = slice(text, { start: line.start, end: Math.min(line.end, line.start + 8000) });
  // Commas and "and" part people, except inside brackets.
  const masked = words.replace(/\([^()]*\)|\[[^\]]*\]|<[^>]*>/g, (bracket) => 'x'.repeat(bracket.length));
  let from = 0;
  const parts: Span[] = [];
  for (const match of masked.matchAll(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*\|\s*/g)) {
    parts.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: line.start + from, end: line.start + words.length });
  for (const part of parts) entry(text, part, present, found, single, role);
}

/** One person's entry: `Ann Bell (@abell)`, `Ann Bell - Chair`, `Ann Bell, Animal Farm` (alone on its line), `@abell`. */
function entry(text: string, span: Span, present: boolean, found: Found[], single: boolean, role?: string): void {
  const words = unmarked(slice(text, { start: span.start, end: Math.min(span.end, span.start + 300) })).replace(
    /\[([^\]]*)\]\([^)\s]*\)/g,
    '$1',
  );
  const match = /^[\s@]*([^,(<[:]*?)\s*(?:$|[,:(<[]|\s-+\s|\s@)/.exec(words);
  if (!match) return;
  const at = span.start + Math.max(0, words.indexOf(match[1]!.trim()));
  const linked = words.length !== Math.min(span.end, span.start + 300) - span.start;
  // The name as the note spells it, apostrophe and all, where no link was cut out.
  const name = cleanName(linked ? match[1]! : text.slice(at, at + match[1]!.trim().length));
  const folded = fold(name);
  if (
    !name ||
    name.length > 60 ||
    nothing.test(folded) ||
    vague.test(folded) ||
    groups.test(folded) ||
    !/\p{L}/u.test(name) ||
    name.split(' ').length > 5
  )
    return;
  const aliases: string[] = [];
  let title = role;
  for (const bracket of words.matchAll(/\(([^()]{1,80})\)?/g)) {
    const inner = bracket[1]!.trim();
    if (/^@[\w.-]+$/.test(inner) || (/^\p{Lu}{2,4}$/u.test(inner) && areInitials(inner, name)))
      aliases.push(inner.replace(/^@/, ''));
    else title ??= inner;
  }
  for (const handle of words.matchAll(/(?:^|\s)@([\w-][\w.-]*)/g)) aliases.push(handle[1]!);
  if (single) title ??= /(?:,|\s-+)\s+([^,(<]{2,60})/.exec(words)?.[1]?.trim();
  found.push({
    name,
    role: title,
    aliases: aliases.filter((alias) => alias !== name),
    present,
    span: { start: at, end: at + match[1]!.trim().length },
  });
}

function areInitials(letters: string, name: string): boolean {
  const initials = name
    .split(/[ -]/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return initials === letters || (letters.length <= initials.length + 1 && letters[0] === initials[0]);
}

/** `Ann Bell <ann@x.org>, Team <team@x.org>`: people only, not the lists they write to. */
function mailboxes(text: string, value: Span, found: Found[]): void {
  const words = slice(text, { start: value.start, end: Math.min(value.end, value.start + 8000) });
  for (const match of words.matchAll(/"?([^,;<>"]+?)"?\s*<([^<>]*)>|([^,;<>"\s]+@[^,;<>"\s]+)/g)) {
    const address = match[2] ?? match[3] ?? '';
    const name = cleanName(match[1] ?? address.split('@')[0]!);
    const folded = fold(name);
    if (!name || groups.test(folded) || /\b(list|team|all|group|everyone|no-?reply|dev|users?|announce)\b/.test(folded))
      continue;
    const at = value.start + match.index + match[0].indexOf(match[1] ?? address);
    const user = address.split('@')[0]!;
    found.push({
      name,
      aliases: match[1] && user && fold(user) !== folded ? [user] : [],
      present: true,
      span: { start: at, end: at + (match[1] ?? address).length },
    });
  }
}

/** "Ann Bell (CSO) shared the findings": who is told of to have spoken took part. */
function prose(text: string, line: Span, found: Found[]): void {
  const match = reporting.exec(slice(text, { start: line.start, end: Math.min(line.end, line.start + 200) }));
  if (match && looksLikeName(match[1]!))
    found.push({
      name: match[1]!,
      role: match[2],
      aliases: [],
      present: true,
      span: { start: line.start, end: line.start + match[1]!.length },
    });
}

/** One person per name; a first name, handle or bracketed name that fits exactly one fuller name joins it. */
function unify(found: Found[]): Person[] {
  const spoken = new Set(found.map((entry) => fold(entry.name)));
  const people = new Map<string, Person>();
  const add = ({ name, role, aliases, present, span }: Found): void => {
    const key = fold(name);
    const person = people.get(key);
    if (!person) {
      people.set(key, { name, ...(role ? { role } : {}), aliases: [...new Set(aliases)], present, spans: [span] });
      return;
    }
    if (role) person.role ??= role;
    person.present ||= present;
    person.spans.push(span);
    for (const alias of aliases) if (!person.aliases.includes(alias)) person.aliases.push(alias);
  };
  for (const entry of found) {
    // `Operations (Alex)`: the bracket holds the person where that name speaks and the outer one never does.
    const inner = entry.role ? fold(entry.role) : '';
    const swapped =
      inner && spoken.has(inner) && found.filter((other) => fold(other.name) === fold(entry.name)).length === 1;
    add(swapped ? { ...entry, name: entry.role!, role: entry.name } : entry);
  }
  for (const short of [...people.values()]) {
    const key = fold(short.name);
    const fuller = [...people.values()].filter((person) => person !== short && fits(key, person));
    if (fuller.length !== 1) continue;
    const full = fuller[0]!;
    if (!full.aliases.some((alias) => fold(alias) === key)) full.aliases.push(short.name);
    for (const alias of short.aliases) if (!full.aliases.includes(alias)) full.aliases.push(alias);
    if (short.role) full.role ??= short.role;
    full.present ||= short.present;
    full.spans.push(...short.spans);
    people.delete(key);
  }
  return [...people.values()];
}

function fits(key: string, person: Person): boolean {
  const words = fold(person.name).split(' ');
  if (person.aliases.some((alias) => fold(alias) === key)) return true;
  return words.length > 1 && !key.includes(' ') && (words[0] === key || words.at(-1) === key);
}
