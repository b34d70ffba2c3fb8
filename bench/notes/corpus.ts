import { random, type Random } from './random.ts';
import type { Size } from './sheet.ts';
import { kinds, type Kind } from './shapes.ts';
import { plain, voiceOf, type Voice } from './voice.ts';

export interface GeneratedNote {
  /** Relative, with `/`: a group's folder, its year, a name. */
  path: string;
  text: string;
  kind: string;
  /** UTC midnight of the meeting, in ms. */
  day: number;
}

const groups = 60;
const start = Date.UTC(2016, 0, 1);
const days = 3800;
/** In bytes. With the spread below, ten thousand notes have about 34 MB: most 1 to 5 kB, a hundredth above 20 kB. */
const median = 1800;
const largest = 120_000;

/** Note number `index` of a workspace: the same for the same seed, however many there are. */
export function noteAt(seed: string, index: number): GeneratedNote {
  const own = random(`${seed} note ${index}`);
  const group = own.between(0, groups - 1);
  const voice = voiceOf(seed, group, dayOf(own));
  const [name, kind] = drawn(own);
  const text = writtenBy(kind, voice, own, { bytes: sizeOf(own, kind) });
  return { path: pathOf(voice, own, kind, group, index), text, kind: name, day: voice.day };
}

/** One note of a kind and size. */
export function noteOf(seed: string, kind: string, size: Size): string {
  const known = kinds[kind];
  if (!known) throw new Error(`no kind "${kind}"; there are ${Object.keys(kinds).join(', ')}`);
  const own = random(`${seed} ${kind}`);
  // The first group that writes English: what is measured on one note should not hang on its language.
  let group = 0;
  while (voiceOf(seed, group, start).language !== 'en') group++;
  return writtenBy(known, voiceOf(seed, group, dayOf(own)), own, size);
}

/** The house's style comes from its group, everything else from the note's own numbers. */
function writtenBy(kind: Kind, voice: Voice, own: Random, size: Size): string {
  return kind.write({ ...voice, random: own }, size);
}

function dayOf(own: Random): number {
  return start + own.between(0, days) * 86_400_000;
}

function drawn(own: Random): [string, Kind] {
  const all = Object.entries(kinds);
  let left = own.next() * all.reduce((sum, [, { share }]) => sum + share, 0);
  return all.find(([, { share }]) => (left -= share) < 0) ?? all[0]!;
}

/** Sizes of files are spread as products of chances are: their logarithms normally. */
function sizeOf(own: Random, { length }: Kind): number {
  const normal = Math.sqrt(-2 * Math.log(1 - own.next())) * Math.cos(2 * Math.PI * own.next());
  return Math.min(largest, Math.max(250, median * length * Math.exp(0.9 * normal)));
}

const folders = {
  en: ['meetings', 'minutes', 'notes'],
  de: ['protokolle'],
  es: ['actas', 'notes'],
  fr: ['meetings', 'notes'],
};

function pathOf({ team, language, day }: Voice, own: Random, kind: Kind, group: number, index: number): string {
  const iso = new Date(day).toISOString().slice(0, 10);
  const folder = folders[language][group % folders[language].length]!;
  const word = plain(own.pick(['sync', 'planning', 'weekly', 'board', 'review', 'retro', 'kickoff', 'call']));
  // The number keeps two notes of a day apart.
  const name = own.pick([
    `${iso}-${word}-${index}`,
    `${iso}-${index}`,
    `${word}-${iso}-${index}`,
    `${iso}_${team}_${index}`,
  ]);
  return `${team}-${group}/${folder}/${iso.slice(0, 4)}/${name}.${kind.ending}`;
}
