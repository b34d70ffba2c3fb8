import type { BlockContent, DefinitionContent, ListItem, Node, Nodes, RootContent, Table as TableNode } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Block, Heading, Item, Paragraph, Table } from '../blocks.ts';
import type { Span } from '../note.ts';
import { headOf, isWrapped, linesOf, slice, trim } from '../text.ts';
import { checkboxAt } from './checkbox.ts';
import { readHtml } from './html.ts';
import { bareHeadingAt, headingAt, withoutColon } from './lead-in.ts';
import { readPlain } from './plain.ts';
import { splitRow } from './table-row.ts';
import { announcesWork, talkOf, timedOnly, type Talk } from './talk.ts';
import { tableAt } from './text-table.ts';
import { turnAt } from './turn.ts';

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

const parser = unified().use(remarkParse).use(blocksAndTables).use(remarkFrontmatter).freeze();

/** Reads Markdown into blocks. Code and front matter are left out: nothing in them is a commitment. */
export function readMarkdown(text: string): Block[] {
  const root = parser.parse(tamed(text));
  const talk = talkOf(text, linesOf(text));
  const blocks: Block[] = [];
  let listed = false;
  for (const node of root.children) {
    const read = blocksOf(text, node, { quoted: false, talk: listed ? timedOnly(talk) : talk });
    const heading = read.findLast((block) => block.kind === 'heading');
    if (heading?.kind === 'heading') listed = announcesWork(slice(text, headOf(heading.words)));
    blocks.push(...read);
  }
  return blocks;
}

/** What a block stands in: a quotation, and the talk of the whole note. */
interface Within {
  quoted: boolean;
  talk: Talk;
}

/** What no person writes: dozens of quotation marks or bullets in a row, indentation past any screen. */
const absurd = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){25}.*$|^[ \t]{100}.*$/gm;

/** A line of `=` or `-`, which makes the lines above it a heading. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
/** Underlines that a note may have; the parser's time grows with the square of their number. */
const mostUnderlines = 1000;

