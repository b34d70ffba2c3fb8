import assert from 'node:assert/strict';
import { findDue, readDue } from '../../src/notes/dates/index.ts';
import { addDays } from '../../src/notes/dates/index.ts';
import { headingKind } from '../../src/notes/commitments/heading.ts';
import { labelOf } from '../../src/notes/commitments/label.ts';
import { statusOf } from '../../src/notes/commitments/status.ts';
import { isColumn } from '../../src/notes/lexicon/words.ts';
import { offeredWords, usualSections } from '../../src/notes/lexicon/offered.ts';
import type { Status } from '../../src/notes/note.ts';
import { fold } from '../../src/notes/text.ts';

/** A Tuesday; the next meeting is two weeks later. */
const reference = { day: '2024-03-19', next: '2024-04-02', order: 'dmy' } as const;
const languages = { English: 'the and of', German: 'der die das', Spanish: 'el los las', French: 'le les des' };

describe('what is offered is read as what it says', () => {
  for (const [name, sample] of Object.entries(languages)) {
    const words = offeredWords(sample);
    const { labels, columns, states, days } = words;
    it(`sections, labels, columns and states in ${name}`, () => {
      const kinds = usualSections(words).map(headingKind);
      assert.deepEqual(kinds, ['people', 'agenda', null, 'decisions', 'actions', null]);
      for (const kind of ['action', 'decision'] as const)
        assert.equal(labelOf(`${labels[kind]}: Ann pays`)?.kind, kind, labels[kind]);
      for (const of of ['task', 'owner', 'due', 'status'] as const)
        assert.ok(isColumn(of, fold(columns[of])), columns[of]);
      for (const [status, word] of Object.entries(states) as [Status, string][])
        assert.equal(statusOf(word), status, word);
      assert.equal(statusOf(words.pending), 'open', words.pending);
    });

    it(`days in ${name}`, () => {
      const expected = {
        today: reference.day,
        tomorrow: addDays(reference.day, 1),
        weekday: '2024-03-22',
        date: '2024-04-11',
        week: '2024-03-22',
        month: '2024-03-31',
        meeting: reference.next,
        inOneWeek: '2024-03-26',
        inTwoWeeks: reference.next,
      };
      const lost: string[] = [];
      for (const [key, day] of Object.entries(expected) as [keyof typeof expected, string][]) {
        const written = days[key];
        assert.equal(written.length, days.leads.length + 1, `${key}: one for each kind of lead`);
        written.forEach((words, i) => {
          if (words === null) return;
          const said = words.replace('{}', key === 'date' ? '2024-04-11' : days.weekdays[5]!);
          if (i === 0) {
            const found = readDue(said, reference);
            if (found?.day !== day) lost.push(`${said}: ${found?.day}`);
            return;
          }
          for (const lead of days.leads[i - 1]!.replaceAll('(?:due )?', '').split('|')) {
            const found = findDue(`send the report ${lead} ${said}`, reference);
            if (found?.day !== day) lost.push(`${lead} ${said}: ${found?.day}`);
          }
        });
      }
      assert.deepEqual(lost, []);
    });
  }
});
