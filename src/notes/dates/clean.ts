/**
 * The text as date words are looked for in it: same length, so that offsets hold. Odd blanks, hyphens and apostrophes become plain ones;
 * emphasis marks, links, code, quotations and an outline's time stamps become blanks: what they hold or are is nobody's due date.
 */
export function clean(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200b\u202f\u2060\ufeff\t\r\n]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\bhttps?:\/\/[^\s)>\]]{1,2000}/g, blank)
    .replace(/\]\([^()\s]{1,2000}\)/g, blank)
    .replace(/`[^`]{1,200}`/g, blank)
    .replace(/~~[^~]{1,400}~~/g, blank)
    .replace(/[“«„][^“”«»„"]{20,400}[”»“"]/g, blank)
    .replace(/\b(?:CLOSED|CREATED): *\[[^\]]{8,40}\]/g, blank)
    .replace(/<!--.{0,2000}?-->/g, blank)
    .replace(/[*_]{1,3}/g, blank);
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

/** The text in small letters, of the same length: a letter that has none of one unit stays. */
export function inSmall(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from({ length: text.length }, (_, i) =>
    text[i]!.toLowerCase().length === 1 ? text[i]!.toLowerCase() : text[i],
  ).join('');
}

/** Due words as a reader would quote them: one line, no emphasis marks or escapes. */
export function quote(text: string): string {
  return text
    .replace(/[*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([-.*_])/g, '$1')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
