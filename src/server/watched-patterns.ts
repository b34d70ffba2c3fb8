import { DidChangeWatchedFilesNotification, type Connection, type Disposable } from 'vscode-languageserver';

/** A function that has the client watch files by patterns, in place of those it was given before. */
export function watchedPatterns(connection: Connection): (patterns: string[]) => Promise<void> {
  let watched = '';
  let current: Promise<Disposable> | undefined;
  return async (patterns) => {
    if (watched === JSON.stringify(patterns)) return;
    watched = JSON.stringify(patterns);
    const former = current;
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    current = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    await current;
    (await former?.catch(() => undefined))?.dispose();
  };
}
