import type { Block } from '../blocks.ts';
import { attendedBy, meetingWith, openedBy, opening, tete, withWhom, writtenBy } from '../lexicon/people.ts';
import type { Span } from '../note.ts';
import { fold, headOf, linesOf, slice, unmarked } from '../text.ts';
import { entry, listsNames, names, type Found } from './entry.ts';
import { isGivenName, looksLikeName, splitNames } from './names.ts';

const here = { present: true };
const fullName = String.raw`(\p{Lu}[\p{L}'.-]+(?: (?:de|van|von|der|la|du))* \p{Lu}[\p{L}'-]+)`;
const writer = new RegExp(`(?:${writtenBy}|${openedBy})${fullName}`, 'giu');
const key = new RegExp(String.raw`(?<![\p{L}\d])(\p{Lu}{1,3}) ?= ?${fullName}`, 'gu');

/**
 * Who the first lines of a note name without a list: in its title (`1:1 Ann / Bob`), behind `with:`, as its writer, in a key of initials
 * (`A = Ann Bell`), in a sentence ("attended by Ann Bell and Bob Carr"), in a line of nothing but names, or in front matter. `headed` tells what a
 * word says of the people behind it.
 */
export function headPeople(
  text: string,
  blocks: readonly Block[],
  headed: (words: string) => 'people' | 'absent' | null,
  found: Found[],
): void {
  frontMatter(text, headed, found);
  // Org mode's minutes say who wrote them.
  const author = /^#\+author:[ \t]*(\S[^\n]{2,60})$/im.exec(text.slice(0, 2000));
  if (author) names(text, offset(author.index + author[0].length - author[1]!.length, author[1]!), here, found);
  for (const block of blocks.slice(0, 12)) {
    if (block.kind === 'heading') {
      title(text, block.words, found);
      titledWith(text, block.words, found);
    }
    if (block.kind !== 'paragraph') continue;
    const span: Span = { start: block.lines[0]!.start, end: block.lines.at(-1)!.end };
    const words = unmarked(slice(text, headOf(span, 1500)));
    for (const match of words.matchAll(writer))
      push(span.start + match.index + match[0].length - match[1]!.length, match[1]!, found);
    for (const match of words.matchAll(key))
      push(span.start + match.index + match[0].length - match[2]!.length, match[2]!, found, [match[1]!]);
    attended(text, span, words, found);
    for (const line of block.lines) bareList(text, line, found);
  }
}

/** `attendees: [Ann, Bob]`, or a list below `participants:`, in the front matter that no reader of Markdown sees. */
function frontMatter(text: string, headed: (words: string) => 'people' | 'absent' | null, found: Found[]): void {
  if (!text.startsWith('---')) return;
  let kind: 'people' | 'absent' | null = null;
  for (const line of linesOf(text, 0, Math.min(text.length, 4000)).slice(1)) {
    const words = slice(text, headOf(line, 2000));
    if (/^---\s*$/.test(words)) return;
    const key = /^([\w -]{2,30}):\s*/.exec(words);
    if (key) kind = headed(key[1]!);
    const mark = key ?? /^\s*-\s+/.exec(words);
    if (!kind || !mark) continue;
    for (const part of words.slice(mark[0].length).matchAll(/[^[\],"']+/g))
      names(text, offset(line.start + mark[0].length + part.index, part[0]), { present: kind === 'people' }, found);
  }
}

function offset(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function push(start: number, name: string, found: Found[], aliases: string[] = []): void {
  if (looksLikeName(name)) found.push({ name, aliases, present: true, span: { start, end: start + name.length } });
}

function title(text: string, span: Span, found: Found[]): void {
  const words = unmarked(slice(text, headOf(span, 120)));
  const match = tete.exec(words);
  if (!match) return;
  for (const side of [
    { start: span.start, end: span.start + match.index },
    { start: span.start + match.index + match[0].length, end: span.start + words.length },
  ])
    for (const part of slice(text, side).matchAll(/[^/&<>+,:–—-]+/g)) {
      const name = part[0].replace(/^\s*(?:with|mit|con|avec|and|und|y|et)\s+/i, '').trim();
      if (looksLikeName(name) && name.split(' ').length <= 3)
        push(side.start + part.index + part[0].lastIndexOf(name), name, found);
    }
}

/** `Call with Ann Bell`, `Meeting 3 May w/ Ann, Bo`: only first names for sure, as one meets firms and teams too. */
function titledWith(text: string, span: Span, found: Found[]): void {
  const words = unmarked(slice(text, headOf(span, 160)));
  const match = meetingWith.exec(words);
  if (!match) return;
  const parts = splitNames(match[1]!);
  if (!parts.length || !parts.every(({ words: name }) => isGivenName(name))) return;
  const at = span.start + match.index + match[0].length - match[1]!.length;
  for (const { start, words: name } of parts) push(at + start, name, found);
}

/** The names of a sentence that says who was there, up to its end; titles end in a full stop too. */
function attended(text: string, span: Span, words: string, found: Found[]): void {
  const match = attendedBy.exec(words) ?? opensWith(words);
  if (!match) return;
  const from = match.index + match[0].length;
  const rest = words.slice(from, from + 900);
  const end =
    /(?<!\b(?:Dña|Sra?|Srta|Mme|Mlle|Hr|Fr|Dr|Prof|Mrs?|Ms|\p{Lu}))[.;](?=\s|$)|\n\s*\n|:/u.exec(rest)?.index ??
    rest.length;
  if (/^\s*(?:\d|all\b|the\b|every)/i.test(rest)) return;
  names(text, { start: span.start + from, end: span.start + from + end }, here, found);
}

/** "With Ann Bell (me), Bo Carr and Mr Diaz, who owns the goats.": the note begins with who was there. */
function opensWith(words: string): RegExpExecArray | null {
  const match = opening.exec(words);
  const rest = match ? words.slice(match[0].length, match[0].length + 200) : '';
  const first = /^[^,(]*/
    .exec(rest)![0]
    .replace(/\s(?:and|und|y|et)\s.*/, '')
    .trim();
  return (isGivenName(first) || /^[^,]{0,60}\((?:me|ich|yo|moi)\b/.test(rest)) &&
    /^[^.\n]*(?:,|\s(?:and|und|y|et)\s)/.test(rest)
    ? match
    : null;
}

/** A line of nothing but two handles or more: `@abell, @bcarr @cdiaz`. */
const handles = /^\s*@[\w.-]{2,39}(?:(?:\s*[,;/&]\s*|\s+)(?:and\s+)?@[\w.-]{2,39})+[\s.]*$/;

/** `with: Ann, Bob`, a line of handles, and a line of four full names or more that has no label at all. */
function bareList(text: string, line: Span, found: Found[]): void {
  const words = unmarked(slice(text, headOf(line, 4000)));
  const label = /^\s*([\p{L}]{2,6})\s*:\s+/u.exec(words);
  if (label && withWhom.test(fold(label[1]!)))
    names(text, { start: line.start + label[0].length, end: line.end }, here, found);
  else if (handles.test(words))
    for (const { 0: handle, index } of words.matchAll(/@[\w.-]+/g))
      entry(text, offset(line.start + index, handle), here, found, false);
  else if (!words.includes(':') && words.split(',').length >= 4 && listsNames(words) && everyFull(words))
    names(text, line, here, found);
}

function everyFull(words: string): boolean {
  const parts = words.replace(/\([^()]*\)/g, '').split(/,| and | und | et | y /);
  return parts.filter((part) => part.trim().includes(' ')).length >= parts.length * 0.8;
}
