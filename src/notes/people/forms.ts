import { fold } from '../text.ts';
import { initialsOf, shortForms } from './names.ts';

/** How one word may name `Ann Bell`, folded: first name, and handles made of both. */
export function handlesOf(first: string, last: string): string[] {
  return [
    first,
    `${first[0]!}${last}`,
    `${first}${last}`,
    `${first}.${last}`,
    `${first}-${last}`,
    `${first}_${last}`,
    `${first}${last[0]!}`,
  ];
}

/**
 * The shorter ways a note may write a full name, folded and without full stops: `Ann`, `Bell`, `Ann B`, `A Bell`, `AB`, `abell`, `Ann Bell`
 * of `Ann Mary Bell`, `Ann B-C` of `Ann Bell-Carr`, `Phil` and `PhilB` of Philip Bell, `Anne Marie` of `Anne-Marie Bell`. None for a name of one word.
 */
export function shorterForms(name: string): string[] {
  const words = fold(name).replace(/\./g, '').split(' ');
  if (words.length < 2) return [];
  const first = words[0]!;
  const last = words.at(-1)!;
  const initials = last
    .split('-')
    .map((part) => part[0] ?? '')
    .join('-');
  return [
    initialsOf(name),
    ...handlesOf(first, last),
    last,
    `${first} ${last}`,
    `${first} ${last[0]!}`,
    `${first} ${initials}`,
    `${first[0]!} ${last}`,
    ...(first.includes('-') ? [first.replace(/-/g, ' '), first.replace(/-/g, '')] : []),
    ...shortForms(first).flatMap((nick) => [nick, `${nick} ${last}`, `${nick} ${last[0]!}`, `${nick}${last[0]!}`]),
  ];
}
