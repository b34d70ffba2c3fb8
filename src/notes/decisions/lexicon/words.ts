/**
 * How one language says that something was decided. Data only. `label` is matched against unmarked words in any case; every
 * other pattern against one folded sentence (`fold`: lower case, no accents, no emphasis). All are linear.
 */
export interface DecisionWords {
  /** Labels before a colon that mark a decision: `Decision: …`. The source of an alternation. */
  label: string;
  /** Labels that give the outcome of a vote: `VOTE: approved (5-0)`. The source of an alternation. */
  vote: string;
  /** Labels that put something to the vote: `Motion: …`. The source of an alternation. */
  motion: string;
  /** Words in which a decision cannot be missed: no sentence without them is looked at. Matched against the raw text. */
  signal: RegExp;
  /** A sentence that states a decision: "we decided to …". */
  stated: RegExp;
  /** The same in minutes and mails only: in speech "the oak was chosen" or "all in favour of oak" is but talk. */
  recorded: RegExp;
  /** A choice put forward in speech, which a word of assent right after it makes a decision: "Let's go with B." — "Agreed." */
  proposes: RegExp;
  /** The start of such a word of assent. */
  assents: RegExp;
  /** A whole sentence that settles what stands before it: "Approved unanimously.", "Motion carried." */
  settles: RegExp;
  /** The same in speech, where "Agreed." only answers an opinion. */
  settlesTalk: RegExp;
  /** A sentence that puts something to the vote without a label: "Ann moved to …". */
  moved: RegExp;
  /** An outcome that carries what was put to the vote. */
  carried: RegExp;
  /** An outcome that does not. */
  lost: RegExp;
  /** What takes a statement back where it ends right before it: a condition, a wish, what is yet to be decided. */
  undecided: RegExp;
  /** The same anywhere in the sentence: long ago, a question. */
  past: RegExp;
  /** A lead-in that says no more than that decisions follow: "Here's the decision". */
  announces: RegExp;
  /** Words of a lead-in whose list only details its decision: "elects the following members:". */
  follows: RegExp;
  /** A question whether anybody objects ("Any objections?"), or all agree ("Agreed?"), with the start of the answer that decides. */
  asks: { question: RegExp; answer: RegExp }[];
  /** Labels of a plan's aims (`Objective: …`), beside which `Outcome: …` is what is hoped for. */
  aim: RegExp;
  /** The approval of old minutes or of the agenda, which decides nothing. */
  routine: RegExp;
}
