import type { TextEdit } from '../../notes/edit/index.ts';
import type { Commitment, Mention, Note, Span } from '../../notes/note.ts';
import type { LanguageContext } from '../context.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What somebody wrote down, with its best place. */
export interface Item {
  commitment: Commitment;
  mention: Mention;
}

/** What the rules must know beside the note. */
export type RulesContext = Pick<LanguageContext, 'today' | 'severities' | 'index' | 'vagueOwners' | 'isSuggested'>;

/** What fixes must know in addition. */
export type FixesContext = RulesContext & Pick<LanguageContext, 'me'>;

/** A note under the rules. */
export interface Subject<Context = RulesContext> {
  /** The note's readable text. */
  text: string;
  note: Note;
  /** What is written down and still to do, in the order of the note: rules look at nothing else. */
  items: readonly Item[];
  context: Context;
}

/** A place where a rule is broken. */
export interface Finding extends Item {
  message: string;
  /** The words to underline: the owner's or the date's where they stand, else the item's head words. */
  span: Span;
  /** Where this place deserves another severity than the rule has. */
  severity?: Severity;
  /** Other places that the message speaks of. */
  related?: { span: Span; message: string }[];
}

/** What mends a finding: edits of the readable text, or a question for the client to ask first (`with`: what it needs for that). */
export type Fix = FixByEdit | { title: string; ask: 'owner' | 'due'; with: object };

/** `preferred`: most probably meant, so that the editor's Auto Fix takes it. */
export interface FixByEdit {
  title: string;
  edits: TextEdit[];
  preferred?: boolean;
}

/** One rule: where a note breaks it, and what mends such a place, the likeliest first. */
export interface Rule {
  /** By default. */
  severity: Severity | 'off';
  find: (subject: Subject) => Finding[];
  fixes: (finding: Finding, subject: Subject<FixesContext>) => Fix[];
  /** The edits that mend a finding where nothing else can be meant, so that `source.fixAll` may make them unseen; null: somebody must decide. */
  certain?: (finding: Finding, subject: Subject<FixesContext>) => TextEdit[] | null;
}

/** A rule that looks at each item by itself: `check` gives what is amiss with one; null: nothing. */
export function eachItem(
  check: (item: Item, subject: Subject) => Omit<Finding, keyof Item> | null,
): (subject: Subject) => Finding[] {
  return (subject) =>
    subject.items.flatMap((item) => {
      const found = check(item, subject);
      return found ? [{ ...item, ...found }] : [];
    });
}

/** A fix, unless its edits cannot be made (null). */
export function byEdit(title: string, edits: TextEdit[] | null): FixByEdit[] {
  return edits ? [{ title, edits }] : [];
}

/** The first fix is most probably the one that is meant. */
export function firstPreferred(fixes: Fix[]): Fix[] {
  const [first, ...rest] = fixes;
  return first && 'edits' in first ? [{ ...first, preferred: true }, ...rest] : fixes;
}
