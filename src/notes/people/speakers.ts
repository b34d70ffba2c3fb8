import type { Block } from '../blocks.ts';
import { headingKind } from '../commitments/heading.ts';
import { notSpeaking } from '../lexicon/not-people.ts';
import { notNames, reportLabels, roleLabels } from '../lexicon/people.ts';
import { groups, headerLabels, topics, vague } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import type { Placed } from '../regions.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import type { Found } from './entry.ts';
import { shorterForms } from './forms.ts';
import { smallWordsIn } from './small-words.ts';
import { cleanName, isGivenName, looksLikeName, splitNames } from './names.ts';

/** `Ann: we should …`, `**Ann Bell** (Port): …`, `@abell: …`, `[Ann] …`, `Ann -- …`. Groups: 1 or 2 who. */
const label =
  /^\s*(?:\[(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,2})\](?!\()|(@?[\p{L}][\p{L}\p{M}\d.'_-]*@?(?: \p{Lu}[\p{L}\p{M}.'-]*){0,2})(?:\s*\([^()]{1,40}\))?\s*(?::|--))\s*(?!https?:\/\/|www\.)\S/u;

/** `Ann - the lamp is old`, `(Ann) the lamp`: only where the name is a first name for sure. Groups: 1 or 2 who. */
const dashed =
  /^\s*(?:\((\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,2})\)|(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,2})\s+-)\s+\S/u;
/** One of the signs of both. */
const spokenSign = /[:[(]|--|\s[-‐‑‒–—]/;
/** `Storage [Ann, Bo]`: whose report stands below. */
const reporters = /(?:^|\s)[[(]([\p{L}][^()[\]]{1,60})[\])]\s*:?\s*$/u;

interface Spoken {
  name: string;
  span: Span;
  /** Stands before a dash or in brackets, as topics often do. */
  dashed: boolean;
  /** Stands above what somebody did and will do, or reports. */
  standup: boolean;
}

/**
 * Who only speaks in minutes that put names before what was said. A name is told from a topic by its coming again, by others that
 * speak like it, and by never standing in small letters; below headings that announce work a name is given work and does not speak.
 */
export function speakersOf(regions: readonly Placed[], listed: Found[]): Found[] {
  const spoken = withoutTopics(spokenIn(regions));
  if (!spoken.length) return [];
  const names = new Set(listed.map(({ name }) => name));
  const known = new Set(
    [...names, ...listed.flatMap(({ aliases }) => aliases), ...[...names].flatMap(shorterForms)].map(fold),
  );
  const counts = new Map<string, number>();
  for (const { name } of spoken) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  const common = commonWords(regions, spoken);
  const isName = ({ name }: Spoken): boolean =>
    name.startsWith('@') ||
    known.has(fold(name)) ||
    !fold(name)
      .split(/[ -]/)
      .some((word) => common.has(word));
  const again = ({ name, standup }: Spoken): boolean =>
    known.has(fold(name)) || name.startsWith('@') || standup || counts.get(fold(name))! >= 2;
  const sure = new Set(spoken.filter((one) => isName(one) && again(one)).map(({ name }) => fold(name)));
  const turns = [...sure].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const labels = spoken.filter(({ name, dashed }) => !dashed && sure.has(fold(name))).length;
  // One name that comes again may be a topic; two that do, or one beside listed people, are a talk.
  if (sure.size < 2 || (turns < 3 && !spoken.some(({ standup }) => standup))) return [];
  return spoken
    .filter(
      (one) =>
        sure.has(fold(one.name)) ||
        (isName(one) &&
          /^\p{Lu}\p{Ll}/u.test(one.name) &&
          (one.dashed || labels >= 6 || (sure.size >= 3 && one.name.includes(' ')))),
    )
    .map(({ name, span }) => ({ name: cleanName(name), aliases: [], present: true, span }));
}

/** Who seems to speak in the regions one after the other, each below work or not, and perhaps right above a report. */
function spokenIn(regions: readonly Placed[]): Spoken[] {
  let work = false;
  return regions.flatMap(({ region, start }, i) => {
    const above = work;
    const next = regions[i + 1]?.region;
    const reported = next !== undefined && reports(next.text, next.blocks[0]);
    const read = region.keep(
      () => `speakers ${above} ${reported}`,
      () => {
        const spoken: Spoken[] = [];
        const below = collect(region.text, region.blocks, above, spoken, reported);
        return { spoken, below };
      },
    );
    work = read.below;
    return read.spoken.map((one) => ({ ...one, span: { start: one.span.start + start, end: one.span.end + start } }));
  });
}

/** `work`: a list of work is open above the blocks, `reported`: a report stands below the last. Is a list of work open at their end? */
function collect(text: string, blocks: Block[], work: boolean, spoken: Spoken[], reported = false): boolean {
  let listed = work;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const words = slice(text, headOf(block.words));
      const kind = headingKind(words);
      // A sub-heading of its own topic does not end a list of work.
      listed = kind === null ? listed && block.level >= 7 : kind !== 'agenda';
      const below = blocks[i + 1];
      if (!listed && (below ? reports(text, below) : reported)) put(words, block.words, spoken, true);
      else if (!listed) reportersOf(text, block.words, spoken);
    } else if (block.kind === 'item') {
      const line = block.lines[0];
      const words = line ? slice(text, headOf(line, 200)) : '';
      const kind = block.children.length > 0 ? headingKind(words) : null;
      if (line && !listed && block.checkbox === null) said(text, line, spoken);
      if (line && !listed && reports(text, block.children[0])) put(words, line, spoken, true);
      collect(text, block.children, listed || (kind !== null && kind !== 'agenda'), spoken);
    } else if (block.kind === 'paragraph' && !listed && !block.quoted) {
      for (const line of block.lines) said(text, line, spoken);
      if (blocks[i + 1]?.kind === 'item') reportersOf(text, block.lines.at(-1)!, spoken);
    }
  }
  return listed;
}

