import type { Context, Draft } from '../commitments/context.ts';
import { movedDraft } from '../commitments/moved.ts';
import { sentenceMention } from '../commitments/sentence.ts';
import type { InferenceRule, Owner } from '../note.ts';
import { addPlace, type Conversation, type Matter } from './matter.ts';

/** So many of the last things may be spoken of again, for so many parts of the talk; see `answer.ts` and `dating.ts`. */
const memory = 8;
const longest = 6;
/** A change of date may name one of these. */
const past = 40;
/** Farther above nobody is "he"; see `conversation.ts`. */
const nearby = 200;

/** What a region of a talk need know of what was said above it: plain data, and so the key to what the region does to the talk. */
export interface Recalled {
  /** The last things; null: nothing said below can mean that any more. */
  matters: (PlainMatter | null)[];
  /** There were others before. */
  more: boolean;
  last: { by: string | undefined; subject: boolean; end: number } | null;
  before: string;
  greeted: readonly Owner[];
  named: Conversation['named'];
  aside: Conversation['aside'];
  /** `matter`: its place in `matters`. */
  when: { matter: number | null; by: string; part: number } | null;
}

type PlainMatter = Omit<Matter, 'places'> & {
  text: string;
  rule: InferenceRule;
  owners: Owner[][];
  dated: boolean;
};

/** What is recalled of a talk where a region begins; `all`: of older things as well. Parts count from the last one. */
export function recalled(talk: Conversation, start: number, root: Context, all: boolean): Recalled {
  const { part, last, before, greeted, named, aside, when } = talk;
  const matters = talk.matters.slice(all ? -past : -memory);
  // What a question for a date asks of is one of these, however long ago it was.
  const asked = when && part - when.part <= 2 ? when : null;
  return {
    matters: matters.map((matter) =>
      all || part - matter.part <= longest || matter === asked?.matter ? plainOf(matter, part) : null,
    ),
    more: !all && talk.matters.length > 0,
    last: last && {
      by: last.by,
      subject: last.subject === root.subject,
      end: Math.max(last.end - start, -nearby - 1),
    },
    before,
    greeted,
    named,
    aside: aside && part - aside.part <= 1 ? { day: aside.day, part: aside.part - part } : null,
    when: asked && {
      matter: asked.matter && matters.indexOf(asked.matter),
      by: asked.by,
      part: asked.part - part,
    },
  };
}

function plainOf({ places, part, ...rest }: Matter, now: number): PlainMatter {
  const { text, why } = places[0]!;
  return {
    ...rest,
    part: part - now,
    text,
    rule: why!.rule,
    owners: places.map(({ owners }) => owners),
    dated: places.some(({ due }) => due?.day),
  };
}

const nobody: Context['subject'] = { words: '', to: [] };

/** A talk of which just so much is known. */
export function recall({ matters, last, when, ...rest }: Recalled, root: Context): Conversation {
  const known = matters.map((matter) => (matter ? stubOf(matter) : { ...stubOf(forgotten) }));
  return {
    ...rest,
    matters: known,
    part: 0,
    last: last && { ...last, subject: last.subject ? root.subject : nobody },
    when: when && { ...when, matter: when.matter === null ? null : (known[when.matter] ?? null) },
    missed: false,
  };
}

const forgotten: PlainMatter = {
  text: '',
  rule: 'promise',
  owners: [[]],
  dated: false,
  counts: false,
  by: null,
  to: [],
  waits: null,
  part: -Infinity,
};

/** A thing as it is known below: what its places say that may still be asked. */
function stubOf({ text, rule, owners, dated, ...rest }: PlainMatter): Matter {
  const places = owners.map((owners): Draft => ({
    mention: sentenceMention(nowhere, 0, null),
    text,
    wordings: [],
    topic: '',
    explicit: false,
    why: { rule, words: nowhere },
    owners,
    presumed: false,
    day: null,
    due: dated ? { text: '', day: '0000-01-01', relative: false } : null,
    status: null,
  }));
  return { ...rest, places };
}

const nowhere = { start: -1, end: -1 };

/** What a region does to a talk. Places count from its start, parts from the last one above it, groups from the first of its own. */
export interface Outcome {
  talk: Conversation;
  /** So many of its things were recalled; these of them (by their places) are not as they were. */
  count: number;
  changed: readonly number[];
}

/** What became of a talk of which so much was recalled. */
export function outcomeOf(talk: Conversation, { matters }: Recalled): Outcome {
  const changed = matters.flatMap((matter, i) => (matter && !isSame(matter, talk.matters[i]!) ? i : []));
  return { talk, count: matters.length, changed };
}

function isSame(before: PlainMatter, { places, counts, by, to, waits, part, taken }: Matter): boolean {
  return (
    before.owners.length === places.length &&
    before.counts === counts &&
    before.by === by &&
    before.to === to &&
    before.waits === waits &&
    before.part === part &&
    before.taken === taken
  );
}

/** Lets a talk go on with what a region did to it, which begins at `start`, and whose groups begin at `groups`. */
export function goOn(
  talk: Conversation,
  { talk: after, count, changed }: Outcome,
  start: number,
  groups: number,
): void {
  const now = talk.part;
  const first = talk.matters.length - count;
  /** Brings the places and the state of a thing of the region to the thing of the whole talk. */
  const bring = ({ places, part, ...rest }: Matter, there: Matter): void => {
    Object.assign(there, rest, { part: now + part });
    for (const place of places.slice(there.places.length)) {
      const moved = movedDraft(place, start, groups);
      if (there.places.length) addPlace(there, moved);
      else there.places.push(moved);
    }
  };
  for (const i of changed) bring(after.matters[i]!, talk.matters[first + i]!);
  for (const matter of after.matters.slice(count)) {
    const there: Matter = { ...matter, places: [] };
    bring(matter, there);
    talk.matters.push(there);
  }
  const { part, last, before, greeted, named, aside, when } = after;
  talk.part = now + part;
  talk.last = last && { ...last, end: last.end + start };
  Object.assign(talk, { before, greeted, named });
  talk.aside = aside && { ...aside, part: now + aside.part };
  const asked = when?.matter ? after.matters.indexOf(when.matter) : -1;
  talk.when = when && { ...when, matter: talk.matters[first + asked] ?? null, part: now + when.part };
  if (talk.when && asked < 0) talk.when.matter = null;
}
