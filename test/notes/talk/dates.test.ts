import assert from 'node:assert/strict';
import { checkCommitments, read } from '../check.ts';
import { call, path } from './talk.ts';

/** The one thing that these turns commit somebody to: who, until when, what. */
const one = (turns: string[], expected: string): void =>
  void checkCommitments(call(...turns), [`open | ${expected}`], { path });

describe('dates that the talk gives afterwards', () => {
  const given: [what: string, turns: string[], expected: string][] = [
    [
      'a question for the date is answered in any words',
      [
        "Bob Carr: I'll write the tide page.",
        'Ann Bell: By when can I have it?',
        'Bob Carr: The printers close on the twenty-second.',
      ],
      'Bob Carr | 2024-03-22 | write the tide page | implicit | x2',
    ],
    [
      'who is to do it names another day than was asked for',
      ["Bob Carr: I'll ring the pilots.", 'Ann Bell: Before the weekend?', 'Bob Carr: Thursday, yeah.'],
      'Bob Carr | 2024-03-21 | ring the pilots | implicit | x3',
    ],
    [
      'a date before a comma, with its reason',
      [
        "Bob Carr: I'll repaint the buoys.",
        'Ann Bell: By the end of April?',
        'Bob Carr: Before the twentieth, the crew is off after that.',
      ],
      'Bob Carr | 2024-03-20 | repaint the buoys | implicit | x3',
    ],
    [
      'the right day after a slip',
      ["Bob Carr: I'll send the form back tomorrow.", "Bob Carr: No, sorry, tomorrow I'm on the boat, Thursday."],
      'Bob Carr | 2024-03-21 | send the form back | implicit | x2',
    ],
    [
      'when the thing just promised will be there',
      ["Bob Carr: I'll have the tables printed. Sixty sets, they'll be at the desk on Friday morning."],
      'Bob Carr | 2024-03-22 | have the tables printed | implicit | x2',
    ],
    [
      'a date that stays though a condition follows',
      ['Ann Bell: Bob, can you ring the pilot today?', "Bob Carr: Yes, I'll ring once we hang up."],
      'Bob Carr | 2024-03-18 | ring the pilot | implicit | x2',
    ],
    [
      'a yes behind the day',
      ['Ann Bell: Cho, can you write to the port?', 'Cho Diaz: Tonight, yes.'],
      'Cho Diaz | 2024-03-18 | write to the port | implicit | x2',
    ],
  ];
  for (const [what, turns, expected] of given) it(what, () => one(turns, expected));

  const another: [what: string, turns: string[], expected: string][] = [
    [
      'a question for the day of something else',
      ["Bob Carr: I'll ring the pilots this week.", 'Ann Bell: When is the regatta?', 'Bob Carr: The thirtieth.'],
      'Bob Carr | 2024-03-22 | ring the pilots | implicit',
    ],
    [
      'a question for the day of what a stranger is to do',
      [
        "Bob Carr: I'll ring the pilots tomorrow.",
        'Cho Diaz: The glazier says the pane will be replaced.',
        'Ann Bell: When?',
        'Cho Diaz: The thirtieth.',
      ],
      'Bob Carr | 2024-03-19 | ring the pilots | implicit',
    ],
    [
      'a day turned down',
      ["Bob Carr: I'll ring the pilots on Friday.", 'Ann Bell: Tomorrow?', 'Bob Carr: Tomorrow no, I am at sea.'],
      'Bob Carr | 2024-03-22 | ring the pilots | implicit',
    ],
    [
      'the day of an event',
      [
        "Bob Carr: I'll print the programme.",
        'Ann Bell: The regatta, then. It is on Saturday the thirtieth, the pier is booked.',
      ],
      'Bob Carr | - | print the programme | implicit',
    ],
    [
      'when people meet again',
      [
        "Bob Carr: I'll print the programme by Wednesday.",
        'Ann Bell: Do we meet on Monday?',
        'Bob Carr: Monday, same time.',
      ],
      'Bob Carr | 2024-03-20 | print the programme | implicit',
    ],
  ];
  for (const [what, turns, expected] of another) it(`not ${what}`, () => one(turns, expected));
});

describe('what is said on another day of a chat', () => {
  const chat = (...lines: string[]): string =>
    ['18/03/2024, 10:02 - Ann Bell: Morning all.', '18/03/2024, 10:03 - Bob Carr: Morning.', ...lines, ''].join('\n');

  it('counts from the day of its label', () =>
    void checkCommitments(
      chat('20/03/2024, 18:05 - Bob Carr: I’ll send the tide tables tonight', '20/03/2024, 18:09 - Ann Bell: Lovely.'),
      ['open | Bob Carr | 2024-03-20 | send the tide tables | implicit'],
      { path: 'chat.txt' },
    ));

  it('is no due date by its label alone', () =>
    void checkCommitments(
      chat('20/03/2024, 18:05 - Bob & Cho: I’ll send the tide tables', '20/03/2024, 18:09 - Ann Bell: Lovely.'),
      ['open | Bob & Cho | - | send the tide tables | implicit'],
      { path: 'chat.txt' },
    ));
});

describe('an hour without a day, in speech', () => {
  const hours: [said: string, due: string][] = [
    ["I'll bring the camera over at lunch.", '2024-03-18'],
    ["I'll ring the pilots after six.", '2024-03-18'],
    ["I'll bring the camera over on Friday at lunch.", '2024-03-22'],
    ["I'll look for the camera for now.", '-'],
    ["I'll look at eleven buoys.", '-'],
  ];
  for (const [said, due] of hours)
    it(`${said} → ${due}`, () => {
      const [found] = read(call(`Bob Carr: ${said}`), { path }).commitments;
      assert.equal(found?.due?.day ?? '-', due);
    });

  it('is one of the day that the thing has', () => {
    const [found] = read(
      call('Ann Bell: Can somebody try the pilots again tomorrow?', "Bob Carr: I'll try them at nine."),
      { path },
    ).commitments;
    assert.equal(found?.due?.day, '2024-03-19');
  });
});
