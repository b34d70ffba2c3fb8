/** A stream of numbers that is the same for the same seed, on every machine. */
export interface Random {
  /** From 0, under 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many different ones of the list, in its order; all of them if there are no more. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32 behind a hash of the seed's text: small, even enough for prose, and quick. */
export function random(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    some(list, count) {
      const left = list.map((_, i) => i);
      while (left.length > count) left.splice(between(0, left.length - 1), 1);
      return left.map((i) => list[i]!);
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
