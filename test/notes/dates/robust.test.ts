import assert from 'node:assert/strict';
import { findDay, findDue, orderOf, readDue, type Reference } from '../../../src/notes/dates/index.ts';

const references: Reference[] = [
  { day: '2024-05-15', next: null, order: 'mdy', unsure: true },
  { day: null, next: '2024-05-29', order: 'dmy' },
];

/** Pieces of dates, leads and bait in four languages, put together at random; the same for every run. */
const pieces =
  `by|due|until|before|between|and|from|to|on|the|next|last|week|month|meeting|Friday|Tuesday,|May|march|3rd|12|13.|03/04/2024|
  2024-05-17|17.05.|17.05.24|Q3|W25|KW|25|EOD|in|two|weeks|a fortnight|10 working days|5pm|17 Uhr|bis|zum|am|Freitag|Ende|Juni|
  nächste Sitzung|vom|d'ici|avant le|vendredi|fin|juin|prochaine réunion|18 h 30|antes del|viernes|de|junio|mañana|el|31|32.13.|
  0000-00-00|99/99/9999|—|–|→|(|)|"|“|”|~~|**|\`|\u00a0|\ud83d\ude00|\ud83d|e\u0301|\n|\t|,|.|:|;|-|/|x`.split('|');

function* texts(count: number): Generator<string> {
  let seed = 20240515;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < count; i++)
    yield Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)]!.trim()).join(next(4) ? ' ' : '');
}

describe('any text', () => {
  it('is read without failing, and what is found lies inside it', () => {
    for (const text of texts(300)) {
      for (const reference of references) {
        for (const found of [findDue(text, reference), readDue(text, reference)]) {
          if (!found) continue;
          const { start, end, dateStart, dateEnd, day, doubt } = found;
          const shown = JSON.stringify(text);
          assert.ok(0 <= start && start < end && end <= text.length, shown);
          assert.ok(start <= dateStart && dateStart <= dateEnd && dateEnd <= end, shown);
          assert.ok(day === null || /^\d{4}-\d\d-\d\d$/.test(day), shown);
          if (doubt) {
            const first = doubt.of === 'weekday' ? doubt.weekday.start : doubt.date.start;
            assert.ok(start <= first && first < doubt.date.end && doubt.date.end <= end, shown);
            assert.notEqual(doubt.other, day, shown);
          }
        }
        const day = findDay(text, reference.order);
        assert.ok(!day || (day.start < day.end && day.end <= text.length), JSON.stringify(text));
      }
      orderOf(text, text);
    }
  }).timeout(60_000);

  it('means the same day whatever stands after the sentence', () => {
    for (const words of ['Send it by Friday', 'Uwe schickt es bis Freitag', 'Zoé envoie le devis avant vendredi'])
      for (const tail of ['', '.', ' ', '\n', ' 😀', '!', ' (see below)'])
        assert.equal(findDue(words + tail, references[0]!)?.day, '2024-05-17', words + tail);
  });

  it('costs in proportion to its length, however it repeats', () => {
    const units = ['by ', 'the ', '3/', '1.', 'next ', 'bis zum ', '“', '"', 'between 3 and ', 'Friday ', 'a ', '- '];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const from = performance.now();
      findDue(text, references[0]!);
      readDue(text, references[0]!);
      findDay(text, 'mdy');
      orderOf(text, 'a.md');
      assert.ok(performance.now() - from < 3000, unit);
    }
  }).timeout(60_000);
});
