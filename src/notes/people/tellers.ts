import type { Block } from '../blocks.ts';
import { notSpeaking } from '../lexicon/not-people.ts';
import { minds, notNames, reportingVerbs } from '../lexicon/people.ts';
import { groups, headerLabels, stopWords, topics, vague } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import { fold, headOf, slice } from '../text.ts';
import { askEach, type Placed } from '../regions.ts';
import { isPerson, type Found } from './entry.ts';
import { cleanName, isGivenName, looksLikeName } from './names.ts';
import { smallWordsIn } from './small-words.ts';

const reporting = new RegExp(
  String.raw`^(?:(\p{Lu}[\p{L}'’-]+(?: (?:de|van|von|der|la))* \p{Lu}[\p{L}'’-]+)(?: \(([^()]{1,60})\))? (?:${reportingVerbs})\b|(\p{Lu}\p{Ll}[\p{L}'’-]+)() joins\b)`,
  'u',
);

/** "Ann Bell (CSO) shared the findings": who is told of at the head of a line to have spoken took part. */
export function teller(text: string, line: Span, found: Found[]): void {
  const match = reporting.exec(slice(text, headOf(line, 200)));
  const name = match?.[1] ?? match?.[3];
  // "Mr Bell reported" names a Bell, "The Clerk reported" an office.
  if (name && looksLikeName(name) && isPerson(name) && !/^The /.test(name))
    found.push({
      name: cleanName(name),
      role: match?.[2],
      aliases: [],
      present: true,
      span: { start: line.start, end: line.start + name.length },
    });
}

const thinking = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{L}\d@.&/'’-]|\p{Lu}\p{Ll}{1,20} )(\p{Lu}\p{Ll}{2,20})\s{1,12}(?:${minds})(?![\p{L}\d])`,
  'gu',
);
/** Who tells by any verb of telling is known by a first name. */
const reported = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{L}\d@.&/'’-]|\p{Lu}\p{Ll}{1,20} )(\p{Lu}\p{Ll}{2,20})\s{1,12}(?:${reportingVerbs})(?![\p{L}\d])`,
  'gu',
);
/** Words that stand before a place, a product or a company, and before no first name. */
const thing = /(?<![\p{L}\d])(?:[Aa]t|[Ii]n|[Oo]n|[Tt]he|[Uu]sing|[Ii]nto|[Vv]ia|[Oo]ur|an?) (\p{Lu}\p{Ll}{2,20})/gu;

/**
 * Who thinks, asks and agrees in minutes without a list of who was there, by a first name: "Ann agrees", "Bob asked whether". One such
 * word alone may be anything; a name comes again, or beside another that does the like, and never stands in small letters or where
 * things stand ("at Harbour").
 */
export function tellersOf(regions: readonly Placed[], listed: Found[]): Found[] {
  if (listed.length >= 2) return [];
  const told = askEach(regions, 'tellers', ({ text, blocks }) => toldIn(text, blocks)).flatMap(({ start, answer }) =>
    answer.map((one) => ({ ...one, span: { start: one.span.start + start, end: one.span.end + start } })),
  );
  if (told.length < 2) return [];
  const other = new Set<string>();
  const names = new Set(told.map(({ name }) => name));
  const small = new Set([...names].map(fold));
  for (const { answer } of askEach(regions, 'things', ({ text }) => [...text.matchAll(thing)].map(([, word]) => word!)))
    for (const word of answer) if (names.has(word)) other.add(fold(word));
  for (const [word, count] of smallWordsIn(regions, small)) if (count > 0) other.add(word);
  const people = told.filter(({ name }) => !other.has(fold(name)));
  return people.length >= 2 ? people : [];
}

function toldIn(text: string, blocks: readonly Block[]): Found[] {
  return blocks.flatMap((block) => [
    ...((block.kind === 'paragraph' && !block.quoted) || block.kind === 'item' ? thinkers(text, block.lines) : []),
    ...(block.kind === 'item' ? toldIn(text, block.children) : []),
  ]);
}

/** The thinkers of a paragraph, whose lines may part a name from its verb. */
function thinkers(text: string, lines: Span[]): Found[] {
  if (!lines.length) return [];
  const start = lines[0]!.start;
  const words = slice(text, headOf({ start, end: lines.at(-1)!.end }, 8000));
  return [
    ...[...words.matchAll(thinking)].filter(({ 1: name }) => isFirstName(name!)),
    ...[...words.matchAll(reported)].filter(({ 1: name }) => isGivenName(name!)),
  ].map(({ 1: name, index }) => ({
    name: name!,
    aliases: [],
    present: true,
    span: { start: start + index, end: start + index + name!.length },
  }));
}

function isFirstName(name: string): boolean {
  const folded = fold(name);
  return (
    isPerson(name) &&
    !stopWords.has(folded) &&
    ![notSpeaking, groups, vague, topics, notNames, headerLabels].some((pattern) => pattern.test(folded))
  );
}
