import type { Person } from '../note.ts';
import { fold } from '../text.ts';
import { firstNameFirst, initialsOf, shortForms, type Names } from './names.ts';

/**
 * How some words write a person: `full` · `turned`: "Bell, Ann" · `first`, `last`: that part alone · `partial`: "Ann B.", "A. Bell", or
 * the first and last of three names · `nickname`: "Phil" of Philip · `initials` · `handle`: a user's name that the note gives them ·
 * `other`: an office, "me", a mail address, whatever else the reader understood.
 */
export type NameForm = 'full' | 'turned' | 'first' | 'last' | 'partial' | 'nickname' | 'initials' | 'handle' | 'other';

/** The form of some words that mean this person. They stand without `@`, title and punctuation. */
export function formOf(words: string, { name, aliases }: Person): NameForm {
  const key = plain(words);
  const full = plain(name);
  if (key === full) return 'full';
  if (words.includes(',')) return plain(firstNameFirst(words)) === full ? 'turned' : 'other';
  const declared = aliases.some((alias) => alias === words);
  if (declared && /^(?:\p{Ll}|.*[\d_])/u.test(words)) return 'handle';
  if (/^(?:\p{Lu}\.?){2,4}$/u.test(words) && key.replace(/ /g, '') === initialsOf(name)) return 'initials';
  const parts = full.split(' ');
  if (parts.length > 1) {
    const [first, last] = [parts[0]!, parts.at(-1)!];
    if (key === first) return 'first';
    if (key === last) return 'last';
    if ([`${first} ${last}`, `${first} ${last[0]}`, `${first[0]} ${last}`].includes(key)) return 'partial';
    if (shortForms(first).includes(key)) return 'nickname';
  }
  if (!declared) return 'other';
  return /^\p{Lu}{1,4}$/u.test(words) ? 'initials' : 'nickname';
}

function plain(words: string): string {
  return fold(words).replace(/\./g, '').replace(/\s+/g, ' ');
}

/** Whom some words name, and how; `several` people, or nobody. */
export type Named = (words: string) => { person: Person; form: NameForm } | 'several' | null;

/** Each of the words is looked up once: a note has the same few names again and again. */
export function namedBy(names: Names): Named {
  const kept = new Map<string, ReturnType<Named>>();
  return (words) => {
    let answer = kept.get(words);
    if (answer === undefined) {
      const [person, ...more] = names.find(words.includes(',') ? firstNameFirst(words) : words);
      answer = person ? (more.length > 0 ? 'several' : { person, form: formOf(words, person) }) : null;
      kept.set(words, answer);
    }
    return answer;
  };
}
