import type { Commitment, Mention, Note, Span, Status } from '../note.ts';
import { offeredWords } from '../lexicon/offered.ts';
import { fillCell } from './cell.ts';
import { addFieldLine } from './fieldLine.ts';
import { trailForm } from './form.ts';
import { lineParts, wordsEnd } from './lines.ts';
import { majority, writtenMentions } from './neighbours.ts';
import { perNote } from './perNote.ts';
import { fillField } from './owner.ts';
import { type Beside, statusForm, statusPlace, statusValue, statusWordsBeside } from './statusForm.ts';
import { remarksFor, spelling, statesSaid, stateWords, statusOf } from './statusWords.ts';
import { strike, strikeOf, unstrike } from './strike.ts';
import { type TextEdit, inOrder, insertion, replacement } from './textEdit.ts';

/**
 * The edits that give a commitment another status in the note's own notation. Every written mention that has a checkbox or states
 * a status is brought to it, so that a list and its recap agree; where none does, the last one is marked as its neighbours are,
 * else by a checkbox (Markdown lists) or ` - DONE`. Reopening undoes what was there. Empty where nothing is to change, null
 * where the commitment stands only in speech or prose.
 */
export function setStatus(text: string, note: Note, commitment: Commitment, status: Status): TextEdit[] | null {
  const written = commitment.mentions.filter((mention) => mention.form !== 'sentence');
  const latest = written.at(-1);
  if (!latest) return null;
  const edits = written
    .filter((mention) => isMarked(text, mention))
    .flatMap((mention) => restate(text, note, mention, status));
  if (edits.length === 0 && commitment.status !== status) edits.push(...mark(text, note, latest, status));
  return inOrder(edits);
}

/** True where the mention has a place of its own for a status, filled or not. */
function isMarked(text: string, mention: Mention): boolean {
  return mention.checkbox !== null || statusPlace(text, mention) !== null || strikeOf(text, mention) !== null;
}

/** Brings the notations that `mention` has to `status`. */
function restate(text: string, note: Note, mention: Mention, status: Status): TextEdit[] {
  const struck = strikeOf(text, mention);
  const place = statusPlace(text, mention);
  const edits = struck && status !== 'done' ? unstrike(struck) : [];
  const sign = boxSign(text, note, status);
  if (mention.checkbox) edits.push(...tick(text, mention.checkbox, sign ?? ' '));
  if (place?.kind === 'value') return [...edits, ...writeValue(text, note, mention, status)];

  const openBySilence = status === 'open' && !groupsWithStatus(note, text).has(mention.group);
  const saidBySign = mention.checkbox ? sign !== null : openBySilence || (struck !== null && status === 'done');
  if (place) return [...edits, ...rewrite(text, note, mention, place, saidBySign ? null : status)];
  return saidBySign ? edits : [...edits, ...append(text, note, mention, status)];
}

/** The lists headed Completed, Blocked …: their items have a status without saying so. */
const groupsWithStatus = perNote((note, text: string) => {
  const silent = note.commitments.flatMap(({ status, mentions: [only, ...others] }) =>
    status !== 'open' && only && others.length === 0 && !isMarked(text, only) ? [only.group] : [],
  );
  return new Set(silent);
});

/** Sets the sign in the box; where none says the state, the box is empty and words say it. */
function tick(text: string, box: Span, sign: string): TextEdit[] {
  const at = box.start + 1;
  return text[at]?.toLowerCase() === sign.toLowerCase() ? [] : [{ start: at, end: at + 1, text: sign }];
}

/** The sign by which a checkbox alone says `status`, an `X` where the note ticks with capitals; null: it cannot. */
function boxSign(text: string, note: Note, status: Status): string | null {
  if (status === 'open') return ' ';
  if (status === 'cancelled') return '-';
  if (status === 'in-progress') return signsOf(note, text).started;
  return status === 'done' ? signsOf(note, text).done : null;
}

/** The signs in the note's boxes for what is done and what is in progress. */
const signsOf = perNote((note, text: string) => {
  const signs = writtenMentions(note).map(({ checkbox }) => (checkbox ? text[checkbox.start + 1] : undefined));
  const capitals = signs.filter((sign) => sign === 'X').length;
  return {
    started: signs.find((sign) => sign === '/' || sign === '~') ?? null,
    done: capitals > signs.filter((sign) => sign === 'x').length ? 'X' : 'x',
  };
});

/** Sets the status field or cell. One left without a value says nothing, and needs to say nothing of an open item. */
function writeValue(text: string, note: Note, mention: Mention, status: Status): TextEdit[] {
  const value = statusValue(mention);
  if (!value || statusOf(text.slice(value.start, value.end)) === status) return [];
  const words = spelledValue(text, note, status);
  if (value.start < value.end) return replaceState(text, value, words);
  if (status === 'open') return [];
  const cell = fillCell(text, mention, 'status', words);
  return [cell ?? fillField(text, value, words)];
}

