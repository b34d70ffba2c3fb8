import { remembered } from '../once.ts';
import { fold } from '../text.ts';
import { languages, type DecisionWords } from './lexicon/index.ts';
import { matcherOf, sign, signsOf } from './signs.ts';

/** How long a sentence is read: longer ones are no statement of anything. */
const longest = 500;

/** What one sentence says of a decision. */
export type Statement =
  | 'states' // "We decided to keep the lamp."
  | 'settles' // "Approved unanimously." after what was put to the vote
  | 'moved' // "Ann moved to keep the lamp."
  | 'lost' // "Motion failed."
  | null;

/** Reads one unmarked sentence; in speech "Agreed." settles nothing. */
export function statementOf(sentence: string, spoken: boolean): Statement {
  if (sentence.length > longest) return null;
  const signs = signsOf(sentence);
  return signs & sign.statement ? (spoken ? said : written)(sentence) : null;
}

const said = remembered((sentence) => statementAmong(sentence, true));
const written = remembered((sentence) => statementAmong(sentence, false));

function statementAmong(sentence: string, spoken: boolean): Statement {
  const match = matcherOf(sentence);
  const folded = foldSentence(unnamed(sentence));
  for (const words of languages) {
    const statement = statementIn(folded, words, spoken, match);
    if (statement && (words.signal.test(sentence) || words.moved.test(sentence.toLowerCase()))) return statement;
  }
  return null;
}

function statementIn(
  folded: string,
  words: DecisionWords,
  spoken: boolean,
  match: ReturnType<typeof matcherOf>,
): Statement {
  if (match(folded, words, spoken ? 'settlesTalk' : 'settles') >= 0) return 'settles';
  const statement = madeIn(folded, words, spoken, match);
  return statement && !words.routine.test(folded) ? statement : null;
}

function madeIn(folded: string, words: DecisionWords, spoken: boolean, match: ReturnType<typeof matcherOf>): Statement {
  const put = match(folded, words, 'moved') >= 0;
  const lost = match(folded, words, 'lost') >= 0;
  if (put && !lost && words.carried.test(folded)) return 'states';
  const stated = match(folded, words, 'stated');
  const at = stated < 0 && !spoken ? match(folded, words, 'recorded') : stated;
  // What takes it back stands before it: "if the board approves, …", "we have not decided to …".
  if (at >= 0 && !words.past.test(folded) && !words.undecided.test(folded.slice(0, at))) return 'states';
  if (put) return 'moved';
  return lost && /\b(?:motion|vote|antrag|mocion|proposal|propuesta|proposition)/.test(folded) ? 'lost' : null;
}

/** Does a sentence begin with its decision? In a list of work only that makes one: `- Se aprueba el calendario.` */
export function opensWithDecision(sentence: string): boolean {
  if (statementOf(sentence, false) !== 'states') return false;
  const folded = foldSentence(sentence);
  return languages.some(({ stated }) => stated.exec(folded)?.index === 0);
}

/** What the words after `VOTE:`, or those of a motion with its outcome, say: carried, lost, or nothing. */
export function outcomeOf(words: string): 'carried' | 'lost' | null {
  const folded = foldSentence(words.slice(0, longest));
  if (languages.some(({ lost }) => lost.test(folded))) return 'lost';
  return languages.some(({ carried }) => carried.test(folded)) ? 'carried' : null;
}

/** Does it approve old minutes or the agenda? */
export function isRoutine(words: string): boolean {
  const folded = foldSentence(words.slice(0, longest));
  return languages.some(({ routine }) => routine.test(folded));
}

/**
 * A question whose answer decides: "Any objections?", "Agreed?". Gives the test of the answer's first sentence ("None.",
 * "Agreed."), or null. Speech written without marks has no question mark ("are we agreed on that").
 */
export function questionOf(sentence: string): ((answer: string) => boolean) | null {
  if (sentence.length > longest) return null;
  const folded = foldSentence(unnamed(sentence));
  const answers = languages.flatMap(({ asks }) => asks.filter(({ question }) => question.test(folded)));
  if (!answers.length) return null;
  return (said) => {
    const reply = foldSentence(unnamed(said.slice(0, longest)));
    return answers.some(({ answer }) => answer.test(reply));
  };
}

/** A choice put forward ("Let's go with B."), with the test of the next sentence ("Agreed.") that makes it a decision, or null. */
export function proposalOf(sentence: string): ((answer: string) => boolean) | null {
  if (sentence.length > longest) return null;
  const folded = foldSentence(unnamed(sentence));
  if (!languages.some(({ proposes }) => proposes.test(folded))) return null;
  return (said) => {
    const reply = foldSentence(unnamed(said.slice(0, longest)));
    return languages.some(({ assents }) => assents.test(reply));
  };
}

/** Somebody's words in minutes: `alan: Any objections?` */
export const named = /^\s*[\p{L}@][\p{L}\d_.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20})?:\s+/u;

function unnamed(sentence: string): string {
  return sentence.replace(named, '');
}

/** A lead-in that says no more than that decisions follow. */
export function announcesDecisions(words: string): boolean {
  const folded = foldSentence(words.slice(0, 120)).replace(/[\s:]+$/, '');
  return languages.some(({ announces }) => announces.test(folded));
}

/** The label of a plan's aim: `Objective: …`. */
export function isAim(words: string): boolean {
  const folded = foldSentence(words.slice(0, 60));
  return languages.some(({ aim }) => aim.test(folded));
}

/** A lead-in that states a decision hands it to its list ("We're going with the wooden deck:"), unless that only details it. */
export function settledSection(words: string): boolean {
  return statementOf(words, false) === 'states' && !languages.some(({ follows }) => follows.test(fold(words)));
}

/** Folded, without the bullet, number and quotes before it, blanks single. */
function foldSentence(sentence: string): string {
  return fold(sentence)
    .replace(/\s+/g, ' ')
    .replace(/^\(([^()]*)\)[.!]?$/, '$1')
    .replace(/^\d{1,2}(?:\.\d{1,2}){1,3}[.)]? /, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
