import { checkCommitments, checkStatus, minutes } from '../check.ts';

const states: [string, string][] = [
  ['- check the buoys', 'open'],
  ['- [ ] check the buoys', 'open'],
  ['- [x] check the buoys', 'done'],
  ['- [X] check the buoys', 'done'],
  ['- [-] check the buoys', 'cancelled'],
  ['- ✅ check the buoys', 'done'],
  ['- ✓ check the buoys', 'done'],
  ['- ✔ check the buoys', 'done'],
  ['- check the buoys ✅', 'done'],
  ['- check the buoys ✔️', 'done'],
  ['- ~~check the buoys~~', 'done'],
  ['- ~~Ann: check the buoys~~', 'done'],
  ['- [ ] ~~Ann: check the buoys~~ (a diver did it)', 'done'],
  ['- ~~ACTION:~~ check the buoys', 'done'],
  ['- check the buoys - DONE', 'done'],
  ['- check the buoys DONE', 'done'],
  ['- check the buoys - COMPLETE', 'done'],
  ['- check the buoys (done)', 'done'],
  ['- check the buoys - done', 'done'],
  ['- [DONE] check the buoys', 'done'],
  ['- check the buoys. _Closed._', 'done'],
  ['- check the buoys\n  - Status: Completed', 'done'],
  ['- check the buoys - Status: done', 'done'],
  ['- check the buoys (Status: in progress)', 'in-progress'],
  ['- write the map (now here: https://example.org/map)', 'done'],
  ['- check the buoys - IN PROGRESS', 'in-progress'],
  ['- check the buoys IN PROCESS', 'in-progress'],
  ['- check the buoys - Ongoing', 'in-progress'],
  ['- check the buoys (in progress)', 'in-progress'],
  ['- check the buoys\n  - Status: WIP', 'in-progress'],
  ['- check the buoys - BLOCKED ON PERMIT', 'blocked'],
  ['- check the buoys (blocked)', 'blocked'],
  ['- check the buoys\n  - Status: On hold', 'blocked'],
  ['- check the buoys - DEFERRED TO v2.1', 'deferred'],
  ['- check the buoys - postponed', 'deferred'],
  ['- check the buoys (deferred to autumn)', 'deferred'],
  ['- check the buoys\n  - Status: moved to backlog', 'deferred'],
  ['- check the buoys - dropped', 'cancelled'],
  ["- check the buoys\n  - Status: won't do", 'cancelled'],
  ['- check the buoys - pending', 'open'],
  ['- check the buoys - NOT DONE', 'open'],
  ['- check the buoys (not done)', 'open'],
  ['- check the buoys\n  - Status: not started', 'open'],
  ['- check the buoys\n  - Status: 90% done', 'in-progress'],
  ['- check the buoys\n  - Status: almost done', 'open'],
  ['- check the buoys (almost done)', 'open'],
  ['- ☑ check the buoys', 'done'],
  ['- ☐ check the buoys', 'open'],
  ['- :white_check_mark: check the buoys', 'done'],
  ['- check the buoys :heavy_check_mark:', 'done'],
  ['- 🚧 check the buoys', 'in-progress'],
  ['- check the buoys → done', 'done'],
  ['- check the buoys - done last week', 'done'],
  ['- check the buoys - done by Friday', 'open'],
  ['- check the buoys: Ongoing', 'in-progress'],
  ['- check the buoys - outstanding', 'open'],
  ['- check the buoys (carried over)', 'open'],
  ['- check the buoys - no update', 'open'],
  ['- Done: check the buoys', 'done'],
  ['- [PENDING] check the buoys', 'open'],
  ['- [DONE] ACTION: check the buoys', 'done'],
  ['- ✅ AI: check the buoys', 'done'],
  ['- check the buoys\n  - Done', 'done'],
  ['- check the buoys\n  - In progress, waiting for paint', 'in-progress'],
  ['- check the buoys\n  - done by Bob on Tuesday', 'done'],
  ['- check the buoys\n  - merged lists need care', 'open'],
  ['- check the buoys\n  - open the shed first', 'open'],
  ['- check the buoys. **Done**, see the wiki.', 'done'],
  ['- check the buoys. **Dropped**, the buoys are going away.', 'cancelled'],
  ['- check the buoys - waiting for paint', 'blocked'],
  ['- check the buoys -> no longer needed', 'cancelled'],
  ['- ask Bob. Done work, he says, is paid in May.', 'open'],
  ['- OPEN Day stand to be built', 'open'],
  ['- check what is done', 'open'],
  ['- close the done list', 'open'],
  ['- get the work done by Friday', 'open'],
  ['- ask why the crane is blocked', 'open'],
  ['- replace ~~red~~ green lamp at the northern pier', 'open'],
  ['- explain the ✅ sign in the harbour guide to visitors', 'open'],
];

describe('status notations', () => {
  for (const [item, status] of states) it(JSON.stringify(item), () => checkStatus(item, status));

  it('what a review of old actions tells of them is their state', () =>
    checkCommitments(
      minutes(
        [
          '- The pier has been repainted',
          '- Sent the letter to the harbour master',
          '- Ann: closed the account',
          '- tide tables introduced and in use',
          '- The crane has not been repaired',
          '- Review the merged charts',
          '- Bob to check that the form is signed',
        ].join('\n'),
        '## Review of previous actions',
      ),
      [
        'done | - | - | The pier has been repainted',
        'done | - | - | Sent the letter to the harbour master',
        'done | Ann Bell | - | closed the account',
        'done | - | - | tide tables introduced and in use',
        'open | - | - | The crane has not been repaired',
        'open | - | - | Review the merged charts',
        'open | Bob Carr | - | check that the form is signed',
      ],
    ));

  it('in a list of new actions the same words are no state', () =>
    checkCommitments(minutes('- A list of what has been repaired'), [
      'open | - | - | A list of what has been repaired',
    ]));

  it('a ticked parent leaves its open boxes open', () =>
    checkCommitments(minutes('- [x] open the season\n  - [ ] order paint\n  - [x] check the buoys'), [
      'done | - | - | open the season',
      'open | - | - | order paint',
      'done | - | - | check the buoys',
    ]));

  it('the state is no part of the text', () =>
    checkCommitments(minutes('- check the buoys - DONE\n- [DONE] order paper\n- call the mayor (in progress)'), [
      'done | - | - | check the buoys',
      'done | - | - | order paper',
      'in-progress | - | - | call the mayor',
    ]));

  it('an item of a list of completed work that was never given is done too', () =>
    checkCommitments(minutes('- lamp replaced by Bob', '## Completed actions'), [
      'done | Bob Carr | - | lamp replaced',
    ]));
});
