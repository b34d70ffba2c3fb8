import type { Day } from '../note.ts';
import { addDays, addMonths, addWorkingDays, mondayOf, monthEnd, partsOf, weekday } from './day.ts';
import type { Lexicon, Unit } from './lexicon/lexicon.ts';
import { anyOf, counted, key, openReading, wordParser } from './pattern.ts';
import type { Parser, Reading } from './pattern.ts';

/** Parsers for words that count from the day of speaking: "tomorrow", "next week", "within two weeks", "EOM". */
export function relativeParsers(words: Lexicon): Parser[] {
  return [
    singleDays(words),
    dayEnds(words),
    dayParts(words),
    weekdays(words),
    periods(words),
    weekends(words),
    spans(words),
    meetings(words),
  ];
}

const dayNames = (words: Lexicon) => anyOf(Object.keys(words.days));

function singleDays(words: Lexicon): Parser {
  const parts = anyOf(words.dayParts);
  return wordParser(`(?<word>${dayNames(words)})(?:\\s{1,4}${parts})?`, ({ word }, today, { after }) =>
    // "today's meeting" names a meeting.
    /^'s\b/.test(after) && words.days[key(word)] === 0 ? null : inDays(words.days[key(word)] ?? 0, today),
  );
}

function inDays(n: number, today: Day): Reading {
  return counted(addDays(today, n), { tags: n > 0 ? ['coming'] : [] });
}

/** "EOD" adds a time to a day beside it and is today without one. */
function dayEnds(words: Lexicon): Parser {
  return wordParser(`(?:the\\s)?${anyOf(words.dayEnds)}`, () => ({ hour: 17, tags: ['day-end'] }));
}

function dayParts(words: Lexicon): Parser {
  return wordParser(anyOf(words.dayParts), () => ({ hour: 12 }));
}

function weekdays(words: Lexicon): Parser {
  const names = anyOf(Object.keys(words.weekdays));
  const which = `(?<next>${anyOf(words.next)})|(?<last>${anyOf(words.last)})|(?<this>${anyOf(words.this)})`;
  const week = `(?<nextWeek>${anyOf(words.next)}\\s+week)|(?<thisWeek>${anyOf(words.this)}\\s+week)|(?<later>${anyOf(words.weekAfterNext)})`;
  const source = `(?:(?:${which})\\s{1,4})?(?<name>${names})\\.?(?:\\s{1,4}${anyOf(words.dayParts)})?(?:,?\\s{1,4}(?:(?:of|in)\\s)?(?:${week})|(?<aWeekLater>\\s{1,4}${anyOf(words.aWeekLater)}))?`;
  return wordParser(source, (groups, today, { before, after, text }) => {
    const name = key(groups.name);
    const index = words.weekdays[name] ?? 0;
    const written = groups.name ?? '';
    if (words.shy.includes(name) && !isNamed(written, before, after, text)) return null;
    if (groups.last !== undefined) return counted(today, { tags: ['past'] });
    const monday = mondayOf(today);
    const offset = (index + 6) % 7;
    if (groups.later !== undefined) return counted(addDays(monday, 14 + offset), { tags: ['coming'] });
    if (groups.nextWeek !== undefined) return counted(addDays(monday, 7 + offset), { tags: ['coming'] });
    if (groups.thisWeek !== undefined) return counted(addDays(monday, offset));
    if (/^(?:the )?(?:next|following)$/.test(key(groups.next))) return counted(addDays(monday, 7 + offset), { tags: ['coming'] });
    const ahead = (index - weekday(today) + 7) % 7;
    const sameDay = key(groups.this) === 'this';
    const day = addDays(today, (ahead === 0 && !sameDay ? 7 : ahead) + (groups.aWeekLater === undefined ? 0 : 7));
    return { weekday: index, ...(groups.next || groups.this || groups.aWeekLater ? partsOf(day) : {}), tags: ['relative'] };
  });
}

