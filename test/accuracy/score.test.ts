import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import type { Gold, GoldCommitment } from './gold.ts';
import { f1, score, share, total } from './score.ts';
import { below, figuresOf } from './table.ts';

const text = `# Garden group
Date: 2024-05-13
Attendees: Ann Bell, Tom Reed

## Action items
- [ ] Ann Bell: order the seeds by Friday
- [x] Tom Reed: mend the pump
`;
const seeds: GoldCommitment = {
  id: 'c1',
  lines: [6],
  explicit: true,
  text: 'order the seeds',
  owners: ['Ann Bell'],
  due: '2024-05-17',
  dueText: 'by Friday',
  status: 'open',
};
const pump: GoldCommitment = {
  id: 'c2',
  lines: [7],
  explicit: true,
  text: 'mend the pump',
  owners: ['Tom Reed'],
  due: null,
  dueText: null,
  status: 'done',
};
const gold: Gold = {
  date: '2024-05-13',
  attendees: ['Ann Bell', 'Tom Reed'],
  commitments: [seeds, pump],
  maybe: [],
  decisions: [],
};

/** The score of the note above and its faults, one line each. */
function scored(labels: Partial<Gold>) {
  const result = score({ ...gold, ...labels }, readNote(text), text);
  return { ...result, faults: result.faults.map(({ line, what }) => `${line}: ${what}`) };
}

describe('score', () => {
  it('is full where everything is as labelled', () => {
    const { score, faults } = scored({});
    assert.deepEqual(faults, []);
    assert.deepEqual(score.explicit, { precision: { right: 2, of: 2 }, recall: { right: 2, of: 2 } });
    assert.deepEqual([score.owners, score.due, score.status, score.date].map(share), [1, 1, 1, 1]);
    assert.equal(f1(score.attendees), 1);
    assert.equal(f1(score.decisions), null);
  });

  it('counts what is missed and what is too much', () => {
    const { score, faults } = scored({ commitments: [seeds, { ...pump, lines: [2] }] });
    assert.deepEqual(score.explicit, { precision: { right: 1, of: 2 }, recall: { right: 1, of: 2 } });
    assert.deepEqual(faults, [
      '2: missed explicit “mend the pump” [["Tom Reed"]]',
      '7: extra explicit “mend the pump” [["Tom Reed"]]',
    ]);
  });

  it('counts a maybe neither for nor against', () => {
    const { score } = scored({ commitments: [seeds], maybe: [{ lines: [7], why: 'no matter' }] });
    assert.deepEqual(score.explicit, { precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } });
  });

  it('takes any of several readings', () => {
    const several = { ...seeds, owners: { any: [[], ['Ann Bell']] }, due: { any: [null, '2024-05-17'] } };
    assert.deepEqual(scored({ commitments: [several, pump] }).faults, []);
  });

  it('says which field is wrong', () => {
    const wrong: GoldCommitment = { ...seeds, owners: ['Tom Reed'], due: '2024-05-24', status: 'blocked' };
    const { score, faults } = scored({ commitments: [wrong, pump] });
    assert.deepEqual([score.owners, score.due, score.status].map(share), [0.5, 0.5, 0.5]);
    assert.equal(faults.length, 3);
    assert.match(faults.join('\n'), /due of “order the seeds”: want 2024-05-24, got 2024-05-17/);
  });

  it('pairs two commitments with the labels whose owners they share', () => {
    const lines = [6, 7];
    assert.deepEqual(
      scored({
        commitments: [
          { ...pump, lines },
          { ...seeds, lines },
        ],
      }).faults,
      [],
    );
  });

  it('compares attendees, decisions and the date', () => {
    const { score } = scored({ date: null, attendees: ['Ann Bell', 'Eva Cole'], decisions: [{ lines: [1] }] });
    assert.equal(share(score.date), 0);
    assert.deepEqual(score.attendees, { precision: { right: 1, of: 2 }, recall: { right: 1, of: 2 } });
    assert.equal(f1(score.decisions), 0);
  });
});

describe('figures', () => {
  it('of many notes count each commitment alike', () => {
    const all = total([scored({}).score, scored({ commitments: [seeds] }).score]);
    assert.equal(all.notes, 2);
    assert.deepEqual(figuresOf(all)['explicit precision'], 3 / 4);
  });

  it('are held against their thresholds', () => {
    assert.deepEqual(below({ owners: 0.9, due: 0.9 }, { owners: 0.9 }), []);
    assert.deepEqual(below({ owners: 0.8 }, { owners: 0.9, dates: 0.5 }), [
      'owners: 0.800, must be at least 0.9',
      'dates: no figure, must be at least 0.5',
    ]);
  });
});
