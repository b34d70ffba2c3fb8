import { isPerson } from '../people/entry.ts';
import { handlesOf } from '../people/forms.ts';
import type { NameForm } from '../people/name-form.ts';
import { cleanName, initialsOf, isParticle, looksLikeName, namesOf } from '../people/names.ts';
import { placesOf } from '../people/places.ts';
import type { Commitment, Note, Owner } from '../note.ts';
import { startedBy } from '../span.ts';
import { fold } from '../text.ts';
import { isEncoded } from './encoded.ts';
import { applyEdits, replacement, type TextEdit } from './textEdit.ts';

/**
 * Why somebody cannot be renamed: `no-name`: the new name is none · `taken`: it is somebody else's in this note · `encoded`: a mail saved
 * as it was sent · `other-meaning`: the note would not say the same of its people and commitments any more.
 */
export type RenameRefusal = 'no-name' | 'taken' | 'encoded' | 'other-meaning';

/**
 * The edits that rename a person of the note everywhere, each place in its own form: "Ann" becomes the new first name, "Bell, Ann" the
 * new last name first, `ANN:` stays in capitals, "Ann's" keeps its ending. Mail addresses and handles stay, as they are accounts; only where
 * the note would not know whose handle it is, one that is made of the old name is made of the new one. Short forms are written in full
 * where they would fit somebody else. The edited text has been read back: it says what it said, but for the name.
 * `from` is a `Person.name`; `read` reads another text as the note was read.
 */
export function renamePerson(
  text: string,
  note: Note,
  from: string,
  to: string,
  read: (text: string) => Note,
): { edits: TextEdit[] } | { refused: RenameRefusal } {
  const name = nameOf(to, from);
  if (name === null) return { refused: 'no-name' };
  if (name === from) return { edits: [] };
  if (isEncoded(text, note)) return { refused: 'encoded' };
  if (isTaken(note, from, name)) return { refused: 'taken' };
  const places = placesOf(text, note).filter((place) => place.name === from);
  const tried = new Set<string>();
  for (const manner of manners(note, from, name)) {
    const edits = places.flatMap((place) => {
      const words = text.slice(place.span.start, place.span.end);
      const written = writtenAs(words, text[place.span.start - 1] === '@', place.form, { from, to: name, ...manner });
      return written === words ? [] : [replacement(place.span, written)];
    });
    const edited = applyEdits(text, edits);
    if (tried.has(edited)) continue;
    tried.add(edited);
    if (edits.length > 0 && saysTheSame(note, read(edited), from, name, edits)) return { edits };
  }
  return { refused: 'other-meaning' };
}

/** The new name without titles and needless blanks; a nick like `old_stan` may become another. */
function nameOf(to: string, from: string): string | null {
  const name = cleanName(to.replace(/\s+/g, ' ').trim());
  const isNick = /^\p{Ll}/u.test(from) && /^[\p{L}\d][\p{L}\d_.-]{1,38}$/u.test(name);
  return isNick || (looksLikeName(name) && isPerson(name)) ? name : null;
}

function isTaken({ people }: Note, from: string, name: string): boolean {
  const others = namesOf(people.filter((person) => person.name !== from));
  return others.find(name).length > 0;
}

/** How short forms and handles are written. */
interface Manner {
  short: 'short' | 'full';
  handles: 'stay' | 'follow';
}

/** The ways to write the name, the one that changes least first. Where the first name fits others, short forms are full names. */
function* manners({ people }: Note, from: string, to: string): Generator<Manner> {
  const others = namesOf(people.filter((person) => person.name !== from));
  const fitsOthers = others.find(to.split(' ')[0]!).length > 0;
  for (const short of fitsOthers ? (['full'] as const) : (['short', 'full'] as const)) {
    yield { short, handles: 'stay' };
    yield { short, handles: 'follow' };
  }
}

