import { moved, type Block, type Message } from '../blocks.ts';
import type { Span } from '../note.ts';
import { remembered } from '../once.ts';
import { headOf, linesOf, slice, trim } from '../text.ts';
import { attributionAt, mayQuote, signatureIn } from './mail-quotes.ts';
import { headerAt } from './mail-headers.ts';
import { readableParts } from './mime.ts';
import { readPlain } from './plain.ts';
import { stretchesIn } from './stretches.ts';

/** The first lines of a mail: its headers, or the line that says who wrote the old mail below. */
interface Head {
  first: number;
  last: number;
  headers: Message['headers'];
}

/** So many mails and stretches of a thread are remembered. */
const most = 1000;

/**
 * Reads a mail or a thread of mails in one text: one message per block of headers, and one per old mail that stands below "Ann wrote:"
 * without quotation marks. Text before the first is read as plain, or as a mail without headers where it quotes one.
 */
export function readMail(text: string): Block[] {
  const starts = headsIn(text);
  const first = starts[0] ?? text.length;
  const blocks: Block[] = first > 0 ? beforeMails(text.slice(0, first)) : [];
  for (const [i, start] of starts.entries()) blocks.push(moved(messageIn(text.slice(start, starts[i + 1])), start));
  return blocks;
}

function beforeMails(text: string): Block[] {
  const lines = linesOf(text);
  const bare = bareMail(text, lines, lines.length);
  return bare ? [message(text, lines, bare)] : readPlain(text);
}

/** The mail that a text is. */
const messageIn = remembered((text: string): Message => {
  const lines = linesOf(text);
  const run = headerRun(text, lines, 0);
  return message(text, lines, isHead(text, run) ? run : (unquotedAt(text, lines, 0) ?? run));
}, most);

/** Where the mails of a thread begin. A stretch begins behind a blank line, and not with a quotation: no head goes on there. */
function headsIn(text: string): number[] {
  const lines = linesOf(text);
  const cuts = stretchesIn(text, lines, (i) => {
    const before = lines[i - 1]!;
    return before.start === before.end && !/[\s>]/.test(text.charAt(lines[i]!.start));
  });
  const heads: number[] = [];
  for (const [i, start] of cuts.entries()) {
    const words = text.slice(start, cuts[i + 1]);
    for (const at of (heads.length ? laterHeads : firstHeads)(words)) heads.push(start + at);
  }
  return heads;
}

const firstHeads = remembered((text: string) => startsOf(text, false), most);
const laterHeads = remembered((text: string) => startsOf(text, true), most);

function startsOf(text: string, below: boolean): number[] {
  const lines = linesOf(text);
  return headsOf(text, lines, below).map(({ first }) => lines[first]!.start);
}

/** True when the text has at least one block of mail headers, or begins with a mail that quotes another. */
export function isMail(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const lines = linesOf(sample);
  return headsOf(sample, lines).length > 0 || (mayQuote(sample) && bareMail(sample, lines, lines.length) !== null);
}

/** Blocks of headers, and attributions of old mails that stand below them without quotation marks. `below`: others stand above the text. */
function headsOf(text: string, lines: Span[], below = false): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < lines.length; i++) {
    const run = headerRun(text, lines, i);
    const head = isHead(text, run) ? run : below || heads.length > 0 ? unquotedAt(text, lines, i) : null;
    if (head) heads.push(head);
    i = Math.max(run.last, head?.last ?? i);
  }
  return heads;
}

function unquotedAt(text: string, lines: Span[], i: number): Head | null {
  const found = attributionAt(text, lines, i);
  return found && !found.quotes ? { first: i, last: found.last, headers: found.headers } : null;
}

/** The header lines that follow each other from line `first`, perhaps none. */
function headerRun(text: string, lines: Span[], first: number): Head {
  // A line of an mbox file: "From ann@port.example Mon Mar 18 09:00:00 2024".
  const separator =
    text.startsWith('From ', lines[first]!.start) &&
    /^From \S+@?\S* .*\d{4}$/.test(slice(text, headOf(lines[first]!, 120)));
  const headers: Message['headers'] = [];
  let last = first;
  for (let i = separator ? first + 1 : first; i < lines.length; i++) {
    const header = headerAt(text, lines[i]!);
    if (header) headers.push(header);
    else if (headers.length && /^[ \t]+\S/.test(slice(text, headOf(lines[i]!, 200))))
      headers.at(-1)!.value.end = trim(text, lines[i]!).end;
    else break;
    last = i;
  }
  return { first, last, headers };
}

/** The lines name a sender (no time: "From: 10:00") and one more of recipient, date and subject. */
function isHead(text: string, { headers }: Head): boolean {
  const known = new Set(headers.map(({ name }) => name));
  const sender = headers.find(({ name }) => name === 'from');
  return (
    sender !== undefined &&
    /^[^\d\s]/.test(slice(text, headOf(sender.value, 10))) &&
    (known.has('to') || known.has('date') || known.has('subject'))
  );
}

/** A mail without headers tells itself by what it quotes; its sender is who signs above that. */
function bareMail(text: string, lines: Span[], end: number): Head | null {
  for (let i = 0; i < end; i++) {
    const found = attributionAt(text, lines, i);
    if (!found?.quotes) continue;
    const signature = signatureIn(text, lines, 0, i) ?? signatureIn(text, lines, found.last + 1, end);
    return { first: 0, last: -1, headers: signature ? [{ name: 'from', value: signature }] : [] };
  }
  return null;
}

/** The mail that a text is, below its head. */
function message(text: string, lines: Span[], head: Head): Message {
  const from = lines[head.last + 1];
  const start = lines[head.first]!.start;
  const headEnd = head.last < head.first ? start : lines[head.last]!.end;
  const end = Math.max(headEnd, trim(text, { start, end: text.length }).end);
  const body = { start: from?.start ?? text.length, end };
  const quoted: Message['headers'] = [];
  for (let i = head.last + 1; i < lines.length; i++) {
    const found = attributionAt(text, lines, i);
    if (found)
      quoted.push(
        ...found.headers.map(({ name, value }) => ({ name: name === 'from' ? 'quoted' : 'quoted date', value })),
      );
  }
  return {
    kind: 'message',
    span: { start, end },
    head: { start, end: headEnd },
    headers: [...head.headers, ...quoted],
    body:
      body.end > body.start
        ? readableParts(text, head.headers, body).flatMap((part) =>
            readPlain(text, part.start, part.end, { turns: false }),
          )
        : [],
  };
}
