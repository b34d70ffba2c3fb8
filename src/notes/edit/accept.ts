import { headingKind } from '../commitments/heading.ts';
import { former, writingWords } from '../lexicon/words.ts';
import type { Commitment, Mention, Note, Section } from '../note.ts';
import { fold } from '../text.ts';
import { addDue } from './due.ts';
import { escapeTask, isWritable } from './escape.ts';
import { lineParts } from './lines.ts';
import { type Opening, openingBelow } from './newItem.ts';
import { openingInNewSection, openingUnder } from './newSection.ts';
import { addOwner } from './owner.ts';
import { type TextEdit, applyEdits, insertion } from './textEdit.ts';

/**
 * The edit that writes an inferred commitment down as an item among the note's action items, in the note's own notation: owner
 * and due as its neighbours have theirs, below the last of them, in a section of its own where the note has none. What
 * is written has been read back: the note then holds one explicit commitment in place of the inferred one, with the same
 * owners and day, and everything else as it was. Null where no place gives that, or where the commitment is explicit
 * already. `read` reads another text as the note was read, with its path and settings.
 */
export function acceptSuggestion(
  text: string,
  note: Note,
  commitment: Commitment,
  read: (text: string) => Note,
): TextEdit[] | null {
  if (commitment.explicit) return null;
  const task = escapeTask(note.shape, commitment.text);
  if (!isWritable(task)) return null;
  const draft: Draft = { text, note, commitment, read };
  for (const opening of openings(draft)) {
    for (const words of wordings(task, commitment, opening)) {
      const written = inNotation(draft, opening, words) ?? atLength(draft, opening, words);
      if (written) return [written];
    }
  }
  return null;
}

interface Draft {
  text: string;
  note: Note;
  commitment: Commitment;
  read: (text: string) => Note;
}

/** How many places are tried before a section of its own: each costs reading the note. */
const placesTried = 2;

/** Where the item may go, the best place first. */
function* openings({ text, note, commitment }: Draft): Generator<Opening> {
  const at = commitment.mentions[0]!.span.start;
  const scope = note.sections.findLast(
    ({ kind, day, span }) => kind === 'heading' && day !== null && span.start <= at && at < span.end,
  );
  const sections = actionSections(note, scope ?? null);
  for (const section of sections.slice(-placesTried).reverse()) {
    const last = lastItem(text, note, section);
    const opening = last ? openingBelow(text, note, last) : openingUnder(text, note, section);
    // What was sent stays as it was sent: only a list at the very end of a thread is gone on with.
    if (note.shape !== 'mail' || text.slice(opening.at).trim() === '') yield opening;
  }
  const loose = sections.length === 0 && note.shape !== 'mail' ? lastLoose(text, note, scope ?? null) : null;
  if (loose) yield openingBelow(text, note, loose);
  yield openingInNewSection(text, note, scope ?? null);
}

/** The sections of `scope` that announce action items, in text order; not those of the meeting before, if there are others. */
function actionSections(note: Note, scope: Section | null): Section[] {
  const within = note.sections.filter(
    ({ kind, title, span }) =>
      kind === 'heading' &&
      headingKind(title) === 'actions' &&
      (!scope || (span.start >= scope.span.start && span.end <= scope.span.end)),
  );
  const current = within.filter(({ title }) => !former.test(fold(title)));
  return current.length > 0 ? current : within;
}

/** The last item of a section, of those that stand furthest out. */
function lastItem(text: string, note: Note, { head, span }: Section): Mention | null {
  return outermost(
    text,
    items(note).filter((mention) => mention.span.start >= head.end && mention.span.start < span.end),
  );
}

/** The last item of a note that has its items outside of any section but the title's. */
function lastLoose(text: string, note: Note, scope: Section | null): Mention | null {
  const { start, end } = scope?.span ?? { start: 0, end: text.length };
  const inner = note.sections.filter(
    ({ kind, head }) => kind !== 'heading' || (head.start > 0 && head !== scope?.head),
  );
  const within = items(note).filter(({ span }) => start <= span.start && span.start < end);
  return outermost(text, outside(within, inner));
}

