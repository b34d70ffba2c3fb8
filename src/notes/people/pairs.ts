import { isWordUnit } from '../word-at.ts';

/** A capitalised word with the one behind it. Group 1: both. */
const pair =
  /(?<![\p{L}\d@.'’/-])(?=(\p{Lu}['’]?[\p{Ll}\p{M}][\p{L}\p{M}'’-]{0,30}(?: (?:de|da|del|der|den|van|von|la|le|di|du)){0,2} \p{Lu}[\p{L}\p{M}'’-]{1,40})(?![\p{L}\d@]))\p{Lu}/uy;

/**
 * Each capitalised word of a text with the one behind it, where they stand: "Estamos Ann Bell" has a name at its second word. One pass;
 * the pattern is tried only where a word with a capital is followed by another or by a particle.
 */
export function pairsIn(text: string): { words: string; index: number }[] {
  const pairs: { words: string; index: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!mayBeCapital(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isInName(text.charCodeAt(i))) i++;
    const next = text.charCodeAt(i + 1);
    if (text.charCodeAt(i) !== 32 || !(mayBeCapital(next) || next === 100 || next === 118 || next === 108)) continue;
    // Behind an apostrophe or a hyphen nothing begins: the whole run is one word.
    pair.lastIndex = start;
    const words = pair.exec(text)?.[1];
    if (words !== undefined) pairs.push({ words, index: start });
  }
  return pairs;
}

/** A capital, or a letter beyond ASCII, which the pattern tells. */
function mayBeCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && isWordUnit(code));
}

function isInName(code: number): boolean {
  return code === 39 || code === 45 || code === 0x2019 || isWordUnit(code);
}
