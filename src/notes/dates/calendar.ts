import { addDays, daysBetween, mondayOf, mondayOfWeek, monthEnd, nearestDay, partsOf, toDay, weekday } from './day.ts';
import type { Parser, Tag } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { daysOfMonth } from './month-days.ts';
import { anyOf, counted, edgeOf, joined, key, namesOf, preceded, wordParser, YEAR } from './pattern.ts';
import type { Around, Reading } from './pattern.ts';
import { SIGNAL } from './signals.ts';

/** Parsers for what a calendar names: months, quarters, days of the month, dates in digits. */
export function calendarParsers(words: Lexicon): Parser[] {
  const parsers = [
    months(words),
    weeksOfMonth(words),
    weekNumbers(words),
    quarters(words),
    namedQuarters(words),
    daysOfMonth(words),
    isoDates(),
    isoMonths(words),
    dottedDates(),
    shortDottedDates(),
  ];
  return words.dottedDays ? [...parsers, dottedDays()] : parsers;
}

/** "June", "early March", "end of March 2025", "mid-November". Without a day a month is due on its last. */
function months(words: Lexicon): Parser {
  const names = anyOf(Object.keys(words.months));
  const joint = `(?:${anyOf(words.joints)}\\s{1,4})?`;
  // "talk to June": what may also lead to a person says nothing.
  const naming = words.naming.filter((lead) => !words.upTo.includes(lead));
  const led = preceded([...words.announcing, ...naming, ...words.or, ...words.joints]);
  const source = `${edgeOf(words)}(?:(?<next>${anyOf(words.next)})\\s{1,4})?(?<name>${names})\\.?(?:,?\\s{1,4}${joint}(?<year>${YEAR}))?`;
  return wordParser([SIGNAL.month], source, (groups, _today, around) => {
    const name = key(groups.name);
    const sure = groups.edge ?? groups.year ?? groups.next;
    if (sure === undefined && !isMonth(groups.name ?? '', words.shy.includes(name), led.test(around.before), around))
      return null;
    const edge = words.edges[key(groups.edge)];
    const day = edge === 'early' ? { day: 10 } : edge === 'mid' ? { day: 15 } : {};
    const year = groups.year ? { year: Number(groups.year) } : {};
    return { month: words.months[name] ?? 1, ...day, ...year, ...(sure === undefined ? { tags: ['doubtful'] } : {}) };
  });
}

/** "may" and "march" are verbs, "jan" and "april" people, unless a preposition of time or nothing else stands with them. */
function isMonth(name: string, shy: boolean, led: boolean, { before, after, isCapital, written }: Around): boolean {
  const capital = isCapital(name);
  // A day in digits beside the name: another parser reads both, or neither is a date.
  if (/^\s*,?\s*\d/.test(after) || /\d\.?\s*$/.test(before)) return false;
  const closed = /^\s*(?:$|[.,;)])/.test(after);
  if (led) return capital || closed || (!shy && !/^\s+\p{Ll}/u.test(written));
  if (!capital) return !shy && before.trim() === '' && after.trim() === '';
  if (shy) return /^\s*[:(,]?\s*$/.test(before) && /^\s*[.,;)]?\s*$/.test(after);
  return !/^'s\b|^\s+\p{Lu}/u.test(written) && name.length > 2;
}

/** "the first week of June", "last week of October": due on the Friday of that week, within the month; a weekend on its Sunday. */
function weeksOfMonth(words: Lexicon): Parser {
  const which = `(?:(?<nth>${anyOf(Object.keys(words.ordinals).slice(0, 4))})|(?<last>${anyOf(words.last)}))`;
  const month = anyOf(Object.keys(words.months));
  const source = `(?:${anyOf(words.articles)}\\s{1,4})?${which}\\s{1,4}(?:${anyOf(namesOf(words.units, 'week'))}|(?<weekend>${anyOf(words.weekends)}))\\s{1,4}(?:${anyOf(words.joints)}\\s{1,4})+(?<month>${month})`;
  return wordParser([SIGNAL.month, SIGNAL.unit | SIGNAL.weekend], source, (groups, today) => {
    const month = words.months[key(groups.month)] ?? 1;
    const end = nearestDay(month, null, today);
    if (end === null) return null;
    const nth = words.ordinals[key(groups.nth)];
    if (groups.weekend !== undefined) {
      // It opens on the last Saturday up to this day.
      const within = nth === undefined ? end : `${end.slice(0, 8)}${String(7 * nth).padStart(2, '0')}`;
      return counted(addDays(within, 1 - ((weekday(within) + 1) % 7)), ['coming']);
    }
    // The week in which the middle of the nth seven days lies.
    const friday = addDays(mondayOf(nth === undefined ? end : addDays(`${end.slice(0, 8)}01`, 7 * nth - 4)), 4);
    return counted(friday < end ? friday : end, ['coming']);
  });
}

/** "week 45", "KW 45", "2024-W45": the Friday of that week of the year (ISO 8601), in the year nearest after the reference. */
function weekNumbers(words: Lexicon): Parser {
  // One letter is a mark only as people write it: "W25", "S25".
  const letters = words.weekNumbers.filter((mark) => mark.length === 1);
  const marks = words.weekNumbers.filter((mark) => mark.length > 1);
  const source =
    `(?:(?<before>${YEAR})[\\s-]?)?(?:${anyOf(marks)}\\s{0,2}|(?<letter>${anyOf(letters)}))(?<n>\\d{1,2})` +
    `(?:(?:,?\\s{1,4}(?:${anyOf(words.joints)}\\s{1,4})?|/)(?<after>${YEAR}))?`;
  return wordParser([SIGNAL.digit, SIGNAL.weekNumber], source, ({ before, after, letter, n }, today, { isCapital }) => {
    const week = Number(n);
    if (week < 1 || week > 53 || (letter && !isCapital(letter))) return null;
    const friday = (year: number) => addDays(mondayOfWeek(year, week) ?? today, 4);
    const written = before ?? after;
    if (written) return { ...partsOf(friday(Number(written))), tags: ['week'] };
    const { year } = partsOf(today);
    const nearest = [friday(year), friday(year + 1)].find((day) => daysBetween(today, day) >= -30);
    return nearest ? counted(nearest, ['doubtful', 'week']) : null;
  });
}

