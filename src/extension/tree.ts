import { EventEmitter, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, l10n } from 'vscode';
import type { TreeDataProvider } from 'vscode';
import type { CommitmentGroup, CommitmentItem } from '../server/protocol.ts';
import { groupIcon, groupLabel, itemDescription, itemIcon, itemSpeech, itemTooltip } from './labels.ts';
import type { Store } from './store.ts';

export interface GroupNode {
  group: CommitmentGroup;
  children: ItemNode[];
}
export interface ItemNode {
  item: CommitmentItem;
  parent: GroupNode;
}
/** What leads to the rest of a group, or of the groups. */
export interface MoreNode {
  rest: number;
  parent: GroupNode | undefined;
}
export type Node = GroupNode | ItemNode | MoreNode;

export const isItem = (node: unknown): node is ItemNode => typeof node === 'object' && node !== null && 'item' in node;

/** The tree of the store's groups. The editor asks for it only while the view is visible. */
export function commitmentTree(store: Store): TreeDataProvider<Node> & { reload(): void } {
  const changed = new EventEmitter<void>();
  store.onDidChange(() => changed.fire());
  return {
    onDidChangeTreeData: changed.event,
    /** Shows everything again as it is, a refused tick of a checkbox included. */
    reload: () => changed.fire(),
    getChildren: async (node) => {
      if (!node) {
        const groups = (await store.groups()).map(groupNode);
        return [...groups, ...moreNode((store.latest?.groupCount ?? 0) - groups.length, undefined)];
      }
      if (!isGroup(node)) return [];
      return [...node.children, ...moreNode(node.group.count - node.children.length, node)];
    },
    getParent: (node) => (isGroup(node) ? undefined : node.parent),
    getTreeItem: (node) =>
      isGroup(node) ? groupView(node, store) : isItem(node) ? itemView(node, store) : moreView(node, store),
  };
}

const isGroup = (node: Node): node is GroupNode => 'group' in node;

function moreNode(rest: number, parent: GroupNode | undefined): MoreNode[] {
  return rest > 0 ? [{ rest, parent }] : [];
}

function moreView({ rest, parent }: MoreNode, store: Store): TreeItem {
  const label = l10n.t('Show More ({0})', rest);
  const view = new TreeItem(label, TreeItemCollapsibleState.None);
  view.id = `${store.groupBy}/more/${parent?.group.id ?? ''}`;
  view.iconPath = new ThemeIcon('ellipsis');
  view.contextValue = 'more';
  view.command = { command: 'meetingNotes.showMore', title: label, arguments: [parent?.group.id ?? ''] };
  return view;
}

function groupNode(group: CommitmentGroup): GroupNode {
  const node: GroupNode = { group, children: [] };
  node.children = group.items.map((item) => ({ item, parent: node }));
  return node;
}

function groupView({ group }: GroupNode, store: Store): TreeItem {
  const label = groupLabel(group);
  const state = group.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const view = new TreeItem(label, state);
  view.id = `${store.groupBy}/${group.id}`;
  view.description = String(group.count);
  view.iconPath = groupIcon(group);
  view.contextValue = 'group';
  view.accessibilityInformation = { label: l10n.t('{0}, commitments: {1}', label, group.count) };
  return view;
}

function itemView(node: ItemNode, store: Store): TreeItem {
  const { item, parent } = node;
  const view = new TreeItem(item.text, TreeItemCollapsibleState.None);
  // A commitment of two owners stands in two groups, where its ids must differ.
  view.id = `${store.groupBy}/${parent.group.id}/${item.id}`;
  view.description = itemDescription(item, store.groupBy);
  view.tooltip = itemTooltip(item);
  view.iconPath = itemIcon(item);
  view.contextValue = item.explicit ? `commitment.${item.status}` : 'suggestion';
  view.accessibilityInformation = { label: itemSpeech(item) };
  // What nobody wrote down cannot be ticked: it is accepted first.
  if (item.explicit) view.checkboxState = checkbox(item);
  view.command = { command: 'meetingNotes.openCommitment', title: l10n.t('Open Commitment'), arguments: [node] };
  return view;
}

function checkbox({ status }: CommitmentItem): TreeItem['checkboxState'] {
  const done = status === 'done';
  const action = done ? l10n.t('Reopen') : l10n.t('Mark as Done');
  return {
    state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: action,
    accessibilityInformation: { label: action },
  };
}
