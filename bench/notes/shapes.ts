import type { Shape } from '../../src/notes/note.ts';
import { chat, chats } from './chat.ts';
import { asciidocNotes, looseNotes, orgNotes, plainMinutes } from './loose.ts';
import { mailThread } from './mail.ts';
import { minutes, runningLog } from './minutes.ts';
import type { Size } from './sheet.ts';
import { transcript, transcripts } from './transcript.ts';
import type { Voice } from './voice.ts';

/** One way of writing a note. */
export interface Kind {
  /** How many of a thousand notes are written so. */
  share: number;
  /** How much longer than others. */
  length: number;
  ending: string;
  /** How the reader must recognise it. */
  shape: Shape;
  write(voice: Voice, size: Size): string;
}

const spoken = Object.entries(transcripts).map(([name, notation]): [string, Kind] => [
  `transcript: ${name}`,
  {
    share: 18,
    length: 2,
    ending: notation.ending,
    shape: notation.ending === 'md' ? 'markdown' : 'transcript',
    write: (voice, size) => transcript(voice, size, notation),
  },
]);

const typed = Object.entries(chats).map(([name, notation]): [string, Kind] => [
  `chat: ${name}`,
  { share: 13, length: 1, ending: 'txt', shape: 'transcript', write: (voice, size) => chat(voice, size, notation) },
]);

/** All ways of writing notes. Nearly all of what people keep is Markdown, as public notes are. */
export const kinds: Record<string, Kind> = {
  minutes: { share: 632, length: 1, ending: 'md', shape: 'markdown', write: minutes },
  log: { share: 40, length: 3, ending: 'md', shape: 'markdown', write: runningLog },
  mail: { share: 70, length: 1, ending: 'txt', shape: 'mail', write: mailThread },
  'mail full of markup': {
    share: 4,
    length: 1,
    ending: 'txt',
    shape: 'mail',
    write: (voice, size) => mailThread(voice, size, { markup: true }),
  },
  plain: { share: 52, length: 1, ending: 'txt', shape: 'plain', write: plainMinutes },
  loose: { share: 35, length: 0.5, ending: 'md', shape: 'markdown', write: looseNotes },
  org: { share: 10, length: 1, ending: 'org', shape: 'plain', write: orgNotes },
  asciidoc: { share: 10, length: 1, ending: 'adoc', shape: 'plain', write: asciidocNotes },
  ...Object.fromEntries([...spoken, ...typed]),
};
