import type { RuleName } from './words/words.ts';
import { plain, type Voice } from './voice.ts';

/** Phrases cut at their rules: what stands at odd places names one. */
const cut = new Map<string, string[]>();

type SharedRule = keyof typeof makers;

/** One phrase of a rule, as it stands inside a sentence. */
export function phrase(voice: Voice, rule: RuleName | SharedRule): string {
  return made(voice, rule);
}

/** The same with a capital letter. */
export function sentence(voice: Voice, rule: RuleName): string {
  const text = phrase(voice, rule).replace(
    /([.?!] )(\p{Ll})/gu,
    (_, end: string, letter: string) => end + letter.toUpperCase(),
  );
  return capital(text);
}

/** So many sentences in one paragraph. */
export function paragraph(voice: Voice, rule: RuleName, count: number): string {
  return Array.from({ length: count }, () => sentence(voice, rule)).join(' ');
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function made(voice: Voice, rule: string): string {
  const shared = (makers as Record<string, (voice: Voice) => string>)[rule];
  if (shared) return shared(voice);
  const own = voice.words.rules[rule];
  if (own) return filled(voice, voice.random.pick(own));
  // `{Noun}` is a `{noun}` with a capital letter.
  const small = voice.words.rules[rule.toLowerCase()];
  if (!small) throw new Error(`no rule {${rule}} in ${voice.language}`);
  return capital(filled(voice, voice.random.pick(small)));
}

function filled(voice: Voice, template: string): string {
  let parts = cut.get(template);
  if (!parts) cut.set(template, (parts = template.split(/\{(\w+)\}/)));
  return parts.map((part, i) => (i % 2 === 1 ? made(voice, part) : part)).join('');
}

const day = 86_400_000;

/** A day of the next two months. */
function soon({ random, day: today }: Voice): Date {
  return new Date(today + random.between(1, 60) * day);
}

/** Rules of every language. */
const makers = {
  first: ({ random, people }) => random.pick(people).first,
  full: ({ random, people }) => random.pick(people).full,
  number: ({ random }) => String(random.between(2, 48)),
  digit: ({ random }) => String(random.between(0, 9)),
  big: ({ random }) => String(random.between(60, 9800)),
  money: ({ random, language }) => moneyOf(random.between(4, 900) * 10, language),
  weekday: ({ random, words }) => words.weekdays[random.between(1, 5)]!,
  month: ({ random, words }) => random.pick(words.months),
  monthday: (voice) => monthDay(voice, soon(voice)),
  isodate: (voice) => soon(voice).toISOString().slice(0, 10),
  numericdate: (voice) => {
    const date = soon(voice);
    const [d, m] = [date.getUTCDate(), date.getUTCMonth() + 1];
    return voice.language === 'de' ? `${d}.${m}.` : `${d}/${m}`;
  },
  ref: ({ random }) => `#${random.between(10, 4900)}`,
  url: ({ random, team }) =>
    `https://${plain(team)}.example/${random.pick(['d', 'docs', 'issues', 'w', 'files'])}/${random.between(100, 99_999)}`,
  code: ({ random }) =>
    random.pick([
      'run --all',
      'costs.csv',
      'config.yml',
      'max_retries',
      'GET /items',
      'rooms.tsv',
      'v2-final',
      'sync()',
      'user_id',
    ]),
} satisfies Record<string, (voice: Voice) => string>;

function moneyOf(amount: number, language: Voice['language']): string {
  const digits = String(amount).replace(
    /(?=(?:\d{3})+$)(?!^)/g,
    language === 'en' ? ',' : language === 'fr' ? ' ' : '.',
  );
  return language === 'en' ? `£${digits}` : language === 'de' ? `${digits} Euro` : `${digits} €`;
}

/** `12 May`, `May 12` in some houses, `12. Mai`, `12 de mayo`, `12 mai`. */
export function monthDay({ words, language, team }: Voice, date: Date): string {
  const [d, month] = [date.getUTCDate(), words.months[date.getUTCMonth()]!];
  if (language === 'de') return `${d}. ${month}`;
  if (language === 'es') return `${d} de ${month}`;
  return language === 'en' && team.length % 2 === 0 ? `${month} ${d}` : `${d} ${month}`;
}

/** The same with the year. */
export function longDate(voice: Voice, date: Date): string {
  const text = monthDay(voice, date);
  const year = date.getUTCFullYear();
  return voice.language === 'es' ? `${text} de ${year}` : /^\d/.test(text) ? `${text} ${year}` : `${text}, ${year}`;
}
