import type { Day } from '../note.ts';
import { addDays, addMonths, addWorkingDays, mondayOf, monthEnd, partsOf, weekday } from './day.ts';
import type { Parser } from './finding.ts';
import type { Lexicon, Unit } from './lexicon/lexicon.ts';
import {
  anyOf,
  counted,
  edgeOf,
  followed,
  joined,
  key,
  namesOf,
  openReading,
  preceded,
  wordParser,
  pattern,
} from './pattern.ts';
import type { Around, Groups, Reading } from './pattern.ts';
import { SIGNAL } from './signals.ts';

/** Parsers for words that count from the day of speaking: "tomorrow", "next week", "within two weeks", "EOM". */
export function relativeParsers(words: Lexicon): Parser[] {
  return [
    singleDays(words),
    wordParser([SIGNAL.dayEnd], `(?:${anyOf(words.articles)}\\s)?${anyOf(words.dayEnds)}`, () => ({
      hour: 17,
      tags: ['day-end'],
    })),
    wordParser([SIGNAL.dayPart], anyOf(words.dayParts), () => ({ hour: 12 })),
    weekdays(words),
    weekends(words),
    periods(words),
    wordParser([SIGNAL.someTime], anyOf(words.someTime), () => openReading),
    openPeriods(words),
    clockTimes(words),
    ...spans(words),
    meetings(words),
    monthMeetings(words),
  ];
}

