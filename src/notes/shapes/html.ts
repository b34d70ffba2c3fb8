import type { Block, Heading, Item, Table } from '../blocks.ts';
import type { Span } from '../note.ts';
import { linesOf, slice, trim } from '../text.ts';
import { headingAt, withoutColon } from './lead-in.ts';

/** A tag or the opening of a comment. No attribute holds `<` or `>`, so each tag is looked at once. */
const tag = /<(?:(\/?)([a-z][a-z0-9]{0,15})\b[^<>]*>|!--)/gi;
/** Tags that stand inside a line. The others end it. */
const inline =
  /^(?:a|abbr|b|big|cite|code|del|em|font|i|img|input|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|tt|u|var|wbr)$/;
/** What a browser does not show. */
const hidden = /^(?:script|style|template)$/;

/** Lists and items that may stand open: nobody nests deeper, and what is read is walked by recursion. */
const deepest = 24;

/** A list or an item that is open; what comes next goes into its `blocks`. */
interface Open {
  name: 'list' | 'item';
  blocks: Block[];
  item: Item | null;
}

/**
 * Reads HTML inside Markdown (HTML Living Standard, as far as notes have it): headings, lists, tables and lines. Tags that do
 * not match are passed over. A cell that holds a list gives its items below its column's header, since one cell then
 * is many tasks. Linear in the length of the span.
 */
export function readHtml(text: string, span: Span): Block[] {
  const blocks: Block[] = [];
  const open: Open[] = [];
  let run: Span | null = null;
  let heading = 0;
  let table: HtmlTable | null = null;
  let at = span.start;

  const target = (): Block[] => open.at(-1)?.blocks ?? blocks;
  const flush = (): void => {
    const lines = run ? linesOf(text, run.start, run.end).flatMap((line) => nonBlank(text, line)) : [];
    run = null;
    if (!lines.length) return;
    const item = open.at(-1)?.item;
    if (heading > 0) target().push(headingOf(text, lines, heading));
    else if (item && !item.children.length) {
      item.lines.push(...lines);
      item.span.end = lines.at(-1)!.end;
    } else target().push(...lines.map((line) => lineBlock(text, line)));
  };
  const close = (name: Open['name']): void => {
    const from = open.findLastIndex((one) => one.name === name);
    // An item ends inside its own list, whatever stands open further out.
    if (from >= 0 && !(name === 'item' && open.slice(from).some((one) => one.name === 'list'))) open.length = from;
  };
  const openList = (): void => {
    if (open.length >= deepest) return;
    const last = open.at(-1)?.item ? null : target().at(-1);
    // `<ul>` right inside a list belongs to the item before it.
    open.push({ name: 'list', blocks: last?.kind === 'item' && open.length ? last.children : target(), item: null });
  };

  tag.lastIndex = span.start;
  for (let match = tag.exec(text); match && match.index < span.end; match = tag.exec(text)) {
    run = joined(run, trim(text, { start: at, end: match.index }));
    at = tag.lastIndex;
    const name = match[2]?.toLowerCase();
    const ends = match[1] === '/';
    if (!name || (hidden.test(name) && !ends)) {
      const end = text.indexOf(name ? `</${name}` : '-->', at);
      at = end < 0 || end > span.end ? span.end : name ? end : end + 3;
      tag.lastIndex = at;
      continue;
    }
    if (inline.test(name)) continue;
    if (table && /^t[dhr]$/.test(name)) {
      run = null;
      if (ends) table.end(name, match.index);
      else table.begin(name, match.index, at);
      continue;
    }
    if (name === 'table') {
      flush();
      if (!ends) table = new HtmlTable(match.index);
      else if (table) target().push(...table.blocks(text, at));
      if (ends) table = null;
      continue;
    }
    if (table) continue;
    flush();
    if (/^h[1-6]$/.test(name)) heading = ends ? 0 : Number(name[1]);
    else if (name === 'summary') heading = ends ? 0 : 7;
    else if (name === 'ul' || name === 'ol') {
      if (ends) close('list');
      else openList();
    } else if (name === 'li') {
      close('item');
      if (!ends) {
        const item: Item = {
          kind: 'item',
          span: { start: match.index, end: at },
          checkbox: null,
          lines: [],
          children: [],
        };
        target().push(item);
        if (open.length < deepest) open.push({ name: 'item', blocks: item.children, item });
      }
    }
  }
  run = joined(run, trim(text, { start: at, end: span.end }));
  flush();
  return worded(blocks);
}

