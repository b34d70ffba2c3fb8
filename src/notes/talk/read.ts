import type { Context, Draft, Found, Utterance } from '../commitments/context.ts';
import type { Told } from '../commitments/walk-regions.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import { headOf, slice, spanOf, unmarked } from '../text.ts';
import { hear } from './conversation.ts';
import { languageOf, lexicons } from './languages.ts';
import { draftsOf, type Conversation } from './matter.ts';
import { goOn, recall, recalled, type Recalled } from './recalled.ts';
import { unanswered } from './unanswered.ts';

/**
 * The commitments that people speak of without writing them down (guidelines 1, implicit), from everything that a note
 * lets people say, region by region in the order of the text. `found` numbers the groups. Never more than the words say: what nobody took
 * is left out, and so is what somebody declined.
 */
export function readTalk(told: readonly Told[], root: Context, found: Found): Draft[] {
  const talk: Conversation = {
    matters: [],
    part: 0,
    last: null,
    before: '',
    greeted: [],
    named: [],
    when: null,
    aside: null,
    more: false,
    missed: false,
  };
  // What is too short to tell is in the language of the note.
  let language = languageOf(unmarked(root.text.slice(0, 4000)));
  for (const { region, start, talk: said } of told) {
    if (!said.length) continue;
    const read = (all: boolean): { heard: Heard; count: number } => {
      const above = recalled(talk, start, root, all);
      const question = (): string => `talk ${numberOf(said)} ${lexicons.indexOf(language)} ${JSON.stringify(above)}`;
      return {
        heard: region.keepFor(root.names, question, () => hearAll(said, above, language, root)),
        count: above.matters.length,
      };
    };
    const { heard, count } = retried(read);
    goOn(talk, count, heard.talk, start, found.groups);
    language = heard.language;
    found.groups += said.length;
  }
  const counting = talk.matters.filter(({ counts }) => counts);
  for (const { places } of unanswered(counting, told))
    for (const place of places) place.why = { ...place.why!, unanswered: true };
  return draftsOf(talk, root.text);
}

/** First with the last things that were spoken of alone, mostly enough. */
function retried(read: (all: boolean) => { heard: Heard; count: number }): { heard: Heard; count: number } {
  const quick = read(false);
  return quick.heard.talk.missed ? read(true) : quick;
}

/** What a region does to the talk. */
interface Heard {
  talk: Conversation;
  language: TalkLexicon;
}

function hearAll(said: readonly Utterance[], above: Recalled, usual: TalkLexicon, root: Context): Heard {
  const talk = recall(above, root);
  let language = usual;
  for (const [group, told] of said.entries()) {
    // The names may be others since it was told.
    const utterance: Utterance = { ...told, context: { ...told.context, names: root.names } };
    const head = slice(utterance.context.text, headOf(spanOf(utterance.lines), 1000));
    language = languageOf(unmarked(head), language, utterance.by ? 2 : 1);
    hear(talk, utterance, language, group);
  }
  return { talk, language };
}

const numbers = new WeakMap<readonly Utterance[], number>();
let last = 0;

function numberOf(said: readonly Utterance[]): number {
  let number = numbers.get(said);
  if (number === undefined) numbers.set(said, (number = ++last));
  return number;
}
