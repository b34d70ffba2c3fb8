/** How many answers are kept for sure; up to twice as many are. */
const usual = 4000;
let atMost = Infinity;

/** Lets every function here keep so many answers and no more: a program that reads each note once needs few, and thousands of notes would fill them all. */
export function rememberAtMost(count: number): void {
  atMost = count;
}

/**
 * A pure function of a text that keeps its latest answers: several readers ask the same of a line, and a note that is read again after a
 * key was typed asks the same of nearly all its lines. Where the answer hangs on the head of the text only, give it the head alone.
 * What was not asked for among the last `most` different texts is forgotten.
 */
export function remembered<T>(ask: (text: string) => T, most = usual): (text: string) => T {
  let recent = new Map<string, { answer: T }>();
  let older = recent;
  return (text) => {
    let known = recent.get(text);
    if (!known) {
      const words = copied(text);
      known = older.get(text) ?? { answer: ask(words) };
      if (recent.size >= Math.min(most, atMost)) {
        older = recent;
        recent = new Map();
      }
      recent.set(words, known);
    }
    return known.answer;
  };
}

/** The same words with memory of their own: a stretch of a text keeps all of that text alive, and a note that is written is another text at each key. */
export function copied(words: string): string {
  return words.length < 13 ? words : ` ${words}`.slice(1);
}

/** A value that is worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
