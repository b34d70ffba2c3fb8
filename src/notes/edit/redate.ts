import { findDue, weekdayName } from '../dates/index.ts';
import { lexicons } from '../dates/lexicon/index.ts';
import { writingWords } from '../lexicon/words.ts';
import type { Commitment, Day, Mention, Note, Span } from '../note.ts';
import { slice } from '../text.ts';
import { referenceDay, writeDay, writeIn, writtenDay } from './days.ts';
import { dateSpan } from './dueForm.ts';
import { namesSeveralDays, saysTime, timeLength } from './moreThanDay.ts';
import { insteadOf, sameOwners, type Read } from './saying.ts';
import { type TextEdit, applyEdits, inOrder, replacement } from './textEdit.ts';

/**
 * The edits that make a commitment due on another day: its date is written anew where it stands and as it is written, words like
 * "Friday" become a date as the note writes dates. All its written places of the same day change together. Null where it has
 * no day, has it from the list or heading above, where its words say more than a date would (another day, a time that cannot stay), or where
 * the note would not be read as the same but for that day.
 */
export function moveDue(text: string, note: Note, commitment: Commitment, day: Day, read: Read): TextEdit[] | null {
  const places = datedPlaces(commitment).filter(({ form }) => form !== 'sentence');
  return places.length > 0 && day !== commitment.due?.day ? redated(text, note, commitment, places, day, read) : null;
}

/** The edits that write the words of a due day ("Friday", "next week") as the date they mean; null as for `moveDue`, and where a date stands there. */
export function makeAbsolute(text: string, note: Note, commitment: Commitment, read: Read): TextEdit[] | null {
  const { due } = commitment;
  const places = relativePlaces(text, note, commitment);
  return due?.day && places.length > 0 ? redated(text, note, commitment, places, due.day, read) : null;
}

/** The places whose words name the due day only by counting from another: in what was sent or spoken, only what is written down as an item. */
export function relativePlaces(text: string, note: Note, commitment: Commitment): Mention[] {
  const spoken = note.shape === 'mail' || note.shape === 'transcript';
  return datedPlaces(commitment).filter(
    (mention) =>
      mention.due!.due.relative &&
      !(spoken && mention.form === 'sentence') &&
      !writtenDay(text, mention) &&
      !namesSeveralDays(text, mention) &&
      !isDate.test(slice(text, mention.due!.span)) &&
      !isHour.test(slice(text, taken(text, note, mention).core)),
  );
}

/** The places that say the day which counts. */
export function datedPlaces({ due, mentions }: Commitment): Mention[] {
  if (!due?.day) return [];
  return mentions.filter((mention) => mention.due?.due.day === due.day && !mention.inherits.due);
}

/** More ways than these of writing one day there are not. */
const wayCount = 3;

function redated(
  text: string,
  note: Note,
  commitment: Commitment,
  places: Mention[],
  day: Day,
  read: Read,
): TextEdit[] | null {
  const ways = places.map((mention) => waysOf(text, note, mention, day));
  for (let at = 0; at < wayCount; at++) {
    if (ways.every((own) => own.length <= at) || ways.some((own) => own.length === 0)) return null;
    const edits = inOrder(ways.flatMap((own) => own[at] ?? own.at(-1) ?? [])).filter(
      (edit) => slice(text, edit) !== edit.text,
    );
    const [now, ...more] = insteadOf([commitment], note, read(applyEdits(text, edits))) ?? [];
    if (edits.length > 0 && now && more.length === 0 && isSameBut(commitment, now, day)) return edits;
  }
  return null;
}

function isSameBut(before: Commitment, after: Commitment, day: Day): boolean {
  return (
    after.due?.day === day &&
    !after.due.doubt &&
    after.text === before.text &&
    after.explicit === before.explicit &&
    after.status === before.status &&
    after.mentions.length === before.mentions.length &&
    sameOwners(before, after)
  );
}

/** Words that count a span of time, after which no date can stand. */
const spans = new Set(lexicons.flatMap(({ within }) => within).filter((words) => !words.startsWith("d'")));

/** The ways to write the day in place of the mention's, the likeliest first. No time of the day goes with the words. */
function waysOf(text: string, note: Note, mention: Mention, day: Day): TextEdit[][] {
  return allWaysOf(text, note, mention, day).filter((edits) => !edits.some((edit) => saysTime(slice(text, edit))));
}

