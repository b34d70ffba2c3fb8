import { removeItem } from '../../notes/edit/index.ts';
import { fold, slice } from '../../notes/text.ts';
import * as messages from '../messages/index.ts';
import { byEdit, type Item, type Rule } from './rule.ts';

/** The same words twice in one list, for the same people and the same day, or with nothing said of that in the second. */
export const duplicateItem: Rule = {
  severity: 'information',
  find: ({ text, items }) =>
    repeats(text, items).map(({ item, first }) => ({
      ...item,
      message: messages.duplicateItem(),
      span: item.mention.head,
      related: [{ span: first.mention.head, message: messages.firstItem() }],
    })),
  fixes({ mention }, { text }) {
    const edit = removeItem(text, mention);
    return byEdit(messages.fixRemove(), edit && [edit]);
  },
  certain({ mention, related }, { text }) {
    const first = related?.[0]?.span;
    const words = slice(text, mention.head);
    if (!first || words !== slice(text, first) || slice(text, mention.span).includes('\n')) return null;
    const edit = removeItem(text, mention);
    return edit && [edit];
  },
};

function repeats(text: string, items: readonly Item[]): { item: Item; first: Item }[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = `${item.mention.group} ${wordsOf(text, item)}`;
    const first = seen.get(key);
    if (!first) seen.set(key, item);
    return first && addsNothing(item, first) ? [{ item, first }] : [];
  });
}

/** What must be the same: an item's task, and all cells of a row, since one of them may tell two tasks of the same name apart. */
function wordsOf(text: string, { commitment, mention }: Item): string {
  return fold(mention.form === 'row' ? slice(text, mention.span) : commitment.text.replace(/[\s.]+$/, ''));
}

function addsNothing({ commitment, mention }: Item, first: Item): boolean {
  if (mention.form === 'sentence' || first.mention.form !== mention.form) return false;
  const names = (item: Item): string => item.commitment.owners.map(({ name }) => name).join();
  const sameOwner = commitment.owners.length === 0 || names({ commitment, mention }) === names(first);
  const sameDay = !commitment.due || commitment.due.text === first.commitment.due?.text;
  return sameOwner && sameDay && commitment.status === first.commitment.status;
}
