import { Range, commands, env, window, workspace } from 'vscode';
import type { Disposable, TextDocument, TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CommitmentItem, Status } from '../../server/protocol.ts';
import { applyEdit } from '../edits.ts';
import { itemAsText } from '../labels.ts';
import type { Requests } from '../requests.ts';
import type { Store } from '../store.ts';
import { isItem } from '../tree.ts';
import type { Node } from '../tree.ts';

/** The commands on one commitment of the tree: of the item they are given, else of the one selected in the view. */
export function commitmentCommands(
  client: BaseLanguageClient,
  requests: Requests,
  store: Store,
  view: TreeView<Node>,
): Disposable[] {
  const command = (name: string, run: (item: CommitmentItem) => unknown): Disposable =>
    commands.registerCommand(`meetingNotes.${name}`, (node: unknown = view.selection[0]) =>
      isItem(node) ? run(node.item) : undefined,
    );
  const status = (to: Status) => (item: CommitmentItem) => changeStatus(client, requests, store, item, to);
  return [
    command('openCommitment', (item) => openCommitment(client, item)),
    command('markDone', status('done')),
    command('reopen', status('open')),
    command('markInProgress', status('in-progress')),
    command('defer', status('deferred')),
    command('copyCommitment', (item) => env.clipboard.writeText(itemAsText(item))),
  ];
}

/** Gives the commitment another status in its note, saves the note if it was saved, and brings the store up to date. */
export async function changeStatus(
  client: BaseLanguageClient,
  requests: Requests,
  store: Store,
  item: CommitmentItem,
  status: Status,
): Promise<void> {
  const { uri, id, line } = item;
  try {
    await applyEdit(
      client,
      { uri, name: item.note || item.path },
      () => requests.setStatus({ uri, id, line, status }),
      {
        save: true,
      },
    );
  } finally {
    await store.refresh();
  }
}

async function openCommitment(client: BaseLanguageClient, item: CommitmentItem): Promise<void> {
  const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(item.uri));
  const range = client.protocol2CodeConverter.asRange(item.range);
  await window.showTextDocument(document, { selection: whereNow(document, range, item.line) });
}

/** The place the item stands at now: its lines may have moved since the list was made. The nearest line of its words, else the old place. */
function whereNow(document: TextDocument, range: Range, line: string): Range {
  const words = line.trim();
  const by =
    nearest(document, range.start.line, (text) => text.trim() === words) ??
    nearest(document, range.start.line, (text) => text.includes(words)) ??
    0;
  return new Range(range.start.translate(by), range.end.translate(by));
}

/** How many lines further down, or up if negative, the nearest line stands that `matches`. */
function nearest(document: TextDocument, from: number, matches: (text: string) => boolean): number | undefined {
  const isThere = (at: number): boolean => at >= 0 && at < document.lineCount && matches(document.lineAt(at).text);
  for (let distance = 0; distance < document.lineCount; distance++) {
    const by = [distance, -distance].find((offset) => isThere(from + offset));
    if (by !== undefined) return by;
  }
  return undefined;
}
