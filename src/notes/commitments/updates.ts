import { readDue } from '../dates/index.ts';
import { updateWords, type UpdateWords } from '../lexicon/updates/index.ts';
import { wordBits } from '../patterns/word-bits.ts';
import { keywordsOf } from '../patterns/words.ts';
import type { Due, Owner, Person, Span, Status } from '../note.ts';
import { isWrapped, linesOf, slice, trim, unaccented, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { dueOf, movedDue } from './due.ts';
import { shift } from './item-words.ts';
import { kept } from './kept.ts';
import { sentenceMention } from './sentence.ts';

/**
 * What a sentence says of a commitment made before: that it is done, has another date, or is put off (guidelines 1, "the
 * latest word"; 4, "only a word about the thing itself closes it"). Such a draft never is a commitment of its own: it
 * joins one that it names, or nothing. `topic` are the words it stands under (a mail's subject), used where the sentence
 * itself names nothing.
 */
export function readUpdates(span: Span, topic: string, to: readonly Person[], context: Context): Draft[] {
  if (!context.self) return [];
  const words = unmarked(slice(context.text, span));
  return sentencesOf(words).flatMap((sentence) => {
    const said = words.slice(sentence.start, sentence.end).trim();
    const change = changeAt(span.start + sentence.start, said, context);
    return change
      ? [
          update(
            { start: span.start + sentence.start, end: span.start + sentence.end },
            said,
            topic,
            to,
            change,
            context,
          ),
        ]
      : [];
  });
}

interface Change {
  status: Status | null;
  due: { span: Span; due: Due } | null;
  /** Who has it now, and who had it. */
  owner: Owner | null;
  from: Person | null;
  /** The sentence names nothing: "Done!" is said of what its speaker was to do last. */
  bare: boolean;
}

function changeAt(start: number, said: string, context: Context): Change | null {
  const change = kept('change', said, context, () => changeOf(said, 0, context));
  if (!change?.due) return change;
  const { span, due } = change.due;
  return { ...change, due: { span: shift(span, start), due: movedDue(due, start) } };
}

const nothing: Change = { status: null, due: null, owner: null, from: null, bare: false };

/** The languages that have a word in a sentence of those that change something. */
const spokenIn = wordBits(() =>
  updateWords.map(({ done, bareDone, moved, putOff, cancelled, handedOver }) =>
    [...done, bareDone, moved, putOff, cancelled, handedOver].flatMap(({ source }) => [...keywordsOf(source)!]),
  ),
);

function changeOf(said: string, base: number, context: Context): Change | null {
  if (said.length > 400) return null;
  const languages = spokenIn(said);
  if (!languages) return null;
  const plain = unaccented(said);
  for (const [i, words] of updateWords.entries()) {
    const change = languages & (1 << i) ? changeIn(said, plain, words, base, context) : null;
    if (change) return change;
  }
  return null;
}

function changeIn(said: string, plain: string, words: UpdateWords, base: number, context: Context): Change | null {
  const certain = !words.conditional.test(plain);
  const move = certain ? words.moved.exec(plain) : null;
  if (move) {
    const from = move.index + move[0].length;
    const found = readDue(said.slice(from), context.reference);
    if (found?.day) {
      const at = base + from;
      return {
        ...nothing,
        due: {
          span: { start: at + found.dateStart, end: at + found.dateEnd },
          due: dueOf({ ...found, text: said.slice(from + found.dateStart, from + found.dateEnd) }, at),
        },
      };
    }
  }
  if (certain && words.putOff.test(plain)) return { ...nothing, status: 'deferred' };
  if (certain && words.cancelled.test(plain)) return { ...nothing, status: 'cancelled' };
  const handed = certain ? words.handedOver.exec(said)?.groups : undefined;
  const owners = handed ? context.names.find((handed.owner ?? handed.owner2)!) : [];
  if (owners.length === 1)
    return {
      ...nothing,
      owner: { name: owners[0]!.name, kind: 'known' },
      from: handed?.from ? (context.names.find(handed.from)[0] ?? null) : null,
    };
  if (words.notDone.test(plain)) return null;
  if (words.bareDone.test(plain) && plain.length < 60) return { ...nothing, status: 'done', bare: true };
  return words.done.some((pattern) => pattern.test(plain)) ? { ...nothing, status: 'done' } : null;
}

function update(
  span: Span,
  said: string,
  topic: string,
  to: readonly Person[],
  change: Change,
  context: Context,
): Draft {
  const mention = sentenceMention(span, context.group, change.due, change.status ? span : null);
  return {
    mention,
    text: said,
    wordings: [said, `${topic} ${said}`],
    topic: '',
    explicit: false,
    why: null,
    owners: change.owner ? [change.owner] : [],
    presumed: false,
    day: context.reference.day,
    due: change.due?.due ?? null,
    status: change.status,
    update: { by: context.self!, to: change.from ? [...to, change.from] : to, bare: change.bare },
  };
}

/** The sentences of a stretch; a line ends one unless the next goes on with it. */
function sentencesOf(words: string): Span[] {
  const starts: number[] = [];
  let before = '';
  for (const line of linesOf(words)) {
    const said = slice(words, line);
    if (!isWrapped(before, said)) starts.push(line.start);
    for (const match of said.matchAll(/[.!?]\s+(?=\S)/g)) starts.push(line.start + match.index + match[0].length);
    before = said;
  }
  return starts.map((start, i) => trim(words, { start, end: starts[i + 1] ?? words.length }));
}
