import type { Day, Mention, Note } from '../note.ts';
import { dateSpan } from './dueForm.ts';
import { majority } from './neighbours.ts';

/** A way to write a day; `full` says so with the year where it leaves the year out. */
interface DayFormat {
  key: string;
  write(day: Day): string;
  full: DayFormat | null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** By pattern: `YYYY`, `MMMM`/`MMM` month names, `MM`/`M`, `DD`/`D`/`Do`, `dddd`/`ddd` weekdays. */
function format(pattern: string, full: DayFormat | null = null): DayFormat {
  const write = (day: Day): string => {
    const [year = '', month = '', date = ''] = day.split('-');
    const monthName = MONTHS[Number(month) - 1] ?? '';
    const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
    const parts: Record<string, string> = {
      YYYY: year,
      MMMM: monthName,
      MMM: monthName.slice(0, 3),
      MM: month,
      M: String(Number(month)),
      DD: date,
      D: String(Number(date)),
      Do: ordinal(Number(date)),
      dddd: weekday,
      ddd: weekday.slice(0, 3),
    };
    return pattern.replace(/YYYY|M{1,4}|Do|DD?|d{3,4}/g, (token) => parts[token] ?? token);
  };
  return { key: pattern, write, full };
}

/** `1st`, `22nd`, `13th`. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return n + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
}

const ISO = format('YYYY-MM-DD');

/** Each pattern with a year, and what it is without the year. */
const WITH_YEAR: [full: string, short: string][] = [
  ['MMMM D, YYYY', 'MMMM D'],
  ['MMMM Do, YYYY', 'MMMM Do'],
  ['MMM D, YYYY', 'MMM D'],
  ['MMM Do, YYYY', 'MMM Do'],
  ['D MMMM YYYY', 'D MMMM'],
  ['Do MMMM YYYY', 'Do MMMM'],
  ['D MMM YYYY', 'D MMM'],
  ['Do MMM YYYY', 'Do MMM'],
  ['DD.MM.YYYY', 'DD.MM.'],
  ['D.M.YYYY', 'D.M.'],
  ['M/D/YYYY', 'M/D'],
  ['MM/DD/YYYY', 'MM/DD'],
  ['D/M/YYYY', 'D/M'],
  ['DD/MM/YYYY', 'DD/MM'],
];

/** With the weekday in front as well, the longest reading of the words winning. */
const FORMATS: DayFormat[] = ['dddd, ', 'ddd, ', 'dddd ', 'ddd ', '']
  .flatMap((weekday) =>
    WITH_YEAR.flatMap(([full, short]) => [format(weekday + full), format(weekday + short, format(weekday + full))]),
  )
  .concat(ISO, format('YYYY/MM/DD'), format('DD-MM-YYYY'));

/** `day` as the mention's neighbours write theirs, ISO where they give none by date. The year is left out only where reading it back gives the same. */
export function writeDay(text: string, note: Note, mention: Mention, day: Day): string {
  const alike = majority(note, mention, (neighbour) => formatOf(text, neighbour)) ?? ISO;
  const reference = referenceDay(note, mention);
  const chosen = alike.full && !(reference && yearIsClear(reference, day)) ? alike.full : alike;
  return chosen.write(day);
}

/** The format in which the mention's due day is written: the one that gives the longest part of its words. */
function formatOf(text: string, mention: Mention): DayFormat | null {
  const due = mention.due;
  if (!due?.due.day || !/^\d{4}-\d\d-\d\d$/.test(due.due.day)) return null;
  const span = dateSpan(text, due.span);
  const words = text.slice(span.start, Math.min(span.end, span.start + 60));
  let best: DayFormat | null = null;
  let length = 0;
  for (const candidate of FORMATS) {
    const written = candidate.write(due.due.day);
    if (written.length > length && holds(words, written)) {
      best = candidate;
      length = written.length;
    }
  }
  return best;
}

function holds(words: string, written: string): boolean {
  const at = words.indexOf(written);
  return (
    at >= 0 && !/[\p{L}\d/.-]$/u.test(words.slice(0, at)) && !/^[\p{L}\d/-]/u.test(words.slice(at + written.length))
  );
}

/** The day from which the mention's dates count: its mail's or log entry's, else the meeting's. */
function referenceDay(note: Note, mention: Mention): Day | null {
  const around = note.sections.filter(
    (one) => one.day && one.span.start <= mention.span.start && mention.span.start < one.span.end,
  );
  return around.at(-1)?.day ?? note.date?.day ?? null;
}

/** A date without a year is the one nearest after the meeting, up to thirty days before it; with some room for other readers. */
function yearIsClear(reference: Day, day: Day): boolean {
  const days = (Date.parse(day) - Date.parse(reference)) / 86_400_000;
  return days >= 0 && days < 300;
}
