import {
  CodeLensRefreshRequest,
  FileChangeType,
  TextDocuments,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { initializeResult, optionsOf, servesFiles } from './capabilities.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day } from '../notes/note.ts';
import type { EntryCache } from '../workspace/entry-cache.ts';
import type { Files } from '../workspace/files.ts';
import { listingPatterns } from '../workspace/patterns.ts';
import { answerClientRequests } from './client-answers.ts';
import { clientFiles } from './client-files.ts';
import { coalesce } from './coalesce.ts';
import { executeCommands } from './commands.ts';
import { entriesBetween, type EntryReader } from './entry-readers.ts';
import { Dismissals } from './dismissals.ts';
import { Guard } from './guard.ts';
import { answerLanguageRequests } from './language-answers.ts';
import { Loader } from './loader.ts';
import * as protocol from './protocol.ts';
import { answerPeopleRequests } from './people-answers.ts';
import { Reader } from './reader.ts';
import { Session, type FileChange } from './session.ts';
import { settingsOf } from './settings.ts';
import type { ServerState } from './state.ts';
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

/** Serves the language server protocol and the requests of `protocol.ts` on a connection, until that ends. */
export function startServer(connection: Connection, options: ServerOptions): void {
  connection.onInitialize((params) => {
    const { initialized } = serve(connection, params, options);
    connection.onInitialized(initialized);
    return initializeResult(params, options.local !== undefined);
  });
  connection.listen();
}

/** Serves a client that asked for `initialize` with these parameters; `initialized` is what to do when it says that it is ready. */
export function serve(
  connection: Connection,
  client: InitializeParams,
  { clock, local, tick = 30_000 }: ServerOptions,
): { initialized: () => void } {
  const guard = new Guard((message) => connection.console.error(message));
  const documents = new TextDocuments(TextDocument);
  const dismissals = new Dismissals(() => {
    refresh();
    announce();
  });
  let folders = (client.workspaceFolders ?? []).map((folder) => folder.uri);
  const sent = optionsOf(client);
  const served = servesFiles(client, local !== undefined);
  const files = filesOf(connection, local, served, () => folders);
  const reader = new Reader(guard);
  const entryReader = local?.entryReader?.(files, reader) ?? entriesBetween(files, reader);
  const cache = typeof sent.cacheFolder === 'string' ? (local?.cache?.(sent.cacheFolder) ?? null) : null;
  const loader = new Loader(files, entryReader, cache);
  const session = new Session(files, loader, folders, settingsOf(sent.settings), reader, () => announce());
  dismissals.load(sent.dismissed);
  const { dataSupport, resolveSupport } = client.capabilities.textDocument?.codeAction ?? {};
  const resolvesEdits = dataSupport === true && resolveSupport?.properties.includes('edit') === true;
  const snippets = client.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  const { documentChanges, changeAnnotationSupport } = client.capabilities.workspace?.workspaceEdit ?? {};
  const versionedEdits = documentChanges === true;
  const annotatedEdits = versionedEdits && changeAnnotationSupport !== undefined;
  const state: ServerState = {
    documents,
    clock,
    guard,
    dismissals,
    session,
    servesFiles: served,
    versionedEdits,
    resolvesEdits,
    snippets,
    annotatedEdits,
    showsMarkdown: client.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true,
    rulePages: typeof sent.rulePages === 'string' ? sent.rulePages : null,
  };

  /** What is shown of open documents may be wrong by now. */
  const refresh = (): void => {
    const { diagnostics, inlayHint, codeLens } = client.capabilities.workspace ?? {};
    if (diagnostics?.refreshSupport) connection.languages.diagnostics.refresh().catch(() => undefined);
    if (inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => undefined);
    if (codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };
  const announce = coalesce(
    announcePause,
    () => {
      const params: protocol.ChangedParams = { indexing: session.indexing };
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
  const watch = (): void => {
    if (state.servesFiles || !client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    guard.watch('client/registerCapability', watchPatterns(listingPatterns(session.settings.files.include, folders)));
  };
  const configure = (settings: protocol.Settings): void => {
    guard.watch('workspace', session.configure(settings, folders).then(refresh));
    watch();
  };

  const initialized = (): void => {
    if (client.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => folder.uri)];
        configure(session.settings);
      });
    }
    watch();
    guard.watch('workspace', session.reload().then(refresh));
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    const sent = (settings as { meetingNotes?: unknown } | null)?.meetingNotes;
    if (sent) configure(settingsOf(sent));
  });
  connection.onNotification(protocol.filesChanged, ({ changes }: protocol.FilesChangedParams) => {
    guard.watch(protocol.filesChanged, session.filesChanged(changes));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (state.servesFiles) return;
    const typeOf = (type: FileChangeType): FileChange['type'] =>
      type === FileChangeType.Deleted ? 'deleted' : 'changed';
    const files = changes.map(({ uri, type }) => ({ ...session.fileOf(uri), type: typeOf(type) }));
    guard.watch('workspace/didChangeWatchedFiles', session.filesChanged(files));
  });
  state.documents.onDidChangeContent(({ document }) => session.changed(document));
  state.documents.onDidClose(({ document }) => guard.watch('textDocument/didClose', session.closed(document)));

  answerLanguageRequests(connection, state);
  answerPeopleRequests(connection, state);
  answerClientRequests(connection, state);
  executeCommands(connection, state);

  const stop = (): Promise<void> => {
    clearInterval(midnight);
    announce.stop();
    return session.stop();
  };
  connection.onShutdown(stop);
  connection.onExit(() => void stop());
  state.documents.listen(connection);
  return { initialized };
}

/** Where the notes come from: the client, or the disk; and where the client lists them, those on the disk still from there. */
function filesOf(connection: Connection, local: Local | undefined, served: boolean, folders: () => string[]): Files {
  if (!local) return clientFiles(connection);
  const disk = local.disk(folders);
  return served ? local.diskFirst(disk, clientFiles(connection)) : disk;
}
