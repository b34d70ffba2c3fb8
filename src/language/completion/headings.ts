import { CompletionItemKind } from 'vscode-languageserver-types';
import { headingKind } from '../../notes/commitments/heading.ts';
import { offeredWords, usualSections } from '../../notes/lexicon/offered.ts';
import { fold } from '../../notes/text.ts';
import type { Entry } from '../../workspace/entry.ts';
import { seriesOf } from '../../workspace/series.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';
import type { Offer, Offers } from './offer.ts';
import type { Place } from './place.ts';

/** So many notes of a series are looked at for their headings. */
const latest = 5;

/** The sections that a note lacks: those of the series' latest notes, then the usual ones; null where no heading is begun. */
export function headings(place: Place, context: Pick<LanguageContext, 'file' | 'index'>): Offers | null {
  const match = /^(#{1,6})[ \t]+([^#\r\n]{0,60})$/.exec(place.before);
  if (!match || place.after.trim() !== '') return null;
  const { note, text, start } = place;
  const others = note.sections.filter(
    ({ kind, head }) => kind === 'heading' && (head.start < start || head.start > place.at),
  );
  // One heading of the first level is the title.
  if (match[1] === '#' && others.filter(({ level }) => level === 1).length < 2) return null;
  const titles = new Set(others.map(({ title }) => fold(title)));
  const kinds = new Set(others.map(({ title }) => headingKind(title)));
  const offers = new Map<string, Offer>();
  const add = (title: string, detail: string): void => {
    const key = fold(title);
    if (titles.has(key) || offers.has(key)) return;
    offers.set(key, { label: title, detail, kind: CompletionItemKind.Module });
  };
  for (const { entry, title } of headingsOf(seriesOf(context.index, context.file, note.title)))
    add(title, messages.headingOfSeries(entry.title));
  for (const title of usualSections(offeredWords(text))) {
    const kind = headingKind(title);
    if (kind === null || !kinds.has(kind)) add(title, messages.headingUsual);
  }
  return { from: place.at - match[2]!.length, offers: [...offers.values()] };
}

/** The titles of the sections of the latest notes, the latest first; what has a number in it (a date, a point of that day) is left out. */
export function headingsOf(series: readonly Entry[]): { entry: Entry; title: string }[] {
  return series
    .slice(0, latest)
    .flatMap((entry) =>
      entry.landmarks.flatMap(({ kind, text }) =>
        kind === 'heading' && text !== entry.title && text.length <= 60 && !/\d/.test(text)
          ? [{ entry, title: text }]
          : [],
      ),
    );
}
