import {
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { actionKinds } from '../language/action-kinds.ts';
import { triggers } from '../language/completion-triggers.ts';
import * as protocol from './protocol.ts';

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'meeting-notes', interFileDependencies: true, workspaceDiagnostics: false },
  completionProvider: { triggerCharacters: [...triggers] },
  codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  inlayHintProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  documentLinkProvider: {},
  foldingRangeProvider: true,
  codeLensProvider: {},
  selectionRangeProvider: true,
  workspaceSymbolProvider: true,
  documentSymbolProvider: { label: 'Meeting Notes' },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const commands = [protocol.acceptSuggestionCommand, protocol.dismissSuggestionCommand, protocol.toggleDoneCommand];

/** What the client sent of its own, as far as it did. */
export function optionsOf({ initializationOptions }: InitializeParams): Partial<protocol.InitializationOptions> {
  return (initializationOptions ?? {}) as Partial<protocol.InitializationOptions>;
}

/** The answer to `initialize`. `hasDisk`: the server can read files itself. */
export function initializeResult(params: InitializeParams, hasDisk: boolean): InitializeResult {
  // The client that serves the files has the commands itself.
  const executed = servesFiles(params, hasDisk) ? {} : { executeCommandProvider: { commands } };
  const renameProvider = params.capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true;
  return { capabilities: { ...capabilities, renameProvider, ...executed }, serverInfo: { name: 'meeting-notes' } };
}

/** Does the client list and read the files? */
export function servesFiles(params: InitializeParams, hasDisk: boolean): boolean {
  return optionsOf(params).files === 'client' || !hasDisk;
}
