import assert from 'node:assert/strict';
import type { Commitment, Day, Mention, Note, Status } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/read.ts';
import { addDue, addOwner, applyEdits, setStatus, type Read, type TextEdit } from '../../../src/notes/edit/index.ts';

/** Stands in the line of the item that a test is about; everything else is the note's text. */
const MARK = '◆';

interface Place {
  text: string;
  note: Note;
  commitment: Commitment;
  mention: Mention;
}

/** Markdown minutes of Monday 18 March 2024 with `items` as their action items. */
export function minutes(items: string): string {
  return `# Harbour sync 2024-03-18\n\nAttendees: Ann Bell (@abell), Bob Carr, Cho Diaz\n\n## Action items\n\n${items}`;
}

/** The marked item of a note: by default Markdown minutes. */
export function placeIn(marked: string, path = 'minutes/2024-03-18.md'): Place {
  const at = marked.indexOf(MARK);
  assert.ok(at >= 0, 'the fixture marks a line');
  const text = marked.replace(MARK, '');
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  const note = readNote(text, { path });
  for (const commitment of note.commitments) {
    for (const mention of commitment.mentions) {
      if (mention.head.start >= start && mention.head.start <= end) return { text, note, commitment, mention };
    }
  }
  assert.fail(`no commitment is read in the line ${JSON.stringify(text.slice(start, end))}`);
}

/** Applies edits after checking what holds for every edit: in order, not overlapping, within the lines they are for, nothing lost but what they replace. */
export function applied(text: string, edits: TextEdit[], mentions: Mention[]): string {
  let last = 0;
  for (const edit of edits) {
    assert.ok(
      edit.start >= last && edit.end >= edit.start && edit.end <= text.length,
      `edits are in order: ${JSON.stringify(edits)}`,
    );
    const touched = mentions.some((mention) => {
      const start = text.lastIndexOf('\n', mention.span.start - 1) + 1;
      const newline = text.indexOf(
        '\n',
        Math.max(mention.span.end, mention.head.end, ...mention.fields.map((field) => field.value.end)),
      );
      return edit.start >= start && edit.end <= (newline < 0 ? text.length : newline);
    });
    assert.ok(touched, `an edit stays in the lines of its item: ${JSON.stringify(edit)}`);
    assert.ok(!/[\r\n]/.test(text.slice(edit.start, edit.end)), 'an edit never joins lines');
    last = edit.end;
  }
  const result = applyEdits(text, edits);
  const crlf = !/(?<!\r)\n/.test(text) && text.includes('\n');
  if (crlf) assert.ok(!/(?<!\r)\n/.test(result), 'CRLF is kept');
  return result;
}

export function checkAddOwner(marked: string, name: string, expected: string | null, path?: string): void {
  const { text, note, commitment, mention } = placeIn(marked, path);
  const edits = addOwner(text, note, commitment, mention, name);
  assert.equal(edits && applied(text, edits, [mention]), expected);
}

export function checkAddDue(marked: string, day: Day, expected: string | null, path?: string): void {
  const { text, note, commitment, mention } = placeIn(marked, path);
  const edits = addDue(text, note, commitment, mention, day);
  assert.equal(edits && applied(text, edits, [mention]), expected);
}

export function checkSetStatus(marked: string, status: Status, expected: string | null, path?: string): void {
  const { text, note, commitment } = placeIn(marked, path);
  const edits = setStatus(text, note, commitment, status);
  assert.equal(edits && applied(text, edits, commitment.mentions), expected);
}

/** An edit of a commitment that is read back turns the note with the marked line into `expected`; null: it is refused. */
export function checkEdit(
  marked: string,
  make: (text: string, note: Note, commitment: Commitment, read: Read, mention: Mention) => TextEdit[] | null,
  expected: string | null,
  path = 'minutes/2024-03-18.md',
): void {
  const { text, note, commitment, mention } = placeIn(marked, path);
  const edits = make(text, note, commitment, (other) => readNote(other, { path }), mention);
  assert.equal(edits && applyEdits(text, edits), expected);
}
