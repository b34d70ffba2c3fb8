import type { TalkLexicon } from '../lexicon/talk.ts';
import type { Span } from '../note.ts';
import { remembered } from '../once.ts';
import { slice, unmarked } from '../text.ts';
import { gatesOf } from './languages.ts';

/** A stretch of one sentence that can do one thing: ask, promise, answer. */
export interface Clause {
  span: Span;
  /** The words on one line, what is quoted blanked out; offsets hold. */
  words: string;
  /** These words with those before them that do nothing on their own, where its date may stand: "By Friday, I'll send it". */
  around: string;
}

export interface Sentence {
  span: Span;
  words: string;
  clauses: Clause[];
}

/** No clause is longer; of one that is (a machine's transcript without stops) the head is read. */
const longest = 600;
/** Three words or more in quotation marks are somebody else's, or another time's. */
const quoted = /["“„«](?=[^"“”„«»]{0,300}["”»])[^"“”„«»\s]+(?:\s+[^"“”„«»\s]+){2,60}["”»]/gu;
/** A stop before a blank, and not after an abbreviation ("Dr.", "e.g.", "no. 4") or in a date ("20. März"). */
const stop =
  /(?<![.!?…]|\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|no|nr|e\.g|i\.e|vs|approx|z\.B|d\.h|u\.a|bzw|ca|evtl|Hr|Fr|Nr|Abs|Sr|Sra|Srta|Dña|Ud|Uds|p\.ej|Mme|Mlle))[.!?…]+["'”»)]*\s+(?=\S)(?!(?<=\b\d\d?\.\s+)(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|\p{Ll}))/gu;

/** Where clauses of a sentence meet. */
function clausesOf(words: string, language: TalkLexicon): Span[] {
  return gatesOf(language).joints(words) ? parts(words, language.joints) : [{ start: 0, end: words.length }];
}

/** The sentences of these lines of a text, in order, each with its clauses. Linear in the length of the lines. */
export function sentencesOf(text: string, lines: readonly Span[], language: TalkLexicon): Sentence[] {
  return passagesOf(text, lines).flatMap((passage) => {
    const at = passage[0]!.start;
    const words = joined(text, passage);
    const found = words.length > usual ? sentencesIn(words, language) : splitterOf(language)(words);
    return found.map(({ span, words, clauses }) => ({
      span: moved(span, at),
      words,
      clauses: clauses.map((clause) => ({ ...clause, span: moved(clause.span, at) })),
    }));
  });
}

/** A longer passage is not remembered. */
const usual = 4000;
const splitters = new WeakMap<TalkLexicon, (words: string) => readonly Sentence[]>();

/** Parts the passages of a language: a note is read again with nearly all of them. */
function splitterOf(language: TalkLexicon): (words: string) => readonly Sentence[] {
  let splitter = splitters.get(language);
  if (!splitter) splitters.set(language, (splitter = remembered((words) => sentencesIn(words, language))));
  return splitter;
}

/** Positions count from where the passage begins. */
function sentencesIn(passage: string, language: TalkLexicon): Sentence[] {
  const words = unmarked(passage).replace(quoted, (quotation) => `"${' '.repeat(quotation.length - 2)}"`);
  return parts(words, stop, true).map(({ start, end }) => sentenceOf(words.slice(start, end), start, language));
}

/** A span so much further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The words of several lines, as many blanks between them as other characters stand there (line ends, a caption's times). */
function joined(text: string, lines: readonly Span[]): string {
  return lines.map((line, i) => ' '.repeat(i ? line.start - lines[i - 1]!.end : 0) + slice(text, line)).join('');
}

function sentenceOf(words: string, at: number, language: TalkLexicon): Sentence {
  return {
    span: { start: at, end: at + words.length },
    words: words.slice(0, longest),
    clauses: clausesOf(words, language).map(({ start, end }) => ({
      span: { start: at + start, end: at + end },
      words: words.slice(start, Math.min(end, start + longest)),
      around: words.slice(start, Math.min(end, start + longest)),
    })),
  };
}

/** The runs of lines that no line end parts: a short line before a capital ends what it says, even without a stop. */
function passagesOf(text: string, lines: readonly Span[]): Span[][] {
  const passages: Span[][] = [];
  for (const line of lines) {
    const last = passages.at(-1)?.at(-1);
    const before = last && text.slice(Math.max(last.start, last.end - 60), last.end);
    if (before !== undefined && goesOn(before, text.slice(line.start, Math.min(line.end, line.start + 60))))
      passages.at(-1)!.push(line);
    else passages.push([line]);
  }
  return passages;
}

function goesOn(before: string, line: string): boolean {
  if (/[.!?:;…]\s*$/.test(before) || line.trim() === '') return false;
  return before.length >= 28 || /^\s*\p{Ll}/u.test(line);
}

/** The stretches between the matches of `joint`, without blanks at their ends; empty ones left out. `keep`: a match ends its stretch. */
function parts(words: string, joint: RegExp, keep = false): Span[] {
  const found: Span[] = [];
  let from = 0;
  const add = (end: number): void => {
    const raw = words.slice(from, end);
    const start = from + raw.length - raw.trimStart().length;
    const length = raw.trim().length;
    if (length) found.push({ start, end: start + length });
  };
  for (const match of words.matchAll(joint)) {
    add(match.index + (keep ? match[0].trimEnd().length : 0));
    from = match.index + match[0].length;
  }
  add(words.length);
  return found;
}
