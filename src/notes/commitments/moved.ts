import type { Mention, Section, Span } from '../note.ts';
import type { Draft } from './context.ts';
import { movedDue } from './due.ts';
import { shift } from './item-words.ts';

/** The same draft so many characters and groups further on. What it joins stays. */
export function movedDraft(draft: Draft, by: number, groups: number): Draft {
  const { mention, due, list, why } = draft;
  const there: Draft = { ...draft, mention: movedMention(mention, by, mention.group + groups) };
  if (due) there.due = movedDue(due, by);
  if (list !== undefined) there.list = list + groups;
  if (why) there.why = { ...why, words: shift(why.words, by) };
  return there;
}

/** The same place so many characters further on, in a group. */
export function movedMention(mention: Mention, by: number, group: number): Mention {
  const move = <T extends Span | null>(span: T): T => (span && shift(span, by)) as T;
  const { span, head, checkbox, owners, due, status, fields, cells } = mention;
  return {
    ...mention,
    span: move(span),
    head: move(head),
    group,
    checkbox: move(checkbox),
    owners: owners.map(({ span, owner }) => ({ span: move(span), owner })),
    due: due && { span: move(due.span), due: movedDue(due.due, by) },
    status: move(status),
    fields: fields.map(({ of, label, value }) => ({ of, label: move(label), value: move(value) })),
    cells: cells && {
      task: move(cells.task),
      owner: move(cells.owner),
      due: move(cells.due),
      status: move(cells.status),
    },
  };
}

/** The same section so many characters further on. */
export function movedSection(section: Section, by: number): Section {
  return { ...section, head: shift(section.head, by), span: shift(section.span, by) };
}
