import { dueInWords } from '../commitments/due.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import type { Day } from '../note.ts';
import type { Setting } from './setting.ts';
import { addPlace, isDated, kinship, placeOf, type Conversation, type Matter } from './matter.ts';
import type { Sentence } from './sentences.ts';

/** How many parts of the talk later a date can still be asked for, and a question for one answered. */
const patience = { date: 3, answer: 2 };
const memory = 8;
/** So far back the speaker's own things are looked through for one that a change of date names. */
const past = 40;
/** A sentence of no more words than these beside a date says nothing but that date: "Friday evening, then." */
const few = 1;

/**
 * "I need to see a draft by Friday" dates the last assignment before it and is none of its own (guidelines 1); "make it
 * Thursday" moves it, and a date alone ("Monday.") or what answers "By when?" says when.
 */
export function dateOf(talk: Conversation, sentence: Sentence, setting: Setting, group: number): void {
  const { utterance, language } = setting;
  // Prose tells of dates without asking for any.
  if (!utterance.by) return;
  const { span } = sentence;
  const { words, due } = dayIn(sentence, setting);
  if (!due) {
    askFor(talk, sentence, utterance.by.name, language);
    return;
  }
  const matter = dated(talk, words, due, setting);
  if (matter === undefined) return;
  talk.aside = matter ? null : { day: due.day, part: talk.part };
  if (!matter || matter.places.some(({ mention }) => mention.span.start === span.start)) return;
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

/** The thing whose day these words name: null where it is nothing anybody is to do, undefined where the day was just named so. */
function dated(
  talk: Conversation,
  words: string,
  due: Dated,
  { utterance, language }: Setting,
): Matter | null | undefined {
  const me = utterance.by!.name;
  const { when, aside } = talk;
  if (when && when.by !== me && talk.part - when.part <= patience.answer) {
    talk.when = null;
    return when.matter;
  }
  const recent = recentOf(talk);
  const isMine = ({ places }: Matter): boolean => places.some(({ owners }) => owners.some(({ name }) => name === me));
  const own = recent.findLast(isMine);
  const asked = recent.findLast(({ by, to }) => to.length > 0 && by === me);
  const just = recent.findLast(({ part }) => talk.part - part <= 1);
  const moving = language.moving.exec(words);
  if (moving) {
    if (!own) talk.missed ||= talk.more;
    const named = talk.matters.slice(-past).findLast((one) => isMine(one) && kinship(one, words) > 0);
    return own ?? named ?? asked ?? (moving.index === 0 || words.endsWith('?') ? just : null) ?? null;
  }
  const more = (words.replace(due.words, ' ').match(/[\p{L}\d'’]+/gu) ?? []).filter(
    (word) => !language.filler.test(word),
  ).length;
  if (more <= few && !language.being.test(words)) {
    // "See you Monday?" - "Monday": the day of something else.
    if (aside && aside.day === due.day && talk.part - aside.part <= 1) return undefined;
    // Who answers for a day means their own work, who asks for one means what they asked for; else the last thing is meant.
    const matter = own ?? asked ?? recent.at(-1) ?? null;
    // Where a day is known, only a day and nothing else, by who does it or asked for it, is another.
    return matter && isDated(matter) && (more > 0 || !(own ?? asked)) ? undefined : matter;
  }
  if (language.delivering.test(words) && own && own === recent.at(-1) && !isDated(own)) return own;
  const matter = language.dating.test(words) ? (asked ?? recent.at(-1)) : null;
  return matter && !isDated(matter) ? matter : null;
}

/** The things of the last few parts that count or wait. */
function recentOf(talk: Conversation): Matter[] {
  return talk.matters
    .slice(-memory)
    .filter(({ counts, waits, part }) => (counts || waits) && talk.part - part <= patience.date);
}

/** "When must the poster be there?": the next day that somebody else names is when. */
function askFor(talk: Conversation, { words }: Sentence, by: string, language: TalkLexicon): void {
  const when = language.when.exec(words);
  if (!when) return;
  const recent = recentOf(talk);
  const named = recent.findLast((matter) => kinship(matter, words) > 0);
  // "When?" alone asks of what was said right before.
  const last = recent.filter(({ part }) => talk.part - part <= 1);
  const matter = named ?? last.findLast(({ counts }) => counts) ?? last.at(-1) ?? null;
  talk.when = { matter: when.groups?.thing === undefined ? null : matter, by, part: talk.part };
}

/** A day that is named, and the words that do so. */
interface Dated {
  day: Day;
  words: string;
}

/** The day a sentence names, and its words: of "Make it Monday, we've got training on Friday" those that say so, not the rest. */
function dayIn({ words, span }: Sentence, { utterance, language }: Setting): { words: string; due: Dated | null } {
  const find = (part: string) => dueInWords(part, span.start, utterance.context);
  const comma = words.indexOf(',');
  // "Sunday, 9am: nobody" is a line of a list.
  const head = comma < 0 || /:\s/.test(words.slice(comma)) ? null : find(words.slice(0, comma));
  const due = head?.due.day && !language.notThen.test(words.slice(comma)) ? head : find(words);
  if (!due?.due.day || language.notThen.test(words.slice(due.span.end - span.start))) return { words, due: null };
  const named = words.slice(due.span.start - span.start, due.span.end - span.start);
  // "May, you go next."
  if (utterance.context.names.find(named).length) return { words, due: null };
  return { words: due === head ? words.slice(0, comma) : words, due: { day: due.due.day, words: named } };
}
