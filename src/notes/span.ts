/** A stretch of the text: `start` inclusive, `end` exclusive, UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** How many of these start at an offset or before it; they are in the order of their starts. The last of them is at that number less one. */
export function startedBy(ordered: readonly Pick<Span, 'start'>[], offset: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
