import { SymbolTag, type SymbolInformation } from 'vscode-languageserver-types';
import { isSettled } from '../notes/note.ts';
import { clipped } from '../workspace/lines.ts';
import { search, type Hit } from '../workspace/search.ts';
import type { LanguageContext } from './context.ts';
import { factsOf, symbolKinds } from './document-symbols.ts';

/** How many are told: nobody looks through more, and whoever types on gets others. */
const most = 300;
/** How many characters of a name are shown. */
const longestName = 160;

/**
 * What the workspace's notes hold by a query: commitments with owner, day and state, decisions, headings and mails with the title of their note,
 * the best first. By the index alone, no note is read for it.
 */
export function workspaceSymbols(
  query: string,
  { index, today }: Pick<LanguageContext, 'index' | 'today'>,
): SymbolInformation[] {
  return search(index, query, most).map((hit) => symbolOf(hit, today));
}

function symbolOf(hit: Hit, today: string): SymbolInformation {
  const { entry } = hit;
  const title = entry.title || entry.path;
  const symbol = (kind: keyof typeof symbolKinds, text: string, range: SymbolInformation['location']['range']) => ({
    name: clipped(text.replace(/\s+/g, ' ').trim(), longestName) || '…',
    kind: symbolKinds[kind],
    location: { uri: entry.uri, range },
  });
  if ('landmark' in hit) {
    const { kind, text, start } = hit.landmark;
    return { ...symbol(kind, text, { start, end: start }), containerName: title };
  }
  const { commitment } = hit;
  const { text, start, end, status } = commitment;
  const containerName = [factsOf(commitment, entry.day, today), title].filter(Boolean).join(' · ');
  const found = { ...symbol('commitment', text, { start, end }), containerName };
  return isSettled(status) ? { ...found, tags: [SymbolTag.Deprecated] } : found;
}
