import type { Block, Message } from '../blocks.ts';
import { findDay, findDue, type Reference } from '../dates/index.ts';
import type { Day, Person, Section } from '../note.ts';
import { mailboxesOf } from '../people/mailboxes.ts';
import { linesOf, slice, unmarked } from '../text.ts';
import type { Context, Found } from './context.ts';
import { readUpdates } from './updates.ts';

/** Reads one mail: its own date is the reference, its sender is "me", and the meeting it speaks of is the next one. */
export function readMessage(
  message: Message,
  context: Context,
  found: Found,
  walk: (blocks: Block[], within: Context) => void,
): void {
  const { text } = context;
  const value = (name: RegExp): string => {
    const header = message.headers.find((candidate) => name.test(candidate.name));
    return header ? slice(text, header.value) : '';
  };
  const day = findDay(value(/^(date|sent)$/), context.reference.order)?.day ?? context.reference.day;
  const self = named(message, 'from', context)[0] ?? null;
  const reference: Reference = { ...context.reference, day };
  const next = meetingDay(text, message, { ...reference, next: null });
  const section: Section = {
    title: value(/^subject$/),
    kind: 'mail',
    by: self?.name ?? senderOf(message, text),
    level: 1,
    head: message.head,
    span: message.span,
    day,
  };
  found.sections.push(section);
  const body = text.slice(message.head.end, Math.min(message.span.end, message.head.end + 4000));
  const reporter = /\bI(?:['’](?:ve|m)| have| am)\b/.test(body) ? self : null;
  const subject = {
    words: unmarked(value(/^subject$/)).replace(/^(?:\s*(?:re|fwd?|aw|sv|tr)\s*:)+\s*/i, ''),
    to: named(message, 'to', context),
  };
  const within: Context = {
    ...context,
    self,
    reporter,
    subject,
    reference: { ...reference, next },
    group: found.groups++,
  };
  const header = message.headers.find(({ name }) => name === 'subject');
  if (header) found.drafts.push(...readUpdates(header.value, '', subject.to, within));
  walk(message.body, within);
}

/** Who sent a mail, in the header's own words; null where it has no such header. */
function senderOf({ headers }: Message, text: string): string | null {
  const from = headers.find(({ name }) => name === 'from');
  return from ? (mailboxesOf(text, from.value)[0]?.name ?? (slice(text, from.value).slice(0, 80) || null)) : null;
}

/** The people in a mail's headers of one name; with none but lists, nobody. */
function named(message: Message, header: 'from' | 'to', context: Context): Person[] {
  return message.headers
    .filter(({ name }) => name === header)
    .flatMap(({ value }) => mailboxesOf(context.text, value))
    .flatMap(({ name }) => context.names.find(name));
}

/** The day of the meeting a mail calls ("Let's move our call to TOMORROW, 9 o'clock"): the last such sentence counts. */
function meetingDay(text: string, message: Message, reference: Reference): Day | null {
  let day: Day | null = null;
  for (const line of linesOf(text, message.head.end, message.span.end)) {
    const words = slice(text, { start: line.start, end: Math.min(line.end, line.start + 2000) });
    if (words.startsWith('>') || !/\b(meeting|call|check-in|sync)\b/i.test(words)) continue;
    for (const sentence of unmarked(words).split(/(?<=[.!?])\s+/)) {
      if (!/\b(meeting|call|check-in|sync)\b/i.test(sentence)) continue;
      day = findDue(sentence, reference)?.day ?? day;
    }
  }
  return day;
}
