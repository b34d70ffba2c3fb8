import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { diskFiles } from '../../src/server/disk.ts';
import { entriesBetween, type ToRead } from '../../src/server/entry-readers.ts';
import { entriesInThreads } from '../../src/server/entry-threads.ts';
import { Guard } from '../../src/server/guard.ts';
import { Reader } from '../../src/server/reader.ts';
import { Threads } from '../../src/server/threads.ts';
import type { Files } from '../../src/workspace/files.ts';
import { folderWith } from '../cli/run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const script = path.join(root, 'node_modules/.cache/meeting-notes/test-threads.js');

/** A program whose threads do `tasks`, and read notes. */
async function bundleProgram(): Promise<void> {
  const tasks = `{
    double: (n) => { if (n < 0) throw new RangeError('confidential words'); if (n === 13) process.exit(3); return 2 * n; },
    [entriesTask]: doEntriesTask,
  }`;
  await build({
    stdin: {
      contents: `import { serveTasks } from './src/server/threads.ts';
        import { doEntriesTask, entriesTask } from './src/server/entry-threads.ts';
        serveTasks(${tasks});`,
      resolveDir: root,
    },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

describe('threads', function () {
  this.timeout(60_000);
  before(bundleProgram);

  it('give each task its answer', async () => {
    const threads = new Threads(script, 'double', 3);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => threads.run<number>(n)));
    assert.deepEqual(
      answers,
      Array.from({ length: 12 }, (_, n) => 2 * n),
    );
    threads.stop();
  });

  it('tell that a task failed, not with which words, and go on', async () => {
    const threads = new Threads(script, 'double', 1);
    await assert.rejects(threads.run(-1), { message: 'RangeError' });
    assert.equal(await threads.run(4), 8);
    threads.stop();
  });

  it('go on with another where one dies', async () => {
    const threads = new Threads(script, 'double', 1);
    const [dead, alive] = [threads.run(13), threads.run(4)];
    await assert.rejects(dead, { message: /ended/ });
    assert.equal(await alive, 8);
    threads.stop();
  });

  it('end after a while without work, and begin again for more, however often', async () => {
    const threads = new Threads(script, 'double', 2, 20);
    for (let round = 0; round < 6; round++) {
      const tasks = Array.from({ length: 8 }, (_, n) => threads.run<number>(n));
      assert.deepEqual(
        await Promise.all(tasks),
        tasks.map((_, n) => 2 * n),
      );
      // Some rounds begin before the threads have ended, some while they end, some after that.
      await new Promise((resolve) => setTimeout(resolve, round * 10));
    }
    threads.stop();
  });

  it('end with all that is under way', async () => {
    const threads = new Threads(script, 'double', 1);
    const runs = [threads.run(1), threads.run(2)];
    threads.stop();
    for (const run of runs) await assert.rejects(run, { message: 'stopped' });
    await assert.rejects(threads.run(3), { message: 'stopped' });
  });

  it('read notes as they are read between requests, on the disk and elsewhere', async () => {
    const samples = path.join(root, 'test/accuracy/notes');
    const names = ['brightwater-energy-coop.md', 'library-migration-teams.vtt', 'ferry-office-thread.txt'];
    const texts = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(samples, name), 'utf8')]));
    const folder = folderWith({ ...texts, 'picture.md': Buffer.alloc(9) });
    const disk = diskFiles(() => []);
    const elsewhere: Files = {
      ...disk,
      read: (uris) => Promise.resolve(uris.map((uri) => texts[uri.slice(5)] ?? null)),
    };
    const reader = new Reader(new Guard(assert.fail));
    const notes = (base: string): ToRead[] =>
      [...names, 'picture.md', 'none.md'].map((path) => ({
        file: { uri: `${base}/${path}`, folder: base, path },
        order: 'auto',
        size: null,
      }));
    const threads = entriesInThreads(script, elsewhere, reader);
    try {
      for (const [base, files] of [
        [pathToFileURL(folder.path).href, disk],
        ['mem:', elsewhere],
      ] as const) {
        const here = await entriesBetween(files, reader).read(notes(base), 5000);
        assert.deepEqual(await threads.read(notes(base), 5000), here);
        assert.deepEqual(
          here.map((entry) => (entry?.commitments.length ?? 0) > 0),
          [true, true, true, false, false],
        );
      }
    } finally {
      threads.stop();
      folder.remove();
    }
  });
});
