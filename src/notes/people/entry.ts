import { notListed, organisations } from '../lexicon/not-people.ts';
import { awayWords, offices } from '../lexicon/people.ts';
import { groups, nothing, stopWords, vague } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import { cleanName, isParticle, looksLikeName } from './names.ts';

/** Somebody as one place of the note introduces them. */
export interface Found {
  name: string;
  role?: string;
  aliases: string[];
  present: boolean;
  span: Span;
}

/** What a list says of everybody in it. */
export interface Listing {
  present: boolean;
  role?: string;
}

/** `@abell @bcarr @cdiaz`. */
const handlesOnly = /^\s*@[\w.-]+(?:\s+@[\w.-]+)+\s*$/;

/** `The whole team (Ann, Bob and Cho)`: who that is stands in the bracket. Group 1: the names. */
const together = /^\s*\p{L}+(?: \p{Ll}+){1,3} \(([^()]{5,400})\)[.\s]*$/u;

/** A line of names: `Ann Bell (Port), Bob Carr and Cho Diaz`, `Bell, Ann; Carr, Bob`. */
export function names(text: string, line: Span, listing: Listing, found: Found[]): void {
  const words = plain(slice(text, headOf(line, 8000))).replace(/[\r\n]/g, ' ');
  if (isSentence(words)) return;
  const group = together.exec(words);
  if (group && listsNames(group[1]!)) {
    const at = line.start + group[0].indexOf('(') + 1;
    names(text, { start: at, end: at + group[1]!.length }, listing, found);
    return;
  }
  // Commas and "and" part people, except inside brackets.
  const masked = words.replace(/\([^()]*\)|\[[^\]]*\]|<[^>]*>/g, (bracket) => 'x'.repeat(bracket.length));
  const separators = handlesOnly.test(masked)
    ? /\s+(?=@)/g
    : masked.includes(';')
      ? /\s*;\s*(?:and\s+)?/g
      : /\s*,\s*(?:and\s+)?|\s+(?:and|und|et|&|\+)\s+|\s+y\s+(?=\p{Lu})|\s*\|\s*|\s+[·•]\s+/gu;
  let from = 0;
  const parts: Span[] = [];
  for (const match of masked.matchAll(separators)) {
    parts.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: line.start + from, end: line.start + words.length });
  for (const part of parts)
    if (masked.includes(';') && listsNames(slice(text, part).trim().replace(offices, '')))
      names(text, part, listing, found);
    else entry(text, part, listing, found, masked.includes(';'));
}

/** "The following members, users and friends were present." tells of people and names none. */
function isSentence(words: string): boolean {
  return (
    /^\s*(?:\p{Lu}\p{Ll}* )\p{Ll}[^:@]*[.!?]\s*$/u.test(words) && !/[^\s.] \p{Lu}\p{Ll}/u.test(words.slice(0, 400))
  );
}

/** Is a line with commas a list of names ("Ann, Bob, Cho"), rather than one person with what they are ("Ann Bell, Port Office")? */
export function listsNames(words: string): boolean {
  const parts = plain(words)
    .replace(/\([^()]*\)/g, '')
    .split(/,|;|\s(?:and|und|et|y|&)\s/)
    .map((part) => part.trim());
  return (
    parts.length >= 3 &&
    parts.every((part) => looksLikeName(part.replace(/^@?/, '')) && !organisations.test(fold(part)))
  );
}

/**
 * What ends a name: a bracket, a dash, a comma, a handle, or words that say more of the person ("Ann Bell from Port").
 */
const name = new RegExp(
  String.raw`^(?:[^\p{L}@([]*(?:[xX]\s+(?=\p{Lu}))?(?:[([][^\])]{1,40}[\])]\s+(?=\p{Lu}))?)[\s@([]*` +
    String.raw`([^,(<[:;|=\])]*?)\s*` +
    String.raw`(?:$|[,(<[:;|=\])]|\s-+\s|\s\/\s|\s@|\s(?:as|from|of|for|via|joined|joins|left|arrived|representing|until|at|on|in|with|not|was|is|will|has|had|wohnhaft|aus|als|ab|bis)\s)`,
  'du',
);

/** `@abell (Ann Bell)`, `@abell - Ann Bell`: the handle first, the name behind it. */
const handleFirst =
  /^\s*@([\w-][\w.-]*)\s*[-:/|]?\s*\(?(\p{Lu}[\p{L}\p{M}'.-]+(?: \p{L}[\p{L}\p{M}'.-]*){1,3})\)?\s*$/u;

