import type { Span } from '../note.ts';
import { once } from '../once.ts';
import { createConditionFinder } from './condition.ts';
import { createCueTest } from './cues.ts';
import { createFinder } from './expressions.ts';
import type { Expression } from './expression.ts';
import { createLeadReader } from './lead.ts';
import type { Lead } from './lead.ts';
import { english } from './lexicon/en.ts';
import { lexicons } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Reference } from './reference.ts';
import { SIGNAL, type Signals } from './signals.ts';

/**
 * The grammar of due words with the words of one language. But for `mayHoldDue` texts are as `clean` leaves them in small letters (`written`:
 * with their capitals); `signals` are all of theirs (`signalsOf`).
 * What a language needs is made when it is first spoken.
 */
export interface Language {
  words: Lexicon;
  /** Whether the text is worth a closer look. */
  mayHoldDue(text: string, signals: readonly Signals[]): boolean;
  findExpressions(text: string, reference: Reference, signals: readonly Signals[], written: string): Expression[];
  readLead(text: string, expression: Expression, signals: readonly Signals[]): Lead;
  findCondition(text: string, signals: readonly Signals[]): Span | null;
}

function createLanguage(words: Lexicon, place: number): Language {
  // English is tried before the others: its words are no cue for them.
  const isWorthIt = once(() => createCueTest(words, words === english ? undefined : english));
  const find = once(() => createFinder(words));
  const readLead = once(() => createLeadReader(words));
  const findCondition = once(() => createConditionFinder(words));
  return {
    words,
    mayHoldDue: (text, signals) => isWorthIt()(text, signals[place]!),
    findExpressions: (text, reference, signals, written) =>
      find()(text, reference, signals[place]!, signals[0]!, written),
    readLead: (text, expression, signals) => readLead()(text, expression, signals[place]!),
    findCondition: (text, signals) => (signals[place]! & SIGNAL.condition ? findCondition()(text) : null),
  };
}

export const languages: readonly Language[] = lexicons.map(createLanguage);
