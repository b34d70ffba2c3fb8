import { rewriteDue } from '../../notes/edit/index.ts';
import type { Mention, Span } from '../../notes/note.ts';
import * as messages from '../messages/index.ts';
import { contains } from '../positions.ts';
import { isCarried, isUnderFormer, meetingAround } from './origin.ts';
import { byEdit, type Item, type Rule, type Subject } from './rule.ts';

/**
 * The same item is written down twice for one meeting (where it was discussed and in the list at the end), with another owner or another
 * day. A later mail, a later entry of a log or a remark that moves the day is the latest word on it, and no disagreement.
 */
export const disagreeingMentions: Rule = {
  severity: 'information',
  find: (subject) =>
    subject.items.flatMap((item) =>
      contradictions(item, subject).map(({ of, here, there }) => ({
        ...item,
        message: of === 'owner' ? messages.otherOwner(here.says, there.says) : messages.otherDue(here.says, there.says),
        span: here.span,
        related: [{ span: there.span, message: messages.otherPlace() }],
      })),
    ),
  fixes(finding, subject) {
    const { text, note, context } = subject;
    const found = contradictions(finding, subject).find(({ here }) => here.span === finding.span);
    if (!found) return [];
    const { of, here, there } = found;
    const say = (place: Place, other: Place) => {
      if (of === 'owner') return byEdit(messages.fixBothOwners(other.says), [{ ...place.span, text: other.says }]);
      const edit = rewriteDue(text, note, place.mention, other.says);
      return byEdit(messages.fixBothDue(other.says, context.today), edit && [edit]);
    };
    return [...say(there, here), ...say(here, there)];
  },
};

/** What one place says: the full name of its owner, or its day. */
interface Place {
  mention: Mention;
  span: Span;
  says: string;
}

interface Contradiction {
  of: 'owner' | 'due';
  here: Place;
  there: Place;
}

function contradictions({ commitment, mention }: Item, subject: Subject): Contradiction[] {
  const { mentions } = commitment;
  if (mentions.length < 2) return [];
  return (['owner', 'due'] as const).flatMap((of) => {
    const read = of === 'owner' ? ownerAt : dueAt;
    const here = read(mention);
    // Where the talk says so as well, it has changed.
    if (!here || mentions.some((place) => place.form === 'sentence' && read(place) !== null)) return [];
    const others = mentions.map(read).filter((place) => place !== null && place.says !== here.says);
    const there = others.find((place) => place !== null && areOfOneMeeting(mention, place.mention, subject));
    return there ? [{ of, here, there }] : [];
  });
}

function areOfOneMeeting(a: Mention, b: Mention, subject: Subject): boolean {
  if (!isOfThisMeeting(a, subject) || !isOfThisMeeting(b, subject)) return false;
  return meetingAround(subject.note, a) === meetingAround(subject.note, b);
}

function isOfThisMeeting(mention: Mention, { text, note }: Subject): boolean {
  if (mention.form === 'sentence' || isUnderFormer(note, mention) || isCarried(text, mention)) return false;
  // What is said later in a talk counts, as a later mail does.
  return !note.blocks.some((block) => block.kind === 'turn' && contains(block.span, mention.head));
}

/** The one person that a place names itself; several people may share the work, and a place may leave some out. */
function ownerAt(mention: Mention): Place | null {
  const [place, ...more] = mention.owners;
  if (!place || more.length > 0 || place.owner.kind !== 'known') return null;
  return { mention, span: place.span, says: place.owner.name };
}

function dueAt(mention: Mention): Place | null {
  const { due } = mention;
  return due?.due.day && !due.due.doubt ? { mention, span: due.span, says: due.due.day } : null;
}
