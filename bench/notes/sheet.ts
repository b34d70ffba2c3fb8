/** How long a note is to be: until it has so many bytes of UTF-8, or so many lines. */
export type Size = { bytes: number } | { lines: number };

/** A note that is being written. */
export interface Sheet {
  add(...lines: string[]): void;
  /** Nothing of the note need follow. */
  full(): boolean;
  /** Whether a share of the size asked for is reached. */
  past(share: number): boolean;
  text(): string;
}

export function sheetOf(size: Size): Sheet {
  const lines: string[] = [];
  let bytes = 0;
  const past = (share: number): boolean =>
    'bytes' in size ? bytes >= size.bytes * share : lines.length >= size.lines * share;
  return {
    add(...more) {
      for (const line of more.flatMap((text) => text.split('\n'))) {
        // One blank line is enough.
        if (line === '' && lines.at(-1) === '') continue;
        lines.push(line);
        bytes += Buffer.byteLength(line) + 1;
      }
    },
    full: () => past(1),
    past,
    text: () => `${lines.join('\n').trimEnd()}\n`,
  };
}

/** Breaks a paragraph into lines of no more than `width` characters, where its words allow it. */
export function wrap(text: string, width = 72, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= width) {
      lines.push(line);
      line = indent + word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
