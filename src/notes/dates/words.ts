/** What stands for any number in a table of words, for one of four digits or more, and for two that a mark joins: "3/4". */
export const NUMBER = '0';
export const LONG_NUMBER = '0000';
export const JOINED_NUMBERS = '0/0';

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
  const find = createWordFinder(words);
  const bits = columns.map((column) => Int32Array.from(words, (word) => column.get(word) ?? 0));
  return (text) => {
    const found = find(text);
    return bits.map((column) => {
      let all = 0;
      for (let i = 0; i < found.length; i++) all |= column[found[i]!]!;
      return all;
    });
  };
}

/** How often words of each list stand in a text. */
export function createWordCounter(lists: readonly (readonly string[])[]): (text: string) => number[] {
  const words = [...new Set(lists.flat())];
  const find = createWordFinder(words);
  return (text) => {
    const counts = words.map(() => 0);
    for (const word of find(text)) counts[word]!++;
    return lists.map((list) => list.reduce((sum, word) => sum + counts[words.indexOf(word)]!, 0));
  };
}

/** The known words of a text, by number, in its order. */
function createWordFinder(words: readonly string[]): (text: string) => number[] {
  const mask = 2 ** Math.ceil(Math.log2(4 * words.length + 1)) - 1;
  // Open addressing: at each place the hash of a word, 0 for none, and the word's number.
  const hashes = new Int32Array(mask + 1);
  const numbers = new Int32Array(mask + 1);
  for (const [i, word] of words.entries()) {
    let hash = 0;
    for (let j = 0; j < word.length; j++) hash = (Math.imul(hash, 31) + word.charCodeAt(j)) | 0;
    let place = hash & mask;
    while (hashes[place] !== 0) place = (place + 1) & mask;
    hashes[place] = hash;
    numbers[place] = i;
  }
  const number = words.indexOf(NUMBER);
  const longNumber = words.indexOf(LONG_NUMBER);
  const joinedNumbers = words.indexOf(JOINED_NUMBERS);

  return (text) => {
    const found: number[] = [];
    const { length } = text;
    for (let i = 0; i < length; i++) {
      let unit = text.charCodeAt(i);
      let letter = unit < known ? small[unit]! : 0;
      if (letter !== 0) {
        let hash = 0;
        do {
          hash = (Math.imul(hash, 31) + letter) | 0;
          unit = ++i < length ? text.charCodeAt(i) : 0;
          letter = unit < known ? small[unit]! : 0;
        } while (letter !== 0);
        // Two words of one hash stand side by side, and both count: a wider net, no narrower one.
        for (let place = hash & mask; hashes[place] !== 0; place = (place + 1) & mask)
          if (hashes[place] === hash) found.push(numbers[place]!);
      }
      if (!isDigit(unit)) continue;
      const start = i;
      while (i + 1 < length && isDigit(text.charCodeAt(i + 1))) i++;
      if (number >= 0) found.push(number);
      if (longNumber >= 0 && i - start >= 3) found.push(longNumber);
      if (joinedNumbers >= 0 && i + 2 < length && isDigit(text.charCodeAt(i + 2)) && isMark(text.charCodeAt(i + 1)))
        found.push(joinedNumbers);
    }
    return found;
  };
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A hyphen, stop, slash or colon, or any sign beyond letters: some dashes look the same. */
function isMark(unit: number): boolean {
  return (unit >= 45 && unit <= 47) || unit === 58 || unit >= known;
}
