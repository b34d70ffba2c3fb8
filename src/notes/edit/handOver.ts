import type { Commitment, Mention, Note, Owner } from '../note.ts';
import { namesOf } from '../people/names.ts';
import { slice } from '../text.ts';
import { escapeName, isWritable } from './escape.ts';
import { addOwner, handleOf } from './owner.ts';
import { insteadOf, type Read } from './saying.ts';
import { type TextEdit, applyEdits, inOrder, replacement } from './textEdit.ts';

/**
 * The edits that give a commitment to `name` in place of its owner `from`, wherever it is written down: the first name alone or
 * the handle where the other had such. What was said in speech or prose stays said. Null where no written place names `from`,
 * or where the note would not be read as the same but for the owner.
 */
export function handOver(
  text: string,
  note: Note,
  commitment: Commitment,
  from: string,
  name: string,
  read: Read,
): TextEdit[] | null {
  if (!isWritable(name) || commitment.owners.some((owner) => owner.name === name)) return null;
  for (const full of [false, true]) {
    const edits = inOrder(
      commitment.mentions.flatMap((mention) =>
        mention.form === 'sentence' ? [] : renamed(text, note, commitment, mention, from, name, full),
      ),
    );
    if (edits.length === 0) return null;
    const found = insteadOf([commitment], note, read(applyEdits(text, edits))) ?? [];
    const [now, ...more] = found.filter(({ explicit }) => explicit);
    if (now && more.length === 0 && isHandedOver(commitment, now, from, name)) return edits;
  }
  return null;
}

function renamed(
  text: string,
  note: Note,
  commitment: Commitment,
  mention: Mention,
  from: string,
  name: string,
  full: boolean,
): TextEdit[] {
  const places = mention.owners.filter(({ owner }) => owner.name === from);
  if (mention.inherits.owner) return addOwner(text, note, commitment, mention, name) ?? [];
  return places.map(({ span, owner }) => {
    const words = slice(text, span);
    return replacement(span, full ? escapeName(note.shape, name) : wordsLike(text, note, words, owner, name));
  });
}

/** `name` as the other name is written: `@handle`, initials, the first or the last name alone, where that means one person of the note. */
function wordsLike(text: string, note: Note, words: string, owner: Owner, name: string): string {
  const handle = words.startsWith('@') ? handleOf(text, note, name) : null;
  if (handle) return `@${handle}`;
  const names = namesOf(note.people);
  const isClear = (short: string): boolean => {
    const people = names.find(short);
    return people.length === 1 && people[0]!.name === name;
  };
  const shape = shapeOf(words, owner.name);
  if (words.startsWith('@') && isClear(name.split(' ')[0]!)) return `@${name.split(' ')[0]}`;
  const short = shape && shortNames(note, name).find((one) => shapeOf(one, name) === shape && isClear(one));
  return escapeName(note.shape, short || name);
}

/** What part of the full name some words are: null for all of it. */
function shapeOf(words: string, full: string): 'first' | 'last' | 'initials' | 'handle' | null {
  const parts = full.split(' ');
  if (/\s/.test(words) || parts.length < 2) return null;
  if (words === parts[0]) return 'first';
  if (words === parts.at(-1)) return 'last';
  if (/^\p{Lu}{1,3}$/u.test(words)) return 'initials';
  return words === words.toLowerCase() && parts[0]!.toLowerCase() === words ? 'handle' : null;
}

/** The shorter ways of writing a person's name, those that the note uses first. */
function shortNames({ people }: Note, name: string): string[] {
  const parts = name.split(' ');
  const aliases = people.find((person) => person.name === name)?.aliases ?? [];
  return [...aliases, parts[0]!, parts.at(-1)!, parts[0]!.toLowerCase()];
}

function isHandedOver(before: Commitment, after: Commitment, from: string, name: string): boolean {
  const names = before.owners.map((owner) => (owner.name === from ? name : owner.name));
  return (
    after.explicit === before.explicit &&
    after.text === before.text &&
    after.status === before.status &&
    (after.due?.day ?? null) === (before.due?.day ?? null) &&
    after.owners.length === names.length &&
    after.owners.every((owner) => names.includes(owner.name))
  );
}
