import { readDue } from '../dates/index.ts';
import type { Due, Person, Span, Status } from '../note.ts';
import { linesOf, slice, unmarked } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { dueOf } from './due.ts';
import { sentenceMention } from './sentence.ts';

const finished =
  'done|complete|completed|finished|fixed|resolved|merged|shipped|delivered|sent|live|deployed|renewed|submitted|published|signed|booked|in place|finali[sz]ed|migrated|rotated|out';
/** What says that a thing is done: a state ("is fixed"), a deed ("I've finished …"), an end ("… - COMPLETE"). */
const done: RegExp[] = [
  /\b(?:is|are|was|were|has been|have been)\s+(?:now\s+|all\s+|fully\s+|already\s+|finally\s+)*(?!need|requir|expect|plann|schedul|suppos|locat|call|bas|us|block|delay|interest|worr|concern|relat|limit|assign|postpon|deferr|cancel|reject|miss|stopp|fail|pleas|excit|ask|mention|discuss|propos|suggest|consider|want|tir|confus|invit)\p{L}{3,}ed\b/iu,
  new RegExp(
    String.raw`\b(?:is|are|was|were|has been|have been|'s|got)\s+(?:now\s+|all\s+|fully\s+|already\s+|finally\s+|officially\s+)*(?:${finished})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:I|we)(?:'ve| have)?\s+(?:just\s+|already\s+|now\s+|also\s+|finally\s+)*(?:${finished}|done|wrapped up|implemented|written|wrote|updated|set up|uploaded|posted|ordered|called|paid)\b`,
    'i',
  ),
  new RegExp(String.raw`(?:^|\s)(?:${finished})\s*(?:successfully\b.*)?[.!]*$`, 'i'),
  /\b\p{L}+ed successfully\b/iu,
];
/** What takes it back: not yet, not wholly, not now, or only if. */
const notDone =
  /\bnot\b|n't\b|\bnever\b|\bnobody\b|\balmost\b|\bnearly\b|\bpart(?:ly|ially)?\b|\bhalf\b|\b\d{1,2}\s?%|\b\d+ of (?:the )?\d+\b|\b(?:will|should|must|can|could|may|might|would|to) be\b|\b(?:until|unless|once|when|if)\b|\?|\bneeds?\b|\bmost of\b/i;
const moved =
  /\b(?:extension\b[^.]{0,80}?\b(?:approved|granted|agreed|ok(?:ay)?)|extended|moved|pushed(?: back| out)?|postponed|rescheduled|shifted|slipped|deadline is now|new (?:deadline|due date)(?: is)?|due date is now)\b[^.]*?\b(?:to|until|till|by|for|is|now)?\s/i;
const putOff =
  /\b(?:deferred|postponed|moved|pushed)(?: back| out)? (?:to|until|till) (?:the )?(?:v\d|version|release|backlog|next (?:release|version|quarter|year))|\b(?:is|are) (?:deferred|on hold)\b/i;

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
    const change = changeOf(said, span.start + sentence.start, context);
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
}

function changeOf(said: string, base: number, context: Context): Change | null {
  if (said.length > 400) return null;
  const move = moved.exec(said);
  if (move) {
    const from = move.index + move[0].length;
    const found = readDue(said.slice(from), context.reference);
    if (found?.day) {
      const at = base + from;
      return {
        status: null,
        due: {
          span: { start: at + found.dateStart, end: at + found.dateEnd },
          due: dueOf({ ...found, text: said.slice(from + found.dateStart, from + found.dateEnd) }, at),
        },
      };
    }
  }
  if (putOff.test(said)) return { status: 'deferred', due: null };
  if (done.some((pattern) => pattern.test(said)) && !notDone.test(said)) return { status: 'done', due: null };
  return null;
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
    owners: [],
    presumed: false,
    day: context.reference.day,
    due: change.due?.due ?? null,
    status: change.status,
    update: { by: context.self!, to },
  };
}

function sentencesOf(words: string): Span[] {
  return linesOf(words).flatMap((line) => {
    const starts = [
      line.start,
      ...[...words.slice(line.start, line.end).matchAll(/[.!?]\s+(?=\S)/g)].map(
        (match) => line.start + match.index + match[0].length,
      ),
    ];
    return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.end }));
  });
}
