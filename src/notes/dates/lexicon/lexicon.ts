export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
export type Edge = 'early' | 'mid' | 'end';

/**
 * The words of one language in which days are written: data only, lower case, apostrophes straight, hyphens plain.
 * The grammar over them is the same for every language. An empty list switches its rule off.
 */
export interface Lexicon {
  /** 0 = Sunday. */
  weekdays: Record<string, number>;
  /** 1 = January. */
  months: Record<string, number>;
  /** Names of days and months that are words of their own as well: read as dates only where the words around say so. */
  shy: string[];
  numbers: Record<string, number>;
  /** Counts that name no number: "a few". */
  vagueNumbers: string[];
  /** Ordinals of the days of a month in words; those in digits end in one of `ordinalEndings`. */
  ordinals: Record<string, number>;
  ordinalEndings: string[];
  /** Numbers in words that name days of a month as they are ("le dix-sept"), and the articles they do so behind. */
  dayNumbers: Record<string, number>;
  single: string[];
  /** Days of the month need no ending behind an article ("le 25"). */
  bareDays: boolean;
  /** "10.3." is a day. */
  dottedDays: boolean;
  /** Words that any text of the language has many of. */
  common: string[];
  /** 3/4 is the third of April whatever the note's order. */
  dayFirst: boolean;
  units: Record<string, Unit>;
  /** What may stand before or behind "days" to leave weekends out, and words that do so by themselves. */
  working: string[];
  workingBehind: string[];
  workingDays: string[];
  /** Spans with a length of their own, in days: "a fortnight", "quinze jours". */
  spans: Record<string, number>;

  /** Words for single days, counted from the day of speaking. */
  days: Record<string, number>;
  /** Ends of the day, which name today when they stand alone. */
  dayEnds: string[];
  /** Parts of the day, which add a time to a day; some are written in one word with the weekday ("Freitagabend"). */
  dayParts: string[];
  weekdayEndings: string[];
  /** Behind the hour ("17 Uhr", "18 h 30"), and before it ("um 17 Uhr", "a las 17:00"). */
  clock: string[];
  atTime: string[];
  /** Times of the day on which somebody speaks who names no day: "at lunch"; and what stands before an hour. */
  soon: string[];
  atHour: string[];
  /** One word for the end of this week, month, quarter or year. */
  periodEnds: Record<string, Unit>;
  edges: Record<string, Edge>;
  weekends: string[];
  /** Marks before the number of a quarter and of a half-year. */
  quarters: string[];
  halves: string[];
  /** Behind a year and month: "2026-01 timeframe". */
  timeframe: string[];

  /** "next", "this", "last" before a noun; `…Behind`: after it. */
  next: string[];
  this: string[];
  last: string[];
  nextBehind: string[];
  lastBehind: string[];
  /** Those of `next` by which a weekday is that of the next week; the others name the first to come. */
  nextWeeks: string[];
  /** Those of `this` by which a weekday may be today, and by which a period is the present one. */
  sameDay: string[];
  thisPeriod: string[];
  weekAfterNext: string[];
  /** Behind a weekday: a week later ("Friday week"). */
  aWeekLater: string[];

  /** What may stand between a part and its whole: "of the". */
  joints: string[];
  articles: string[];
  /** Leads of a span of time that is a date: "in two weeks". */
  within: string[];
  /** Between two numbers: "two to three". */
  upTo: string[];
  /** Between a span and the date from which it counts: "two weeks from Friday". */
  countedFrom: string[];
  /** Spans ahead of no known length: "in the coming weeks"; and periods without a calendar: "the end of the sprint". */
  someTime: string[];
  openPeriods: string[];
  /** The words around two days of which the second is meant: "between … and", "vom … bis". */
  ranges: [from: string, to: string][];
  /** Before the number of a week of the year. */
  weekNumbers: string[];
  /** What turns a span of time into a date from behind: "two weeks from now". */
  fromNow: string[];
  /** Behind a span: it says how long, or how long ago. */
  lengths: string[];
  /** Behind a weekday: it counts from an event ("on the Friday before"). */
  besideEvent: string[];
  /** Before a date: the week in which it lies. */
  weekOf: string[];
  /** Between two dates that are alternatives. */
  or: string[];
  /** Words that may follow a date or a meeting and are no part of a longer name. */
  closers: string[];
  /**
   * The next meeting: `which` noun, or `alone`; behind `before` also `that` noun ("before the call").
   * Words of `not` in between make it something else.
   */
  meetings: { which: string[]; nouns: string[]; alone: string[]; that: string[]; before: string[]; not: string[] };

  /** Leads that announce a deadline, and leads that only name a time. */
  announcing: string[];
  naming: string[];
  /** What may stand between a lead and its date. */
  afterLead: string[];
  /** Behind a date: announces it as a deadline. */
  trailing: string[];
  /** In a lead: the date takes the place of an earlier one. */
  moved: string[];

  /** Before a date: it is past or no due date. Behind it: `ago`. */
  past: string[];
  ago: string[];
  /** Past tenses of reports; `reportEnding` marks regular ones behind one of `pronouns`, but for `notReports`. */
  reports: string[];
  /** "the Monday standup": a weekday between an article and another word is part of a name. */
  weekdaysName: boolean;
  /** The verb comes right behind a date that opens the sentence ("Am Montag war …"). */
  reportsFirst: boolean;
  reportEnding: string;
  notReports: string[];
  pronouns: string[];
  /** Reports of speech: what follows them may well be still to do, so they count only right before the date. */
  sayings: string[];
  /** Before a report: makes it future or passive ("to be merged"). */
  passives: string[];
  /** Between a report and a date: the date belongs to what is still to do ("agreed to send it on Friday"). */
  futures: string[];
  /** Behind such a word: it is a plain preposition after all ("sent to the printers"). */
  objects: string[];

  /**
   * Conditions. `strong` leads stand by themselves, `weak` ones need a verb of state (`states`), `waiting` ones need a word of waiting or
   * not doing before them (`waits`, or a word ending in `negation`), `eventLead` needs one of `events`. `whole` are conditions by
   * themselves. `notAfter` a lead makes something else of it; one of `ends` closes the clause.
   */
  conditions: {
    strong: string[];
    weak: string[];
    waiting: string[];
    whole: string[];
    eventLead: string[];
    events: string[];
    states: string[];
    waits: string[];
    negation: string[];
    notAfter: string[];
    ends: string[];
  };
  /** Before a condition's lead: the words then are no condition ("check if", "look after"). */
  notConditions: { weak: string[]; strong: string[] };
  /** Values of a due field that say there is none. */
  none: string[];
}

/** The words of a list written with commas, over as many lines as it takes. */
export function list(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}

/** A table of words by number, counted up from zero: groups between bars. */
export function fromZero(groups: string): Record<string, number> {
  return Object.fromEntries(groups.split('|').flatMap((group, i) => list(group).map((word) => [word, i])));
}

/** The same, counted up from one. */
export function fromOne(groups: string): Record<string, number> {
  return fromZero(`|${groups}`);
}

/** A table of words by kind. */
export function kinds<K extends string>(words: Partial<Record<K, string>>): Record<string, K> {
  return Object.fromEntries(
    (Object.entries(words) as [K, string][]).flatMap(([kind, group]) => list(group).map((word) => [word, kind])),
  );
}
