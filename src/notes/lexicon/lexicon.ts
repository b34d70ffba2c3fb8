import type { Status } from '../note.ts';

/** What a heading announces. */
export type HeadingKind =
  | 'people'
  | 'absent'
  | 'agenda'
  | 'decisions'
  | 'actions'
  | 'done'
  | 'in-progress'
  | 'blocked'
  | 'deferred'
  | 'pending';

/** One language's names of a table's columns, folded. */
export interface ColumnWords {
  owner: RegExp;
  due: RegExp;
  status: RegExp;
  task: RegExp;
}

/** One language's words for a kind of heading, matched against folded text (`fold`: lower case, no accents, no emphasis). */
export interface HeadingWords {
  kind: HeadingKind;
  pattern: RegExp;
}

/** One language's words for a state: what a field, a cell or a remark begins with. */
export interface StateWords {
  status: Status;
  pattern: RegExp;
}

/**
 * The words of one language that announce things in notes: data only, the rules that use them are elsewhere. Patterns are
 * matched against folded text; the strings are the alternatives of a larger pattern, matched against text without accents.
 */
export interface Lexicon {
  /** What a heading or lead-in line announces. The first match counts. */
  headings: HeadingWords[];
  /** A part of a heading that makes the whole a heading over talk: "Notes and action items". */
  discussion: RegExp;
  /** A sentence that leads in a list of work. */
  actionLeadIn: RegExp;
  columns: ColumnWords;
  /** Labels that make a line an item of work: `ACTION: …`, `Aufgabe: …`. */
  markerWords: string;
  /** Before the name in a label or heading: `Action for Ann: …`, `Aufgaben für Kim`. */
  forWhom: string;
  /** Before the name in a heading alone: `Tareas de Marta`. */
  ofWhom: string;
  /** Labels of a note's own head, which are no fields of an item. */
  headerLabels: RegExp;
  /** Labels of an item's fields. */
  fieldLabels: { owner: string; due: string; status: string };
  /** Those of them that often mean something else. */
  doubtfulLabels: RegExp;
  /** Nothing stands here: an empty list's placeholder. */
  nothing: RegExp;
  /** States, as words of a field, a cell, or at the end of an item. */
  states: StateWords[];
  /** The states that stand as a remark before, beside or in brackets behind a task: alternatives. */
  remarks: string;
  /** Owners that are many people or a role, as written. */
  groups: RegExp;
  /** Articles, which are no part of a group's name: alternatives. */
  articles: string;
  /** Words that name nobody. */
  vague: RegExp;
  /** Those of them that speak of somebody all the same: "someone", not "TBD". */
  somebody: RegExp;
  /** A task that says too little of what: "follow up", "look into it". */
  vagueTasks: RegExp;
  /** What tells that an item is older than the note that has it, and its day may be over: "originally due", "still open". */
  carried: RegExp;
  /** Words that stand before a colon in lists of work and are no names. */
  topics: RegExp;
  /** What follows the name of who is to do a thing, in the third person: alternatives. */
  doing: string;
  /** How an order begins, or stands as a whole: "Envoyer le devis", "Angebote einholen": alternatives. */
  orders: string;
  /** Where an order may begin with any word: a quick look that finds something in every order. */
  orderEnd?: RegExp;
  /** Titles before a name, alternatives without their stop. */
  titles: string;
  /** Words that say nothing about which commitment it is. */
  stopWords: ReadonlySet<string>;
  /** In the title of action items: those that an earlier meeting left. */
  former: RegExp;
  writing: WritingWords;
}

/** What an edit writes in one language, and how a note of that language is told. */
export interface WritingWords {
  /** The title of a section of action items; `headings` reads it as one. */
  actions: string;
  /** The title of a section of decisions. */
  decisions: string;
  /** Between the last two of several names. */
  and: string;
  /** Before the day by which a thing is to be done. */
  by: string;
  /** Before the day in brackets behind an item. */
  due: string;
  /** Before the day on which it is to be done. */
  on: string;
  /** The heads of a table's columns. */
  columns: Record<keyof ColumnWords, string>;
  /** The states in a table. */
  statuses: Record<Status, string>;
  /** Short words that every text of the language is full of, and the other languages lack. */
  frequent: RegExp;
}
