import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client.ts';
import { start } from './extension.ts';
import type { Api } from './extension.ts';

let client: LanguageClient | undefined;

/** The browser's entry: the server runs in a worker. */
export function activate(context: ExtensionContext): Promise<Api> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true));
  client = new LanguageClient('meetingNotes', 'Meeting Notes', worker, clientOptions(context.workspaceState));
  return start(context, client);
}

export const deactivate = (): Promise<void> | undefined => (client?.needsStop() ? client.stop() : undefined);
