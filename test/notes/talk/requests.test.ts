import { checkCommitments, checkNone } from '../check.ts';
import { call, path } from './talk.ts';

describe('requests in speech', () => {
  const asked: [said: string, answer: string][] = [
    ['Bob, can you order the paint?', 'Yeah, sure.'],
    ['Can you order the paint, Bob?', 'Will do.'],
    ['Okay, so Bob, could you please order the paint?', 'Got it.'],
    ['Bob can you order the paint?', 'On it.'],
    ['So order the paint.', 'With pleasure.'],
  ];
  for (const [said, answer] of asked)
    it(`accepted: ${said} ${answer}`, () =>
      checkCommitments(
        call(`Ann Bell: ${said}`, `Bob Carr: ${answer}`),
        ['open | Bob Carr | - | order the paint | implicit | x2'],
        { path },
      ));

  for (const answer of ["No, I can't this month.", "I'd rather not, I'm on leave.", "Sorry, I'm swamped."])
    it(`declined: ${answer}`, () =>
      checkNone(call('Ann Bell: Bob, can you order the paint?', `Bob Carr: ${answer}`), { path }));

  for (const said of [
    'Can you hear me?',
    'Bob, can you explain the tide tables?',
    'Why would you do it?',
    'Can anybody see the board?',
    'Order, please.',
    'Bob, water quality.',
    'Doing it now would make it worse.',
    'I would have liked a line I could tell people.',
  ])
    it(`none in ${JSON.stringify(said)}`, () => checkNone(call(`Ann Bell: ${said}`, 'Cho Diaz: Hm.'), { path }));

  it('what nobody has is theirs who takes it', () =>
    checkCommitments(
      call('Ann Bell: Someone needs to ring the school by Friday.', 'Cho Diaz: Long day.', "Bob Carr: I'll do it."),
      ['open | Bob Carr | 2024-03-22 | ring the school | implicit | x2'],
      { path },
    ));

  it('what nobody takes is none', () =>
    checkNone(call('Ann Bell: Someone needs to ring the school.', 'Bob Carr: They always moan.'), { path }));

  it('what is agreed without a name is nobody’s', () =>
    checkCommitments(
      call('Ann Bell: We should schedule another look in two weeks.', 'Bob Carr: Agreed.'),
      ['open | - | 2024-04-01 | schedule another look | implicit | x2'],
      { path },
    ));

  it('an offer put as a question waits for a yes', () => {
    checkNone(call('Bob Carr: Shall I ask the pilots?', 'Ann Bell: No need.'), { path });
    checkCommitments(
      call('Bob Carr: Shall I ask the pilots?', 'Ann Bell: Please do.'),
      ['open | Bob Carr | - | ask the pilots | implicit | x2'],
      { path },
    );
  });

  it('who offers is given what they offered', () =>
    checkCommitments(
      call('Bob Carr: I can draft something.', 'Ann Bell: Okay Bob, you draft it, within two weeks.'),
      ['open | Bob Carr | 2024-04-01 | draft something | implicit | x2'],
      { path },
    ));

  const dates: [said: string[], day: string, mentions: number][] = [
    [['Ann Bell: By Wednesday?', 'Bob Carr: Make it Thursday, I am away on Wednesday.'], '2024-03-21', 4],
    [['Ann Bell: I want it by Friday.'], '2024-03-22', 3],
    [['Bob Carr: Monday.'], '2024-03-25', 3],
    [['Ann Bell: By when?', 'Bob Carr: Give me until Thursday.'], '2024-03-21', 3],
  ];
  for (const [said, day, mentions] of dates)
    it(`a date is asked for and moved: ${said.join(' ')}`, () => {
      const text = call('Ann Bell: Bob, can you order the paint?', 'Bob Carr: Sure.', ...said);
      checkCommitments(text, [`open | Bob Carr | ${day} | order the paint | implicit | x${mentions}`], { path });
    });
});
