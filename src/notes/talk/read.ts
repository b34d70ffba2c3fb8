import type { Draft, Found, Utterance } from '../commitments/context.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import { slice, unmarked } from '../text.ts';
import { hear } from './conversation.ts';
import { draftsOf, type Conversation } from './matter.ts';
import { languageOf } from './languages.ts';

/**
 * The commitments that people speak of without writing them down (guidelines 1, implicit), from everything that a note
 * lets people say, in the order of the text. `found` numbers the groups. Never more than the words say: what nobody took
 * is left out, and so is what somebody declined.
 */
export function readTalk(utterances: readonly Utterance[], found: Found): Draft[] {
  const talk: Conversation = { matters: [], part: 0, last: null, greeted: [], named: [] };
  let language: TalkLexicon | undefined;
  for (const utterance of utterances) {
    const { start, end } = utterance.span;
    language = languageOf(
      unmarked(slice(utterance.context.text, { start, end: Math.min(end, start + 1000) })),
      language,
    );
    hear(talk, utterance, language, found.groups++);
  }
  return draftsOf(talk);
}
