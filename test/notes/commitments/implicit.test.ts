import { checkCommitments, checkNone } from '../check.ts';

const path = 'calls/2024-03-18.txt';

/** A transcript of Ann Bell, Bob Carr and Cho Diaz, with more turns put at its end. */
function call(...turns: string[]): string {
  const all = ['Ann Bell: Good morning.', 'Bob Carr: Morning.', 'Cho Diaz: Hello all.', ...turns];
  return all.map((turn, i) => `[00:${String(i).padStart(2, '0')}:00] ${turn}`).join('\n');
}

describe('commitments in speech', () => {
  it("a promise is its speaker's", () =>
    checkCommitments(
      call("Bob Carr: I'll send the tide tables by Friday."),
      ['open | Bob Carr | 2024-03-22 | send the tide tables | implicit'],
      { path },
    ));

  it('a third person is assigned', () =>
    checkCommitments(
      call('Ann Bell: Cho will repair the crane by March 28.'),
      ['open | Cho Diaz | 2024-03-28 | repair the crane | implicit'],
      { path },
    ));

  it('a request that is accepted is one commitment', () =>
    checkCommitments(
      call('Ann Bell: Bob, can you order the paint?', 'Bob Carr: Yeah, sure.'),
      ['open | Bob Carr | - | order the paint | implicit | x2'],
      { path },
    ));

  it('a request that is declined is none', () =>
    checkNone(call('Ann Bell: Bob, can you order the paint?', "Bob Carr: No, I can't this month."), { path }));

  it('a promise and its recap are one', () =>
    checkCommitments(
      call(
        "Bob Carr: I'll send the tide tables by Friday.",
        'Ann Bell: Fine.',
        'Ann Bell: Action item: Bob to send the tide tables by Friday.',
      ),
      ['open | Bob Carr | 2024-03-22 | send the tide tables | x2'],
      { path },
    ));

  for (const words of [
    'I repaired the crane last night.',
    'I would rather have a bigger boat.',
    'I think we need better lamps.',
    'It takes five days.',
    'The permit expires on Friday.',
    "I'll say it again: the sea is calm.",
    "Let's sync after this.",
    'Keep me posted.',
    'What will Cho say?',
    'I will be away on Friday.',
  ])
    it(`none in ${JSON.stringify(words)}`, () => checkNone(call(`Bob Carr: ${words}`), { path }));
});
