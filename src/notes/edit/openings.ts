import { headingKind } from '../commitments/heading.ts';
import { former } from '../lexicon/words.ts';
import type { Mention, Note, Section } from '../note.ts';
import { fold } from '../text.ts';
import { lineParts } from './lines.ts';
import { type Opening, openingBelow } from './newItem.ts';
import { openingInNewSection, openingUnder } from './newSection.ts';

/** How many places are tried before a section of its own: each costs reading the note. */
const placesTried = 2;

/**
 * Where one more action item may go that was spoken of at `at`, the best place first: below the last of the note's action items, under their
 * heading where there are none yet, in a section of their own. In the part of a running log in which it was spoken of.
 */
export function* openingsFor(text: string, note: Note, at: number): Generator<Opening> {
  const scope = note.sections.findLast(
    ({ kind, day, span }) => kind === 'heading' && day !== null && span.start <= at && at < span.end,
  );
  const sections = actionSections(note, scope ?? null);
  for (const section of sections.slice(-placesTried).reverse()) {
    const last = lastItem(text, note, section);
    const opening = last ? openingBelow(text, note, last) : openingUnder(text, note, section);
    // What was sent stays as it was sent: only a list at the very end of a thread is gone on with.
    if (note.shape !== 'mail' || text.slice(opening.at).trim() === '') yield opening;
  }
  const loose = sections.length === 0 && note.shape !== 'mail' ? lastLoose(text, note, scope ?? null) : null;
  if (loose) yield openingBelow(text, note, loose);
  yield openingInNewSection(text, note, scope ?? null);
}

/** The sections of `scope` (null: of the note) that announce action items, in text order; not those of the meeting before, if there are others. */
export function actionSections(note: Note, scope: Section | null): Section[] {
  const within = note.sections.filter(
    ({ kind, title, span }) =>
      kind === 'heading' &&
      headingKind(title) === 'actions' &&
      (!scope || (span.start >= scope.span.start && span.end <= scope.span.end)),
  );
  const current = within.filter(({ title }) => !former.test(fold(title)));
  return current.length > 0 ? current : within;
}

/** The last item of a section, of those that stand furthest out. */
function lastItem(text: string, note: Note, { head, span }: Section): Mention | null {
  return outermost(
    text,
    items(note).filter((mention) => mention.span.start >= head.end && mention.span.start < span.end),
  );
}

/** The last item of a note that has its items outside of any section but the title's. */
function lastLoose(text: string, note: Note, scope: Section | null): Mention | null {
  const { start, end } = scope?.span ?? { start: 0, end: text.length };
  const inner = note.sections.filter(
    ({ kind, head }) => kind !== 'heading' || (head.start > 0 && head !== scope?.head),
  );
  const within = items(note).filter(({ span }) => start <= span.start && span.start < end);
  return outermost(text, outside(within, inner));
}

/** The mentions that stand in none of the sections. */
function outside(mentions: Mention[], sections: Section[]): Mention[] {
  const rest = sections.toSorted((a, b) => b.span.start - a.span.start);
  let end = 0;
  return mentions
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      while (rest.length > 0 && rest.at(-1)!.span.start <= span.start) end = Math.max(end, rest.pop()!.span.end);
      return end <= span.start;
    });
}

function items(note: Note): Mention[] {
  return note.commitments
    .filter(({ explicit }) => explicit)
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form !== 'sentence');
}

function outermost(text: string, mentions: Mention[]): Mention | null {
  let last: { mention: Mention; depth: number } | null = null;
  for (const mention of mentions) {
    const depth = lineParts(text, mention.head.start).indent.length;
    if (!last || depth < last.depth || (depth === last.depth && mention.span.start > last.mention.span.start))
      last = { mention, depth };
  }
  return last?.mention ?? null;
}
