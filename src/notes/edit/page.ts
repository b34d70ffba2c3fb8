import type { Note } from '../note.ts';
import type { Read } from './saying.ts';
import { type TextEdit, applyEdits } from './textEdit.ts';

/** A text to which one insertion after the other is made, with the note it holds by then. */
export class Page {
  text: string;
  note: Note;
  /** All that was inserted, by its places in the text as it was at first. */
  insertions: TextEdit[] = [];
  readonly read: Read;
  /** How often a text was read for this page. */
  readings = 0;

  constructor(text: string, note: Note, read: Read) {
    this.text = text;
    this.note = note;
    this.read = (other) => {
      this.readings++;
      return read(other);
    };
  }

  /** Makes an insertion into the text as it is now. */
  insert(edit: TextEdit): void {
    this.text = applyEdits(this.text, [edit]);
    this.note = this.read(this.text);
    this.insertions = withInsertion(this.insertions, edit);
  }
}

/** Insertions into a text (ascending), with one more that counts from the text they make. */
function withInsertion(edits: readonly TextEdit[], { start, text }: TextEdit): TextEdit[] {
  let shift = 0;
  for (const [at, edit] of edits.entries()) {
    const from = edit.start + shift;
    if (start < from) return edits.toSpliced(at, 0, { start: start - shift, end: start - shift, text });
    const inside = start - from;
    if (inside <= edit.text.length)
      return edits.with(at, { ...edit, text: edit.text.slice(0, inside) + text + edit.text.slice(inside) });
    shift += edit.text.length;
  }
  return [...edits, { start: start - shift, end: start - shift, text }];
}
