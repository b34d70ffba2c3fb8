/** A place in a text: 0-based line and 0-based UTF-16 column. */
export interface Place {
  line: number;
  character: number;
}

/** The offset at which each line starts. Lines end at `\n`, `\r\n` or a lone `\r`, as editors count them. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  while (ends.exec(text)) starts.push(ends.lastIndex);
  return starts;
}

/** The place of an offset. An offset behind the text gives a place behind the last line's start. */
export function placeAt(starts: number[], offset: number): Place {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - starts[low]! };
}

/** Up to how many UTF-16 units a line is taken whole, and how far around an offset where it is longer. */
const longestWhole = 1000;
const reach = longestWhole / 2;

/**
 * What tells the line that an offset stands on from others: its text without the line end, or of a long one what stands around
 * the offset. So a note in one line of megabytes has thousands of items, and not thousands of megabytes.
 */
export function lineAt(text: string, starts: number[], offset: number): string {
  const { line } = placeAt(starts, offset);
  const [start, end] = [starts[line]!, starts[line + 1] ?? text.length];
  const whole = end - start <= longestWhole;
  return text
    .slice(whole ? start : Math.max(start, offset - reach), whole ? end : Math.min(end, offset + reach))
    .replace(/[\r\n]+$/, '');
}

/** A text for a place that has room for so many UTF-16 units: whole, or cut and marked so. */
export function clipped(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room)}…` : text;
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
