import { checkCommitments, checkDue, checkNone, minutes } from '../check.ts';

const dues: [string, string][] = [
  ['- check the buoys «by Friday»', '2024-03-22'],
  ['- check the buoys «by 2024-04-02»', '2024-04-02'],
  ['- check the buoys (due: «March 20»)', '2024-03-20'],
  ['- check the buoys (due «March 20»)', '2024-03-20'],
  ['- check the buoys - Due: «20 March 2024»', '2024-03-20'],
  ['- check the buoys; deadline: «5 April»', '2024-04-05'],
  ['- check the buoys\n  - Due: «Friday»', '2024-03-22'],
  ['- check the buoys\n  Deadline: «Friday»', '2024-03-22'],
  ['- check the buoys\n  - **Due:** «Friday»', '2024-03-22'],
  ['- check the buoys | Due: «Friday» | Owner: Ann', '2024-03-22'],
  ['- check the buoys «by tomorrow»', '2024-03-19'],
  ['- Ann to check the buoys «by end of week»', '2024-03-22'],
  ['- Ann: check the buoys «by EOD»', '2024-03-18'],
  ['- check the buoys «next week»', '2024-03-29'],
  ['- check the buoys by 2016\\-06\\-01', '2016-06-01'],
  ['- check the buoys «before production»', '~before production'],
  ['- check the buoys («ASAP»)', '~ASAP'],
  ['- the season is to start «in May»', '2024-05-31'],
  ['- check the buoys', '-'],
  ['- check buoy 12 and lamp 3/4', '-'],
  ['- read the minutes of 4 March', '-'],
  ['- read the report from Friday', '-'],
];

describe('dues of items', () => {
  for (const [item, due] of dues) it(JSON.stringify(item), () => checkDue(item, due));

  it('count from the meeting, not from today', () =>
    checkCommitments(minutes('- check the buoys by Friday'), ['open | - | 2019-01-11 | check the buoys'], {
      day: '2019-01-07',
    }));

  it('without a meeting date a relative word has no day', () =>
    checkCommitments(minutes('- check the buoys by Friday'), ['open | - | ~by Friday | check the buoys'], {
      path: 'minutes/sync.md',
    }));

  it('an empty due field is kept and gives no date', () => checkDue('- check the buoys\n  - Due:', '-'));

  it('"next meeting" is the day of the next meeting where the note gives it', () =>
    checkCommitments(`${minutes('- check the buoys by the next meeting')}\nNext meeting: 2024-04-08\n`, [
      'open | - | 2024-04-08 | check the buoys',
    ]));

  it('a due alone is no commitment', () => checkNone(minutes('- (Friday)\n- due Friday\n- [ ] by Friday')));

  describe('of the section', () => {
    it('holds for each item without its own', () =>
      checkCommitments(
        minutes('- Ann: check the buoys\n- Bob: order paper by Friday', '## Action items (all due March 28)'),
        ['open | Ann Bell | 2024-03-28 | check the buoys', 'open | Bob Carr | 2024-03-22 | order paper'],
      ));

    it('stands in a lead-in line', () =>
      checkCommitments(minutes('- Ann: check the buoys', 'Action items, all due by March 28:'), [
        'open | Ann Bell | 2024-03-28 | check the buoys',
      ]));

    it('ends with the section', () =>
      checkCommitments(
        `${minutes('- Ann: check the buoys', '## Action items (all due March 28)')}\n## Next steps\n\n- Bob: order paper\n`,
        ['open | Ann Bell | 2024-03-28 | check the buoys', 'open | Bob Carr | - | order paper'],
      ));

    it("a sub-item with its own owner takes its parent's due", () =>
      checkCommitments(minutes('- Ann: open the season by March 28\n  - Bob: order paint'), [
        'open | Ann Bell | 2024-03-28 | open the season',
        'open | Bob Carr | 2024-03-28 | order paint',
      ]));
  });
});
