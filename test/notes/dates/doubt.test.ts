import assert from 'node:assert/strict';
import { findDay, findDue, readDue, weekdayName, type Reference } from '../../../src/notes/dates/index.ts';

const reference: Reference = { day: '2024-02-20', next: null, order: 'mdy', unsure: true };

/** The due words' day, then what is doubted: the words, the weekday's and the other day. */
type Row = [text: string, day: string, doubt: [date: string, weekday: string | null, other: string] | null];

const rows: Row[] = [
  ['Send it by 03/04/2024', '2024-03-04', ['03/04/2024', null, '2024-04-03']],
  ['Send it by 3/4', '2024-03-04', ['3/4', null, '2024-04-03']],
  ['Send it by 3-4-2024', '2024-03-04', ['3-4-2024', null, '2024-04-03']],
  ['Send it by 03/13/2024', '2024-03-13', null],
  ['Send it by 13/03/2024', '2024-03-13', null],
  ['Send it by 03/03/2024', '2024-03-03', null],
  ['Send it by 2024-03-04', '2024-03-04', null],
  ['Send it by 04.03.2024', '2024-03-04', null],
  ['Send it by Wednesday 03/04/2024', '2024-04-03', null],
  ['Send it by Monday 03/04/2024', '2024-03-04', null],
  ['Send it by Tuesday, March 12', '2024-03-12', null],
  ['Send it by Tuesday, March 13, 2024', '2024-03-13', ['March 13, 2024', 'Tuesday', '2024-03-12']],
  ['Send it by Fri 13 March 2024', '2024-03-13', ['13 March 2024', 'Fri', '2024-03-15']],
  ['Send it by Monday the 4th of March 2024', '2024-03-04', null],
  ['Uwe schickt es bis Montag, 5. März 2024', '2024-03-05', ['5. März 2024', 'Montag', '2024-03-04']],
  ['Uwe schickt es bis Di, 05.03.2024', '2024-03-05', null],
  ['Zoé envoie le devis lundi 5 mars 2024', '2024-03-05', ['5 mars 2024', 'lundi', '2024-03-04']],
  ['Inés manda el acta el lunes 5 de marzo de 2024', '2024-03-05', ['5 de marzo de 2024', 'lunes', '2024-03-04']],
  // The weekday is that of the same date last year: nobody wrote a year.
  ['Send it by Monday, March 4', '2024-03-04', null],
  ['Send it by Sunday, March 5', '2024-03-05', null],
];

describe('doubtful dates', () => {
  for (const [text, day, doubt] of rows)
    it(`${text} → ${day}${doubt ? `, or ${doubt[2]}` : ''}`, () => {
      for (const found of [findDue(text, reference), readDue(text, reference)]) {
        assert.equal(found?.day, day);
        const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
        const of = found?.doubt ?? null;
        assert.deepEqual(of && [words(of.date), of.of === 'weekday' ? words(of.weekday) : null, of.other], doubt);
      }
    });

  it('are none where the order is known', () =>
    assert.equal(findDue('by 03/04/2024', { ...reference, unsure: false })?.doubt ?? null, null));

  it('are settled by a weekday in a header too', () => {
    assert.equal(findDay('Date: Wednesday 03/04/2024', 'mdy')?.day, '2024-04-03');
    assert.equal(findDay('Date: Monday 03/04/2024', 'mdy')?.day, '2024-03-04');
  });

  it('name the right weekday as the wrong one is written', () => {
    assert.deepEqual(
      ['Monday', 'mon', 'Mo', 'lundi', 'Lunes'].map((written) => weekdayName(written, '2024-03-05')),
      ['Tuesday', 'tues', 'Di', 'mardi', 'Martes'],
    );
    assert.equal(weekdayName('nonsense', '2024-03-05'), 'nonsense');
  });
});
