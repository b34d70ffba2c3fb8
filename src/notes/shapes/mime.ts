import type { Message } from '../blocks.ts';
import type { Span } from '../note.ts';
import { headOf, linesOf, slice } from '../text.ts';
import { headerAt } from './mail-headers.ts';

/**
 * The stretches of a mail's body that a person reads: of a mail in parts (RFC 2046) the plain ones, neither the same words in HTML nor
 * attachments. Nothing is decoded, as offsets must hold; quoted-printable is read as it stands.
 */
export function readableParts(text: string, headers: Message['headers'], body: Span): Span[] {
  const value = (of: Message['headers'], name: string): string =>
    slice(text, headOf(of.find((header) => header.name === name)?.value ?? { start: 0, end: 0 }, 1000));
  const boundaries = new Set<string>();
  const note = (type: string): void => {
    const boundary = /boundary="?([^\s";]{1,100})/i.exec(type)?.[1];
    if (boundary) boundaries.add(boundary);
  };
  note(value(headers, 'content-type'));
  if (boundaries.size === 0) return /base64/i.test(value(headers, 'content-transfer-encoding')) ? [] : [body];
  const parts: Span[] = [];
  let own: Message['headers'] | null = null;
  let part: Span | null = null;
  for (const line of linesOf(text, body.start, body.end)) {
    const words = slice(text, headOf(line, 130)).trimEnd();
    if (words.startsWith('--') && boundaries.has(words.slice(2).replace(/--$/, ''))) {
      own = [];
      part = null;
    } else if (own) {
      const header = headerAt(text, line);
      if (header) own.push(header);
      else if (words.trim() !== '' && own.length) own.at(-1)!.value.end = line.end;
      else {
        const type = value(own, 'content-type');
        note(type);
        const readable =
          !/base64/i.test(value(own, 'content-transfer-encoding')) && (!type || /^text\/plain/i.test(type));
        part = readable ? { start: Math.min(line.end + 1, body.end), end: line.end } : null;
        if (part) parts.push(part);
        own = null;
      }
    } else if (part) part.end = Math.max(part.start, line.end);
  }
  return parts.filter((found) => found.end > found.start);
}
