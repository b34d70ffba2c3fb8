import type { DocumentLink } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note, Span } from '../notes/note.ts';
import { fold } from '../notes/text.ts';
import { lineStarts } from '../workspace/lines.ts';
import { idsIn, mailIdsOf } from '../workspace/mail-ids.ts';
import { mailOf } from '../workspace/mails.ts';
import { noteNamed } from '../workspace/note-names.ts';
import type { Entry } from '../workspace/entry.ts';
import type { LanguageContext } from './context.ts';
import * as messages from './messages/index.ts';
import { readableText, toRange } from './positions.ts';
import { ticketsOf, type TicketRule } from './tickets.ts';

type LinksContext = Pick<LanguageContext, 'file' | 'index'> & { tickets: readonly TicketRule[] };

interface Link extends Span {
  target: string;
  tooltip: string;
}

/** So many links of each kind are made at most. */
const most = 2000;
/** No more of a text is searched for tickets and names. */
const searched = 2_000_000;

/**
 * Links of a note: mails that a header refers to, tickets by the rules of the settings, and other notes by `[[name]]` and, but in Markdown, by their
 * file's name or path. They lead to notes of the index and to the addresses of the rules, never anywhere else; words of the note stand in no tooltip,
 * which the editor reads as Markdown. What overlaps an earlier link is left out.
 */
export function documentLinks(document: TextDocument, note: Note, context: LinksContext): DocumentLink[] {
  const text = readableText(document);
  const links = [
    ...mailLinks(document, text, note, context),
    ...bracketed(text, context),
    ...(document.languageId === 'markdown' ? [] : namedFiles(text, context)),
    ...ticketLinks(text, context.tickets),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = links.filter((link) => {
    if (link.start < end) return false;
    end = link.end;
    return true;
  });
  return apart.map(({ target, tooltip, ...span }) => ({ range: toRange(document, span), target, tooltip }));
}

/** The ids in `In-Reply-To` and `References` of mails that are in this note, else in another. */
function mailLinks(document: TextDocument, text: string, { blocks }: Note, { index }: LinksContext): Link[] {
  const headers = blocks
    .flatMap((block) => (block.kind === 'message' ? block.headers : []))
    .filter(({ name }) => name === 'in-reply-to' || name === 'references');
  if (headers.length === 0) return [];
  const own = new Map(mailIdsOf(text, blocks, lineStarts(text)).map(({ id, line }) => [id, line]));
  const links: Link[] = [];
  for (const { value } of headers) {
    for (const { id, start, end } of idsIn(text.slice(value.start, value.end))) {
      const line = own.get(id);
      const other = line === undefined ? mailOf(index, id) : null;
      const target = line === undefined ? other && placeIn(other.entry.uri, other.line) : placeIn(document.uri, line);
      if (target && links.length < most)
        links.push({ start: value.start + start, end: value.start + end, target, tooltip: messages.openMail() });
    }
  }
  return links;
}

/** `[[name]]`, `[[name|words]]`, `[[name#heading]]`. */
function bracketed(text: string, { index, file }: LinksContext): Link[] {
  const links: Link[] = [];
  for (const match of text
    .slice(0, searched)
    .matchAll(/\[\[([^[\]|#\r\n]{1,200})(?:#([^[\]|\r\n]{1,200}))?(?:\|[^[\]\r\n]{1,200})?\]\]/g)) {
    if (links.length >= most) break;
    const [whole, name, heading] = match;
    const entry = noteNamed(index, file, name!.trim());
    if (!entry) continue;
    const span = { start: match.index + 2, end: match.index + whole.length - 2 };
    links.push({ ...span, target: headingIn(entry, heading), tooltip: messages.openNote() });
  }
  return links;
}

/** The file of a note, at the place of a heading where it has that. */
function headingIn(entry: Entry, heading: string | undefined): string {
  const wanted = heading === undefined ? '' : fold(heading);
  const found = wanted && entry.landmarks.find(({ kind, text }) => kind === 'heading' && fold(text) === wanted);
  return found ? placeIn(entry.uri, found.start.line) : entry.uri;
}

/** No path is longer. */
const longestPath = 200;

/** Words that end as a file does: `2024-03-12-harbour.md`, `../minutes/harbour.txt`. */
function namedFiles(text: string, { index, file }: LinksContext): Link[] {
  const links: Link[] = [];
  // A run of such characters is one match, however long, so that none is looked at twice.
  for (const { 0: run, index: start } of text.slice(0, searched).matchAll(/[\p{L}\p{N}_./\\~@%+=:#&?-]+/gu)) {
    if (links.length >= most) break;
    if (run.length > longestPath) continue;
    const words = run.replace(/[.:?]+$/, '');
    if (!/[^./\\]\.[a-z]{2,10}$/i.test(words.slice(-13)) || words.includes('://')) continue;
    const entry = noteNamed(index, file, words);
    // A title or a name without its ending is no file's name.
    if (entry?.path.toLowerCase().endsWith(words.slice(words.lastIndexOf('/') + 1).toLowerCase()))
      links.push({ start, end: start + words.length, target: entry.uri, tooltip: messages.openNote() });
  }
  return links;
}

function ticketLinks(text: string, rules: readonly TicketRule[]): Link[] {
  const links: Link[] = [];
  const whole = text.slice(0, searched);
  for (const rule of rules.slice(0, mostRules)) {
    const tickets = ticketsOf(rule);
    if (!tickets) continue;
    for (const match of whole.matchAll(tickets.matcher)) {
      if (links.length >= most) return links;
      if (isInAddress(whole, match.index)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      links.push({ ...span, target: tickets.addressOf(match), tooltip: messages.openTicket() });
    }
  }
  return links;
}

/** How many rules of the settings are used. */
const mostRules = 50;

/** Does an address stand here, with this in it? The editor makes a link of it. */
function isInAddress(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 300), at)
    .split(/\s/)
    .at(-1)!;
  return before.includes('://');
}

/** An address with a line (0-based) as editors take it. */
function placeIn(uri: string, line: number): string {
  return `${uri}#L${line + 1}`;
}