/** The cells of a table while it is read: where each begins and ends. */
class HtmlTable {
  readonly #start: number;
  readonly #rows: { start: number; end: number; cells: Span[] }[] = [];
  #cell: number | null = null;

  constructor(start: number) {
    this.#start = start;
  }

  begin(name: string, start: number, inner: number): void {
    this.end('td', start);
    if (name === 'tr') this.#rows.push({ start, end: inner, cells: [] });
    else if (this.#rows.length) this.#cell = inner;
  }

  end(name: string, at: number): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    if (this.#cell !== null) row.cells.push({ start: this.#cell, end: at });
    this.#cell = null;
    row.end = Math.max(row.end, at);
    if (name === 'tr') row.end = at;
  }

  /** The table; or, where cells hold lists, each column with what stands in it. */
  blocks(text: string, end: number): Block[] {
    this.end('td', end);
    const [header, ...rows] = this.#rows.filter(({ cells }) => cells.length > 0);
    if (!header) return [];
    if (!rows.some(({ cells }) => cells.some((cell) => /<li\b/i.test(slice(text, cell))))) {
      const words = (cells: Span[]): Span[] => cells.map((cell) => withoutTags(text, cell));
      const table: Table = {
        kind: 'table',
        span: { start: this.#start, end },
        header: words(header.cells),
        rows: rows.map(({ start, end, cells }) => ({ span: { start, end }, cells: words(cells) })),
      };
      return [table];
    }
    return header.cells.flatMap((cell, column) => [
      headingOf(text, [untilColon(text, withoutTags(text, cell))], 7),
      ...rows.flatMap(({ cells }) => (cells[column] ? readHtml(text, cells[column]) : [])),
    ]);
  }
}

function joined(run: Span | null, words: Span): Span | null {
  return words.end > words.start ? { start: run?.start ?? words.start, end: words.end } : run;
}

function nonBlank(text: string, line: Span): Span[] {
  const words = trim(text, line);
  return words.end > words.start ? [words] : [];
}

function headingOf(text: string, lines: Span[], level: number): Heading {
  const span = { start: lines[0]!.start, end: lines.at(-1)!.end };
  return { kind: 'heading', level, span, words: withoutColon(text, span) };
}

/** Bold alone (`<b>Tasks</b>`), capitals or a colon lead in what follows, as in Markdown. */
function lineBlock(text: string, line: Span): Block {
  const bold = /<(b|strong)>$/i.exec(text.slice(Math.max(0, line.start - 8), line.start))?.[1];
  if (bold && text.startsWith(`</${bold}>`, line.end)) return headingOf(text, [line], 7);
  return headingAt(text, line, false) ?? { kind: 'paragraph', lines: [line], quoted: false };
}

/** A cell's words without the tags around them; tags between words stay, so that it is one stretch of the text. */
function withoutTags(text: string, cell: Span): Span {
  let words: Span | null = null;
  let at = cell.start;
  for (const match of slice(text, cell).matchAll(/<[^<>]*>/g)) {
    words = joined(words, trim(text, { start: at, end: cell.start + match.index }));
    at = cell.start + match.index + match[0].length;
  }
  return joined(words, trim(text, { start: at, end: cell.end })) ?? { start: cell.start, end: cell.start };
}

/** A column's header says after a colon how it is filled in: "Actions: responsible". */
function untilColon(text: string, words: Span): Span {
  const colon = slice(text, words).indexOf(':');
  return colon > 0 ? { start: words.start, end: words.start + colon } : words;
}

/** Every item has words: those of one without (`<li><ul>…`) are the empty place at its start. */
function worded(blocks: Block[]): Block[] {
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    if (!block.lines.length) block.lines.push({ start: block.span.end, end: block.span.end });
    worded(block.children);
  }
  return blocks;
}
