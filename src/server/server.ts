import {
  CodeActionKind,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day } from '../notes/note.ts';
import type { EntryCache } from '../workspace/entry-cache.ts';
import type { Files } from '../workspace/files.ts';
import { listingPatterns } from '../workspace/patterns.ts';
import { answerClientRequests } from './client-answers.ts';
import { clientFiles } from './client-files.ts';
import { coalesce } from './coalesce.ts';
import { entriesBetween, type EntryReader } from './entry-readers.ts';
import { Dismissals } from './dismissals.ts';
import { Guard } from './guard.ts';
import { answerLanguageRequests } from './language-answers.ts';
import { Loader } from './loader.ts';
import * as protocol from './protocol.ts';
import { Reader } from './reader.ts';
import { Session, type FileChange } from './session.ts';
import { settingsOf } from './settings.ts';
import type { ServerState } from './state.ts';
import { executeSuggestionCommands } from './suggestions.ts';
import { watchedPatterns } from './watched-patterns.ts';

export interface Local {
  /** The files of these workspace folders (URIs) that lie on the disk. */
  disk: (folders: () => string[]) => Files;
  /** Files that the client lists; those on the disk are read from there. */
  diskFirst: (disk: Files, others: Files) => Files;
  /** Reads notes off the main loop. */
  entryReader?: (files: Files, reader: Reader) => EntryReader;
  /** What is kept in a folder between two runs. */
  cache?: (folder: string) => EntryCache;
}

export interface ServerOptions {
  clock: () => Day;
  /** What only a process of Node has; absent in a browser. */
  local?: Local;
  /** How often the clock is looked at, in ms. */
  tick?: number;
}

/** How long (ms) after a change the client is told, and how often at most while they go on. */
const announceSoon = 5;
const announcePause = 100;

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'meeting-notes', interFileDependencies: true, workspaceDiagnostics: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  hoverProvider: true,
  inlayHintProvider: true,
  foldingRangeProvider: true,
  documentSymbolProvider: { label: 'Meeting Notes' },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const suggestionCommands = [protocol.acceptSuggestionCommand, protocol.dismissSuggestionCommand];

/** Serves the language server protocol and the requests of `protocol.ts` on a connection, until that ends. */
export function startServer(connection: Connection, { clock, local, tick = 30_000 }: ServerOptions): void {
  const guard = new Guard((message) => connection.console.error(message));
  const documents = new TextDocuments(TextDocument);
  const dismissals = new Dismissals(() => {
    refresh();
    announce();
  });
  const state: ServerState = { documents, clock, guard, dismissals, servesFiles: false, versionedEdits: false };
  let client: InitializeParams | undefined;
  let folders: string[] = [];

  /** What is shown of open documents may be wrong by now. */
  const refresh = (): void => {
    const { diagnostics, inlayHint } = client?.capabilities.workspace ?? {};
    if (diagnostics?.refreshSupport) connection.languages.diagnostics.refresh().catch(() => undefined);
    if (inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => undefined);
  };
  const announce = coalesce(
    announcePause,
    () => {
      const params: protocol.ChangedParams = { indexing: state.session?.indexing ?? false };
      if (state.servesFiles) guard.watch(protocol.changed, connection.sendNotification(protocol.changed, params));
    },
    announceSoon,
  );
  let today = clock();
  const midnight = setInterval(() => {
    if (clock() === today) return;
    today = clock();
    refresh();
    announce();
  }, tick);

  const watchPatterns = watchedPatterns(connection);
  const watch = ({ settings }: Session): void => {
    if (state.servesFiles || !client?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    guard.watch('client/registerCapability', watchPatterns(listingPatterns(settings.files.include, folders)));
  };
  const configure = (session: Session, settings: protocol.Settings): void => {
    guard.watch('workspace', session.configure(settings, folders).then(refresh));
    watch(session);
  };

  connection.onInitialize((params) => {
    client = params;
    folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    const sent = (params.initializationOptions ?? {}) as Partial<protocol.InitializationOptions>;
    state.versionedEdits = params.capabilities.workspace?.workspaceEdit?.documentChanges === true;
    state.servesFiles = sent.files === 'client' || !local;
    const files = filesOf(connection, local, state.servesFiles, () => folders);
    const reader = new Reader(guard);
    const entryReader = local?.entryReader?.(files, reader) ?? entriesBetween(files, reader);
    const cache = typeof sent.cacheFolder === 'string' ? (local?.cache?.(sent.cacheFolder) ?? null) : null;
    const loader = new Loader(files, entryReader, cache);
    state.session = new Session(files, loader, folders, settingsOf(sent.settings), reader, announce);
    dismissals.load(sent.dismissed);
    // The client that serves the files has the commands itself.
    const commands = state.servesFiles ? {} : { executeCommandProvider: { commands: suggestionCommands } };
    return { capabilities: { ...capabilities, ...commands }, serverInfo: { name: 'meeting-notes' } };
  });

  connection.onInitialized(() => {
    const { session } = state;
    const { workspace } = client?.capabilities ?? {};
    if (!session) return;
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => folder.uri)];
        configure(session, session.settings);
      });
    }
    watch(session);
    guard.watch('workspace', session.reload().then(refresh));
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    const sent = (settings as { meetingNotes?: unknown } | null)?.meetingNotes;
    if (sent && state.session) configure(state.session, settingsOf(sent));
  });
  connection.onNotification(protocol.filesChanged, ({ changes }: protocol.FilesChangedParams) => {
    guard.watch(protocol.filesChanged, state.session?.filesChanged(changes));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const { session } = state;
    if (state.servesFiles || !session) return;
    const typeOf = (type: FileChangeType): FileChange['type'] =>
      type === FileChangeType.Deleted ? 'deleted' : 'changed';
    const files = changes.map(({ uri, type }) => ({ ...session.fileOf(uri), type: typeOf(type) }));
    guard.watch('workspace/didChangeWatchedFiles', session.filesChanged(files));
  });
  state.documents.onDidChangeContent(({ document }) => state.session?.changed(document));
  state.documents.onDidClose(({ document }) => guard.watch('textDocument/didClose', state.session?.closed(document)));

  answerLanguageRequests(connection, state);
  answerClientRequests(connection, state);
  executeSuggestionCommands(connection, state);

  const stop = (): Promise<void> | undefined => {
    clearInterval(midnight);
    announce.stop();
    return state.session?.stop();
  };
  connection.onShutdown(stop);
  connection.onExit(() => void stop());
  state.documents.listen(connection);
  connection.listen();
}

/** Where the notes come from: the client, or the disk; and where the client lists them, those on the disk still from there. */
function filesOf(connection: Connection, local: Local | undefined, served: boolean, folders: () => string[]): Files {
  if (!local) return clientFiles(connection);
  const disk = local.disk(folders);
  return served ? local.diskFirst(disk, clientFiles(connection)) : disk;
}
