import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

const talk = '## Talk';

describe('wikis and outliners', () => {
  it('bold by apostrophes and links to pages of people are names', () => {
    checkCommitments(
      "== Action items ==\n* '''Juanita''': order paint\n* ''Oskar'' - sweep\n",
      ['open | Juanita (unknown) | - | order paint', 'open | Oskar (unknown) | - | sweep'],
      { path: 'notes/sync.wiki' },
    );
    checkOwner('- [[Ann Bell]]: order paint', 'Ann Bell');
    checkOwner('- [[Lamp plan]]: order paint', '-');
  });

  it('a tag at the end makes an item', () => {
    checkCommitments(minutes('- Ann to order paint #action\n- sweep the pier #todo\n- the lamps #pier', talk), [
      'open | Ann Bell | - | order paint',
      'open | - | - | sweep the pier',
    ]);
    checkNone(minutes('- a talk on GitHub #actions-runner\n- #5 and #action plans', talk));
  });
});

describe('people where owners stand', () => {
  it('a title makes a person of any name', () => {
    checkOwner('- order paint - Ms. Holm', 'Holm (unknown)');
    checkOwner('- Frau Zarling: order paint', 'Zarling (unknown)');
    checkOwner('- order paint - Holm', '-');
    checkOwner('- order paint - Dr. strangely late', '-');
  });

  it('in other brackets, and behind other signs', () => {
    checkOwner('- order paint {Ann}', 'Ann Bell');
    checkOwner('- order paint <Bob>', 'Bob Carr');
    checkOwner('- order paint ~ Ann', 'Ann Bell');
    checkOwner('- order paint = Bob', 'Bob Carr');
    checkOwner('- order paint (Ann, 5 points)', 'Ann Bell');
    checkOwner('- AI → Ann: order paint', 'Ann Bell', talk);
    checkOwner('- order paint {green}', '-');
    checkOwner('- order paint (green, not red)', '-');
  });

  it('before a bare verb, in lists of work', () => {
    checkOwner('- Ann and Bob order paint', 'Ann Bell, Bob Carr');
    checkOwner('- Ann order paint', 'Ann Bell');
    checkOwner('- Roof - Ann and Bob own the repair', 'Ann Bell, Bob Carr');
    checkOwner('- Board review of the paint', '-');
    checkNone(minutes('- Ann and Bob order paint as ever', talk));
  });
});

describe('sections by other words', () => {
  it('corrective actions and the like', () => {
    checkCommitments(minutes('- order paint', '## Remediation items'), ['open | - | - | order paint']);
    checkCommitments(minutes('- order paint', '## Corrective measures'), ['open | - | - | order paint']);
    checkNone(minutes('- the paint was wet', '## Corrective lenses'));
  });

  it('lines set in below bare words', () => {
    checkCommitments(
      'Sync\n\nAction items\n    Juanita order paint\n    Oskar Lind sweep the pier\n',
      [
        'open | Juanita (unknown) | - | Juanita order paint',
        'open | Oskar Lind (unknown) | - | Oskar Lind sweep the pier',
      ],
      { path: 'minutes/sync.txt' },
    );
    checkNone('Sync\n\nLunch notes\n    Juanita ate soup\n', { path: 'minutes/sync.txt' });
  });

  it('rows of a grid without lines between them', () =>
    checkCommitments(
      'Sync\n\n+---+-------------+---------+\n| # | Action      | Owner   |\n+---+-------------+---------+\n| 1 | Order paint | Juanita |\n| 2 | Sweep       | Oskar   |\n|   | the pier    |         |\n+---+-------------+---------+\n',
      ['open | Juanita (unknown) | - | Order paint', 'open | Oskar (unknown) | - | Sweep'],
      { path: 'minutes/sync.txt' },
    ));
});
