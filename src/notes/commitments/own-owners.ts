import type { Field, Owner, Span } from '../note.ts';
import { slice } from '../text.ts';
import { assignedOwners, handleOwner } from './assigned-owners.ts';
import type { Context } from './context.ts';
import { doingOwners } from './doing-owners.ts';
import { dueInWords } from './due.ts';
import { shift } from './item-words.ts';
import { leadingOwners } from './leading-owners.ts';
import { ownersInValue, type FoundOwners } from './taking.ts';
import { byOwners, mayTrail, ownersAtEnd, ownersBeforeRemark, trailingOwners } from './trailing-owners.ts';

/** The owners that an item's own words and fields name. */
export interface OwnWords {
  owners: { span: Span; owner: Owner }[];
  cut: Span;
  /** An owner field or label stands there, even if it names nobody. */
  stated: boolean;
  /** The item gives somebody the work in so many words ("Ann to merge"), whatever else it tells. */
  assigned: boolean;
  /** Later sentences that give somebody else work. */
  further: FoundOwners[];
}

/** `fix it - Ann, by Friday`: the due words at the end, which stand between the owner and the end, blanked out. */
function withoutDue(task: string, context: Context): string {
  if (!mayTrail(task)) return '';
  const due = dueInWords(task, 0, context);
  if (!due || !/^[\s,;.:()[\]-]*$/.test(task.slice(due.span.end))) return '';
  const before = task.slice(0, due.span.start).replace(/[\s,;:([-]+$/, '');
  const bracket = /[([](?=[^()[\]]*$)/.exec(before.slice(-80))?.[0];
  return bracket ? before + (bracket === '(' ? ')' : ']') : before;
}

/** The owners an item names, from the surest notation to the least: field, label, head, sentence, end. */
export function ownersOf(
  task: string,
  context: Context,
  fields: Field[],
  label: Span | null,
  labelled: boolean,
  base: number,
): OwnWords {
  for (const value of [...fields.map((field) => field.value), ...(label ? [label] : [])]) {
    const found = ownersInValue(slice(context.text, value), context);
    if (found.length || fields.length) {
      return {
        owners: found.map(({ start, end, owner }) => ({ span: shift({ start, end }, value.start), owner })),
        cut: { start: 0, end: 0 },
        stated: true,
        assigned: false,
        further: [],
      };
    }
  }
  const named = assignedOwners(task, context);
  const doing = named.filter(({ assists }) => !assists);
  const inThirdPerson = named.length
    ? []
    : doingOwners(task, labelled || context.inherited.kind === 'actions', context);
  const assigned = doing.length ? doing : [...named.slice(0, 1), ...inThirdPerson];
  const lead = leadingOwners(task, context);
  const found =
    lead ??
    assigned[0] ??
    trailingOwners(task, context) ??
    trailingOwners(withoutDue(task, context), context) ??
    ownersBeforeRemark(task, context) ??
    ownersAtEnd(task, context) ??
    byOwners(task, context) ??
    assignedOwners(task, context, 'named')[0] ??
    (label === null && labelled ? handleOwner(task, context) : null);
  if (!found) return { owners: [], cut: { start: 0, end: 0 }, stated: false, assigned: false, further: [] };
  return {
    owners: found.owners.map(({ start, end, owner }) => ({ span: shift({ start, end }, base), owner })),
    cut: found.cut,
    stated: false,
    assigned: assigned.length > 0,
    further: lead ? assigned.filter((other) => other.at > found.cut.end + 20) : assigned.slice(1),
  };
}
