import { commands, l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { isSynced } from '../client.ts';
import type { Requests } from '../requests.ts';

/** How long the status bar says that there was nothing to tick, in milliseconds. */
const shown = 3000;

/** Ticks the items under all cursors of the active editor, or opens them again where all of them are done. */
export function toggleDoneCommand(client: BaseLanguageClient, requests: Requests): Disposable {
  return commands.registerCommand('meetingNotes.toggleDone', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isSynced(editor.document)) return say(l10n.t('No item stands here.'));
    const { document, selections } = editor;
    const { version } = document;
    const result = await requests.toggleDone({
      uri: client.code2ProtocolConverter.asUri(document.uri),
      version,
      ranges: selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
    });
    if ('refused' in result && result.refused === 'no-item') return say(l10n.t('No item stands here.'));
    if ('refused' in result || document.version !== version)
      return say(l10n.t('The note has just changed. Try again.'));
    await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(result.edit as WorkspaceEdit));
  });
}

function say(message: string): void {
  window.setStatusBarMessage(message, shown);
}
