import { isInFence } from '../code-fences.ts';
import { checkboxAt } from '../shapes/checkbox.ts';
import { lineEnd, lineStart } from './lines.ts';
import { type TextEdit, insertion } from './textEdit.ts';

/** Quote marks and indentation, a bullet or number with its blanks. */
const item = /^((?:[ \t]*>)*[ \t]*)((?:[-*+•◦‣·]|\(?\d{1,4}[.)]|[a-y]\))[ \t]{1,8})/;
/** `* * *` parts sections. */
const rule = /^[ \t]*(?:[-*_][ \t]*){3,}$/;

/**
 * What Enter does to a list: `at` is where the cursor stands after a line break was typed. The new line gets the item's quote marks,
 * indentation, bullet or next number and an empty box; after an item without words the list ends, and the cursor's line is blank. A line
 * that the editor has begun already is left as it is; inside code its beginning is taken back.
 */
export function continueList(text: string, at: number): TextEdit[] {
  const start = lineStart(text, at);
  if (start === 0) return [];
  const above = lineStart(text, start - 1);
  const line = text.slice(above, lineEnd(text, above));
  const match = item.exec(line.slice(0, 200));
  if (!match || rule.test(line.slice(0, 200))) return [];
  const [marker, lead = '', bullet = ''] = match;
  const words = { start: above + marker.length, end: above + line.length };
  const box = checkboxAt(text, words);
  const head = box ? marker.length + 3 : marker.length;
  const next = lead + following(bullet) + (box ? '[ ] ' : '');
  const begun = text.slice(start, at);
  if (isInFence(text, start)) return begun.trim() !== '' && begun === next ? [{ start, end: at, text: '' }] : [];
  if (line.slice(head).trim() === '')
    return text.slice(at, lineEnd(text, at)).trim() === '' ? end(above, lead, at) : [];
  if (begun.trim() !== '') return [];
  return begun === '' ? [insertion(at, next)] : [{ start, end: at, text: next }];
}

/** Takes the empty item away with the line break behind it; quote marks stay. */
function end(start: number, lead: string, at: number): TextEdit[] {
  const quotes = /^(?:[ \t]*>)*[ \t]?/.exec(lead)?.[0] ?? '';
  return [{ start: start + (quotes.includes('>') ? quotes.length : 0), end: at, text: '' }];
}

/** `4. ` after `3. `, `c) ` after `b) `; any other bullet is its own successor. */
export function following(bullet: string): string {
  return bullet
    .replace(/\d+/, (number) => String(Number(number) + 1))
    .replace(/[a-y](?=[.)])/i, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}
