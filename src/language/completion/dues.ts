import { CompletionItemKind } from 'vscode-languageserver-types';
import { addDays, findDue, readDue, weekday, type Reference } from '../../notes/dates/index.ts';
import { dayWriter } from '../../notes/edit/days.ts';
import { offered, offeredWords, type OfferedDays } from '../../notes/lexicon/offered.ts';
import { fieldLabels } from '../../notes/lexicon/words.ts';
import type { Day } from '../../notes/note.ts';
import { referenceAt } from '../../notes/sections-at.ts';
import { unaccented } from '../../notes/text.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';
import type { Offer, Offers } from './offer.ts';
import { isField, isWork, type Place } from './place.ts';
import { cellAt } from './table.ts';

/** Where a day is to be written: behind which words, of which kind (0: alone), in whose words. */
interface Opening {
  from: number;
  lead: string;
  kind: number;
  words: OfferedDays;
}

/** So far a day's words go: three of them. */
const part = String.raw`[\p{L}\p{N}'’./-]*(?: [\p{L}\p{N}'’.]+){0,3} ?`;
const field = new RegExp(
  String.raw`(?:^[\s>*_•-]*|[([|;,]\s*|\s-+\s+|\.\s+|\s{2})[*_]{0,2}(${fieldLabels.due})\s*:[*_]{0,2}[ \t]*(${part})$`,
  'iu',
);
/** The longer lead first: `due by` before `by`. */
const leads = offered.map(({ days }) =>
  days.leads.map((words) => new RegExp(String.raw`(?<![\p{L}\p{N}])(${words})[ \t]+(${part})$`, 'iu')),
);

/** Days where one is to be named: behind due words of an item, in due fields and columns; null where this is no such place. */
export function dues(place: Place, { today }: Pick<LanguageContext, 'today'>): Offers | null {
  const opening = openingOf(place);
  if (!opening) return null;
  const reference = referenceAt(place.note, place.at);
  const { from, words } = opening;
  const style = styleOf(place);
  const typed = place.text.slice(from, place.at).trim();
  const offers = /^\d/.test(typed)
    ? datesFor(place, opening, reference, today, style)
    : candidates(words, reference, today).flatMap(
        (candidate) => offerOf(place, opening, reference, candidate, today, style) ?? [],
      );
  return offers.length > 0 ? { from, offers } : null;
}

function openingOf(place: Place): Opening | null {
  const { before, text, at } = place;
  const alone = (typed: string): Opening => ({
    from: at - typed.length,
    lead: '',
    kind: 0,
    words: offeredWords(text).days,
  });
  const cell = cellAt(text, at);
  if (cell?.column === 'due') return alone(cell.typed);
  const plain = unaccented(before);
  const labelled = field.exec(plain);
  if (labelled && isField(place, labelled[1]!)) return alone(labelled[2]!);
  if (!place.asked && !isWork(place) && cell?.column !== 'task') return null;
  let best: (Opening & { start: number }) | null = null;
  leads.forEach((kinds, language) =>
    kinds.forEach((lead, i) => {
      const match = lead.exec(plain);
      if (!match) return;
      const found = {
        from: at - match[2]!.length,
        lead: match[1]!,
        kind: i + 1,
        words: offered[language]!.days,
        start: match.index,
      };
      // Of two leads the one nearer to the cursor counts, and of the same place the longer.
      if (!best || found.from > best.from || (found.from === best.from && found.start < best.start)) best = found;
    }),
  );
  return best;
}

/** A word and the day it stands for; the day is what the reader makes of the word where it is null. */
interface Candidate {
  written: readonly (string | null)[];
  name: string;
}

/** From the nearest to the farthest. */
function candidates(words: OfferedDays, { day, next }: Reference, today: Day): Candidate[] {
  const from = day ?? today;
  const named = Array.from({ length: 6 }, (_, i) => words.weekdays[weekday(addDays(from, i + 2)) % 7]!);
  return [
    { written: words.today, name: '' },
    { written: words.tomorrow, name: '' },
    ...named.map((name) => ({ written: words.weekday, name })),
    { written: words.week, name: '' },
    ...(next ? [{ written: words.meeting, name: '' }] : []),
    { written: words.inOneWeek, name: '' },
    { written: words.inTwoWeeks, name: '' },
    { written: words.month, name: '' },
  ];
}

/** Null where the words do not fit behind the lead, or are read as no day, or as one that is over. */
function offerOf(
  place: Place,
  { from, lead, kind, words: { date: dates } }: Opening,
  reference: Reference,
  { written, name }: Candidate,
  today: Day,
  style: Style,
): Offer | null {
  const fit = written[kind];
  const alone = written[0]!.replace('{}', name);
  if (fit == null) return null;
  const words = fit.replace('{}', name);
  // A note without a date has none for its words either: they count from today, and the date is written.
  const undated = reference.day === null;
  const counted = undated ? { ...reference, day: today } : reference;
  const day = dayOf(lead, words, counted);
  if (day === null || (day < today && counted.day! >= addDays(today, -7))) return null;
  const date = style ? (dates[kind]?.replace('{}', style(day)) ?? null) : undated ? day : null;
  return offer(place, from, alone, date ?? words, day, counted.day!);
}

function dayOf(lead: string, words: string, reference: Reference): Day | null {
  return (lead === '' ? readDue(words, reference) : findDue(`${lead} ${words}`, reference))?.day ?? null;
}

/** A day as the items around write theirs; null where they write words. */
type Style = ((day: Day) => string) | null;

function styleOf(place: Place): Style {
  const mention = place.like();
  return mention && dayWriter(place.text, place.note, mention);
}

/** The days of the next four weeks as dates, for who begins with a number. */
function datesFor(place: Place, { from }: Opening, { day }: Reference, today: Day, style: Style): Offer[] {
  const first = day !== null && day > today ? day : today;
  return Array.from({ length: 28 }, (_, i) => addDays(first, i)).map((date) => {
    const words = style?.(date) ?? date;
    return offer(place, from, words, words, date, first);
  });
}

function offer(place: Place, from: number, label: string, words: string, day: Day, reference: Day): Offer {
  const blank = /[:|]$/.test(place.text.slice(place.start, from)) ? ' ' : '';
  return {
    label,
    insert: blank + words,
    detail: messages.shortDay(day, reference),
    kind: CompletionItemKind.Event,
    also: [words, day],
  };
}
