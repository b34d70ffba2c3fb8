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
  ['- check what is done', 'open'],
  ['- close the done list', 'open'],
  ['- get the work done by Friday', 'open'],
  ['- ask why the crane is blocked', 'open'],
  ['- replace ~~red~~ green lamp at the northern pier', 'open'],
  ['- explain the ✅ sign in the harbour guide to visitors', 'open'],
];

describe('status notations', () => {
  for (const [item, status] of states) it(JSON.stringify(item), () => checkStatus(item, status));

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
