import { setTimeout as wait } from 'node:timers/promises';
import { uriOf, type Server } from './client.ts';

/** A note as it is after somebody wrote one more item at its end: one more is open then. */
export function withItem(text: string, deed: string): string {
  return `${text}\n## Action items\n\n- [ ] Quentin: ${deed}\n`;
}

/** What an editor's watcher says when files were saved. */
export function tell(server: Server, files: string[]): Promise<void> {
  return server.notify('workspace/didChangeWatchedFiles', {
    changes: files.map((file) => ({ uri: uriOf(file), type: 2 })),
  });
}

/** Asks until it is so; throws after some minutes, which no reader should need. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    const waited = performance.now() - begun;
    if (waited > 180_000) throw new Error('what was saved never reached the tree');
    // What takes long must not be held up by being asked all the time.
    await wait(waited < 100 ? 1 : 20);
  }
}
