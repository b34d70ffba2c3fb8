import assert from 'node:assert/strict';
import { head, ruleTests } from './check.ts';

const { finds, messages, mends, titles } = ruleTests('duplicate-item');

describe('rule duplicate-item', () => {
  it('finds the same words twice in a list', () => {
    finds(`${head}- [ ] Nora: order the paint\n- [ ] call the pilot\n- [ ] ⟦Nora: order the paint⟧\n`);
    finds(`${head}- [ ] Nora: order the paint by 2024-03-22\n- [ ] ⟦order the **paint**⟧\n`);
    finds(`${head}1. Nora: order the paint\r\n2. ⟦Nora: order the paint⟧\r\n`.replace(/(?<!\r)\n/g, '\r\n'));
    finds('ACTION ITEMS\n\n* Nora: order the paint\n* ⟦Nora: order the paint⟧\n', { path: 'minutes/a.txt' });
    finds(`${head}| Task | Owner |\n|---|---|\n| order the paint | Nora |\n| ⟦order the paint⟧ | Nora |\n`);
    assert.deepEqual(messages(`${head}- [ ] Nora: order the paint\n- [ ] Nora: Order the paint.\n`), [
      'This stands in the list twice.\nThe first time. Nora: order the paint',
    ]);
  });

  it('takes two people’s items, two days’ and two topics’ for different ones', () => {
    finds(`${head}- [ ] Nora: read the plan\n- [ ] Ida: read the plan\n`);
    finds(`${head}- [ ] Nora: send the figures by 2024-03-22\n- [ ] Nora: send the figures by 2024-03-29\n`);
    finds(`${head}- [ ] Search\n  - [ ] write the tests\n- [ ] Login\n  - [ ] write the tests\n`);
    finds(
      `${head}| Part | Task | Owner |\n|---|---|---|\n| Search | write tests | Nora |\n| Login | write tests | Nora |\n`,
    );
    finds(`${head}- [x] Nora: order the paint\n- [ ] Nora: order the paint\n`);
  });

  it('takes an item and its recap for one', () => {
    finds(`${head}- [ ] Nora: order the paint\n\n## Summary of actions\n\n- Nora: order the paint\n`);
  });

  it('is mended by taking out the second', () => {
    mends(
      `${head}- [ ] Nora: order the paint\n- [ ] Nora: order│ the paint\n- [ ] sweep\n`,
      'Remove this one of the two',
      `${head}- [ ] Nora: order the paint\n- [ ] sweep\n`,
    );
    mends(
      `${head}- [ ] Nora: order the paint\n- [ ] Nora: order│ the paint`,
      'Remove this one of the two',
      `${head}- [ ] Nora: order the paint`,
    );
    assert.deepEqual(
      titles(`${head}- [ ] Nora: order the paint\n- [ ] Nora: order│ the paint\n  - the blue one\n`),
      [],
    );
  });
});
