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
 * any for its files: then everything is listed again and the difference is told.
 */
export function watchFiles(params: ListFilesParams, client: BaseLanguageClient) {
  let known = new Map<string, Located>();
  const pending = new Map<string, Change>();
  const created: Uri[] = [];
  const deleted = new Set<string>();

  const tell = oneAtATime(async () => {
    if (await structureChanged()) await addDifference();
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
    if (type === 'deleted') known.delete(file.uri);
    else known.set(file.uri, file);
    pending.set(file.uri, { ...file, type });
  }

  async function structureChanged(): Promise<boolean> {
    const gone = [...deleted];
    const come = created.splice(0);
    deleted.clear();
    if (gone.length > 0 && holdsAnyOf(gone, known.keys())) return true;
    const types = await Promise.all(
      come.map((uri) =>
        workspace.fs.stat(uri).then(
          ({ type }) => type,
          () => FileType.Unknown,
        ),
      ),
    );
    return types.some((type) => (type & FileType.Directory) !== 0);
  }

  async function addDifference(): Promise<void> {
    const now = new Map((await listFiles(params, client)).map((file) => [file.uri, file]));
    for (const file of [...known.values()]) if (!now.has(file.uri)) add(file, 'deleted');
    for (const file of now.values()) if (!known.has(file.uri)) add(file, 'created');
  }

  const everything = workspace.createFileSystemWatcher('**', false, true, false);
  const disposables = [
    flush,
    everything,
    everything.onDidDelete((uri) => {
      deleted.add(client.code2ProtocolConverter.asUri(uri));
      flush();
    }),
    everything.onDidCreate((uri) => {
      // Nearly every file has an extension and hardly a folder: this spares the look at each of them.
      if (uri.path.slice(uri.path.lastIndexOf('/')).includes('.')) return;
      created.push(uri);
      flush();
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
      known = new Map(files.map((file) => [file.uri, file]));
    },
    dispose: () => void Disposable.from(...disposables).dispose(),
  };
}

/** Whether one of `uris` lies inside of one of `folders`. */
function holdsAnyOf(folders: string[], uris: Iterable<string>): boolean {
  const gone = new Set(folders);
  for (const uri of uris)
    for (let at = uri.lastIndexOf('/'); at > 0; at = uri.lastIndexOf('/', at - 1))
      if (gone.has(uri.slice(0, at))) return true;
  return false;
}
