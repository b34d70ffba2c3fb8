import { headings as german } from './de.ts';
import { headings as english } from './en.ts';
import { headings as spanish } from './es.ts';
import { headings as french } from './fr.ts';
import type { HeadingWords } from './lexicon.ts';

/** The headings of all languages; notes mix them, so no language is chosen. A new language is a file here and a line. */
export const headings: readonly HeadingWords[] = [...english, ...german, ...spanish, ...french];
