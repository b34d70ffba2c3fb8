import { clean, inSmall, quote } from './clean.ts';
import { nearestDay, partsOf, toDay } from './day.ts';
import { doubtOf } from './doubt.ts';
import { LONGEST, type FoundDue } from './due.ts';
import type { Expression } from './expression.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { nextDate } from './month-days.ts';
import { preceded } from './pattern.ts';
import { rememberedFrom, type Reference } from './reference.ts';
import { signalsOf, type Signals } from './signals.ts';

/** What is read of a field: the date's place and day. */
type Chosen = Pick<Expression, 'start' | 'end' | 'day' | 'relative' | 'whole' | 'range'>;

const NONE = new Set(languages.flatMap((language) => language.words.none));

/**
 * A whole field value or table cell. Null where it says that there is no date; otherwise all of it is due text,
 * with the day it names if one can be told. The first date counts, unless the words move it ("extended to March 15").
 */
export function readDue(value: string, reference: Reference): FoundDue | null {
  return dueOfField(value.slice(0, LONGEST), reference);
}

const dueOfField = rememberedFrom((head, reference): FoundDue | null => {
  const start = head.length - head.trimStart().length;
  const end = head.trimEnd().length;
  const written = clean(head);
  const cleaned = inSmall(written);
  const words = cleaned.replace(/[^\p{L}\p{N}/]+/gu, ' ').trim();
  if (words === '' || NONE.has(words)) return null;
  const chosen = chooseOfField(cleaned, reference, written);
  const { doubt, settled } = chosen ? doubtOf(cleaned, chosen, reference) : { doubt: null, settled: null };
  return {
    start,
    end,
    text: quote(head.slice(start, end)),
    day: settled ?? chosen?.day ?? null,
    relative: chosen?.relative ?? false,
    announced: true,
    dateStart: chosen?.start ?? start,
    dateEnd: chosen?.end ?? end,
    doubt,
  };
});

function chooseOfField(text: string, reference: Reference, written: string): Chosen | undefined {
  const signals = signalsOf(text);
  for (const language of languages.filter((one, i) => i === 0 || one.mayHoldDue(text, signals))) {
    const expressions = language.findExpressions(text, reference, signals, written);
    const chosen =
      expressions.findLast((expression) => isNew(text, expression, language, signals)) ??
      expressions.find((expression) => !expression.timeOnly) ??
      expressions[0] ??
      bareSpan(text, language, reference, written) ??
      bareDay(text, reference);
    if (chosen) return chosen;
  }
  return undefined;
}

const moved = new Map(languages.map((language) => [language, preceded(language.words.moved)]));

/** "was 3 May, now 10 May", "3 May → 10 May": the date takes the place of another. */
function isNew(text: string, expression: Expression, language: Language, signals: readonly Signals[]): boolean {
  const before = text.slice(Math.max(0, expression.start - 20), expression.start);
  return (
    /(?:->|=>|[→⇒])\s*$/.test(before) ||
    moved.get(language)!.test(before) ||
    language.readLead(text, expression, signals).moved
  );
}

/** "2 weeks", "24 hours" in a due field: that long from the meeting. */
function bareSpan(text: string, language: Language, reference: Reference, written: string): Chosen | undefined {
  const lead = `${language.words.within[0]} `;
  const start = text.length - text.trimStart().length;
  const span = lead + text.trim();
  const [found] = language.findExpressions(span, reference, signalsOf(span), lead + written.trim());
  return found?.start === 0 ? { ...found, start, end: start + found.end - lead.length } : undefined;
}

/** Days as only a due field writes them: "30th", "30.5", "05-30", "20240530". */
function bareDay(text: string, reference: Reference): Chosen | undefined {
  const written =
    /^\s*(?:(?<day>\d{1,2})(?:st|nd|rd|th)|(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)|(?<a>\d\d?)(?<dot>[.-])(?<b>\d\d?)\.?)\s*$/.exec(
      text,
    );
  const groups = written?.groups;
  if (!groups) return undefined;
  const from = reference.day;
  // Dots mean day first, a dash the order of ISO dates.
  const [month, date] = groups.dot === '.' ? [groups.b, groups.a] : [groups.a, groups.b];
  const day = groups.y
    ? toDay(Number(groups.y), Number(groups.m), Number(groups.d))
    : from && groups.day
      ? nextDate(Number(groups.day), Number(groups.day) < partsOf(from).day ? 1 : 0, from)
      : from && Number(month) <= 12
        ? nearestDay(Number(month), Number(date), from)
        : null;
  if (!day) return undefined;
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length, day, relative: groups.y === undefined, whole: false, range: false };
}
