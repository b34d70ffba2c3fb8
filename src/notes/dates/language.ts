import type { Span } from '../note.ts';
import { createConditionFinder } from './condition.ts';
import { createCueTest } from './cues.ts';
import { createFinder } from './expressions.ts';
import type { Expression } from './expression.ts';
import { createLeadReader } from './lead.ts';
import type { Lead } from './lead.ts';
import { german } from './lexicon/de.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { french } from './lexicon/fr.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Reference } from './reference.ts';

/** The grammar of due words with the words of one language. Texts are as `clean` leaves them. */
export interface Language {
  words: Lexicon;
  /** Whether the text is worth a closer look. */
  mayHoldDue(text: string): boolean;
  findExpressions(text: string, reference: Reference): Expression[];
  readLead(text: string, expression: Expression): Lead;
  findCondition(text: string): Span | null;
}

/** `but`: the language that is tried before, whose words are no cue for this one. */
function createLanguage(words: Lexicon, but?: Lexicon): Language {
  return {
    words,
    mayHoldDue: createCueTest(words, but),
    findExpressions: createFinder(words),
    readLead: createLeadReader(words),
    findCondition: createConditionFinder(words),
  };
}

/** English first: its words and the formats that all share are tried on every text. A new language is a new lexicon and its line here. */
export const languages: readonly Language[] = [
  createLanguage(english),
  ...[german, french, spanish].map((words) => createLanguage(words, english)),
];
