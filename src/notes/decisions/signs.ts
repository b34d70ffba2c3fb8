import { remembered } from '../once.ts';
import { alternativesOf } from '../patterns/alternatives.ts';
import { Automaton, start } from '../patterns/automaton.ts';
import { literalsOf } from '../patterns/literals.ts';
import { fold, unaccented } from '../text.ts';
import { labelPatterns } from './label.ts';
import { languages, type DecisionWords } from './lexicon/index.ts';

/** What words may say of decisions: most say nothing of them, and are not looked at any further. */
export const sign = { statement: 1, label: 2, question: 4, routine: 8, aim: 16, announcement: 32 } as const;

/** The patterns behind each of the signs but the first, in their order. */
const patterns: readonly (readonly RegExp[])[] = [
  labelPatterns,
  languages.flatMap(({ asks, proposes }) => [...asks.map(({ question }) => question), proposes]),
  languages.map(({ routine }) => routine),
  languages.map(({ aim }) => aim),
  languages.map(({ announces }) => announces),
];

/** The patterns of which one makes a statement, together with a word of the language's signal. */
const stating = ['stated', 'recorded', 'settles', 'settlesTalk', 'moved', 'lost'] as const;
type Stating = (typeof stating)[number];

const signals = languages.map(({ signal, moved }) => [signal, moved]);
const statements = languages.map((words) => stating.map((name) => words[name]));

/** The signs that stand in unmarked words, found in one pass over them: a sign may stand there for nothing, none is missed. */
export const signsOf = remembered((words: string): number => {
  look(words, bits.fill(0));
  const found = bits[0]! | always;
  return (found >> firstSignal) & (found >> firstStatement) & anyLanguage
    ? found | sign.statement
    : found & ~sign.statement;
});

/** Gives where in a sentence, folded, one of these patterns of a language matches first; -1: nowhere. Only those that may are tried. */
export function matcherOf(sentence: string): (folded: string, words: DecisionWords, name: Stating) => number {
  const found = new Int32Array(automaton.words);
  look(sentence, found);
  return (folded, words, name) => {
    let first = -1;
    for (const { pattern, bit } of alternatives.get(words)!.get(name)!) {
      if (bit >= 0 && (found[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
      const at = folded.search(pattern);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  };
}

function look(words: string, found: Int32Array): void {
  automaton.read(folding.test(words) ? fold(words).replace(/\s+/g, ' ') : words, found);
}

/** What folding changes, but for capitals. */
const folding = /[^ -~]|[*\\_`~]| {2}/;

/** Strings one of which every match of these patterns has, wherever a sentence begins; null: they may match anything. */
function literalsOfAll(of: readonly RegExp[]): string[] | null {
  const literals = of.map(literalsOf);
  if (literals.includes(null)) return null;
  return [...new Set(literals.flatMap((some) => some!.map((literal) => unaccented(literal.replace(start, '')))))];
}

/** The bits of the languages begin here; those of the alternatives with the second word of bits. */
const firstSignal = 1 + patterns.length;
const firstStatement = firstSignal + languages.length;
const anyLanguage = (1 << languages.length) - 1;
const sets: (string[] | null)[] = [[], ...[...patterns, ...signals, ...statements].map(literalsOfAll)];
const always = sets.reduce((mask, literals, i) => (literals ? mask : mask | (1 << i)), 0);
while (sets.length < 32) sets.push([]);

/** The alternatives of the patterns that make a statement, each with its bit; without one it is always tried. */
const alternatives = new Map(
  languages.map((words) => [words, new Map(stating.map((name) => [name, alternativesOf(words[name]).map(withBit)]))]),
);

function withBit(pattern: RegExp): { pattern: RegExp; bit: number } {
  const literals = literalsOfAll([pattern]);
  return { pattern, bit: literals ? sets.push(literals) - 1 : -1 };
}

const automaton = new Automaton(sets.map((literals) => literals ?? []));
const bits = new Int32Array(automaton.words);
