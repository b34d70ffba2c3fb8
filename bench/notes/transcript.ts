import { capital, longDate } from './phrases.ts';
import { sheetOf, wrap, type Sheet, type Size } from './sheet.ts';
import { clock, nextSpeaker, utterance } from './speech.ts';
import type { Person, Voice } from './voice.ts';

interface Turn {
  who: Person;
  said: string;
  /** Seconds since the start. */
  at: number;
  until: number;
}

interface Notation {
  ending: 'vtt' | 'txt' | 'md';
  open?(sheet: Sheet, voice: Voice): void;
  turn(sheet: Sheet, turn: Turn): void;
}

/** What programs for meetings write. */
export const transcripts: Record<string, Notation> = {
  webvtt: {
    ending: 'vtt',
    open: (sheet) => sheet.add('WEBVTT', ''),
    turn: (sheet, turn) => cues(sheet, turn, (line) => `<v ${turn.who.full}>${line}</v>`),
  },
  'webvtt names': {
    ending: 'vtt',
    open: (sheet) => sheet.add('WEBVTT', ''),
    turn: (sheet, turn) => cues(sheet, turn, (line, first) => (first ? `${turn.who.full}: ${line}` : line)),
  },
  bracketed: {
    ending: 'txt',
    open: (sheet, voice) =>
      sheet.add(
        `${capital(voice.team)} ${voice.words.labels.meeting[0]!}, ${longDate(voice, new Date(voice.day))}`,
        '',
      ),
    turn: (sheet, { who, said, at }) => sheet.add(`[${clock(at)}] ${who.full}: ${said}`),
  },
  zoom: {
    ending: 'txt',
    turn: (sheet, { who, said, at }) => sheet.add(`[${who.full}] ${clock(at + 36_000)}`, said, ''),
  },
  teams: {
    ending: 'txt',
    open: (sheet, voice) => sheet.add(longDate(voice, new Date(voice.day)), ''),
    turn: (sheet, { who, said, at }) => sheet.add(`${who.full}   ${clock(at, at >= 3600)}`, said, ''),
  },
  dialogue: {
    ending: 'md',
    open: (sheet, voice) => sheet.add(`# ${capital(voice.team)} ${new Date(voice.day).toISOString().slice(0, 10)}`, ''),
    turn: (sheet, { who, said }) => sheet.add(`**${who.full}:** ${said}`, ''),
  },
};

/** People talking, as one of the `transcripts` writes it. */
export function transcript(voice: Voice, size: Size, notation: Notation): string {
  const sheet = sheetOf(size);
  notation.open?.(sheet, voice);
  let at = 4;
  let who: Person | undefined;
  while (!sheet.full()) {
    who = nextSpeaker(voice, who);
    const said = utterance(voice, 5);
    const until = at + 2 + Math.round(said.length / 14);
    notation.turn(sheet, { who, said, at, until });
    at = until + voice.random.between(0, 3);
  }
  return sheet.text();
}

/** A turn as cues of two lines, cut anywhere as captions are. */
function cues(sheet: Sheet, { said, at, until }: Turn, lineOf: (line: string, first: boolean) => string): void {
  const lines = wrap(said, 70);
  const each = (until - at) / lines.length;
  lines.forEach((line, i) => {
    const [from, to] = [at + i * each, at + (i + 1) * each];
    sheet.add(`${stamp(from)} --> ${stamp(to)}`, lineOf(line, i === 0), '');
  });
}

function stamp(seconds: number): string {
  return `${clock(Math.floor(seconds))}.${String(Math.floor((seconds % 1) * 1000)).padStart(3, '0')}`;
}
