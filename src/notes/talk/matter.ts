import type { Context, Draft, Utterance } from '../commitments/context.ts';
import { dueInWords } from '../commitments/due.ts';
import { tidy } from '../commitments/item-words.ts';
import { sentenceMention } from '../commitments/sentence.ts';
import { findHour } from '../dates/index.ts';
import { stopWords } from '../lexicon/en.ts';
import type { Day, InferenceRule, Owner, Span } from '../note.ts';
import type { Named } from './setting.ts';
import { fold, slice } from '../text.ts';

/** Something to do that the talk speaks of. It is a commitment once it counts. */
export interface Matter {
  /** Where it is spoken of, in the order of the talk; at least one. */
  places: Draft[];
  counts: boolean;
  /** Who spoke of it first. */
  by: string | null;
  /** Who is asked or told; empty: nobody by name. */
  to: readonly Owner[];
  /** What it waits for: `yes`: the answer of who is asked · `taker`: somebody who takes it · `leave`: a word that its speaker may · `owner`: who "we" is. */
  waits: 'yes' | 'taker' | 'leave' | 'owner' | null;
  /** The part of the talk in which it was last spoken of. */
  part: number;
  /** Somebody took it in a word ("Leave it with me"): what they promise next says what. */
  taken?: boolean;
}

/** The state of a talk: what it spoke of so far. */
export interface Conversation {
  /** Everything, in the order in which it was first spoken of. */
  matters: Matter[];
  /** The number of the part that is being read: what one person says or writes at a time. */
  part: number;
  /** What was said last: by whom, in which mail, and where it ends. */
  last: { by: string | undefined; subject: Context['subject']; end: number } | null;
  /** The last sentence: what "leave it with me" takes. */
  before: string;
  /** Whom this part speaks to from its head on: who is greeted, or a mail's only recipient. */
  greeted: readonly Owner[];
  /** Whom the last sentence that names anybody names. */
  named: readonly Named[];
  /** The last day that was named without dating anything. */
  aside: { day: Day; part: number } | null;
  /** A question for a date, and what it asks of: null where that is nothing anybody is to do. */
  when: { matter: Matter | null; by: string; part: number } | null;
  /** Only the last things are known, not all that were spoken of; and whether others were asked for. */
  more: boolean;
  missed: boolean;
}

/** What one place says. */
export interface Saying {
  rule: InferenceRule;
  /** The clause. */
  span: Span;
  /** The words up to its end in which its date may stand. */
  around: string;
  /** The stretch of its words that tells the deed. */
  deed: string;
  owners: readonly Owner[];
}

/** So much before a sentence of prose tells what it is about. */
const nearby = 200;

/** The place as a draft of a commitment. */
export function placeOf(
  { rule, span: clause, around, deed, owners }: Saying,
  utterance: Utterance,
  group: number,
): Draft {
  const { context } = utterance;
  const base = clause.end - around.length;
  const due = dueInWords(around, base, context);
  const dueWords = due ? around.slice(due.span.start - base, due.span.end - base) : '';
  const span = { start: Math.min(clause.start, due?.span.start ?? clause.start), end: clause.end };
  // The date is no part of the deed: a recap may leave it out.
  const text = tidy(dueWords ? deed.replace(dueWords, ' ') : deed);
  return {
    mention: sentenceMention(span, group, due),
    text,
    wordings: [text],
    topic: '',
    ...(utterance.by
      ? {}
      : { around: context.text.slice(Math.max(utterance.lines[0]!.start, span.start - nearby), span.end) }),
    explicit: false,
    why: { rule, words: span },
    owners: [...owners],
    presumed: false,
    day: context.reference.day,
    due: due?.due ?? null,
    status: null,
    joins: null,
  };
}

/** One more place of a matter: whatever its words, it speaks of the same thing. */
export function addPlace(matter: Matter, place: Draft): void {
  place.joins = matter.places[0]!;
  matter.places.push(place);
}

/** The day the matter is due, by the latest word on it. */
export function isDated(matter: Matter): boolean {
  return matter.places.some((place) => place.due?.day);
}

/** What the talk of this text commits people to, each thing with all its places. */
export function draftsOf(talk: Conversation, text: string): Draft[] {
  const counting = talk.matters.filter(({ counts }) => counts);
  for (const matter of counting) if (!isDated(matter)) for (const place of matter.places) giveHour(place, text);
  return counting.flatMap(({ places }) => places);
}

/** "I'll drop it off at noon": where nothing else dates a thing, an hour is one of the day on which it is spoken of. */
function giveHour(place: Draft, text: string): void {
  const { mention } = place;
  const found = place.day && place.around === undefined ? findHour(slice(text, mention.span)) : null;
  if (!found) return;
  const span = { start: mention.span.start + found.start, end: mention.span.start + found.end };
  place.due = { text: slice(text, span), day: place.day, relative: true };
  mention.due = { span, due: place.due };
}

/** How many telling words the thing and some words share. */
export function kinship(matter: Matter, words: string): number {
  const known = stems(matter.places[0]!.text);
  return [...stems(words)].filter((stem) => known.has(stem)).length;
}

function stems(words: string): Set<string> {
  const found = fold(words).match(/\p{L}{3,}/gu) ?? [];
  return new Set(found.filter((word) => !stopWords.has(word)).map((word) => word.slice(0, 5)));
}
