import type { Block, Heading, Item, Paragraph } from '../blocks.ts';
import { findDay, findDue } from '../dates/index.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import type { Section, Span, Status } from '../note.ts';
import { cleanName } from '../people/names.ts';
import { slice, trim, unmarked } from '../text.ts';
import type { Context, Draft, Found, Inherited } from './context.ts';
import { statedDecisions } from './decisions.ts';
import { headingKind } from './heading.ts';
import { dueOf, readItem } from './item.ts';
import { labelOf } from './label.ts';
import { entriesOf, planOf } from './lines.ts';
import { readMessage } from './message.ts';
import { ownersInValue } from './owners.ts';
import { readSpeech } from './speech.ts';
import { readUpdates } from './updates.ts';
import { readTable } from './table.ts';

/** The states that a list's heading gives its items. */
const stateOfKind: Partial<Record<HeadingKind, Status>> = {
  done: 'done',
  'in-progress': 'in-progress',
  blocked: 'blocked',
  deferred: 'deferred',
};
const work: ReadonlySet<HeadingKind | null> = new Set<HeadingKind>([
  'actions',
  'done',
  'in-progress',
  'blocked',
  'deferred',
  'pending',
]);

interface Open {
  level: number;
  /** The heading itself, not one above it, announces this kind. */
  own: boolean;
  inherited: Inherited;
  day: Context['reference']['day'];
  section: Section;
}

/** Walks the blocks of one level with the headings that are open, and reads every item, line, row and turn in its context. */
export function walk(blocks: Block[], root: Context, found: Found, depth = 0): void {
  const open: Open[] = [];
  const context = (): Context => {
    const top = open.at(-1);
    return top ? { ...root, inherited: top.inherited, reference: { ...root.reference, day: top.day } } : root;
  };
  const close = (level: number, end: number): void => {
    while (open.length && open.at(-1)!.level >= level) open.pop()!.section.span.end = end;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    switch (block.kind) {
      case 'heading': {
        const before = blocks[i - 1];
        const above =
          before?.kind === 'heading' && (block.level > before.level || block.level >= 7) ? open.at(-1) : undefined;
        close(block.level, block.span.start);
        const opened = openHeading(block, open.at(-1), above, context(), depth);
        open.push(opened);
        if (block.level <= 7 || opened.own) found.sections.push(opened.section);
        break;
      }
      case 'turn':
        close(7, block.span.start);
        readSpeech(block, context(), found);
        break;
      case 'message': {
        close(1, block.span.start);
        readMessage(block, context(), found, (body, within) => walk(body, within, found, depth + 1));
        break;
      }
      case 'table':
        if (!open.at(-1)?.own || !/^(people|absent)$/.test(context().inherited.kind ?? ''))
          found.drafts.push(...readTable(block, { ...context(), group: found.groups++ }));
        break;
      case 'item': {
        const run: Item[] = [block];
        while (blocks[i + 1]?.kind === 'item') run.push(blocks[++i] as Item);
        readRun(run, 'item', context(), open.at(-1)?.own ?? root.inherited.kind !== null, found, depth);
        break;
      }
      case 'paragraph':
        readParagraph(block, context(), isRightBelow(blocks, i), found, depth);
        break;
    }
    for (const { section } of open) section.span.end = Math.max(section.span.end, endOf(blocks[i]!));
  }
}

function endOf(block: Block): number {
  return block.kind === 'item'
    ? block.children.reduce((end, child) => Math.max(end, endOf(child)), block.span.end)
    : block.kind === 'paragraph'
      ? block.lines.at(-1)!.end
      : block.span.end;
}

function isRightBelow(blocks: Block[], index: number): boolean {
  let i = index - 1;
  while (i >= 0 && blocks[i]!.kind === 'paragraph') i--;
  return blocks[i]?.kind === 'heading';
}