/** "Q2", "Q2 2025", "2025 Q2", "end of Q3", "H1". */
function quarters(words: Lexicon): Parser {
  const kind = `(?:${anyOf(words.quarters)}|(?<half>${anyOf(words.halves)}))`;
  const source = `${edgeOf(words)}(?:(?<before>${YEAR})[\\s-]?)?${kind}(?<n>[1-4])(?:[\\s/-]{0,2}(?<after>${YEAR}|'\\d\\d))?`;
  return wordParser([SIGNAL.digit, SIGNAL.quarter], source, (groups, today, { isCapital }) => {
    const n = Number(groups.n);
    // A heading tag is no half-year, nor is there a third.
    if (groups.half !== undefined && (n > 2 || !isCapital(groups.half))) return null;
    const written = groups.before ?? groups.after;
    const month = groups.half !== undefined ? n * 6 : n * 3;
    const from = partsOf(today);
    const year = written ? Number(written.replace("'", '20')) : month < from.month ? from.year + 1 : from.year;
    const back = { early: 2, mid: 1, end: 0 }[words.edges[key(groups.edge)] ?? 'end'];
    const end = monthEnd(year, month - back);
    const tags: Tag[] = groups.edge === undefined ? ['doubtful'] : [];
    return written ? { ...partsOf(end), tags } : counted(end, tags);
  });
}

/** "the third quarter", "im 3. Quartal 2025", "troisième trimestre". */
function namedQuarters(words: Lexicon): Parser {
  const names = namesOf(words.units, 'quarter');
  const nth = `(?:(?<digit>[1-4])${anyOf([...words.ordinalEndings, ''])}|(?<word>${anyOf(Object.keys(words.ordinals))}))`;
  const source = `${edgeOf(words)}(?:${anyOf(words.articles)}\\s{1,4})?${nth}\\s{1,4}${anyOf(names)}(?:\\s{1,4}${joined(words.joints)}(?<year>${YEAR}))?`;
  return wordParser([SIGNAL.unit, SIGNAL.digit | SIGNAL.ordinal], source, (groups, today) => {
    const n = groups.digit ? Number(groups.digit) : words.ordinals[key(groups.word)];
    if (n === undefined || n > 4) return null;
    const from = partsOf(today);
    const year = groups.year ? Number(groups.year) : n * 3 < from.month ? from.year + 1 : from.year;
    return counted(monthEnd(year, n * 3), ['coming']);
  });
}

/** "2016-06-01", also escaped or with slashes or dots; the year comes first, so that nothing else can be meant. */
function isoDates(): Parser {
  const time = `(?:t[\\d:.]{4,15}(?:z|[+-]\\d\\d:?\\d\\d)?)?`;
  const source = `(?<year>${YEAR})(?<joint>\\\\?[-./])(?<month>\\d{1,2})\\k<joint>(?<day>\\d{1,2})${time}`;
  return wordParser([SIGNAL.longNumber], source, (groups, _today, { after }) =>
    /^[-/.]\d/.test(after) ? null : whole(groups.year, groups.month, groups.day),
  );
}

/** "2026-01". */
function isoMonths(words: Lexicon): Parser {
  const source = `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?:\\s{1,4}${anyOf(words.timeframe)})?`;
  return wordParser([SIGNAL.longNumber, SIGNAL.joinedNumbers], source, (groups, _today, { after, before }) =>
    /^[-/.\d]/.test(after) || /[-/.#]$/.test(before)
      ? null
      : { year: Number(groups.year), month: Number(groups.month) },
  );
}

/** "16.11.2022": dots mean day first, unless the numbers say otherwise. */
function dottedDates(): Parser {
  return wordParser(
    [SIGNAL.longNumber],
    `(?<a>\\d{1,2})\\.\\s?(?<b>\\d{1,2})\\.\\s?(?<year>${YEAR})`,
    (groups, _today, { before }) =>
      /[\d.]$/.test(before) ? null : (whole(groups.year, groups.b, groups.a) ?? whole(groups.year, groups.a, groups.b)),
  );
}

/** "03.05.24": dots mean day first; a version has no leading zeros and no year of this time. */
function shortDottedDates(): Parser {
  return wordParser(
    [SIGNAL.joinedNumbers],
    `(?<day>\\d\\d)\\.(?<month>\\d\\d)\\.(?<year>[1-4]\\d)`,
    ({ day, month, year }, _today, { before, after }) =>
      /[\d.]$/.test(before) || /^\.?\d/.test(after) ? null : whole(`20${year}`, month, day),
  );
}

/** "10.3." in languages that write days so; a section's number looks the same. */
function dottedDays(): Parser {
  return wordParser(
    [SIGNAL.digit],
    `(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.`,
    ({ day, month }, _today, { before, after }) =>
      /[\d.]$/.test(before) || /^\d/.test(after) || Number(month) > 12
        ? null
        : { day: Number(day), month: Number(month), tags: ['doubtful'] },
  );
}

function whole(year: string | undefined, month: string | undefined, day: string | undefined): Reading | null {
  const numbers = { year: Number(year), month: Number(month), day: Number(day) };
  return toDay(numbers.year, numbers.month, numbers.day) === null ? null : numbers;
}
