import { CompletionItemKind } from 'vscode-languageserver-types';
import { statusValue } from '../../notes/edit/statusForm.ts';
import { spelling, statesSaid, statusOf } from '../../notes/edit/statusWords.ts';
import { writtenMentions } from '../../notes/edit/neighbours.ts';
import { offeredWords } from '../../notes/lexicon/offered.ts';
import { fieldLabels } from '../../notes/lexicon/words.ts';
import type { Status } from '../../notes/note.ts';
import { unaccented } from '../../notes/text.ts';
import * as messages from '../messages/index.ts';
import type { Offers } from './offer.ts';
import { isField, type Place } from './place.ts';
import { cellAt } from './table.ts';

const field = new RegExp(
  String.raw`(?:^[\s>*_•-]*|[([|;,]\s*|\s-+\s+|\.\s+|\s{2})[*_]{0,2}(${fieldLabels.status})\s*:[*_]{0,2}[ \t]*([\p{L}-]*(?: [\p{L}-]+){0,2})$`,
  'iu',
);

/** States in status columns and fields: the words that the note has for them, those it uses first; null where this is no such place. */
export function statuses(place: Place): Offers | null {
  const { text, note, at, before } = place;
  const cell = cellAt(text, at);
  const labelled = field.exec(unaccented(before));
  const typed =
    cell?.column === 'status' ? cell.typed : labelled && isField(place, labelled[1]!) ? labelled[2] : undefined;
  if (typed === undefined) return null;
  const words = offeredWords(text).states;
  const used = new Set(
    writtenMentions(note).flatMap((mention) => {
      const value = statusValue(mention);
      return value ? (statusOf(text.slice(value.start, value.end)) ?? []) : [];
    }),
  );
  const said = statesSaid(text, note, statusValue);
  const blank = /[:|]$/.test(before) ? ' ' : '';
  const all = Object.keys(words) as Status[];
  const offers = [...all.filter((status) => used.has(status)), ...all.filter((status) => !used.has(status))].map(
    (status) => {
      const word = spelling(said, status, words);
      const detail = used.has(status) ? messages.statusUsed : '';
      return { label: word, insert: blank + word, detail, kind: CompletionItemKind.EnumMember };
    },
  );
  return { from: at - typed.length, offers };
}
