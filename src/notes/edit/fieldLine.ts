import type { Field, Mention } from '../note.ts';
import { lineEnd, lineEnding, lineParts, lineStart, sameLine, wordsEnd } from './lines.ts';
import { type TextEdit, insertion } from './textEdit.ts';

/**
 * Gives `mention` a field on a line of its own (`  - Owner: Ann`), as `like` has one: its bullet, its label, its depth and its
 * place among the other fields.
 */
export function addFieldLine(
  text: string,
  mention: Mention,
  like: { mention: Mention; field: Field },
  value: string,
): TextEdit {
  const { field } = like;
  const own = ownLines(text, mention);
  const sharing = like.mention.fields
    .filter((one) => one.label.start < field.label.start && sameLine(text, one.label.start, field.label.start))
    .at(-1);
  if (sharing) {
    const beside = own.find((one) => one.of === sharing.of);
    if (beside) return insertion(beside.value.end, text.slice(sharing.value.end, field.value.start) + value);
  }
  const at = lineEnd(text, placeAmong(text, mention, own, like));
  return insertion(at, lineEnding(text, at) + opening(text, mention, own[0], like) + value + ending(text, field));
}

/**
 * Gives `mention`, whose other fields stand on lines of their own, a field for which the note has no example: another line, like
 * its last one, labelled `label`. Null where it has no such fields.
 */
export function addFieldLineLikeOwn(text: string, mention: Mention, label: string, value: string): TextEdit | null {
  const last = ownLines(text, mention).at(-1);
  if (!last) return null;
  const { start, indent } = lineParts(text, last.label.start);
  const at = lineEnd(text, last.value.end);
  const opening = text.slice(start, last.label.start);
  if (opening.length - indent.length > 12) return null;
  return insertion(
    at,
    lineEnding(text, at) + opening + label + text.slice(last.label.end, last.value.start) + value + ending(text, last),
  );
}

/** The fields that do not stand in the item's first line. */
function ownLines(text: string, mention: Mention): Field[] {
  return mention.fields.filter((one) => !sameLine(text, one.label.start, mention.head.start));
}

/** An offset on the line after which the new one goes: after the fields that come before it in the neighbour, before those that follow. */
function placeAmong(text: string, mention: Mention, own: Field[], like: { mention: Mention; field: Field }): number {
  const order = like.mention.fields.map((one) => one.of);
  const rank = order.indexOf(like.field.of);
  const earlier = own.filter((one) => order.slice(0, rank).includes(one.of)).at(-1);
  if (earlier) return earlier.value.end;
  const later = own.find((one) => order.slice(rank + 1).includes(one.of));
  if (later) return lineStart(text, later.label.start) - 1;
  const last = own.at(-1);
  if (last) return last.value.end;
  const firstInNeighbour = lineStart(text, like.field.label.start) <= lineEnd(text, wordsEnd(text, like.mention)) + 2;
  return firstInNeighbour
    ? wordsEnd(text, mention)
    : Math.max(mention.head.end, Math.min(mention.span.end, text.length));
}

/** Indentation, bullet and label up to the value. */
function opening(
  text: string,
  mention: Mention,
  ownField: Field | undefined,
  like: { mention: Mention; field: Field },
): string {
  const { field } = like;
  const line = lineParts(text, field.label.start);
  const label =
    text.slice(line.start + line.indent.length + line.bullet.length, field.value.start) ||
    text.slice(field.label.start, field.value.start);
  if (ownField) {
    const beside = lineParts(text, ownField.label.start);
    return beside.indent + beside.bullet + label;
  }
  return indentBelow(text, mention, like.mention, line.indent) + line.bullet + label;
}

/** The neighbour's depth below its item, below this item; a field that stands under its item's words stays under them (`9. ` and `10. `). */
function indentBelow(text: string, mention: Mention, neighbour: Mention, indent: string): string {
  const item = lineParts(text, mention.head.start);
  const other = lineParts(text, neighbour.head.start);
  if (!indent.startsWith(other.indent)) return indent;
  const deeper = indent.slice(other.indent.length);
  if (deeper.length === other.bullet.length && /^ +$/.test(deeper)) return item.indent + ' '.repeat(item.bullet.length);
  return item.indent + deeper;
}

/** What closes the neighbour's line after its value: emphasis, a hard line break. */
function ending(text: string, field: Field): string {
  const rest = text.slice(field.value.end, Math.min(lineEnd(text, field.value.end), field.value.end + 8));
  return /^[*_]{0,2}(?: {2,5}|\\)?$/.test(rest) ? rest : '';
}
