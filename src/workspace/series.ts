import type { Day } from '../notes/note.ts';
import { headingKind } from '../notes/commitments/heading.ts';
import { discussion, stopWords } from '../notes/lexicon/words.ts';
import { lexicons } from '../notes/dates/lexicon/index.ts';
import { fold } from '../notes/text.ts';
import type { Entry } from './entry.ts';
import type { NoteFile } from './files.ts';
import type { NoteIndex } from './note-index.ts';

/**
 * The other notes of a series, the latest first, undated ones last: notes in one folder whose names differ only in digits (a date, a number),
 * or whose titles differ only in a date. A title that any note may have ("Minutes") makes no series.
 */
export function seriesOf(index: NoteIndex, file: NoteFile, title: string): Entry[] {
  const series = seriesIn(index);
  const found = new Set(keysOf(file, title).flatMap((key) => series.get(key) ?? []));
  return [...found].filter(({ uri }) => uri !== file.uri).sort((a, b) => compare(b.day ?? '', a.day ?? ''));
}

const known = new WeakMap<NoteIndex, Map<string, Entry[]>>();

/** The notes by what makes a series of them; made once for each state of the index. */
function seriesIn(index: NoteIndex): Map<string, Entry[]> {
  let series = known.get(index);
  if (series) return series;
  series = new Map();
  for (const entry of index.entries())
    for (const key of keysOfEntry(entry)) {
      const notes = series.get(key);
      if (notes) notes.push(entry);
      else series.set(key, [entry]);
    }
  known.set(index, series);
  return series;
}

const keys = new WeakMap<Entry, string[]>();

function keysOfEntry(entry: Entry): string[] {
  let own = keys.get(entry);
  if (!own) keys.set(entry, (own = keysOf(entry, entry.title)));
  return own;
}

function keysOf({ folder, path }: NoteFile, title: string): string[] {
  const name = path.toLowerCase().replace(/[\d\s_.-]+/g, ' ');
  const words = undated(title);
  return [`path ${folder} ${name}`, ...(tells(words) ? [`title ${folder} ${words}`] : [])];
}

const dateWords = new Set(
  lexicons.flatMap(({ months, weekdays }) => [...Object.keys(months), ...Object.keys(weekdays)].map(fold)),
);
const meetings = new Set(lexicons.flatMap(({ meetings: { nouns } }) => nouns.map(fold)));

/** The words of a title without those of a date. */
function undated(title: string): string {
  return (fold(title.slice(0, 200)).match(/\p{L}[\p{L}':]*/gu) ?? []).filter((word) => !dateWords.has(word)).join(' ');
}

/** Is this word no meeting's, no note's, and none that says nothing? */
function isOwn(word: string): boolean {
  return !meetings.has(word) && !stopWords.has(word) && !discussion.test(word) && headingKind(word) === null;
}

/** Does a title tell one series from another? */
function tells(words: string): boolean {
  return words.length > 3 && !discussion.test(words) && words.split(' ').some(isOwn);
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
