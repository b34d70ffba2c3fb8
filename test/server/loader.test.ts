import assert from 'node:assert/strict';
import { entriesBetween } from '../../src/server/entry-readers.ts';
import { Guard } from '../../src/server/guard.ts';
import { Loader } from '../../src/server/loader.ts';
import { Reader } from '../../src/server/reader.ts';
import { Session } from '../../src/server/session.ts';
import { defaultSettings } from '../../src/server/settings.ts';
import { EntryCache } from '../../src/workspace/entry-cache.ts';
import { folder, MemoryFiles } from '../workspace/memory-files.ts';

const note = (item: string): string => `# Talk\n\n## Actions\n\n- [ ] ${item}\n`;

/** Runs of one program on the same files: each is a session of its own with what the former one kept. */
function runsOn(files: MemoryFiles, settings = defaultSettings) {
  let stored = '';
  return async () => {
    const cache = new EntryCache(
      {
        load: () => Promise.resolve(stored),
        append: (text) => Promise.resolve(void (stored += text)),
        replace: (text) => Promise.resolve(void (stored = text)),
      },
      '1',
    );
    const reader = new Reader(new Guard(assert.fail));
    const loader = new Loader(files, entriesBetween(files, reader), cache);
    const session = new Session(files, loader, [folder], settings, reader, () => undefined);
    files.reads.length = 0;
    await session.reload();
    await session.stop();
    return session;
  };
}

const itemsOf = (session: Session): string[] =>
  [...session.index.entries()].flatMap(({ commitments }) => commitments.map(({ text }) => text)).sort();

describe('loading', () => {
  it('reads nothing in a second run but what changed', async () => {
    const names = Array.from({ length: 600 }, (_, at) => `notes/${at}.md`);
    const files = new MemoryFiles(Object.fromEntries(names.map((name) => [name, note(`Paint hull ${name}`)])));
    const run = runsOn(files);
    const first = await run();
    assert.equal(files.reads.length, 600);
    const second = await run();
    assert.deepEqual(files.reads, []);
    assert.deepEqual([...second.index.entries()], [...first.index.entries()]);
    files.texts.set('notes/7.md', note('Tar the keel'));
    files.times.set('notes/7.md', 1);
    const third = await run();
    assert.deepEqual(files.reads, [`${folder}/notes/7.md`]);
    assert.ok(itemsOf(third).includes('Tar the keel'));
    assert.equal(third.index.size, 600);
  });

  it('reads what is told to have changed, even where size and time are as they were', async () => {
    const files = new MemoryFiles({ 'notes/a.md': note('Paint'), 'notes/b.md': note('Tar') });
    const run = runsOn(files);
    await run();
    const session = await run();
    assert.deepEqual(files.reads, []);
    files.texts.set('notes/b.md', note('Oil'));
    await session.filesChanged([{ uri: `${folder}/notes/b.md`, folder, path: 'notes/b.md', type: 'changed' }]);
    assert.deepEqual(itemsOf(session), ['Oil', 'Paint']);
  });

  it('reads what was changed last first', async () => {
    const files = new MemoryFiles({ 'notes/a.md': note('A'), 'notes/b.md': note('B'), 'notes/c.md': note('C') });
    files.times.set('notes/b.md', 2).set('notes/c.md', 1);
    await runsOn(files)();
    assert.deepEqual(files.reads, [`${folder}/notes/b.md`, `${folder}/notes/c.md`, `${folder}/notes/a.md`]);
  });

  it('says how many files the settings keep from being read', async () => {
    const files = new MemoryFiles({
      'notes/a.md': note('A'),
      'notes/b.md': note('B').padEnd(3000),
      'notes/c.md': note('C'),
      'notes/d.md': note('D'),
    });
    const session = await runsOn(files, {
      ...defaultSettings,
      files: { ...defaultSettings.files, maxSizeKb: 2, maxCount: 3 },
    })();
    assert.deepEqual(session.unread, { tooMany: 1, tooLarge: 1 });
    assert.deepEqual(itemsOf(session), ['A', 'C']);
  });
});
