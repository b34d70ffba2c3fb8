import { houseOf, type House } from './house.ts';
import { random, type Random } from './random.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

export type Language = 'en' | 'de' | 'es' | 'fr';

export const words: Record<Language, Words> = { en, de, es, fr };

export interface Person {
  first: string;
  full: string;
  handle: string;
  initials: string;
  mail: string;
}

/** Who writes a note: a group with its language and people, and the day it is about. */
export interface Voice {
  random: Random;
  language: Language;
  words: Words;
  team: string;
  house: House;
  /** Those that a note is about; the first one presides. */
  people: Person[];
  /** UTC midnight, in ms. */
  day: number;
}

/** A group of people whose notes look alike; the same number, the same group. */
export function voiceOf(seed: string, group: number, day: number): Voice {
  const own = random(`${seed} group ${group}`);
  const language = languageOf(own.next());
  const lexicon = words[language];
  const team = own.pick(lexicon.rules.team);
  const roster = peopleOf(own, lexicon, own.between(5, 14), `${plain(team)}.example`);
  return { random: own, language, words: lexicon, team, house: houseOf(own), people: roster, day };
}

/** Most notes are in English. */
function languageOf(share: number): Language {
  return share < 0.7 ? 'en' : share < 0.82 ? 'de' : share < 0.91 ? 'es' : 'fr';
}

function peopleOf(own: Random, lexicon: Words, count: number, host: string): Person[] {
  const foreign = words[own.pick(['en', 'de', 'es', 'fr'] as const)];
  return own.some(lexicon.firstNames, count).map((name) => {
    const from = own.chance(0.15) ? foreign : lexicon;
    const first = own.chance(0.1) ? own.pick(foreign.firstNames) : name;
    const last = own.pick(from.lastNames);
    return {
      first,
      full: `${first} ${last}`,
      handle: own.chance(0.5)
        ? `${plain(first)}${plain(last).slice(0, 1)}`
        : `${plain(first).slice(0, 1)}${plain(last)}`,
      initials: first.slice(0, 1) + last.slice(0, 1),
      mail: `${plain(first)}.${plain(last)}@${host}`,
    };
  });
}

/** Small letters without accents, for addresses and file names. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gi, '')
    .toLowerCase();
}
