import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { start } from './automaton.ts';

/** Of what a part of a pattern matches. */
interface Part {
  /** All of it, where that is few strings. */
  all: readonly string[] | null;
  /** Strings one of which begins every match. */
  heads: readonly string[] | null;
  /** Strings one of which stands in every match. */
  needed: readonly string[] | null;
}

/** More strings than these are not put together to longer ones, or kept for one pattern. */
const most = 2000;
/** A longer literal tells little more than its head. */
const longest = 6;

const parser = new RegExpParser({ ecmaVersion: 2022 });
const nothing: Part = { all: null, heads: null, needed: null };
const empty = exactly(['']);

/**
 * Strings in small letters, one of which stands in the small letters of every text that the pattern matches; null where no such set
 * can be told, or where a string in it would stand in most texts. As in the search tools that look for the literals of an expression before they run it.
 * A string that begins with `start` stands at the head of the text.
 */
export function literalsOf(pattern: RegExp): readonly string[] | null {
  const { source, unicode, multiline } = pattern;
  const parsed = parser.parsePattern(source, undefined, undefined, { unicode });
  const part = partOf(parsed, multiline ? empty : exactly([start]));
  const literals = better(usable(part.all), part.needed);
  return literals && [...new Set(literals.map((literal) => literal.slice(0, longest)))];
}

function exactly(strings: readonly string[]): Part {
  return { all: strings, heads: strings, needed: null };
}

/** `begin`: what `^` matches. */
function partOf(node: AST.Pattern | AST.Element, begin: Part): Part {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return oneOf(alternativesOf(node, begin));
    case 'Character':
      return exactly([small(node.value)]);
    case 'CharacterClass':
      return node.negate ? nothing : lettersOf(node.elements);
    case 'Quantifier':
      return repeated(node.min, node.max, partOf(node.element, begin));
    case 'Assertion':
      if (node.kind === 'lookahead' && !node.negate) return ahead(oneOf(alternativesOf(node, begin)));
      return node.kind === 'start' ? begin : empty;
    default:
      return nothing;
  }
}

function alternativesOf({ alternatives }: { alternatives: readonly AST.Alternative[] }, begin: Part): Part[] {
  return alternatives.map(({ elements }) => inTurn(partsOf(elements, begin)));
}

/** What stands ahead takes no room: something else begins at the same place. */
function ahead({ all, heads, needed }: Part): Part {
  const strings = better(usable(all), needed);
  return strings ? { all: null, heads, needed: strings } : empty;
}

/** Characters that stand together are one part. */
function partsOf(elements: readonly AST.Element[], begin: Part): Part[] {
  const parts: Part[] = [];
  let letters = '';
  for (const element of elements)
    if (element.type === 'Character') letters += small(element.value);
    else {
      if (letters) parts.push(exactly([letters]));
      letters = '';
      parts.push(partOf(element, begin));
    }
  if (letters) parts.push(exactly([letters]));
  return parts;
}

function lettersOf(elements: AST.CharacterClass['elements']): Part {
  const letters: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') letters.push(small(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 10)
      for (let code = element.min.value; code <= element.max.value; code++) letters.push(small(code));
    else return nothing;
  }
  return exactly([...new Set(letters)]);
}

/** A letter as the texts are compared: capitals and the odd forms that patterns without case take for it are small. */
function small(code: number): string {
  return String.fromCodePoint(code).toLowerCase();
}

function repeated(min: number, max: number, part: Part): Part {
  if (min === 0) return max === 1 && part.all ? exactly([...part.all, '']) : nothing;
  return max === 1 ? part : { all: null, heads: part.heads, needed: better(usable(part.all), part.needed) };
}

function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const all = together(parts.map((part) => part.all));
  if (all) return exactly(all);
  const heads = together(parts.map((part) => part.heads?.map((head) => head.slice(0, longest)) ?? null));
  const needed = together(parts.map((part) => better(usable(part.all), part.needed)));
  return { all: null, heads, needed };
}

/** The strings of all of them, where each has some and they are not too many. */
function together(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  const strings = new Set<string>();
  for (const set of sets) {
    if (!set) return null;
    for (const string of set) strings.add(string);
  }
  return strings.size <= most ? [...strings] : null;
}

function inTurn(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let heads: readonly string[] | null = null;
  let needed: readonly string[] | null = null;
  const end = (strings: readonly string[]): void => {
    needed = better(usable(strings), needed);
    heads ??= strings;
  };
  for (const part of parts) {
    const longer = part.heads && shortest(run) < longest ? after(run, part.heads) : null;
    if (part.all && longer) run = longer;
    else {
      end(longer ?? run);
      needed = better(part.needed, needed);
      run = part.all ?? [''];
    }
  }
  if (!heads) return exactly(run);
  end(run);
  return { all: null, heads, needed };
}

/** Each of the strings with each of the others behind it; null where that is too many. The text begins but once. */
function after(strings: readonly string[], others: readonly string[]): readonly string[] | null {
  if (strings.length * others.length > most) return null;
  return strings.flatMap((string) => others.map((other) => string + (string ? other.replace(start, '') : other)));
}

/** None of them stands in most texts: two characters or more, or a rare sign. */
function usable(strings: readonly string[] | null): readonly string[] | null {
  const tells = (string: string): boolean =>
    string.length > 1 || (string !== start && /[^\p{L}\p{N}\s.,'()/-]/u.test(string));
  return strings?.length && strings.every(tells) ? strings : null;
}

/** The set whose shortest string is longer, of equals the smaller set. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return (shortest(a) - shortest(b) || b.length - a.length) > 0 ? a : b;
}

/** The length of the shortest, where it matters. */
function shortest(strings: readonly string[]): number {
  return strings.reduce((least, string) => Math.min(least, string.length), longest);
}