/** `AB: Ann Bell`, `AB = Ann Bell`, `AB - Ann Bell`: a list that is a key too. */
const initialsFirst =
  /^\s*(\p{Lu}{2,4})\s?(?::|=|\s-)\s+(\p{Lu}[\p{L}\p{M}'.-]+(?: \p{L}[\p{L}\p{M}'.-]*){1,3})\s*(?:$|[(,])/du;

/** One person's entry: `Ann Bell (@abell)`, `Ann Bell - Chair`, `Ann Bell, Animal Farm` (`single`: alone on its line), `@abell`, `Bob (absent)`. */
export function entry(text: string, span: Span, { present, role }: Listing, found: Found[], single: boolean): void {
  const raw = slice(text, headOf(span, 300));
  const words = plain(raw).replace(/[\r\n]/g, ' ');
  const handled = handleFirst.exec(words);
  if (handled) {
    const at = span.start + words.indexOf(handled[2]!, handled[0].indexOf(handled[1]!) + handled[1]!.length);
    found.push({
      name: cleanName(handled[2]!),
      role,
      aliases: [handled[1]!],
      present,
      span: { start: at, end: at + handled[2]!.length },
    });
    return;
  }
  const keyed = initialsFirst.exec(words);
  if (keyed && isPerson(keyed[2]!)) {
    const [start, end] = keyed.indices![2]!;
    found.push({
      name: cleanName(keyed[2]!),
      role,
      aliases: [keyed[1]!],
      present,
      span: { start: span.start + start, end: span.start + end },
    });
    return;
  }
  const match = name.exec(words);
  if (!match?.[1]) return;
  const rest = words.slice(match.indices![1]![1]);
  const office = offices.exec(match[1])?.[0].length ?? 0;
  const start = match.indices![1]![0] + office;
  const at: Span = { start: span.start + start, end: span.start + match.indices![1]![1] };
  // The name as the note spells it, apostrophe and all.
  const shown = withoutHouse(cleanName(slice(text, at)).replace(/@[\w.-]*\.\w+$|@$/, ''));
  const turned = single ? /^\s*,\s*(\p{Lu}[\p{L}'-]+)\s*(?:$|[(,-])/u.exec(rest)?.[1] : undefined;
  const surnameFirst =
    turned !== undefined && (/^\p{Lu}[\p{Lu}'-]+$/u.test(shown) ? !/^[\p{Lu}'-]+$/u.test(turned) : false);
  const inner = /^\s*\((\p{Lu}[\p{L}\p{M}'.-]+(?: \p{Lu}[\p{L}\p{M}'.-]+){1,3})\)/u.exec(rest)?.[1];
  const isHandle = /^[a-z][a-z\d_-]{2,20}$/.test(shown) && inner !== undefined;
  const full = surnameFirst ? `${turned} ${shown}` : isHandle ? inner : shown;
  // "We met early." below a heading is a sentence.
  const sentence = /[.!?]$/.test(words.trimEnd()) && /^\S+ \p{Ll}+ \p{Ll}/u.test(full);
  if (!isPerson(full) || sentence) return;
  const aliases: string[] = isHandle ? [shown] : [];
  // `[AB] Ann Bell`
  const before = /[([](\p{Lu}{2,4})[\])]\s+$/u.exec(words.slice(0, match.indices![1]![0]))?.[1];
  if (before && areInitials(before, full)) aliases.push(before);
  let title = role;
  for (const bracket of rest.matchAll(/\(([^()]{1,80})\)?/g)) {
    const words = bracket[1]!.trim();
    // `(@abell)`, `(AB)`, `(AB - chair)`
    const [, short, office] = /^(@[\w.-]+|\p{Lu}{2,4})(?:\s*[-,;:]\s*(\S.*))?$/u.exec(words) ?? [];
    if (short && (short.startsWith('@') || areInitials(short, full))) {
      aliases.push(short.replace(/^@/, ''));
      title ??= office;
    } else if (words !== inner || !isHandle) title ??= words;
  }
  for (const handle of rest.matchAll(/(?:^|\s)@([\w-][\w.-]*)/g)) aliases.push(handle[1]!);
  if (single && !surnameFirst) title ??= /(?:,|\s-+)\s+([^,(<]{2,60})/.exec(rest)?.[1]?.trim();
  const away =
    awayWords.test(fold(rest)) ||
    /^[^\p{L}@]*[❌✗✘🚫]/u.test(raw) ||
    raw.trimStart().startsWith('~~') ||
    text.slice(span.start - 2, span.start) === '~~';
  found.push({
    name: full,
    role: title,
    aliases: aliases.filter((alias) => alias !== full),
    present: present && !away,
    span: at,
  });
}

/** `Ann Bell OMB REI`: the letters behind a full name are where it is from, unless the name is in capitals as well. */
function withoutHouse(name: string): string {
  return name.replace(
    /^(\p{Lu}\p{L}*\p{Ll}\p{L}* \p{Lu}\p{L}*\p{Ll}\p{L}*)(?: \p{Lu}{2,6}){1,3}(?: \p{Lu}\p{L}+)?$/u,
    '$1',
  );
}

/** Links, tags and emphasis blanked out but for the words a reader sees; nothing moves. */
function plain(words: string): string {
  return unmarked(
    words
      .replace(
        /\[([^\]]*)\](\([^)\s]*\)|\[[^\]]*\])/g,
        (whole, label: string) => ` ${label}${' '.repeat(whole.length - label.length - 1)}`,
      )
      // A line's end parts names as a comma does.
      .replace(/<br\s?\/?>/gi, (tag) => '|'.padEnd(tag.length))
      .replace(/<\/?[a-z][^<>@]{0,200}>/gi, (tag) => ' '.repeat(tag.length))
      .replace(/&nbsp;/g, '      '),
  );
}

/** Could these words of a list of people be a person, and not a group, a company, a placeholder or a sentence? */
export function isPerson(words: string): boolean {
  const folded = fold(words);
  if (/^(?:who|which|whose|qui|quien)\s/.test(words)) return false;
  if (!/\p{L}/u.test(words) || words.length > 60 || /[/\\]|\.(com|org|net|io)\b/.test(words)) return false;
  if (nothing.test(folded) || vague.test(folded) || groups.test(folded) || notListed.test(folded)) return false;
  const parts = words.split(' ');
  if (parts.length > 5 || (parts.length > 1 && organisations.test(folded))) return false;
  return !parts.some(
    (part) =>
      /^\p{Ll}/u.test(part) && !isParticle(part) && (stopWords.has(part) || part.includes("'") || parts.length > 3),
  );
}

function areInitials(letters: string, name: string): boolean {
  const initials = name
    .split(/[ -]/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return initials === letters || (letters.length <= initials.length + 1 && letters[0] === initials[0]);
}