/** A short name that is a word too ("sat", "sun") is a day when it is capitalised and its surroundings are a date's. */
function isNamed(written: string, before: string, after: string, text: string): boolean {
  if (text.length > written.length) return /^[A-Z]/.test(written);
  const capital = /^[A-Z]/.test(written);
  const led = /(?:\b(?:on|by|before|until|till|due|or|and|from|for)\s+|[,(:–-]\s*)$/i.test(before);
  const follows = /^\.?,?\s*(?:\d|$|[.,;)])/.test(after);
  return capital && !/\bthe\s+$/i.test(before) && (led || follows);
}

function periods(words: Lexicon): Parser {
  const unit = `(?<unit>${anyOf(Object.keys(words.units).filter((name) => isPeriod(words.units[name])))})`;
  const which = `(?<next>${anyOf(words.next)})|(?<last>${anyOf(words.last)})|(?<this>${anyOf(words.this)})`;
  const edge = `(?:(?<edge>${anyOf(Object.keys(words.edges))})(?:\\s{1,4}|-)(?:${anyOf(words.joints)}\\s{1,4})*)?`;
  const whole = `(?<one>${anyOf(Object.keys(words.periodEnds))})|(?<later>${anyOf(words.weekAfterNext)})`;
  return wordParser(`(?:${whole})|${edge}(?:(?:${which})\\s{1,4})?${unit}`, (groups, today, { after }) => {
    if (groups.one !== undefined) return counted(periodEnd(words.periodEnds[key(groups.one)] ?? 'week', 0, today));
    if (groups.later !== undefined) return counted(addDays(periodEnd('week', 1, today), 7));
    const of = words.units[key(groups.unit)] ?? 'week';
    if (groups.last !== undefined) return counted(today, { tags: ['past'] });
    const named = groups.next !== undefined || /^(?:this|current|the current|this coming)$/.test(key(groups.this));
    const edgeOf = words.edges[key(groups.edge)];
    if (!named && edgeOf === undefined) return null;
    // "end of the week of the 4th" is read from its date.
    if (/^\s+(?:of|beginning|commencing|starting)\s+\S/.test(after) && of === 'week') return null;
    const ahead = groups.next !== undefined ? 1 : 0;
    const end = periodEnd(of, ahead, today);
    // "this year" says when a thing is so more often than when it is due.
    if (edgeOf === undefined && of === 'year') return counted(end, { tags: ['doubtful'] });
    if (edgeOf === undefined || edgeOf === 'end') return counted(end, { tags: ahead > 0 ? ['coming'] : [] });
    if (of === 'week') return counted(addDays(mondayOf(end), edgeOf === 'early' ? 1 : 2));
    if (of === 'month') return counted(`${end.slice(0, 8)}${edgeOf === 'early' ? '10' : '15'}`);
    return counted(end);
  });
}

function isPeriod(unit: Unit | undefined): boolean {
  return unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year';
}

/** The last day of the week (its Friday), month, quarter or year that comes `ahead` after the present one. */
function periodEnd(unit: Unit, ahead: number, today: Day): Day {
  const { year, month } = partsOf(today);
  if (unit === 'month') return monthEnd(year, month + ahead);
  if (unit === 'quarter') return monthEnd(year, Math.ceil(month / 3) * 3 + 3 * ahead);
  if (unit === 'year') return `${year + ahead}-12-31`;
  const friday = addDays(mondayOf(today), 4 + 7 * ahead);
  // On a weekend "this week" is the one about to start.
  return friday < today ? addDays(friday, 7) : friday;
}

function weekends(words: Lexicon): Parser {
  const which = `(?<next>${anyOf(words.next)})|(?<last>${anyOf(words.last)})|${anyOf(words.this)}`;
  return wordParser(`(?:(?:${which})\\s{1,4})?${anyOf(words.weekends)}`, (groups, today) => {
    if (groups.last !== undefined) return counted(today, { tags: ['past'] });
    return counted(addDays(mondayOf(today), 6 + (groups.next === undefined || /coming/.test(groups.next) ? 0 : 7)));
  });
}

