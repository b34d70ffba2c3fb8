import { groups, nothing, vague } from '../lexicon/words.ts';
import type { Span } from '../note.ts';
import { fold, slice, unmarked } from '../text.ts';
import { cleanName } from './names.ts';

/** Somebody as one place of the note introduces them. */
export interface Found {
  name: string;
  role?: string;
  aliases: string[];
  present: boolean;
  span: Span;
}

/** A list of names on one line. */
export function names(
  text: string,
  line: Span,
  present: boolean,
  found: Found[],
  single: boolean,
  role?: string,
): void {
  const words = slice(text, { start: line.start, end: Math.min(line.end, line.start + 8000) });
  // Commas and "and" part people, except inside brackets.
  const masked = words.replace(/\([^()]*\)|\[[^\]]*\]|<[^>]*>/g, (bracket) => 'x'.repeat(bracket.length));
  let from = 0;
  const parts: Span[] = [];
  for (const match of masked.matchAll(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*\|\s*/g)) {
    parts.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: line.start + from, end: line.start + words.length });
  for (const part of parts) entry(text, part, present, found, single, role);
}

/** One person's entry: `Ann Bell (@abell)`, `Ann Bell - Chair`, `Ann Bell, Animal Farm` (alone on its line), `@abell`. */
export function entry(
  text: string,
  span: Span,
  present: boolean,
  found: Found[],
  single: boolean,
  role?: string,
): void {
  const words = unmarked(slice(text, { start: span.start, end: Math.min(span.end, span.start + 300) })).replace(
    /\[([^\]]*)\]\([^)\s]*\)/g,
    '$1',
  );
  const handled = /^\s*@([\w-][\w.-]*)\s+\(?(\p{Lu}[\p{L}\p{M}'.-]+(?: \p{L}[\p{L}\p{M}'.-]*){1,3})\)?\s*$/u.exec(
    words,
  );
  if (handled) {
    // `@abell (Ann Bell)`: the handle first, the name behind it.
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
  const match = /^[\s@]*([^,(<[:]*?)\s*(?:$|[,:(<[]|\s-+\s|\s@)/.exec(words);
  if (!match) return;
  const at = span.start + Math.max(0, words.indexOf(match[1]!.trim()));
  const linked = words.length !== Math.min(span.end, span.start + 300) - span.start;
  // The name as the note spells it, apostrophe and all, where no link was cut out.
  const name = cleanName(linked ? match[1]! : text.slice(at, at + match[1]!.trim().length));
  const folded = fold(name);
  if (
    !name ||
    name.length > 60 ||
    nothing.test(folded) ||
    vague.test(folded) ||
    groups.test(folded) ||
    !/\p{L}/u.test(name) ||
    name.split(' ').length > 5
  )
    return;
  const aliases: string[] = [];
  let title = role;
  for (const bracket of words.matchAll(/\(([^()]{1,80})\)?/g)) {
    const inner = bracket[1]!.trim();
    if (/^@[\w.-]+$/.test(inner) || (/^\p{Lu}{2,4}$/u.test(inner) && areInitials(inner, name)))
      aliases.push(inner.replace(/^@/, ''));
    else title ??= inner;
  }
  for (const handle of words.matchAll(/(?:^|\s)@([\w-][\w.-]*)/g)) aliases.push(handle[1]!);
  if (single) title ??= /(?:,|\s-+)\s+([^,(<]{2,60})/.exec(words)?.[1]?.trim();
  found.push({
    name,
    role: title,
    aliases: aliases.filter((alias) => alias !== name),
    present,
    span: { start: at, end: at + match[1]!.trim().length },
  });
}

function areInitials(letters: string, name: string): boolean {
  const initials = name
    .split(/[ -]/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return initials === letters || (letters.length <= initials.length + 1 && letters[0] === initials[0]);
}
