import type { Mention, Span } from '../note.ts';
import { type Form, lineForm, separatorStart, trailForm } from './form.ts';
import { sameLine, wordsEnd } from './lines.ts';

const LABEL =
  '(?:due(?: date| by| on)?|deadline|target(?: date)?|eta|by|until|bis(?: zum)?|fällig(?: am)?|termin|frist|📅|⏰)';
/** From the task to a trailing date: ` (due `, ` - Due: `, ` by `, `, due `, ` [due: `, ` - `; a blank alone is none. */
const BEFORE_DATE = new RegExp(
  `(?:(?:[ \\t\\u00a0]+[-–—|]{1,2}|[,;])?[ \\t\\u00a0]*[([{]?[*_]{0,2}(?<![\\p{L}\\d])${LABEL}[*_]{0,2}:?[*_]{0,2}[ \\t\\u00a0]*` +
    `|(?:[ \\t\\u00a0]+[-–—]{1,2}|,)[ \\t\\u00a0]+|[ \\t\\u00a0]*[([{])$`,
  'iu',
);
/** Words in front of the date that a reader may count among the due's own words. */
const OWN_LABEL = new RegExp(`^${LABEL}[*_]{0,2}:?[*_]{0,2}[ \\t\\u00a0]+`, 'iu');

/** The words of a due that give the date, without a `by` or `due` in front. */
export function dateSpan(text: string, span: Span): Span {
  const words = text.slice(span.start, Math.min(span.end, span.start + 200));
  return { start: span.start + (OWN_LABEL.exec(words)?.[0].length ?? 0), end: span.end };
}

/** How `mention` writes its due date; null where it has none of its own or writes it in a way of which no other item can be made. */
export function dueForm(text: string, mention: Mention): Form | null {
  const due = mention.due;
  if (!due || mention.cells || mention.inherits.due) return null;
  const date = dateSpan(text, due.span);
  const field = mention.fields.find(
    (one) => one.of === 'due' && one.value.start <= date.start && date.end <= one.value.end,
  );
  if (field && !sameLine(text, field.label.start, mention.head.start)) return lineForm(text, mention, field);

  const end = wordsEnd(text, mention);
  if (date.start < mention.head.start || date.end > end) return null;
  const start = field ? separatorStart(text, field.label.start) : date.start;
  const lead = field
    ? ''
    : (BEFORE_DATE.exec(text.slice(Math.max(mention.head.start, date.start - 40), date.start))?.[0] ?? '');
  const before = lead + text.slice(start, date.start);
  const rest = text.slice(date.end, Math.min(end, date.end + 4));
  const statusFollows =
    mention.status !== null && mention.status.start >= date.end && mention.status.start - date.end < 16;
  if (!/\S/.test(before) || !(statusFollows || /^[*_)\]}]{0,3}[.;,]?$/.test(rest))) return null;
  // Inside brackets that hold something else as well, `(Ann, due Friday)`: brackets of its own say the same anywhere.
  const shared = /^[,;]/.test(before) && /^[)\]}]/.test(rest);
  return trailForm(date.start - before.length, shared ? before.replace(/^[,;]\s*/, ' (') : before);
}
