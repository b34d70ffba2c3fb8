import { partsOf, toDay } from '../dates/day.ts';
import { writingWords } from '../lexicon/words.ts';
import type { Commitment, Day, Mention, Note } from '../note.ts';
import { slice } from '../text.ts';
import { fillCell } from './cell.ts';
import { writeDay } from './days.ts';
import { dueForm } from './dueForm.ts';
import { addFieldLine, addFieldLineLikeOwn } from './fieldLine.ts';
import { type Form, separatorStart, trailForm, trailingEnd } from './form.ts';
import { sameLine } from './lines.ts';
import { majority } from './neighbours.ts';
import { fillField } from './owner.ts';
import { isPlaceholder } from './placeholder.ts';
import { type TextEdit, insertion, replacement } from './textEdit.ts';

/**
 * The edits that make a commitment due on `day` at one of its mentions, in the note's own notation: an empty field or cell is
 * filled, `TBD` replaced, else the date is written where and as the neighbours write theirs, ` (due 2024-03-20)` in the note's language where they
 * write none. Null where the mention offers no place: speech, prose, a date already there, a row without such a column,
 * a day the calendar has not.
 */
export function addDue(
  text: string,
  note: Note,
  _commitment: Commitment,
  mention: Mention,
  day: Day,
): TextEdit[] | null {
  if (mention.form === 'sentence' || !isDay(day)) return null;
  const words = writeDay(text, note, mention, day);
  if (mention.cells) {
    const edit = fillCell(text, mention, 'due', words);
    return edit && [edit];
  }
  const field = mention.fields.find((one) => one.of === 'due' && isPlaceholder(slice(text, one.value)));
  if (field)
    return [
      field.value.start === field.value.end ? fillField(text, field.value, words) : replacement(field.value, words),
    ];
  if (mention.due && !mention.inherits.due) {
    return isPlaceholder(slice(text, mention.due.span)) ? [replacement(mention.due.span, words)] : null;
  }
  const alike = majority(note, mention, (neighbour) => dueForm(text, neighbour));
  const line = alike ? null : addFieldLineLikeOwn(text, mention, 'Due', words);
  if (line) return [line];
  const form = alike ?? ownForm(text, mention);
  if (form.place === 'line') return [addFieldLine(text, mention, form, words)];
  if (form.place !== 'trail') return null;
  return [insertTrailing(text, mention, form, words)];
}

function isDay(day: Day): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const { year, month, day: date } = partsOf(day);
  return toDay(year, month, date) === day;
}

/** Without neighbours: another field where the item has some (` - Owner: Ann - Due: …`), else in brackets. */
function ownForm(text: string, mention: Mention): Form {
  const field = mention.fields.findLast(
    (one) => one.of !== 'status' && sameLine(text, one.label.start, mention.head.start),
  );
  const start = field && separatorStart(text, field.label.start);
  const separator = field ? text.slice(start, field.label.start) : '';
  if (!field || !/^[ \t]*[-–—|,;]/.test(separator)) return trailForm(0, ` (${writingWords(text).due} `);
  return trailForm(0, `${separator}Due${text.slice(field.label.end, field.value.start)}`);
}

/** At the end of the item's words; `by March 20` before a final period. */
function insertTrailing(
  text: string,
  mention: Mention,
  form: Extract<Form, { place: 'trail' }>,
  words: string,
): TextEdit {
  const end = trailingEnd(text, mention);
  const spoken = /^[ \t,]*[\p{L}]/u.test(form.before);
  const at = spoken && /[^.\s]\.$/.test(text.slice(Math.max(mention.head.start, end - 2), end)) ? end - 1 : end;
  return insertion(at, form.before + words + form.after);
}
