import { attendees, type Day, type Mention, type Note, type Person } from '../notes/note.ts';
import { addDays, weekday } from '../notes/dates/index.ts';
import type { NoteIndex } from '../workspace/note-index.ts';
import { frequentOwners, peopleOf } from '../workspace/queries.ts';
import * as messages from './messages/index.ts';
import { contains } from './positions.ts';

/**
 * Who may own the item, the likeliest first: who the item names, who its section names, who took part, who often owns
 * something elsewhere. `text` is the note's readable text.
 */
export function ownerCandidates(text: string, note: Note, mention: Mention, index: NoteIndex): string[] {
  const present = attendees(note);
  const section = note.sections
    .filter((candidate) => contains(candidate.span, mention.head))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const named = (part: string): Person[] => present.filter((person) => isNamed(person, part));
  const likely = [
    ...named(text.slice(mention.span.start, mention.span.end)),
    ...(section ? named(text.slice(section.span.start, section.span.end)) : []),
    ...present,
  ].map((person) => person.name);
  return [...new Set([...likely, ...frequentOwners(index)])];
}

/** Names like one that nobody in the note bears: people it may have been meant for, those of the note and the most alike first, at most three. */
export function similarNames(name: string, note: Note, index: NoteIndex): string[] {
  const own = similarAttendees(name, note);
  const others = alike(name, peopleOf(index)).filter((other) => !own.includes(other));
  return [...own, ...others].slice(0, 3);
}

/** Who took part and has a name like this one, the most alike first. */
export function similarAttendees(name: string, note: Note): string[] {
  return alike(
    name,
    attendees(note).map((person) => person.name),
  );
}

/** True where a full name is another but for one wrong letter in one of its words: too little for another person's. */
export function isSlip(written: string, name: string): boolean {
  const [a, b] = [written.toLowerCase().split(/\s+/), name.toLowerCase().split(/\s+/)];
  if (a.length < 2 || a.length !== b.length) return false;
  const wrong = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at]!] as const]));
  return wrong.length === 1 && wrong.every(([x, y]) => y.length > 3 && x[0] === y[0] && distance(x, y) === 1);
}

/** Of some people those with a name like this one, the most alike first. */
function alike(name: string, people: Iterable<string>): string[] {
  const written = name.toLowerCase();
  return [...new Set(people)]
    .filter((other) => other !== name && isSimilar(name, other))
    .map((other) => ({ other, letters: distance(written, other.toLowerCase()) }))
    .sort((a, b) => (a.letters === b.letters ? 0 : a.letters - b.letters))
    .map(({ other }) => other);
}

export interface DueCandidate {
  words: string;
  day: Day;
}

/** Days to offer, soonest first: tomorrow, the coming Friday, the Friday of next week, and the next meeting if that is to come. */
export function dueCandidates(note: Note, today: Day): DueCandidate[] {
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  const days: DueCandidate[] = [
    { words: messages.tomorrow, day: addDays(today, 1) },
    { words: messages.friday, day: addDays(today, ((5 - weekday(today) + 6) % 7) + 1) },
    { words: messages.nextWeek, day: addDays(sunday, 5) },
  ];
  if (note.next && note.next > today) days.unshift({ words: messages.nextMeeting, day: note.next });
  const distinct = days.filter(({ day }, at) => days.findIndex((other) => other.day === day) === at);
  return distinct.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function isNamed(person: Person, text: string): boolean {
  return [person.name, ...person.aliases].some((name) => hasWord(text, name));
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** One's first or last name, or a slip of the pen: one letter wrong in a short name, two in a long one. */
function isSimilar(written: string, name: string): boolean {
  const [a, b] = [written.toLowerCase(), name.toLowerCase()];
  const parts = b.split(/\s+/);
  if (parts.includes(a) || a.split(/\s+/)[0] === b || distance(a, b) <= (a.length < 6 ? 1 : 2)) return true;
  return a.length > 3 && parts.some((part) => part[0] === a[0] && distance(a, part) <= (a.length < 8 ? 1 : 2));
}

/** Levenshtein's distance; names are short. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
