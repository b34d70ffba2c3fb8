import type { Commitment } from '../notes/note.ts';

/**
 * The suggestions that somebody does not want. A key is the note's path and the commitment's id, which stands while its words
 * do: a suggestion whose words change is a new one.
 */
export class Dismissals {
  #keys = new Set<string>();
  readonly #onChange: () => void;

  /** `onChange` is called when what is suggested may be different now. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Begins with what was dismissed before, as a client kept it: what is no key is left out. */
  load(keys: unknown): void {
    this.#keys = new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []);
  }

  /** All that is dismissed, the oldest first. */
  get keys(): string[] {
    return [...this.#keys];
  }

  has(path: string, commitment: Pick<Commitment, 'id'>): boolean {
    return this.#keys.has(keyOf(path, commitment));
  }

  add(path: string, commitment: Commitment): void {
    this.#keys.add(keyOf(path, commitment));
    this.#onChange();
  }

  /** A note, or a folder of notes, has another path from now on. */
  rename(from: string, to: string): void {
    const renamed = (key: string): string =>
      key.startsWith(`${from}#`) || key.startsWith(`${from}/`) ? to + key.slice(from.length) : key;
    this.#keys = new Set(this.keys.map(renamed));
    this.#onChange();
  }

  clear(): void {
    this.#keys.clear();
    this.#onChange();
  }
}

function keyOf(path: string, commitment: Pick<Commitment, 'id'>): string {
  return `${path}#${commitment.id}`;
}
