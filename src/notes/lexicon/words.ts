import { remembered } from '../once.ts';
import { quick } from '../patterns/quick.ts';
import { unaccented } from '../text.ts';
import { german } from './de.ts';
import { english, verbs as englishVerbs } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { infinitives as germanVerbs } from './verbs-de.ts';
import { infinitives as spanishVerbs } from './verbs-es.ts';
import { infinitives as frenchVerbs } from './verbs-fr.ts';
import type { ColumnWords, Lexicon, WritingWords } from './lexicon.ts';

/** Notes mix languages, so none is chosen: all are tried, English first. A new language is a file here and its place in this list. */
const languages: readonly Lexicon[] = [english, german, spanish, french];

/** One pattern out of one per language, each of which is whole by itself. */
function any(pick: (words: Lexicon) => RegExp): RegExp {
  return quick(new RegExp(languages.map((words) => pick(words).source).join('|')));
}

/** The alternatives of all languages, for a larger pattern. */
function alternatives(pick: (words: Lexicon) => string): string {
  return languages.map(pick).join('|');
}

export const headings = languages.flatMap((words) => words.headings);
export const discussion = any((words) => words.discussion);
export const actionLeadIn = any((words) => words.actionLeadIn);
export const markerWords = alternatives((words) => words.markerWords);
export const forWhom = alternatives((words) => words.forWhom);
export const ofWhom = alternatives((words) => words.ofWhom);
export const headerLabels = any((words) => words.headerLabels);
export const fieldLabels = {
  owner: alternatives((words) => words.fieldLabels.owner),
  due: alternatives((words) => words.fieldLabels.due),
  status: alternatives((words) => words.fieldLabels.status),
};
export const doubtfulLabels = any((words) => words.doubtfulLabels);
export const nothing = any((words) => words.nothing);
export const states = languages.flatMap((words) => words.states);
/** The remarks of the languages that write them without capitals and in front of more words; English has its own. */
export const remarks = [german, spanish, french].map((words) => words.remarks).join('|');
export const groups = any((words) => words.groups);
export const articles = alternatives((words) => words.articles);
export const vague = any((words) => words.vague);
export const somebody = any((words) => words.somebody);
export const vagueTasks = any((words) => words.vagueTasks);
export const carried = any((words) => words.carried);
export const topics = any((words) => words.topics);
/** English leaves open whether "Ann orders paint" tells or commits: its own only counts in lists of work. */
export const doing = {
  anywhere: unaccented([german, spanish, french].map((words) => words.doing).join('|')),
  inLists: unaccented(alternatives((words) => words.doing)),
};
/** One for each language. */
export const orders: readonly string[] = languages.map((words) => unaccented(words.orders));
/** What stands in every order of a language that has its verb elsewhere than at the head. */
export const orderEnds = new RegExp(languages.flatMap(({ orderEnd }) => orderEnd?.source ?? []).join('|'));
export const titles = alternatives((words) => words.titles);
export const stopWords: ReadonlySet<string> = new Set(languages.flatMap((words) => [...words.stopWords]));

/** Does a folded column header name this field? */
export function isColumn(of: keyof ColumnWords, header: string): boolean {
  return languages.some((words) => words.columns[of].test(header));
}
export const former = any((words) => words.former);

/** How much of a note tells its language. */
const sample = 20_000;

/** The words to write in a note: of the language whose frequent words it has most of, English where none has more. */
export function writingWords(text: string): WritingWords {
  return languages[languageOf(text)]!.writing;
}

/** Which language of the list a note is written in: the first where none has more of its frequent words. */
export function languageOf(text: string): number {
  return languageOfHead(text.slice(0, sample));
}

/** Asked for each edit that is offered: the last few notes' are kept. */
const languageOfHead = remembered((head) => {
  const counts = languages.map(({ writing }) => head.match(writing.frequent)?.length ?? 0);
  return counts.indexOf(Math.max(...counts));
}, 4);

/** English verbs that as often name a thing. */
const alsoThings = /^(?:plan|report|list|schedule|survey|map|file|document|design|record|form)$/;

/** Verbs of work, as infinitives. */
export const actVerbs: readonly string[] = [
  ...[...englishVerbs].filter((verb) => !alsoThings.test(verb)),
  ...germanVerbs,
  ...spanishVerbs,
  ...frenchVerbs,
];
