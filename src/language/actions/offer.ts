import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../notes/edit/index.ts';
import type { Commitment, Mention, Note } from '../../notes/note.ts';
import { lineStart } from '../../notes/edit/lines.ts';
import type { LanguageContext } from '../context.ts';
import { readableText, toSpan, touches } from '../positions.ts';

/**
 * A code action that may be left unfinished: `make` gives its edit once it is chosen, as an edit that is read back costs reading
 * the note; null where no edit would mean just what the title says. No two offers of one place have the same title.
 */
export type Offer = CodeAction & { make?: () => TextEdit[] | null };

/** What can be done about a range of a note. */
export type Actions = (document: TextDocument, note: Note, range: Range, context: LanguageContext) => Offer[];

/** A written item and the place of it that is meant. */
export interface Item {
  commitment: Commitment;
  mention: Mention;
}

/**
 * The written items that a range touches, in text order; of an empty range only the innermost. Speech and prose are none, nor
 * are the sentences of a mail: what was sent stays as it was sent.
 */
export function itemsAt(document: TextDocument, note: Note, range: Range): Item[] {
  const text = readableText(document);
  const span = toSpan(document, range);
  const found = note.commitments.flatMap((commitment) =>
    commitment.mentions
      .filter((mention) => isItem(note, mention) && touches(linesOf(text, mention), span))
      .map((mention) => ({ commitment, mention })),
  );
  const size = ({ mention: { span: own } }: Item): number => own.end - own.start;
  if (span.start === span.end) return found.sort((a, b) => size(a) - size(b)).slice(0, 1);
  return found.sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** The one item that a range touches, or null. */
export function itemAt(document: TextDocument, note: Note, range: Range): Item | null {
  const [item, ...more] = itemsAt(document, note, range);
  return item && more.length === 0 ? item : null;
}

function isItem({ shape }: Note, { form }: Mention): boolean {
  return form === 'item' || form === 'row' || (form === 'line' && shape !== 'mail');
}

function linesOf(text: string, { span, head }: Mention): { start: number; end: number } {
  return { start: lineStart(text, span.start), end: Math.max(span.end, head.end) };
}
