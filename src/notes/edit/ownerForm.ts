import type { Mention, Span } from '../note.ts';
import { type Form, leadForm, lineForm, separatorStart, trailForm } from './form.ts';
import { lineParts, sameLine, wordsEnd } from './lines.ts';

/** Between the names of several owners. */
export const BETWEEN_NAMES = /^[*_\s]{0,4}(?:,|&|\+|\/|\band\b|\bund\b|\by\b|\be\b|\bet\b)?[*_\s@]{0,5}$/;
/** From a leading name to the task: `: `, `:** `, ` - `, `] `, ` to `, ` will `. */
const AFTER_NAME =
  /[*_]{0,2}[\])>]?[*_]{0,2}(?:[ \t]?:|[ \t]?[-–—]{1,2}>?(?=[ \t])|[ \t]?→)?[*_]{0,2}[ \t\u00a0]+(?:(?:to|will)[ \t]+)?/y;
/** From the task to a trailing name: ` (`, ` - `, ` → `, ` @`, ` [name=`; a blank alone is none. */
const BEFORE_NAME =
  /(?:[ \t\u00a0]+(?:[-–—]{1,2}>?|=>|→|⇒|\/\/)[ \t\u00a0]*|[ \t\u00a0]*[([{](?:name=)?|,[ \t\u00a0]+|[ \t\u00a0]+(?=[*_@]))[*_]{0,2}@?$/;

/** How `mention` writes its owner; null where it has none of its own or writes it in a way of which no other item can be made. */
export function ownerForm(text: string, mention: Mention): Form | null {
  if (mention.cells || mention.inherits.owner) return null;
  const name = nameSpan(text, mention);
  if (!name) return null;
  const field = mention.fields.find(
    (one) => one.of === 'owner' && one.value.start <= name.start && name.end <= one.value.end,
  );
  if (field && !sameLine(text, field.label.start, mention.head.start)) return lineForm(text, mention, field);
  if (name.end <= mention.head.start) return labelForm(text, mention, name);

  const before = text.slice(mention.head.start, name.start);
  if (field ? field.label.start - mention.head.start <= 2 : /^[[(<*_@]{0,4}$/.test(before)) {
    AFTER_NAME.lastIndex = name.end;
    const after = AFTER_NAME.exec(text)?.[0] ?? '';
    const says = before || /\S/.test(after);
    return says && name.end + after.length <= mention.head.end ? leadForm(before, after) : null;
  }
  return trailing(text, mention, name, field?.label.start);
}

function trailing(text: string, mention: Mention, name: Span, label: number | undefined): Form | null {
  const from = label === undefined ? name.start : separatorStart(text, label);
  const lead =
    label === undefined
      ? (BEFORE_NAME.exec(text.slice(Math.max(mention.head.start, name.start - 32), name.start))?.[0] ?? '')
      : '';
  const before = lead + text.slice(from, name.start);
  const end = wordsEnd(text, mention);
  const rest = text.slice(name.end, Math.min(end, name.end + 4)).replace(/^[*_)\]}]{1,3}/, '');
  const followed = [mention.due?.span, mention.status].some(
    (span) => span && span.start >= name.end && span.start - name.end < 32,
  );
  if (!before || !(followed || /^[.;,]?$/.test(rest))) return null;
  return trailForm(name.start - before.length, before);
}

/** `TODO(ann): fix` and `ACTION AB: fix`: what stands between the marker's start and the name, and from the name to the task. */
function labelForm(text: string, mention: Mention, name: Span): Form | null {
  const start = labelStart(text, mention);
  if (name.start < start) return null;
  const before = text.slice(start, name.start);
  const after = text.slice(name.end, mention.head.start);
  return before.trim() ? { key: `label ${before}…${after}`, place: 'label', before, after } : null;
}

/** Where an item's label begins, after bullet and checkbox. */
export function labelStart(text: string, mention: Mention): number {
  if (mention.checkbox) return mention.checkbox.end + (text[mention.checkbox.end] === ' ' ? 1 : 0);
  const { start, indent, bullet } = lineParts(text, mention.head.start);
  return Math.max(mention.span.start, start + indent.length + bullet.length);
}

/** The owners' words from the first to the last of one row of names (`Ann & Bob`), without emphasis, brackets and `@`. */
function nameSpan(text: string, mention: Mention): Span | null {
  const own = mention.owners.filter(({ owner }) => owner.kind !== 'vague');
  const first = own[0];
  if (!first) return null;
  let { start, end } = first.span;
  for (const { span } of own.slice(1)) {
    if (span.start < end || span.start - end > 8 || !BETWEEN_NAMES.test(text.slice(end, span.start))) break;
    end = span.end;
  }
  while (start < end && '*_@[(<'.includes(text[start] ?? '')) start++;
  while (end > start && '*_])>:'.includes(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
