import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Of what a part of a pattern matches: all of it, where that is few strings, and strings one of which stands in every match. */
interface Part {
  all: readonly string[] | null;
  needed: readonly string[] | null;
}

/** More strings than these are not put together to longer ones, or kept for one pattern. */
const most = 2000;
/** A longer literal tells little more than its head. */
const longest = 10;

const parser = new RegExpParser({ ecmaVersion: 2022 });
const nothing: Part = { all: null, needed: null };
const empty: Part = { all: [''], needed: null };

/**
 * Strings in small letters, one of which stands in the small letters of every text that the pattern matches; null where no such set
 * can be told, or where a string in it would stand in most texts. As in the search tools that look for the literals of an expression before they run it.
 */
export function literalsOf(pattern: RegExp): readonly string[] | null {
  const { source, unicode } = pattern;
  const part = partOf(parser.parsePattern(source, undefined, undefined, { unicode }));
  const literals = better(usable(part.all), part.needed);
  return literals && [...new Set(literals.map((literal) => literal.slice(0, longest)))];
}

function partOf(node: AST.Pattern | AST.Element): Part {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return oneOf(node.alternatives.map(({ elements }) => inTurn(elements.map(partOf))));
    case 'Character':
      return { all: [small(node.value)], needed: null };
    case 'CharacterClass':
      return node.negate ? nothing : { all: lettersOf(node.elements), needed: null };
    case 'Quantifier':
      return repeated(node.min, node.max, partOf(node.element));
    case 'Assertion':
      return empty;
    default:
      return nothing;
  }
}

function lettersOf(elements: AST.CharacterClass['elements']): string[] | null {
  const letters: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') letters.push(small(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 10)
      for (let code = element.min.value; code <= element.max.value; code++) letters.push(small(code));
    else return null;
  }
  return [...new Set(letters)];
}

/** A letter as the texts are compared: capitals and the odd forms that patterns without case take for it are small. */
function small(code: number): string {
  return String.fromCodePoint(code).toLowerCase();
}

function repeated(min: number, max: number, part: Part): Part {
  if (min === 0) return max === 1 && part.all ? { all: [...part.all, ''], needed: null } : nothing;
  return max === 1 ? part : { all: null, needed: better(usable(part.all), part.needed) };
}

function oneOf(parts: readonly Part[]): Part {
  const all = parts.every((part) => part.all) ? [...new Set(parts.flatMap((part) => part.all!))] : null;
  if (all && all.length <= most) return { all, needed: null };
  const needed = parts.map((part) => better(usable(part.all), part.needed));
  const together = needed.every((strings) => strings !== null)
    ? [...new Set(needed.flatMap((strings) => strings))]
    : null;
  return { all: null, needed: together && together.length <= most ? together : null };
}

function inTurn(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let whole = true;
  let needed: readonly string[] | null = null;
  const end = (): void => {
    needed = better(usable(run), needed);
    whole = false;
  };
  for (const part of parts) {
    if (part.all && part.all.length * run.length <= most) {
      run = run.flatMap((head) => part.all!.map((tail) => head + tail));
    } else if (part.all) {
      end();
      run = part.all;
    } else {
      end();
      needed = better(part.needed, needed);
      run = [''];
    }
  }
  if (whole) return { all: run, needed: null };
  return { all: null, needed: better(usable(run), needed) };
}

/** None of them stands in most texts: two characters or more, or a rare sign. */
function usable(strings: readonly string[] | null): readonly string[] | null {
  return strings?.length && strings.every((string) => string.length > 1 || /[^\p{L}\p{N}\s.,'()/-]/u.test(string))
    ? strings
    : null;
}

/** The set whose shortest string is longer, of equals the smaller set. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  const length = (strings: readonly string[]): number =>
    strings.reduce((least, string) => Math.min(least, string.length), longest);
  return (length(a) - length(b) || b.length - a.length) > 0 ? a : b;
}
