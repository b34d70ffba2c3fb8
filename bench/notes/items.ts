import { labelOf, type House } from './house.ts';
import { capital, phrase, sentence } from './phrases.ts';
import type { Person, Voice } from './voice.ts';

interface Work {
  who: Person;
  /** What is to be done, without who and when. */
  deed: string;
  /** Empty for most. */
  due: string;
}

/** The notations of items below a heading that says what they are, the frequent ones more than once. */
const forms: ((work: Work, voice: Voice) => string)[] = [
  ({ who, deed, due }) => `${who.first}: ${deed}${due && ` (${due})`}`,
  ({ who, deed, due }) => `${who.first}: ${deed}${due && `, ${due}`}`,
  ({ who, deed, due }) => `[ ] ${who.first}: ${deed}${due && ` (${due})`}`,
  ({ who, deed, due }) => `[ ] @${who.handle} ${deed}${due && ` ${due}`}`,
  ({ who, deed, due }) => `[ ] ${capital(deed)} (${who.full})${due && ` – ${due}`}`,
  (_, voice) => sentence(voice, 'assignment').replace(/\.$/, ''),
  (_, voice) => sentence(voice, 'assignment'),
  ({ who, deed, due }) => `**${who.first}**: ${deed}${due && ` ${due}`}`,
  ({ who, deed, due }) => `${capital(deed)} (${who.initials})${due && ` ${due}`}`,
  ({ who, deed, due }) => `${who.full} – ${deed}${due && `, ${due}`}`,
  ({ who, deed }) => `${capital(deed)} → ${who.first}`,
  ({ who, deed }) => `@${who.handle}: ${deed}`,
  ({ deed }) => capital(deed),
  ({ deed }) => `[ ] ${capital(deed)}`,
];

/** An item of a list of work in its house's notation, with the bullet; some are done. */
export function item(voice: Voice, house: House, who?: Person): string {
  const { random } = voice;
  // A list of one person's work does not name it again.
  const form = who ? ({ deed, due }: Work) => capital(deed) + (due && ` (${due})`) : forms[house.item % forms.length]!;
  const text = form(workOf(voice, who), voice);
  const done = random.chance(0.15);
  if (done && text.startsWith('[ ]')) return `${house.bullet} ${text.replace('[ ]', '[x]')}`;
  if (done && random.chance(0.5)) return `${house.bullet} ~~${text}~~`;
  if (done) return `${house.bullet} ${text} – ${voice.words.labels.done.toUpperCase()}`;
  return `${house.bullet} ${text}`;
}

/** Work where it came up, behind a label of its own. */
export function inlineItem(voice: Voice, house: House): string {
  const { random, words } = voice;
  const label = labelOf(house, words.labels.action);
  const text = random.chance(0.6)
    ? sentence(voice, 'assignment')
    : `${random.pick(voice.people).first}: ${phrase(voice, 'deed')}`;
  return house.item % 3 === 0
    ? `**${label}:** ${text}`
    : house.item % 3 === 1
      ? `${label}: ${text}`
      : `**${label}**: ${text}`;
}

/** A row for each of some items, below a head. */
export function itemTable(voice: Voice, count: number): string[] {
  const { random, words } = voice;
  const { task, owner, due, status, done, open } = words.labels;
  const rows = Array.from({ length: count }, () => {
    const work = workOf(voice);
    const day = random.chance(0.6) ? phrase(voice, 'due') : '';
    return `| ${capital(work.deed)} | ${work.who.full} | ${day} | ${random.chance(0.25) ? done : open} |`;
  });
  return [`| ${task} | ${owner} | ${due} | ${status} |`, '| --- | --- | --- | --- |', ...rows];
}

export function workOf(voice: Voice, who = voice.random.pick(voice.people)): Work {
  return { who, deed: phrase(voice, 'deed'), due: voice.random.chance(0.3) ? phrase(voice, 'due') : '' };
}
