import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import * as protocol from '../src/server/protocol.ts';
import { probe, root } from './processes.ts';

/** Seconds of processor so far, of all threads; the rest in MB. `rss` as it is, `collected` after a collection of garbage, `heap` of the main thread then, `peak` the most ever. */
export interface ServerUsage {
  cpu: number;
  rss: number;
  collected: number;
  heap: number;
  peak: number;
}

/** How many items of a group the view shows at first. */
const limit = 200;

/** Starts the built server as an editor does, and waits for its answer to `initialize`. */
export async function startServer({ workspace, cacheFolder }: { workspace: string; cacheFolder: string }) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', probe, path.join(root, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  let refreshes = 0;
  const waiting: (() => void)[] = [];
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    for (const told of waiting.splice(0)) told();
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: uriOf(workspace), name: path.basename(workspace) }],
    capabilities: {
      workspace: {
        workspaceFolders: true,
        workspaceEdit: { documentChanges: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
    },
    initializationOptions: { files: 'disk', cacheFolder },
  });
  const answered = performance.now() - started;
  const versions = new Map<string, number>();
  const notify = (method: string, params: object): Promise<void> => connection.sendNotification(method, params);
  const commitments = (params: protocol.CommitmentsParams): Promise<protocol.CommitmentsResult> =>
    connection.sendRequest(protocol.commitments, params);

  return {
    pid: child.pid!,
    /** `performance.now()` of the start of the process, and how long `initialize` took from there, in ms. */
    started,
    answered,
    notify,

    /** Lets the server begin to read the workspace. */
    initialized: (): Promise<void> => notify('initialized', {}),

    /** Waits until the whole workspace is in the tree, and gives that. */
    async ready(): Promise<protocol.CommitmentsResult> {
      for (;;) {
        // The server asks for fresh diagnostics when it has read all; asking it all the time would hold it up.
        if (refreshes === 0) await new Promise<void>((resolve) => waiting.push(resolve));
        const tree = await commitments({ groupBy: 'due', limit });
        if (!tree.indexing) return tree;
        await wait(10);
      }
    },

    /** The tree as the view asks for it. */
    tree: (): Promise<protocol.CommitmentsResult> => commitments({ groupBy: 'due', limit }),
    /** Every item there is. */
    everything: (): Promise<protocol.CommitmentsResult> => commitments({ groupBy: 'due' }),
    counts: (): Promise<protocol.CommitmentsResult> => commitments({ groupBy: 'due', countsOnly: true }),

    open(uri: string, text: string): Promise<void> {
      versions.set(uri, 1);
      const languageId = uri.endsWith('.md') ? 'markdown' : 'plaintext';
      return notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      return notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close: (uri: string): Promise<void> => notify('textDocument/didClose', { textDocument: { uri } }),
    async diagnostics(uri: string): Promise<Diagnostic[]> {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    },
    hover: (uri: string, line: number, character: number): Promise<unknown> =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } }),

    usage(): Promise<ServerUsage> {
      const answer = new Promise<ServerUsage>((resolve) =>
        child.once('message', (told) => resolve(told as ServerUsage)),
      );
      child.send('usage');
      return answer;
    },

    /** Ends the server as an editor does, which leaves it time to write its cache. */
    async stop(): Promise<void> {
      await connection.sendRequest('shutdown');
      await notify('exit', {});
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(patience);
      connection.dispose();
    },
  };
}

export type Server = Awaited<ReturnType<typeof startServer>>;

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
