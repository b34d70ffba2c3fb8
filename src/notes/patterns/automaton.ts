/** In a literal: here the text begins. */
export const start = '\u0002';

/**
 * Finds which of many sets of literals stand in a text, in one pass over it (Aho and Corasick, 1975).
 * Set `i` is found when one of `sets[i]` (in small letters) stands anywhere in the text's small letters; a literal that begins with `start`,
 * when the text begins so.
 */
export class Automaton {
  /** For each UTF-16 unit up to `known` the column of `next`; 0 for what no literal holds. */
  private readonly columns = new Uint8Array(known);
  private readonly width: number;
  /**
   * The state after each character, a row for each state: first those in which no literal ends, then the others; of both those that most texts
   * come to, near the root, stand together.
   */
  private readonly next: Uint16Array | Int32Array;
  /** The state in which a text begins. */
  private readonly first: number;
  /** The first state in which a literal ends. */
  private ending = 0;
  /** For each state from there on, which of `found` the literals that end there are. */
  private readonly ends: Uint16Array | Int32Array;
  /** The sets of which a literal ends. */
  private readonly found: Uint16Array[] = [];
  /** The last text in which each of `found` was come upon, by number. */
  private readonly met: Int32Array;
  private texts = 0;
  /** How many words of 32 bits hold a bit for each set. */
  readonly words: number;

  constructor(sets: readonly (readonly string[])[]) {
    this.words = Math.ceil(sets.length / 32);
    const letters = [...new Set(sets.flat().join(''))].filter((letter) => letter.charCodeAt(0) < known).slice(0, 254);
    for (const [i, letter] of letters.entries())
      for (const unit of formsOf(letter)) this.columns[unit.charCodeAt(0)] = i + 1;
    this.width = letters.length + 1;
    const trie = this.trieOf(sets);
    const Table = trie.length > 0xffff ? Int32Array : Uint16Array;
    this.next = new Table(trie.length * this.width);
    this.ends = new Table(trie.length);
    this.connect(trie);
    this.met = new Int32Array(this.found.length);
    this.first = this.next[this.columns[start.charCodeAt(0)]!]!;
  }

  /** Gives the bits of the sets that have a literal in the text, 32 a word, the first at `bits[at]`, where all are 0. */
  read(text: string, bits: Int32Array, at = 0): void {
    const { columns, width, next, ending, ends, met } = this;
    const number = ++this.texts;
    let state = this.first;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = next[state * width + (unit < known ? columns[unit]! : 0)]!;
      if (state < ending) continue;
      const end = ends[state - ending]!;
      if (met[end] === number) continue;
      met[end] = number;
      const sets = this.found[end]!;
      for (let k = 0; k < sets.length; k++) bits[at + (sets[k]! >> 5)]! |= 1 << (sets[k]! & 31);
    }
  }

  /** The literals as a tree, its nodes by their depth. */
  private trieOf(sets: readonly (readonly string[])[]): Node[] {
    const root: Node = { number: 0, to: new Map(), back: null, sets: [] };
    for (const [set, literals] of sets.entries())
      for (const literal of literals) {
        let node = root;
        for (let i = 0; i < literal.length; i++) {
          const unit = literal.charCodeAt(i);
          const column = unit < known ? this.columns[unit]! : 0;
          let to = node.to.get(column);
          if (!to) node.to.set(column, (to = { number: 0, to: new Map(), back: null, sets: [] }));
          node = to;
        }
        node.sets.push(set);
      }
    const nodes = [root];
    for (const node of nodes) nodes.push(...node.to.values());
    return nodes;
  }

  /** Fills the rows: where no literal goes on, the longest end of what was read that begins another one does. `trie`: its nodes by their depth. */
  private connect(trie: readonly Node[]): void {
    const { width, next } = this;
    for (const node of trie)
      for (const [column, to] of node.to) {
        let back = node.back;
        while (back && !back.to.has(column)) back = back.back;
        to.back = back?.to.get(column) ?? trie[0]!;
        to.sets = [...new Set([...to.sets, ...to.back.sets])];
      }
    const open = trie.filter(({ sets }) => sets.length === 0);
    const ended = trie.filter(({ sets }) => sets.length > 0);
    this.ending = open.length;
    for (const [number, node] of [...open, ...ended].entries()) node.number = number;
    for (const node of trie) {
      const row = node.number * width;
      if (node.back) next.copyWithin(row, node.back.number * width, (node.back.number + 1) * width);
      for (const [column, to] of node.to) next[row + column] = to.number;
    }
    const kinds = new Map<string, number>();
    for (const { number, sets } of ended) {
      const key = sets.sort((a, b) => a - b).join(' ');
      if (!kinds.has(key)) kinds.set(key, this.found.push(Uint16Array.from(sets)) - 1);
      this.ends[number - open.length] = kinds.get(key)!;
    }
  }
}

interface Node {
  /** Its row. */
  number: number;
  /** The node after each column. */
  to: Map<number, Node>;
  /** The node of the longest end of what leads here that begins a literal too; null: this is the root. */
  back: Node | null;
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