/** The block begins with a line of a stand-up: "Done: …", "Yesterday: …". */
function reports(text: string, block: Block | undefined): boolean {
  const line =
    block?.kind === 'item' || block?.kind === 'paragraph'
      ? block.lines[0]
      : block?.kind === 'heading'
        ? block.words
        : null;
  if (!line) return false;
  const words = unmarked(slice(text, headOf(line, 60)));
  return reportLabels.test(fold(/^\s*([^:]{2,30}?)\s*(?::|$)/.exec(words)?.[1] ?? ''));
}

/** Whose names stand in brackets at the end of a line over a report, one of them a first name for sure. */
function reportersOf(text: string, line: Span, spoken: Spoken[]): void {
  const match = reporters.exec(unmarked(slice(text, headOf(line, 160))));
  if (!match) return;
  const at = line.start + match.index + match[0].indexOf(match[1]!);
  const parts = splitNames(match[1]!);
  if (!parts.every(({ words }) => looksLikeName(words)) || !parts.some(({ words }) => isGivenName(words))) return;
  for (const { start, end, words } of parts) put(words, { start: at + start, end: at + end }, spoken, true);
}

function said(text: string, line: Span, spoken: Spoken[]): void {
  const head = slice(text, headOf(line, 160));
  if (!spokenSign.test(head)) return;
  const words = unmarked(head);
  const labelled = label.exec(words);
  const match = labelled ?? dashed.exec(words);
  const name = match?.[1] ?? match?.[2];
  if (name)
    put(
      name,
      { start: line.start + words.indexOf(name), end: line.start + words.indexOf(name) + name.length },
      spoken,
      false,
      !labelled,
    );
}

/** Before a dash and in brackets most words are topics: only first names speak there, or whoever stands among many of those. */
function withoutTopics(spoken: readonly Spoken[]): Spoken[] {
  const dashed = spoken.filter((one) => one.dashed);
  const given = dashed.filter(({ name }) => isGivenName(name));
  const people = new Set(given.map(({ name }) => name)).size >= 3 && given.length * 2 >= dashed.length;
  return spoken.filter(({ dashed, name }) => !dashed || people || isGivenName(name));
}

function put(words: string, span: Span, spoken: Spoken[], standup = false, dashed = false): void {
  const name = unmarked(words).trim().replace(/@$/, '');
  const folded = fold(name).replace(/^@/, '');
  if (reportLabels.test(folded) || (standup && (!looksLikeName(name) || /\d/.test(name)))) return;
  if (!name || name.length > 40 || name.split(' ').length > 3 || /^[a-z]$/.test(folded)) return;
  if (notSpeaking.test(folded) || groups.test(folded) || vague.test(folded)) return;
  for (const part of new Set([folded, ...folded.split(' ')]))
    if (
      topics.test(part) ||
      notNames.test(part) ||
      headerLabels.test(part) ||
      roleLabels.test(part) ||
      headingKind(part) !== null
    )
      return;
  spoken.push({ name, span, standup, dashed });
}

/**
 * Those of the names that are also ordinary words of the text, in small letters: "Design", where "design" stands elsewhere. A nick
 * is small in its labels too.
 */
function commonWords(regions: readonly Placed[], spoken: Spoken[]): ReadonlySet<string> {
  const labels = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { name } of spoken)
    for (const word of name.split(/[ -]/)) {
      labels.set(fold(word), (labels.get(fold(word)) ?? 0) + 1);
      if (/^\p{Ll}/u.test(word)) small.set(fold(word), (small.get(fold(word)) ?? 0) - 1);
    }
  for (const [word, count] of smallWordsIn(regions, labels.keys()))
    if (count > 0) small.set(word, (small.get(word) ?? 0) + count);
  return new Set(
    [...small].filter(([word, count]) => count * 2 >= labels.get(word)! && count > 0).map(([word]) => word),
  );
}
