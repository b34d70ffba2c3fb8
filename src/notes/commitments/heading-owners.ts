import type { Block, Heading, Item } from '../blocks.ts';
import { everybody } from '../lexicon/en.ts';
import { filling, ourselves, undertakes } from '../lexicon/lead-ins.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import { forWhom, ofWhom } from '../lexicon/words.ts';
import type { Owner, Span } from '../note.ts';
import { cleanName, looksLikeName, ownerOf } from '../people/names.ts';
import { once } from '../once.ts';
import { endingsOf } from '../patterns/words.ts';
import { fold, headOf, slice, trim, unaccented, unmarked } from '../text.ts';
import { lastWord } from '../word-at.ts';
import type { Context, Inherited } from './context.ts';
import { kept } from './kept.ts';
import { isTopic } from './leading-owners.ts';
import { work } from './heading.ts';
import { stemName } from './stem.ts';
import { isSomebody, ownersInValue } from './taking.ts';

const forNames = new RegExp(String.raw`^.*\b(?:${forWhom}|${ofWhom})(?:\s+|(?<='))([^:]{2,40}?)\s*$`, 'i');

/**
 * `Dora's action items`, `Actions for Dora`, or a heading that is a known name over work or over boxes to tick; among names (`named`)
 * it may be any name. `start` is where its words begin, `outer` the kind of what it stands in.
 */
export function ownersOfHeading(
  words: string,
  start: number,
  kind: HeadingKind | null,
  around: { named: boolean; boxes: boolean },
  outer: HeadingKind | null,
  context: Context,
): Inherited['owners'] | null {
  const question = `owners ${kind} ${around.named} ${around.boxes} ${outer}`;
  const owners = kept(question, words, context, () => ownersIn(words, kind, around, outer, context));
  return owners && owners.map((owner) => moved(owner, start));
}

function ownersIn(
  words: string,
  kind: HeadingKind | null,
  around: { named: boolean; boxes: boolean },
  outer: HeadingKind | null,
  context: Context,
): Inherited['owners'] | null {
  const subject = subjectOf(words, context);
  if (subject) return subject;
  const match =
    kind === 'actions'
      ? (/^\s*(.{2,40}?)'s?\s+(?:action|todo|to-do|task|next|item|ai)/i.exec(words) ??
        /\(([^()]{2,40})\)\s*$/.exec(words) ??
        forNames.exec(unaccented(words)))
      : kind === null && (around.boxes || context.standup || work.has(outer))
        ? /^\s*([^:]{2,40}?)\s*$/.exec(words)
        : null;
  if (!match) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  const name = words.slice(start, start + match[1]!.length);
  const found = ownersInValue(cleanName(name), context);
  const owners = found.map(({ start: from, end, owner }) => ({
    span: { start: start + from, end: start + end },
    owner,
  }));
  const among = around.named && kind === null && looksLikeName(cleanName(name)) && !isTopic(name);
  return owners.length && (among || owners.every(({ owner }) => isPersonal(owner))) ? owners : null;
}

function isPersonal(owner: Owner): boolean {
  return isSomebody(owner) || everybody.test(fold(owner.name));
}

/** The headings among some blocks. */
export function* headingsOf(blocks: readonly Block[], text: string): Generator<{ level: number; words: string }> {
  for (const block of blocks)
    if (block.kind === 'heading') yield { level: block.level, words: slice(text, headOf(block.words)) };
}

/** Are these headings, as far as they are as deep as the first, names of people, two at least (`### Sam` / `### Everyone`)? Then a name that nobody else bears is one too. */
export function areNames(headings: Iterable<{ level: number; words: string }>, context: Context): boolean {
  let first: number | null = null;
  let all = 0;
  let personal = 0;
  for (const { level, words } of headings) {
    first ??= level;
    if (level > first) continue;
    if (level < first) break;
    const name = cleanName(unmarked(words));
    if (!looksLikeName(name) || isTopic(name)) return false;
    all++;
    if (isPersonal(ownerOf(name, context.names))) personal++;
  }
  return all >= 2 && personal * 2 >= all;
}

/** A heading that is nothing but somebody's name (`## Ann Bell`), or null. */
export function personIn(words: string, span: Span, context: Context): Inherited['owners'] | null {
  const name = words.trim();
  if (name.length > 40 || !looksLikeName(name)) return null;
  const at = span.start + words.indexOf(name);
  const owners = ownersInValue(name, context).map(({ start, end, owner }) => ({
    span: { start: at + start, end: at + end },
    owner,
  }));
  return owners.length && owners.every(({ owner }) => isSomebody(owner)) ? owners : null;
}

const leadIn = new RegExp(String.raw`^(.{1,60}?)\s+(?:${undertakes})(?:\s+(?:${filling}))*\s*[:：]?\s*$`, 'i');
/** The words with which a lead-in ends. */
const leadInEnds = once((): ReadonlySet<string> => endingsOf(`${undertakes}|${filling}`)!.last);
const weAlone = new RegExp(`^(?:${ourselves})$`);
const until = /^(?:(?:by|until|till|before|for|on|next|this|then|bis|hasta|para|antes|pour|avant|d'ici)\b.*)?[\s,]*$/i;

/**
 * Who is to do what stands below a lead-in: `Ann and Bob will:`, `By Friday everyone should:`, `Kim kümmert sich um:`. Offsets into the
 * words; empty for "we". Null: it leads in nothing of the kind.
 */
export function subjectOf(words: string, context: Context): Inherited['owners'] | null {
  if (words.length > 100 || !leadInEnds().has(lastWord(words).word)) return null;
  const subject = leadIn.exec(unaccented(words))?.[1];
  if (subject === undefined) return null;
  for (let from = 0, tries = 0; from < subject.length && tries < 8; tries++) {
    const name = words.slice(from, subject.length);
    if (until.test(words.slice(0, from))) {
      if (weAlone.test(fold(name))) return [];
      const owners = ownersInValue(name, context);
      if (owners.length && owners.every(({ owner }) => isPersonal(owner)))
        return owners.map(({ start, end, owner }) => ({ span: { start: from + start, end: from + end }, owner }));
    }
    const next = /\s+/.exec(name);
    if (!next) break;
    from += next.index + next[0].length;
  }
  return null;
}

/** A line of nothing but names right over a list (`Ann and Bob`), as the heading it is; null: it is none. */
export function namesOverList(block: Block, below: Block | undefined, context: Context): Heading | null {
  if (block.kind !== 'paragraph' || block.quoted || block.lines.length !== 1 || below?.kind !== 'item') return null;
  const span = trim(context.text, block.lines[0]!);
  if (span.end - span.start > 60) return null;
  const words = unmarked(slice(context.text, span));
  const owners = /[:.!?]$/.test(words) ? [] : ownersInValue(words, context);
  return owners.length > 0 && owners.every(({ owner }) => isSomebody(owner))
    ? { kind: 'heading', level: 8, span, words: span }
    : null;
}

function moved({ span, owner }: Inherited['owners'][number], by: number): Inherited['owners'][number] {
  return { span: { start: span.start + by, end: span.end + by }, owner };
}

/** Whoever a stem in a list of names is: `- Zoe:`. */
export function ownersOfStem(text: string, item: Item, context: Context): Inherited['owners'] | null {
  const name = stemName(text, item);
  if (!name) return null;
  const { start } = item.lines[0]!;
  const at = start + slice(text, item.lines[0]!).indexOf(name);
  return ownersInValue(name, context).map((found) => ({
    span: { start: at + found.start, end: at + found.end },
    owner: found.owner,
  }));
}
