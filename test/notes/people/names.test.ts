import assert from 'node:assert/strict';
import type { Person } from '../../../src/notes/note.ts';
import { namesOf, ownerOf } from '../../../src/notes/people/names.ts';
import { checkPeople, read } from '../check.ts';

function person(name: string, ...aliases: string[]): Person {
  return { name, aliases, present: true, spans: [] };
}
const names = namesOf([
  person('Ann Bell', 'abell', 'AB'),
  person('Bob Carr'),
  person('Dana Reed'),
  person('Dana Wolf'),
  person('José Núñez'),
]);

describe('whose name it is', () => {
  for (const [words, kind, name] of [
    ['Ann Bell', 'known', 'Ann Bell'],
    ['Ann', 'known', 'Ann Bell'],
    ['ANN', 'known', 'Ann Bell'],
    ['Bell', 'known', 'Ann Bell'],
    ['@abell', 'known', 'Ann Bell'],
    ['AB', 'known', 'Ann Bell'],
    ['B.C.', 'known', 'Bob Carr'],
    ['BC', 'unknown', 'BC'],
    ['Ann B.', 'known', 'Ann Bell'],
    ['**Ann**', 'known', 'Ann Bell'],
    ['Dr. Ann Bell', 'known', 'Ann Bell'],
    ['Jose', 'known', 'José Núñez'],
    ['Dana', 'ambiguous', 'Dana'],
    ['Dana Wolf', 'known', 'Dana Wolf'],
    ['Zelda', 'unknown', 'Zelda'],
    ['@zk', 'unknown', 'zk'],
    ['XY', 'unknown', 'XY'],
    ['everyone', 'group', 'everyone'],
    ['QA team', 'group', 'QA team'],
    ['Chairs', 'group', 'Chairs'],
    ['someone', 'vague', 'someone'],
    ['?', 'vague', '?'],
    ['TBD', 'vague', 'TBD'],
    ['', 'vague', ''],
    ['me', 'unknown', 'me'],
  ] as const)
    it(`${JSON.stringify(words)} is ${kind}`, () => {
      const owner = ownerOf(words, names);
      assert.equal(owner.kind, kind);
      assert.equal(owner.name, name);
    });

  it('"me" and "I" are the speaker', () => {
    assert.deepEqual(ownerOf('me', names, person('Bob Carr')), { name: 'Bob Carr', kind: 'known' });
    assert.deepEqual(ownerOf('I', names, person('Bob Carr')), { name: 'Bob Carr', kind: 'known' });
  });

  it('names both whom a first name fits', () =>
    assert.deepEqual(ownerOf('Dana', names).candidates, ['Dana Reed', 'Dana Wolf']));
});

describe('one person under several names', () => {
  it('a first name joins the only full name it fits', () =>
    checkPeople('# Sync\n\nAttendees: Ann Bell, Bob Carr\nScribe: Ann\n', ['Ann Bell (scribe) [Ann]', 'Bob Carr']));

  it('a first name of two people is one of them, and nobody more', () =>
    checkPeople('# Sync\n\nAttendees: Dana Reed, Dana Wolf\nScribe: Dana\n', ['Dana Reed', 'Dana Wolf']));

  it('a first name with an initial joins who it fits', () =>
    checkPeople(
      '# Sync\n\n## Attendees\n\n- Ann Bell-Carr\n- Dana Reed\n- Dana Wolf\n\n## Talk\n\nDana W: yes.\n\nAnn B-C: no.\n\nDana R: why?\n',
      ['Ann Bell-Carr [Ann B-C]', 'Dana Reed [Dana R]', 'Dana Wolf [Dana W]'],
    ));

  it('roles of a meeting', () =>
    checkPeople('# Sync\n\nChair: Ann Bell\nNote taker: Bob Carr\nFacilitator: Cho Diaz\n', [
      'Ann Bell (chair)',
      'Bob Carr (note taker)',
      'Cho Diaz (facilitator)',
    ]));

  it('gives the places that introduce them', () => {
    const text = '# Sync\n\nAttendees: Ann Bell (@abell), **Bob Carr**\n';
    const found = read(text).people.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(found, ['Ann Bell', 'Bob Carr']);
  });

  it('who is only given work was not there', () =>
    checkPeople('# Sync\n\nAttendees: Ann Bell\n\n## Actions\n\n- Bob Carr: order paper\n', ['Ann Bell']));
});
