import type { Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isInFence } from '../../notes/code-fences.ts';
import { headingKind, isTalk, work } from '../../notes/commitments/heading.ts';
import { labelOf } from '../../notes/commitments/label.ts';
import type { HeadingKind } from '../../notes/lexicon/lexicon.ts';
import { doubtfulLabels } from '../../notes/lexicon/words.ts';
import type { Mention, Note } from '../../notes/note.ts';
import { lineEnd, lineParts, lineStart } from '../../notes/edit/lines.ts';
import { mentionLike, mentionOn } from '../../notes/edit/writing.ts';
import { checkboxAt } from '../../notes/shapes/checkbox.ts';
import { once } from '../../notes/once.ts';
import { sectionsAt } from '../../notes/sections-at.ts';
import { fold, unmarked } from '../../notes/text.ts';
import { readableText, toSpan } from '../positions.ts';

/** What a client says of how it came to ask. */
export interface Asking {
  /** The character that was typed, if that is why; null: somebody asked, or the editor does at every word. */
  trigger: string | null;
  /** The client can fill in snippets. */
  snippets: boolean;
}

/** Where in a note something is written. Offsets are of the readable text. */
export interface Place extends Asking {
  text: string;
  note: Note;
  at: number;
  start: number;
  /** The line up to the cursor and from it on. */
  before: string;
  after: string;
  /** Somebody asked, rather than typed on: more may be offered. In plain text editors ask at every word by themselves. */
  asked: boolean;
  /** The words of the line begin here in `before`: behind quote marks, bullet and box. */
  head: number;
  bullet: string;
  box: boolean;
  /** What the sections around announce. */
  kind: HeadingKind | null;
  /** The item on this line; and the same, or what one here would be like (see `mentionLike`). */
  mention: () => Mention | null;
  like: () => Mention | null;
}

/** Longer lines are no place where anybody needs a word. */
const longest = 2000;

/** The place of a position; null where nothing is to be offered: behind the text, in code, in the front matter, in a line that is a whole text. */
export function placeOf(document: TextDocument, note: Note, position: Position, asking: Asking): Place | null {
  if (position.line >= document.lineCount) return null;
  const text = readableText(document);
  const { start: at } = toSpan(document, { start: position, end: position });
  const start = lineStart(text, at);
  const end = lineEnd(text, at);
  if (end - start > longest || isInFence(text, start) || isInFrontMatter(text, at)) return null;
  const { indent, bullet } = lineParts(text, at);
  const marks = Math.min(indent.length + bullet.length, at - start);
  const box = checkboxAt(text, { start: start + marks, end });
  const boxEnd = box ? box.end - start : 0;
  const before = text.slice(start, at);
  return {
    ...asking,
    text,
    note,
    at,
    start,
    before,
    after: text.slice(at, end),
    asked: asking.trigger === null && document.languageId !== 'plaintext',
    head: box && boxEnd <= before.length ? boxEnd + blanksAt(before, boxEnd) : marks,
    bullet,
    box: box !== null && boxEnd <= before.length,
    kind: kindAt(note, at),
    mention: once(() => mentionOn(note, { start, end })),
    like: once(() => mentionLike(note, { start, end })),
  };
}

function blanksAt(words: string, from: number): number {
  return words.length - from - words.slice(from).trimStart().length;
}

/** YAML between two rules at the start. */
function isInFrontMatter(text: string, at: number): boolean {
  if (!/^---[ \t]*\r?\n/.test(text.slice(0, 100))) return false;
  const end = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(3, 10_000));
  return end !== null && at < 3 + end.index + 4;
}

/** What the innermost heading that announces something announces, of those above an offset; none from one mail into the next. */
function kindAt(note: Note, at: number): HeadingKind | null {
  for (const { kind, title } of sectionsAt(note, at)) {
    if (kind === 'mail') return null;
    const announced = headingKind(title);
    if (announced !== null || isTalk(title)) return announced;
  }
  return null;
}

/** Does the line give work, or begin to: a box, a bullet in a list of work, a label (`ACTION: `), an item that is read as one? */
export function isWork(place: Place): boolean {
  if (place.kind === 'agenda') return false;
  if (place.box || labelOf(unmarked(place.before.slice(place.head)))?.kind === 'action') return true;
  if (place.kind === 'people' || place.kind === 'absent') return false;
  if (place.mention()) return true;
  return place.bullet !== '' && (work.has(place.kind) || isBelowItem(place));
}

/** Is this the label of an item's field? Some ("When", "Who") stand as often in a note's head: they count only in a list or an item. */
export function isField(place: Place, label: string): boolean {
  return !doubtfulLabels.test(fold(label)) || place.bullet !== '' || isWork(place);
}

/** Right below an item, in a list that gives work without a heading that says so. */
function isBelowItem({ text, note, start }: Place): boolean {
  if (start === 0) return false;
  const above = { start: lineStart(text, start - 1), end: start - 1 };
  return mentionOn(note, above)?.form === 'item';
}
