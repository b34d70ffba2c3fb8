import { checkCommitments, checkNone } from '../check.ts';

const tests = 'open | Priya (unknown) | - | write the tests';

describe('stand-ups', () => {
  it('what somebody does next is work they set themselves', () => {
    checkCommitments(
      'Priya:\n  Yesterday: merged the parser\n  Today: write the tests\n  Blockers: none\n\nOskar:\n  Yesterday: ill\n  Today: order parts\n',
      ['open | Priya | - | write the tests', 'open | Oskar | - | order parts'],
      { path: 'daily/2024-03-18.txt' },
    );
    checkCommitments(
      '### Priya\n- Done: the parser\n- Next: write the tests\n\n### Oskar\n- Done: parts\n- Next: weld\n',
      ['open | Priya | - | write the tests', 'open | Oskar | - | weld'],
    );
    checkCommitments('- Priya\n  - Gestern: Lager\n  - Heute: Angebot schreiben\n- Cem\n  - Gestern: krank\n', [
      'open | Priya | - | Angebot schreiben',
    ]);
  });

  it('headings of what comes next announce it', () => {
    checkCommitments(
      '## Priya\n\n**Yesterday**\n- merged the parser\n\n**Today**\n- write the tests\n\n**Blockers**\n- no key\n',
      [tests],
    );
    checkCommitments('## What we did yesterday\n- the fence\n\n## What will we do today?\n- Priya: write the tests\n', [
      tests,
    ]);
    checkCommitments('## Hier\n- la clôture\n\n## Aujourd’hui\n- peindre la porte\n', [
      'open | - | - | peindre la porte',
    ]);
  });

  it('elsewhere the same words announce nothing', () => {
    checkNone('## Today\n\n- the weather is fine\n');
    checkNone('- Next: the report of the treasurer\n- Today: eleven people\n');
    checkNone('## Yesterday\n\n- rain\n\n## Blockers\n\n- no key for the gate\n');
    checkNone('Priya:\n  Done: the parser\n  Blockers: no key\n', { path: 'daily/2024-03-18.txt' });
  });
});
