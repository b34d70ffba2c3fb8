import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { unaccented } from '../text.ts';

/** What may be any words at all, in a string that a pattern matches. */
const gap = '\0';
/** An end of a word. */
const edge = '\x01';
/** A pattern that matches more strings is not taken apart. */
const most = 30_000;
const parser = new RegExpParser({ ecmaVersion: 2022 });

/**
 * The words with which the texts begin that an alternation matches (`fix (?:it|them)|book` begins with "fix" and "book"), so that one look into
 * a set tells most other texts. Null where that cannot be told. Strings of signs alone ("-", "...") are left out.
 */
export function firstWordsOf(alternatives: string): ReadonlySet<string> | null {
  return pick(
    stringsOf(alternatives, true),
    (string) => /^[^\p{L}\p{N}\0]*([\p{L}\p{N}]+)(?![\p{L}\p{N}\0])/u.exec(string)?.[1],
  );
}

/**
 * With which words such texts end, and for those that end in anything (`team .{1,30}`) a word that stands before. Strings without
 * words are left out.
 */
export function endingsOf(alternatives: string): { last: ReadonlySet<string>; open: ReadonlySet<string> } | null {
  const strings = stringsOf(alternatives, false)?.map(unaccented);
  if (!strings) return null;
  const ends = strings.map((string) => ({ string, last: /([\p{L}\p{N}]+)[^\p{L}\p{N}\0]*$/u.exec(string)?.[1] }));
  return {
    last: new Set(ends.flatMap(({ last }) => last ?? [])),
    open: new Set(ends.flatMap(({ string, last }) => (last === undefined ? (longestWord(string) ?? []) : []))),
  };
}

/** Words one of which stands in every text that they match: of each string its longest word that is whole. */
export function keywordsOf(alternatives: string): ReadonlySet<string> | null {
  return pick(stringsOf(alternatives, false), longestWord);
}

function longestWord(string: string): string | undefined {
  const whole = string.match(/(?<![\p{L}\p{N}\0])[\p{L}\p{N}]+(?![\p{L}\p{N}\0])/gu) ?? [];
  return whole.sort((a, b) => b.length - a.length)[0];
}

function pick(
  strings: readonly string[] | null,
  wordOf: (string: string) => string | undefined,
): ReadonlySet<string> | null {
  if (!strings) return null;
  const words = new Set<string>();
  for (const string of strings) {
    const word = wordOf(unaccented(string));
    if (word !== undefined) words.add(word);
    else if (!onlySigns.test(string)) return null;
  }
  return words;
}

const onlySigns = /^[^\p{L}\p{N}\0]*[^\p{L}\p{N}\s\0][^\p{L}\p{N}\0]*$/u;

/** The strings that a pattern matches, in small letters, with gaps where it leaves open what stands; cut behind the first word where only `heads` count. */
function stringsOf(source: string, heads: boolean): string[] | null {
  return expand(parser.parsePattern(source, undefined, undefined, { unicode: true }), heads);
}

function expand(node: AST.Pattern | AST.Element, heads: boolean): string[] | null {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return unite(node.alternatives.map(({ elements }) => inTurn(elements, heads)));
    case 'Character':
      return [String.fromCodePoint(node.value).toLowerCase()];
    case 'CharacterSet':
      return [node.kind === 'space' && !node.negate ? ' ' : gap];
    case 'CharacterClass':
      return lettersOf(node);
    case 'Quantifier': {
      const once = expand(node.element, heads);
      // However many signs, they part the same words.
      const some = !once || node.max === 1 || once.every((string) => signs.test(string)) ? once : [repeated(once)];
      return some && node.min === 0 ? unite([some, ['']]) : some;
    }
    case 'Assertion':
      return [isEdge(node) ? edge : ''];
    default:
      return [gap];
  }
}

/** Any number of some strings, which may part words from what stands before or behind. */
function repeated(strings: readonly string[]): string {
  const before = strings.every((string) => /^[^\p{L}\p{N}\0]/u.test(string)) ? edge : '';
  const behind = strings.every((string) => /[^\p{L}\p{N}\0]$/u.test(string)) ? edge : '';
  return before + gap + behind;
}

/** `\b`, and `(?!\p{L})`. */
function isEdge(node: AST.Assertion): boolean {
  if (node.kind === 'word') return !node.negate;
  return (node.kind === 'lookahead' || node.kind === 'lookbehind') && node.negate && /\\p\{L\}|\\w/.test(node.raw);
}

const signs = /^[^\p{L}\p{N}\0]*$/u;

function lettersOf({ negate, elements }: AST.CharacterClass): string[] {
  if (negate) return [gap];
  return [
    ...new Set(
      elements.map((element) =>
        element.type === 'Character'
          ? String.fromCodePoint(element.value).toLowerCase()
          : element.type === 'CharacterSet' && element.kind === 'space' && !element.negate
            ? ' '
            : gap,
      ),
    ),
  ];
}

function unite(parts: readonly (readonly string[] | null)[]): string[] | null {
  const all = new Set<string>();
  for (const part of parts) {
    if (!part) return null;
    for (const string of part) all.add(string);
  }
  return all.size <= most ? [...all] : null;
}

/** A first word is over with the sign behind it: nothing that follows matters. */
const headed = /^[^\p{L}\p{N}\0]*[\p{L}\p{N}]+[^\p{L}\p{N}\0]/u;

function inTurn(elements: readonly AST.Element[], heads: boolean): string[] | null {
  let strings: string[] | null = [''];
  for (const element of elements) {
    const next = expand(element, heads);
    if (!strings || !next) return null;
    const open: string[] = heads ? strings.filter((string) => !headed.test(string)) : strings;
    const closed = heads ? strings.filter((string) => headed.test(string)) : [];
    if (open.length * next.length > most) return null;
    strings = unite([closed, open.flatMap((head) => next.map((tail) => head + tail))]);
  }
  return strings;
}
