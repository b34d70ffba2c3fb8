import { TreeItemCheckboxState, l10n, window, workspace } from 'vscode';
import type { ExtensionContext, TreeDataProvider, TreeView } from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { changed } from '../server/protocol.ts';
import type { ChangedParams, CommitmentsResult } from '../server/protocol.ts';
import { askCommands } from './commands/ask.ts';
import { changeStatus, commitmentCommands } from './commands/commitments.ts';
import { ignoreRule } from './commands/ignore-rule.ts';
import { newNoteCommand } from './commands/new-note.ts';
import { recapCommand } from './commands/recap.ts';
import { showItems } from './commands/show-items.ts';
import { suggestionCommands } from './commands/suggestions.ts';
import { toggleDoneCommand } from './commands/toggle-done.ts';
import { viewCommands, viewId } from './commands/view.ts';
import { batched } from './coalesce.ts';
import { showCounts } from './counts.ts';
import { serveFiles } from './files.ts';
import { showHighlights } from './highlights.ts';
import type { Highlights } from './highlights.ts';
import { recogniseNotes } from './recogniser.ts';
import { requests as requestsOf } from './requests.ts';
import { serveRulePages } from './rule-pages.ts';
import { readSettings, section } from './settings.ts';
import { createStore } from './store.ts';
import { commitmentTree, isItem } from './tree.ts';
import type { Node } from './tree.ts';

/** How often the tree and the counts are asked for at most while changes go on, in milliseconds; a single change shows at once. */
const treePause = 200;

/** What the extension exports, for tests that run beside it: its tree, its view and what it colours. */
export interface Api {
  tree: TreeDataProvider<Node>;
  view: TreeView<Node>;
  highlights: Pick<Highlights, 'shown'>;
}

/** Wires the parts of the extension to a language client and starts it. Everything ends with the context. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<Api> {
  const requests = requestsOf(client);
  const store = createStore(requests, context.workspaceState, () => view.visible);
  const tree = commitmentTree(store);
  const view: TreeView<Node> = window.createTreeView(viewId, {
    treeDataProvider: tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const highlights = showHighlights(requests, client);
  const progress = indexingProgress();
  const shown = batched(treePause, () => void store.refresh(), 0);
  let down = false;
  const tell = (): void => {
    view.message = messageOf(down, store.latest);
  };

  context.subscriptions.push(
    view,
    shown,
    highlights,
    serveFiles(client),
    showCounts(store, view),
    client.onNotification(changed, ({ indexing }: ChangedParams) => {
      progress(indexing);
      shown();
      highlights.refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      down = newState === State.Stopped || newState === State.StartFailed;
      tell();
    }),
    store.onDidChange(tell),
    view.onDidChangeCheckboxState(async ({ items }) => {
      // One after the other: each edit is made for the text the former one left.
      for (const [node, state] of items)
        if (isItem(node))
          await changeStatus(
            client,
            requests,
            store,
            node.item,
            state === TreeItemCheckboxState.Checked ? 'done' : 'open',
          );
    }),
    workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration(section)) return;
      await client.sendNotification('workspace/didChangeConfiguration', { settings: { [section]: readSettings() } });
    }),
    newNoteCommand(),
    recapCommand(),
    ignoreRule(),
    serveRulePages(context.extensionUri),
    toggleDoneCommand(client, requests),
    showItems(client),
    ...viewCommands(store),
    ...commitmentCommands(client, requests, store, view),
    ...askCommands(client, requests),
    ...suggestionCommands(client, requests, store, view, context.workspaceState),
  );

  await client.start();
  context.subscriptions.push(recogniseNotes(requests, client));
  highlights.refresh();
  await store.refresh();
  return { tree, view, highlights };
}

/** A bar over the view while the server reads the workspace's notes; the function it returns is told when that is. */
function indexingProgress(): (indexing: boolean) => void {
  let finish: (() => void) | undefined;
  return (indexing) => {
    if (indexing && !finish)
      void window.withProgress({ location: { viewId } }, () => new Promise<void>((resolve) => (finish = resolve)));
    if (!indexing) {
      finish?.();
      finish = undefined;
    }
  };
}

/** What stands above the tree: that nothing works, or that the settings keep notes from being read. */
function messageOf(down: boolean, latest: CommitmentsResult | undefined): string {
  if (down) return l10n.t('Meeting Notes has stopped working; its output says why. Reload the window to go on.');
  const { tooMany = 0, tooLarge = 0 } = latest?.unread ?? {};
  return [
    tooMany > 0 && l10n.t('Notes not read because meetingNotes.files.maxCount allows no more: {0}.', tooMany),
    tooLarge > 0 &&
      l10n.t('Notes not read because they are larger than meetingNotes.files.maxSizeKb allows: {0}.', tooLarge),
  ]
    .filter(Boolean)
    .join(' ');
}
