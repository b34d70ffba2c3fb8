/**
 * The words of one language in which days are written: data only, lower case, apostrophes straight.
 * The grammar over them (`../parsers.ts`) is the same for every language.
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
  /** Ordinals of the days of a month in words; those in digits are matched by `ordinalEndings`. */
  ordinals: Record<string, number>;
  ordinalEndings: string[];
  units: Record<string, Unit>;
  /** What may stand before "days" to leave weekends out. */
  working: string[];
  /** Words for single days, counted from the day of speaking. */
  days: Record<string, number>;
  /** Ends of the day that name today when they stand alone. */
  dayEnds: string[];
  /** Parts of the day that only add a time to a day. */
  dayParts: string[];
  /** One word for the end of this week, month, quarter or year. */
  periodEnds: Record<string, Unit>;
  edges: Record<string, Edge>;
  weekends: string[];
  quarters: string[];
  /** "next" and its like, "this", "last"; before the noun or after it, as the language has it. */
  next: string[];
  this: string[];
  last: string[];
  /** Whole phrases for the week after the next. */
  weekAfterNext: string[];
  /** What may stand between an edge and its period: "of the". */
  joints: string[];
  /** Articles that may stand before a day of the month. */
  articles: string[];
  /** Leads of a span of time that is a date: "in two weeks". */
  within: string[];
  /** What turns a span of time into a date from behind: "two weeks from now". */
  fromNow: string[];
  /** Behind a weekday: a week later ("Friday week"). */
  aWeekLater: string[];
  /** Between a span and a date: count back from it, or on. */
  ahead: string[];
  /** Phrases before a date that mean the week in which it lies. */
  weekOf: string[];
  /** Between two dates that are alternatives. */
  or: string[];
  /** The next meeting: `which` noun, `alone` by itself; with `before` also `that` noun ("before the call"). */
  meetings: { which: string[]; nouns: string[]; alone: string[]; that: string[]; before: string[] };
  /** Leads that announce a deadline. Followed by anything, also a condition: `conditions`. */
  announcing: string[];
  /** Leads that only name a time. */
  naming: string[];
  /** What may stand between a lead and its date. */
  afterLead: string[];
  /** Behind a date: announces it as a deadline. */
  trailing: string[];
  /** Before a date: what it dates is past or not a due date. */
  past: string[];
  /** Participles and past tenses of reports; `reportEnding` marks the regular ones after one of `pronouns`. */
  reports: string[];
  reportEnding: string;
  notReports: string[];
  /** Reports of speech: what follows them may well be still to do, so they count only right before the date. */
  sayings: string[];
  pronouns: string[];
  /** Before a report word: makes it future or passive ("to be merged"). */
  passives: string[];
  /** Between a report and a date: the date belongs to what is still to do ("agreed to send it on Friday"). */
  futures: string[];
  /** What makes such a word a plain preposition again: "sent to the printers". */
  objects: string[];
  /**
   * Conditions. Leads: `strong` stand by themselves, `weak` need a verb of state (`states`), `waiting` need a word of waiting or not doing
   * before them (`waits`). `whole` are conditions by themselves; after a lead, `notAfter` make something else of it.
   */
  conditions: {
    strong: string[];
    weak: string[];
    waiting: string[];
    states: string[];
    waits: string[];
    whole: string[];
    notAfter: string[];
  };
  /** Before a condition's lead: the words then are no condition ("check if", "look after"). */
  notConditions: { weak: string[]; strong: string[] };
  /** Events that "by" can lead to though they name no day. */
  events: string[];
  /** Values of a due field that say there is none. */
  none: string[];
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
export type Edge = 'early' | 'mid' | 'end';
