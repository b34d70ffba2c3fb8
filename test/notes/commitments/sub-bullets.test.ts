import { checkCommitments, minutes } from '../check.ts';

describe('sub-bullets', () => {
  it('that detail their item belong to it', () =>
    checkCommitments(
      minutes(
        '- Ann: check the buoys\n  - paint and lamps\n  - about twenty of them\n  - Note: two are lost\n- Bob: order paper',
      ),
      ['open | Ann Bell | - | check the buoys', 'open | Bob Carr | - | order paper'],
    ));

  it('of owner, due and status are fields', () =>
    checkCommitments(minutes('- check the buoys\n  - Owner: ‹Ann›\n  - Due: «Friday»\n  - Status: in progress'), [
      'in-progress | Ann Bell | 2024-03-22 | check the buoys',
    ]));

  it('with a checkbox or an owner of their own count, and inherit', () =>
    checkCommitments(
      minutes('- Ann: open the season by March 28\n  - [ ] order paint\n  - Bob: check the buoys by Friday'),
      [
        'open | Ann Bell | 2024-03-28 | open the season',
        'open | Ann Bell | 2024-03-28 | order paint',
        'open | Bob Carr | 2024-03-22 | check the buoys',
      ],
    ));

  it('under a topic of the actions list each count', () =>
    checkCommitments(
      minutes('- Pier:\n  - Ann: check the buoys\n  - Bob: order paint\n- Office:\n  - Dana Reed: order paper'),
      [
        'open | Ann Bell | - | check the buoys',
        'open | Bob Carr | - | order paint',
        'open | Dana Reed | - | order paper',
      ],
    ));

  it('nest deeply', () =>
    checkCommitments(minutes('- Ann: open the season\n  - Pier\n    - rails\n      - Bob: order paint'), [
      'open | Ann Bell | - | open the season',
      'open | Bob Carr | - | order paint',
    ]));

  it('with a marked action below talk count', () =>
    checkCommitments(minutes('- The pier is old\n  - rust everywhere\n  - ACTION: Bob to order paint', '## Talk'), [
      'open | Bob Carr | - | order paint',
    ]));

  it('in plain text nest by indentation', () =>
    checkCommitments(
      'Attendees: Ann Bell, Bob Carr\n\nAction items:\n- Ann: check the buoys\n   - Due: 29 March 2024\n- Bob: order paint\n   - green\n',
      ['open | Ann Bell | 2024-03-29 | check the buoys', 'open | Bob Carr | - | order paint'],
      { path: 'minutes/sync.txt' },
    ));
});

describe('lists of what is done', () => {
  it('what a report tells part by part is no work done', () => {
    checkCommitments(
      '## Done\n\n- Study of the texts:\n  - Ann:\n    - the ends are dull\n  - Bob:\n    - too long\n- Fence\n',
      ['done | - | - | Fence'],
    );
    checkCommitments('## Done\n\n- Pier:\n  - paint the rail\n  - new lamp\n', [
      'done | - | - | paint the rail',
      'done | - | - | new lamp',
    ]);
  });
});
