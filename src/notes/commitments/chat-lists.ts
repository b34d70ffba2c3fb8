import type { Item, Turn } from '../blocks.ts';
import { slice, trim, unmarked } from '../text.ts';
import type { Context, Inherited } from './context.ts';
import { ownersInValue } from './taking.ts';
import { headingKind } from './heading.ts';
import { ownersOfHeading } from './heading-owners.ts';

/** A cheap look before the words are compared with all that announces work. */
const hint = /action|to-?do|task|step|aufgab|tarea|accion|tâche|prochain|nächste/i;
const bullet = /^\s*(?:\d{1,2}[.)]|[-*•])\s+(?=\S)/;

/** An item of a list that somebody types into a chat line by line, and the context that its lead-in gives it. */
export interface ChatItem {
  item: Item;
  context: Context;
}

/**
 * Lists of work in a chat: after a line that announces work (`<ann> actions for Bob:`) the same speaker's next lines with bullets or
 * numbers (`<ann> 1. order paint`). `contexts` are those of the turns. One pass over the turns.
 */
export function chatLists(turns: readonly Turn[], contexts: readonly Context[]): ChatItem[] {
  const items: ChatItem[] = [];
  let open: { speaker: string; context: Context } | null = null;
  for (const [i, turn] of turns.entries()) {
    const context = contexts[i]!;
    const { text } = context;
    const line = turn.lines.length === 1 ? turn.lines[0]! : null;
    const speaker = slice(text, turn.speaker);
    const marker = line && open?.speaker === speaker ? bullet.exec(text.slice(line.start, line.start + 12)) : null;
    if (line && open && marker) {
      const own = trim(text, { start: line.start + marker[0].length, end: line.end });
      items.push({
        item: { kind: 'item', span: line, checkbox: null, lines: [own], children: [] },
        context: open.context,
      });
    } else open = line && line.end - line.start <= 60 ? announced(turn, speaker, context) : null;
  }
  return items;
}

/** A nick or a group that a chat gives actions to by its bare name: `3 actions for i18n`; not `actions for today`. */
const party =
  /\bactions?(?: items?)? for @?(?!today|tomorrow|tonight|next|this|later|now|all\b)([\p{L}\d][\w.-]{1,30})$/iu;

function partyIn(words: string, start: number, context: Context): Inherited['owners'] {
  const name = party.exec(words)?.[1];
  if (!name) return [];
  const at = start + words.length - name.length;
  return ownersInValue(name, context).map(({ owner }) => ({ span: { start: at, end: at + name.length }, owner }));
}

function announced(turn: Turn, speaker: string, context: Context): { speaker: string; context: Context } | null {
  const line = turn.lines[0]!;
  const words = unmarked(slice(context.text, line)).replace(/[\s:]+$/, '');
  if (!hint.test(words) || headingKind(words) !== 'actions') return null;
  const owners = ownersOfHeading(
    words,
    line.start,
    'actions',
    { named: false, boxes: false },
    context.inherited.kind,
    context,
  );
  const inherited = {
    ...context.inherited,
    kind: 'actions' as const,
    owners: owners ?? partyIn(words, line.start, context),
  };
  return { speaker, context: { ...context, inherited } };
}
