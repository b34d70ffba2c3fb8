import { remembered } from '../once.ts';
import { listening } from '../people/asked.ts';
import type { Names } from '../people/names.ts';
import type { Context, Inherited } from './context.ts';

/** So many answers are kept for sure: those of a note of some thousand lines. */
const most = 12_000;

interface Cell {
  answer?: { value: unknown };
  /** What it asked of the names. */
  asked: Set<string>;
}

const cells = remembered((): Cell => ({ asked: new Set() }), most);

/**
 * What is asked of some words, worked out once for all places that inherit the same, if the note was read a moment ago and so probably will
 * be again. `make` must hang on nothing but the words and what `keyOf` holds of the context, and give no positions in the text.
 * What it works out later it asks for `listening` to `asked`.
 */
export function kept<T>(question: string, words: string, context: Context, make: (asked: Set<string>) => T): T {
  if (!context.again) return make(new Set());
  const { names } = context;
  const cell = cells(`${question} ${numberOf(names)} ${keyOf(context)} ${words}`);
  return listening(cell.asked, () => (cell.answer ??= { value: make(cell.asked) })).value as T;
}

const keys = new WeakMap<Context, string>();
const numbers = new WeakMap<Names, number>();
let last = 0;

function numberOf(names: Names): number {
  let number = numbers.get(names);
  if (number === undefined) numbers.set(names, (number = ++last));
  return number;
}

/** All of a context that decides what a line means, but for the names and where it stands. */
export function keyOf(context: Context): string {
  const known = keys.get(context);
  if (known !== undefined) return known;
  const { reference, self, inherited, standup, named, signed, shared } = context;
  const { day, next, order, unsure } = reference;
  const flags = `${standup}${named}${signed}${shared === true}${unsure}`;
  const key = `${day} ${next} ${order} ${self?.name} ${flags} ${keyOfInherited(inherited)}`;
  keys.set(context, key);
  return key;
}

const inheritedKeys = new WeakMap<Inherited, string>();

function keyOfInherited(inherited: Inherited): string {
  const known = inheritedKeys.get(inherited);
  if (known !== undefined) return known;
  const { kind, owners, due, status, reviewed } = inherited;
  const parts = [kind, owners.map(({ owner }) => owner), due && { ...due.due, doubt: undefined }, status, reviewed];
  const key = JSON.stringify(parts);
  inheritedKeys.set(inherited, key);
  return key;
}
