/**
 * What notes of one language are made of. A rule's phrases may name other rules in braces, `{thing}`; the rules of
 * `phrases.ts` (`{first}`, `{number}`, `{weekday}` …) serve every language.
 */
export interface Words {
  firstNames: string[];
  lastNames: string[];
  /** From Sunday on. */
  weekdays: string[];
  months: string[];
  labels: Labels;
  rules: Record<RuleName, string[]> & Record<string, string[]>;
}

/** What headings and the heads of lines say. Several words for one thing: each house has its own. */
export interface Labels {
  meeting: string[];
  date: string;
  place: string;
  chair: string;
  scribe: string;
  present: string[];
  absent: string[];
  agenda: string[];
  notes: string[];
  decisions: string[];
  decision: string[];
  actions: string[];
  action: string[];
  carried: string[];
  nextMeeting: string[];
  owner: string;
  due: string;
  status: string;
  task: string;
  done: string;
  open: string;
  yesterday: string;
  today: string;
  blocked: string;
  wentWell: string;
  toImprove: string;
  everybody: string;
  /** How a mail names the one it answers; `{sent}` and `{who}` are filled in. */
  wrote: string;
}

/** The rules that the writers of notes ask for; each language has more of its own below them. */
export type RuleName =
  /** Heading of a matter, without a verb. */
  | 'topic'
  /** What minutes tell: a sentence in which nobody promises anything. */
  | 'told'
  | 'clause'
  /** The same, short, as in a nested list. */
  | 'point'
  /** What somebody says: as `told`, in speech. */
  | 'said'
  /** A word or two between. */
  | 'filler'
  | 'question'
  | 'promise'
  | 'request'
  /** Work as an item names it, the verb first or last as the language has it. */
  | 'deed'
  /** `{first}` is given work in a sentence. */
  | 'assignment'
  | 'decided'
  /** A day as an item has it. */
  | 'due'
  | 'greeting'
  | 'closing'
  | 'team';
