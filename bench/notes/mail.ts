import { capital, paragraph, phrase, sentence } from './phrases.ts';
import { sheetOf, wrap, type Size } from './sheet.ts';
import { nextSpeaker } from './speech.ts';
import type { Person, Voice } from './voice.ts';

interface Letter {
  from: Person;
  to: Person[];
  sent: Date;
  body: string[];
}

/** `markup`: written by people who paste code, addresses and quotes, so that it is full of `<`, `>` and `"`. */
export interface MailOptions {
  markup?: boolean;
}

/** A thread, the oldest mail first; each answer quotes some of what it answers, quotes of quotes and all. */
export function mailThread(voice: Voice, size: Size, { markup = false }: MailOptions = {}): string {
  const sheet = sheetOf(size);
  const subject = sentence(voice, 'topic');
  const outlook = voice.random.chance(0.3);
  let sent = voice.day + 8 * 3_600_000;
  let before: Letter | undefined;
  while (!sheet.full()) {
    const from = nextSpeaker(voice, before?.from);
    sent += voice.random.between(7, 900) * 60_000;
    const letter: Letter = { from, to: others(voice, from), sent: new Date(sent), body: [] };
    letter.body = bodyOf(voice, letter, before, markup);
    if (before) sheet.add('', ...(outlook ? [] : ['----', '']));
    sheet.add(...headersOf(letter, before ? `Re: ${subject}` : subject, outlook), '', ...letter.body);
    before = letter;
  }
  return sheet.text();
}

function others({ random, people }: Voice, from: Person): Person[] {
  return random.some(
    people.filter((person) => person !== from),
    random.between(1, 3),
  );
}

function headersOf({ from, to, sent }: Letter, subject: string, outlook: boolean): string[] {
  const address = ({ full, mail }: Person): string => `${full} <${mail}>`;
  const date = outlook ? sent.toUTCString().replace(/:\d\d GMT$/, '') : sent.toUTCString().replace('GMT', '+0000');
  return [
    `From: ${address(from)}`,
    ...(outlook ? [`Sent: ${date}`] : []),
    `To: ${to.map(address).join(outlook ? '; ' : ', ')}`,
    ...(outlook ? [] : [`Date: ${date}`]),
    `Subject: ${subject}`,
  ];
}

function bodyOf(voice: Voice, { from, to }: Letter, before: Letter | undefined, markup: boolean): string[] {
  const { random, words } = voice;
  const lines = [phrase({ ...voice, people: to }, 'greeting'), ''];
  // Answers stand between what they answer, or above all of it.
  const between = before && random.chance(0.4) ? quoted(before.body).slice(0, random.between(3, 14)) : [];
  if (between.length > 0) lines.push(...between, '');
  for (let left = random.between(1, 4); left > 0; left--) {
    const rule = random.pick(['said', 'said', 'told', 'told', 'question'] as const);
    lines.push(...wrap(paragraph(voice, rule, random.between(1, 4))), '');
    if (markup) lines.push(...marked(voice), '');
    if (random.chance(0.12)) lines.push(...wrap(sentence({ ...voice, people: to }, 'request')), '');
    if (random.chance(0.12)) lines.push(...wrap(sentence(voice, 'promise')), '');
  }
  lines.push(phrase(voice, 'closing'), random.chance(0.6) ? from.first : from.full);
  if (random.chance(0.3)) lines.push('', '-- ', from.full, `${capital(voice.team)} · ${from.mail}`);
  if (before && between.length === 0 && random.chance(0.7)) {
    const wrote = words.labels.wrote
      .replace('{sent}', before.sent.toISOString().slice(0, 10))
      .replace('{who}', before.from.full);
    lines.push('', wrote, '', ...quoted(before.body).slice(0, random.between(8, 60)));
  }
  return lines;
}

function quoted(lines: string[]): string[] {
  return lines.map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`));
}

/** What makes a naive search for tags and addresses slow. */
function marked(voice: Voice): string[] {
  const { random } = voice;
  const tag = random.pick(['div', 'span', 'td', 'a', 'p', 'li']);
  const value = random.between(2, 900);
  return random.pick([
    [`<${tag} class="${phrase(voice, 'code')}"><${tag}>"${capital(phrase(voice, 'clause'))}"</${tag}></${tag}>`],
    [`if (a < ${value} && b > ${value - 1} || c <= "${value}") { return <T>x << 2 >> 1; }`],
    [`<<< ${phrase(voice, 'url')} >>> <mailto:${random.pick(voice.people).mail}> "quoted "twice" over"`],
    [
      `> > > <${random.pick(voice.people).mail}> wrote: "${capital(phrase(voice, 'clause'))}" <<`,
      `> > ${value} < ${value + 4} > ${value - 3}`,
    ],
    [`<!-- ${phrase(voice, 'clause')} <br> <${tag} <${tag} <${tag} " ' " > -->`],
    [`x<y>z<y>z "${'<'.repeat(random.between(1, 9))}" "${'>'.repeat(random.between(1, 9))}" ${value}>${value}`],
  ]);
}
