import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { extentOf, insideOf, type Block } from '../notes/blocks.ts';
import type { Note, Span } from '../notes/note.ts';
import { attributionAt } from '../notes/shapes/mail-quotes.ts';
import { linesOf } from '../notes/text.ts';
import { lineStarts, placeAt } from '../workspace/lines.ts';
import { readableText } from './positions.ts';
import { stretchesOf } from './stretches.ts';
import { topicsOf } from './topics.ts';

interface Fold extends Span {
  kind?: FoldingRangeKind;
}

/**
 * Folds sections, mails, topics and stretches of a talk, each from its first line to its last one that is not blank; in them what is quoted
 * (a comment), tables, items with what is set in below them, and turns of several lines; and code and the front matter. On one line
 * begins one fold at most: the longest.
 */
export function foldingRanges(document: TextDocument, note: Note): FoldingRange[] {
  const text = readableText(document);
  const lines = linesOf(text);
  const folds: Fold[] = [
    ...note.sections.map(({ head, span }) => ({ start: head.start, end: span.end })),
    ...topicsOf(text, note).map(({ span }) => span),
    ...stretchesOf(text, note).flatMap(({ alone, span }) => (alone ? [] : span)),
    ...foldsIn(note.blocks),
    ...frontMatter(text, lines),
    ...fenced(text, lines),
    // Transcripts mark by it who speaks.
    ...(note.shape === 'transcript' ? [] : quoted(text, lines)),
  ];
  const starts = lineStarts(text);
  const byLine = new Map<number, FoldingRange>();
  for (const { start, end, kind } of folds) {
    const startLine = placeAt(starts, start).line;
    const endLine = placeAt(starts, endOfWords(text, start, end)).line;
    const other = byLine.get(startLine);
    if (endLine <= startLine || (other && other.endLine >= endLine)) continue;
    byLine.set(startLine, kind ? { startLine, endLine, kind } : { startLine, endLine });
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

/** The end of a stretch without the blanks there, cut short where it is all blank. */
function endOfWords(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

function foldsIn(blocks: readonly Block[]): Fold[] {
  return blocks.flatMap((block) => {
    const folds = foldsIn(insideOf(block));
    const isLong = block.kind === 'item' || block.kind === 'table' || block.kind === 'turn';
    return isLong ? [extentOf(block), ...folds] : folds;
  });
}

/** A fence that nothing closes folds nothing. */
function fenced(text: string, lines: readonly Span[]): Fold[] {
  const folds: Fold[] = [];
  let open: { start: number; mark: string } | null = null as { start: number; mark: string } | null;
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(headOf(text, line))?.[1];
    if (!mark) continue;
    if (!open) open = { start: line.start, mark };
    else if (mark.startsWith(open.mark)) {
      folds.push({ start: open.start, end: line.end, kind: FoldingRangeKind.Region });
      open = null;
    }
  }
  return folds;
}

/** Lines of `name: value` between two of three hyphens, at the head of the note. */
function frontMatter(text: string, lines: readonly Span[]): Fold[] {
  if (!/^---[ \t]*[\r\n]+[\w-]{1,60}:/.test(text.slice(0, 200))) return [];
  const last = lines.find((line, at) => at > 0 && /^---\s*$/.test(headOf(text, line)));
  return last ? [{ start: 0, end: last.end, kind: FoldingRangeKind.Region }] : [];
}

/** Runs of lines that begin with `>`, with the line above that says who wrote them ("On Monday, Ann wrote:"). */
function quoted(text: string, lines: readonly Span[]): Fold[] {
  const folds: Fold[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isQuoted(text, lines[at])) continue;
    const first = attributionAbove(text, lines, at);
    while (isQuoted(text, lines[at + 1])) at++;
    folds.push({ start: lines[first]!.start, end: lines[at]!.end, kind: FoldingRangeKind.Comment });
  }
  return folds;
}

/** The line on which a quotation begins: that of its attribution, a little above, else its own first one. */
function attributionAbove(text: string, lines: readonly Span[], at: number): number {
  for (let above = Math.max(0, at - 3); above < at; above++) {
    if (/^\s*(?:>|$)/.test(headOf(text, lines[above]!))) continue;
    const found = attributionAt(text, lines, above);
    if (found?.quotes && found.last < at) return above;
  }
  return at;
}

function isQuoted(text: string, line: Span | undefined): boolean {
  return line !== undefined && /^\s*>/.test(headOf(text, line));
}

/** The first characters of a line: enough to tell what it is. */
function headOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 40));
}
