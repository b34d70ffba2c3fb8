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
