import type { Node, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Span } from '../note.ts';
import type { MarkdownNode } from './markdown-tree.ts';

/** What stands inside a line is read from the text itself; matching brackets and emphasis over long lines is also where Markdown is not linear. */
const inline = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

/** Blocks and GFM tables: checkboxes are read by `checkboxAt` (with their place, and `[-]`), inline marks by `unmarked`. */
function blocksAndTables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), { disable: { null: inline } });
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

export const parser = unified().use(remarkParse).use(blocksAndTables).freeze();

/** Reads Markdown, without front matter, as remark does, which knows all of it. */
export function readWithRemark(text: string, using = parser): MarkdownNode[] {
  const readable = tamed(text);
  return using.parse(readable).children.flatMap((node) => nodesOf(node, readable));
}

function nodesOf(node: RootContent, text: string): MarkdownNode[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading': {
      const first = node.children[0];
      const words = first ? { start: spanOf(first).start, end: spanOf(node.children.at(-1)!).end } : null;
      return [{ type: 'heading', depth: node.depth, span, words }];
    }
    case 'paragraph':
    case 'html':
      return [{ type: node.type, span }];
    case 'list':
      return node.children.map((item) => {
        const { start } = spanOf(item);
        const children = item.children.flatMap((child) => nodesOf(child, text));
        return { type: 'item', span: { start, end: lineEnd(text, start) }, children };
      });
    case 'blockquote':
      return [{ type: 'quote', children: node.children.flatMap((child) => nodesOf(child, text)) }];
    case 'table':
      return [{ type: 'table', span, rows: node.children.map(spanOf) }];
    default:
      return [{ type: 'other' }];
  }
}

function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** What no person writes: dozens of quotation marks or bullets in a row, indentation past any screen. */
const absurd = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){25}.*$|^[ \t]{100}.*$/gm;

/** A line of `=` or `-`, which makes the lines above it a heading. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
/** Underlines that a note may have; the parser's time grows with the square of their number. */
const mostUnderlines = 1000;

/**
 * Blanks out lines that nest beyond sense: each open container costs on every line, so that a few could take minutes. And
 * underlines beyond number: the lines above them are then paragraphs.
 */
function tamed(text: string): string {
  let underlines = 0;
  return text
    .replace(absurd, (line) => ' '.repeat(line.length))
    .replace(underline, (line) => (++underlines > mostUnderlines ? ' '.repeat(line.length) : line));
}
