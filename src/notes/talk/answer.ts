import { actOf } from './acts.ts';
import type { Setting } from './setting.ts';
import { addPlace, placeOf, type Conversation, type Matter } from './matter.ts';
import type { Sentence } from './sentences.ts';

/** How many parts of the talk later a thing can still be answered: who is asked by name is waited for longer. */
const patience = { named: 6, anybody: 2 };
/** An answer stands in the first sentences of what is said. */
const heads = 3;
/** So many of the last matters are looked through. */
const memory = 8;

/**
 * What the head of an utterance answers to the thing that waits for this speaker. Returns how many sentences are the
 * answer and say nothing more: 0 where nothing is answered.
 */
export function answer(talk: Conversation, sentences: readonly Sentence[], setting: Setting, group: number): number {
  const { utterance, language } = setting;
  if (!utterance.by) return 0;
  const matter = waiting(talk, utterance.by.name);
  if (!matter) return 0;
  const { accept, decline, take, agree, refuse } = language.replies;
  const asked = matter.to.length > 0;
  for (const [i, sentence] of sentences.slice(0, heads).entries()) {
    const words = sentence.words;
    if (decline.test(words) || (matter.waits === 'leave' && refuse.test(words))) {
      if (asked || matter.waits === 'leave') matter.counts = false;
      matter.waits = null;
      return 0;
    }
    const acts = sentence.clauses.map((clause) => actOf(clause, setting));
    const mine = acts.findIndex((act) => act?.kind === 'promise' || act?.kind === 'offer');
    // What anybody may do is taken only by words that point to it.
    const points = mine >= 0 && (matter.waits !== 'taker' || acts[mine]!.pronoun);
    const takes = take.test(words) || (i < 2 && points);
    const agrees = matter.waits === 'taker' && agree.test(words);
    if (!takes && !agrees && (matter.waits === 'taker' || !accept.test(words))) continue;
    const owners =
      agrees && !takes ? [] : matter.waits === 'leave' ? matter.places[0]!.owners : asked ? matter.to : [utterance.by];
    const { span, around } = sentence.clauses[Math.max(0, mine)]!;
    const rule = matter.places[0]!.why!.rule;
    const place = placeOf({ rule, span, around, deed: acts[mine]?.deed ?? around, owners }, utterance, group);
    addPlace(matter, place);
    matter.counts = true;
    matter.waits = agrees && !takes ? 'taker' : null;
    matter.part = talk.part;
    return i + 1;
  }
  return 0;
}

/** The latest thing that waits for a word of this speaker. */
function waiting(talk: Conversation, speaker: string): Matter | null {
  for (const matter of talk.matters.slice(-memory).reverse()) {
    const gap = talk.part - matter.part;
    if (!matter.waits || matter.by === speaker || gap > (matter.to.length ? patience.named : patience.anybody))
      continue;
    if (!matter.to.length || matter.to.some(({ name }) => name === speaker)) return matter;
  }
  return null;
}
