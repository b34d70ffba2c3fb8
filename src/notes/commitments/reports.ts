import type { Item } from '../blocks.ts';
import type { Context, Draft } from './context.ts';
import type { ItemReading } from './item.ts';
import { readUpdates } from './updates.ts';

/** What a line that is no item says of earlier ones: sentences of prose, or a list of what is done (`Unlock page - DONE`). */
export function laterWords(item: Item, reading: ItemReading, context: Context): Draft[] {
  if (!context.self || !item.lines.length) return [];
  const { words, to } = context.subject;
  const span = { start: item.lines[0]!.start, end: item.lines.at(-1)!.end };
  const draft = reading.stated ? reading.drafts[0] : undefined;
  const stated = draft?.mention.status && draft.status && draft.status !== 'open';
  return stated
    ? [{ ...draft, explicit: false, owners: [], update: { by: context.self, to } }]
    : readUpdates(span, words, to, context);
}

/** A sender who writes "I" and lists what is in progress or blocked reports on their own work, unless the item names somebody. */
export function presumeReporter(draft: Draft, context: Context): Draft {
  const reports =
    context.reporter &&
    (context.inherited.kind === 'in-progress' ||
      context.inherited.kind === 'pending' ||
      context.inherited.kind === 'blocked');
  if (!reports || draft.owners.length) return draft;
  return { ...draft, owners: [{ name: context.reporter!.name, kind: 'known' }], presumed: true };
}
