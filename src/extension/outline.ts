import { DocumentSymbol, SymbolKind, extensions } from 'vscode';
import type { SymbolInformation } from 'vscode';

/** The kinds that the server gives commitments and decisions. */
const items: readonly SymbolKind[] = [SymbolKind.Event, SymbolKind.Constant];

/**
 * Of an outline what Markdown's own one lacks: commitments and decisions, without the headings around them. The editor shows the outlines of all
 * its extensions, each as a group: with ours whole, every heading would be there twice.
 */
export function itemsOf(outline: (DocumentSymbol | SymbolInformation)[] | null | undefined): DocumentSymbol[] {
  return (outline ?? []).flatMap((symbol) => {
    if (!(symbol instanceof DocumentSymbol)) return [];
    if (!items.includes(symbol.kind)) return itemsOf(symbol.children);
    symbol.children = itemsOf(symbol.children);
    return symbol;
  });
}

/** Of what is found in the workspace all but the headings of Markdown, where the editor's own Markdown finds them too. */
export function withoutMarkdownHeadings(found: SymbolInformation[]): SymbolInformation[] {
  if (!extensions.getExtension('vscode.markdown-language-features')?.isActive) return found;
  return found.filter(
    ({ kind, location }) => kind !== SymbolKind.String || !/\.(?:md|markdown)$/i.test(location.uri.path),
  );
}
