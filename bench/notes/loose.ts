import { labelOf } from './house.ts';
import { inlineItem, item } from './items.ts';
import { capital, longDate, paragraph, phrase, sentence } from './phrases.ts';
import { sheetOf, wrap, type Size } from './sheet.ts';
import type { Voice } from './voice.ts';

/** Plain text by hand: headings in capitals or underlined, wrapped paragraphs, dashes. */
export function plainMinutes(voice: Voice, size: Size): string {
  const { random, words, house } = voice;
  const sheet = sheetOf(size);
  const capitals = random.chance(0.5);
  const heading = (text: string): string[] =>
    capitals ? ['', text.toUpperCase(), ''] : ['', text, '-'.repeat(text.length), ''];
  sheet.add(`${capital(voice.team)} ${labelOf(house, words.labels.meeting)}`, longDate(voice, new Date(voice.day)), '');
  sheet.add(
    `${labelOf(house, words.labels.present)}: ${random
      .some(voice.people, 6)
      .map(({ full }) => full)
      .join(', ')}`,
  );
  let at = 1;
  while (!sheet.full()) {
    sheet.add(...heading(`${at++}. ${sentence(voice, 'topic')}`));
    for (let left = random.between(1, 3); left > 0; left--)
      sheet.add(...wrap(paragraph(voice, 'told', random.between(1, 5))), '');
    if (random.chance(0.3)) sheet.add(...wrap(unmarked(inlineItem(voice, house))), '');
  }
  sheet.add(...heading(labelOf(house, words.labels.actions)));
  for (let left = random.between(1, 5); left > 0; left--) sheet.add(unmarked(item(voice, { ...house, bullet: '-' })));
  return sheet.text();
}

/** Without what only Markdown has. */
function unmarked(line: string): string {
  return line.replace(/\*\*|~~|\[[ x]\] /g, '');
}

/** Scribbled during the talk: fragments, arrows, hardly a heading. */
export function looseNotes(voice: Voice, size: Size): string {
  const { random } = voice;
  const sheet = sheetOf(size);
  sheet.add(`${new Date(voice.day).toISOString().slice(0, 10)} ${voice.team}`);
  while (!sheet.full()) {
    const share = random.next();
    if (share < 0.1) sheet.add('', phrase(voice, 'topic'));
    else if (share < 0.14) sheet.add(`TODO ${phrase(voice, 'deed')}`);
    else if (share < 0.18) sheet.add(`${random.pick(voice.people).first} -> ${phrase(voice, 'deed')}`);
    else if (share < 0.22) sheet.add(`${phrase(voice, 'question')}`);
    else sheet.add(`${random.pick(['', '- ', '- ', '  - ', '* '])}${phrase(voice, 'point')}`);
  }
  return sheet.text();
}

/** An outline in Emacs' Org, with states before headings. */
export function orgNotes(voice: Voice, size: Size): string {
  const { random } = voice;
  const sheet = sheetOf(size);
  sheet.add(`#+TITLE: ${voice.team}`, `#+DATE: ${new Date(voice.day).toISOString().slice(0, 10)}`, '');
  while (!sheet.full()) {
    sheet.add(`* ${sentence(voice, 'topic')}`);
    for (let left = random.between(2, 8); left > 0; left--) sheet.add(`- ${phrase(voice, 'point')}`);
    if (random.chance(0.4)) sheet.add(`** ${random.pick(['TODO', 'TODO', 'DONE'])} ${capital(phrase(voice, 'deed'))}`);
  }
  return sheet.text();
}

/** AsciiDoc: equals signs for headings, stars for lists. */
export function asciidocNotes(voice: Voice, size: Size): string {
  const { random, words, house } = voice;
  const sheet = sheetOf(size);
  sheet.add(
    `= ${capital(voice.team)} ${labelOf(house, words.labels.meeting)}`,
    `:date: ${new Date(voice.day).toISOString().slice(0, 10)}`,
    '',
  );
  sheet.add(
    `== ${labelOf(house, words.labels.present)}`,
    '',
    ...random.some(voice.people, 5).map(({ full }) => `* ${full}`),
    '',
  );
  while (!sheet.full()) {
    sheet.add(`== ${sentence(voice, 'topic')}`, '');
    for (let left = random.between(2, 6); left > 0; left--)
      sheet.add(`${random.chance(0.3) ? '**' : '*'} ${phrase(voice, 'point')}`);
    if (random.chance(0.3)) sheet.add(`* ${inlineItem(voice, house).replaceAll('**', '*')}`);
    sheet.add('');
  }
  return sheet.text();
}
