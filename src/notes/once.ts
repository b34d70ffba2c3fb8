/** How many answers are kept. */
const most = 1000;

/**
 * A pure function of a text that keeps its last answers: several readers ask the same of a line. Where the answer hangs on the head of the
 * text only, give it the head alone.
 */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  let answers = new Map<string, { answer: T }>();
  return (text) => {
    let known = answers.get(text);
    if (!known) {
      if (answers.size >= most) answers = new Map();
      known = { answer: ask(text) };
      answers.set(text, known);
    }
    return known.answer;
  };
}

/** A value that is worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
