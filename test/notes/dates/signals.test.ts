import assert from 'node:assert/strict';
import { lexicons } from '../../../src/notes/dates/lexicon/index.ts';
import { SIGNAL, signalsOf, type Signals } from '../../../src/notes/dates/signals.ts';

/** Every word and phrase that a parser may need shows its signal, in whatever it stands. */
describe('signals of date words', () => {
  for (const [place, words] of lexicons.entries()) {
    const shows = (signal: Signals, phrases: Iterable<string>) => {
      for (const phrase of phrases)
        for (const text of [
          phrase,
          `x (${phrase[0]!.toUpperCase()}${phrase.slice(1)}), y`,
          `1 ${phrase.replace(/ /g, '  ')}\u00a02`,
        ])
          assert.ok(signalsOf(text)[place]! & signal, `${JSON.stringify(text)} lacks ${signal}`);
    };
    it(`of ${Object.keys(words.weekdays)[1]}`, () => {
      shows(SIGNAL.weekday, Object.keys(words.weekdays));
      shows(SIGNAL.month, Object.keys(words.months));
      shows(SIGNAL.ordinal, [...Object.keys(words.ordinals), ...Object.keys(words.dayNumbers)]);
      shows(SIGNAL.day, Object.keys(words.days));
      shows(SIGNAL.unit, [...Object.keys(words.units), ...Object.keys(words.spans), ...words.workingDays]);
      shows(SIGNAL.weekend, words.weekends);
      shows(SIGNAL.meeting, [...words.meetings.nouns, ...words.meetings.alone]);
      shows(SIGNAL.condition, [...words.conditions.strong, ...words.conditions.weak, ...words.conditions.whole]);
      shows(SIGNAL.nextMeeting, [...words.meetings.which, ...words.meetings.alone, ...words.meetings.before]);
      shows(SIGNAL.digit, ['1', '12:30']);
      shows(SIGNAL.joinedNumbers, ['3/4', '03.05.24', '2024‑05']);
    });
  }
});
