import type { Context } from './context.ts';
import { handleList, moved, take, type FoundOwners, type Trust } from './taking.ts';

/** `poster for the feast [TODO Ann]`, `figures for May: AI Bob`, `lamps, assigned to Ann`: a label and a name at the end. */
const tag =
  /\s*(?:[([]\s*|[.:,;-]\s+)(?:(?:TODO|AI|AP|ACTION|Action(?: item)?)\s*:?\s+\(?|[Aa]ssigned to\s+)([^()[\]:]{1,60}?)\s*[)\]]*\.?$/;
const tagWord = /\b(?:TODO|AI|AP|ACTION|Action|[Aa]ssigned to)\b/;

/** Does the first line end in a label with a name (`[TODO Ann]`)? Then it is work, if the name is somebody's. */
export function isTagged(words: string): boolean {
  const tail = words.trimEnd().slice(-100);
  if (!tagWord.test(tail)) return false;
  const name = tag.exec(tail)?.[1];
  return name !== undefined && !/\s(?:to|will)\s|(?:\s+\S+){5}/.test(name);
}

/** Names at the end of a line, with the sign that each notation has. */
const notations: { pattern: RegExp; sign: (tail: string) => boolean; trust: Trust | 'signed' }[] = [
  { pattern: /\[name=([^\][\n]{1,60})\]\s*$/, sign: has('[name='), trust: 'named' },
  // `(@ann, @bo)`: the brackets hold them all.
  { pattern: /\s*[([]\s*(@[^()[\]]{1,60}?)\s*[)\]]\.?$/, sign: has('@'), trust: 'named' },
  { pattern: new RegExp(String.raw`(?:^|\s)${handleList}[.)\]]*$`), sign: has('@'), trust: 'named' },
  { pattern: /\s(?:→|-+>|=>)\s*([^→>]{1,60})$/u, sign: has('→', '>'), trust: 'named' },
  { pattern: /\s-+\s+([^-()]{1,60}?)(?:\s*\([^()]*\))?\.?$/, sign: has('- '), trust: 'known' },
  { pattern: tag, sign: (tail) => tagWord.test(tail), trust: 'known' },
  {
    pattern: /[.:,;-]\s+(?:ACTION|Action)\s*:?\s+(\p{Lu}{2,3})\.?$/u,
    sign: has('ACTION', 'Action'),
    trust: 'named',
  },
  { pattern: /\s(?:\|{1,2}|\/\/)\s*([^|/]{1,40}?)(?=\s*(?:$|\||\/\/))/, sign: has('|', '//'), trust: 'known' },
  { pattern: /,\s+([^-,;:()]{1,40}?)\.?$/, sign: near(','), trust: 'known' },
  { pattern: /(?<=\p{L}{3}\s?):\s+([^-,;:()]{1,40}?)\.?$/u, sign: near(':'), trust: 'known' },
  {
    pattern: /\s*[([]\s*(?:owners?:\s*|on\s+)?([^()[\]]{1,60}?)\s*[)\]]\.?$/i,
    sign: has(')', ']'),
    trust: 'signed',
  },
  { pattern: /\s*[{<]\s*([^{}<>]{1,40}?)\s*[}>]\.?$/, sign: has('}', '>'), trust: 'known' },
  { pattern: /\s[~=]\s+([^~=]{1,40}?)\.?$/, sign: has('~', '='), trust: 'known' },
  {
    pattern: /\s*[([]\s*([^()[\]]{1,60}?)\s*[)\]](?=\s*(?:[([][^()[\]]*[)\]]|[,;-]\s|by\s|due\s))/i,
    sign: has(')', ']'),
    trust: 'known',
  },
];

function has(...signs: string[]): (tail: string) => boolean {
  return (tail) => signs.some((sign) => tail.includes(sign));
}

/** The sign stands near the end. */
function near(sign: string): (tail: string) => boolean {
  return (tail) => tail.lastIndexOf(sign) >= Math.max(0, tail.length - 60);
}

/** Any sign that a name at the end has before it or around it. */
const anySign = /[[({<@→>|,:~=]|\/\/|-\s|TODO|A[IP]\b|ACTION|Action|ssigned to/;

/** May a name stand at the end of the first line, with or without a date behind it? */
export function mayTrail(words: string): boolean {
  return anySign.test(words);
}

function firstLine(words: string): string {
  const end = words.indexOf('\n');
  return (end < 0 ? words : words.slice(0, end)).trimEnd();
}

/** The owner at the end of the first line: `task - Ann`, `task (Ann + Bo)`, `task → Ann`, `task @ann`; a remark in brackets may follow. */
export function trailingOwners(words: string, context: Context): FoundOwners | null {
  const line = firstLine(words);
  const from = Math.max(0, line.length - 200);
  const tail = line.slice(from);
  if (!anySign.test(tail)) return null;
  for (const { pattern, sign, trust } of notations) {
    if (!sign(tail)) continue;
    const match = pattern.exec(tail);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    const end = match.index + match[0].length;
    const found = take(
      tail,
      at,
      match[1]!,
      {
        start: match.index,
        end: /\)\s*\.?$/.test(match[0]) && !/[([]\s*$/.test(tail.slice(0, at)) ? at + match[1]!.length : end,
      },
      context,
      trust === 'signed' ? (context.signed ? 'named' : 'known') : trust,
    );
    if (found) return moved(found, from);
  }
  return null;
}

/** `order paint (Ann, 5 points)`: a name before a remark in brackets at the end. */
export function ownersBeforeRemark(words: string, context: Context): FoundOwners | null {
  const line = firstLine(words);
  if (!/[)\]]\.?$/.test(line)) return null;
  const from = Math.max(0, line.length - 100);
  const match = /[([]\s*([^,()[\]]{1,40}?),[^()[\]]{1,40}[)\]]\.?$/.exec(line.slice(from));
  if (!match) return null;
  const at = from + match.index + match[0].indexOf(match[1]!);
  return take(line, at, match[1]!, { start: from + match.index, end: line.length }, context, 'known');
}

/** The names in brackets that end the last of an item's several lines: `take the table and …\n make it a page (Ann)`. */
export function ownersAtEnd(words: string, context: Context): FoundOwners | null {
  const whole = words.trimEnd();
  const from = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1;
  if (from === 0 || !/[)\]]\.?$/.test(whole) || whole.length - from > 200) return null;
  const found = trailingOwners(whole.slice(from), context);
  return found && moved(found, from);
}

/** Who did it, in a list of completed items: `integration completed by Ann Bell`. */
export function byOwners(words: string, context: Context): FoundOwners | null {
  if (!words.includes('by')) return null;
  // In a list of what is completed "by" alone is enough: "texts rewritten by Ann".
  const pattern = context.inherited.status
    ? /\bby\s+([@\p{Lu}][^.,;:()\n]{1,60})/gu
    : /\b(?:\p{L}+ed|done|written|built|made|sent|led|taken|owned)\s+by\s+([@\p{Lu}][^.,;:()\n]{1,60})/gu;
  for (const match of words.matchAll(pattern)) {
    const start = match.index + match[0].length - match[1]!.length;
    // The name may be followed by more words: try the longest run of capitalised words.
    const run = /^[@\p{Lu}][\p{L}\p{M}'.-]*(?:(?:\s+|\s*(?:,|&|\+|\band\b)\s*)[@\p{Lu}][\p{L}\p{M}'.-]*)*/u.exec(
      match[1]!,
    )?.[0];
    const found = run ? take(words, start, run, { start: start, end: start }, context, 'known') : null;
    if (found) return found;
  }
  return null;
}
