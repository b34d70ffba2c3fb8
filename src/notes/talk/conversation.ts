import type { Utterance } from '../commitments/context.ts';
import { labelOf } from '../commitments/label.ts';
import type { ActKind, TalkLexicon } from '../lexicon/talk.ts';
import type { InferenceRule, Owner } from '../note.ts';
import type { Act } from './acts.ts';
import type { Setting } from './setting.ts';
import { answer } from './answer.ts';
import { dateOf } from './dating.ts';
import { heard } from './heard.ts';
import { addPlace, placeOf, type Conversation, type Matter, type Saying } from './matter.ts';
import { moved, sentencesOf, type Clause } from './sentences.ts';

/** A thing is no longer "it" after this many parts of the talk. */
const fresh = 3;
const memory = 8;
/** So far above, in UTF-16 units, "he" may be named. */
const nearby = 200;

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
  joint: 'owner',
};

/** Reads what one utterance says and does to the things the talk spoke of before. */
export function hear(talk: Conversation, utterance: Utterance, language: TalkLexicon, group: number): void {
  turnTo(talk, utterance);
  const setting: Setting = { utterance, language, named: talk.named };
  const { text } = utterance.context;
  const sentences = sentencesOf(text, utterance.lines, language).filter(({ words }) => !labelOf(words));
  let addressed: readonly Owner[] = [];
  // Beyond the head, only what speaks of a thing that waits answers it: a mail answers point by point.
  let answered = answer(talk, sentences, setting, group, false);
  for (const [i, sentence] of sentences.entries()) {
    if (i >= answered) answered = i + answer(talk, sentences.slice(i, i + 1), setting, group, true);
    if (i < answered) {
      // "On the ninth? After lunch, yes.", "Okay, when?"
      if (i < answered - 1 || language.when.test(sentence.words)) dateOf(talk, sentence, setting, group);
      continue;
    }
    const { address, deeds, people } = heard(sentence, setting);
    if (address.to.length) addressed = address.to;
    if (address.alone) talk.greeted = address.to;
    const asked = addressed.length ? addressed : talk.greeted;
    let sibling: Matter | null = null;
    for (const { act, clause, goesOn } of deeds) {
      const said = { ...clause, span: moved(clause.span, sentence.span.start) };
      sibling = perform(talk, act, said, asked, address.to.length > 0, setting, group, goesOn ? sibling : null);
    }
    if (!deeds.length && utterance.by) dateOf(talk, sentence, setting, group);
    talk.before = sentence.words;
    if (people.length) setting.named = talk.named = people;
  }
}

/** Whether somebody else speaks now, or something else is read, and who is spoken to and of there. */
function turnTo(talk: Conversation, utterance: Utterance): void {
  const { last } = talk;
  const by = utterance.by?.name;
  const { subject } = utterance.context;
  talk.last = { by, subject, end: utterance.lines.at(-1)!.end };
  if (last?.by === by && last?.subject === subject) {
    // "He" is nobody of a paragraph far above.
    if (utterance.lines[0]!.start - last.end > nearby) talk.named = [];
    return;
  }
  talk.part++;
  talk.greeted = utterance.to ? [utterance.to] : [];
  talk.named = [];
}

/**
 * Opens a matter with what an act says, or joins it to the thing it points to. `named`: the sentence itself says who is asked.
 * `sibling`: the matter of the clause before.
 */
