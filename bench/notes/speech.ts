import { paragraph, sentence } from './phrases.ts';
import type { Person, Voice } from './voice.ts';

/** Something one person says in talk or chat; most of it is talk, little of it work. */
export function utterance(voice: Voice, longest = 4): string {
  const { random } = voice;
  const share = random.next();
  if (share < 0.17) return sentence(voice, 'filler');
  if (share < 0.28) return sentence(voice, 'question');
  if (share < 0.32) return `${sentence(voice, 'said')} ${sentence(voice, 'promise')}`;
  if (share < 0.34) return sentence(voice, 'request');
  return paragraph(voice, 'said', random.between(1, longest));
}

/** Who speaks next: another one than before. */
export function nextSpeaker({ random, people }: Voice, before?: Person): Person {
  const other = random.pick(people);
  return other !== before ? other : people[(people.indexOf(other) + 1) % people.length]!;
}

/** Seconds as `00:12:03`. */
export function clock(seconds: number, hours = true): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return hours ? parts.join(':') : parts.slice(1).join(':');
}
