import { CompletionItemKind } from 'vscode-languageserver-types';
import { headingKind } from '../../notes/commitments/heading.ts';
import { addDays, dayInPath } from '../../notes/dates/index.ts';
import { lineEnding } from '../../notes/edit/lines.ts';
import { writtenMentions } from '../../notes/edit/neighbours.ts';
import { offeredWords, usualSections } from '../../notes/lexicon/offered.ts';
import { attendees } from '../../notes/note.ts';
import { referenceAt } from '../../notes/sections-at.ts';
import { seriesOf } from '../../workspace/series.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';
import { headingsOf } from './headings.ts';
import type { Offer } from './offer.ts';
import { peopleOfSeries } from './people.ts';
import type { Place } from './place.ts';
import { written, type Part } from './snippet.ts';

type Words = ReturnType<typeof offeredWords>;
type Context = Pick<LanguageContext, 'file' | 'index' | 'today'>;

/** Whole pieces of a note for an empty line: in an empty note a new one, else an item and a table of items. */
export function snippets(place: Place, context: Context): Offer[] {
  const empty = isEmpty(place);
  const words = offeredWords(empty ? wordsOfSeries(place, context) : place.text);
  const newline = lineEnding(place.text, place.at);
  const offer = (label: string, detail: string, parts: Part[]): Offer => ({
    label,
    insert: written(parts, place.snippets, newline),
    detail,
    kind: CompletionItemKind.Snippet,
    snippet: place.snippets,
  });
  const item = offer('item', messages.snippetItem, itemParts(place, context, words));
  if (empty) return [offer('note', messages.snippetNote, noteParts(place, context, words)), item];
  return [item, offer('table', messages.snippetTable, tableParts(place, words))];
}

/** Nothing stands in the note but what is typed on this line. */
export function isEmpty({ text, start, at, after }: Place): boolean {
  return (text.slice(0, start) + text.slice(at + after.length)).trim() === '' && after.trim() === '';
}

/** What tells the language of a note that is still empty: the titles and headings of its series. */
function wordsOfSeries({ note }: Place, { file, index }: Context): string {
  return seriesOf(index, file, note.title)
    .slice(0, 20)
    .flatMap(({ title, landmarks, commitments }) => [
      title,
      ...landmarks.map(({ text }) => text),
      ...commitments.map(({ text }) => text),
    ])
    .join('\n');
}

/** Title, day and people, then the sections of the latest note of the series, or the usual ones. */
function noteParts(place: Place, { file, index, today }: Context, words: Words): Part[] {
  const { labels } = words;
  const series = seriesOf(index, file, place.note.title);
  const last = series[0];
  const title = last?.title.replace(/[\s,:–-]*\b\d{1,4}[\d./-]*\b.*$/, '') || labels.title;
  const own = headingsOf(series.slice(0, 1)).map((heading) => heading.title);
  // The people stand in the note's head, and the next meeting is not known yet.
  const usual = usualSections(words).slice(1, -1);
  const parts: Part[] = [
    '# ',
    { fill: title },
    `\n\n${labels.date}: ${dayInPath(file.path) ?? today}\n${labels.people}: `,
  ];
  parts.push({ choose: companies(place, { file, index }) });
  for (const heading of own.length > 0 ? own : usual) {
    parts.push(`\n\n## ${heading}\n\n${headingKind(heading) === 'actions' ? '- [ ] ' : '- '}`, { fill: '' });
  }
  return [...parts, '\n'];
}

/** Those of the last meeting, everybody who came oftener than once, everybody; without a series nobody. */
function companies(place: Place, { file, index }: Pick<Context, 'file' | 'index'>): string[] {
  const last = seriesOf(index, file, place.note.title)[0]?.people.map(({ name }) => name) ?? [];
  const people = peopleOfSeries(place.note, { file, index });
  const often = people.filter(({ times }) => times > 1).map(({ name }) => name);
  const all = people.slice(0, mostPeople).map(({ name }) => name);
  return [...new Set([last, often, all].map((names) => names.join(', ')))].filter((names) => names !== '');
}

const mostPeople = 30;

/** An item with owner and day, boxed where the note's items are, or where it has none. */
function itemParts({ note, at }: Place, { today }: Context, { labels, days }: Words): Part[] {
  const items = writtenMentions(note);
  const boxed = items.length > 0 ? items.some(({ checkbox }) => checkbox) : note.shape !== 'mail';
  const people = attendees(note).map(({ name }) => name);
  // In a note without a date, words would mean no day.
  const due = referenceAt(note, at).day ? days.tomorrow[0]! : addDays(today, 1);
  const owner = { choose: people.slice(0, mostPeople) };
  return [boxed ? '- [ ] ' : '- ', owner, ': ', { fill: '' }, ` (${labels.due} `, { fill: due }, ')'];
}

function tableParts({ note }: Place, { columns, states }: Words): Part[] {
  const heads = [columns.task, columns.owner, columns.due, columns.status];
  const rule = heads.map((head) => '-'.repeat(Math.max(3, head.length))).join(' | ');
  const people = attendees(note).map(({ name }) => name);
  return [
    `| ${heads.join(' | ')} |\n| ${rule} |\n| `,
    { fill: '' },
    ' | ',
    { choose: people.slice(0, mostPeople) },
    ' | ',
    { fill: '' },
    ` | ${states.open} |`,
  ];
}
