import { headingKind } from '../../notes/commitments/heading.ts';
import { carried, former } from '../../notes/lexicon/words.ts';
import type { Commitment, Day, Mention, Note, Section } from '../../notes/note.ts';
import { fold, headOf, slice } from '../../notes/text.ts';
import type { NoteIndex } from '../../workspace/note-index.ts';
import { contains } from '../positions.ts';

/** The innermost mail or entry of a log that a mention stands in; null: the note itself. */
export function meetingAround(note: Note, { head }: Mention): Section | null {
  return (
    note.sections.findLast(({ day, kind, span }) => (day !== null || kind === 'mail') && contains(span, head)) ?? null
  );
}

/** The day on which a mention was written: of its mail, its entry of a log, or the meeting. */
export function writtenOn(note: Note, mention: Mention): Day | null {
  return meetingAround(note, mention)?.day ?? note.date?.day ?? null;
}

/** Does it stand among what an earlier meeting left ("Review of last week's actions"), what is under way, or what is waited for? */
export function isUnderFormer(note: Note, { head }: Mention): boolean {
  return note.sections.some(({ kind, title, span }) => {
    if (kind !== 'heading' || !contains(span, head)) return false;
    return isOfEarlier(title);
  });
}

const current: ReadonlySet<string | null> = new Set([null, 'actions', 'decisions']);

function isOfEarlier(title: string): boolean {
  const folded = `${fold(title)} `;
  return !current.has(headingKind(title)) || former.test(folded) || carried.test(folded);
}

/** Do its own words tell that it is older than the note ("originally due", "still open")? */
export function isCarried(text: string, { span }: Mention): boolean {
  return carried.test(fold(slice(text, headOf(span, 600))));
}

/** Was it in the notes of an earlier day already? */
export function isInEarlierNote(index: NoteIndex, { id, explicit }: Commitment, day: Day): boolean {
  for (const entry of index.entries())
    if (explicit && entry.day !== null && entry.day < day && entry.commitments.some((listed) => listed.id === id))
      return true;
  return false;
}