/** "within two weeks", "in 24 hours", "in a week or two", "two weeks from now". Hours count by the full day. */
function spans(words: Lexicon): Parser {
  const number = `\\d{1,3}|${anyOf(Object.keys(words.numbers))}`;
  const units = anyOf(Object.keys(words.units));
  const count = `(?<count>${number})(?:\\s{0,2}(?:-|to|or)\\s{0,2}(?<upTo>${number}))?`;
  const vague = `(?<vague>${anyOf(words.vagueNumbers)})`;
  const span = `(?:${count}|${vague})[\\s-]{1,4}(?:(?<working>${anyOf(words.working)})\\s{1,4})?(?<unit>${units})(?:\\s{1,4}or\\s{1,4}(?<or>two|three|so))?`;
  const lead = anyOf(words.within);
  const tail = `(?:\\s{0,2}${anyOf(words.fromNow)})`;
  const source = `${lead}\\s{1,4}(?:the\\s)?(?:next\\s)?${span}${tail}?|${span}${tail}|(?<hour>within\\s(?:the|an)\\shour)`.replace(
    // Named groups may stand once only: the second span gets its own names.
    `|${span}${tail}`,
    `|${span.replace(/\(\?<(\w+)>/g, '(?<$12>')}${tail}`,
  );
  return wordParser(source, (groups, today, { after }) => {
    if (groups.hour !== undefined) return counted(today);
    if (groups.vague !== undefined || groups.vague2 !== undefined) return openReading;
    const last = groups.or && key(groups.or) !== 'so' ? groups.or : groups.upTo ?? groups.count ?? groups.upTo2 ?? groups.count2;
    const n = /^\d/.test(last ?? '') ? Number(last) : words.numbers[key(last)];
    const unit = words.units[key(groups.unit ?? groups.unit2)];
    if (n === undefined || unit === undefined) return null;
    // "in two weeks of testing", "in 5 minutes of reading" say how long.
    if (/^\s+(?:of|ago)\b/.test(after)) return null;
    const working = (groups.working ?? groups.working2) !== undefined && unit === 'day';
    return counted(working ? addWorkingDays(today, n) : ahead(n, unit, today), { tags: ['coming'] });
  });
}

/** That many units after today. */
function ahead(n: number, unit: Unit, today: Day): Day {
  if (unit === 'minute') return addDays(today, Math.floor(n / 1440));
  if (unit === 'hour') return addDays(today, Math.floor(n / 24));
  if (unit === 'day') return addDays(today, n);
  if (unit === 'week') return addDays(today, 7 * n);
  return addMonths(today, n * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}

function meetings(words: Lexicon): Parser {
  const { which, nouns, alone, that, before: ahead } = words.meetings;
  const kind = `(?:[\\p{L}\\p{N}&/-]{1,20}\\s{1,4}){0,3}?`;
  const leads = new RegExp(`(?<![\\p{L}])${anyOf(ahead)}\\s{1,4}$`, 'iu');
  const reading: Reading = { ...openReading, tags: ['relative', 'meeting'] };
  const source = `${anyOf(alone)}|${anyOf(which)}\\s{1,4}${kind}${anyOf(nouns)}|(?<that>(?:${anyOf(that)}\\s{1,4})?)${anyOf(nouns)}`;
  return wordParser(source, ({ that: named }, _today, { before, after, text }) => {
    if (named !== undefined) return leads.test(before) && /^\s*(?:$|[^\s\p{L}]|(?:and|so|please|but|at|to)\s)/u.test(after) ? reading : null;
    // "next week's meeting" is dated by its week; "the next version before the call" is another thing.
    return NOT_OF_MEETING.test(text.slice(4)) ? null : reading;
  });
}

const NOT_OF_MEETING = /\b(?:week|month|quarter|year|with|to|of|about|for|and|before|after|at|in|on|by|your|my|is|are|the)\b/i;
