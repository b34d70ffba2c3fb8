/**
 * Finds which of many sets of literals stand in a text, in one pass over it (Aho and Corasick, 1975).
 * Set `i` is found when one of `sets[i]` (in small letters) stands anywhere in the text's small letters.
 */
export class Automaton {
  /** The bits of the sets found, 32 a word. */
  readonly words: number;
  /** For each UTF-16 unit up to `known` the column of `next`; 0 for what no literal holds. */
  private readonly columns = new Uint16Array(known);
  private readonly width: number;
  /** The state after each character, a row for each state. */
  private readonly next: Int32Array;
  /** For each state, which of `found` the literals that end there are; 0: none end there. */
  private readonly ends: Int32Array;
  private readonly found: Uint32Array[];

  constructor(sets: readonly (readonly string[])[]) {
    this.words = Math.ceil(sets.length / 32);
    const letters = [...new Set(sets.flat().join(''))].filter((letter) => letter.charCodeAt(0) < known);
    for (const [i, letter] of letters.entries())
      for (const unit of formsOf(letter)) this.columns[unit.charCodeAt(0)] = i + 1;
    this.width = letters.length + 1;
    const trie = this.trieOf(sets);
    this.next = new Int32Array(trie.length * this.width);
    this.ends = new Int32Array(trie.length);
    this.found = [new Uint32Array(0)];
    this.connect(trie);
  }

  /** The bits of the sets that have a literal in the text. */
  read(text: string): Uint32Array {
    const bits = new Uint32Array(this.words);
    const { columns, width, next, ends, found } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = next[state * width + (unit < known ? columns[unit]! : 0)]!;
      const end = ends[state]!;
      if (end !== 0) {
        const more = found[end]!;
        for (let word = 0; word < bits.length; word++) bits[word]! |= more[word]!;
      }
    }
    return bits;
  }

  private trieOf(sets: readonly (readonly string[])[]): Node[] {
    const nodes: Node[] = [{ to: new Map(), sets: [] }];
    for (const [set, literals] of sets.entries())
      for (const literal of literals) {
        let node = nodes[0]!;
        for (let i = 0; i < literal.length; i++) {
          const unit = literal.charCodeAt(i);
          const column = unit < known ? this.columns[unit]! : 0;
          let to = node.to.get(column);
          if (to === undefined) {
            to = nodes.length;
            nodes.push({ to: new Map(), sets: [] });
            node.to.set(column, to);
          }
          node = nodes[to]!;
        }
        node.sets.push(set);
      }
    return nodes;
  }

  /** Fills the rows breadth first: where no literal goes on, the longest end of what was read that begins another one does. */
  private connect(trie: readonly Node[]): void {
    const { width, next, ends, found } = this;
    const back = new Int32Array(trie.length);
    const queue = [0];
    for (const state of queue) {
      const { to, sets } = trie[state]!;
      const shorter = ends[back[state]!]!;
      if (sets.length === 0) ends[state] = shorter;
      else {
        const bits = shorter ? found[shorter]!.slice() : new Uint32Array(this.words);
        for (const set of sets) bits[set >> 5]! |= 1 << (set & 31);
        ends[state] = found.push(bits) - 1;
      }
      for (let column = 0; column < width; column++) {
        const otherwise = state === 0 ? 0 : next[back[state]! * width + column]!;
        const forward = to.get(column);
        next[state * width + column] = forward ?? otherwise;
        if (forward !== undefined) {
          back[forward] = otherwise;
          queue.push(forward);
        }
      }
    }
  }
}

interface Node {
  to: Map<number, number>;
  /** The sets of which a literal ends here. */
  sets: number[];
}

/** The units that letters of our languages and their signs have; beyond them all are one column, which is a wider net and no narrower one. */
const known = 0x2400;

/** What counts as this small letter: also its capital, and the odd signs that patterns without case take for it. */
function formsOf(letter: string): string[] {
  const odd: Record<string, string[]> = { s: ['ſ'], k: ['K'], å: ['Å'], ß: ['ẞ'] };
  const capital = letter.toUpperCase();
  return [letter, ...(capital.length === 1 ? [capital] : []), ...(odd[letter] ?? [])];
}
