import { extentOf, insideOf, type Block } from '../blocks.ts';
import { findDay, findDue } from '../dates/index.ts';
import { lexicons } from '../dates/lexicon/index.ts';
import { sentencesOf } from '../talk/sentences.ts';
import { languageOf } from '../talk/languages.ts';
import type { Note, Span } from '../note.ts';
import { slice } from '../text.ts';
import { referenceDay } from './days.ts';
import { escapeTask, isWritable } from './escape.ts';
import { openingsFor } from './openings.ts';
import { difference, type Read } from './saying.ts';
import { type TextEdit, applyEdits, insertion } from './textEdit.ts';

/** Fewer words tell nothing, more characters are no item. */
const fewestWords = 2;
const longest = 400;

/**
 * The words of a note that may become an action item: those selected, or of an empty span the sentence that it lies in, unless it is the
 * note's title, its date, a list of who took part, a decision or a day alone. Null for headings,
 * tables, the heads of mails, what is an item already or was understood as one, and for more than an item can hold.
 */
export function wordsToExtract(text: string, note: Note, span: Span): Span | null {
  const found = span.start < span.end ? span : sentenceAt(text, note, span.start);
  if (!found) return null;
  const words = slice(text, found).trim();
  if (words.length > longest || words.split(/\s+/).length < fewestWords || !isProse(note.blocks, found)) return null;
  if (span.start === span.end && isFrame(text, note, found)) return null;
  const isRead = note.commitments.some(({ explicit, why, mentions }) =>
    explicit
      ? mentions.some((mention) => overlaps(mention.span, found))
      : why !== null && span.start === span.end && overlaps(why.words, found),
  );
  return isRead ? null : found;
}

/**
 * The insertion that writes words of the note down as one more action item, where and as the note has its own. They stay where they stand; an
 * owner and a date in them are read there too, words like "Friday" as the day they mean where they stand. Null where the note would not say
 * just one thing more, or says it already.
 */
export function extractItem(text: string, note: Note, words: Span, read: Read): TextEdit[] | null {
  const task = escapeTask(note.shape, dated(text, note, words));
  if (!isWritable(task)) return null;
  for (const opening of openingsFor(text, note, words.start)) {
    const cased = opening.small ? task : task.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    const edit = insertion(opening.at, opening.before + cased + opening.after);
    const found = difference(note, read(applyEdits(text, [edit])));
    const [item, ...more] = found?.come ?? [];
    if (!found || !item?.explicit || more.length > 0 || found.gone.some(({ explicit }) => explicit)) continue;
    const isThere = item.mentions.some(
      ({ form, head }) =>
        form !== 'sentence' && head.start >= edit.start && head.start <= edit.start + edit.text.length,
    );
    if (isThere && found.gone.length <= 1) return [edit];
  }
  return null;
}

/** The words, with the date in place of such as count from a day that is not the meeting's: an item may stand elsewhere. */
function dated(text: string, note: Note, span: Span): string {
  const words = slice(text, span);
  const day = referenceDay(note, span.start);
  const due = findDue(words, { day, next: note.next, order: 'mdy' });
  if (!due?.day || !due.relative || day === (note.date?.day ?? null)) return words;
  return words.slice(0, due.dateStart) + due.day + words.slice(due.dateEnd);
}

/** The sentence at an offset, in a paragraph, an item or what somebody says. */
function sentenceAt(text: string, note: Note, at: number): Span | null {
  const block = innermostAt(note.blocks, at);
  if (!block || !('lines' in block) || block.lines.length === 0) return null;
  const lines = block.lines.filter((line) => Math.abs(line.start - at) < 4000);
  const language = languageOf(
    lines
      .map((line) => slice(text, line))
      .join(' ')
      .slice(0, 2000),
  );
  // What goes on for longer on either side is no item.
  const around = lines.map(({ start, end }) => ({
    start: Math.max(start, at - longest),
    end: Math.min(end, at + longest),
  }));
  const sentences = sentencesOf(
    text,
    around.filter(({ start, end }) => start <= end),
    language,
  );
  return sentences.find(({ span }) => span.start <= at && at <= span.end)?.span ?? null;
}

function innermostAt(blocks: readonly Block[], at: number): Block | null {
  const holding = blocks.find((block) => {
    const { start, end } = extentOf(block);
    return start <= at && at <= end;
  });
  if (!holding) return null;
  return innermostAt(insideOf(holding), at) ?? holding;
}

/** What may stand in front of a day that stands alone. */
const weekdayOnly = new RegExp(
  `^(?:(?:${lexicons.flatMap(({ weekdays }) => Object.keys(weekdays)).join('|')})[.,]*)?\\s*$`,
  'iu',
);

/** Does a sentence say what the note is and who was there, or what was decided, and nothing that is to do? */
function isFrame(text: string, note: Note, sentence: Span): boolean {
  const spans = [
    ...(note.date?.span ? [note.date.span] : []),
    ...note.people.flatMap((person) => person.spans),
    ...note.decisions.map((decision) => decision.span),
  ];
  if (spans.some((span) => overlaps(span, sentence))) return true;
  const words = slice(text, sentence).trim();
  const day = findDay(words, 'mdy');
  return (
    words === note.title ||
    (day !== null && !/\p{L}{2}/u.test(words.slice(day.end)) && weekdayOnly.test(words.slice(0, day.start)))
  );
}

/** Does it lie in one paragraph, item or turn? */
function isProse(blocks: readonly Block[], span: Span): boolean {
  const [first, last] = [innermostAt(blocks, span.start), innermostAt(blocks, span.end)];
  return first !== null && first === last && 'lines' in first && !isQuoted(first);
}

function isQuoted(block: Block): boolean {
  return block.kind === 'paragraph' && block.quoted;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
