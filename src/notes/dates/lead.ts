import type { Expression } from './expression.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf, followed, preceded, pattern } from './pattern.ts';
import { SIGNAL, type Signals } from './signals.ts';

/** The words around a date that say what it is to the thing. */
export interface Lead {
  /** Where the due words start and end, with what leads to or trails the date. */
  start: number;
  end: number;
  present: boolean;
  announced: boolean;
  /** The date is over or only told of. */
  past: boolean;
  /** The date takes the place of an earlier one: "extended to". */
  moved: boolean;
}

/** As far as words around a date bear on it. */
const WINDOW = 60;
const LETTER = '[\\p{L}\\p{N}]';

/** A reader of what leads to and trails an expression in a text (as `clean` leaves it), by the words of one language. */
export function createLeadReader(words: Lexicon): (text: string, expression: Expression, signals: Signals) => Lead {
  const announcing = anyOf(words.announcing);
  const led = pattern(
    `(?<!${LETTER}|['/-])(?:(?<announcing>${announcing})|${anyOf(words.naming)})` +
      `(?<label>\\s{0,4}[:=]|\\s-)?(?:\\s{1,4}${anyOf(words.afterLead)})*\\s{0,4}[(]?$`,
  );
  const trailing = pattern(`^,?\\s{1,4}${anyOf(words.trailing)}(?![\\p{L}\\p{N}])`);
  const meeting = pattern(`^'s?\\s{1,4}(?:\\p{L}{1,20}\\s{1,4})?${anyOf(words.meetings.nouns)}(?!\\p{L})`);
  const announcesItself = pattern(`(?:^|\\s)${announcing}\\s`);
  const moving = pattern(`(?<!${LETTER})${anyOf(words.moved)}(?!${LETTER})|->|→`);
  const article = pattern(`^${anyOf(words.articles)}\\s{1,4}`);
  const isPast = createPastTest(words);

  return (text, expression, signals) => {
    const from = Math.max(0, expression.start - WINDOW);
    const before = text.slice(from, expression.start);
    const after = text.slice(expression.end, expression.end + WINDOW);
    const lead = led.exec(before);
    const announces = lead?.groups?.announcing !== undefined;
    const trail = trailing.exec(after) ?? (announces ? meeting.exec(after) : null);
    const announced = announces || trail !== null || announcesItself.test(text.slice(expression.start, expression.end));
    return {
      // A label ("Due:") is not part of what a reader quotes.
      start: lead && lead.groups?.label === undefined ? from + lead.index : expression.start,
      end: expression.end + (trail?.[0].length ?? 0),
      present: lead !== null || trail !== null,
      announced,
      past:
        !expression.coming &&
        (!announced || expression.timeOnly) &&
        // "PV du 3 avril": the article may be part of the date.
        isPast(
          before + (article.exec(text.slice(expression.start, expression.end))?.[0] ?? ''),
          lead ? before.slice(0, lead.index) : before,
          after,
          (signals & SIGNAL.report) !== 0,
        ),
      moved: lead !== null && moving.test(lead[0]),
    };
  };
}

/** Whether the words before a date (with and without its lead) or after it tell of something that is over; `isReport`: the text has words to do so. */
function createPastTest(
  words: Lexicon,
): (before: string, beforeLead: string, after: string, isReport: boolean) => boolean {
  const past = pattern(`(?<!${LETTER}|['-])${anyOf(words.past)}\\s{1,4}(?:${anyOf(words.articles)}\\s{1,4})?$`);
  const ago = followed(words.ago);
  const someone = `(?<=(?<!\\p{L})${anyOf(words.pronouns)}\\s)`;
  const regular =
    words.reportEnding === ''
      ? '(?!)'
      : `${someone}(?!${anyOf([...words.notReports, ...words.sayings])}(?!\\p{L}))\\p{L}{2,15}${words.reportEnding}`;
  const told = pattern(
    `(?<!\\p{L})(?<before>[\\p{L}']{1,15}\\s{1,4})?` +
      `(?:(?:${anyOf(words.reports)}|${regular})(?<between>(?:\\s{1,4}[\\p{L}']{1,15}){0,5})|${anyOf(words.sayings)})\\s{0,4}$`,
  );
  const future = pattern(`(?<!\\p{L})${anyOf(words.futures)}(?!\\p{L}|\\s{1,4}${anyOf(words.objects)}\\s)`);
  const passive = preceded(words.passives);
  const toldAfter = pattern(
    `^,?\\s{1,4}(?:\\p{L}{1,15}\\s{1,4}){${words.reportsFirst ? 0 : 1},2}${anyOf(words.reports)}(?!\\p{L})`,
  );

  return (before, beforeLead, after, isReport) => {
    if (past.test(before) || ago.test(after)) return true;
    if (!isReport) return false;
    const report = told.exec(beforeLead);
    if (report && !passive.test(report.groups?.before ?? '') && !future.test(report.groups?.between ?? '')) return true;
    return toldAfter.test(after);
  };
}
