import { Disposable, workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../server/protocol.ts';
import { decode } from './decode.ts';
import { listFiles } from './listing.ts';
import { watchFiles } from './watch.ts';

/** How many files are read at once: enough to hide a remote file system's delay, few enough to spare its patience. */
const atOnce = 16;

/**
 * Serves the workspace's files to the server, from whatever file system they are on: lists and reads them when asked,
 * and tells what happens to them from the first listing on. What is asked for last is what is watched.
 */
export function serveFiles(client: BaseLanguageClient): Disposable {
  let watcher: ReturnType<typeof watchFiles> | undefined;
  let watched = '';

  const answers = [
    client.onRequest(protocol.listFiles, async (params: protocol.ListFilesParams, token: CancellationToken) => {
      // Watched before it is listed, so that nothing happens in between unseen.
      if (watched !== JSON.stringify(params)) {
        watched = JSON.stringify(params);
        watcher?.dispose();
        watcher = watchFiles(params, client);
      }
      const files = await listFiles(params, client, token);
      watcher?.listed(files);
      return files;
    }),
    client.onRequest(
      protocol.readFiles,
      async (
        { uris, maxSizeKb }: protocol.ReadFilesParams,
        token: CancellationToken,
      ): Promise<protocol.ReadFilesResult> => {
        const texts: (string | null)[] = new Array<null>(uris.length).fill(null);
        const queue = uris.entries();
        const reader = async (): Promise<void> => {
          for (const [at, uri] of queue) {
            if (token.isCancellationRequested) return;
            texts[at] = await readText(client.protocol2CodeConverter.asUri(uri), maxSizeKb);
          }
        };
        await Promise.all(Array.from({ length: atOnce }, reader));
        return { texts };
      },
    ),
  ];
  return {
    dispose: () => {
      watcher?.dispose();
      Disposable.from(...answers).dispose();
    },
  };
}

/** The file's text; null when it is gone, unreadable, larger than `maxSizeKb` kB or not text. */
async function readText(uri: Uri, maxSizeKb: number): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > maxSizeKb * 1024 ? null : decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