function allWaysOf(text: string, note: Note, mention: Mention, day: Day): TextEdit[][] {
  const written = writtenDay(text, mention);
  if (written) {
    const edit = replacement(written.span, writeIn(written.format, day, referenceDay(note, mention.span.start)));
    return [[edit, ...weekdayBehind(text, mention, written.span.end, day)]];
  }
  if (namesSeveralDays(text, mention)) return [];
  const date = writeDay(text, note, mention, day);
  const { lead, core } = taken(text, note, mention);
  const all = { start: lead.start, end: core.end };
  const words = slice(text, lead).trim().toLowerCase();
  const writing = writingWords(text);
  const by = replacement(all, `${writing.by} ${date}`);
  const on = replacement(all, `${writing.on} ${date}`);
  const bare = replacement(all, date);
  if (words && !spans.has(words)) return [[replacement(core, date)], [bare], [by]];
  if (words || !isLed(text, mention, lead.start))
    return isOneDay.test(slice(text, core)) ? [[on], [by]] : [[by], [bare]];
  return [[bare]];
}

/** The weekday that stands behind a date (`2024-03-19 Tue`), as that of the new one. */
function weekdayBehind(text: string, mention: Mention, at: number, day: Day): TextEdit[] {
  const behind = /^,? (\p{L}{2,10})(?!\p{L})/u.exec(text.slice(at, at + 14));
  if (!behind) return [];
  const [all, name = ''] = behind;
  if (name !== weekdayName(name, mention.due!.due.day!)) return [];
  const end = at + all.length;
  return [{ start: end - name.length, end, text: weekdayName(name, day) }];
}

/** The words that name the day, without a time of the day around them, and what leads to them ("before", "on", "by noon on"). */
export function taken(text: string, note: Note, mention: Mention): { lead: Span; core: Span } {
  const span = dateSpan(text, mention.due!.due.day ? mention.due!.span : mention.head);
  const words = slice(text, span);
  const reference = { day: referenceDay(note, mention.span.start), next: note.next, order: 'mdy' as const };
  const found = findDue(words, reference);
  const [first, to] = found ? [found.dateStart, found.dateEnd] : [0, words.length];
  const from = first + timeLength(words.slice(first, to));
  const end = from + words.slice(from, to).replace(hour, '').length;
  const core = { start: span.start + from, end: span.start + end };
  return { lead: { start: span.start, end: core.start }, core };
}

const dayParts = lexicons.flatMap((words) => [...words.dayParts, ...words.dayEnds, ...words.soon]).join('|');
const atTime = lexicons.flatMap(({ atTime }) => atTime).join('|');
const clock = `\\d{1,2}(?:[:.h]\\d\\d|\\s?(?:[ap]m|uhr|h\\b|heures|horas)).{0,12}`;
/** A time of the day behind a date, which stays, and one that stands for the day. */
const hour = new RegExp(`(?<=[\\p{L}\\d]),?\\s{1,3}(?:(?:at|${atTime})\\s{1,3})?(?:${clock}|(?:${dayParts}))$`, 'iu');
const isHour = new RegExp(`^(?:(?:at|${atTime})\\s{1,3})?(?:${clock}|(?:${dayParts}))$`, 'iu');
const months = [...new Set(lexicons.flatMap(({ months }) => Object.keys(months)))].join('|');
/** A day with its month, in whatever way. */
const isDate = new RegExp(
  `\\d.{0,12}(?<!\\p{L})(?:${months})(?!\\p{L})|(?<!\\p{L})(?:${months})\\.?\\s{1,3}\\d|\\d[./-]\\d`,
  'iu',
);
const dayWords = lexicons.flatMap(({ weekdays, days }) => [...Object.keys(weekdays), ...Object.keys(days)]).join('|');
/** Words for one day, and not for a time that ends with it. */
const isOneDay = new RegExp(`^(?:\\p{L}{2,9}\\s)?(?:${dayWords})(?!\\p{L})`, 'iu');

/** Does something stand before the date that says what it is: a label, a bracket, a dash, the edge of a cell? */
function isLed(text: string, mention: Mention, at: number): boolean {
  const isField = mention.fields.some(({ of, value }) => of === 'due' && value.start <= at && at <= value.end);
  const before = text.slice(Math.max(0, at - 40), at);
  return isField || mention.cells !== null || /[^\p{L}\p{N}\s"'’”.]\s*$/u.test(before) || at > mention.due!.span.start;
}
