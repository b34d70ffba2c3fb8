import { labelOf, type House } from './house.ts';
import { inlineItem, item, itemTable } from './items.ts';
import { capital, longDate, paragraph, phrase, sentence } from './phrases.ts';
import { sheetOf, type Sheet, type Size } from './sheet.ts';
import type { Voice } from './voice.ts';

/** Minutes in Markdown, as their house writes them. */
export function minutes(voice: Voice, size: Size): string {
  const { house } = voice;
  const sheet = sheetOf(size);
  head(sheet, voice, house);
  agenda(sheet, voice, house);
  while (!sheet.past(0.85)) topic(sheet, voice, house, 2);
  workOfAll(sheet, voice, house);
  while (!sheet.full()) topic(sheet, voice, house, 2);
  return ended(sheet, house);
}

/** Many meetings in one file, each below its date, the newest first. */
export function runningLog(voice: Voice, size: Size): string {
  const { house } = voice;
  const sheet = sheetOf(size);
  sheet.add(`# ${capital(voice.team)} – ${voice.words.labels.notes[0]!}`, '');
  let day = voice.day;
  while (!sheet.full()) {
    const entry = { ...voice, day };
    const date = new Date(day);
    sheet.add(`## ${house.title === 'long' ? longDate(voice, date) : date.toISOString().slice(0, 10)}`, '');
    present(sheet, entry, house);
    for (let left = voice.random.between(1, 4); left > 0 && !sheet.full(); left--) topic(sheet, entry, house, 3);
    if (voice.random.chance(0.8)) workOfAll(sheet, entry, house, 3);
    day -= 7 * 86_400_000;
  }
  return ended(sheet, house);
}

function ended(sheet: Sheet, { lineEnd }: House): string {
  return lineEnd === '\n' ? sheet.text() : sheet.text().replaceAll('\n', lineEnd);
}

function head(sheet: Sheet, voice: Voice, house: House): void {
  const { words, team } = voice;
  const { labels } = words;
  const date = new Date(voice.day);
  const iso = date.toISOString().slice(0, 10);
  const name = `${capital(team)} ${labelOf(house, labels.meeting)}`;
  if (house.frontMatter) sheet.add('---', `title: ${name}`, `date: ${iso}`, `tags: [${team}, notes]`, '---', '');
  if (house.title === 'iso') sheet.add(`# ${name} ${iso}`, '');
  else if (house.title === 'long') sheet.add(`# ${name}, ${longDate(voice, date)}`, '');
  else if (house.title === 'name') sheet.add(`# ${name}`, '', `**${labels.date}:** ${longDate(voice, date)}  `);
  else sheet.add(`**${labels.date}**: ${iso}`);
  if (voice.random.chance(0.3)) sheet.add(`**${labels.place}:** ${capital(voice.random.pick(words.rules.place!))}  `);
  if (voice.random.chance(0.3)) sheet.add(`**${labels.scribe}:** ${voice.people.at(-1)!.full}`);
  sheet.add('');
  present(sheet, voice, house);
}

function present(sheet: Sheet, voice: Voice, house: House): void {
  const { labels } = voice.words;
  const label = labelOf(house, labels.present);
  const here = voice.random.some(voice.people, voice.random.between(3, 9));
  const away = voice.people.filter((person) => !here.includes(person)).slice(0, 2);
  const names = here.map((person) => person.full);
  if (house.people === 'line') sheet.add(`**${label}:** ${names.join(', ')}`);
  else if (house.people === 'initials')
    sheet.add(`${label}: ${here.map(({ full, initials }) => `${full} (${initials})`).join(', ')}`);
  else if (house.people === 'table')
    sheet.add(`| ${label} | |`, '| --- | --- |', ...here.map(({ full, mail }) => `| ${full} | ${mail} |`));
  else {
    sheet.add(`## ${label}`, '');
    const lineOf = { list: '', handles: '', boxes: '[x] ' }[house.people];
    for (const { full, handle } of here)
      sheet.add(`${house.bullet} ${lineOf}${full}${house.people === 'handles' ? ` (@${handle})` : ''}`);
  }
  sheet.add('');
  if (away.length > 0 && voice.random.chance(0.4))
    sheet.add(`${labelOf(house, labels.absent)}: ${away.map(({ full }) => full).join(', ')}`, '');
}