/** The mentions that stand in none of the sections. */
function outside(mentions: Mention[], sections: Section[]): Mention[] {
  const rest = sections.toSorted((a, b) => b.span.start - a.span.start);
  let end = 0;
  return mentions
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      while (rest.length > 0 && rest.at(-1)!.span.start <= span.start) end = Math.max(end, rest.pop()!.span.end);
      return end <= span.start;
    });
}

function items(note: Note): Mention[] {
  return note.commitments
    .filter(({ explicit }) => explicit)
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form !== 'sentence');
}

function outermost(text: string, mentions: Mention[]): Mention | null {
  let last: { mention: Mention; depth: number } | null = null;
  for (const mention of mentions) {
    const depth = lineParts(text, mention.head.start).indent.length;
    if (!last || depth < last.depth || (depth === last.depth && mention.span.start > last.mention.span.start))
      last = { mention, depth };
  }
  return last?.mention ?? null;
}

/** The item's words; a condition in place of a day ("before the launch") is part of them where it reads well. */
function wordings(task: string, { due }: Commitment, { small }: Opening): string[] {
  const cased = small ? task : task.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const condition = due && !due.day && due.text.length <= 60 && isWritable(due.text) ? due.text : null;
  return condition && !task.includes(condition) ? [`${cased} ${condition}`, cased] : [cased];
}

function namesOf({ text, commitment }: Draft): string {
  const names = commitment.owners.map(({ name }) => name);
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
  const names = namesOf(draft);
  const day = commitment.due?.day;
  if (names && !edited((note, item, mention) => addOwner(text, note, item, mention, names))) return null;
  if (day && !edited((note, item, mention) => addDue(text, note, item, mention, day))) return null;
  return readsBack(draft, insertion(at, text.slice(at, text.length - rest)));
}

/** The item with owner and due as they can be read anywhere; a name that the note does not know is told by `to` or by a label. */
function atLength(draft: Draft, { at, before, after }: Opening, words: string): TextEdit | null {
  const names = namesOf(draft);
  const day = draft.commitment.due?.day;
  const due = day ? ` (due ${day})` : '';
  const small = words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const ways = names
    ? [`${names}: ${words}${due}`, `${names} to ${small}${due}`, `${words} - Owner: ${names}${due}`]
    : [words + due];
  for (const way of ways) {
    const edit = readsBack(draft, insertion(at, before + way + after));
    if (edit) return edit;
  }
  return null;
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
  const own = mention.owners.filter(({ owner }) => owner.kind !== 'vague').map(({ owner }) => owner.name);
  const same =
    kept &&
    item.mentions.length === commitment.mentions.length + 1 &&
    item.status === commitment.status &&
    (item.due?.day ?? null) === (commitment.due?.day ?? null) &&
    (!item.due?.day || mention.due?.due.day === item.due.day) &&
    sameNames(
      item.owners.map(({ name }) => name),
      commitment.owners.map(({ name }) => name),
    ) &&
    (mention.inherits.owner ||
      sameNames(
        own,
        commitment.owners.map(({ name }) => name),
      ));
  return same && rest(after, item) === rest(note, commitment) ? edit : null;
}

function sameNames(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** All that a note says but for one commitment, without places. */
function rest({ date, next, people, commitments, decisions }: Note, but: Commitment): string {
  return JSON.stringify([
    date?.day,
    next,
    people.map(({ name, present }) => [name, present]),
    commitments
      .filter((one) => one !== but)
      .map(({ text, explicit, owners, due, status, mentions }) => [
        text,
        explicit,
        owners,
        due,
        status,
        mentions.length,
      ]),
    decisions.map(({ text }) => text),
  ]);
}
