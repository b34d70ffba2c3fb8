import { CodeActionKind } from 'vscode-languageserver-types';
import {
  fitsTable,
  inOrderOf,
  listToTable,
  mergeItems,
  ownersInRow,
  sortItems,
  splitItem,
  tableToList,
  twinOf,
  type SortKey,
} from '../../notes/edit/index.ts';
import * as messages from '../messages/index.ts';
import { readableText, toRange } from '../positions.ts';
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

/** Makes one item of two that say the same. */
export const merges: Actions = (document, note, range, { read }) => {
  const item = itemAt(document, note, range);
  if (!item) return [];
  const text = readableText(document);
  const twin = twinOf(text, note, item);
  if (!twin) return [];
  const { line } = toRange(document, twin.mention.head).start;
  return [
    {
      title: messages.merge(line + 1),
      kind: CodeActionKind.RefactorRewrite,
      make: () => mergeItems(text, note, item, twin, read),
    },
  ];
};

/** Makes a table of a list in Markdown, or a list of a table. */
export const tables: Actions = (document, note, range, { read }) => {
  const [item] = itemsAt(document, note, range);
  if (!item || note.shape !== 'markdown') return [];
  const text = readableText(document);
  const { mention } = item;
  const isRow = mention.form === 'row';
  const fits = isRow || fitsTable(text, note, mention);
  if (!fits) return [];
  return [
    {
      title: isRow ? messages.tableToList : messages.listToTable,
      kind: CodeActionKind.RefactorRewrite,
      make: () => (isRow ? tableToList : listToTable)(text, note, mention, read),
    },
  ];
};
