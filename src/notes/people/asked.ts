/**
 * What is asked of the names of a note while something is read. When a name is added or changed, only what asked for it need be read again.
 * Reading is synchronous, so one list at a time is written.
 */
let list: Set<string> | null = null;

/** Is anybody listening? */
export function isListening(): boolean {
  return list !== null;
}

/** Something was asked of the names, under this key. */
export function asks(key: string): void {
  list?.add(key);
}

/** Works something out and adds what it asks of the names to a list, which as a whole counts as asked here: what was kept asked it before. */
export function listening<T>(to: Set<string>, make: () => T): T {
  const outer = list;
  list = to;
  try {
    return make();
  } finally {
    list = outer;
    if (outer) for (const key of to) outer.add(key);
  }
}