function openHeading(
  heading: Heading,
  parent: Open | undefined,
  above: Open | undefined,
  context: Context,
  depth: number,
): Open {
  const { text } = context;
  const words = unmarked(slice(text, heading.words));
  // A bare heading right below one that announces work goes on with it ("Here are the action items:" / "CRITICAL PATH").
  const announced = headingKind(words);
  const kind = announced ?? (above?.own && above.inherited.kind === 'actions' ? 'actions' : null);
  const dated = heading.level <= 4 ? findDay(words, context.reference.order) : null;
  const inherited: Inherited = {
    kind: kind ?? parent?.inherited.kind ?? context.inherited.kind,
    owners:
      ownersOfHeading(words, heading.words, announced, { ...context, inherited: { ...context.inherited, kind } }) ??
      parent?.inherited.owners ??
      context.inherited.owners,
    due:
      dueOfHeading(
        words,
        heading.words,
        kind !== null || work.has(parent?.inherited.kind ?? context.inherited.kind),
        context,
      ) ??
      parent?.inherited.due ??
      context.inherited.due,
    status: kind ? (stateOfKind[kind] ?? null) : (parent?.inherited.status ?? context.inherited.status),
  };
  const level = Math.min(heading.level, 7) + depth;
  const section: Section = {
    title: words.replace(/\s+/g, ' ').trim(),
    kind: 'heading',
    level,
    head: heading.span,
    span: { ...heading.span },
    day: dated?.day ?? null,
  };
  return {
    level: heading.level,
    own: kind !== null,
    inherited,
    day: dated?.day ?? parent?.day ?? context.reference.day,
    section,
  };
}

/** `Dora's action items`, `Actions for Dora`, or a heading that is a known name under an actions heading. */
function ownersOfHeading(
  words: string,
  span: Span,
  kind: HeadingKind | null,
  context: Context,
): Inherited['owners'] | null {
  const match =
    kind === 'actions'
      ? (/^\s*(.{2,40}?)'s?\s+(?:action|todo|to-do|task|next|item|ai)/i.exec(words) ??
        /\b(?:for|of)\s+([^:]{2,40}?)\s*$/i.exec(words))
      : work.has(context.inherited.kind)
        ? /^\s*([^:]{2,40}?)\s*$/.exec(words)
        : null;
  if (!match) return null;
  const at = span.start + words.indexOf(match[1]!);
  const owners = ownersInValue(cleanName(match[1]!), context).map(({ start, end, owner }) => ({
    span: { start: at + start, end: at + end },
    owner,
  }));
  return owners.length && owners.every(({ owner }) => owner.kind === 'known') ? owners : null;
}

/** `(All due October 21st)`, `Before the meeting, I need`, or a heading that is a span of time (`Week of Oct 28 - Nov 1`). */
function dueOfHeading(words: string, span: Span, announcesWork: boolean, context: Context): Inherited['due'] {
  if (!announcesWork) return null;
  const found = findDue(words, context.reference);
  if (!found) return null;
  const whole = found.dateEnd - found.dateStart >= words.trim().length * 0.7 && found.relative;
  if (!found.announced && !whole) return null;
  return { span: { start: span.start + found.start, end: span.start + found.end }, due: dueOf(found) };
}

/** Reads the items of one list, or the lines of one paragraph. */
function readRun(
  run: Item[],
  form: 'item' | 'line',
  context: Context,
  announced: boolean,
  found: Found,
  depth: number,
): void {
  const kind = context.inherited.kind;
  if (kind === 'people' || kind === 'absent') return;
  const within: Context = { ...context, group: found.groups++, named: false };
  const { plan, named } = planOf(run, within);
  within.named = named;
  const agenda = kind === 'agenda' && announced;
  for (const item of run) {
    const words = item.lines[0] ? unmarked(slice(context.text, item.lines[0])) : '';
    const nested = item.children.length > 0 ? nestedHeading(item, words, within) : null;
    if (nested) {
      walk(item.children, nested, found, depth + 1);
      continue;
    }
    const reading = readItem(item, form, within);
    if (!reading) {
      // A list right inside a list says more of the item above: nothing in it is announced.
      const wordless = words.trim() === '' && !item.checkbox;
      walk(
        item.children,
        wordless ? { ...within, inherited: { ...within.inherited, kind: null } } : within,
        found,
        depth + 1,
      );
      continue;
    }
    const isDecision =
      reading.label === 'decision' || (kind === 'decisions' && reading.label === null && !item.checkbox);
    if (isDecision) found.decisions.push({ span: item.span, text: reading.words });
    const byBox = item.checkbox !== null && !agenda;
    const stem = /[:：]\s*$/.test(words) && reading.children.length > 0 && !reading.owned;
    const explicit =
      (work.has(kind) && (form === 'item' || announced)) || reading.marked || byBox || (plan && reading.owned);
    if (explicit && !isDecision && !stem) {
      found.drafts.push(...reading.drafts.map((draft) => presumeReporter(draft, within)));
      readDetails(reading.children, within, reading.drafts[0]!, found, depth);
    } else if (isDecision && reading.owned) {
      // "Conclusion: Mara to propose …" hides a commitment under a decision label.
      found.drafts.push(
        ...reading.drafts
          .filter((draft) => draft.owners.some((owner) => owner.kind === 'known'))
          .map((draft) => ({ ...draft, explicit: false })),
      );
    } else {
      if (!isDecision) {
        found.drafts.push(...laterWords(item, reading.drafts[0]!, within));
        if (kind !== 'agenda')
          found.decisions.push(
            ...statedDecisions(context.text, { start: item.lines[0]!.start, end: item.lines.at(-1)!.end }),
          );
      }
      walk(
        reading.children,
        stem ? { ...within } : { ...within, inherited: { ...within.inherited, kind: work.has(kind) ? kind : null } },
        found,
        depth + 1,
      );
    }
  }
}

