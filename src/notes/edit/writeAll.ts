import type { Commitment } from '../note.ts';
import { waysAtLength, wordings, writeDown } from './accept.ts';
import { escapeTask, isWritable } from './escape.ts';
import { lineEnding } from './lines.ts';
import { openingInNewSection } from './newSection.ts';
import { openingsFor } from './openings.ts';
import type { Page } from './page.ts';
import { insteadOf, sameOwners } from './saying.ts';
import { insertion } from './textEdit.ts';

/** More are not written at once, and more not one by one: each of these costs some readings of the note. */
export const mostWritten = 100;
const mostAlone = 20;
/** After so many readings for such as cannot be written no further one is tried: each has all its forms read, and somebody waits. */
const mostWasted = 40;
/** How often a new section is tried, each time without the remarks, then without the lines, that were not read as meant. */
const attempts = 6;

/** The remarks that may stand behind an item: the first with which it is read as it is to be. */
type RemarksOf = (commitment: Commitment) => string[];

/**
 * Writes commitments of the page's note down among its action items, each as one more place of its own: those that make a section of their own all
 * at once, which takes a few readings of the note however many they are, the others one after the other. What would not be read so is left out.
 */
export function writeAll(page: Page, commitments: readonly Commitment[], remarksOf: RemarksOf): void {
  const rest = writeSection(page, commitments.slice(0, mostWritten), remarksOf);
  let wasted = 0;
  for (const { id, explicit } of rest.slice(0, mostAlone)) {
    if (wasted >= mostWasted) break;
    const before = page.readings;
    const found = page.note.commitments.find((one) => one.id === id && one.explicit === explicit);
    const edit = found && writeDown(page.text, page.note, found, page.read, remarksOf(found));
    if (edit) page.insert(edit);
    else wasted += page.readings - before;
  }
}

/** Writes as many as are read back in a new section, where that is the place for them; gives the others. */
function writeSection(page: Page, commitments: readonly Commitment[], remarksOf: RemarksOf): Commitment[] {
  const { text, note, read } = page;
  const opening = openingInNewSection(text, note, null);
  const { at, before, after } = opening;
  const isPlace = ({ mentions }: Commitment): boolean => {
    const [first] = openingsFor(text, note, mentions[0]!.span.start);
    return first?.at === at && first.before === before;
  };
  let lines = commitments.filter(isPlace).flatMap((commitment) => {
    const task = escapeTask(note.shape, commitment.text);
    const [words] = isWritable(task) ? wordings(task, commitment, opening) : [];
    const [line] = words ? waysAtLength(text, commitment, words) : [];
    return line ? [{ commitment, line, remarks: remarksOf(commitment) }] : [];
  });
  const between = lineEnding(text, at) + /[^\r\n]*$/.exec(before)![0];
  for (let attempt = 0; attempt < attempts && lines.length > 0; attempt++) {
    const words = lines.map(({ line, remarks: [remark = ''] }) => line + remark).join(between);
    const edit = insertion(at, before + words + after);
    const now = read(text.slice(0, at) + edit.text + text.slice(at));
    const byId = new Map(now.commitments.map((one) => [one.id, one]));
    const failed = new Set(lines.filter(({ commitment }) => !isWrittenDown(commitment, byId.get(commitment.id))));
    if (failed.size === 0) {
      const written = new Set(lines.map(({ commitment }) => commitment));
      const ids = new Set(lines.map(({ commitment: { id } }) => id));
      const others = insteadOf([...written], note, now);
      if (!others?.every(({ id }) => ids.has(id))) break;
      page.insert(edit);
      return commitments.filter((one) => !written.has(one));
    }
    lines = lines.flatMap((line) => {
      if (!failed.has(line)) return [line];
      return line.remarks.length > 0 ? [{ ...line, remarks: line.remarks.slice(1) }] : [];
    });
  }
  return [...commitments];
}

/** Is it the same commitment with one written place more? */
function isWrittenDown(before: Commitment, now: Commitment | undefined): boolean {
  return (
    now !== undefined &&
    now.explicit &&
    now.mentions.length === before.mentions.length + 1 &&
    now.mentions.at(-1)!.form !== 'sentence' &&
    now.status === before.status &&
    (now.due?.day ?? null) === (before.due?.day ?? null) &&
    sameOwners(now, before)
  );
}