/** Some words that named `from`, in the same form for `to`. `at`: they stand behind `@`. */
function writtenAs(words: string, at: boolean, form: NameForm, naming: Manner & { from: string; to: string }): string {
  const { from, to, short, handles } = naming;
  const parts = to.split(' ');
  const [first, last] = [parts[0]!, lastName(parts)];
  const oneWord = short === 'full' || parts.length === 1 ? to : null;
  switch (form) {
    case 'full':
      return inCaseOf(words, at && !words.includes(' ') ? first : to);
    case 'turned':
      return inCaseOf(words, parts.length > 1 ? `${last}, ${to.slice(0, -last.length).trim()}` : to);
    case 'first':
    case 'nickname':
      return inCaseOf(words, at ? first : (oneWord ?? first));
    case 'last':
      return inCaseOf(words, oneWord ?? last);
    case 'partial':
      return inCaseOf(words, oneWord ?? partial(words, first, last));
    case 'initials':
      return initials(words, to);
    case 'handle': {
      const old = fold(from).split(' ');
      const which = handles === 'follow' ? handlesOf(old[0]!, old.at(-1)!).indexOf(fold(words)) : -1;
      return which < 0 ? words : (handlesOf(fold(first), fold(last))[which] ?? words);
    }
    case 'other':
      return words;
  }
}

/** The last word, with the small words in front of it: "van der Berg". */
function lastName(parts: readonly string[]): string {
  let from = parts.length - 1;
  while (from > 1 && isParticle(parts[from - 1]!)) from--;
  return parts.slice(from).join(' ');
}

/** "Ann B." and "A. Bell" of the new name. */
function partial(words: string, first: string, last: string): string {
  const [, head, stop, tail, end] = /^(\S+?)(\.?)\s+(\S+?)(\.?)$/.exec(words) ?? [];
  if (head?.length === 1) return `${first[0]}${stop} ${last}`;
  if (tail?.length === 1) return `${first} ${last[0]}${end}`;
  return `${first} ${last}`;
}

/** As many letters as stood there, with full stops where these had them. */
function initials(words: string, to: string): string {
  const letters = initialsOf(to).toUpperCase();
  const taken = /^\p{L}$/u.test(words) ? letters.slice(0, 1) : letters;
  return words.includes('.') ? [...taken].join('.') + (words.endsWith('.') ? '.' : '') : taken;
}

/** In capitals or small letters, where the old words are written so. */
function inCaseOf(words: string, name: string): string {
  if (words.length > 1 && words === words.toUpperCase()) return name.toUpperCase();
  if (words === words.toLowerCase()) return name.toLowerCase();
  // The speakers of a transcript may be in capitals, and "Ann" in what they say.
  return name.length > 2 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** Does the edited note say what the first one said: the same people but for one name, and the same commitments in the same places? */
function saysTheSame(before: Note, after: Note, from: string, to: string, edits: TextEdit[]): boolean {
  const moved = movedBy(edits);
  const renamed = (name: string): string => (fold(name) === fold(from) ? fold(to) : fold(name));
  return facts(before, from, moved, renamed) === facts(after, to, (offset) => offset, fold);
}

/** What a note says, without its words. Suggestions of this person's are left out: a word may be taken for the old name and for the new one not. */
function facts(note: Note, person: string, moved: (offset: number) => number, named: (name: string) => string): string {
  const { shape, date, next, people, commitments, decisions, sections } = note;
  // Other owners are words of the note, which may hold the name: "Ann with Omar".
  const owner = ({ name, kind }: Owner): string => (kind === 'known' ? `known ${named(name)}` : kind);
  return JSON.stringify([
    [shape, date?.day, next, sections.map(({ kind, head }) => [kind, moved(head.start)])],
    people.map(({ name, present, role }) => JSON.stringify([named(name), present, role && fold(role)])).sort(),
    commitments
      .filter((one) => one.explicit || !ownedBy(one, person))
      .map(({ explicit, status, due, owners, mentions }) => [
        [explicit, status, due?.day ?? null, due === null],
        owners.map(owner).sort(),
        mentions.map(({ span, form }) => [form, moved(span.start)]),
      ]),
    decisions.map(({ span }) => moved(span.start)),
  ]);
}

function ownedBy({ owners }: Commitment, name: string): boolean {
  return owners.some((owner) => fold(owner.name) === fold(name));
}

/** Where an offset of the text is after its edits; inside of one, its start. One pass for offsets in any order. */
function movedBy(edits: readonly TextEdit[]): (offset: number) => number {
  const shifts: { from: number; by: number; start: number }[] = [];
  let by = 0;
  for (const { start, end, text } of edits) {
    const moved = start + by;
    by += text.length - (end - start);
    shifts.push({ from: end, by, start: moved });
  }
  return (offset) => {
    const at = startedBy(edits, offset) - 1;
    const edit = edits[at];
    if (!edit) return offset;
    const shift = shifts[at]!;
    return offset >= edit.end ? offset + shift.by : shift.start;
  };
}
