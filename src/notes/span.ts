/** A stretch of the text: `start` inclusive, `end` exclusive, UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}
