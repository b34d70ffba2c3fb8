import type { TextDocument } from 'vscode-languageserver-textdocument';
import { daysBetween } from '../../notes/dates/index.ts';
import type { Commitment, Mention, Note, Owner } from '../../notes/note.ts';
import { clipped } from '../../workspace/lines.ts';
import { isOverdue } from '../../workspace/queries.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';
import { readableText, toRange } from '../positions.ts';
import { placeName, sectionAt } from './places.ts';
import type { HoverText, Piece } from './text.ts';

/** How many characters of an item are shown, and how many of its places. */
const longestItem = 200;
const mostPlaces = 8;

/** State, owner and due of a commitment, all places where it stands, and what changed from one to the next. */
export function commitmentHover(
  document: TextDocument,
  note: Note,
  commitment: Commitment,
  { today }: Pick<LanguageContext, 'today'>,
): HoverText {
  const { text, status, owners, due, mentions } = commitment;
  const place = ({ head }: Mention): Piece[] => {
    const { line } = toRange(document, head).start;
    const name = placeName(readableText(document), note, head.start);
    return [{ link: messages.hoverLine(line + 1), uri: document.uri, line }, messages.hoverFacts([name])];
  };
  const dueWords = due?.day
    ? messages.hoverDue(due.day, daysBetween(today, due.day))
    : clipped(due?.text ?? messages.hoverNoDue, longestItem);
  const facts = [
    messages.hoverState(status),
    messages.listOf(owners.map(ownerWords), 'and') || messages.hoverNoOwner,
    dueWords,
    isOverdue(commitment, today) ? messages.hoverOverdue : '',
  ];
  return [
    [[{ strong: clipped(text, longestItem) }], [facts.filter(Boolean).join(' · ')]],
    mentions.length > 1 ? [[messages.hoverPlaces], ...mentions.slice(0, mostPlaces).map(place)] : [],
    mentions.length > mostPlaces ? [[messages.hoverMore(mentions.length - mostPlaces)]] : [],
    history(note, commitment).map(({ words, mention }) => [words, ' (', ...place(mention), ')']),
  ];
}

function ownerWords({ name, kind, candidates }: Owner): string {
  return kind === 'ambiguous' && candidates ? `${name} (${messages.listOf(candidates, 'or')})` : name;
}

/** Where owner or due became another. Nothing where that does not end with what holds: the note then tells it otherwise. */
function history(note: Note, { mentions, due, owners }: Commitment): { words: string; mention: Mention }[] {
  const days = mentions.map(({ head }) => sectionAt(note, head.start, ({ day }) => day !== null)?.day ?? '');
  const ordered = days.includes('')
    ? mentions
    : mentions
        .map((mention, i) => ({ mention, day: days[i]! }))
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .map(({ mention }) => mention);
  const reference = note.date?.day ?? null;
  return [
    ...changes(ordered, (mention) => mention.due?.due.day ?? null, due?.day ?? null).map(({ from, to, mention }) => ({
      words: messages.hoverMoved(messages.shortDay(from, reference), messages.shortDay(to, reference)),
      mention,
    })),
    ...changes(ordered, ownersOf, namesOf(owners)).map(({ from, to, mention }) => ({
      words: messages.hoverHanded(from, to),
      mention,
    })),
  ];
}

function ownersOf({ owners }: Mention): string | null {
  return namesOf(owners.map(({ owner }) => owner));
}

/** The people among some owners, in one order; null where it is nobody for sure. */
function namesOf(owners: readonly Owner[]): string | null {
  const known = owners.filter(({ kind }) => kind === 'known').map(({ name }) => name);
  return known.length > 0 && known.length === owners.length ? messages.listOf(known.toSorted(), 'and') : null;
}

function changes(
  mentions: readonly Mention[],
  valueOf: (mention: Mention) => string | null,
  last: string | null,
): { from: string; to: string; mention: Mention }[] {
  const said = mentions.flatMap((mention) => {
    const value = valueOf(mention);
    return value === null ? [] : [{ value, mention }];
  });
  if (said.at(-1)?.value !== last) return [];
  return said.flatMap(({ value: to, mention }, i) => {
    const from = said[i - 1]?.value;
    return from !== undefined && from !== to ? [{ from, to, mention }] : [];
  });
}
