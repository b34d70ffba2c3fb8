import type { Note, Person } from '../note.ts';
import { fold } from '../text.ts';
import { isWordUnit, smallWord } from '../word-at.ts';
import { namesAsWritten, type AsName, type ToldNames } from './as-name.ts';
import { namedBy, type Named } from './name-form.ts';
import { isParticle, namesOf, shortForms } from './names.ts';
import { toldPlaces, type PersonPlace } from './told-places.ts';

export type { PersonPlace } from './told-places.ts';

const known = new WeakMap<Note, PersonPlace[]>();

/**
 * All places where a note names one of its people, in text order, none inside of another. Words that fit two people or nobody are no
 * place, nor is an ordinary word that only looks like a name ("Will we go?"), a mail address, a URL, code. `text` is the text the note
 * was read from. One pass, once per note.
 */
export function placesOf(text: string, note: Note): PersonPlace[] {
  let places = known.get(note);
  if (!places) {
    places = note.people.length > 0 ? placesIn(text, note) : [];
    known.set(note, places);
  }
  return places;
}

function placesIn(text: string, note: Note): PersonPlace[] {
  const named = namedBy(namesOf(note.people));
  const told = toldPlaces(text, note, named);
  const words = ({ span }: PersonPlace): string => text.slice(span.start, span.end);
  const toldNames: ToldNames = {
    parts: new Set(note.people.flatMap(partsOf)),
    alone: new Set(told.filter(({ form }) => form === 'last').map((place) => fold(words(place)))),
    small: told
      .map(words)
      .filter((word) => /^\p{Ll}/u.test(word))
      .map(fold),
  };
  const scan: Scan = { text, named, isName: namesAsWritten(text, toldNames), heads: headsOf(note.people), told };
  return [...told, ...namedIn(scan)].sort((a, b) => a.span.start - b.span.start);
}

/** The single words that may name somebody. */
function partsOf({ name, aliases }: Person): string[] {
  const words = fold(name).split(' ');
  return [words[0]!, words.at(-1)!, ...shortForms(words[0]!), ...aliases.map(fold)];
}

interface Scan {
  text: string;
  named: Named;
  isName: AsName;
  /** With what words a name may begin (small, without accents). */
  heads: ReadonlySet<string>;
  told: readonly PersonPlace[];
}

function headsOf(people: readonly Person[]): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const person of people) {
    for (const words of [person.name, ...person.aliases]) {
      const head = /[\p{L}\p{N}_]+/u.exec(words)?.[0];
      if (head) heads.add(smallWord(head));
    }
    const words = fold(person.name).split(' ');
    heads.add(words[0]!.slice(0, 1)).add(/^[^-']*/.exec(words.at(-1)!)![0]);
    for (const short of shortForms(words[0]!)) heads.add(short);
  }
  heads.delete('');
  return heads;
}

/** The places beyond those told: one pass over the words of the text that are no code and no markup. */
function namedIn(scan: Scan): PersonPlace[] {
  const { text, heads, told } = scan;
  const found: PersonPlace[] = [];
  const first = new Set([...heads].flatMap((head) => [head.charCodeAt(0), head.toUpperCase().charCodeAt(0)]));
  let fenced = isFence(text, 0);
  let ticks = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === newLine) {
      ticks = 0;
      if (isFence(text, i + 1)) fenced = !fenced;
    } else if (code === tick) ticks++;
    else if (code === less) i = endOfTag(text, i);
    else if (code === bracket && text[i - 1] === ']') i = endOfTarget(text, i);
    if (!isWordUnit(code)) continue;
    const start = i;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
    const end = i--;
    while (next < told.length && told[next]!.span.end <= start) next++;
    const room = told[next]?.span.start ?? text.length;
    if (fenced || ticks % 2 === 1 || room < end) continue;
    if (code < accented && !(first.has(code) && (code < smallA || maySmall(text, start, end)))) continue;
    if (!heads.has(smallWord(text.slice(start, end)))) continue;
    const place = placeAt(scan, start, end);
    if (!place || place.span.end > room) continue;
    found.push(place);
    i = place.span.end - 1;
  }
  return found;
}

