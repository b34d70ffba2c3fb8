import { moved, type Block, type Heading, type Item, type Paragraph, type Table } from '../blocks.ts';
import type { Span } from '../note.ts';
import { remembered } from '../once.ts';
import { headOf, isWrapped, linesOf, slice, trim } from '../text.ts';
import { checkboxAt } from './checkbox.ts';
import { readHtml } from './html.ts';
import { bareHeadingAt, headingAt, withoutColon } from './lead-in.ts';
import { piecesOf, readPiece } from './markdown-pieces.ts';
import type { ItemNode, MarkdownNode } from './markdown-tree.ts';
import { readPlain } from './plain.ts';
import { splitRow } from './table-row.ts';
import { announcesWork, talkOf, timedOnly, type LabelForm, type Talk } from './talk.ts';
import { tableAt } from './text-table.ts';
import { turnAt } from './turn.ts';

/** Reads Markdown into blocks. Code and front matter are left out: nothing in them is a commitment. */
export function readMarkdown(text: string): Block[] {
  const lines = linesOf(text);
  const talk = talkOf(text, lines);
  const reader = readerIn(talk);
  const listedReader = readerIn(timedOnly(talk));
  const blocks: Block[] = [];
  let listed = false;
  const read = (start: number, end: number): Block[] | null =>
    (listed ? listedReader : reader)(text.slice(start, end), beginsList(text, end), end === text.length);
  for (const { piece, start } of piecesOf(text, lines, read)) {
    for (const block of piece) blocks.push(moved(block, start));
    const heading = piece.findLast((block) => block.kind === 'heading');
    if (heading?.kind === 'heading' && reader !== listedReader)
      listed = announcesWork(slice(text.slice(start), headOf(heading.words)));
  }
  return blocks;
}

/** The blocks of a piece, whose places count from its start, by its words and whether a list stands right below them; null as in `readPiece`. */
type PieceReader = (piece: string, listBelow: boolean, last: boolean) => Block[] | null;

/** Reads pieces of a note in which people talk so, and remembers them. */
function readerIn({ speakers, labels }: Talk): PieceReader {
  return readerOf(JSON.stringify([[...speakers], [...labels]]));
}

const readerOf = remembered((signature): PieceReader => {
  const [speakers, labels] = JSON.parse(signature) as [string[], LabelForm[]];
  const talk = { speakers: new Set(speakers), labels: new Set(labels) };
  const blocksIn = (piece: string, listBelow: boolean, last: boolean): Block[] | null => {
    const nodes = readPiece(piece, last);
    const words = withList(piece, listBelow);
    return nodes && nodes.flatMap((node) => blocksOf(words, node, { quoted: false, talk }));
  };
  const alone = remembered((piece) => blocksIn(piece, false, false));
  const aboveList = remembered((piece) => blocksIn(piece, true, false));
  return (piece, listBelow, last) =>
    (listBelow ? aboveList : alone)(piece) ?? (last ? blocksIn(piece, listBelow, true) : null);
}, 8);

/** Bare words are a heading above a list (`bareHeadingAt`), of which the next piece may be the first item. */
function withList(piece: string, listBelow: boolean): string {
  return listBelow ? `${piece}- x` : piece;
}

function beginsList(text: string, at: number): boolean {
  return /^(?:[-*+•◦▪‣·–—]|\(?\d{1,3}[.)]|\[[ xX]\])[ \t]+\S/.test(text.slice(at, at + 12));
}

/** What a block stands in: a quotation, and the talk of the whole note. */
interface Within {
  quoted: boolean;
  talk: Talk;
}

function blocksOf(text: string, node: MarkdownNode, within: Within): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'heading', level: node.depth, span: node.span, words: withoutColon(text, node.words ?? node.span) },
      ];
    case 'paragraph':
      return paragraphBlocks(text, node.span, within);
    case 'item':
      return itemBlocks(text, node, within);
    case 'quote':
      return node.children.flatMap((child) => blocksOf(text, child, { ...within, quoted: true }));
    case 'html':
      // `<Action for Ann to mail>` is a marked line, whatever it looks like to a browser.
      return /^<\s*(?:action|todo)\b/i.test(slice(text, headOf(node.span)))
        ? paragraphBlocks(text, node.span, within)
        : readHtml(text, node.span);
    case 'table':
      return [tableOf(text, node)];
    case 'other':
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
function itemBlocks(text: string, node: ItemNode, within: Within): Block[] {
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

function itemOf(text: string, node: ItemNode, within: Within): Item {
  const { span } = node;
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') {
    // An item without words of its own (`- [ ]`, or a list right inside a list).
    const line = trim(text, span);
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
  const words = first.span;
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

function tableOf(text: string, { span, rows: [header, ...rows] }: MarkdownNode & { type: 'table' }): Table {
  return {
    kind: 'table',
    span,
    header: header ? splitRow(text, header) : [],
    rows: rows.map((row) => ({ span: row, cells: splitRow(text, row) })),
  };
}

function withoutQuoteMark(text: string, line: Span): Span {
  let { start } = trim(text, line);
  while (start < line.end && (text[start] === '>' || text[start] === ' ')) start++;
  return trim(text, { start, end: line.end });
}
