/** Edits to a note in the note's own notation: pure functions from a note and its text to small replacements. */
export { acceptSuggestion } from './accept.ts';
export { acceptSuggestions } from './acceptAll.ts';
export { correctWeekday, moveToWeekday, writeDay } from './doubtfulDate.ts';
export { addDue } from './due.ts';
export { isEncoded } from './encoded.ts';
export { extractItem, wordsToExtract } from './extract.ts';
export { handOver } from './handOver.ts';
export { addOwner } from './owner.ts';
export { gatheredFrom, writeRecap, type Gathered } from './recap.ts';
export { datedPlaces, makeAbsolute, moveDue, relativePlaces } from './redate.ts';
export type { Read } from './saying.ts';
export { inOrderOf, sortItems, type SortKey } from './sort.ts';
export { ownersInRow, splitItem } from './split.ts';
export { setStatus } from './status.ts';
export { rewriteDue } from './rewriteDue.ts';
export { removeItem } from './remove.ts';
export { applyEdits, type TextEdit } from './textEdit.ts';
export { correctYear } from './year.ts';
