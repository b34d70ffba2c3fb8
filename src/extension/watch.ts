import { Disposable, FileType, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { filesChanged } from '../server/protocol.ts';
import type { FilesChangedParams, ListFilesParams } from '../server/protocol.ts';
import { batched, oneAtATime } from './coalesce.ts';
import { anyCase } from './globs.ts';
import { listFiles, locate } from './listing.ts';
import type { Located } from './listing.ts';

type Change = FilesChangedParams['changes'][number];

/** How long a burst of events (a checkout, a rename of many) is collected, in milliseconds. */
const burst = 50;

/**
 * Tells the server what happens to the files of the include globs. A folder that comes or goes is one event without
 * any for its files: one that goes is told as it is, for one that comes everything is listed again and what is new told.
 */
export function watchFiles(params: ListFilesParams, client: BaseLanguageClient) {
  const known = new Set<string>();
  const pending = new Map<string, Change>();
  let folders: Uri[] = [];

  const tell = oneAtATime(async () => {
    if (await anyFolder())
      for (const file of await listFiles(params, client)) if (!known.has(file.uri)) add(file, 'created');
    const changes = [...pending.values()];
    pending.clear();
    if (changes.length > 0) await client.sendNotification(filesChanged, { changes } satisfies FilesChangedParams);
  });
  // A server that stopped needs no news: a new one lists the files itself.
  const flush = batched(burst, () => void tell().catch(() => undefined));

  function note(uri: Uri, type: Change['type']): void {
    const file = locate(uri, client);
    if (!file) return;
    add(file, type);
    flush();
  }

  function add(file: Located, type: Change['type']): void {
    if (type === 'deleted') forget(file.uri);
    else known.add(file.uri);
    pending.set(file.uri, { ...file, type });
  }

  /** What happened to the files of a folder before it went must not be told after that. */
  function forget(gone: string): void {
    for (const uris of [known, pending])
      for (const uri of uris.keys()) if (uri === gone || uri.startsWith(`${gone}/`)) uris.delete(uri);
  }

  /** Whether a folder is among what came. */
  async function anyFolder(): Promise<boolean> {
    const come = folders;
    folders = [];
    const types = await Promise.all(come.map(typeOf));
    return types.some((type) => (type & FileType.Directory) !== 0);
  }

  // Nearly every file has an extension and hardly a folder: this spares a look at each file of the workspace.
  const mayBeFolder = (uri: Uri): boolean => !uri.path.slice(uri.path.lastIndexOf('/')).includes('.');
  const come = (uri: Uri): void => {
    if (!mayBeFolder(uri)) return;
    folders.push(uri);
    flush();
  };
  const everything = workspace.createFileSystemWatcher('**');
  const disposables = [
    flush,
    everything,
    everything.onDidCreate(come),
    // One that goes and comes again at once is told as changed.
    everything.onDidChange(come),
    everything.onDidDelete((uri) => {
      if (mayBeFolder(uri)) note(uri, 'deleted');
    }),
    ...params.include.flatMap((glob) => {
      const watcher = workspace.createFileSystemWatcher(anyCase(glob));
      return [
        watcher,
        watcher.onDidCreate((uri) => note(uri, 'created')),
        watcher.onDidChange((uri) => note(uri, 'changed')),
        watcher.onDidDelete((uri) => note(uri, 'deleted')),
      ];
    }),
  ];
  return {
    /** What the server has just been given as the list. */
    listed: (files: Located[]): void => {
      known.clear();
      for (const file of files) known.add(file.uri);
    },
    dispose: () => void Disposable.from(...disposables).dispose(),
  };
}

async function typeOf(uri: Uri): Promise<FileType> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return FileType.Unknown;
  }
}