function perform(
  talk: Conversation,
  act: Act,
  clause: Clause,
  asked: readonly Owner[],
  named: boolean,
  setting: Setting,
  group: number,
  sibling: Matter | null,
): Matter {
  const { by } = setting.utterance;
  const asks = act.kind === 'request' || act.kind === 'order';
  const mine = act.kind === 'promise' || act.kind === 'offer' || act.kind === 'proposal';
  const owners = asks ? asked : mine && by ? [by] : act.owners;
  const saying: Saying = { rule: rules[act.kind], span: clause.span, around: clause.around, deed: act.deed, owners };
  const place = placeOf(saying, setting.utterance, group);
  if (act.taking && talk.before) place.text = talk.before.replace(/[\s.!?]+$/, '');
  // In prose "Ann sees to it" means what its own sentence tells.
  const earlier =
    // "I'll bring it round and I'll hang it up": one thing.
    sibling && act.kind === 'promise' && act.pronoun && isOf(sibling, owners)
      ? sibling
      : by || !act.pointing
        ? joined(talk, act, owners, asks)
        : null;
  if (earlier) {
    addPlace(earlier, place);
    earlier.part = talk.part;
    earlier.counts ||= act.kind === 'call' || owners.length > 0;
    if (asks && asked.length) Object.assign(earlier, { by: by?.name ?? null, to: asked, waits: 'yes' });
    else if (!asks) earlier.waits = act.kind === 'call' ? 'taker' : null;
    return earlier;
  }
  const matter: Matter = {
    places: [place],
    counts: isFirm(act, asks && isAsked(asked, named), named, setting),
    by: by?.name ?? null,
    to: asks ? asked : [],
    waits: waitsFor[act.kind] ?? null,
    part: talk.part,
    taken: act.taking,
  };
  talk.matters.push(matter);
  return matter;
}

/** Who is greeted in a mail to all is asked only where the sentence says so again. */
function isAsked(asked: readonly Owner[], named: boolean): boolean {
  return asked.length > 0 && (named || asked.every(({ kind }) => kind !== 'group'));
}

/** Does the act commit somebody as it stands, or only once somebody answers? */
function isFirm(act: Act, asked: boolean, named: boolean, { utterance, language }: Setting): boolean {
  switch (act.kind) {
    case 'proposal':
    case 'need':
      return false;
    case 'request':
      return asked;
    case 'order':
      // A bare order in the middle of talk is somebody's only once they say yes.
      // Minutes seldom give the answer to what they say somebody asked for.
      return (asked && (named || act.polite)) || (act.polite && (act.dated || !utterance.context.self));
    case 'joint':
      return (act.dated && utterance.by !== null) || language.concrete.test(act.deed);
    default:
      return true;
  }
}

/** The earlier thing that an act speaks of: what it points to, what nobody has yet, or what was offered by who is told to do it. */
function joined(talk: Conversation, act: Act, owners: readonly Owner[], asks: boolean): Matter | null {
  if (act.kind === 'proposal' || act.kind === 'need') return null;
  const last = lastOf(talk);
  // What another mail of the thread promised is not "it" in this one.
  const near = talk.last?.subject.words ? 0 : fresh;
  const own = (): Matter | null =>
    talk.matters.slice(-memory).findLast((matter) => talk.part - matter.part <= near && isOf(matter, owners)) ?? null;
  // "Leave that to me, I'll dig out the keys."
  if (act.kind === 'promise' && last?.taken && last.part === talk.part && last.places.length === 1) return last;
  if (act.pointing) {
    if (last && (last.waits || !last.counts || !owners.length || isOf(last, owners))) return last;
    return act.taking ? own() : null;
  }
  // "When?" - "You'll have it on Friday."
  const { when } = talk;
  if (act.kind === 'promise' && act.dated && when?.matter && when.part >= talk.part - 1 && isOf(when.matter, owners))
    return when.matter;
  // "I could ask." - "Ask, please."
  if (asks && !owners.length)
    return last?.waits !== 'yes' && last && verbOf(last.places[0]!.text) === verbOf(act.deed) ? last : null;
  if (act.kind === 'call') return last?.waits === 'taker' && act.pronoun ? last : null;
  if (!owners.length) return null;
  if (act.bare && act.kind !== 'assignment') return own();
  return asks && last && isOf(last, owners) && verbOf(last.places[0]!.text) === verbOf(act.deed) ? last : null;
}

function isOf(matter: Matter, owners: readonly Owner[]): boolean {
  return matter.places.some((place) => place.owners.length > 0 && place.owners[0]!.name === owners[0]?.name);
}

function verbOf(words: string): string | undefined {
  return /^\p{L}+/u.exec(words)?.[0].toLowerCase();
}

/** The thing just spoken of. */
function lastOf(talk: Conversation): Matter | null {
  const matter = talk.matters.at(-1);
  return matter && talk.part - matter.part <= fresh ? matter : null;
}
