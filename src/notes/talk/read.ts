import type { Draft, Found, Utterance } from '../commitments/context.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import { headOf, slice, spanOf, unmarked } from '../text.ts';
import { hear } from './conversation.ts';
import { draftsOf, type Conversation } from './matter.ts';
import { languageOf } from './languages.ts';

/**
 * The commitments that people speak of without writing them down (guidelines 1, implicit), from everything that a note
 * lets people say, in the order of the text. `found` numbers the groups. Never more than the words say: what nobody took
 * is left out, and so is what somebody declined.
 */
export function readTalk(utterances: readonly Utterance[], found: Found): Draft[] {
  const talk: Conversation = {
    matters: [],
    part: 0,
    last: null,
    before: '',
    greeted: [],
    named: [],
    when: null,
    aside: null,
  };
  const text = utterances[0]?.context.text ?? '';
  // What is too short to tell is in the language of the note.
  let language: TalkLexicon = languageOf(unmarked(text.slice(0, 4000)));
  for (const utterance of utterances) {
    const head = slice(utterance.context.text, headOf(spanOf(utterance.lines), 1000));
    language = languageOf(unmarked(head), language, utterance.by ? 2 : 1);
    hear(talk, utterance, language, found.groups++);
  }
  return draftsOf(talk, text);
}
