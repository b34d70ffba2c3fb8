import type { CodeLens } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { headingKind, work } from '../notes/commitments/heading.ts';
import { isSettled, suggested, written, type Commitment, type Note, type Span } from '../notes/note.ts';
import { startedBy } from '../notes/span.ts';
import { bestMention } from '../workspace/entry.ts';
import { isOverdue } from '../workspace/queries.ts';
import type { LanguageContext } from './context.ts';
import * as messages from './messages/index.ts';
import { contains, toRange } from './positions.ts';

type LensContext = Pick<LanguageContext, 'today' | 'isSuggested'> & {
  commands: Pick<LanguageContext['commands'], 'show'>;
};

/** Where work is listed: the place to write its count above, and what it holds. */
interface ActionList {
  head: Span;
  commitments: Commitment[];
}

/**
 * Counts above each heading that announces actions, and each list or table of items under a heading that announces nothing: what is open,
 * overdue and without owner, or that all is done; and at the head of talk and mails how many suggestions there are. One lens for each count, which shows those items where
 * the client can, else only says it.
 */
export function codeLenses(document: TextDocument, note: Note, context: LensContext): CodeLens[] {
  const lens = (at: Span, title: string, places: Span[]): CodeLens => {
    const { start } = toRange(document, at);
    const ranges = places.map((place) => toRange(document, place));
    const { show } = context.commands;
    const command = show
      ? { title, command: show, arguments: [{ uri: document.uri, position: start, ranges }] }
      : // A command without a name is none: the lens is words alone.
        { title, command: '' };
    return { range: { start, end: start }, command };
  };
  const counts = actionLists(note).flatMap(({ head, commitments }) => {
    const open = commitments.filter(({ status }) => !isSettled(status));
    const placesOf = (some: Commitment[]): Span[] => some.map((one) => bestMention(one).head);
    if (open.length === 0) {
      const done = commitments.every(({ status }) => status === 'done');
      return [lens(head, messages.allSettled(commitments.length, done), placesOf(commitments))];
    }
    const late = open.filter((one) => isOverdue(one, context.today));
    const unowned = open.filter(({ owners }) => owners.length === 0);
    return [
      lens(head, messages.openItems(open.length), placesOf(open)),
      ...(late.length > 0 ? [lens(head, messages.overdueItems(late.length), placesOf(late))] : []),
      ...(unowned.length > 0 ? [lens(head, messages.unownedItems(unowned.length), placesOf(unowned))] : []),
    ];
  });
  const hints = note.shape === 'transcript' || note.shape === 'mail' ? suggested(note).filter(context.isSuggested) : [];
  if (hints.length === 0) return counts;
  const words = hints.map((one) => one.why?.words ?? bestMention(one).head);
  return [lens({ start: 0, end: 0 }, messages.suggestions(hints.length), words), ...counts];
}

/** A list under a heading that announces nothing is counted from so many items on: one speaks for itself. */
const fewestItems = 2;

const nowhere: Span = { start: -1, end: -1 };

/** Where a note lists what somebody wrote down as work, in text order. Each commitment is counted once in each list it stands in. */
function actionLists(note: Note): ActionList[] {
  const headed: (ActionList & Span & { counted: boolean })[] = [];
  for (const { kind, title, head, span } of note.sections) {
    const announced = kind === 'heading' ? headingKind(title) : null;
    // "Completed" and "Blocked" say themselves how things stand.
    const counted = announced === 'actions' || announced === 'pending';
    if (work.has(announced) && !contains(headed.at(-1) ?? nowhere, head))
      headed.push({ ...span, head, counted, commitments: [] });
  }
  const loose = new Map<number, ActionList>();
  for (const commitment of written(note)) {
    const into = new Set<ActionList>();
    for (const { span, head, form, group } of commitment.mentions) {
      const section = around(headed, head);
      if (section) into.add(section);
      else if (form !== 'sentence') {
        const list = loose.get(group) ?? { head: span, commitments: [] };
        if (span.start < list.head.start) list.head = span;
        loose.set(group, list);
        into.add(list);
      }
    }
    for (const list of into) list.commitments.push(commitment);
  }
  const tables = note.blocks.flatMap((block) => (block.kind === 'table' ? block.span : []));
  const lists = [...loose.values()].filter(({ commitments }) => commitments.length >= fewestItems);
  for (const list of lists) list.head = around(tables, list.head) ?? list.head;
  return [...headed.filter(({ counted, commitments }) => counted && commitments.length > 0), ...lists].sort(
    (a, b) => a.head.start - b.head.start,
  );
}

/** The one of these, which stand one behind the other, that holds a place. */
function around<T extends Span>(ordered: readonly T[], place: Span): T | null {
  const last = ordered[startedBy(ordered, place.start) - 1];
  return last && contains(last, place) ? last : null;
}
