import { EventEmitter, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, l10n } from 'vscode';
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
export type Node = GroupNode | ItemNode;

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
      if (!node) return (await store.groups()).map(groupNode);
      return isItem(node) ? [] : node.children;
    },
    getParent: (node) => (isItem(node) ? node.parent : undefined),
    getTreeItem: (node) => (isItem(node) ? itemView(node, store) : groupView(node, store)),
  };
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
  view.description = String(group.items.length);
  view.iconPath = groupIcon(group);
  view.contextValue = 'group';
  view.accessibilityInformation = { label: l10n.t('{0}, commitments: {1}', label, group.items.length) };
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
