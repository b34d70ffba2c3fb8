import assert from 'node:assert/strict';
import { head, ruleTests } from './check.ts';

const { finds, messages, titles, mends } = ruleTests('unknown-owner');

describe('rule unknown-owner', () => {
  it('suggests the nearest of those who took part', () => {
    assert.deepEqual(messages(`${head}- Order the paint\n  - Owner: Nora Lynd\n`), [
      'Nora Lynd is not among the people of this note. Did you mean Nora Lind?',
    ]);
    assert.deepEqual(messages(`${head}- Order the paint\n  - Owner: Norra\n`), [
      'Norra is not among the people of this note. Did you mean Nora Lind?',
    ]);
    assert.deepEqual(messages(`${head}- Order the paint\n  - Owner: Vera Quint\n`), [
      'Vera Quint is not among the people of this note.',
    ]);
  });

  it('is mended by that name first', () => {
    mends(
      `${head}- Order the paint\n  - Owner: Nor│ra\n`,
      'Change Norra to Nora Lind',
      `${head}- Order the paint\n  - Owner: Nora Lind\n`,
    );
    assert.deepEqual(
      titles(`${head}- Order the paint\n  - Owner: Omar Rayes│\n`)[0],
      'Change Omar Rayes to Omar Reyes',
    );
    assert.deepEqual(titles(`${head}- Order the paint\n  - Owner: Vera Quint│\n`), []);
  });

  it('finds nobody in a note that names nobody', () => {
    finds('# Harbour\n\n## Actions\n\n- Order the paint\n  - Owner: Vera\n');
    finds(`${head}- Order the paint\n  - Owner: ⟦Vera⟧\n`);
    finds(`${head}- Order the paint\n  - Owner: me\n`);
  });
});
