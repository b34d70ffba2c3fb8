import type { Utterance } from '../commitments/context.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import type { Owner } from '../note.ts';

/** Somebody whom a sentence names, and whether its title makes them "he" or "she". */
export interface Named extends Owner {
  gender?: 'he' | 'she';
}

/** Where a clause stands. */
export interface Setting {
  utterance: Utterance;
  language: TalkLexicon;
  /** Whom the sentence or the one before it names: "he" is the only one of them. */
  named: readonly Named[];
}
