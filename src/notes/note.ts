/**
 * What a note is to everything above the reader: plain data, no positions of any editor, no dates of any library.
 * All offsets count UTF-16 units from the start of the text that was read (a byte order mark is never part of it).
 */

import type { Block } from './blocks.ts';
import type { Span } from './span.ts';

export type { Span };

/** A calendar day, `YYYY-MM-DD`. Days have no time zone. */
export type Day = string;

/** How a note is laid out. Each shape has one file under `shapes/`. */
export type Shape = 'markdown' | 'transcript' | 'mail' | 'plain';

export type Status = 'open' | 'in-progress' | 'done' | 'blocked' | 'deferred' | 'cancelled';

/** True for the states in which nothing is left to do now: done, deferred, cancelled. */
export function isSettled(status: Status): boolean {
  return status === 'done' || status === 'deferred' || status === 'cancelled';
}

/** Somebody the note names: in its list of attendees, as speaker, as sender or recipient, or in the text. */
export interface Person {
  /** The fullest name the note gives, without titles or affiliations. */
  name: string;
  role?: string;
  /** Other ways the note writes this person: handle without `@`, initials, first name. */
  aliases: string[];
  /** Took part (listed, spoke, sent mail); false for who is only regretted or mentioned. */
  present: boolean;
  /** Where the note introduces the person: list entry, speaker label, mail header. In text order. */
  spans: Span[];
}

/**
 * Who is to do a thing, as written in one place.
 * `known`: one person of the note · `ambiguous`: the words fit several (`candidates`) ·
 * `unknown`: a name nobody in the note bears · `group`: everyone, a team, a role · `vague`: "someone", "?", TBD.
 * A vague owner is kept for its place in the text; the commitment does not count it as an owner.
 */
export interface Owner {
  /** The resolved full name; for others the words as written, without `@`. */
  name: string;
  kind: 'known' | 'ambiguous' | 'unknown' | 'group' | 'vague';
  candidates?: string[];
}

/**
 * Why a due day may be another: `order`: the numbers can be read day first or month first and nothing tells which;
 * `weekday`: the weekday written with the date is not that day's. `other` is the day of the other reading: the numbers the other
 * way round, or the day nearest to the date that has the weekday.
 */
export type Doubt = { of: 'order'; date: Span; other: Day } | { of: 'weekday'; date: Span; weekday: Span; other: Day };

/** When a thing is due. `day` is null for a condition ("before production"). */
export interface Due {
  text: string;
  day: Day | null;
  /** The words need a reference date ("Friday", "March 20"), so the resolved day tells the reader something. */
  relative: boolean;
  /** Where the date stands that may be meant otherwise; left out where there is no doubt. */
  doubt?: Doubt;
}

/** A labelled field of an item: `Owner: Ann`, `- Due: 3 March`, `Deadline: Friday`. */
export interface Field {
  of: 'owner' | 'due' | 'status';
  label: Span;
  /** Empty (`start === end`) where the field stands without a value. */
  value: Span;
}

/** The cells of a table row that hold a field, trimmed; empty spans lie inside an empty cell; null: no such column. */
export interface Cells {
  task: Span;
  owner: Span | null;
  due: Span | null;
  status: Span | null;
}

/** One place where a commitment stands. */
export interface Mention {
  /** From the item's marker (bullet, number, label) to the end of its last own line. */
  span: Span;
  /** The first line's words: after marker, checkbox and label, without trailing blanks. A leading owner goes to its start, a trailing field to its end. */
  head: Span;
  /** `item`: list item · `row`: table row · `line`: a marked or bare line · `sentence`: inside prose or speech. */
  form: 'item' | 'row' | 'line' | 'sentence';
  /** Mentions of one list, table or section share this number: neighbours, whose notation an edit follows. */
  group: number;
  /** The three characters `[ ]`, `[x]`, `[-]`. */
  checkbox: Span | null;
  /** Each owner's words, in text order. */
  owners: { span: Span; owner: Owner }[];
  due: { span: Span; due: Due } | null;
  /** The words or sign that state the status, other than a checkbox. */
  status: Span | null;
  fields: Field[];
  cells: Cells | null;
  /** The commitment's owner and due come from the heading or list above, not from this place. */
  inherits: { owner: boolean; due: boolean };
}

/** The rules that infer a commitment from speech or prose (guidelines 1, implicit). */
export type InferenceRule = 'promise' | 'offer' | 'request' | 'assignment' | 'agreed';

/** Why a commitment was inferred: the rule that read it and the words it read. */
export interface Inference {
  rule: InferenceRule;
  words: Span;
  /** Somebody was asked by name, others went on talking, and whoever was asked said nothing to it. */
  unanswered?: true;
}

/** Something that somebody is to do. Its state is the latest word on it among its mentions. */
export interface Commitment {
  /** Stable while the words of its first mention stand: survives edits elsewhere in the note. */
  id: string;
  text: string;
  /** False where nobody wrote it down as an item and it is inferred from speech or prose. */
  explicit: boolean;
  /** Why it was inferred, from its first place; null where it is explicit. */
  why: Inference | null;
  /** Never a vague one; empty: nobody is named. */
  owners: Owner[];
  due: Due | null;
  status: Status;
  /** In text order, at least one. */
  mentions: Mention[];
}

export interface Decision {
  span: Span;
  text: string;
}

/** A comment that keeps rules quiet. */
export interface Ignore {
  /** The comment. */
  span: Span;
  /** The rules it names; none: all of them. */
  codes: string[];
  /** The line it speaks of: its own, or the next where it stands alone; null: the whole note. */
  covers: Span | null;
  /** Where one more code goes, behind the last. */
  end: number;
}

/** A part of the note to fold and to show in the outline. */
export interface Section {
  /** The heading's words, a mail's subject. */
  title: string;
  kind: 'heading' | 'mail';
  /** Who sent the mail; null for headings, and where it does not tell. */
  by: string | null;
  /** 1 for the outermost. */
  level: number;
  /** The heading's own line(s). */
  head: Span;
  /** From the heading to the end of what belongs to it. */
  span: Span;
  /** The day the section is dated (a mail's, a running log's entry), which its relative dates count from. */
  day: Day | null;
}

export interface Note {
  shape: Shape;
  title: string;
  /** The day of the meeting (of the first mail, of a log's first entry) and where it stands; no span when it comes from the file's name. */
  date: { day: Day; span: Span | null } | null;
  /** The day of the next meeting, where the note gives it. */
  next: Day | null;
  people: Person[];
  commitments: Commitment[];
  decisions: Decision[];
  sections: Section[];
  ignores: Ignore[];
  /** The parts the text was read as, in text order: what is laid out how, for who folds and selects by them. */
  blocks: Block[];
}

/** The commitments that somebody wrote down. What is inferred from speech must not be shown beside them unmarked. */
export function written(note: Note): Commitment[] {
  return note.commitments.filter((commitment) => commitment.explicit);
}

/** What the reader infers from speech and prose and is still to do: suggestions, until somebody accepts or dismisses them. */
export function suggested(note: Note): Commitment[] {
  return note.commitments.filter((commitment) => !commitment.explicit && !isSettled(commitment.status));
}

/** Who took part, in the order of the note. */
export function attendees(note: Note): Person[] {
  return note.people.filter((person) => person.present);
}
