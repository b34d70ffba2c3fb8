/** What stands for any number in a table of words, and for one of four digits or more. */
export const NUMBER = '0';
export const LONG_NUMBER = '0000';

/** Units beyond these part words: no word of ours has them. */
const known = 0x250;
/** For each unit its small letter, 0 where it is none. */
const small = new Uint16Array(known);
for (let unit = 0; unit < known; unit++) {
  const letter = String.fromCharCode(unit);
  if (/\p{L}/u.test(letter)) small[unit] = letter.toLowerCase().charCodeAt(0);
}

/**
 * A finder of known words: one pass over a text, with no string cut out of it, gives for each column the bits of all the words that stand
 * in it. Words are runs of letters, whatever their case, and numbers; `columns` are from words, in small letters, to bits.
 */
export function createWordBits(columns: readonly ReadonlyMap<string, number>[]): (text: string) => number[] {
  const words = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const width = columns.length;
  const each = createWordFinder(words);
  const bits = new Int32Array(words.length * width);
  for (const [i, word] of words.entries())
    for (const [j, column] of columns.entries()) bits[i * width + j] = column.get(word) ?? 0;
  return (text) => {
    const found = new Array<number>(width).fill(0);
    each(text, (word) => {
      for (let j = 0; j < width; j++) found[j]! |= bits[word * width + j]!;
    });
    return found;
  };
}

/** How often words of each list stand in a text. */
export function createWordCounter(lists: readonly (readonly string[])[]): (text: string) => number[] {
  const words = [...new Set(lists.flat())];
  const each = createWordFinder(words);
  const places = words.map((word) => lists.flatMap((list, i) => (list.includes(word) ? [i] : [])));
  return (text) => {
    const counts = new Array<number>(lists.length).fill(0);
    each(text, (word) => {
      for (const place of places[word]!) counts[place]!++;
    });
    return counts;
  };
}

/** Calls `visit` with the number of each known word in the text. */
function createWordFinder(words: readonly string[]): (text: string, visit: (word: number) => void) => void {
  const size = 2 ** Math.ceil(Math.log2(4 * words.length + 1));
  // Open addressing: the hash at each place (0: none), and the numbers of its words, mostly one.
  const hashes = new Int32Array(size);
  const numbers: number[][] = Array.from({ length: size }, () => []);
  const placeOf = (hash: number): number => {
    let place = hash & (size - 1);
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (size - 1);
    return place;
  };
  for (const [i, word] of words.entries()) {
    let hash = 0;
    for (let j = 0; j < word.length; j++) hash = next(hash, word.charCodeAt(j));
    const place = placeOf(hash);
    hashes[place] = hash;
    numbers[place]!.push(i);
  }
  const number = words.indexOf(NUMBER);
  const longNumber = words.indexOf(LONG_NUMBER);

  return (text, visit) => {
    let hash = 0;
    let digits = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0;
      const letter = unit < known ? small[unit]! : 0;
      if (letter !== 0) {
        hash = next(hash, letter);
      } else if (hash !== 0) {
        const place = placeOf(hash);
        if (hashes[place] === hash) for (const word of numbers[place]!) visit(word);
        hash = 0;
      }
      if (unit < 48 || unit > 57) digits = 0;
      else if (++digits === 1 && number >= 0) visit(number);
      else if (digits === 4 && longNumber >= 0) visit(longNumber);
    }
  };
}

function next(hash: number, letter: number): number {
  // Never 0, which stands for no word.
  return (Math.imul(hash, 31) + letter) | 0 || 1;
}
