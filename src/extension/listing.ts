import { workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ListFilesParams, ListFilesResult } from '../server/protocol.ts';
import { anyCase, anyOf } from './globs.ts';

export type Located = ListFilesResult[number];

/** All files of all workspace folders that the include globs match and the exclude globs do not, in any letter case. */
export async function listFiles(
  { include, exclude }: ListFilesParams,
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
