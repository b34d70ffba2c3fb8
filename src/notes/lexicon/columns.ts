import { columns as german } from './de.ts';
import { columns as english } from './en.ts';
import { columns as spanish } from './es.ts';
import { columns as french } from './fr.ts';
import type { ColumnWords } from './lexicon.ts';

const languages: readonly ColumnWords[] = [english, german, spanish, french];

/** Does a folded column header name this field in any language? A new language is a file here and a word in the list. */
export function isColumn(of: keyof ColumnWords, header: string): boolean {
  return languages.some((words) => words[of].test(header));
}