function agenda(sheet: Sheet, voice: Voice, house: House): void {
  if (!voice.random.chance(0.3)) return;
  sheet.add(title(labelOf(house, voice.words.labels.agenda), house, 2), '');
  for (let i = 1; i <= voice.random.between(3, 6); i++) sheet.add(`${i}. ${sentence(voice, 'topic')}`);
  sheet.add('');
}

function title(words: string, { heading }: House, level: number, at?: number): string {
  const number = heading === 'numbered' && at ? `${at}. ` : '';
  if (heading === 'bold') return `**${words}**`;
  return `${'#'.repeat(level + (heading === 'deep' ? 1 : 0))} ${number}${words}`;
}

/** One matter: what was told, asked and decided, with the work that came of it if the house writes it there. */
function topic(sheet: Sheet, voice: Voice, house: House, level: number): void {
  const { random, words } = voice;
  sheet.add(title(sentence(voice, 'topic'), house, level, random.between(1, 12)), '');
  const prose = house.talk === 'prose' || (house.talk === 'mixed' && random.chance(0.4));
  const lines = random.between(2, prose ? 4 : 11);
  for (let i = 0; i < lines && !sheet.full(); i++) {
    if (prose) sheet.add(paragraph(voice, 'told', random.between(1, 5)), '');
    else if (house.talk === 'named')
      sheet.add(
        `${house.bullet} ${random.pick(voice.people).first}: ${phrase(voice, random.chance(0.2) ? 'question' : 'clause')}`,
      );
    else {
      sheet.add(`${house.bullet} ${sentence(voice, random.chance(0.5) ? 'told' : 'point')}`);
      for (let below = random.between(-3, 3); below > 0; below--)
        sheet.add(`${random.chance(0.2) ? '      ' : '  '}${house.bullet} ${phrase(voice, 'point')}`);
    }
    if (random.next() * 100 < house.worth)
      sheet.add(
        ...(prose ? [sentence(voice, 'assignment'), ''] : [`${house.bullet} ${sentence(voice, 'assignment')}`]),
      );
    if (house.work === 'inline' && random.chance(0.12))
      sheet.add(`${prose ? '' : `${house.bullet} `}${inlineItem(voice, house)}`);
  }
  if (random.chance(0.06)) sheet.add('', `> ${sentence(voice, 'told')}`);
  if (random.chance(0.03)) sheet.add('', '```', `$ ${phrase(voice, 'code')} --limit ${random.between(1, 90)}`, '```');
  if (random.chance(0.15))
    sheet.add('', `**${labelOf(house, words.labels.decision)}:** ${sentence(voice, 'decided')}.`);
  if (house.work === 'topics' && random.chance(0.5)) {
    sheet.add('', `${labelOf(house, words.labels.actions)}:`, '');
    for (let left = random.between(1, 3); left > 0; left--) sheet.add(item(voice, house));
  }
  sheet.add('');
}

function workOfAll(sheet: Sheet, voice: Voice, house: House, level = 2): void {
  const { random, words } = voice;
  if (house.work === 'inline' || house.work === 'topics') return;
  sheet.add(title(labelOf(house, words.labels.actions), house, level), '');
  if (house.work === 'table') sheet.add(...itemTable(voice, random.between(2, 6)));
  else if (house.work === 'persons') {
    for (const who of random.some(voice.people, 3)) {
      sheet.add(`${house.bullet} **${who.first}**`);
      for (let left = random.between(1, 3); left > 0; left--) sheet.add(`  ${item(voice, house, who)}`);
    }
  } else for (let left = random.between(1, 7); left > 0; left--) sheet.add(item(voice, house));
  sheet.add('');
  if (random.chance(0.3))
    sheet.add(`${words.labels.nextMeeting[0]}: ${longDate(voice, new Date(voice.day + 14 * 86_400_000))}`, '');
}