/** What a line that is no item says of earlier ones: sentences of prose, or a list of what is done (`Unlock page - DONE`). */
function laterWords(item: Item, draft: Draft, context: Context): Draft[] {
  if (!context.self || !item.lines.length) return [];
  const { words, to } = context.subject;
  const span = { start: item.lines[0]!.start, end: item.lines.at(-1)!.end };
  const stated = draft.mention.status && draft.status && draft.status !== 'open';
  return stated
    ? [{ ...draft, explicit: false, owners: [], update: { by: context.self, to } }]
    : readUpdates(span, words, to, context);
}

/** A sender who writes "I" and lists what is in progress or blocked reports on their own work, unless the item names somebody. */
function presumeReporter(draft: Draft, context: Context): Draft {
  const reports =
    context.reporter &&
    (context.inherited.kind === 'in-progress' ||
      context.inherited.kind === 'pending' ||
      context.inherited.kind === 'blocked');
  if (!reports || draft.owners.length) return draft;
  return { ...draft, owners: [{ name: context.reporter!.name, kind: 'known' }], presumed: true };
}

/** An item that is itself a heading (`- Action items`, `- **Dora**`) gives its children its context. */
function nestedHeading(item: Item, words: string, context: Context): Context | null {
  if (item.checkbox || item.lines.length > 1) return null;
  const bare = words.replace(/[\s:：]+$/, '');
  const kind = headingKind(bare);
  const span = trim(context.text, item.lines[0]!);
  const owners = ownersOfHeading(bare, span, kind, context);
  if (!kind && !owners) return null;
  return {
    ...context,
    inherited: {
      kind: kind ?? context.inherited.kind,
      owners: owners ?? context.inherited.owners,
      due: dueOfHeading(words, span, true, context) ?? context.inherited.due,
      status: kind ? (stateOfKind[kind] ?? null) : context.inherited.status,
    },
  };
}

/** Sub-bullets that only detail their item belong to it; those with a box, a label, a field or an owner of their own count (guidelines 1). */
function readDetails(children: Block[], context: Context, parent: Draft, found: Found, depth: number): void {
  const inherited: Inherited = {
    kind: context.inherited.kind,
    owners: parent.owners.map((owner) => ({ span: parent.mention.head, owner })),
    due: parent.due ? { span: parent.mention.head, due: parent.due } : null,
    status: context.inherited.status,
  };
  const within: Context = { ...context, group: found.groups++, inherited };
  for (const child of children) {
    if (child.kind !== 'item') continue;
    const reading = readItem(child, 'item', within);
    if (!reading) continue;
    const own = reading.marked || reading.owned || child.checkbox !== null;
    if (reading.label === 'decision') found.decisions.push({ span: child.span, text: reading.words });
    else if (own) found.drafts.push(...reading.drafts);
    readDetails(reading.children, within, own ? reading.drafts[0]! : parent, found, depth + 1);
  }
}

function readParagraph(paragraph: Paragraph, context: Context, rightBelow: boolean, found: Found, depth: number): void {
  if (paragraph.quoted && context.self) return;
  const entries = entriesOf(paragraph.lines, context);
  const lines = entries.map((lines): Item => ({
    kind: 'item',
    span: { start: lines[0]!.start, end: lines.at(-1)!.end },
    checkbox: null,
    lines,
    children: [],
  }));
  readRun(
    lines,
    'line',
    context,
    rightBelow && context.inherited.kind === 'actions' && entries.every((entry) => isItemLike(entry, context)),
    found,
    depth,
  );
}

/** Under an actions heading bare lines are items, unless they are prose. */
function isItemLike(lines: Span[], context: Context): boolean {
  const words = unmarked(slice(context.text, { start: lines[0]!.start, end: lines.at(-1)!.end }));
  return labelOf(words) !== null || (words.length < 240 && !/[.!?]\s+\p{Lu}/u.test(words));
}
