import type { Files, NoteFile, Stamp } from '../../src/workspace/files.ts';
import { pathMatcher } from '../../src/workspace/patterns.ts';

export const folder = 'mem:/ws';

/**
 * Files in memory: path → text, all in the one folder. After `hold`, what is read is what stood there at that time, but it
 * arrives only with `release`, as from a slow disk.
 */
export class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();
  readonly times = new Map<string, number>();
  /** The URIs read so far, in their order. */
  readonly reads: string[] = [];
  #held: (() => void)[] | null = null;

  constructor(texts: Record<string, string> = {}) {
    this.texts = new Map(Object.entries(texts));
  }

  list(include: string[], exclude: string[]): Promise<NoteFile[]> {
    const [included, excluded] = [pathMatcher(include), pathMatcher(exclude)];
    const paths = [...this.texts.keys()].filter((path) => included(path) && !excluded(path));
    return Promise.resolve(paths.map((path) => ({ uri: `${folder}/${path}`, folder, path })));
  }

  /** A file's size is its text's, its time what `times` says. */
  stamps(uris: string[]): Promise<(Stamp | null)[]> {
    return Promise.resolve(
      uris.map((uri) => {
        const path = uri.slice(folder.length + 1);
        const text = this.texts.get(path);
        return text === undefined ? null : { size: text.length, time: this.times.get(path) ?? 0 };
      }),
    );
  }

  async read(uris: string[]): Promise<(string | null)[]> {
    this.reads.push(...uris);
    const texts = uris.map((uri) => this.texts.get(uri.slice(folder.length + 1)) ?? null);
    const held = this.#held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    return texts;
  }

  hold(): void {
    this.#held = [];
  }

  /** How many readings are held. */
  get held(): number {
    return this.#held?.length ?? 0;
  }

  /** Lets the readings held so far arrive, the latest first; gives how many there were. */
  release(): number {
    const held = this.#held ?? [];
    this.#held = null;
    for (const arrive of held.reverse()) arrive();
    return held.length;
  }
}
