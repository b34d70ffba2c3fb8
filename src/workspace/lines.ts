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

/** The text of a 0-based line without its line end; empty for a line that is not there. */
export function lineText(text: string, starts: number[], line: number): string {
  return text.slice(starts[line] ?? text.length, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
