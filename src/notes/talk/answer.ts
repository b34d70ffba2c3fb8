import { dueInWords } from '../commitments/due.ts';
import { actOf, type Act } from './acts.ts';
import type { Setting } from './setting.ts';
import { addPlace, kinship, placeOf, type Conversation, type Matter } from './matter.ts';
import type { Clause, Sentence } from './sentences.ts';

/** How many parts of the talk later a thing can still be answered: who is asked by name is waited for longer. */
const patience = { named: 6, anybody: 3 };
/** An answer stands in the first sentences of what is said. */
const heads = 3;
/** How a sentence begins that promises one thing more. */
const another = /^(?:and|also|und|außerdem|auch|y|además|también|et|aussi)(?!\p{L})/iu;
/** So many of the last matters are looked through. */
const memory = 8;

/**
 * What the sentences at the head answer to the thing that waits for this speaker. Returns how many of them are the answer
 * and say nothing more: 0 where nothing is answered. `related`: only where the words speak of that thing.
 */
export function answer(
  talk: Conversation,
  sentences: readonly Sentence[],
  setting: Setting,
  group: number,
  related: boolean,
): number {
  const { utterance, language } = setting;
  const { by } = utterance;
  if (!by) return 0;
  const { accept, decline, take, agree, refuse } = language.replies;
  for (const [i, sentence] of sentences.slice(0, related ? 1 : heads).entries()) {
    const { words } = sentence;
    const matter = waiting(talk, by.name, words, related);
    if (!matter) continue;
    const asked = matter.to.length > 0;
    if (decline.test(words) || (matter.waits === 'leave' && refuse.test(words))) {
      if (asked || matter.waits === 'leave') matter.counts = false;
      matter.waits = null;
      return 0;
    }
    const mine = ownWord(sentence, setting);
    // In a mail, and where nobody is asked, only words that point to the thing take it.
    const loose = (matter.waits === 'yes' || matter.waits === 'leave') && utterance.context.subject.words === '';
    const points = mine !== null && (loose || mine.act.pronoun || kinship(matter, words) > 0);
    const takes = take.test(words) || (i < 2 && points && matter.waits !== 'owner');
    const agrees = matter.waits === 'taker' && agree.test(words);
    const yes =
      ((accept.test(words) || endsInYes(words, setting)) && (matter.waits === 'yes' || matter.waits === 'leave')) ||
      (i === 0 && matter.waits === 'yes' && saysWhen(words, setting));
    if (!takes && !agrees && !yes) continue;
    const owners =
      agrees && !takes
        ? []
        : matter.waits === 'leave'
          ? matter.places[0]!.owners
          : asked
            ? matter.to
            : mine?.act.owners.length
              ? mine.act.owners
              : [by];
    const { rule } = matter.places[0]!.why!;
    const add = (said: Clause, deed: string): void =>
      addPlace(matter, placeOf({ rule, span: said.span, around: said.around, deed, owners }, utterance, group));
    const said = mine?.clause ?? sentence.clauses[0]!;
    add(said, mine?.act.deed ?? said.words);
    matter.counts = true;
    matter.waits = agrees && !takes ? 'taker' : null;
    matter.part = talk.part;
    // "Sure. I'll have them up by Friday" · "Leave that to me. I'll dig out the keys": the yes is explained.
    if (agrees || owners[0]!.name !== by.name || (mine && !mine.act.taking)) return i + 1;
    for (const next of [i + 1, i + 2]) {
      const more = sentences[next] && ownWord(sentences[next], setting);
      if (!more) continue;
      const { words, span } = sentences[next]!;
      if (!(more.act.pronoun || kinship(matter, words) || (mine && !another.test(words)))) break;
      // Its date may stand in a later clause: "I change the place and send it back on Monday".
      const whole = span.end - span.start === words.length;
      add(whole ? { ...more.clause, span, around: words } : more.clause, more.act.deed);
      return next + 1;
    }
    return i + 1;
  }
  return 0;
}

/** "Tonight, when he's back." · "After lunch": who is asked and says when, says yes. */
function saysWhen(words: string, { utterance, language }: Setting): boolean {
  if (/\?\s*$/.test(words)) return false;
  const head = words.slice(0, 100);
  const said = head.slice(language.openers.exec(head)?.[0].length ?? 0);
  const due = dueInWords(said, 0, utterance.context);
  const near = language.soon.exec(said);
  const at = [due ? due.span : null, near ? { start: near.index, end: near.index + near[0].length } : null].find(
    (span) => span && /^(?:\p{L}{1,4} )?$/u.test(said.slice(0, span.start)),
  );
  return (
    at !== undefined &&
    at !== null &&
    !language.notThen.test(said.slice(at.end)) &&
    endsThere(said.slice(at.end), language)
  );
}

/** After a date: nothing more, a stop, or another word for when. */
function endsThere(rest: string, { soon, filler }: Setting['language']): boolean {
  const more = /^[^,.!;]*/.exec(rest)![0].match(/[\p{L}\d']+/gu) ?? [];
  return more.every((word) => filler.test(word)) || soon.exec(rest)?.index === 1;
}

/** The clause in which the speaker promises or offers something, first of the sentence. */
function ownWord(sentence: Sentence, setting: Setting): { clause: Clause; act: Act } | null {
  for (const clause of sentence.clauses) {
    const act = actOf(clause, setting);
    const own = act?.kind === 'promise' || act?.kind === 'offer';
    if (act && (own || act.owners.some(({ name }) => name === setting.utterance.by?.name))) return { clause, act };
  }
  return null;
}

/** The thing that waits for a word of this speaker: the one the words speak of most, else the latest. */
function waiting(talk: Conversation, speaker: string, words: string, related: boolean): Matter | null {
  let best: Matter | null = null;
  let most = related ? 0 : -1;
  for (const matter of talk.matters.slice(-memory).reverse()) {
    const gap = talk.part - matter.part;
    if (
      !matter.waits ||
      (matter.by === speaker && matter.waits !== 'owner') ||
      gap > (matter.to.length ? patience.named : patience.anybody)
    )
      continue;
    if (matter.to.length && matter.to.every(({ name }) => name !== speaker)) continue;
    const value = kinship(matter, words);
    if (value > most) [best, most] = [matter, value];
  }
  return best;
}

/** "Friday, yes.": the yes stands behind a day. */
function endsInYes(words: string, { utterance, language }: Setting): boolean {
  const at = words.length < 60 ? words.lastIndexOf(',') : -1;
  return (
    at > 0 &&
    language.replies.accept.test(words.slice(at + 1).trim()) &&
    dueInWords(words.slice(0, at), 0, utterance.context) !== null
  );
}
