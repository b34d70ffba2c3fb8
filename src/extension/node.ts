import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client.ts';
import { start } from './extension.ts';
import type { Api } from './extension.ts';

let client: LanguageClient | undefined;

/** The desktop's entry: the server runs in a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const storage = context.storageUri;
  client = new LanguageClient(
    'meetingNotes',
    'Meeting Notes',
    { run: server, debug: server },
    clientOptions(context.workspaceState, storage?.scheme === 'file' ? storage.fsPath : undefined),
  );
  return start(context, client);
}

export const deactivate = (): Promise<void> | undefined => (client?.needsStop() ? client.stop() : undefined);
