import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Lexicon } from './lexicon.ts';

/** English first: its words and the formats that all share are tried on every text. A new language is a new lexicon and its place here. */
export const lexicons: readonly Lexicon[] = [english, german, french, spanish];
