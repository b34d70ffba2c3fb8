import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import { EntryCache, type CacheStore } from '../../src/workspace/entry-cache.ts';
import { entryOf, type Entry } from '../../src/workspace/entry.ts';

const text = '# Talk, 2024-03-12\n\nPresent: Nora Lind\n\n## Actions\n\n- [ ] Nora: Paint the „Möwe“\tby Friday\n';
const stamp = { size: 100, time: 5000 };
const now = 60_000;

function entry(name: string): Entry {
  const file = { uri: `mem:/${name}`, folder: 'mem:', path: name };
  return entryOf(file, text, readNote(text, { path: name }));
}

class MemoryStore implements CacheStore {
  text = '';
  /** How each writing was done. */
  writes: string[] = [];
  load(): Promise<string> {
    return Promise.resolve(this.text);
  }
  append(text: string): Promise<void> {
    this.text += text;
    this.writes.push('append');
    return Promise.resolve();
  }
  replace(text: string): Promise<void> {
    this.text = text;
    this.writes.push('replace');
    return Promise.resolve();
  }
}

async function opened(store: CacheStore, version = '1'): Promise<EntryCache> {
  const cache = new EntryCache(store, version);
  await cache.load();
  return cache;
}

/** A store that holds the entries of these names. */
async function stored(...names: string[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  const cache = await opened(store);
  for (const name of names) cache.put(entry(name), stamp, 'auto', now);
  await cache.flush();
  return store;
}

describe('entry cache', () => {
  it('gives an entry as it was put, before and after it is written', async () => {
    const store = new MemoryStore();
    const cache = await opened(store);
    cache.put(entry('a'), stamp, 'auto', now);
    assert.deepEqual(cache.get(entry('a'), stamp, 'auto'), entry('a'));
    await cache.flush();
    assert.deepEqual((await opened(store)).get(entry('a'), stamp, 'auto'), entry('a'));
  });

  it('gives none for a file, settings or a reader that changed', async () => {
    const store = await stored('a');
    const cache = await opened(store);
    assert.equal(cache.get(entry('b'), stamp, 'auto'), null);
    assert.equal(cache.get(entry('a'), { ...stamp, size: 101 }, 'auto'), null);
    assert.equal(cache.get(entry('a'), { ...stamp, time: 5000.5 }, 'auto'), null);
    assert.equal(cache.get(entry('a'), stamp, 'day-month'), null);
    assert.equal((await opened(store, '2')).get(entry('a'), stamp, 'auto'), null);
  });

  it('keeps none of a file changed so lately that it may change unseen', async () => {
    const store = new MemoryStore();
    const cache = await opened(store);
    cache.put(entry('a'), stamp, 'auto', stamp.time + 1000);
    assert.equal(cache.get(entry('a'), stamp, 'auto'), null);
    await cache.flush();
    assert.deepEqual(store.writes, []);
  });

  it('writes what comes later behind, where it counts', async () => {
    const store = await stored('a', 'b');
    const cache = await opened(store);
    const later = { size: 101, time: 6000 };
    cache.put({ ...entry('a'), title: 'Later' }, later, 'auto', now);
    await cache.flush();
    assert.deepEqual(store.writes, ['replace', 'append']);
    const again = await opened(store);
    assert.equal(again.get(entry('a'), stamp, 'auto'), null);
    assert.equal(again.get(entry('a'), later, 'auto')?.title, 'Later');
    assert.deepEqual(again.get(entry('b'), stamp, 'auto'), entry('b'));
  });

  it('is written anew once most of it counts no more', async () => {
    const store = await stored('a');
    const cache = await opened(store);
    for (let time = 6000; time < 6000 + 1500; time++) {
      cache.put(entry('a'), { size: 100, time }, 'auto', now);
      await cache.flush();
    }
    assert.equal(store.writes.filter((write) => write === 'replace').length, 2);
    assert.ok(store.text.split('\n').length < 1000);
    assert.deepEqual((await opened(store)).get(entry('a'), { size: 100, time: 7499 }, 'auto'), entry('a'));
  });

  it('forgets what is no note any more when it is written anew', async () => {
    const store = await stored('a', 'b');
    const cache = await opened(store, '2');
    cache.put(entry('a'), stamp, 'auto', now);
    cache.put(entry('b'), stamp, 'auto', now);
    cache.keep(new Set(['mem:/b']));
    await cache.flush();
    assert.ok(!store.text.includes('mem:/a\t'));
    assert.deepEqual((await opened(store, '2')).get(entry('b'), stamp, 'auto'), entry('b'));
  });

  it('takes nothing wrong from a text damaged at any place', async () => {
    const { text: whole } = await stored('a', 'b');
    const damages = [
      (at: number) => whole.slice(0, at),
      (at: number) => whole.slice(0, at) + whole.slice(at + 1),
      (at: number) => `${whole.slice(0, at)}x${whole.slice(at + 1)}`,
      (at: number) => `${whole.slice(0, at)}\0\n\t${whole.slice(at)}`,
    ];
    let kept = 0;
    for (let at = 0; at < whole.length; at += 7)
      for (const damage of damages) {
        const store = new MemoryStore();
        store.text = damage(at);
        const cache = await opened(store);
        for (const name of ['a', 'b']) {
          const found = cache.get(entry(name), stamp, 'auto');
          if (found) assert.deepEqual(found, entry(name));
          if (found) kept++;
        }
      }
    assert.ok(kept > 0);
  });

  it('does without a store that fails', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('no disk'));
    const cache = await opened({ load: fail, append: fail, replace: fail });
    cache.put(entry('a'), stamp, 'auto', now);
    await cache.flush();
    assert.deepEqual(cache.get(entry('a'), stamp, 'auto'), entry('a'));
  });
});
