import { capital, longDate } from './phrases.ts';
import { sheetOf, type Sheet, type Size } from './sheet.ts';
import { clock, nextSpeaker, utterance } from './speech.ts';
import type { Person, Voice } from './voice.ts';

interface Notation {
  open(sheet: Sheet, voice: Voice): void;
  message(sheet: Sheet, message: { who: Person; said: string; seconds: number; date: Date }): void;
}

/** What chat programs write. */
export const chats: Record<string, Notation> = {
  slack: {
    open: (sheet, voice) => sheet.add(`#${voice.team}`, '', longDate(voice, new Date(voice.day)), ''),
    message: (sheet, { who, said, seconds }) => sheet.add(who.full, `  ${twelve(seconds)}`, said),
  },
  whatsapp: {
    open: () => undefined,
    message: (sheet, { who, said, seconds, date }) => {
      const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].map((part) =>
        String(part).padStart(2, '0'),
      );
      sheet.add(`[${d}/${m}/${y}, ${clock(seconds)}] ${who.full}: ${said}`);
    },
  },
  irc: {
    open: (sheet, voice) =>
      sheet.add(
        `--- Log opened ${new Date(voice.day).toUTCString().slice(0, 16)}`,
        `${clock(35_990)} -!- Topic: ${voice.team}`,
      ),
    message: (sheet, { who, said, seconds }) => sheet.add(`${clock(seconds)} <${who.handle}> ${said}`),
  },
};

/** A channel of one day, as one of the `chats` writes it; short messages, now and then an item for the bot. */
export function chat(voice: Voice, size: Size, notation: Notation): string {
  const sheet = sheetOf(size);
  notation.open(sheet, voice);
  let seconds = 36_000;
  let who: Person | undefined;
  while (!sheet.full()) {
    who = voice.random.chance(0.3) && who ? who : nextSpeaker(voice, who);
    seconds = (seconds + voice.random.between(4, 140)) % 86_400;
    notation.message(sheet, { who, said: saidIn(voice), seconds, date: new Date(voice.day) });
  }
  return sheet.text();
}

function saidIn(voice: Voice): string {
  const said = utterance(voice, 2);
  if (voice.random.chance(0.02)) return `${said} ${voice.random.pick([':+1:', '👍', ':pray:', '🎉'])}`;
  return voice.random.chance(0.3) ? said.slice(0, 1).toLowerCase() + said.slice(1) : capital(said);
}

/** `10:02 AM`. */
function twelve(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return `${hours % 12 || 12}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}
