import { commands, l10n, window, workspace } from 'vscode';
import type { Disposable, FileRenameEvent, Memento, TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { acceptSuggestionCommand, dismissSuggestionCommand } from '../../server/protocol.ts';
import type { CommitmentReference } from '../../server/protocol.ts';
import { applyEdit, goneFrom } from '../edits.ts';
import type { Requests } from '../requests.ts';
import type { Store } from '../store.ts';
import { isItem } from '../tree.ts';
import type { Node } from '../tree.ts';

/** Where the workspace's memory keeps what was dismissed, as the server names it. */
const key = 'dismissedSuggestions';

/** What was dismissed in this workspace. */
export function dismissedIn(memory: Memento): string[] {
  return memory.get<string[]>(key, []);
}

/** A suggestion, with the name of its note for people; `save`: the note is saved again if it was. */
interface Chosen extends CommitmentReference {
  name: string;
  save: boolean;
}

/** What is dismissed follows its note when that is renamed in the editor. The commands on a suggestion: of the row they are given, of the words a light bulb stands at, else of the row selected in the view. */
export function suggestionCommands(
  client: BaseLanguageClient,
  requests: Requests,
  store: Store,
  view: TreeView<Node>,
  memory: Memento,
): Disposable[] {
  const onChosen =
    (run: (chosen: Chosen) => Promise<unknown>) =>
    async (given: unknown = view.selection[0]): Promise<void> => {
      const chosen = chosenOf(given);
      if (!chosen) return;
      try {
        await run(chosen);
      } finally {
        await store.refresh();
      }
    };
  const accept = ({ name, save, ...place }: Chosen): Promise<boolean> => {
    const refusal = l10n.t(
      'This cannot be written into {0} as an item that means the same. Write it there yourself.',
      name,
    );
    return applyEdit(client, { uri: place.uri, name }, () => requests.acceptSuggestion(place), { save, refusal });
  };
  const dismiss = async ({ uri, id, line, name }: Chosen): Promise<void> => {
    const result = await requests.dismissSuggestion({ uri, id, line });
    if ('refused' in result) void window.showWarningMessage(goneFrom(name));
    else await memory.update(key, result.dismissed);
  };
  const restore = async (): Promise<void> => {
    await requests.restoreSuggestions({});
    await memory.update(key, undefined);
    await store.refresh();
  };
  const follow = async ({ files }: FileRenameEvent): Promise<void> => {
    if (dismissedIn(memory).length === 0) return;
    const { code2ProtocolConverter: protocol } = client;
    const renamed = files.map(({ oldUri, newUri }) => ({ from: protocol.asUri(oldUri), to: protocol.asUri(newUri) }));
    await memory.update(key, (await requests.filesRenamed({ files: renamed })).dismissed);
  };
  return [
    workspace.onDidRenameFiles((event) => void follow(event).catch(() => undefined)),
    commands.registerCommand(acceptSuggestionCommand, onChosen(accept)),
    commands.registerCommand(dismissSuggestionCommand, onChosen(dismiss)),
    commands.registerCommand('meetingNotes.restoreSuggestions', restore),
  ];
}

function chosenOf(given: unknown): Chosen | null {
  if (isItem(given)) {
    const { uri, id, line, note, path, explicit } = given.item;
    return explicit ? null : { uri, id, line, name: note || path, save: true };
  }
  const { uri, id, line } = (given ?? {}) as Partial<CommitmentReference>;
  if (uri === undefined || id === undefined || line === undefined) return null;
  return { uri, id, line, name: uri.slice(uri.lastIndexOf('/') + 1), save: false };
}
