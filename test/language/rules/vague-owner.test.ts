import assert from 'node:assert/strict';
import { diagnostics } from '../../../src/language/diagnostics.ts';
import { contextOf, fixture } from '../marked.ts';
import { head, ruleTests } from './check.ts';

const { finds, messages, titles, mends } = ruleTests('vague-owner');

describe('rule vague-owner', () => {
  it('finds who is nobody in particular, wherever the owner stands', () => {
    finds(`${head}- [ ] ⟦someone⟧: order the paint\n`);
    finds(`${head}- [ ] ⟦Someone⟧ to order the paint\n`);
    finds(`${head}- [ ] ⟦Somebody⟧ should order the paint\n`);
    finds(`${head}- [ ] order the paint (⟦anyone⟧)\n`);
    finds(`${head}- [ ] order the paint\n  - Owner: ⟦somebody⟧\n`);
    finds(`${head}| Task | Owner | Due |\n|---|---|---|\n| order the paint | ⟦someone⟧ | 2 April |\n`);
  });

  it('finds it in four languages and in other shapes', () => {
    finds(`${head}- [ ] ⟦Jemand⟧ bestellt die Farbe\n`);
    finds(`${head}- [ ] ⟦quelqu'un⟧ : commander la peinture\n`);
    finds(`${head}- [ ] ⟦Alguien⟧: pedir la pintura\n`);
    finds('[00:10] Nora: ACTION: ⟦someone⟧ to order the paint\n[00:20] Omar: Right.\n[00:30] Nora: Good.\n', {
      path: 'calls/a.txt',
    });
    finds('ACTION ITEMS\r\n\r\n1. ⟦Someone⟧ to order the paint\r\n', { path: 'minutes/a.txt' });
  });

  it('takes a name, a missing one and a place holder for something else', () => {
    finds(`${head}- [ ] Nora: find someone who paints\n- [ ] order the paint for somebody\n- [ ] TBD: order tar\n`);
    finds(`${head}- [x] someone: order the paint\n`);
  });

  it('is no missing owner as well', () => {
    const codesOf = (item: string): unknown[] => {
      const { document, note } = fixture(`${head}- [ ] ${item} by 2024-04-02\n`);
      return diagnostics(document, note, contextOf(document)).map(({ code }) => code);
    };
    assert.deepEqual(codesOf('someone: order the paint'), ['vague-owner']);
    assert.deepEqual(codesOf('TBD: order the paint'), ['missing-owner']);
    assert.deepEqual(codesOf('order the paint'), ['missing-owner']);
  });

  it('finds groups only where the settings name them', () => {
    const text = '- [ ] ⟦The team⟧ to order the paint\n- [ ] ⟦@all⟧: read the plan\n- [ ] Board: vote\n';
    finds(head + text, { vagueOwners: ['Team', 'all'] });
    finds(head + text.replace(/[⟦⟧]/g, ''));
    finds(`${head}- [ ] Nora and the team: order the paint\n`, { vagueOwners: ['team'] });
  });

  it('says whom it means, and is mended by a name', () => {
    assert.deepEqual(messages(`${head}- [ ] Someone to order the paint\n`), [
      '“Someone” is nobody in particular: who is to do this?',
    ]);
    mends(
      `${head}- [ ] Some│one to order the paint\n`,
      'Change Someone to Ida Moe',
      `${head}- [ ] Ida Moe to order the paint\n`,
    );
    mends(
      `${head}- [ ] Somebody│ should order paint\n`,
      'Change Somebody to me',
      `${head}- [ ] me should order paint\n`,
    );
    mends(
      `${head}- [ ] The team│ to order paint\n`,
      'Change The team to Nora Lind',
      `${head}- [ ] Nora Lind to order paint\n`,
      {
        vagueOwners: ['team'],
      },
    );
  });

  it('offers no name where more is said of who it may be', () => {
    finds(`${head}- [ ] ⟦Someone⟧ from the office should order the paint\n`);
    assert.deepEqual(titles(`${head}- [ ] Someone│ from the office should order the paint\n`), []);
  });
});
