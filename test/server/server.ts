import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as protocol from '../../src/server/protocol.ts';
import { startServer } from '../../src/server/server.ts';
import { defaultSettings } from '../../src/server/settings.ts';
import type { Files } from '../../src/workspace/files.ts';
import { pathMatcher } from '../../src/workspace/patterns.ts';

/** The day of every test unless it sets another: a Tuesday. */
export const today = '2024-03-19';

export const folder = 'vscode-vfs://host/ws';

/** A file's URI in the workspace folder. */
export function uriOf(path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

export interface StartOptions {
  /** Path → text of the workspace's files. */
  files?: Record<string, string>;
  settings?: Partial<protocol.Settings>;
  /** Whether the client takes `documentChanges`. */
  versionedEdits?: boolean;
  /** Whether the client has a code action finished when it is chosen. */
  resolvesEdits?: boolean;
  /** Whether it asks before it makes the edits that say so. */
  annotatedEdits?: boolean;
  /** Where the client has the pages of the rules. */
  rulePages?: string;
  /** What the client kept as dismissed. */
  dismissed?: string[];
  /** False: a client that knows only the protocol; the server reads the files itself. */
  servesFiles?: boolean;
}

/** A client with a workspace in memory, connected to a real server by streams. Everything passes as bytes. */
export async function start({
  files = {},
  settings = {},
  versionedEdits = true,
  resolvesEdits = false,
  annotatedEdits = true,
  dismissed = [],
  rulePages,
  servesFiles = true,
}: StartOptions = {}) {
  const stored = new Map(Object.entries(files));
  const documents = new Map<string, TextDocument>();
  const state = {
    today,
    changes: 0,
    indexing: true,
    refreshes: 0,
    lensRefreshes: 0,
    reads: [] as string[],
    logs: [] as string[],
    applied: [] as WorkspaceEdit[],
    warnings: [] as string[],
  };

  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const disk = (): Files => ({
    list: (include) => Promise.resolve(listed(include, [])),
    read: (uris) => Promise.resolve(textsOf(uris)),
    stamps: (uris) => Promise.resolve(uris.map(() => null)),
  });
  startServer(server, {
    clock: () => state.today,
    tick: 5,
    ...(servesFiles ? {} : { local: { disk, diskFirst: (first) => first } }),
  });

  function listed(include: string[], exclude: string[]): protocol.ListFilesResult {
    const [included, excluded] = [pathMatcher(include), pathMatcher(exclude)];
    return [...stored.keys()].filter((path) => included(path) && !excluded(path)).map(located);
  }
  function textsOf(uris: string[]): (string | null)[] {
    return uris.map((uri) => stored.get(pathOf(uri)) ?? null);
  }

  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const located = (path: string) => ({ uri: uriOf(path), folder, path });
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(folder.length + 1));
  client.onRequest(protocol.listFiles, ({ include, exclude }: protocol.ListFilesParams): protocol.ListFilesResult => {
    return listed(include, exclude);
  });
  client.onRequest(protocol.readFiles, ({ uris }: protocol.ReadFilesParams): protocol.ReadFilesResult => {
    state.reads.push(...uris.map(pathOf));
    return { texts: textsOf(uris) };
  });
  client.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    state.applied.push(edit);
    return { applied: true };
  });
  client.onNotification('window/showMessage', ({ message }: { message: string }) => {
    state.warnings.push(message);
  });
  client.onRequest('workspace/diagnostic/refresh', () => {
    state.refreshes++;
    return null;
  });
  client.onRequest('workspace/inlayHint/refresh', () => null);
  client.onRequest('workspace/codeLens/refresh', () => {
    state.lensRefreshes++;
    return null;
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    state.logs.push(message);
  });
  client.onNotification(protocol.changed, ({ indexing }: protocol.ChangedParams) => {
    state.changes++;
    state.indexing = indexing;
  });
  client.listen();

  const complete: protocol.Settings = { ...defaultSettings, ...settings };
  const { capabilities } = await client.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'ws' }],
    capabilities: {
      workspace: {
        workspaceFolders: true,
        workspaceEdit: {
          documentChanges: versionedEdits,
          ...(annotatedEdits && { changeAnnotationSupport: {} }),
        },
        diagnostics: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        codeLens: { refreshSupport: true },
      },
      textDocument: {
        codeAction: resolvesEdits ? { dataSupport: true, resolveSupport: { properties: ['edit'] } } : {},
      },
    },
    initializationOptions: {
      files: servesFiles ? 'client' : 'disk',
      settings: complete,
      dismissed,
      ...(rulePages === undefined ? {} : { rulePages }),
    } satisfies protocol.InitializationOptions,
  });
  await client.sendNotification('initialized', {});

  const textDocument = (path: string) => ({ uri: uriOf(path) });
  const documentOf = (uri: string): TextDocument => {
    const open = documents.get(uri);
    if (open) return open;
    return TextDocument.create(uri, '', 0, stored.get(pathOf(uri)) ?? '');
  };
  const request = <R>(method: string, params: object): Promise<R> => client.sendRequest<R>(method, params);

  return {
    client,
    state,
    stored,
    capabilities,
    request,

    async open(path: string, text = stored.get(path) ?? '', languageId = 'markdown'): Promise<void> {
      const uri = path.includes(':') ? path : uriOf(path);
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },

    /** Types: replaces the one place where `from` stands. */
    async type(path: string, from: string, to: string): Promise<void> {
      const document = documents.get(uriOf(path))!;
      const at = document.getText().indexOf(from);
      if (at < 0 || document.getText().indexOf(from, at + 1) >= 0) throw new Error(`“${from}” must stand once`);
      const range = { start: document.positionAt(at), end: document.positionAt(at + from.length) };
      const version = document.version + 1;
      TextDocument.update(document, [{ range, text: to }], version);
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(path), version },
        contentChanges: [{ range, text: to }],
      });
    },

    async close(path: string): Promise<void> {
      const uri = path.includes(':') ? path : uriOf(path);
      documents.delete(uri);
      await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },

    /** Writes, or with null deletes, files and tells the server. */
    async store(changes: Record<string, string | null>): Promise<void> {
      const told: protocol.FilesChangedParams = { changes: [] };
      for (const [path, text] of Object.entries(changes)) {
        const type = text === null ? 'deleted' : stored.has(path) ? 'changed' : 'created';
        if (text === null) stored.delete(path);
        else stored.set(path, text);
        told.changes.push({ ...located(path), type });
      }
      await client.sendNotification(protocol.filesChanged, told);
    },

    async configure(changed: Partial<protocol.Settings>): Promise<void> {
      const sent = { meetingNotes: { ...complete, ...changed } };
      await client.sendNotification('workspace/didChangeConfiguration', { settings: sent });
    },

    async diagnostics(path: string): Promise<Diagnostic[]> {
      const uri = path.includes(':') ? path : uriOf(path);
      const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      return report.kind === 'full' ? report.items : [];
    },

    /** `code` at the words underlined, one a line. */
    async problems(path: string): Promise<string[]> {
      const document = documents.get(path.includes(':') ? path : uriOf(path));
      const items = await this.diagnostics(path);
      return items.map((item) => `${item.code}: ${document?.getText(item.range) ?? ''}`);
    },

    /** The place behind `words` in an open document. */
    place(path: string, words: string): protocol.Position {
      const document = documents.get(uriOf(path))!;
      return document.positionAt(document.getText().lastIndexOf(words) + words.length);
    },

    /** The fixes offered where `words` stand. */
    async fixes(path: string, words: string): Promise<CodeAction[]> {
      const document = documents.get(uriOf(path))!;
      const position = document.positionAt(document.getText().indexOf(words));
      const range = { start: position, end: position };
      return request('textDocument/codeAction', {
        textDocument: textDocument(path),
        range,
        context: { diagnostics: [], only: ['quickfix'] },
      });
    },

    /** The text of the one document an edit changes, after it; checks that a version given is the document's. */
    after(edit: unknown): string {
      const [change, ...more] = (edit as WorkspaceEdit).documentChanges as TextDocumentEdit[];
      if (!change || more.length > 0) throw new Error('one document must change');
      const document = documentOf(change.textDocument.uri);
      const expected = documents.has(change.textDocument.uri) ? document.version : null;
      if (change.textDocument.version !== expected) throw new Error(`version ${change.textDocument.version}`);
      return TextDocument.applyEdits(document, change.edits as { range: protocol.Range; newText: string }[]);
    },

    commitments(groupBy: protocol.GroupBy = 'due', settled = false): Promise<protocol.CommitmentsResult> {
      return request(protocol.commitments, { groupBy, settled } satisfies protocol.CommitmentsParams);
    },

    /** The tree as lines: groups, and their items indented. */
    async tree(groupBy: protocol.GroupBy = 'due', settled = false): Promise<string[]> {
      const { groups } = await this.commitments(groupBy, settled);
      return groups.flatMap(({ kind, label, items }) => [label || kind, ...items.map((item) => `  ${item.text}`)]);
    },

    async item(text: string): Promise<protocol.CommitmentItem> {
      const { groups } = await this.commitments('note', true);
      const item = groups.flatMap(({ items }) => items).find((candidate) => candidate.text === text);
      if (!item) throw new Error(`no commitment “${text}”`);
      return item;
    },

    /** Waits until the workspace has been read. */
    async ready(): Promise<void> {
      await until(() => !state.indexing);
    },

    async stop(): Promise<void> {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
    },
  };
}

export type Client = Awaited<ReturnType<typeof start>>;

/** Asks until the answer is yes; fails after eight seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 8000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`never came true: ${condition.toString()}`);
    await wait(2);
  }
}
