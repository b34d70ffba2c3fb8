import { addDays, mondayOf, partsOf, toDay } from './day.ts';
import type { Expression } from './expression.ts';
import type { Needs } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf, key, pattern } from './pattern.ts';
import { SIGNAL } from './signals.ts';

/** Looks at the words around an expression, and takes in those that belong to it; nothing without the signals it needs. */
export interface Step {
  needs: Needs;
  read: (expression: Expression, text: string) => Expression;
}

/** "lundi 20 mai", "Fr., 17.5.", "Wednesday the 15th": the weekday before a day belongs to its words. */
export function createWeekdayReader(words: Lexicon): Step {
  const weekday = pattern(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(words.articles)}\\s{1,4})?${anyOf(Object.keys(words.weekdays))}\\.?,?\\s{1,4}(?:${anyOf(words.articles)}\\s{1,4})?$`,
  );
  const read: Step['read'] = (expression, text) => {
    if (!expression.whole && !/^\d/.test(text.slice(expression.start, expression.start + 1))) return expression;
    const lead = weekday.exec(text.slice(Math.max(0, expression.start - 30), expression.start));
    return lead ? { ...expression, start: expression.start - lead[0].length } : expression;
  };
  return { needs: [SIGNAL.weekday], read };
}

/** "between 3 and 5 June", "vom 3. bis 5. Juni", "3.-5.6.": the words before the last day of a range, and its first. */
export function createRangeReader(words: Lexicon): Step {
  const day = `(?:${anyOf(words.articles)}\\s{1,4})?(?<first>\\d{1,2})${anyOf([...words.ordinalEndings, '.', ''])}(?:\\s{1,4}${anyOf(Object.keys(words.months))})?`;
  const pairs = words.ranges.map(([from, to]) => `${anyOf([from])}\\s{1,4}${day}\\s{1,4}${anyOf([to])}`);
  const sources = [...pairs, `${day}\\s{0,2}-`].map((one, i) => one.replace(/\?<\w+>/, `?<first${i}>`));
  const before = pattern(
    `(?<![\\p{L}\\p{N}.:/-])(?:${sources.join('|')})\\s{0,4}(?:${anyOf(words.articles)}\\s{1,4})?$`,
  );
  const read: Step['read'] = (expression, text) => {
    if (expression.range || !expression.whole || !expression.day) return expression;
    const article = /^\p{L}{2}\s/u.exec(text.slice(expression.start, expression.end))?.[0] ?? '';
    const lead = before.exec(text.slice(Math.max(0, expression.start - 40), expression.start + article.length));
    const written = Object.values(lead?.groups ?? {}).find((found) => found !== undefined);
    if (!lead || !written) return expression;
    const { year, month, day: last } = partsOf(expression.day);
    const first = Number(written) < last ? toDay(year, month, Number(written)) : null;
    const start = expression.start + article.length - lead[0].length;
    return { ...expression, start, first: first ?? expression.first, range: true, doubtful: false };
  };
  return { needs: [SIGNAL.digit], read };
}

/** "Freitag um 17 Uhr", "vendredi 18 h 30", "el viernes a las 17:00": the time behind a day belongs to its words. */
export function createTimeReader(words: Lexicon): Step {
  const hour = `\\d{1,2}(?:[:.]\\d\\d)?`;
  const clock = `\\s{0,2}${anyOf(words.clock)}(?:\\s?\\d\\d)?`;
  const time = pattern(
    `^(?:,?\\s{1,4}${anyOf(words.atTime)}\\s{1,4}${hour}(?:${clock})?|(?:,?\\s{1,4}${hour})?${clock})(?!\\p{L})`,
  );
  const read: Step['read'] = (expression, text) => {
    const behind = expression.timeOnly ? null : time.exec(text.slice(expression.end, expression.end + 30));
    return behind ? { ...expression, end: expression.end + behind[0].length } : expression;
  };
  return { needs: [SIGNAL.digit | SIGNAL.clock], read };
}

/**
 * "Week of Nov 4" is due on the Friday of that week, "the weekend of the 22nd" on its Sunday, and the words belong to the date;
 * a range has its own end.
 */
export function createWeekReader(words: Lexicon): Step {
  const article = `(?:${anyOf(words.articles)}\\s{1,4})?`;
  const leading = pattern(`^${anyOf(words.articles)}\\s`);
  const weekend = `(?<weekend>${anyOf(words.weekends)}(?=\\s{1,4}${anyOf([...words.joints, ...words.articles])}\\s))`;
  const weekOf = pattern(
    `${article}(?<!\\p{L})(?:${anyOf(words.weekOf)}|${weekend})\\s{1,4}(?:${anyOf(words.joints)}\\s{1,4})?${article}$`,
  );
  const read: Step['read'] = (expression, text) => {
    // "week-end du 15": the article may be part of the date.
    const own = leading.exec(text.slice(expression.start, expression.end))?.[0].length ?? 0;
    const lead = weekOf.exec(text.slice(Math.max(0, expression.start - 30), expression.start + own));
    if (!lead || expression.timeOnly) return expression;
    const last = lead.groups?.weekend === undefined ? 4 : 6;
    const day = expression.day && !expression.range ? addDays(mondayOf(expression.day), last) : expression.day;
    return { ...expression, start: expression.start + own - lead[0].length, day };
  };
  return { needs: [SIGNAL.weekOf], read };
}

/** "two days before the meeting", "the day before Friday", "two weeks from Friday". */
export function createCounter(words: Lexicon): Step {
  const count = `(?<count>\\d{1,3}|${anyOf(Object.keys(words.numbers))})\\s{1,4}(?:${anyOf(words.working)}\\s{1,4})?`;
  const unit = anyOf(Object.keys(words.units));
  const article = anyOf(words.articles);
  const way = `(?:${anyOf(words.meetings.before)}|(?<on>${anyOf(words.countedFrom)}))`;
  const lead = pattern(
    `(?<!\\p{L})(?:${count}|${article}\\s{1,4})(?<unit>${unit})\\s{1,4}${way}\\s{1,4}(?:${article}\\s{1,4})?$`,
  );
  const read: Step['read'] = (expression, text) => {
    const found = lead.exec(text.slice(Math.max(0, expression.start - 40), expression.start));
    const days = { day: 1, week: 7 }[words.units[key(found?.groups?.unit)] as string];
    if (!found || days === undefined) return expression;
    const written = found.groups?.count ?? '1';
    const n = /^\d/.test(written) ? Number(written) : (words.numbers[key(written)] ?? 1);
    const shift = (found.groups?.on === undefined ? -1 : 1) * n * days;
    const day = expression.day && addDays(expression.day, shift);
    return { ...expression, start: expression.start - found[0].length, day, relative: true, coming: true };
  };
  return { needs: [SIGNAL.unit], read };
}

/**
 * Alternatives ("in Jan or Feb", "may 31/june 1") are one expression, due at its end;
 * a date in brackets right behind relative words spells them out ("next week (Mar 10 - Mar 14)").
 */
export function createJoiner(words: Lexicon): (expressions: Expression[], text: string) => Expression[] {
  const or = pattern(
    `^\\s{0,4}(?:/|${anyOf(words.or)})\\s{0,4}(?:${anyOf([...words.naming, ...words.announcing])}\\s)?$`,
  );
  return (expressions, text) => {
    const joined: Expression[] = [];
    for (const next of expressions) {
      const last = joined.pop();
      const between = last && next.start >= last.end ? text.slice(last.end, next.start) : '';
      if (last && !last.timeOnly && !next.timeOnly && or.test(between)) {
        const later = [last.day, next.day].filter((day) => day !== null).sort();
        joined.push({ ...last, end: next.end, day: later.at(-1) ?? null, relative: last.relative || next.relative });
      } else if (last && next.whole && !last.whole && !last.past && /^\s{1,4}\($/.test(between)) {
        joined.push({ ...last, day: next.day ?? last.day, relative: next.relative });
      } else {
        joined.push(...(last ? [last, next] : [next]));
      }
    }
    return joined;
  };
}
