import type { Span } from '../note.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { htmlAt } from './markdown-html.ts';
import { LineCursor } from './line-cursor.ts';
import { headingOf, isHeader } from './markdown-leaves.ts';

/** What is open around a line: a quotation, or an item, whose words are set in by so many columns. */
interface Container {
  children: MarkdownNode[];
  /** 0 for a quotation. */
  width: number;
}

/** What the next line may go on with. */
type Leaf =
  | { type: 'paragraph'; node: MarkdownNode & { type: 'paragraph' }; lines: number }
  | { type: 'table'; node: MarkdownNode & { type: 'table' } }
  | { type: 'fence'; sign: string; length: number }
  | { type: 'html'; node: MarkdownNode & { type: 'html' }; ends: RegExp | null }
  | { type: 'code' };

/** What is nested deeper or set in further is left to remark. */
const deepest = 20;
const widest = 99;
/** So long a rule with blanks in it is one of bullets without number. */
const longestRule = 48;

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const underline = /^(?:=+|-+)[ \t]*$/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const definition = /^\[(?:[^[\]\\]|\\[^])*\]:/;
const delimiters = /^[|:-][ \t|:-]*$/;
const marker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;

/**
 * Reads Markdown line by line in far less time than remark, and the same (https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy). Null
 * where remark is to be asked: definitions of links, tables that are written oddly. `closed`: no fence and no HTML goes on below. Linear.
 */
export function readLines(text: string): { nodes: MarkdownNode[]; closed: boolean } | null {
  return new LineReader(text).read();
}

class LineReader extends LineCursor {
  private readonly nodes: MarkdownNode[] = [];
  private readonly open: Container[] = [];
  private leaf: Leaf | null = null;
  /** Paragraphs that may begin with the definition of a link. */
  private readonly bracketed: Span[] = [];
  /** In how many of the open containers the line in reading is. */
  private within = 0;
  /** What would go on with the line, if nothing else began on it. */
  private below: Leaf['type'] | null = null;

  read(): ReturnType<typeof readLines> {
    const { text } = this;
    for (let start = 0; start < text.length;) {
      start = this.enterLine(start);
      if (this.column > widest || !this.readLine()) return null;
    }
    if (this.bracketed.some(({ start, end }) => definition.test(text.slice(start, end)))) return null;
    return {
      nodes: this.nodes,
      closed: this.open.length > 0 || (this.leaf?.type !== 'fence' && this.leaf?.type !== 'html'),
    };
  }

  /** Reads one line; false where remark is to be asked. */
  private readLine(): boolean {
    this.enterOpen();
    this.below = this.goesOn() ? (this.leaf?.type ?? null) : null;
    if (this.leaf?.type === 'fence' && this.goesOn()) {
      if (this.endsFence(this.leaf)) this.leaf = null;
      return true;
    }
    if (this.leaf?.type === 'html' && this.goesOn() && (this.leaf.ends || this.at < this.end)) {
      if (this.at < this.end) this.leaf.node.span.end = this.end;
      if (this.leaf.ends?.test(this.rest())) this.leaf = null;
      return true;
    }
    while (this.at < this.end) {
      if (this.indent >= 4) {
        if (this.leaf?.type === 'paragraph') return this.readWords();
        if (this.leaf?.type === 'table') return false;
        this.put({ type: 'other' });
        this.leaf = { type: 'code' };
        return true;
      }
      const sign = this.text[this.at]!;
      // Most lines begin with a letter.
      if (!'#>-+*_=`~<0123456789'.includes(sign)) return this.readWords();
      if (sign === '>') {
        if (!this.enterQuote()) return false;
      } else if (sign === '<') return this.readHtml();
      else {
        const done = this.readLeaf(sign) ?? this.readItem();
        if (done !== 'entered') return done;
      }
    }
    // Blank, or empty below the marks on it.
    if (this.leaf?.type !== 'code' || !this.goesOn()) this.leave();
    return true;
  }

  /** Goes into the open containers that go on with this line. */
  private enterOpen(): void {
    for (this.within = 0; this.within < this.open.length; this.within++) {
      const { width, children } = this.open[this.within]!;
      if (width === 0) {
        if (this.indent >= 4 || this.text[this.at] !== '>' || this.at === this.end) return;
        this.skipQuoteMark();
      } else if (this.at === this.end) {
        if (children.length === 0) return;
      } else if (this.indent >= width) this.base += width;
      else return;
    }
  }

