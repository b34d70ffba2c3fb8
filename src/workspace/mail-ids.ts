import type { Block } from '../notes/blocks.ts';
import { placeAt } from './lines.ts';

/** A mail by the id that other mails refer to it by, and the line it begins on. */
export interface MailId {
  id: string;
  line: number;
}

/** No header gives more ids, no id is longer. */
const mostIds = 200;
const longestId = 250;

/** The ids in a header's value, `<…@…>`, with their offsets in it. */
export function idsIn(value: string): { id: string; start: number; end: number }[] {
  const found = value.slice(0, mostIds * longestId).matchAll(/<([^<>\s]{3,250})>/g);
  return [...found]
    .slice(0, mostIds)
    .map(({ 1: id, index, 0: whole }) => ({ id: id!, start: index, end: index + whole.length }));
}

/** The mails of a note that have an id, in text order. */
export function mailIdsOf(text: string, blocks: readonly Block[], starts: number[]): MailId[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'message') return [];
    const header = block.headers.find(({ name }) => name === 'message-id');
    const [first] = header ? idsIn(text.slice(header.value.start, header.value.end)) : [];
    return first ? [{ id: first.id, line: placeAt(starts, block.span.start).line }] : [];
  });
}
