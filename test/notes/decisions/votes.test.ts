import { checkDecisions, minutes } from '../check.ts';

const votes: [string, string, string[]][] = [
  [
    'a motion with its outcome on one line',
    'Motion: buy a second boat. Seconded by Bob. All in favour.',
    ['buy a second boat'],
  ],
  [
    'a motion decided by what follows',
    'Motion: buy a second boat\nSeconded by Bob Carr\nMotion carried.',
    ['buy a second boat'],
  ],
  ['a moved sentence', 'Ann moved to buy a second boat. Bob seconded. Motion passed 5-0.', ['buy a second boat']],
  ['a proposal and its result', '- PROPOSAL 1: buy a second boat\n- RESULT: approved 6-0-0', ['buy a second boat']],
  ['a vote alone', '- We spoke of boats.\n- VOTE: approved, 7 of 8 yes: a second boat', ['a second boat']],
  ['an outcome below its item', '- Second boat for the ferry\n  - Approved unanimously.', ['Second boat']],
  ['nobody objects', '- Second boat for the ferry\n  - No objections.', ['Second boat']],
  ['agreed with somebody', 'the buoy: by the barn, not by the lake. agreed w/ Bob + Dana', ['by the barn']],
  ['asked in the minutes', 'ann: buy a second boat. Any objections?\nbob: seems good.', ['buy a second boat']],
  ['a lost motion is none', 'Motion: buy a second boat\nSeconded by Bob Carr\nMotion failed.', []],
  ['a motion without outcome is none', 'Motion: buy a second boat', []],
  ['the approval of minutes is none', 'Motion: approve the minutes of March. Seconded by Bob. All in favour.', []],
  ['an objection is none', 'ann: buy a second boat. Any objections?\nbob: yes, the price.', []],
];

describe('motions and votes', () => {
  for (const [name, text, decisions] of votes) it(name, () => checkDecisions(minutes(text, '## Talk'), decisions));

  it('the same outcome of two things is two decisions', () =>
    checkDecisions(
      minutes(
        '- Second boat\n  - Unanimously approved by the members present.\n- New bell\n  - Unanimously approved by the members present.',
        '## Talk',
      ),
      ['Second boat', 'New bell'],
    ));

  it('listed with who moved and who seconded', () =>
    checkDecisions(
      minutes('- Buy a second boat\n  - Moved by: Ann\n  - Vote: 5-0\n- Approve the minutes of March', '## Motions'),
      ['Buy a second boat'],
    ));

  it('in a table', () =>
    checkDecisions(
      minutes(
        '| No | Decision | Vote |\n|---|---|---|\n| 1 | Two boats from May | 5-0 |\n| 2 | No bench | 4-1 |',
        '## Votes',
      ),
      ['Two boats from May', 'No bench'],
    ));

  it('under a heading that says what was approved', () =>
    checkDecisions(minutes('- Harbour school: 300 euros\n- Lifeboat: 500 euros', '## Grants approved'), [
      'Harbour school',
      'Lifeboat',
    ]));
});
