import { Disposable, workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../server/protocol.ts';
import { decode } from './decode.ts';
import { anyCase, anyOf } from './globs.ts';
import { watchFiles } from './watch.ts';

/** How many files are read at once: enough to hide a remote file system's delay, few enough to spare its patience. */
const atOnce = 16;

export type Located = protocol.ListFilesResult[number];

/**
 * Serves the workspace's files to the server, from whatever file system they are on: lists and reads them when asked,
 * and tells what happens to them from the first listing on. What is asked for last is what is watched.
 */
export function serveFiles(client: BaseLanguageClient): Disposable {
  let watcher: ReturnType<typeof watchFiles> | undefined;
  let watched = '';

  const answers = [
    client.onRequest(protocol.listFiles, async (params: protocol.ListFilesParams, token: CancellationToken) => {
      const files = await listFiles(params, client, token);
      if (watched !== JSON.stringify(params)) {
        watched = JSON.stringify(params);
        watcher?.dispose();
        watcher = watchFiles(params, client);
      }
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

/** All files of all workspace folders that the include globs match and the exclude globs do not, in any letter case. */
export async function listFiles(
  { include, exclude }: protocol.ListFilesParams,
  client: BaseLanguageClient,
  token?: CancellationToken,
): Promise<Located[]> {
  const except = anyOf(exclude.map(anyCase));
  const found = await Promise.all(
    include.map((glob) => workspace.findFiles(anyCase(glob), except, undefined, token).then(undefined, () => [])),
  );
  const files = new Map<string, Located>();
  for (const uri of found.flat()) {
    const file = locate(uri, client);
    if (file) files.set(file.uri, file);
  }
  return [...files.values()];
}

/** A file as the server names it; null outside of the workspace. */
export function locate(uri: Uri, client: BaseLanguageClient): Located | null {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return null;
  const { code2ProtocolConverter: convert } = client;
  return { uri: convert.asUri(uri), folder: convert.asUri(folder.uri), path: workspace.asRelativePath(uri, false) };
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
