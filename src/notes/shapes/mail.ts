import type { Block, Message } from '../blocks.ts';
import type { Span } from '../note.ts';
import { linesOf, slice, trim } from '../text.ts';
import { readPlain } from './plain.ts';

const header =
  /^(from|to|cc|bcc|date|sent|subject|reply-to|message-id|in-reply-to|mime-version|content-type|content-transfer-encoding|references|x-[\w-]+)[ \t]*:[ \t]*/i;

/** Reads a mail or a thread of mails in one text into one message per header block; text before the first is read as plain. */
export function readMail(text: string): Block[] {
  const lines = linesOf(text);
  const heads: { first: number; last: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!/^from[ \t]*:/i.test(text.slice(lines[i]!.start, lines[i]!.start + 20))) continue;
    const last = lastHeaderLine(text, lines, i);
    if (last > i) heads.push({ first: i, last });
    i = Math.max(i, last);
  }
  const blocks: Block[] = [];
  const firstHead = heads[0];
  if (!firstHead) return readPlain(text);
  if (firstHead.first > 0) blocks.push(...readPlain(text, 0, lines[firstHead.first]!.start));
  heads.forEach((head, i) => {
    const next = heads[i + 1];
    const end = next ? lines[next.first]!.start : text.length;
    blocks.push(message(text, lines, head, trim(text, { start: lines[head.first]!.start, end }).end));
  });
  return blocks;
}

/** True when the text has at least one block of mail headers (From with To, Date or Subject right below). */
export function isMail(text: string): boolean {
  const lines = linesOf(text, 0, Math.min(text.length, 20_000));
  return lines.some(
    (line, i) => /^from[ \t]*:/i.test(text.slice(line.start, line.start + 20)) && lastHeaderLine(text, lines, i) > i,
  );
}

function lastHeaderLine(text: string, lines: Span[], first: number): number {
  let last = first;
  let names = 0;
  for (let i = first; i < lines.length && i < first + 40; i++) {
    const words = slice(text, { start: lines[i]!.start, end: Math.min(lines[i]!.end, lines[i]!.start + 200) });
    const match = header.exec(words);
    if (match) {
      if (/^(to|date|sent|subject)$/i.test(match[1]!)) names++;
      last = i;
    } else if (!/^[ \t]+\S/.test(words)) break;
    else last = i;
  }
  return names > 0 ? last : first;
}

function message(text: string, lines: Span[], head: { first: number; last: number }, end: number): Message {
  const headers: Message['headers'] = [];
  for (let i = head.first; i <= head.last; i++) {
    const line = lines[i]!;
    const match = header.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
    if (match)
      headers.push({
        name: match[1]!.toLowerCase(),
        value: trim(text, { start: line.start + match[0].length, end: line.end }),
      });
    else if (headers.length) headers.at(-1)!.value.end = trim(text, line).end;
  }
  const headSpan = { start: lines[head.first]!.start, end: lines[head.last]!.end };
  const body = lines[head.last + 1]
    ? readPlain(text, lines[head.last + 1]!.start, Math.max(end, lines[head.last + 1]!.start), { turns: false })
    : [];
  return {
    kind: 'message',
    span: { start: headSpan.start, end: Math.max(end, headSpan.end) },
    head: headSpan,
    headers,
    body,
  };
}
