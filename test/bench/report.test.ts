import assert from 'node:assert/strict';
import { reached, table, type Row } from '../../bench/report.ts';

const rows: Row[] = [
  { measure: 'cold', what: 'all notes', figure: 3.14159, unit: 's' },
  { measure: 'cold', what: 'faster', figure: 12.34, unit: '×', aim: { atLeast: 10 }, note: 'hoped for: 25' },
  { measure: 'start', what: 'warm', figure: 0.5, unit: 's', aim: { under: 0.5 } },
  { measure: 'growth', what: 'time', figure: 1.049, unit: 'power', aim: { under: 1.15 } },
  { measure: 'cold', what: 'ripgrep', figure: NaN, unit: 's', aim: { under: 20 }, note: 'not found' },
];

describe('the report', () => {
  it('says what is reached: under means under, and what could not be had is short', () => {
    assert.deepEqual(rows.map(reached), [null, true, false, true, false]);
  });

  it('stands in columns, with the aim beside each figure', () => {
    assert.equal(
      table(rows),
      [
        'measure              figure  aim',
        'cold     all notes   3.14 s',
        'cold     faster      12.3 ×  ≥ 10 ×    pass   hoped for: 25',
        'start    warm        0.50 s  < 0.5 s   SHORT',
        'growth   time        n^1.05  < n^1.15  pass',
        'cold     ripgrep    not had  < 20 s    SHORT  not found',
      ].join('\n'),
    );
  });
});