/** A rule at the head of a note, over words that are no front matter. */
const ruleAtHead = /^---(?=[ \t]*\r?\n(?:[ \t]*\r?\n){0,20}[ \t]*(?![\w"'. -]{1,60}:(?:\s|$)|#|- |---|\.\.\.)\S)/;

/**
 * Blanks out lines that nest beyond sense: each open container costs on every line, so that a few could take minutes. And
 * underlines beyond number: the lines above them are then paragraphs. And a rule that would make front matter of the note's first words.
 */
function tamed(text: string): string {
  let underlines = 0;
  return text
    .replace(ruleAtHead, '   ')
    .replace(absurd, (line) => ' '.repeat(line.length))
    .replace(underline, (line) => (++underlines > mostUnderlines ? ' '.repeat(line.length) : line));
}

function blocksOf(text: string, node: RootContent | BlockContent | DefinitionContent, within: Within): Block[] {
  switch (node.type) {
    case 'heading': {
      const span = spanOf(node);
      const first = node.children[0];
      const words = first ? { start: spanOf(first).start, end: spanOf(node.children.at(-1)!).end } : span;
      return [{ kind: 'heading', level: node.depth, span, words: withoutColon(text, words) }];
    }
    case 'paragraph':
      return paragraphBlocks(text, spanOf(node), within);
    case 'list':
      return node.children.flatMap((item) => itemBlocks(text, item, within));
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(text, child, { ...within, quoted: true }));
    case 'html':
      // `<Action for Ann to mail>` is a marked line, whatever it looks like to a browser.
      return /^<\s*(?:action|todo)\b/i.test(node.value)
        ? paragraphBlocks(text, spanOf(node), within)
        : readHtml(text, spanOf(node));
    case 'table':
      return [tableOf(text, node)];
    default:
      return [];
  }
}

/** A paragraph's lines: notes rarely leave a blank line between label lines, lead-ins and turns, so each line is looked at. */
function paragraphBlocks(text: string, span: Span, within: Within): Block[] {
  const blocks: Block[] = [];
  let paragraph: Paragraph | null = null;
  const lines = linesOf(text, span.start, span.end).map((raw) =>
    within.quoted ? withoutQuoteMark(text, raw) : trim(text, raw),
  );
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const said = turnAt(text, lines, i, within.talk);
    if (said) i = said.last;
    const table = said || within.quoted ? null : tableAt(text, lines, i, false);
    if (table) i = table.last;
    const block = said?.turn ?? table?.block ?? bareTask(text, line) ?? headingOf(text, line, paragraph !== null);
    if (block) {
      blocks.push(block);
      paragraph = null;
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'turn' && !paragraph) {
      last.lines.push(line);
      last.span.end = line.end;
      continue;
    }
    if (!paragraph) {
      paragraph = { kind: 'paragraph', lines: [], quoted: within.quoted };
      blocks.push(paragraph);
    }
    paragraph.lines.push(line);
  }
  return blocks;
}

function headingOf(text: string, line: Span, inParagraph: boolean): Heading | null {
  return headingAt(text, line, inParagraph) ?? bareHeadingAt(text, line);
}

/** `-[ ] task`, `[x] task`: a box without a bullet, or without the blank that would make it one. */
function bareTask(text: string, line: Span): Item | null {
  const marker = /^-?(?=\[[ xX-]\][ \t]+\S)/.exec(text.slice(line.start, line.start + 12));
  if (!marker) return null;
  const checkbox = checkboxAt(text, { start: line.start + marker[0].length, end: line.end });
  return (
    checkbox && {
      kind: 'item',
      span: line,
      checkbox,
      lines: [trim(text, { start: checkbox.end, end: line.end })],
      children: [],
    }
  );
}

/** A list item; a line that CommonMark takes into it only because no blank line parts them ("lazy continuation") stands by itself. */
function itemBlocks(text: string, node: ListItem, within: Within): Block[] {
  const item = itemOf(text, node, within);
  const first = item.lines[0]!;
  const column = first.start - lineStart(text, first.start);
  const lazy = item.lines.findIndex((line, i) => {
    const indent = line.start - lineStart(text, line.start);
    return i > 0 && indent < Math.min(column, 2) && !isWrapped(slice(text, item.lines[i - 1]!), slice(text, line));
  });
  if (lazy < 0 || within.quoted) return [item];
  const rest = { start: item.lines[lazy]!.start, end: item.lines.at(-1)!.end };
  const lines = item.lines.slice(0, lazy);
  return [
    { ...item, lines, span: { start: item.span.start, end: lines.at(-1)!.end }, children: [] },
    ...paragraphBlocks(text, rest, within),
    ...item.children,
  ];
}

function itemOf(text: string, node: ListItem, within: Within): Item {
  const span = spanOf(node);
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') {
    // An item without words of its own (`- [ ]`, or a list right inside a list).
    const line = trim(text, linesOf(text, span.start, span.end)[0]!);
    const words = first ? { start: line.end, end: line.end } : afterMarker(text, line);
    const checkbox = checkboxAt(text, words);
    const own = checkbox ? trim(text, { start: checkbox.end, end: words.end }) : words;
    return {
      kind: 'item',
      span: line,
      checkbox,
      lines: [own],
      children: node.children.flatMap((child) => blocksOf(text, child, within)),
    };
  }
  const words = spanOf(first);
  const checkbox = checkboxAt(text, words);
  const lines = linesOf(text, checkbox ? checkbox.end : words.start, words.end).map((line, i) =>
    within.quoted && i > 0 ? withoutQuoteMark(text, line) : trim(text, line),
  );
  // Deeply indented bullets right below a line are its continuation to CommonMark; whoever wrote them meant a list.
  const nested = lines.findIndex(
    (line, i) => i > 0 && /^(?:[-*+]|\d{1,3}[.)])[ \t]+\S/.test(text.slice(line.start, line.start + 12)),
  );
  const own = nested < 0 ? lines : lines.slice(0, nested);
  const inner = nested < 0 ? [] : readPlain(text, lineStart(text, lines[nested]!.start), words.end, { turns: false });
  return {
    kind: 'item',
    span: { start: span.start, end: own.at(-1)!.end },
    checkbox,
    lines: own,
    children: [...inner, ...rest.flatMap((child) => blocksOf(text, child, within))],
  };
}

function lineStart(text: string, offset: number): number {
  while (offset > 0 && text[offset - 1] !== '\n' && text[offset - 1] !== '\r') offset--;
  return offset;
}

function afterMarker(text: string, line: Span): Span {
  const marker = /^(?:[-*+]|\d+[.)])[ \t]*/.exec(text.slice(line.start, line.start + 20));
  return { start: line.start + (marker?.[0].length ?? 0), end: line.end };
}

function tableOf(text: string, node: TableNode): Table {
  const [header, ...rows] = node.children;
  return {
    kind: 'table',
    span: spanOf(node),
    header: header ? splitRow(text, spanOf(header)) : [],
    rows: rows.map((row) => ({ span: spanOf(row), cells: splitRow(text, spanOf(row)) })),
  };
}

function withoutQuoteMark(text: string, line: Span): Span {
  let { start } = trim(text, line);
  while (start < line.end && (text[start] === '>' || text[start] === ' ')) start++;
  return trim(text, { start, end: line.end });
}

function spanOf(node: Node | Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
