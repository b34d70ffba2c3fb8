import { checkCommitments, checkNone, minutes } from '../check.ts';

const marked: [string, string][] = [
  ['Action: check the buoys', '-'],
  ['**Action**: check the buoys', '-'],
  ['**Action:** check the buoys', '-'],
  ['Action - check the buoys', '-'],
  ['ACTION: check the buoys', '-'],
  ['ACTION ALL: check the buoys', 'ALL (group)'],
  ['ACTION BC: check the buoys', 'Bob Carr'],
  ['ACTION Bob: check the buoys', 'Bob Carr'],
  ['Action item: check the buoys', '-'],
  ['Action Item: Ann to check the buoys', 'Ann Bell'],
  ['TODO: check the buoys', '-'],
  ['TODO Ann: check the buoys', 'Ann Bell'],
  ['TODO(bob): check the buoys', 'Bob Carr'],
  ['**TODO for Ann:** check the buoys', 'Ann Bell'],
  ['To do: check the buoys', '-'],
  ['- [ ] check the buoys', '-'],
  ['* [ ] check the buoys', '-'],
  ['+ [ ] check the buoys', '-'],
  ['1. [ ] check the buoys', '-'],
  ['1) [ ] check the buoys', '-'],
  ['-[ ] check the buoys', '-'],
  ['AI: check the buoys', '-'],
  ['**AI: Ann** to check the buoys', 'Ann Bell'],
  ['AI: Ann to check the buoys', 'Ann Bell'],
  ['AI for Bob to check the buoys', 'Bob Carr'],
  ['AI(Ann): check the buoys', 'Ann Bell'],
  ['AP: check the buoys', '-'],
  ['AP(Ann): check the buoys', 'Ann Bell'],
  ['Action point: check the buoys', '-'],
  ['**ACTION 62.5:** check the buoys', '-'],
  ['Action #1: check the buoys', '-'],
  ['ACTION-123: check the buoys', '-'],
  ['Action on BC to check the buoys', 'Bob Carr'],
  ['Action on Ann to check the buoys', 'Ann Bell'],
  ['Action Ann: check the buoys', 'Ann Bell'],
  ['<Action for Bob to check the buoys>', 'Bob Carr'],
  ['**Action (bob):** check the buoys', 'Bob Carr'],
  ['#action Bob to check the buoys', 'Bob Carr'],
  ['→ Bob: check the buoys', 'Bob Carr'],
  ['Follow-up: check the buoys', '-'],
  ['Next step: check the buoys', '-'],
  ['- ACTION: check the buoys', '-'],
  ['* **Action:** Bob to check the buoys', 'Bob Carr'],
  ['(AI: Ann** to check the buoys', 'Ann Bell'],
  ['\\- ACTION: check the buoys', '-'],
];

const unmarked = [
  'GitHub Actions: the build is red again',
  'The call to action: buy now',
  'No action: the matter rests',
  'AI is changing how ports work.',
  'The ai: a model that counts ships',
  'Minutes of the last meeting were read.',
  'Reaction: people like the new lamp',
  'https://example.org/todo: the old list',
  'The price action was strong this week.',
];

describe('item markers', () => {
  for (const [line, owner] of marked)
    it(line, () => checkCommitments(minutes(line, '## Talk'), [`open | ${owner} | - | check the buoys`]));

  for (const line of unmarked) it(`none in ${JSON.stringify(line)}`, () => checkNone(minutes(line, '## Talk')));

  it('a marker alone on its line takes the next line', () =>
    checkCommitments(minutes('ACTION:\nBob to check the buoys', '## Talk'), ['open | Bob Carr | - | check the buoys']));

  it('a marker alone with nothing after it is no item', () => checkNone(minutes('Action items: none', '## Talk')));

  it('items wrap over lines', () =>
    checkCommitments(
      minutes(
        'ACTION: Bob to check the buoys at the northern and at the western\n  entrance and to write down which of them need paint\n  before the season begins',
        '## Talk',
      ),
      ['open | Bob Carr | ~before the season begins | which of them need paint'],
    ));

  it('records of three lines are one item', () =>
    checkCommitments(
      minutes(
        'Action Item - Paint the harbour office\nTasked to: ‹Bob Carr›\nDeadline: «5 April 2024»\n\nAction Item - Order the paint\nTasked to: ‹Ann Bell›\nDeadline: «28 March 2024»',
        '## Talk',
      ),
      ['open | Bob Carr | 2024-04-05 | Paint the harbour office', 'open | Ann Bell | 2024-03-28 | Order the paint'],
    ));

  it('marks in a chat log', () =>
    checkCommitments(
      [
        '15:10 <ann> present+',
        '15:10 <bob> present+',
        '15:11 <ann> ACTION: Bob to check the buoys',
        '15:12 <bob> #action ann to order paper',
        '15:13 <ann> the sea is calm',
      ].join('\n'),
      ['open | bob | - | check the buoys', 'open | ann | - | order paper'],
      { path: 'logs/harbour.txt' },
    ));

  it('org headings with a keyword', () =>
    checkCommitments(
      '* Harbour sync\n** TODO Check the buoys\n** DONE Order paper\n** Weather\n',
      ['open | - | - | Check the buoys', 'done | - | - | Order paper'],
      { path: 'notes/sync.org' },
    ));

  it('a state in front', () =>
    checkCommitments(minutes('- [DONE] order paper\n- check the buoys'), [
      'done | - | - | order paper',
      'open | - | - | check the buoys',
    ]));

  it('one paragraph of prose with a marked line inside', () =>
    checkCommitments(
      minutes('We talked about the pier.\nACTION: Bob to check the buoys\nThen the rain began.', '## Talk'),
      ['open | Bob Carr | - | check the buoys'],
    ));
});
