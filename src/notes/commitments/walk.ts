import { extentOf, type Block, type Heading, type Item, type Paragraph, type Turn } from '../blocks.ts';
import { headOf, slice, spanOf, unmarked } from '../text.ts';
import type { Context, Draft, Found, Inherited } from './context.ts';
import { proseOf, speechOf } from '../talk/utterances.ts';
import { readItem } from './kept-item.ts';
import { chatLists } from './chat-lists.ts';
import { headingTask } from './heading-tasks.ts';
import { isClosing, isHeaderLine, isHint, isItemLike, isNewMeeting, loneOwner } from './line-kinds.ts';
import { entriesOf, planOf, sharesOut } from './lines.ts';
import { between, markedSentences } from './marked-sentences.ts';
import { markedHeading } from './marked-heading.ts';
import { readMessage } from './message.ts';
import { work } from './heading.ts';
import { areNames, headingsOf } from './heading-owners.ts';
import { nestedHeading, openHeading, type Open } from './section.ts';
import { numberedReply } from './numbered-replies.ts';
import { namesOverList } from './heading-owners.ts';
import { isStem } from './stem.ts';
import { laterWords, presumeReporter } from './reports.ts';
import { readSpeech } from './speech.ts';
import { contextsOfTurns } from './turn-day.ts';
import { readUpdates } from './updates.ts';
import { readTable } from './table.ts';

/** What stands above some blocks. */
export interface Above {
  /** The headings that are open; `walk` closes them and opens others. */
  open: Open[];
  /** The level of the heading right above; null: something else stands there. */
  level: number | null;
  /** The note, or the list, begins here. */
  first: boolean;
  /** The headings from here on, as deep as the first, are names; null: to be told by those below. */
  names: boolean | null;
}

/** Walks the blocks of one level with the headings that are open, and reads every item, line, row and turn in its context. */
export function walk(
  blocks: Block[],
  root: Context,
  found: Found,
  depth = 0,
  { open, level, first, names }: Above = { open: [], level: null, first: true, names: null },
): void {
  let last: { top: Open; context: Context } | null = null;
  /** What holds here: one and the same for all that stands right below a heading. */
  const context = (): Context => {
    const top = open.at(-1);
    if (!top) return root;
    if (last?.top !== top)
      last = {
        top,
        context: { ...root, inherited: top.inherited, reference: { ...root.reference, day: top.day } },
      };
    return last.context;
  };
  const close = (level: number, end: number): void => {
    while (open.length && open.at(-1)!.level >= level) open.pop()!.section.span.end = end;
  };
  /** Only paragraphs stand between here and a heading. */
  let below = false;
  /** Does the heading that a heading stands below announce work itself, or is it somebody's name among work? */
  const announcesTasks = ({ level }: Heading): boolean => {
    const above = open.findLast((opened) => opened.level < level);
    return above?.inherited.kind === 'actions' && (above.own || above.inherited.owners.length > 0);
  };
  /** Opens the section of the heading at `i`; gives the context it stands in. */
  const begin = (heading: Heading, i: number): Context => {
    const before = i > 0 ? levelOf(blocks[i - 1]!) : level;
    const above = before !== null && (heading.level > before || heading.level >= 7) ? open.at(-1) : undefined;
    close(heading.level, heading.span.start);
    const parent = open.at(-1);
    if (parent?.own && work.has(parent.inherited.kind))
      parent.named ??=
        (i > 0 ? null : names) ??
        (blocks[i]!.kind === 'heading' && areNames(headingsOf(blocks.slice(i), root.text), context()));
    const next = blocks[i + 1];
    const boxes = next?.kind === 'item' && next.checkbox !== null;
    const around = context();
    const opened = openHeading(heading, { parent, above, boxes }, around, depth);
    open.push(opened);
    if (heading.level <= 7 || opened.own) found.sections.push(opened.section);
    return around;
  };
  let owners: Open | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    // Names alone on a line own the list right below them, and nothing more.
    if (owners && block.kind !== 'item') {
      if (open.at(-1) === owners) open.pop();
      owners = null;
    }
    switch (block.kind) {
      case 'heading': {
        const task = headingTask(blocks, i, i === 0 && first, announcesTasks(block), context());
        const marked = task ? null : markedHeading(block, context());
        if (marked) {
          readRun([marked], 'line', context(), false, found, depth);
          break;
        }
        const around = begin(block, i);
        if (task) {
          readRun([task.item], 'item', around, true, found, depth);
          i += task.below;
        }
        break;
      }
      case 'turn': {
        close(7, block.span.start);
        const turns: Turn[] = [block];
        while (blocks[i + 1]?.kind === 'turn') turns.push(blocks[++i] as Turn);
        const contexts = contextsOfTurns(turns, context());
        for (const [at, turn] of turns.entries()) readSpeech(turn, contexts[at]!, found);
        for (const listed of chatLists(turns, contexts))
          readRun([listed.item], 'item', listed.context, true, found, depth);
        const utterances = turns.flatMap((turn, at) => speechOf(turn, contexts[at]!));
        found.talk.push(...utterances);
        for (const said of utterances)
          found.drafts.push(...readUpdates(spanOf(said.lines), '', [], { ...said.context, group: found.groups++ }));
        break;
      }
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
      case 'paragraph': {
        if (isClosing(block, root.text)) {
          close(1, block.lines[0]!.start);
          break;
        }
        const leads = namesOverList(block, blocks[i + 1], context());
        if (leads) {
          begin(leads, i);
          owners = open.at(-1)!;
          break;
        }
        if ((open.at(-1)?.level ?? 0) >= 7 && blocks[i - 1]?.kind !== 'heading' && isNewMeeting(block, context()))
          close(7, block.lines[0]!.start);
        const owner = loneOwner(blocks[i + 1], context());
        const paragraph = owner ? { ...block, lines: [...block.lines, owner] } : block;
        readParagraph(paragraph, context(), below, found, depth);
        if (owner) i++;
        break;
      }
    }
    below = block.kind === 'heading' || (block.kind === 'paragraph' && below);
    for (const { section } of open) section.span.end = Math.max(section.span.end, extentOf(blocks[i]!).end);
  }
  if (owners && open.at(-1) === owners) open.pop();
}

