import type { Context, Draft, Found, Utterance } from '../commitments/context.ts';
import type { Told } from '../commitments/walk-regions.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import type { Names } from '../people/names.ts';
import { headOf, slice, spanOf, unmarked } from '../text.ts';
import { hear } from './conversation.ts';
import { languageOf, lexicons } from './languages.ts';
import { draftsOf, type Conversation } from './matter.ts';
import { goOn, outcomeOf, recall, recalled, type Outcome, type Recalled } from './recalled.ts';
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
  let before: { heard: Heard; start: number } | null = null;
  for (const { region, start, talk: said } of told) {
    if (!said.length) continue;
    const known: Heard['next'] = before?.heard.next;
    const gap: number = before ? start - before.start : 0;
    const goesOn: boolean = known?.said === said && known.gap === gap && known.names === root.names;
    const read = (all: boolean): Heard => {
      const above = recalled(talk, start, root, all);
      const question = (): string => `talk ${numberOf(said)} ${lexicons.indexOf(language)} ${JSON.stringify(above)}`;
      return region.keepFor(root.names, question, () => hearAll(said, above, language, root));
    };
    let heard: Heard = known && goesOn ? known.heard : read(false);
    // First with the last things that were spoken of alone, mostly enough.
    if (heard.talk.missed) heard = read(true);
    else if (before && !goesOn) before.heard.next = { said, gap, names: root.names, heard };
    goOn(talk, heard, start, found.groups);
    ({ language } = heard);
    found.groups += said.length;
    before = { heard, start };
  }
  const counting = talk.matters.filter(({ counts }) => counts);
  for (const { places } of unanswered(counting, told))
    for (const place of places) place.why = { ...place.why!, unanswered: true };
  return draftsOf(talk, root.text);
}

/** What a region does to the talk. */
interface Heard extends Outcome {
  language: TalkLexicon;
  /**
   * What the region below it does, when that was said right there: all that it need know is what this one leaves. So one region after the other is
   * found without a look at the talk.
   */
  next?: { said: readonly Utterance[]; gap: number; names: Names; heard: Heard };
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
  return { ...outcomeOf(talk, above), language };
}

const numbers = new WeakMap<readonly Utterance[], number>();
let last = 0;

function numberOf(said: readonly Utterance[]): number {
  let number = numbers.get(said);
  if (number === undefined) numbers.set(said, (number = ++last));
  return number;
}
