import { weekday } from '../dates/index.ts';
import { english } from '../dates/lexicon/en.ts';
import { french } from '../dates/lexicon/fr.ts';
import { german } from '../dates/lexicon/de.ts';
import { spanish } from '../dates/lexicon/es.ts';
import type { Day, Mention, Note, Span } from '../note.ts';
import { dateSpan } from './dueForm.ts';
import { majority, nearest, writtenMentions } from './neighbours.ts';

/** A way to write a day; `full` says so with the year where it leaves the year out. */
export interface DayFormat {
  key: string;
  write(day: Day): string;
  full: DayFormat | null;
}

/** The names of a language, by number: months from 1, weekdays from 0 for Sunday. */
interface Names {
  months: string[];
  weekdays: string[];
}

function namesIn(words: { months: Record<string, number>; weekdays: Record<string, number> }, capital: boolean): Names {
  const list = (table: Record<string, number>): string[] => {
    const names: string[] = [];
    for (const [name, number] of Object.entries(table))
      names[number] ??= capital ? name[0]!.toUpperCase() + name.slice(1) : name;
    return names;
  };
  return { months: list(words.months), weekdays: list(words.weekdays) };
}

const ENGLISH = namesIn(english, true);

/** By pattern: `YYYY`, `MMMM`/`MMM` month names, `MM`/`M`, `DD`/`D`/`Do`; `dddd`/`ddd` weekdays. */
function format(pattern: string, names: Names, full: DayFormat | null = null): DayFormat {
  const write = (day: Day): string => {
    const [year = '', month = '', date = ''] = day.split('-');
    const monthName = names.months[Number(month)] ?? '';
    const weekdayName = names.weekdays[weekday(day) % 7] ?? '';
    const parts: Record<string, string> = {
      YYYY: year,
      MMMM: monthName,
      MMM: monthName.slice(0, 3),
      MM: month,
      M: String(Number(month)),
      DD: date,
      D: String(Number(date)),
      Do: ordinal(Number(date)),
      dddd: weekdayName,
      ddd: weekdayName.slice(0, 3),
      dd: weekdayName.slice(0, 2),
    };
    return pattern.replace(/YYYY|M{1,4}|Do|DD?|d{2,4}/g, (token) => parts[token] ?? token);
  };
  return { key: `${pattern} ${names.months[1]}`, write, full };
}

/** `1st`, `22nd`, `13th`. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return n + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
}

/** A pattern with a year, and what it is without the year. */
type Pattern = [full: string, short: string | null];

const ENGLISH_DAYS: Pattern[] = [
  ['MMMM D, YYYY', 'MMMM D'],
  ['MMMM Do, YYYY', 'MMMM Do'],
  ['MMM D, YYYY', 'MMM D'],
  ['MMM Do, YYYY', 'MMM Do'],
  ['D MMMM YYYY', 'D MMMM'],
  ['Do MMMM YYYY', 'Do MMMM'],
  ['D MMM YYYY', 'D MMM'],
  ['Do MMM YYYY', 'Do MMM'],
  ['M/D/YYYY', 'M/D'],
  ['MM/DD/YYYY', 'MM/DD'],
  ['D/M/YYYY', 'D/M'],
  ['DD/MM/YYYY', 'DD/MM'],
  ['YYYY-MM-DD', null],
  ['YYYY/MM/DD', null],
  ['DD-MM-YYYY', null],
];

const WRITTEN: { names: Names; days: Pattern[] }[] = [
  { names: ENGLISH, days: ENGLISH_DAYS },
  {
    names: namesIn(german, true),
    days: [
      ['D. MMMM YYYY', 'D. MMMM'],
      ['DD.MM.YYYY', 'DD.MM.'],
      ['D.M.YYYY', 'D.M.'],
    ],
  },
  { names: namesIn(spanish, false), days: [['D de MMMM de YYYY', 'D de MMMM']] },
  { names: namesIn(french, false), days: [['D MMMM YYYY', 'D MMMM']] },
];

/** What may stand in front of a date: its weekday. */
const WEEKDAYS = ['dddd, ', 'ddd, ', 'dd, ', 'dddd ', 'ddd ', 'dd '];

