import type { Paragraph } from '../blocks.ts';
import { closings } from '../lexicon/mail.ts';
import { headerLabels } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import { peopleHeading } from '../people/labels.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { startsWithVerb } from './leading-owners.ts';

/** `Date: …`, `Attendees: …`: a line of the note's head, even where it stands right under "Action items". */
export function isHeaderLine(words: string): boolean {
  const [whole, label] = /^([^:：]{2,40}?)\s*[:：]\s*(?=\S)/.exec(words) ?? [];
  if (whole === undefined || label === undefined) return false;
  // "All members: read the charter" gives them work.
  return (
    headerLabels.test(fold(label)) || (peopleHeading(label) !== null && !startsWithVerb(words.slice(whole.length)))
  );
}

/** "Cheers" and who signs: the list above a mail's closing has ended. */
export function isClosing({ lines }: Paragraph, text: string): boolean {
  const first = lines[0]!;
  return lines.length <= 5 && first.end - first.start < 40 && closings.test(fold(slice(text, first)));
}

/** A line all in italics tells how to fill a template in ("_What is to be done, by whom_"). */
export function isHint(line: string): boolean {
  return /^(?:\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/.test(line.trim()) && labelOf(unmarked(line)) === null;
}

/** Under an actions heading bare lines are items, unless they are prose. */
export function isItemLike(lines: Span[], context: Context): boolean {
  const words = unmarked(slice(context.text, headOf({ start: lines[0]!.start, end: lines.at(-1)!.end })));
  return labelOf(words) !== null || (words.length < 240 && !/[.!?]\s+\p{Lu}/u.test(words));
}
