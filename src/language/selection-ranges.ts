import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { extentOf, insideOf, type Block } from '../notes/blocks.ts';
import type { Mention, Note, Span } from '../notes/note.ts';
import { linesOf } from '../notes/text.ts';
import { contains, readableText, toRange, toSpan } from './positions.ts';
import { stretchesOf } from './stretches.ts';
import { topicsOf } from './topics.ts';

/**
 * What to select around each position, from the smallest: an owner, a date or a field, the item's words, the item, the item with what stands
 * below it, the list, the section without its heading, the section, the note; in mails a paragraph and the body, in tables the cell and
 * the row, in talk what is said, the turn and the stretch. One answer for each position, each range inside of the next.
 */
export function selectionRanges(document: TextDocument, note: Note, positions: Position[]): SelectionRange[] {
  const text = readableText(document);
  // By length: what is smaller can be inside of what is larger, and never the other way round.
  const spans = spansOf(text, note).sort((a, b) => a.end - a.start - (b.end - b.start));
  const all: SelectionRange = {
    range: { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) },
  };
  return positions.map((position) => {
    const at = toSpan(document, { start: position, end: position });
    const around: Span[] = [];
    for (const span of spans) {
      if (!contains(span, at)) continue;
      const inner = around.at(-1);
      // Of two that overlap, or are the same, the one that came first.
      if (!inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start)) around.push(span);
    }
    return around.reduceRight<SelectionRange>((parent, span) => ({ range: toRange(document, span), parent }), all);
  });
}

/** All that may be selected but the whole. */
function spansOf(text: string, note: Note): Span[] {
  const { sections, blocks, commitments, decisions } = note;
  const parts = [...sections, ...topicsOf(text, note)].flatMap(({ head, span }) => [
    head,
    { start: head.end, end: span.end },
    span,
  ]);
  const stretches = stretchesOf(text, note).map(({ span }) => span);
  return [
    ...[...parts, ...stretches].map((span) => trimmed(text, span)),
    ...decisions.map(({ span }) => span),
    ...commitments.flatMap(({ mentions }) => mentions.flatMap(placesOf)),
    ...spansIn(text, blocks),
  ].filter(({ start, end }) => start < end && end - start < text.length);
}

function placesOf({ span, head, owners, due, status, fields, cells, checkbox }: Mention): Span[] {
  const whole = fields.map(({ label, value }) => ({ start: label.start, end: Math.max(label.end, value.end) }));
  const given = [due?.span, status, checkbox, cells?.task, cells?.owner, cells?.due, cells?.status];
  return [
    span,
    head,
    ...owners.map((owner) => owner.span),
    ...fields.flatMap(({ label, value }) => [label, value]),
    ...whole,
    ...given.flatMap((place) => place ?? []),
  ];
}

/** The parts of the blocks, and the lists: items side by side. */
function spansIn(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let list: Span | null = null;
  for (const block of blocks) {
    const extent = extentOf(block);
    if (block.kind === 'item') {
      if (list) list.end = extent.end;
      else spans.push((list = { ...extent }));
    } else list = null;
    spans.push(extent, ...partsOf(text, block), ...spansIn(text, insideOf(block)));
  }
  return spans;
}

function partsOf(text: string, block: Block): Span[] {
  const across = (lines: readonly Span[]): Span[] =>
    lines.length > 0 ? [...lines, { start: lines[0]!.start, end: lines.at(-1)!.end }] : [];
  switch (block.kind) {
    case 'heading':
      return [block.words];
    case 'paragraph':
      return block.lines;
    case 'item':
      return [block.span, ...across(block.lines)];
    case 'turn':
      return [block.speaker, ...across(block.lines)];
    case 'table': {
      const rows = block.rows.flatMap(({ span, cells }) => [span, ...cells]);
      const body = block.rows.length > 0 ? across(block.rows.map(({ span }) => span)).slice(-1) : [];
      return [...block.header, ...rows, ...body];
    }
    case 'message':
      return [
        block.head,
        ...linesOf(text, block.head.start, block.head.end),
        ...block.headers.map(({ value }) => value),
        trimmed(text, { start: block.head.end, end: block.span.end }),
      ];
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
