import { written, type Note, type Span } from '../note.ts';
import type { Named, NameForm } from './name-form.ts';
import { cleanName, hasTitle } from './names.ts';

/** One place where a note names one of its people. */
export interface PersonPlace {
  /** The full name: `Person.name`. */
  name: string;
  /** The words that name them, without title, `@`, possessive and marks. */
  span: Span;
  form: NameForm;
  /** Where the reader found it: as an introduction (`Person.spans`), as an item's owner, or else in the text. */
  of: 'introduction' | 'owner' | 'text';
}

/** The places that the reader itself tells: introductions, and owners of what is written down; those of suggestions may be words. */
export function toldPlaces(text: string, note: Note, named: Named): PersonPlace[] {
  const found: PersonPlace[] = [];
  const add = (name: string, span: Span, of: PersonPlace['of']): void => {
    found.push({ name, of, ...wordsOf(text, span, name, named) });
  };
  for (const { name, spans } of note.people) for (const span of spans) add(name, span, 'introduction');
  for (const { mentions } of written(note))
    for (const { owners } of mentions)
      for (const { span, owner } of owners) if (owner.kind === 'known') add(owner.name, span, 'owner');
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return found.filter(({ span }) => {
    if (span.start < end || span.start === span.end) return false;
    end = span.end;
    return true;
  });
}

/** Which of the words of a place are the name, and how they write it. */
function wordsOf(text: string, span: Span, name: string, named: Named): Pick<PersonPlace, 'span' | 'form'> {
  const written = text.slice(span.start, Math.min(span.end, span.start + longestName));
  const words = nameAlone(written);
  const at = words ? written.indexOf(words) : -1;
  const found = at < 0 ? null : named(words);
  if (!found || found === 'several' || found.person.name !== name) return { span, form: 'other' };
  const start = span.start + at;
  const end = start + words.length;
  if (text[end] === '@' && /^@\S+\.\w/.test(text.slice(end, end + longestName))) return { span, form: 'other' };
  return { span: { start, end }, form: found.form };
}

/** "Bell, Ann" of `"Bell, Ann (Port)"`, "Ann Bell" of `Ann Bell via Pier list`, "Ann" of "Ann's". */
function nameAlone(written: string): string {
  if (/^\p{L}+(?: \p{L}+)?$/u.test(written) && !hasTitle(written)) return written;
  return cleanName(
    written
      .replace(/^["']+|["']+$/g, '')
      .replace(/\s*[([].*$/s, '')
      .replace(/\s+via\s.*$/is, ''),
  ).replace(/['’]s$/, '');
}

const longestName = 200;
