import { writingWords } from '../lexicon/words.ts';
import type { Commitment, Mention, Note } from '../note.ts';
import { addDue } from './due.ts';
import { escapeTask, isWritable } from './escape.ts';
import type { Opening } from './newItem.ts';
import { openingsFor } from './openings.ts';
import { addOwner } from './owner.ts';
import { insteadOf, sameOwners, type Read } from './saying.ts';
import { type TextEdit, applyEdits, insertion } from './textEdit.ts';

/**
 * The edit that writes an inferred commitment down as an item among the note's action items, in the note's own notation: owner
 * and due as its neighbours have theirs, below the last of them, in a section of its own where the note has none. What
 * is written has been read back: the note then holds one explicit commitment in place of the inferred one, with the same
 * owners and day, and everything else as it was. Null where no place gives that, or where the commitment is explicit
 * already.
 */
export function acceptSuggestion(text: string, note: Note, commitment: Commitment, read: Read): TextEdit[] | null {
  const edit = commitment.explicit ? null : writeDown(text, note, commitment, read);
  return edit && [edit];
}

/**
 * The insertion that gives a commitment one more place, as an item among the note's action items; the first of `remarks` stands behind it with
 * which the note is read the same. Null as for `acceptSuggestion`.
 */
export function writeDown(
  text: string,
  note: Note,
  commitment: Commitment,
  read: Read,
  remarks: readonly string[] = [],
): TextEdit | null {
  const task = escapeTask(note.shape, commitment.text);
  if (!isWritable(task)) return null;
  const draft: Draft = { text, note, commitment, read };
  for (const opening of openingsFor(text, note, commitment.mentions[0]!.span.start)) {
    for (const words of wordings(task, commitment, opening)) {
      const written = inNotation(draft, opening, words) ?? atLength(draft, opening, words);
      if (!written) continue;
      for (const remark of remarks) {
        const remarked = withRemark(draft, opening, written, remark);
        if (remarked) return remarked;
      }
      return written;
    }
  }
  return null;
}

/** The item with a remark at the end of its one line; null where it has several, or is a row, or would be read otherwise. */
function withRemark(
  draft: Draft,
  { before, after }: Opening,
  { start, text }: TextEdit,
  remark: string,
): TextEdit | null {
  const item = text.slice(before.length, text.length - after.length);
  if (item.includes('\n') || after.trim() !== '') return null;
  return readsBack(draft, insertion(start, before + item.trimEnd() + remark + after));
}

interface Draft {
  text: string;
  note: Note;
  commitment: Commitment;
  read: Read;
}

/** The item's words; a condition in place of a day ("before the launch") is part of them where it reads well. */
export function wordings(task: string, { due }: Commitment, { small }: Opening): string[] {
  const cased = small ? task : task.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const condition = due && !due.day && due.text.length <= 60 && isWritable(due.text) ? due.text : null;
  return condition && !task.includes(condition) ? [`${cased} ${condition}`, cased] : [cased];
}

function namesOf(text: string, { owners }: Commitment): string {
  const names = owners.map(({ name }) => name);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${writingWords(text).and} ${names.at(-1)}`;
}

/** The item with owner and due as the items around it have theirs: the bare item first, then each added as to an item that lacks it. */
function inNotation(draft: Draft, { at, before, after }: Opening, words: string): TextEdit | null {
  const { read, commitment } = draft;
  const rest = draft.text.length - at;
  let text = applyEdits(draft.text, [insertion(at, before + words + after)]);
  const edited = (edits: (note: Note, item: Commitment, mention: Mention) => TextEdit[] | null): boolean => {
    const note = read(text);
    const found = itemIn(note, at, text.length - rest);
    const made = found && edits(note, found.item, found.mention);
    if (!made || made.some(({ start, end }) => start < at || end > text.length - rest)) return false;
    text = applyEdits(text, made);
    return true;
  };
  const names = namesOf(draft.text, commitment);
  const day = commitment.due?.day;
  if (names && !edited((note, item, mention) => addOwner(text, note, item, mention, names))) return null;
  if (day && !edited((note, item, mention) => addDue(text, note, item, mention, day))) return null;
  return readsBack(draft, insertion(at, text.slice(at, text.length - rest)));
}

/** The item with owner and due as they can be read anywhere. */
function atLength(draft: Draft, { at, before, after }: Opening, words: string): TextEdit | null {
  for (const way of waysAtLength(draft.text, draft.commitment, words)) {
    const edit = readsBack(draft, insertion(at, before + way + after));
    if (edit) return edit;
  }
  return null;
}

/** Words with owner and due, the usual way first; a name that the note does not know is told by `to` or by a label. */
export function waysAtLength(text: string, commitment: Commitment, words: string): string[] {
  const names = namesOf(text, commitment);
  const day = commitment.due?.day;
  const due = day ? ` (due ${day})` : '';
  if (!names) return [words + due];
  const small = words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return [`${names}: ${words}${due}`, `${names} to ${small}${due}`, `${words} - Owner: ${names}${due}`];
}

/** The commitment, and its one place, that is written down from `start` to `end`. */
function itemIn(note: Note, start: number, end: number): { item: Commitment; mention: Mention } | null {
  const found = note.commitments.flatMap((item) =>
    item.mentions
      .filter(({ form, head }) => form !== 'sentence' && head.start >= start && head.start <= end)
      .map((mention) => ({ item, mention })),
  );
  return found.length === 1 ? found[0]! : null;
}

/** The edit, if the note reads as it did but for the commitment, which is explicit now and has one place more. */
function readsBack({ text, note, commitment, read }: Draft, edit: TextEdit): TextEdit | null {
  const after = read(applyEdits(text, [edit]));
  const found = itemIn(after, edit.start, edit.start + edit.text.length);
  if (!found || !found.item.explicit) return null;
  const { item, mention } = found;
  const moved = (start: number): number => (start < edit.start ? start : start + edit.text.length);
  const places = new Set(item.mentions.map(({ span }) => span.start));
  const kept = commitment.mentions.every(({ span }) => places.has(moved(span.start)));
  const own = mention.owners.filter(({ owner }) => owner.kind !== 'vague').map(({ owner }) => owner);
  const same =
    kept &&
    item.mentions.length === commitment.mentions.length + 1 &&
    item.status === commitment.status &&
    (item.due?.day ?? null) === (commitment.due?.day ?? null) &&
    (!item.due?.day || mention.due?.due.day === item.due.day) &&
    sameOwners(item, commitment) &&
    (mention.inherits.owner || sameOwners({ owners: own }, commitment));
  const others = same && insteadOf([commitment], note, after);
  return others && others.every((one) => one === item) ? edit : null;
}
