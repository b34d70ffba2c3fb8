import type { Span } from '../note.ts';

/**
 * What is read of Markdown's structure, as far as blocks are made of it. Spans are offsets into the text that was read. A list is its
 * items: nothing hangs on where one list ends and the next begins.
 */
export type MarkdownNode =
  | { type: 'heading'; depth: number; span: Span; words: Span | null }
  | { type: 'paragraph'; span: Span }
  | ItemNode
  | { type: 'quote'; children: MarkdownNode[] }
  | { type: 'html'; span: Span }
  /** The header is the first of its rows. */
  | { type: 'table'; span: Span; rows: Span[] }
  /** Code, rules, definitions, front matter: nothing in them is read. */
  | { type: 'other' };

export interface ItemNode {
  type: 'item';
  /** From the marker to the end of its line. */
  span: Span;
  children: MarkdownNode[];
}