function singleDays(words: Lexicon): Parser {
  const source = `(?<word>${anyOf(Object.keys(words.days))})(?:\\s{1,4}${anyOf(words.dayParts)})?(?<weekLater>\\s{1,4}${anyOf(words.aWeekLater)})?`;
  return wordParser([SIGNAL.day], source, ({ word, weekLater }, today, { after }) => {
    const n = (words.days[key(word)] ?? 0) + (weekLater === undefined ? 0 : 7);
    // "today's meeting" names a meeting.
    if (n === 0 && /^'s\b/.test(after)) return null;
    return counted(addDays(today, n), n > 0 ? ['coming'] : []);
  });
}

/** "next", "this" and "last" before a noun, or behind it, where the language has them there. */
function which(words: Lexicon): { before: string; behind: string } {
  const before = `(?:(?:(?<next>${anyOf(words.next)})|(?<last>${anyOf(words.last)})|(?<this>${anyOf(words.this)}))(?:\\s{1,4}|-))?`;
  const behind = `(?:\\s{1,4}(?:(?<nextBehind>${anyOf(words.nextBehind)})|(?<lastBehind>${anyOf(words.lastBehind)})))?`;
  return { before, behind };
}

const isLast = (groups: Groups) => groups.last !== undefined || groups.lastBehind !== undefined;

function weekdays(words: Lexicon): Parser {
  const names = anyOf(Object.keys(words.weekdays));
  const week = anyOf(namesOf(words.units, 'week'));
  const parts = `(?:\\s{1,4}${anyOf(words.dayParts)})?`;
  const ofWeek =
    `,?\\s{1,4}(?:${anyOf(words.joints)}\\s{1,4})*(?:(?<nextWeek>${anyOf(words.next)}\\s{1,4}${week}|${week}\\s{1,4}${anyOf(words.nextBehind)})` +
    `|(?<thisWeek>${anyOf(words.this)}\\s{1,4}${week})|(?<weekAfter>${anyOf(words.weekAfterNext)}))`;
  const { before: lead, behind } = which(words);
  const source = `${lead}(?<name>${names})(?:${anyOf(words.weekdayEndings)}|\\.)?${behind}${parts}(?:${ofWeek}|(?<weekLater>\\s{1,4}${anyOf(words.aWeekLater)}))?`;
  const led = preceded([...words.announcing, ...words.naming, ...words.or]);
  const closes = followed([...words.closers, ...words.afterLead, ...words.announcing, ...words.naming]);
  const article = preceded(words.articles);
  const besideEvent = pattern(`^\\s{1,4}${anyOf(words.besideEvent)}\\s*(?:$|[.,;:!?)])`);
  const isNamePart = ({ after, written }: Around): boolean =>
    words.weekdaysName && /^\s+\p{Ll}/u.test(written) && !closes.test(after);
  return wordParser([SIGNAL.weekday], source, (groups, today, around) => {
    const { before, after, text } = around;
    const name = key(groups.name);
    if (
      words.shy.includes(name) &&
      !(around.isCapital(name) && isNamed(name, text, led.test(before) || /[,(:-]\s*$/.test(before), after))
    )
      return null;
    // "the Monday standup" names a meeting, no day.
    if ((words.articles.includes(key(groups.this)) || article.test(before)) && isNamePart(around)) return null;
    if (besideEvent.test(after)) return openReading;
    if (isLast(groups)) return counted(today, ['past']);
    const index = words.weekdays[name] ?? 0;
    const inWeek = addDays(mondayOf(today), (index + 6) % 7);
    if (groups.weekAfter !== undefined) return counted(addDays(inWeek, 14), ['coming']);
    if (groups.nextWeek !== undefined || words.nextWeeks.includes(key(groups.next)))
      return counted(addDays(inWeek, 7), ['coming']);
    if (groups.thisWeek !== undefined) return counted(inWeek);
    const ahead = (index - weekday(today) + 7) % 7;
    const sameDay = words.sameDay.includes(key(groups.this));
    const day = addDays(today, (ahead === 0 && !sameDay ? 7 : ahead) + (groups.weekLater === undefined ? 0 : 7));
    return (groups.this ?? groups.next ?? groups.weekLater)
      ? counted(day, [], index)
      : { weekday: index, tags: ['relative'] };
  });
}

/** A short name that is a word too ("sat", "sun") is a day when it is capitalised and its surroundings are a date's. */
function isNamed(name: string, text: string, led: boolean, after: string): boolean {
  return text.length > name.length + 1 || led || /^\.?,?\s*(?:\d|$|[.,;)])/.test(after);
}

/** "next week", "end of the month", "EOQ", "early next week". A week is due on its Friday, the others on their last day. */
function periods(words: Lexicon): Parser {
  const unit = `(?<unit>${anyOf([...namesOf(words.units, 'week'), ...namesOf(words.units, 'month'), ...namesOf(words.units, 'quarter'), ...namesOf(words.units, 'year')])})`;
  const { before: lead, behind } = which(words);
  const whole = `(?<one>${anyOf(Object.keys(words.periodEnds))})|(?<weekAfter>${anyOf(words.weekAfterNext)})`;
  const weekOf = pattern(`^${anyOf(words.weekOf)}\\s`);
  return wordParser(
    [SIGNAL.unit | SIGNAL.periodEnd],
    `${whole}|${edgeOf(words)}${lead}${unit}${behind}`,
    (groups, today, { after }) => {
      if (groups.one !== undefined) return counted(periodEnd(words.periodEnds[key(groups.one)] ?? 'week', 0, today));
      if (groups.weekAfter !== undefined) return counted(addDays(periodEnd('week', 1, today), 7), ['coming']);
      if (isLast(groups)) return counted(today, ['past']);
      const isNext = groups.next !== undefined || groups.nextBehind !== undefined;
      const edge = words.edges[key(groups.edge)];
      if (!isNext && !words.thisPeriod.includes(key(groups.this)) && edge === undefined) return null;
      // "the end of the week of the 4th" is read from its date.
      if (weekOf.test(`${groups.unit}${after}`)) return null;
      const period = words.units[key(groups.unit)] ?? 'week';
      const end = periodEnd(period, isNext ? 1 : 0, today);
      // "this year" says when a thing is so more often than when it is due.
      if (edge === undefined && period === 'year') return counted(end, ['doubtful']);
      if (edge === undefined || edge === 'end' || period === 'quarter' || period === 'year')
        return counted(end, isNext ? ['coming'] : []);
      if (period === 'week') return counted(addDays(mondayOf(end), edge === 'early' ? 1 : 2));
      return counted(`${end.slice(0, 8)}${edge === 'early' ? '10' : '15'}`);
    },
  );
}

/** "the end of the sprint", "next sprint": no calendar has its days. */
function openPeriods(words: Lexicon): Parser {
  const { before } = which(words);
  const source = `${edgeOf(words)}${before}${anyOf(words.openPeriods)}`;
  return wordParser([SIGNAL.openPeriod], source, (groups) =>
    groups.edge !== undefined || groups.next !== undefined || words.thisPeriod.includes(key(groups.this))
      ? { ...openReading, tags: ['relative', 'open', 'doubtful'] }
      : null,
  );
}

/** "17 Uhr", "18 h 30", "a las 17:00": a time of today where it stands alone. */
function clockTimes(words: Lexicon): Parser {
  return wordParser(
    [SIGNAL.digit, SIGNAL.clock],
    `\\d{1,2}(?:[:.]\\d\\d)?\\s{0,2}${anyOf(words.clock)}(?:\\s?\\d\\d)?`,
    () => ({ hour: 12 }),
  );
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
  const { before, behind } = which(words);
  const ahead = preceded(words.meetings.before);
  return wordParser(
    [SIGNAL.weekend],
    `${before}${anyOf(words.weekends)}${behind}`,
    (groups, today, { before: lead }) => {
      if (isLast(groups)) return counted(today, ['past']);
      const later = words.nextWeeks.includes(key(groups.next));
      // "Before the weekend" is by its Friday.
      const day = ahead.test(lead) ? 4 : 6;
      return counted(addDays(mondayOf(today), later ? day + 7 : day));
    },
  );
}

/** "within two weeks", "in 24 hours", "in a week or two", "two weeks from now". Hours count by the full day. */
function spans(words: Lexicon): Parser[] {
  const number = `\\d{1,3}|${anyOf(Object.keys(words.numbers))}`;
  const joint = `(?:\\s{0,2}-\\s{0,2}|\\s{1,4}${anyOf(words.upTo)}\\s{1,4})`;
  const span =
    `(?:(?<count>${number})(?:${joint}(?<upTo>${number}))?|(?<vague>${anyOf(words.vagueNumbers)}))[\\s-]{1,4}` +
    `(?:(?<working>${anyOf(words.working)})\\s{1,4})?(?:(?<workingDays>${anyOf(words.workingDays)})|(?<unit>${anyOf(Object.keys(words.units))}))` +
    `(?<workingBehind>\\s{1,4}${anyOf(words.workingBehind)})?(?:\\s{1,4}${anyOf(words.or)}\\s{1,4}(?<or>${number}))?`;
  const fixed = `(?<fixed>${anyOf(Object.keys(words.spans))})`;
  const tail = `\\s{0,2}${anyOf(words.fromNow)}`;
  const length = followed(words.lengths);
  const read = (groups: Groups, today: Day, { after }: { after: string }): Reading | null => {
    if (groups.vague !== undefined) return openReading;
    const fixedDays = words.spans[key(groups.fixed)];
    if (fixedDays !== undefined) return length.test(after) ? null : counted(addDays(today, fixedDays), ['coming']);
    const count = groups.or ?? groups.upTo ?? groups.count;
    const n = /^\d/.test(count ?? '') ? Number(count) : words.numbers[key(count)];
    const unit = groups.workingDays === undefined ? words.units[key(groups.unit)] : 'day';
    // "in two weeks of testing" says how long.
    if (n === undefined || unit === undefined || length.test(after)) return null;
    const working = unit === 'day' && (groups.working ?? groups.workingDays ?? groups.workingBehind) !== undefined;
    return counted(working ? addWorkingDays(today, n) : daysAhead(n, unit, today), ['coming']);
  };
  return [
    wordParser([SIGNAL.unit], `${anyOf(words.within)}\\s{1,4}(?:${fixed}|${span})(?:${tail})?`, read),
    wordParser([SIGNAL.unit], `(?:${fixed}|${span})${tail}`, read),
  ];
}

/** The day that many units after `today`. */
function daysAhead(n: number, unit: Unit, today: Day): Day {
  if (unit === 'minute') return addDays(today, Math.floor(n / 1440));
  if (unit === 'hour') return addDays(today, Math.floor(n / 24));
  if (unit === 'day') return addDays(today, n);
  if (unit === 'week') return addDays(today, 7 * n);
  return addMonths(today, n * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}

/** "the November meeting", "reunión de junio": the next meeting where that is in this month, else the month's last day. */
function monthMeetings(words: Lexicon): Parser {
  const name = `(?<name>${anyOf(Object.keys(words.months))})`;
  const behind = name.replace('name', 'behind');
  const nouns = anyOf(words.meetings.nouns);
  const joints = joined([...words.joints, ...words.within].filter((joint) => joint !== '-')).replace(/\*$/, '+');
  const source = `${name}[\\s-]{1,4}${nouns}|${nouns}\\s{1,4}${joints}${behind}(?!\\s{1,4}\\d)`;
  const article = preceded(words.articles);
  return wordParser(
    [SIGNAL.month, SIGNAL.meeting],
    source,
    ({ name: first, behind: last }, _today, { before, isCapital }) => {
      // "We may call", "they march": a name that is a word too needs its article.
      if (first && (!isCapital(first) || (words.shy.includes(key(first)) && !article.test(before)))) return null;
      return { month: words.months[key(first ?? last)] ?? 1, tags: ['relative', 'month-meeting', 'doubtful'] };
    },
  );
}

/** "next meeting", "the next core group call", and behind "before" also "the call". */
function meetings(words: Lexicon): Parser {
  const { nouns, alone, that, before: ahead, not } = words.meetings;
  const kind = `(?:[\\p{L}\\p{N}&/-]{1,20}\\s{1,4}){0,3}?`;
  const next = `${anyOf(words.meetings.which)}\\s{1,4}${kind}${anyOf(nouns)}|${anyOf(nouns)}\\s{1,4}${anyOf(words.nextBehind)}`;
  const led = preceded(ahead);
  const closed = followed(words.closers);
  const other = pattern(`(?<![\\p{L}])${anyOf(not)}(?![\\p{L}])`);
  const reading: Reading = { ...openReading, tags: ['relative', 'meeting'] };
  const source = `${anyOf(alone)}|${next}|(?<that>(?:${anyOf(that)}\\s{1,4})?)${anyOf(nouns)}`;
  return wordParser(
    [SIGNAL.meeting, SIGNAL.nextMeeting],
    source,
    ({ that: named }, _today, { before, after, text }) => {
      if (named !== undefined)
        return led.test(before) && (closed.test(after) || /^\s*(?:$|[^\s\p{L}])/u.test(after)) ? reading : null;
      // "next week's meeting" is dated by its week; "the next version before the call" is another thing.
      return other.test(text.slice(text.search(/\s/))) ? null : reading;
    },
  );
}
