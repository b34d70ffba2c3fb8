import type { Reference } from '../dates/index.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import type { Day, Due, Inference, Mention, Owner, Person, Section, Span, Status } from '../note.ts';
import type { Names } from '../people/names.ts';

/** What an item takes from the headings and items above it where it says nothing itself. */
export interface Inherited {
  kind: HeadingKind | null;
  owners: { span: Span; owner: Owner }[];
  due: { span: Span; due: Due } | null;
  status: Status | null;
  /** The actions of an earlier meeting are gone through here: what is told of them is their state. */
  reviewed: boolean;
}

/** Where in the note the reader is. */
export interface Context {
  /** The words of the region, from whose start all places count. */
  text: string;
  /** The note was read before, a moment ago: what its lines say is kept, as nearly all of them will stay; see `kept`. */
  again: boolean;
  names: Names;
  /** What relative dates count from here: the meeting's day, the mail's, the log entry's. */
  reference: Reference;
  /** The speaker or sender: "me". */
  self: Person | null;
  /** What is spoken of here and to whom: a mail's subject and recipients. */
  subject: { words: string; to: readonly Person[] };
  /** The sender of a mail that speaks of its sender's own work ("I've fixed …"). */
  reporter: Person | null;
  inherited: Inherited;
  /** The list, table or section, for `Mention.group`. */
  group: number;
  /** The outermost list around, if any. */
  list?: number;
  /** The item above shares its work out: what stands below it are parts with who takes each. */
  shared?: boolean;
  /** Who writes down for a chat what is said on a call. */
  scribes: ReadonlySet<string>;
  /** People tell here what they did and what they do next; see `isStandup`. */
  standup: boolean;
  /** Most items of this list lead with the name of somebody known, so an unknown name there is a name too. */
  named: boolean;
  /** Most items of this list end in a name in brackets, so an unknown name there is a name too. */
  signed: boolean;
}

/** One place that states a commitment, before the places of one commitment are brought together. */
export interface Draft {
  mention: Mention;
  text: string;
  /** Its words in the lengths in which another place may repeat them: the first line, the whole, with the topic it stands under. */
  wordings: string[];
  /** The outermost list it stands in. */
  list?: number;
  /** The thing it is about, where a dash parts it from the task: "CI pipeline" of "CI pipeline - Ann to fix the agent". */
  topic: string;
  /** In prose: the words around it, by which a recap may name the thing. */
  around?: string;
  explicit: boolean;
  /** Why it was inferred; null where somebody wrote it down as an item. */
  why: Inference | null;
  owners: Owner[];
  /** Nobody is named: the owner is the sender, who reports on their own work. Gives way to any named one. */
  presumed: boolean;
  due: Due | null;
  /** The day it was said or written. */
  day: Day | null;
  /** Null: says nothing of it. */
  status: Status | null;
  /** An earlier place of the same thing, where the talk itself ties them (a request and its acceptance). */
  joins?: Draft | null;
  /** Not a commitment but a later word on one, said by somebody to somebody (`bare`: it names nothing itself); see `readUpdates`. */
  update?: {
    by: Person;
    to: readonly Person[];
    bare?: boolean;
    /** Of the item of this number in a list before: "2. done". */
    number?: number;
  };
  /** The number before the item in its list. */
  number?: number;
}

/** One stretch of speech or prose: what a turn says, a paragraph of a mail, a line of minutes. */
export interface Utterance {
  /** Its words, line by line; at least one line. */
  lines: readonly Span[];
  /** Who says it; null where the writer of minutes tells of others. */
  by: Owner | null;
  /** Whom it addresses, where that is known before it is read: the only recipient of a mail. */
  to: Owner | null;
  /** Where it stands; `self` is who says it. */
  context: Context;
}

/** What a note says, collected in text order. */
export interface Found {
  drafts: Draft[];
  sections: Section[];
  /** Everything somebody says in speech or prose, for `readTalk`. */
  talk: Utterance[];
  /** Numbers lists, tables and sections, for `Mention.group`. */
  groups: number;
}