const [newLine, tick, less, bracket] = [10, 96, 60, 40];
/** From here on letters have accents. */
const accented = 0xc0;
const smallA = 97;

/** In small letters somebody is named behind `@`, before a colon or comma, or by a nick like `old_stan` and `m0fen`. */
function maySmall(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '@' || text[end] === ':' || text[end] === ',' || text[end] === '_') return true;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) < 65) return true;
  return false;
}

/** Does a line that begins here open or close a block of code? */
function isFence(text: string, start: number): boolean {
  let at = start;
  while (at < start + 12 && (text[at] === ' ' || text[at] === '>')) at++;
  return text.startsWith('```', at) || text.startsWith('~~~', at);
}

/** The end of a tag or an address in angle brackets, or the place itself where it is none; `<v Ann>` of captions names who speaks. */
function endOfTag(text: string, at: number): number {
  const tag = /^<(?!v[ .])[\p{L}/!][^<>\n]{0,300}>/u.exec(text.slice(at, at + 302));
  return tag ? at + tag[0].length - 1 : at;
}

/** The end of `(path)` behind the words of a link. */
function endOfTarget(text: string, at: number): number {
  const target = /^\([^()\s]{0,500}\)/.exec(text.slice(at, at + 502));
  return target ? at + target[0].length - 1 : at;
}

/** How many words a name has at most. */
const mostWords = 5;

/** Somebody's name that begins with this word, the longest that names one person. */
function placeAt(scan: Scan, start: number, firstEnd: number): PersonPlace | null {
  const { text, named, isName } = scan;
  for (const end of wordEnds(text, start, firstEnd).reverse()) {
    const words = text.slice(start, end);
    const own = /['’]s$/.test(words) ? words.slice(0, -2) : words;
    const found = named(words) ?? named(own);
    if (found === 'several') return null;
    if (found && found.form !== 'other') {
      const span = {
        start: found.form === 'last' ? particlesBefore(text, start, found.person.name) : start,
        end: start + (named(words) ? words : own).length,
      };
      return isName(span.start, span.end, found.form)
        ? { name: found.person.name, span, form: found.form, of: 'text' }
        : null;
    }
  }
  return handleAt(scan, start);
}

/** Where a last name begins with the small words in front of it: "van der" of "van der Berg". */
function particlesBefore(text: string, start: number, name: string): number {
  const particles = / ((?:\S+ )+)\S+$/.exec(name)?.[1] ?? '';
  const isSmall = particles.trim().split(' ').every(isParticle);
  return particles && isSmall && text.endsWith(particles, start) ? start - particles.length : start;
}

/** `@ann.bell` that the note gives somebody as a handle. */
function handleAt({ text, named }: Scan, start: number): PersonPlace | null {
  if (text[start - 1] !== '@' || /[\w.]/.test(text[start - 2] ?? '')) return null;
  const handle = /^[\w-]+(?:\.[\w-]+)*/.exec(text.slice(start, start + 40))?.[0];
  const found = handle ? named(handle) : null;
  if (!handle || !found || found === 'several' || found.form === 'other') return null;
  return { name: found.person.name, span: { start, end: start + handle.length }, form: found.form, of: 'text' };
}

/** Where a name that begins here may end: behind its first word, or further words in capitals. */
function wordEnds(text: string, start: number, firstEnd: number): number[] {
  const ends: number[] = [];
  const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,40}(?:['’_-][\p{L}\p{N}]{1,40}){0,4}/uy;
  let at = start;
  while (ends.length < mostWords) {
    words.lastIndex = at;
    const word = words.exec(text)?.[0];
    if (!word || (at > start && !/^\p{Lu}/u.test(word) && !isParticle(word))) break;
    at += word.length;
    ends.push(at);
    if (word.length === 1 && text[at] === '.') at++;
    if (text[at] !== ' ' && text[at] !== '\u00a0') break;
    at++;
  }
  return ends.length > 0 ? ends : [firstEnd];
}
