import type { Day } from '../notes/note.ts';
import { itemId, type NoteIndex } from '../workspace/note-index.ts';
import {
  commitmentsOf,
  groupByDue,
  groupByNote,
  groupByOwner,
  isOverdue,
  type Found,
  type Group,
} from '../workspace/queries.ts';
import { isSettled } from '../notes/note.ts';
import type { CommitmentItem, CommitmentsParams, CommitmentsResult } from './protocol.ts';

/** The answer for the tree. The counts are of what is still to do, whatever is asked for. */
export function commitmentGroups(
  index: NoteIndex,
  params: CommitmentsParams,
  today: Day,
  longOverdueDays: number,
): Omit<CommitmentsResult, 'indexing'> {
  const found = commitmentsOf(index, params.settled === true);
  const open = found.filter(({ commitment }) => !isSettled(commitment.status));
  const groups = params.countsOnly ? [] : grouped(found, params.groupBy, today, longOverdueDays);
  return {
    notes: index.size,
    open: open.length,
    overdue: open.filter(({ commitment }) => isOverdue(commitment, today)).length,
    groups: groups.map(({ id, kind, label, items }) => ({
      id,
      kind,
      label,
      expanded: kind !== 'long-overdue',
      items: items.map((item) => itemOf(item, today)),
    })),
  };
}

function grouped(found: Found[], by: CommitmentsParams['groupBy'], today: Day, longOverdueDays: number): Group[] {
  if (by === 'owner') return groupByOwner(found);
  if (by === 'note') return groupByNote(found);
  return groupByDue(found, today, longOverdueDays);
}

function itemOf({ entry, commitment, spot }: Found, today: Day): CommitmentItem {
  const { due } = commitment;
  return {
    id: itemId(entry.uri, commitment),
    uri: entry.uri,
    note: entry.note.title || entry.path,
    path: entry.path,
    text: commitment.text,
    owners: commitment.owners.map((owner) => owner.name),
    due: due && { day: due.day, text: due.text },
    status: commitment.status,
    overdue: isOverdue(commitment, today),
    explicit: commitment.explicit,
    range: { start: spot.start, end: spot.end },
    line: spot.line,
  };
}
