import { CodeActionKind } from 'vscode-languageserver-types';
import { inOrderOf, ownersInRow, sortItems, splitItem, type SortKey } from '../../notes/edit/index.ts';
import * as messages from '../messages/index.ts';
import { readableText } from '../positions.ts';
import { itemAt, itemsAt, type Actions } from './offer.ts';

/** Makes one item for each of the people that an item names. */
export const splits: Actions = (document, note, range, { read }) => {
  const item = itemAt(document, note, range);
  if (!item) return [];
  const text = readableText(document);
  const { commitment, mention } = item;
  const names = ownersInRow(text, mention);
  if (!names) return [];
  return [
    {
      title: messages.split(names.each.length),
      kind: CodeActionKind.RefactorRewrite,
      make: () => splitItem(text, note, commitment, mention, read),
    },
  ];
};

const keys: SortKey[] = ['due', 'owner'];

/** Puts the list or table that a range lies in in order. */
export const sortings: Actions = (document, note, range, { read }) => {
  const [item, ...more] = itemsAt(document, note, range);
  if (!item || more.some(({ mention }) => mention.group !== item.mention.group)) return [];
  const text = readableText(document);
  const { mention } = item;
  return keys
    .filter((key) => inOrderOf(text, note, mention, key))
    .map((key) => ({
      title: messages.sortBy[key],
      kind: CodeActionKind.RefactorMove,
      make: () => sortItems(text, note, mention, key, read),
    }));
};
