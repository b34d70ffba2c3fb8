import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { DecisionWords } from './words.ts';

export type { DecisionWords } from './words.ts';

/** All languages; notes mix them, so none is chosen. A new language is a file here and a word in the list. */
export const languages: readonly DecisionWords[] = [english, german, spanish, french];

/** The alternation of all languages' labels of one kind. */
export function labelsOf(kind: 'label' | 'vote' | 'motion'): string {
  return languages.map((words) => words[kind]).join('|');
}
