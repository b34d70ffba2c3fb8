/** Walks over a line of Markdown, its blanks counted in columns, as tabs reach to the next multiple of four. */
export class LineCursor {
  protected readonly text: string;
  /** The end of the line. */
  protected end = 0;
  /** Its first character that is no blank and was not read yet, and that one's column. */
  protected at = 0;
  protected column = 0;
  /** The column where the words of what the line stands in begin. */
  protected base = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the line that begins at `start`; gives the start of the next. */
  protected enterLine(start: number): number {
    const { text } = this;
    this.end = start;
    for (; this.end < text.length; this.end++) {
      const code = text.charCodeAt(this.end);
      if (code === 10 || code === 13) break;
    }
    this.base = 0;
    this.skipBlanks(start, 0);
    return this.end + (text.charCodeAt(this.end) === 13 && text.charCodeAt(this.end + 1) === 10 ? 2 : 1);
  }

  protected get indent(): number {
    return this.column - this.base;
  }

  protected rest(longest = Infinity): string {
    return this.text.slice(this.at, Math.min(this.end, this.at + longest));
  }

  protected skipBlanks(from: number, column: number): void {
    this.at = from;
    this.column = column;
    for (; this.at < this.end; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32) this.column++;
      else if (code === 9) this.column += 4 - (this.column % 4);
      else break;
    }
  }

  /** A blank behind the mark belongs to it. */
  protected skipQuoteMark(): void {
    this.base = this.column + 1;
    this.skipBlanks(this.at + 1, this.base);
    if (this.column > this.base) this.base++;
  }
}
