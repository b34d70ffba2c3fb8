import type { Span } from './span.ts';

/**
 * The parts a note is made of, the same for all shapes: every shape reads its text into these, and all rules about
 * people, commitments and decisions read these. Spans are offsets into the whole text.
 */
export type Block = Heading | Item | Paragraph | Table | Turn | Message;

/** A heading, or a line that leads a list in (`Next steps:`, `**Attendees**`). */
export interface Heading {
  kind: 'heading';
  /** 1 to 6 for headings proper; 7 bold or capitals alone on a line; 8 a lead-in line ending in a colon. */
  level: number;
  span: Span;
  /** The words, without marks; the colon of a lead-in left out. */
  words: Span;
}

export interface Item {
  kind: 'item';
  /** From the marker to the end of the item's last own line, children left out. */
  span: Span;
  checkbox: Span | null;
  /** The word that makes a heading of org mode a task: `TODO`, `DONE`. */
  keyword?: Span;
  /** The item's own text line by line, the first after marker and checkbox; blanks trimmed. */
  lines: Span[];
  children: Block[];
}

export interface Paragraph {
  kind: 'paragraph';
  lines: Span[];
  /** Stands in a quotation: a Markdown block quote, `>` lines of a mail. */
  quoted: boolean;
}

export interface Table {
  kind: 'table';
  span: Span;
  header: Span[];
  rows: { span: Span; cells: Span[] }[];
}

/** What one speaker says at a time of a transcript. */
export interface Turn {
  kind: 'turn';
  span: Span;
  speaker: Span;
  role: Span | null;
  /** The words said, line by line; empty when the turn's label stands alone. */
  lines: Span[];
}

/** One mail. */
export interface Message {
  kind: 'message';
  span: Span;
  /** The header lines. */
  head: Span;
  headers: { name: string; value: Span }[];
  body: Block[];
}

/** From a block's start to the end of all that stands in it. */
export function extentOf(block: Block): Span {
  if (block.kind === 'paragraph') return { start: block.lines[0]!.start, end: block.lines.at(-1)!.end };
  const { start, end } = block.span;
  if (block.kind !== 'item') return { start, end };
  return { start, end: block.children.reduce((last, child) => Math.max(last, extentOf(child).end), end) };
}

/** The blocks that stand right inside of a block. */
export function insideOf(block: Block): Block[] {
  return block.kind === 'item' ? block.children : block.kind === 'message' ? block.body : [];
}

/** The same block so many characters further on. */
export function moved(block: Block, by: number): Block {
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const maybe = (span: Span | null): Span | null => span && at(span);
  switch (block.kind) {
    case 'heading':
      return { ...block, span: at(block.span), words: at(block.words) };
    case 'item': {
      const { keyword, checkbox, lines, children } = block;
      const item: Item = {
        kind: 'item',
        span: at(block.span),
        checkbox: maybe(checkbox),
        lines: lines.map(at),
        children: children.map((child) => moved(child, by)),
      };
      return keyword ? { ...item, keyword: at(keyword) } : item;
    }
    case 'paragraph':
      return { kind: 'paragraph', lines: block.lines.map(at), quoted: block.quoted };
    case 'table':
      return {
        kind: 'table',
        span: at(block.span),
        header: block.header.map(at),
        rows: block.rows.map(({ span, cells }) => ({ span: at(span), cells: cells.map(at) })),
      };
    case 'turn':
      return {
        kind: 'turn',
        span: at(block.span),
        speaker: at(block.speaker),
        role: maybe(block.role),
        lines: block.lines.map(at),
      };
    case 'message':
      return {
        kind: 'message',
        span: at(block.span),
        head: at(block.head),
        headers: block.headers.map(({ name, value }) => ({ name, value: at(value) })),
        body: block.body.map((part) => moved(part, by)),
      };
  }
}

/** Is one block the other so many characters further on? */
export function isSameBlock(block: Block, other: Block, by: number): boolean {
  const same = (a: Span | null | undefined, b: Span | null | undefined): boolean =>
    a && b ? a.start + by === b.start && a.end + by === b.end : !a && !b;
  const all = (a: readonly Span[], b: readonly Span[]): boolean =>
    a.length === b.length && a.every((span, i) => same(span, b[i]));
  const blocks = (a: readonly Block[], b: readonly Block[]): boolean =>
    a.length === b.length && a.every((part, i) => isSameBlock(part, b[i]!, by));
  switch (block.kind) {
    case 'heading':
      return (
        other.kind === 'heading' &&
        block.level === other.level &&
        same(block.span, other.span) &&
        same(block.words, other.words)
      );
    case 'item':
      return (
        other.kind === 'item' &&
        same(block.span, other.span) &&
        same(block.checkbox, other.checkbox) &&
        same(block.keyword, other.keyword) &&
        all(block.lines, other.lines) &&
        blocks(block.children, other.children)
      );
    case 'paragraph':
      return other.kind === 'paragraph' && block.quoted === other.quoted && all(block.lines, other.lines);
    case 'table':
      return (
        other.kind === 'table' &&
        same(block.span, other.span) &&
        all(block.header, other.header) &&
        block.rows.length === other.rows.length &&
        block.rows.every((row, i) => same(row.span, other.rows[i]!.span) && all(row.cells, other.rows[i]!.cells))
      );
    case 'turn':
      return (
        other.kind === 'turn' &&
        same(block.span, other.span) &&
        same(block.speaker, other.speaker) &&
        same(block.role, other.role) &&
        all(block.lines, other.lines)
      );
    case 'message':
      return (
        other.kind === 'message' &&
        same(block.span, other.span) &&
        same(block.head, other.head) &&
        block.headers.length === other.headers.length &&
        block.headers.every(
          ({ name, value }, i) => name === other.headers[i]!.name && same(value, other.headers[i]!.value),
        ) &&
        blocks(block.body, other.body)
      );
  }
}
