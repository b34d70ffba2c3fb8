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
  const size = 2 ** Math.ceil(Math.log2(4 * words.length + 1));
  // Open addressing: the hash at each place (0: none), and the bits of its word.
  const hashes = new Int32Array(size);
  const bits = new Int32Array(size * width);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i));
    let place = hash & (size - 1);
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (size - 1);
    hashes[place] = hash;
    // Two words of one hash are taken for each other: a wider net, no narrower one.
    for (const [i, column] of columns.entries()) bits[place * width + i]! |= column.get(word) ?? 0;
  }
  const ofNumber = columns.map((column) => column.get(NUMBER) ?? 0);
  const ofLongNumber = columns.map((column) => column.get(LONG_NUMBER) ?? 0);

  return (text) => {
    const found = columns.map(() => 0);
    let hash = 0;
    let digits = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0;
      const letter = unit < known ? small[unit]! : 0;
      if (letter !== 0) {
        hash = next(hash, letter);
      } else if (hash !== 0) {
        let place = hash & (size - 1);
        while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (size - 1);
        if (hashes[place] === hash) for (let j = 0; j < width; j++) found[j]! |= bits[place * width + j]!;
        hash = 0;
      }
      if (unit < 48 || unit > 57) digits = 0;
      else if (++digits === 1) for (let j = 0; j < width; j++) found[j]! |= ofNumber[j]!;
      else if (digits === 4) for (let j = 0; j < width; j++) found[j]! |= ofLongNumber[j]!;
    }
    return found;
  };
}

function next(hash: number, letter: number): number {
  // Never 0, which stands for no word.
  return (Math.imul(hash, 31) + letter) | 0 || 1;
}
