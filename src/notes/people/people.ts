import type { Block } from '../blocks.ts';
import { headings } from '../lexicon/words.ts';
import { bots, notSpeaking } from '../lexicon/not-people.ts';
import type { Person, Span } from '../note.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import { entry, names, type Found } from './entry.ts';
import { mailboxesOf } from './mailboxes.ts';
import { cleanName, looksLikeName } from './names.ts';
import { unify } from './unify.ts';

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
  return unify(found.filter(({ name }) => !bots.test(fold(name)) && !notSpeaking.test(fold(name))));
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
        for (const line of block.lines) present(text, line, found);
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
          if (/^(from|to|cc|quoted)$/.test(header.name))
            for (const { name, span, user } of mailboxesOf(text, header.value))
              found.push({ name, aliases: user ? [user] : [], present: true, span });
        collect(text, block.body, found);
        break;
    }
  }
}

/** `present+ Ann_Bell` and `#here Ann Bell` of IRC minutes name who is there. */
function present(text: string, line: Span, found: Found[]): void {
  const match = /^(?:present\+|#here)[:\s]+(\S.*)/i.exec(slice(text, headOf(line)));
  if (!match) return;
  const at = line.start + match[0].length - match[1]!.length;
  names(text, { start: at, end: at + match[1]!.length }, true, found, false);
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
