import type { Mention, Span } from '../note.ts';

/** A mention inside prose or speech: nothing there can be ticked or filled in, and no edit touches it. */
export function sentenceMention(span: Span, group: number, due: Mention['due'], status: Span | null = null): Mention {
  return {
    span,
    head: span,
    form: 'sentence',
    group,
    checkbox: null,
    owners: [],
    due,
    status,
    fields: [],
    cells: null,
    inherits: { owner: false, due: false },
  };
}
