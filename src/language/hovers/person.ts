import type { Note } from '../../notes/note.ts';
import { clipped } from '../../workspace/lines.ts';
import { commitmentsOf, isOverdue, type Found } from '../../workspace/queries.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';
import type { HoverText, Piece } from './text.ts';

/** How many items are shown, and how many characters of each. */
const mostItems = 5;
const longestItem = 80;

/** Who somebody is, and what is open for them: how much, and the most urgent first. `uri` is the note's. */
export function personHover(
  uri: string,
  note: Note,
  name: string,
  { today, index }: Pick<LanguageContext, 'today' | 'index'>,
): HoverText {
  const role = note.people.find((person) => person.name === name)?.role;
  const here = index.get(uri);
  const open = commitmentsOf(index, false)
    // A single word may be somebody else in another note.
    .filter(({ entry }) => entry === here || name.includes(' '))
    .filter(({ commitment }) => commitment.owners.some((owner) => owner.name === name))
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const overdue = open.filter(({ commitment }) => isOverdue(commitment, today)).length;
  const elsewhere = open.filter(({ entry }) => entry !== here).length;
  const item = ({ entry, commitment }: Found): Piece[] => [
    { link: clipped(commitment.text, longestItem) || '…', uri: entry.uri, line: commitment.start.line },
    messages.hoverFacts([
      commitment.due?.day
        ? messages.shortDay(commitment.due.day, today)
        : clipped(commitment.due?.text ?? '', longestItem),
      isOverdue(commitment, today) ? messages.hoverOverdue : '',
      entry === here ? '' : messages.hoverNote(clipped(entry.title || entry.path, longestItem), entry.day, today),
    ]),
  ];
  return [
    [
      [{ strong: name }, role ? `, ${clipped(role, longestItem)}` : ''],
      [messages.hoverOpen(open.length, overdue, elsewhere)],
    ],
    open.slice(0, mostItems).map(item),
    open.length > mostItems ? [[messages.hoverMore(open.length - mostItems)]] : [],
  ];
}

/** Dated before undated, earlier before later: what is overdue comes first. */
function dayOf({ commitment }: Found): string {
  return commitment.due?.day ?? '9999';
}
