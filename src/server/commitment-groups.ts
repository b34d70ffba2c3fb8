import { isSettled, type Day } from '../notes/note.ts';
import { whyOf } from '../language/suggestions.ts';
import { clipped } from '../workspace/lines.ts';
import { itemId, type Listed } from '../workspace/entry.ts';
import type { NoteIndex } from '../workspace/note-index.ts';
import {
  commitmentsOf,
  groupByDue,
  groupByNote,
  groupByOwner,
  isOverdue,
  suggestionsOf,
  type Found,
  type Group,
} from '../workspace/queries.ts';
import type { CommitmentGroup, CommitmentItem, CommitmentsParams, CommitmentsResult } from './protocol.ts';

/** The answer for the tree. The counts are of what is written down and still to do, whatever is asked for; suggestions that `isSuggested` are a closed group at the end. */
export function commitmentGroups(
  index: NoteIndex,
  params: CommitmentsParams,
  today: Day,
  longOverdueDays: number,
  isSuggested: (path: string, commitment: Listed) => boolean,
): Omit<CommitmentsResult, 'indexing' | 'unread'> {
  const found = commitmentsOf(index, params.settled === true);
  const open = found.filter(({ commitment }) => !isSettled(commitment.status));
  const groups = params.countsOnly ? [] : grouped(found, params.groupBy, today, longOverdueDays);
  const suggestions = params.countsOnly ? [] : suggestionsOf(index, ({ path }, one) => isSuggested(path, one));
  return {
    notes: index.size,
    open: open.length,
    overdue: open.filter(({ commitment }) => isOverdue(commitment, today)).length,
    groupCount: groups.length + (suggestions.length > 0 ? 1 : 0),
    groups: sent(groups, suggestions, params, today),
  };
}

/** So many times the limit of one group is sent of all groups together. */
const fullGroups = 10;

/** What the limits leave of the groups. */
function sent(
  groups: Group[],
  suggestions: Found[],
  { limit = Infinity, more = {} }: CommitmentsParams,
  today: Day,
): CommitmentGroup[] {
  let room = fullGroups * limit;
  const groupOf = (id: string, kind: CommitmentGroup['kind'], label: string, all: Found[]): CommitmentGroup => {
    const closed = kind === 'long-overdue' || kind === 'suggestions' || room <= 0;
    const count = more[id] ?? Math.min(limit, Math.max(0, room));
    const items = all.slice(0, count).map((item) => itemOf(item, today));
    room -= items.length;
    return { id, kind, label, expanded: !closed, count: all.length, items };
  };
  const first = groups.slice(0, more[''] ?? limit).map(({ id, kind, label, items }) => groupOf(id, kind, label, items));
  return suggestions.length > 0 ? [...first, groupOf('suggestions', 'suggestions', '', suggestions)] : first;
}

function grouped(found: Found[], by: CommitmentsParams['groupBy'], today: Day, longOverdueDays: number): Group[] {
  if (by === 'owner') return groupByOwner(found);
  if (by === 'note') return groupByNote(found);
  return groupByDue(found, today, longOverdueDays);
}

/** How much of an item's text the tree is sent: a note without line breaks may be one item. */
const longestText = 1000;

function itemOf({ entry, commitment }: Found, today: Day): CommitmentItem {
  const { due, owners, rule, quote } = commitment;
  return {
    id: itemId(entry.uri, commitment),
    uri: entry.uri,
    note: entry.title || entry.path,
    path: entry.path,
    text: clipped(commitment.text, longestText),
    owners: owners.map((owner) => owner.name),
    due: due && { day: due.day, text: due.text },
    status: commitment.status,
    // What nobody wrote down is in nobody's way.
    overdue: commitment.explicit && isOverdue(commitment, today),
    explicit: commitment.explicit,
    why: whyOf(rule, owners, quote),
    range: { start: commitment.start, end: commitment.end },
    line: commitment.line,
  };
}
