import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { UpdateWords } from './words.ts';

export type { UpdateWords } from './words.ts';

/** All languages; notes mix them, so each is tried. A new language is a file here and a word in the list. */
export const updateWords: readonly UpdateWords[] = [english, german, spanish, french];
