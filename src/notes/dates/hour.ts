import type { Span } from '../note.ts';
import { once, remembered } from '../once.ts';
import { clean, inSmall } from './clean.ts';
import { languages } from './language.ts';
import { anyOf, pattern } from './pattern.ts';

const hour = once(() => {
  const hours = languages.map(({ words }) => {
    const number = `(?:\\d{1,2}(?:[:.]\\d\\d)?|${anyOf(Object.keys(words.numbers))})`;
    const clock = `(?:\\s?${anyOf([...words.clock, "o'clock", 'am', 'pm'])})?`;
    return `${anyOf(words.soon)}|${anyOf(words.atHour)}\\s{1,4}${number}${clock}(?=\\s*(?:$|[.,;:!?)]))`;
  });
  return pattern(`(?<![\\p{L}\\p{N}])(?:${hours.join('|')})(?![\\p{L}\\p{N}])`, 'g');
});

/**
 * The last words of a text that name a time of the day and no day: "at lunch", "after six", "um neun Uhr". In speech they mean the
 * day itself, unless another is spoken of. Null where there are none.
 */
export const findHour = remembered((text): Span | null => {
  const last = [...inSmall(clean(text)).matchAll(hour())].at(-1);
  return last ? { start: last.index, end: last.index + last[0].length } : null;
});
