import {
  attendees,
  type Commitment,
  type Day,
  type InferenceRule,
  type Mention,
  type Note,
  type Owner,
  type Status,
} from '../notes/note.ts';
import type { NoteFile } from './files.ts';
import { mailIdsOf, type MailId } from './mail-ids.ts';
import { clipped, lineAt, lineStarts, placeAt, type Place } from './lines.ts';

/** A commitment as the workspace knows it: what lists show of it, and the place to go to. */
export interface Listed {
  id: string;
  text: string;
  explicit: boolean;
  owners: Pick<Owner, 'name' | 'kind'>[];
  due: { day: Day | null; text: string } | null;
  status: Status;
  /** The rule that inferred it; null for what is written down. */
  rule: InferenceRule | null;
  /** Its head words at the mention to show, and the text of their line (see `lineAt`). */
  start: Place;
  end: Place;
  line: string;
  /** The words it was inferred from, on one line and cut where they are long; empty for what is written down. */
  quote: string;
}

/** A heading, a mail (who sent it and its subject) or a decision, for who looks for it by its words. */
export interface Landmark {
  kind: 'heading' | 'mail' | 'decision';
  text: string;
  start: Place;
}

/** Who took part in a meeting. */
export interface Attendee {
  name: string;
  role?: string;
}

/**
 * What the workspace knows of a note: plain data, the same whether it was read just now, in another thread, or kept from an
 * earlier run. Neither the text nor the whole reading is kept: years of notes fit in memory.
 */
export interface Entry extends NoteFile {
  title: string;
  /** The day of the meeting. */
  day: Day | null;
  people: Attendee[];
  commitments: Listed[];
  /** In text order. */
  landmarks: Landmark[];
  /** Only where it holds mails that have one. */
  mailIds?: MailId[];
}

/** The entry of a note read from `text` (without byte order mark). */
export function entryOf({ uri, folder, path }: NoteFile, text: string, note: Note): Entry {
  const starts = lineStarts(text);
  const mailIds = mailIdsOf(text, note.blocks, starts);
  return {
    uri,
    folder,
    path,
    title: note.title,
    day: note.date?.day ?? null,
    people: attendees(note).map(({ name, role }) => (role ? { name, role } : { name })),
    commitments: note.commitments.map((commitment) => listed(text, starts, commitment)),
    landmarks: landmarksOf(starts, note),
    ...(mailIds.length > 0 && { mailIds }),
  };
}

/** How many characters of a landmark's words are kept. */
const longestLandmark = 200;

function landmarksOf(starts: number[], { sections, decisions }: Note): Landmark[] {
  const found = [
    ...sections.map(({ kind, title, by, head }) => ({ kind, text: by ? `${by}: ${title}` : title, at: head.start })),
    ...decisions.map(({ text, span }) => ({ kind: 'decision' as const, text, at: span.start })),
  ].sort((a, b) => a.at - b.at);
  return found.map(({ kind, text, at }) => ({
    kind,
    text: clipped(text.trim(), longestLandmark),
    start: placeAt(starts, at),
  }));
}

function listed(text: string, starts: number[], commitment: Commitment): Listed {
  const { id, explicit, owners, due, status, why } = commitment;
  const { head } = bestMention(commitment);
  return {
    id,
    text: commitment.text,
    explicit,
    owners: owners.map(({ name, kind }) => ({ name, kind })),
    due: due && { day: due.day, text: due.text },
    status,
    rule: why?.rule ?? null,
    start: placeAt(starts, head.start),
    end: placeAt(starts, head.end),
    line: lineAt(text, starts, head.start),
    quote: quoteOf(text, commitment),
  };
}

/** The mention to show and to edit: the last that was set down as an item, else the last; of what is only inferred the first, which tells why. */
export function bestMention(commitment: Commitment): Mention {
  const { mentions, explicit } = commitment;
  if (!explicit) return mentions[0]!;
  return mentions.findLast((mention) => mention.form !== 'sentence') ?? mentions.at(-1)!;
}

/** How many characters are shown of the words that a commitment was inferred from. */
const longestQuote = 240;

/** The words that a commitment was inferred from, on one line, cut where they are long; empty for what is written down. */
export function quoteOf(text: string, { why }: Commitment): string {
  if (!why) return '';
  const { start, end } = why.words;
  const words = text
    .slice(start, Math.min(end, start + longestQuote))
    .replace(/\s+/g, ' ')
    .trim();
  return end - start > longestQuote ? `${words}…` : words;
}

/** Names a commitment across all notes. */
export function itemId(uri: string, { id }: Pick<Commitment, 'id'>): string {
  return `${uri}#${id}`;
}
