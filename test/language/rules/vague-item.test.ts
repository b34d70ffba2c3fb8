import assert from 'node:assert/strict';
import { diagnostics } from '../../../src/language/diagnostics.ts';
import { contextOf, fixture } from '../marked.ts';
import { head, ruleTests } from './check.ts';

const { finds, messages } = ruleTests('vague-item');

describe('rule vague-item', () => {
  it('finds a thing without a deed, and a deed without a thing, in four languages', () => {
    finds(`${head}- [ ] ⟦Nora: Budget⟧\n- [ ] ⟦Nora: follow up⟧\n- [ ] ⟦Ida: look into this⟧\n`);
    finds(`${head}- [ ] ⟦Nora: nachhaken⟧\n- [ ] ⟦Ida: Sommerfest⟧\n`);
    finds(`${head}- [ ] ⟦Nora: hacer seguimiento⟧\n- [ ] ⟦Ida: Presupuesto anual⟧\n`);
    finds(`${head}- [ ] ⟦Nora: en parler⟧\n- [ ] ⟦Ida: Devis du toit⟧\n`);
  });

  it('leaves alone what says what is to be done', () => {
    finds(
      `${head}- [ ] Nora: order paint\n- [ ] Nora: fit the tube\n- [ ] Ida: follow up with the shop on the blue paint\n- [ ] Ida: Farbe bestellen\n- [ ] Ida: commander la peinture\n- [ ] Ida: pedir pintura\n- [ ] Ida: the budget for the second half of the year\n`,
    );
  });

  it('says which of the two it is, and is off unless somebody wants it', () => {
    assert.deepEqual(messages(`${head}- [ ] Nora: Budget\n- [ ] Nora: follow up\n`), [
      'This names a thing, not what is to be done with it.',
      'This does not say what is to be done.',
    ]);
    const { document, note } = fixture(`${head}- [ ] Nora: Budget by 2024-04-02\n`);
    assert.deepEqual(diagnostics(document, note, contextOf(document)), []);
  });
});
