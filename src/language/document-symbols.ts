import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { written, type Note, type Section, type Span } from '../notes/note.ts';
import { bestMention } from '../workspace/entry.ts';
import { contains, toRange } from './positions.ts';

interface Node {
  span: Span;
  symbol: DocumentSymbol;
  children: Node[];
}

const kinds: Record<Section['kind'], SymbolKind> = {
  heading: SymbolKind.String,
  mail: SymbolKind.Object,
  turn: SymbolKind.Property,
};

/** The outline: sections, and in each the commitments that stand there. A turn of a talk shows only if it holds one. */
export function documentSymbols(document: TextDocument, note: Note): DocumentSymbol[] {
  const nodes: Node[] = [];
  for (const section of note.sections) {
    nodes.push(nodeOf(document, section.title, section.span, section.head, kinds[section.kind]));
  }
  for (const commitment of written(note)) {
    const { span, head } = bestMention(commitment);
    const node = nodeOf(document, commitment.text, span, head, SymbolKind.Event);
    const detail = [...commitment.owners.map((owner) => owner.name), commitment.due?.text ?? ''].filter(Boolean);
    if (detail.length > 0) node.symbol.detail = detail.join(' · ');
    nodes.push(node);
  }
  return nest(nodes).filter(isWorthShowing).map(symbolOf);
}

function nodeOf(document: TextDocument, title: string, span: Span, head: Span, kind: SymbolKind): Node {
  // The protocol wants a name, and a selection inside of the range.
  const selected = contains(span, head) ? head : { start: span.start, end: span.start };
  const symbol = {
    name: title.trim() || '…',
    kind,
    range: toRange(document, span),
    selectionRange: toRange(document, selected),
  };
  return { span, symbol, children: [] };
}

/** Puts each node below the innermost one that holds it. */
function nest(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const node of nodes) {
    while (open.length > 0 && !contains(open.at(-1)!.span, node.span)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function isWorthShowing(node: Node): boolean {
  return node.symbol.kind !== kinds.turn || node.children.length > 0;
}

function symbolOf(node: Node): DocumentSymbol {
  return { ...node.symbol, children: node.children.filter(isWorthShowing).map(symbolOf) };
}
