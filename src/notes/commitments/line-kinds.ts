import type { Block, Paragraph } from '../blocks.ts';
import { findDay } from '../dates/index.ts';
import { closings } from '../lexicon/mail.ts';
import { headerLabels } from '../lexicon/words.ts';
import type { Owner, Span } from '../note.ts';
import { peopleHeading } from '../people/labels.ts';
import { looksLikeName } from '../people/names.ts';
import { remembered } from '../once.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { fieldLine, loneAction } from './fields.ts';
import { labelOf } from './label.ts';
import { ownersInValue } from './taking.ts';
import { startsWithVerb } from './leading-owners.ts';

/** No label of a note's head is longer, blanks included. */
const longestLabel = 60;

/** `Date: …`, `Attendees: …`: a line of the note's head, even where it stands right under "Action items". */
export function isHeaderLine(words: string): boolean {
  const colon = words.search(/[:：]/);
  if (colon < 2 || colon > longestLabel) return false;
  const [whole, label] = /^([^:：]{2,40}?)\s*[:：]\s*(?=\S)/.exec(words) ?? [];
  if (whole === undefined || label === undefined) return false;
  // "All members: read the charter" gives them work.
  const kind = kindOfLabel(label);
  return kind === 'header' || (kind === 'people' && !startsWithVerb(words.slice(whole.length)));
}

const kindOfLabel = remembered((label: string): 'header' | 'people' | null =>
  headerLabels.test(fold(label)) ? 'header' : peopleHeading(label) !== null ? 'people' : null,
);

/** "Cheers" and who signs (`Until soon,` / `Ann`): the list above a mail's closing has ended. */
export function isClosing({ lines }: Paragraph, text: string): boolean {
  const [first, second] = lines;
  if (!first || lines.length > 5 || first.end - first.start >= 40) return false;
  const words = slice(text, first);
  return (
    closings.test(fold(words)) || (lines.length === 2 && /,\s*$/.test(words) && looksLikeName(slice(text, second!)))
  );
}

/** The line of a block that only says who is to do what stands above it (`Action: Clerk`, `**ACTION BC**`), or null. */
export function loneOwner(block: Block | undefined, context: Context): Span | null {
  const line =
    block?.kind === 'paragraph' && block.lines.length === 1
      ? block.lines[0]!
      : block?.kind === 'heading'
        ? block.words
        : null;
  if (!line || line.end - line.start > 60) return null;
  const words = unmarked(slice(context.text, line));
  const value = loneAction.test(words) ? fieldLine(words)?.value : null;
  if (!value) return null;
  const owners = ownersInValue(words.slice(value.start, value.end), context);
  const isParty = ({ name, kind }: Owner): boolean =>
    kind === 'known' || kind === 'group' || /^\p{Lu}{2,3}$/u.test(name);
  return owners.length && owners.every(({ owner }) => isParty(owner)) ? line : null;
}

/** A line of a note's head (`Scribe: Ann`) or a day alone (`Meeting 2/7/2024`): the next meeting of a log begins, and the lists of the last have ended. */
export function isNewMeeting({ lines }: Paragraph, context: Context): boolean {
  const first = lines[0]!;
  const words = unmarked(slice(context.text, headOf(first, 60)));
  if (isHeaderLine(words)) return true;
  return lines.length === 1 && first.end - first.start < 40 && isDayAlone(words, context);
}

function isDayAlone(words: string, { reference }: Context): boolean {
  const day = findDay(words, reference.order);
  return (
    day !== null &&
    /^\s*(?:\p{L}+\s+){0,2}[^\p{L}]*$/u.test(words.slice(0, day.start)) &&
    words.slice(day.end).trim() === ''
  );
}

/** A line all in italics tells how to fill a template in ("_What is to be done, by whom_"). */
export function isHint(line: string): boolean {
  if (!/^\s*[*_]/.test(line)) return false;
  return /^(?:\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/.test(line.trim()) && labelOf(unmarked(line)) === null;
}

/** Under an actions heading bare lines are items, unless they are prose. */
export function isItemLike(lines: Span[], context: Context): boolean {
  const words = unmarked(slice(context.text, headOf({ start: lines[0]!.start, end: lines.at(-1)!.end })));
  return labelOf(words) !== null || (words.length < 240 && !/[.!?]\s+\p{Lu}/u.test(words));
}
