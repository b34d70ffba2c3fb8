import { addMonths, monthEnd, partsOf, toDay } from './day.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf, counted, key, wordParser } from './pattern.ts';
import type { Parser, Tag } from './pattern.ts';

/** Parsers for what a calendar names: months, quarters, days of the month, dates in digits. */
export function calendarParsers(words: Lexicon): Parser[] {
  return [months(words), quarters(words), daysOfMonth(words), isoDates(), isoMonths(), dottedDates()];
}

const YEAR = `(?:19|20)\\d\\d`;

/** "June", "early March", "end of March 2025", "mid-November". Without a day a month is due on its last. */
function months(words: Lexicon): Parser {
  const names = anyOf(Object.keys(words.months));
  const edge = `(?:(?<edge>${anyOf(Object.keys(words.edges))})(?:\\s{1,4}|-)(?:${anyOf(words.joints)}\\s{1,4})*)?`;
  return wordParser(`${edge}(?<which>(?:next|this)\\s)?(?<name>${names})\\.?(?:,?\\s{1,4}(?:of\\s)?(?<year>${YEAR}))?`, (groups, _today, around) => {
    const name = key(groups.name);
    const month = words.months[name] ?? 1;
    const sure = groups.edge !== undefined || groups.year !== undefined || groups.which !== undefined;
    if (!sure && !isMonth(groups.name ?? '', words.shy.includes(name), around.before, around.after)) return null;
    const edgeOf = words.edges[key(groups.edge)];
    const day = edgeOf === 'early' ? { day: 10 } : edgeOf === 'mid' ? { day: 15 } : {};
    return { month, ...day, ...(groups.year ? { year: Number(groups.year) } : {}), ...(sure ? {} : { tags: ['doubtful'] }) };
  });
}

/** "may" and "march" are verbs, "jan" and "april" people, unless a preposition of time or nothing else stands with them. */
function isMonth(written: string, shy: boolean, before: string, after: string): boolean {
  const capital = /^\p{Lu}/u.test(written);
  // A day in digits beside the name: another parser reads both, or neither is a date.
  if (/^\s*,?\s*\d/.test(after) || /\d\s*$/.test(before)) return false;
  if (/\b(?:in|by|until|till|before|of|during|for|through|since|or|to|due|around|from)\s+$/i.test(before)) {
    return capital || (!shy && !/^\s+\p{Ll}/u.test(after)) || /^\s*(?:$|[.,;)])/.test(after);
  }
  if (!capital) return !shy && /^\s*$/.test(before) && /^\s*$/.test(after);
  if (shy) return /^\s*[:(,]?\s*$/.test(before) && /^\s*[.,;)]?\s*$/.test(after);
  return !/^'s\b|^\s+\p{Lu}/u.test(after) && written.length > 2;
}

/** "Q2", "Q2 2025", "2025 Q2", "end of Q3", "H1". */
function quarters(words: Lexicon): Parser {
  const edge = `(?:(?<edge>${anyOf(Object.keys(words.edges))})(?:\\s{1,4}|-)(?:${anyOf(words.joints)}\\s{1,4})*)?`;
  const source = `${edge}(?:(?<before>${YEAR})[\\s-]?)?(?<kind>[${words.quarters.join('')}h])(?<n>[1-4])(?:[\\s/-]{0,2}(?<after>${YEAR}|'\\d\\d))?`;
  return wordParser(source, (groups, today, { text }) => {
    const n = Number(groups.n);
    const half = key(groups.kind) === 'h';
    if (half && (n > 2 || !/H/.test(text))) return null;
    const written = groups.before ?? groups.after;
    const month = half ? n * 6 : n * 3;
    const from = partsOf(today);
    const year = written ? Number(written.replace("'", '20')) : month < from.month ? from.year + 1 : from.year;
    const back = { early: 2, mid: 1, end: 0 }[words.edges[key(groups.edge)] ?? 'end'];
    const end = partsOf(addMonths(monthEnd(year, month), 0));
    const last = partsOf(monthEnd(end.year, end.month - back));
    const doubt: Tag[] = groups.edge === undefined ? ['doubtful'] : [];
    return written ? { ...last, tags: doubt } : counted(monthEnd(last.year, last.month), { tags: doubt });
  });
}

