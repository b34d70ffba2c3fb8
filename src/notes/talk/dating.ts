import { dueInWords } from '../commitments/due.ts';
import type { Setting } from './setting.ts';
import { addPlace, isDated, placeOf, type Conversation } from './matter.ts';
import type { Sentence } from './sentences.ts';

/** How many parts of the talk later a date can still be asked for. */
const patience = 3;
const memory = 8;
/** A sentence of no more words than these beside a date says nothing but that date: "Friday, then." */
const few = 1;

/**
 * "I need to see a draft by Friday" dates the last assignment before it and is none of its own (guidelines 1); "make it
 * Thursday" moves it, and a date alone ("Monday.") answers for when.
 */
export function dateOf(talk: Conversation, sentence: Sentence, { utterance, language }: Setting, group: number): void {
  // Prose tells of dates without asking for any.
  if (!utterance.by) return;
  const { span } = sentence;
  const moving = language.moving.exec(sentence.words);
  // "Make it Monday, we've got training on Friday": the day stands right after the words that move it.
  const words = moving?.index === 0 ? upToComma(sentence.words, moving[0].length) : sentence.words;
  const due = dueInWords(words, span.start, utterance.context);
  if (!due?.due.day) return;
  const me = utterance.by?.name;
  const recent = talk.matters
    .slice(-memory)
    .filter(({ counts, waits, part }) => (counts || waits) && talk.part - part <= patience);
  const others = words.slice(0, due.span.start - span.start) + words.slice(due.span.end - span.start);
  const bare = (others.match(/[\p{L}\d]+/gu)?.length ?? 0) <= few;
  const own = recent.findLast(({ places }) => places.some(({ owners }) => owners.some(({ name }) => name === me)));
  const asked = recent.findLast(({ by, to }) => to.length > 0 && by === me);
  // Who answers for a day means their own work, who asks for one means what they asked for; else the last thing is meant.
  const matter = (bare || moving ? own : asked) ?? asked ?? recent.at(-1);
  if (!matter || (!moving && (isDated(matter) || !(bare || language.dating.test(words))))) return;
  const { rule } = matter.places[0]!.why!;
  addPlace(matter, {
    ...placeOf(
      { rule, span: { start: span.start, end: span.start + words.length }, around: words, deed: '', owners: [] },
      utterance,
      group,
    ),
    wordings: [],
  });
}

function upToComma(words: string, from: number): string {
  const at = words.indexOf(',', from);
  return at < 0 ? words : words.slice(0, at);
}
