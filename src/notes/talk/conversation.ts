import { labelOf } from '../commitments/label.ts';
import type { ActKind, TalkLexicon } from '../lexicon/talk.ts';
import type { InferenceRule, Owner } from '../note.ts';
import { actOf, type Act } from './acts.ts';
import { addressOf } from './address.ts';
import { answer } from './answer.ts';
import { dateOf } from './dating.ts';
import { addPlace, placeOf, type Conversation, type Matter, type Saying } from './matter.ts';
import { sentencesOf, type Clause } from './sentences.ts';
import type { Utterance } from '../commitments/context.ts';

/** A thing is no longer "it" after this many parts of the talk. */
const fresh = 3;

const rules: Record<ActKind, InferenceRule> = {
  promise: 'promise',
  offer: 'offer',
  proposal: 'offer',
  request: 'request',
  order: 'request',
  assignment: 'assignment',
  call: 'agreed',
  need: 'agreed',
  joint: 'agreed',
};

/** What an act leaves open. */
const waitsFor: Partial<Record<ActKind, Matter['waits']>> = {
  request: 'yes',
  order: 'yes',
  proposal: 'leave',
  need: 'taker',
  call: 'taker',
};

/** Reads what one utterance says and does to the things the talk spoke of before. */
export function hear(talk: Conversation, utterance: Utterance, language: TalkLexicon, group: number): void {
  if (
    talk.last &&
    (talk.last.by?.name !== utterance.by?.name || talk.last.context.subject !== utterance.context.subject)
  )
    talk.part++;
  talk.last = utterance;
  const { context } = utterance;
  const sentences = sentencesOf(context.text, utterance.span, language).filter(({ words }) => !labelOf(words));
  let addressed: readonly Owner[] = utterance.to ? [{ name: utterance.to.name, kind: 'known' }] : [];
  const answered = answer(talk, sentences, utterance, language, group);
  for (const sentence of sentences.slice(answered)) {
    const address = addressOf(sentence.words, utterance, language);
    if (address.to.length) addressed = address.to;
    const last = sentence.clauses.length - 1;
    const acts = sentence.clauses.filter((clause, i) => {
      const said = within(
        clause,
        i ? 0 : address.start,
        i < last ? Infinity : address.end - (clause.span.start - sentence.span.start),
      );
      const act = actOf(said, utterance, language);
      if (act) perform(talk, act, said, address.to.length > 0, addressed, utterance, group);
      return act;
    });
    if (!acts.length) dateOf(talk, sentence, utterance, language, group);
  }
}

function within(clause: Clause, start: number, end: number): Clause {
  const words = clause.words.slice(start, Math.max(start, end));
  return { span: { start: clause.span.start + start, end: clause.span.start + start + words.length }, words };
}

/** Opens a matter with what an act says, or joins it to the thing it points to. */
function perform(
  talk: Conversation,
  act: Act,
  clause: Clause,
  named: boolean,
  addressed: readonly Owner[],
  utterance: Utterance,
  group: number,
): void {
  const speaker: Owner[] = utterance.by ? [{ name: utterance.by.name, kind: 'known' }] : [];
  const asks = act.kind === 'request' || act.kind === 'order';
  const mine = act.kind === 'promise' || act.kind === 'offer' || act.kind === 'proposal';
  const owners = asks ? addressed : mine && !act.owners.length ? speaker : act.owners;
  // A bare order in the middle of talk is somebody's only once they say yes.
  const told = addressed.length > 0 && (act.kind === 'request' || named || act.polite);
  const saying: Saying = { rule: rules[act.kind], span: clause.span, words: clause.words, deed: act.deed, owners };
  const place = placeOf(saying, utterance, group);
  const earlier = joined(talk, act, asks, addressed);
  if (earlier) {
    addPlace(earlier, place);
    earlier.part = talk.part;
    earlier.counts ||= act.kind === 'call' || owners.length > 0;
    if (asks && addressed.length)
      Object.assign(earlier, { by: utterance.by?.name ?? null, to: addressed, waits: 'yes' });
    else if (!asks) earlier.waits = act.kind === 'call' ? 'taker' : null;
    return;
  }
  talk.matters.push({
    places: [place],
    counts: asks ? told : act.kind !== 'proposal' && act.kind !== 'need',
    by: utterance.by?.name ?? null,
    to: asks ? addressed : [],
    waits: waitsFor[act.kind] ?? null,
    part: talk.part,
  });
}

/** The earlier thing that an act speaks of: what it points to, what nobody has yet, or what was offered by who is told to do it. */
function joined(talk: Conversation, act: Act, asks: boolean, addressed: readonly Owner[]): Matter | null {
  if (act.kind === 'proposal' || act.kind === 'need') return null;
  const last = lastOf(talk);
  if (act.pointing) return last;
  if (act.kind === 'call') return last?.waits === 'taker' && act.pronoun ? last : null;
  return asks ? offered(last, addressed, act.deed) : null;
}

/** The thing just spoken of. */
function lastOf(talk: Conversation): Matter | null {
  const matter = talk.matters.at(-1);
  return matter && talk.part - matter.part <= fresh ? matter : null;
}

/** "I can draft something" — "Bob, you draft it": who offered is given what they offered. */
function offered(last: Matter | null, to: readonly Owner[], deed: string): Matter | null {
  const verb = (words: string): string | undefined => /^\p{L}+/u.exec(words)?.[0].toLowerCase();
  const first = last?.places[0];
  return first && to.length && first.owners[0]?.name === to[0]?.name && verb(first.text) === verb(deed) ? last : null;
}
