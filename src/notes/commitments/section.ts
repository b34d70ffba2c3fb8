import type { Heading, Item } from '../blocks.ts';
import { findDay, findDue } from '../dates/index.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import type { Section, Span, Status } from '../note.ts';
import { slice, trim, unmarked } from '../text.ts';
import type { Context, Inherited } from './context.ts';
import { dueOf } from './due.ts';
import { headingKind, isReview, isTalk, work } from './heading.ts';
import { ownersOfHeading, ownersOfStem, personIn, subjectOf } from './heading-owners.ts';
import { isPlan } from './standup.ts';

/** The states that a list's heading gives its items. */
const stateOfKind: Partial<Record<HeadingKind, Status>> = {
  done: 'done',
  'in-progress': 'in-progress',
  blocked: 'blocked',
  deferred: 'deferred',
};
/** A heading whose section the reader is in. */
export interface Open {
  level: number;
  /** The heading itself, not one above it, announces this kind. */
  own: boolean;
  inherited: Inherited;
  /** Whose name the heading is, wherever it stands: "Action items" right below are theirs. */
  person: Inherited['owners'] | null;
  /** The headings right below it are names; known once the first of them is read. */
  named?: boolean;
  day: Context['reference']['day'];
  section: Section;
}

/** What a heading announces; in a stand-up "Today" announces work, and anywhere "Ann will:". */
function kindIn(words: string, context: Context): HeadingKind | null {
  return headingKind(words) ?? (bySetting(words, context) || subjectOf(words, context) ? 'actions' : null);
}

/** Does a heading announce work in a stand-up alone? Its "today" then says what is next, not until when. */
function bySetting(words: string, context: Context): boolean {
  return context.standup && isPlan(words) && headingKind(words) === null;
}

/** What stands around a heading. */
export interface Around {
  parent: Open | undefined;
  /** The heading right above it, if nothing stands between. */
  above: Open | undefined;
  /** Boxes to tick stand right below it. */
  boxes: boolean;
}

/** Opens a heading's section: what it announces and hands down. */
export function openHeading(heading: Heading, { parent, above, boxes }: Around, context: Context, depth: number): Open {
  const { text } = context;
  const words = unmarked(slice(text, heading.words));
  const { start } = heading.words;
  // A bare heading right below one that announces work goes on with it ("Here are the action items:" / "CRITICAL PATH").
  const announced = kindIn(words, context);
  const talk = announced === null && isTalk(words);
  const kind = announced ?? (!talk && above?.own && above.inherited.kind === 'actions' ? 'actions' : null);
  const dated = heading.level <= 4 ? findDay(words, context.reference.order) : null;
  const outer = talk ? null : (parent?.inherited.kind ?? context.inherited.kind);
  const inherited: Inherited = {
    kind: kind ?? outer,
    owners:
      ownersOfHeading(words, start, announced, { named: parent?.named === true, boxes }, kind ?? outer, context) ??
      (announced === 'actions' ? parent?.person : null) ??
      parent?.inherited.owners ??
      context.inherited.owners,
    due:
      dueOfHeading(words, heading.words, (kind !== null && !bySetting(words, context)) || work.has(outer), context) ??
      parent?.inherited.due ??
      context.inherited.due,
    status: kind ? (stateOfKind[kind] ?? null) : (parent?.inherited.status ?? context.inherited.status),
    reviewed: kind ? isReview(words) : (parent?.inherited.reviewed ?? context.inherited.reviewed),
  };
  const level = Math.min(heading.level, 7) + depth;
  const section: Section = {
    title: words.replace(/\s+/g, ' ').trim(),
    kind: 'heading',
    by: null,
    level,
    head: heading.span,
    span: { ...heading.span },
    day: dated?.day ?? null,
  };
  return {
    level: heading.level,
    person: announced === null ? personIn(words, heading.words, context) : null,
    // A bold line in the agenda parts it ("Before the meeting"); a heading proper begins something else.
    own: kind !== null || (heading.level >= 7 && parent?.own === true && parent.inherited.kind === 'agenda'),
    inherited,
    day: dated?.day ?? parent?.day ?? context.reference.day,
    section,
  };
}

/** `(All due October 21st)`, `Before the meeting, I need`, or a heading that is a span of time (`Week of Mar 3 - Mar 7`). */
function dueOfHeading(words: string, span: Span, announcesWork: boolean, context: Context): Inherited['due'] {
  if (!announcesWork) return null;
  const found = findDue(words, context.reference);
  if (!found) return null;
  const whole = found.dateEnd - found.dateStart >= words.trim().length * 0.7 && found.relative;
  if (!found.announced && !whole) return null;
  return { span: { start: span.start + found.start, end: span.start + found.end }, due: dueOf(found, span.start) };
}

/** An item that is itself a heading (`- Action items`, `- **Dora**`) gives its children its context; where its list is of names (`stems`), so does any name. */
export function nestedHeading(item: Item, words: string, context: Context, stems: boolean): Context | null {
  if (item.checkbox || item.lines.length > 1) return null;
  const bare = words.replace(/[\s:：]+$/, '');
  const kind = kindIn(bare, context);
  const span = trim(context.text, item.lines[0]!);
  const owners =
    ownersOfHeading(bare, span.start, kind, { named: false, boxes: false }, context.inherited.kind, context) ??
    (stems && !kind ? ownersOfStem(context.text, item, context) : null);
  if (!kind && !owners) return null;
  return {
    ...context,
    inherited: {
      kind: kind ?? context.inherited.kind,
      owners: owners ?? context.inherited.owners,
      due: dueOfHeading(words, span, !bySetting(bare, context), context) ?? context.inherited.due,
      status: kind ? (stateOfKind[kind] ?? null) : context.inherited.status,
      reviewed: kind ? isReview(bare) : context.inherited.reviewed,
    },
  };
}