/** Replaces or takes away (`status` null) the words or sign beside the task. */
function rewrite(text: string, note: Note, mention: Mention, place: Beside, status: Status | null): TextEdit[] {
  const state = stateWords(text, place.span);
  if (status !== null && statusOf(state) === status) return [];
  const words = status && spelledBeside(text, note, status);
  if (status && words && isWord(words) === isWord(state)) return replaceState(text, place.span, words);
  const removal = takeAway(text, place, state);
  return status ? [removal, ...append(text, note, mention, status)] : [removal];
}

/** Takes the state away with what parts it from the task; a remark behind it stays (`- DONE (see the bill)`, `(done, see the bill)`). */
function takeAway(text: string, { span, around }: Beside, state: string): TextEdit {
  const end = span.start + state.length;
  const remark = text.slice(end, Math.min(span.end, end + 8));
  if (remark.trim() === '') return replacement(around, '');
  if (isReason(remark)) return insertion(span.start, 'was ');
  const inBrackets = /[([{]/.test(text.slice(around.start, span.start));
  return inBrackets
    ? { start: span.start, end: end + (/^[,;:.\s]+/.exec(remark)?.[0].length ?? 0), text: '' }
    : { start: around.start, end, text: '' };
}

/** "BLOCKED on the permit": words that go on after the state. */
function isReason(remark: string): boolean {
  return /^ \p{L}/u.test(remark);
}

/** Replaces the state at the start of a statement; a reason behind it stays: "DONE, was BLOCKED on the permit". */
function replaceState(text: string, statement: Span, words: string): TextEdit[] {
  const end = statement.start + stateWords(text, statement).length;
  const reason = isReason(text.slice(end, Math.min(statement.end, end + 3)));
  return reason ? [insertion(statement.start, `${words}, was `)] : [{ start: statement.start, end, text: words }];
}

function isWord(words: string): boolean {
  return /\p{L}/u.test(words);
}

function spelledValue(text: string, note: Note, status: Status): string {
  return spelling(valuesOf(note, text), status, offeredWords(text).states);
}

function spelledBeside(text: string, note: Note, status: Status): string {
  return spelling(remarksOf(note, text), status, remarksFor(text));
}

const valuesOf = perNote((note, text: string) => statesSaid(text, note, statusValue));
const remarksOf = perNote((note, text: string) =>
  statesSaid(text, note, (mention) => statusWordsBeside(text, mention)),
);

/** Gives a status to a mention that has no notation for one: as its neighbours do, else by a checkbox or in words behind. */
function mark(text: string, note: Note, mention: Mention, status: Status): TextEdit[] {
  const custom = majority(note, mention, (neighbour) => notation(text, neighbour))?.key;
  const sign = boxSign(text, note, status);
  const boxed = mention.form === 'item' && (custom ? custom === 'box' : note.shape === 'markdown');
  if (boxed && sign !== null) return [addBox(text, mention, sign)];
  return custom === 'strike' && status === 'done' ? strike(text, mention) : append(text, note, mention, status);
}

function notation(text: string, mention: Mention): { key: 'box' | 'strike' | 'words' } | null {
  if (mention.checkbox) return { key: 'box' };
  if (strikeOf(text, mention)) return { key: 'strike' };
  return statusForm(text, mention) ? { key: 'words' } : null;
}

function addBox(text: string, mention: Mention, sign: string): TextEdit {
  const { start, indent, bullet } = lineParts(text, mention.head.start);
  return insertion(Math.max(start + indent.length + bullet.length, mention.span.start), `[${sign}] `);
}

/** Writes the status in words, or by the note's sign, where the neighbours have theirs. */
function append(text: string, note: Note, mention: Mention, status: Status): TextEdit[] {
  const words = spelledBeside(text, note, status);
  const alike = majority(note, mention, (neighbour) => {
    const beside = statusWordsBeside(text, neighbour);
    return beside && isWord(stateWords(text, beside)) !== isWord(words) ? null : statusForm(text, neighbour);
  });
  // Small letters behind a dash would read on as part of the task.
  const form = alike ?? trailForm(0, isWord(words) ? ' - ' : ' ');
  const said = alike ? words : words.toUpperCase();
  if (form.place === 'line') return [addFieldLine(text, mention, form, spelledValue(text, note, status))];
  const at = form.place === 'trail' ? wordsEnd(text, mention) : mention.head.start;
  return [insertion(at, form.before + said + form.after)];
}
