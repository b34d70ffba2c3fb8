import type { Mention, Owner, Status } from '../note.ts';
import type { Context, Draft } from './context.ts';
import { numberOf } from './numbered-replies.ts';

/** Owners that count: a vague one is nobody (guidelines 2). One entry per name. */
export function countable(owners: { owner: Owner }[]): Owner[] {
  const byName = new Map(owners.filter(({ owner }) => owner.kind !== 'vague').map(({ owner }) => [owner.name, owner]));
  return [...byName.values()];
}

/** What one written place says of a commitment: its mention's owners and due, else those it stands under. */
export function itemDraft(
  mention: Mention,
  words: Pick<Draft, 'text' | 'wordings' | 'topic'>,
  status: Status | null,
  context: Context,
  owners: Mention['owners'] = mention.owners,
): Draft {
  const number = mention.form === 'item' ? numberOf(context.text, mention.span.start) : undefined;
  return {
    mention,
    ...words,
    ...(number === undefined ? {} : { number }),
    list: context.list,
    explicit: true,
    why: null,
    owners: countable(owners),
    presumed: false,
    day: context.reference.day,
    due: (mention.due ?? context.inherited.due)?.due ?? null,
    status,
  };
}