const ISO = format('YYYY-MM-DD', ENGLISH);

interface Formats {
  plain: DayFormat;
  /** The same behind each kind of weekday. */
  dated: DayFormat[];
}

const FORMATS: Formats[] = WRITTEN.flatMap(({ names, days }) =>
  days.flatMap(([full, short]) => {
    const of = (pattern: string, year: string | null): Formats => {
      const behind = (lead: string): DayFormat =>
        format(lead + pattern, names, year === null ? null : format(lead + year, names));
      return { plain: behind(''), dated: WEEKDAYS.map(behind) };
    };
    return short ? [of(full, null), of(short, full)] : [of(full, null)];
  }),
);

/** `day` as the mention's neighbours write theirs, ISO where they give none by date. The year is left out only where reading it back gives the same. */
export function writeDay(text: string, note: Note, mention: Mention, day: Day): string {
  const alike = majority(note, mention, (neighbour) => writtenDay(text, neighbour)?.format ?? null) ?? ISO;
  return writeIn(alike, day, referenceDay(note, mention.span.start));
}

/** `day` in this way of writing, with the year where it would not be read back without. */
export function writeIn(format: DayFormat, day: Day, reference: Day | null): string {
  return (format.full && !(reference && yearIsClear(reference, day)) ? format.full : format).write(day);
}

/** How the neighbours of `mention` write their days; null where they mostly write words ("Friday") or none at all. Asks a few, for who types. */
export function dayWriter(text: string, note: Note, mention: Mention): ((day: Day) => string) | null {
  const dated = nearest(note, mention).filter(({ due }) => due);
  const asked = (dated.length > 0 ? dated : writtenMentions(note).filter(({ due }) => due)).slice(0, fewAsked);
  const formats = asked.flatMap((neighbour) => writtenDay(text, neighbour)?.format ?? []);
  const [first] = formats;
  if (!first || formats.length * 2 <= asked.length) return null;
  const count = ({ key }: DayFormat): number => formats.filter((format) => format.key === key).length;
  const best = formats.reduce((most, format) => (count(format) > count(most) ? format : most), first);
  const reference = referenceDay(note, mention.span.start);
  return (day) => writeIn(best, day, reference);
}

const fewAsked = 10;

/** Where and how the mention's due is written as a date: the format that gives the longest part of its words; null for words like "Friday". */
export function writtenDay(text: string, mention: Mention): { format: DayFormat; span: Span } | null {
  const due = mention.due;
  const day = due?.due.day;
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const span = dateSpan(text, due.span);
  const words = text.slice(span.start, Math.min(span.end, span.start + 60));
  if (!words.includes(String(Number(day.slice(8))))) return null;
  let best: { format: DayFormat; at: number; end: number } | null = null;
  const offer = (format: DayFormat): boolean => {
    const written = format.write(day);
    const at = placeOf(words, written);
    if (at < 0) return false;
    if (!best || written.length > best.end - best.at) best = { format, at, end: at + written.length };
    return true;
  };
  for (const { plain, dated } of FORMATS) if (offer(plain)) dated.forEach(offer);
  if (!best) return null;
  const { format, at, end } = best as { format: DayFormat; at: number; end: number };
  return { format, span: { start: span.start + at, end: span.start + end } };
}

function placeOf(words: string, written: string): number {
  const at = words.indexOf(written);
  if (at < 0) return -1;
  const apart = !/[\p{L}\d/.-]$/u.test(words.slice(0, at)) && !/^[\p{L}\d/-]/u.test(words.slice(at + written.length));
  return apart ? at : -1;
}

/** The day from which dates at an offset count: its mail's or log entry's, else the meeting's. */
export function referenceDay(note: Note, at: number): Day | null {
  const around = note.sections.filter((one) => one.day && one.span.start <= at && at < one.span.end);
  return around.at(-1)?.day ?? note.date?.day ?? null;
}

/** A date without a year is the one nearest after the meeting, up to thirty days before it; with some room for other readers. */
function yearIsClear(reference: Day, day: Day): boolean {
  const days = (Date.parse(day) - Date.parse(reference)) / 86_400_000;
  return days >= 0 && days < 300;
}
