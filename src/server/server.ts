import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day, Note } from '../notes/note.ts';
import { addDue, addOwner, setStatus } from '../notes/edit/index.ts';
import { codeActions } from '../language/code-actions.ts';
import { diagnostics, type RulesContext } from '../language/diagnostics.ts';
import { documentSymbols } from '../language/document-symbols.ts';
import { foldingRanges } from '../language/folding-ranges.ts';
import { highlights } from '../language/highlights.ts';
import { inlayHints } from '../language/inlay-hints.ts';
import type { Files } from '../workspace/files.ts';
import { clientFiles } from './client-files.ts';
import { coalesce } from './coalesce.ts';
import { commitmentGroups } from './commitment-groups.ts';
import { editOf } from './edits.ts';
import { recogniseDocument } from './open-notes.ts';
import * as protocol from './protocol.ts';
import { Session, type FileChange } from './session.ts';
import { settingsOf } from './settings.ts';

export interface ServerOptions {
  /** Today; asked at every request, so that the answers change after midnight. */
  clock: () => Day;
  /** Notes of these workspace folders (URIs) on disk, for clients that do not serve files. Absent where there is no disk. */
  disk?: (folders: () => string[]) => Files;
  /** How often the clock is looked at, in ms. */
  tick?: number;
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'meeting-notes', interFileDependencies: true, workspaceDiagnostics: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  inlayHintProvider: true,
  foldingRangeProvider: true,
  documentSymbolProvider: { label: 'Meeting Notes' },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Serves the language server protocol and the requests of `protocol.ts` on a connection, until that ends. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let client: InitializeParams | undefined;
  let folders: string[] = [];
  let servesFiles = false;

  const refresh = (): void => {
    const { diagnostics: pulled, inlayHint } = client?.capabilities.workspace ?? {};
    if (pulled?.refreshSupport) connection.languages.diagnostics.refresh();
    if (inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => undefined);
  };
  const announce = coalesce(100, () => {
    const params: protocol.ChangedParams = { indexing: session?.indexing ?? false };
    if (servesFiles) void connection.sendNotification(protocol.changed, params);
  });
  let today = options.clock();
  const midnight = setInterval(() => {
    if (options.clock() === today) return;
    today = options.clock();
    refresh();
    announce();
  }, options.tick ?? 30_000);

  connection.onInitialize((params): InitializeResult => {
    client = params;
    const sent = (params.initializationOptions ?? {}) as Partial<protocol.InitializationOptions>;
    folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    servesFiles = sent.files === 'client' || !options.disk;
    const files = servesFiles ? clientFiles(connection) : options.disk!(() => folders);
    session = new Session(files, folders, settingsOf(sent.settings), announce);
    return { capabilities, serverInfo: { name: 'meeting-notes' } };
  });

  connection.onInitialized(() => {
    const { workspace } = client?.capabilities ?? {};
    if (!servesFiles && workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = (session?.settings.files.include ?? []).map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => folder.uri)];
        void session?.configure(session.settings, folders).then(refresh);
      });
    }
    void session?.reload().then(refresh);
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    const sent = (settings as { meetingNotes?: unknown } | null)?.meetingNotes;
    if (sent) void session?.configure(settingsOf(sent)).then(refresh);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const current = session;
    if (servesFiles || !current) return;
    const typeOf = (type: FileChangeType): FileChange['type'] =>
      type === FileChangeType.Deleted ? 'deleted' : 'changed';
    void current.filesChanged(changes.map(({ uri, type }) => ({ ...current.fileOf(uri), type: typeOf(type) })));
  });
  connection.onNotification(protocol.filesChanged, ({ changes }: protocol.FilesChangedParams) => {
    void session?.filesChanged(changes);
  });
  documents.onDidChangeContent(({ document }) => session?.changed(document));
  documents.onDidClose(({ document }) => void session?.closed(document));

  /** Answers for an open note; a closed document or one that is no note gets nothing. */
  const forNote = <T>(
    uri: string,
    answer: (document: TextDocument, note: Note, session: Session) => T,
    nothing: T,
  ): T => {
    const document = documents.get(uri);
    const note = session?.noteOf(document);
    return document && note && session ? answer(document, note, session) : nothing;
  };
  const rulesContext = (current: Session): RulesContext => ({
    today: options.clock(),
    severities: current.settings.rules,
    index: current.index,
  });

  connection.languages.diagnostics.on(({ textDocument }) => ({
    kind: 'full',
    items: forNote(
      textDocument.uri,
      (document, note, current) => diagnostics(document, note, rulesContext(current)),
      [],
    ),
  }));
  connection.onCodeAction(({ textDocument, range, context }) => {
    if (context.only && !context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
    return forNote(
      textDocument.uri,
      (document, note, current) =>
        codeActions(document, note, range, {
          ...rulesContext(current),
          me: current.settings.me || 'me',
          commands: servesFiles ? { owner: protocol.chooseOwnerCommand, due: protocol.chooseDueCommand } : null,
        }),
      [],
    );
  });
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    forNote(
      textDocument.uri,
      (document, note, { settings }) => (settings.inlayHints.dates ? inlayHints(document, note, range) : []),
      [],
    ),
  );
  connection.onFoldingRanges(({ textDocument }) => forNote(textDocument.uri, foldingRanges, []));
  connection.onDocumentSymbol(({ textDocument }) => forNote(textDocument.uri, documentSymbols, []));

  connection.onRequest(protocol.highlights, ({ uri }: protocol.HighlightsParams): protocol.HighlightsResult => ({
    version: documents.get(uri)?.version ?? null,
    highlights: forNote(uri, (document, note) => highlights(document, note, options.clock()), []),
  }));
  connection.onRequest(protocol.recognise, ({ uri }: protocol.RecogniseParams): protocol.RecogniseResult => {
    const document = documents.get(uri);
    return document && session
      ? recogniseDocument(document, session.fileOf(uri).path)
      : { note: false, shape: 'plain' };
  });
  connection.onRequest(
    protocol.commitments,
    (params: protocol.CommitmentsParams): protocol.CommitmentsResult | null => {
      if (!session) return null;
      const { longOverdueDays } = session.settings;
      return {
        indexing: session.indexing,
        ...commitmentGroups(session.index, params, options.clock(), longOverdueDays),
      };
    },
  );

  type Edit = Parameters<typeof editOf>[2];
  const edit = async (reference: protocol.CommitmentReference, token: CancellationToken, make: Edit) => {
    const current = (await session?.current(reference.uri)) ?? null;
    if (token.isCancellationRequested) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');
    return editOf(current, reference, make);
  };
  connection.onRequest(protocol.setStatus, (params: protocol.SetStatusParams, token) =>
    edit(params, token, (text, note, commitment) => setStatus(text, note, commitment, params.status)),
  );
  connection.onRequest(protocol.addOwner, (params: protocol.AddOwnerParams, token) =>
    edit(params, token, (text, note, commitment, mention) => addOwner(text, note, commitment, mention, params.name)),
  );
  connection.onRequest(protocol.addDue, (params: protocol.AddDueParams, token) =>
    edit(params, token, (text, note, commitment, mention) => addDue(text, note, commitment, mention, params.day)),
  );

  const stop = (): void => {
    clearInterval(midnight);
    announce.stop();
    session?.stop();
  };
  connection.onShutdown(stop);
  connection.onExit(stop);
  documents.listen(connection);
  connection.listen();
}