/** "the 15th", "on the twenty-first", "the 5th of next month": the first such day after the reference. */
function daysOfMonth(words: Lexicon): Parser {
  const digits = `\\d{1,2}${anyOf(words.ordinalEndings)}`;
  const named = anyOf([...Object.keys(words.ordinals), ...Object.keys(words.ordinals).map((word) => word.replace('-', ' '))]);
  const month = anyOf(Object.keys(words.months));
  const source =
    `(?:(?<article>${anyOf(words.articles)})\\s{1,4})?(?:(?<digits>${digits})|(?<word>${named}))` +
    `(?:\\s{1,4}(?:of|in)\\s{1,4}(?:(?<next>next)|(?<this>this|the))\\s{1,4}month|\\s{1,4}(?:of\\s{1,4})?(?<month>${month})(?:,?\\s(?<year>${YEAR}))?)?`;
  const monthFirst = `(?<firstMonth>${month})\\s{1,4}(?:the\\s{1,4})?(?:(?<digits2>${digits})|(?<word2>${named}))(?:,?\\s{1,4}(?<year2>${YEAR}))?`;
  return wordParser(`${monthFirst}|${source}`, (groups, today, { before, after }) => {
    const written = groups.digits ?? groups.digits2;
    const word = key(groups.word ?? groups.word2);
    const day = written ? Number.parseInt(written, 10) : words.ordinals[word] ?? words.ordinals[word.replace(' ', '-')];
    if (!day || day > 31) return null;
    const monthName = groups.month ?? groups.firstMonth;
    const year = groups.year ?? groups.year2;
    if (monthName) return { day, month: words.months[key(monthName)] ?? 1, ...(year ? { year: Number(year) } : {}) };
    // "the second draft", "1st floor": ordinals of things. A number needs its article or a lead, a word both clear surroundings.
    const closed = /^\s*(?:$|[.,;:!?)\]]|(?:at|and|or|to|for|if|so|with|because|latest|then|but|when|which|is|works|morning|afternoon|evening|noon|by|we|i|you|he|she|they|it)\b|-\s|')/i.test(after);
    const led = /\b(?:on|by|before|until|till|due|from|for|of)\s+$/i.test(before);
    const dayBefore = /(?:day|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat),?\s+$/i.test(before);
    if (groups.next === undefined && groups.this === undefined) {
      if (groups.article === undefined && !led && !dayBefore) return null;
      if (words.shy.includes(word) && !led && !dayBefore) return null;
      if (!closed && (groups.word !== undefined || !led)) return null;
    }
    const { year: thisYear, month: thisMonth, day: date } = partsOf(today);
    const shift = groups.next !== undefined ? 1 : groups.this !== undefined || day >= date ? 0 : 1;
    for (let ahead = shift; ahead < shift + 3; ahead++) {
      const first = partsOf(addMonths(`${today.slice(0, 8)}01`, ahead));
      const found = toDay(first.year, first.month, day);
      if (found) return counted(found);
    }
    return { day, month: thisMonth, year: thisYear };
  });
}

/** "2016-06-01", also escaped or with slashes or dots; the year comes first, so that nothing else can be meant. */
function isoDates(): Parser {
  return wordParser(`(?<year>${YEAR})(?<joint>\\\\?[-./])(?<month>\\d{1,2})\\k<joint>(?<day>\\d{1,2})(?:T[\\d:.]{4,15}(?:Z|[+-]\\d\\d:?\\d\\d)?)?`, (groups, _today, { after }) =>
    /^[-/.]\d/.test(after) ? null : whole(groups.year, groups.month, groups.day),
  );
}

function isoMonths(): Parser {
  return wordParser(`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?:\\s{1,4}timeframe)?`, (groups, _today, { after, before }) =>
    /^[-/.\d]/.test(after) || /[-/.#]$/.test(before) ? null : { year: Number(groups.year), month: Number(groups.month) },
  );
}

/** "16.11.2022": dots mean day first, unless the numbers say otherwise. */
function dottedDates(): Parser {
  return wordParser(`(?<a>\\d{1,2})\\.\\s?(?<b>\\d{1,2})\\.\\s?(?<year>${YEAR})`, (groups, _today, { before }) =>
    /[\d.]$/.test(before) ? null : (whole(groups.year, groups.b, groups.a) ?? whole(groups.year, groups.a, groups.b)),
  );
}

function whole(year: string | undefined, month: string | undefined, day: string | undefined) {
  const numbers = { year: Number(year), month: Number(month), day: Number(day) };
  return toDay(numbers.year, numbers.month, numbers.day) === null ? null : numbers;
}