  /** A heading, a rule, the start of a fence: null where the line begins with none of them. */
  private readLeaf(sign: string): boolean | null {
    if (sign === '#') {
      const heading = headingOf(this.text, this.at, this.end);
      if (heading) this.put(heading);
      return heading ? true : this.readWords();
    }
    const words = this.rest();
    if (sign === '`' || sign === '~') {
      const marks = fence.exec(words);
      if (!marks) return this.readWords();
      this.put({ type: 'other' });
      this.leaf = { type: 'fence', sign, length: (marks[1] ?? marks[2]!).length };
      return true;
    }
    if ((sign === '=' || sign === '-') && this.leaf?.type === 'paragraph' && this.goesOn() && underline.test(words)) {
      const { start, end } = this.leaf.node.span;
      const depth = sign === '=' ? 1 : 2;
      this.replace({ type: 'heading', depth, span: { start, end: this.end }, words: { start, end } });
      this.leaf = null;
      return true;
    }
    if (sign === '=') return this.readWords();
    if ((sign === '*' || sign === '-' || sign === '_') && rule.test(words)) {
      if (words.length > longestRule && /[ \t]/.test(words)) return false;
      this.put({ type: 'other' });
      return true;
    }
    return sign === '_' ? this.readWords() : null;
  }

  private readHtml(): boolean {
    const html = htmlAt(this.rest());
    if (!html) return this.readWords();
    if (html.alone && this.leaf) return this.leaf.type === 'paragraph' && this.goesOn() && this.readWords();
    // The blanks before it are its own.
    const start = this.at - this.indent;
    if (this.text.slice(start, this.at).trim() !== '' || this.text.slice(start, this.at).includes('\t')) return false;
    const node = { type: 'html' as const, span: { start, end: this.end } };
    this.put(node);
    if (!html.ends?.test(this.rest())) this.leaf = { type: 'html', node, ends: html.ends };
    return true;
  }

  /** Goes into the item that begins here. */
  private readItem(): boolean | 'entered' {
    const mark = marker.exec(this.rest(12))?.[0];
    if (!mark) return this.readWords();
    const start = this.at;
    const empty = /^[ \t]*$/.test(this.text.slice(start + mark.length, this.end));
    // Only a bullet and the number 1, with words, end what goes on; to remark that holds for all of the line.
    if (this.below && (empty || (mark.length > 1 && !/^1[.)]$/.test(mark))))
      return this.below === 'paragraph' && this.readWords();
    const indent = this.indent;
    const edge = this.column + mark.length;
    this.skipBlanks(start + mark.length, edge);
    const blanks = this.column - edge;
    const width = indent + mark.length + (empty || blanks >= 5 ? 1 : blanks);
    const children: MarkdownNode[] = [];
    this.put({ type: 'item', span: { start, end: this.end }, children });
    this.open.push({ children, width });
    this.within++;
    this.base += width;
    return this.open.length <= deepest && 'entered';
  }

  private enterQuote(): boolean {
    const children: MarkdownNode[] = [];
    this.put({ type: 'quote', children });
    this.open.push({ children, width: 0 });
    this.within++;
    this.skipQuoteMark();
    return this.open.length <= deepest;
  }

  /** The words of a paragraph or a row; false where remark is to be asked. */
  private readWords(): boolean {
    const { leaf, text, at: start, end } = this;
    if (leaf?.type === 'paragraph') {
      if (this.indent < 4 && this.goesOn() && '|:-'.includes(text[start]!) && delimiters.test(this.rest())) {
        return leaf.lines === 1 && this.beginTable(leaf.node.span);
      }
      leaf.node.span.end = end;
      leaf.lines++;
      return true;
    }
    if (leaf?.type === 'table' && this.goesOn()) {
      if (!this.rest().includes('|')) return false;
      leaf.node.rows.push({ start, end });
      leaf.node.span.end = end;
      return true;
    }
    const node = { type: 'paragraph' as const, span: { start, end } };
    if (text[start] === '[') this.bracketed.push(node.span);
    this.put(node);
    this.leaf = { type: 'paragraph', node, lines: 1 };
    return true;
  }

  /** The table whose header is `header` and whose second line is this one. */
  private beginTable(header: Span): boolean {
    const { text, at, end } = this;
    if (!isHeader(text, header, { start: at, end })) return false;
    const node = { type: 'table' as const, span: { start: header.start, end }, rows: [{ ...header }] };
    this.replace(node);
    this.leaf = { type: 'table', node };
    return true;
  }

  private endsFence(leaf: Leaf & { type: 'fence' }): boolean {
    if (this.indent >= 4) return false;
    const signs = /^([`~])\1*(?=[ \t]*$)/.exec(this.rest())?.[0] ?? '';
    return signs.length >= leaf.length && signs.startsWith(leaf.sign);
  }

  /** Is the line in all containers that are open? */
  private goesOn(): boolean {
    return this.within === this.open.length;
  }

  /** Ends what this line is not in. */
  private leave(): void {
    this.open.length = this.within;
    this.leaf = null;
  }

  private put(node: MarkdownNode): void {
    this.leave();
    (this.open.at(-1)?.children ?? this.nodes).push(node);
  }

  /** Puts a node in the place of the last one. */
  private replace(node: MarkdownNode): void {
    const children = this.open.at(-1)?.children ?? this.nodes;
    children[children.length - 1] = node;
  }
}