function levelOf(block: Block): number | null {
  return block.kind === 'heading' ? block.level : null;
}

/** A question: in a list of work that names nobody it waits for an answer, not for a deed. */
const asks = /\?[\s"')\]]*$/;

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
  const group = found.groups++;
  const listed: Context = { ...context, group, list: context.list ?? group, named: false, signed: false };
  const firstLines = run.map(({ lines: [line] }) => (line ? unmarked(slice(context.text, headOf(line))) : ''));
  const { plan, named, signed, stems } = planOf(run, firstLines, listed);
  const within: Context = named || signed ? { ...listed, named, signed } : listed;
  const agenda = kind === 'agenda' && announced;
  for (const [i, item] of run.entries()) {
    const words = firstLines[i]!;
    if (isHeaderLine(words)) continue;
    const nested = item.children.length > 0 ? nestedHeading(item, words, within, stems) : null;
    if (nested) {
      walk(item.children, nested, found, depth + 1);
      continue;
    }
    const reply = announced || !context.self ? null : numberedReply(item, within);
    if (reply) {
      found.drafts.push(reply);
      continue;
    }
    const reading = readItem(item, form, within);
    if (!reading) {
      // A list right inside a list says more of the item above: nothing in it is announced.
      const wordless = words.trim() === '' && !item.checkbox;
      if (!item.children.length) continue;
      walk(
        item.children,
        wordless ? { ...within, inherited: { ...within.inherited, kind: null } } : within,
        found,
        depth + 1,
      );
      continue;
    }
    const isDecision =
      reading.label === 'decision' ||
      (kind === 'decisions' && reading.label === null && !item.checkbox && !(plan && reading.owned));
    const byBox = reading.boxed && !agenda;
    const stem = isStem(context.text, item) && !reading.owned;
    const ofWork = work.has(kind) && (form === 'item' || announced) && !(asks.test(words) && !reading.owned);
    const explicit = ofWork || reading.marked || byBox || (plan && reading.owned);
    if (explicit && !isDecision && !stem && reading.drafts.length > 0) {
      found.drafts.push(...reading.drafts.map((draft) => presumeReporter(draft, within)));
      readDetails(reading.children, within, reading.drafts[0]!, found, depth);
    } else if (isDecision && reading.owned) {
      // "Conclusion: Mara to propose …" hides a commitment under a decision label.
      found.drafts.push(
        ...reading.drafts
          .filter((draft) => draft.owners.some((owner) => owner.kind === 'known'))
          .map((draft) => ({
            ...draft,
            explicit: false,
            why: { rule: 'assignment' as const, words: draft.mention.span },
          })),
      );
    } else {
      if (!isDecision) {
        const span = { start: item.lines[0]!.start, end: item.lines.at(-1)!.end };
        const marked = markedSentences(span, 'sentence', within);
        for (const { reading: said } of marked) if (said.label === 'action') found.drafts.push(...said.drafts);
        found.drafts.push(...laterWords(item, reading, within));
        found.talk.push(...between(span, marked).flatMap((part) => proseOf(part, within)));
      }
      if (!reading.children.length) continue;
      // What a report of something done says part by part is no work done: "Study of the texts:" / "Ann:" / "the ends are dull".
      const told =
        kind === 'done' && item.children.some((child) => child.kind === 'item' && isStem(context.text, child));
      const kept = work.has(kind) && !told ? kind : null;
      const below = stem && !told ? within : { ...within, inherited: { ...within.inherited, kind: kept } };
      walk(reading.children, { ...below, shared: sharesOut(words) }, found, depth + 1);
    }
  }
}

/** Sub-bullets that only detail their item belong to it; those with a box, a label, a field or an owner of their own count (guidelines 1). */
function readDetails(children: Block[], context: Context, parent: Draft, found: Found, depth: number): void {
  const inherited: Inherited = {
    kind: context.inherited.kind,
    owners: parent.owners.map((owner) => ({ span: parent.mention.head, owner })),
    due: parent.due ? { span: parent.mention.head, due: parent.due } : null,
    status: context.inherited.status,
    reviewed: context.inherited.reviewed,
  };
  const within: Context = { ...context, group: found.groups++, inherited };
  for (const child of children) {
    if (child.kind !== 'item') continue;
    const reading = readItem(child, 'item', within);
    if (!reading) continue;
    const own = (reading.marked || reading.owned || reading.boxed) && reading.drafts.length > 0;
    if (own && reading.label !== 'decision') found.drafts.push(...reading.drafts);
    readDetails(reading.children, within, own ? reading.drafts[0]! : parent, found, depth + 1);
  }
}

function readParagraph(paragraph: Paragraph, context: Context, rightBelow: boolean, found: Found, depth: number): void {
  if (paragraph.quoted && context.self) return;
  const entries = entriesOf(
    paragraph.lines.filter((line) => !isHint(slice(context.text, headOf(line)))),
    context,
  );
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
    rightBelow &&
      context.inherited.kind === 'actions' &&
      entries.filter((entry) => isItemLike(entry, context)).length * 2 > entries.length,
    found,
    depth,
  );
}
