import {
  InsertTextFormat,
  type CompletionItem,
  type CompletionItemKind,
  type CompletionList,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fold } from '../../notes/text.ts';
import { toRange } from '../positions.ts';

/** One thing to write at a place. */
export interface Offer {
  label: string;
  /** What is written; the label where it is left out. */
  insert?: string;
  detail: string;
  kind: CompletionItemKind;
  /** What it is found by beside its label. */
  also?: readonly string[];
  /** `insert` is a snippet. */
  snippet?: boolean;
}

/** What is offered at a place, the best first: it takes the place of the text from `from` to the cursor. */
export interface Offers {
  from: number;
  offers: readonly Offer[];
  /** There is more than this: ask again when more is typed. */
  more?: boolean;
}

/** So many are offered at most. */
export const mostOffered = 50;

/** Offers that what is typed so far may be meant for: each of its words begins another of theirs, whatever the accents and the case. */
export function matching<T extends Pick<Offer, 'label' | 'also'>>(offers: readonly T[], typed: string): T[] {
  const words = wordsOf(typed);
  return offers.filter((offer) => keysOf(offer).some((key) => begins(words, wordsOf(key))));
}

function begins(typed: readonly string[], words: string[]): boolean {
  return typed.every((part) => {
    const at = words.findIndex((word) => word.startsWith(part));
    if (at >= 0) words.splice(at, 1);
    return at >= 0;
  });
}

function keysOf({ label, also = [] }: Pick<Offer, 'label' | 'also'>): string[] {
  return [label, ...also];
}

function wordsOf(words: string): string[] {
  return fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The offers as the protocol's. `at` is the cursor. */
export function listOf(document: TextDocument, at: number, { from, offers, more = false }: Offers): CompletionList {
  const range = toRange(document, { start: from, end: at });
  const typed = document.getText(range);
  const shown = matching(offers, typed);
  const items = shown.slice(0, mostOffered).map((offer, i): CompletionItem => {
    const { label, insert = label, detail, kind, snippet = false } = offer;
    return {
      label,
      kind,
      detail,
      ...(detail ? { labelDetails: { description: detail } } : {}),
      sortText: String(i).padStart(3, '0'),
      filterText: filterOf(offer, typed),
      textEdit: { range, newText: insert },
      ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    };
  });
  return { isIncomplete: more || shown.length > items.length, items };
}

/**
 * What the client compares with what is typed: with accents and without, the words that are typed first, as some clients look at the
 * beginning only.
 */
function filterOf(offer: Offer, typed: string): string {
  const sign = /^[^\p{L}\p{N}]*/u.exec(typed)?.[0] ?? '';
  const keys = [...new Set(keysOf(offer).flatMap((key) => [key, fold(key)]))];
  const [first = ''] = wordsOf(typed);
  const at = (key: string): number =>
    first === ''
      ? 0
      : fold(key)
          .split(/[^\p{L}\p{N}]+/u)
          .findIndex((word) => word.startsWith(first));
  const turned = keys.filter((key) => at(key) > 0).map((key) => key.split(/\s+/).slice(at(key)).join(' '));
  return sign + [...turned, ...keys].join(' ');
}
