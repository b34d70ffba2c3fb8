import { checkDecisions, minutes } from '../check.ts';

const stated = [
  'The committee unanimously agreed to keep the lamp.',
  'It was decided that the ferry stops at six.',
  'Agreed to close the slip on Sundays.',
  'Decided last meeting to alternate the two piers.',
  'Discussed the tide tables and decided to print them again.',
  'Consensus to publish the chart.',
  'There was something of a consensus that the buoy stays green.',
  'The group reached consensus on the short season.',
  "Right, so that's settled: two boats from May.",
  'No bench on the quay, decided.',
  "So we're agreed, the regatta moves to Saturday.",
  'They decided that the north pier stays with Bob.',
  "We're going with the wooden jetty.",
  "We're pushing the opening to 8 May.",
  'We are GO for the launch on Friday.',
  'We agreed in the kitchen: no more jobs in June.',
  'We will not paint the hull this year.',
  'Ticket 31 approved for inclusion.',
  'The budget was approved unanimously.',
  'Bob Carr was elected as treasurer.',
  "Let's keep Thursdays at two. (No objections.)",
];

const none = [
  'We agreed on the rate three months ago.',
  'But we already decided that in spring.',
  'We need to decide on the lamp.',
  'The lamp is to be decided in June.',
  'If the council approves, we will go with oak.',
  'They have decided to work on the other pier.',
  'Nobody agreed to that.',
  'Have we agreed to keep it?',
  'There is no consensus on the buoy.',
  'Ann proposes that we close the slip.',
  'The agenda was agreed upon.',
  'Approval of the minutes: approved unanimously.',
  'We should have agreed to a date.',
  'I agreed to bring the rope.',
  'They have decided to look at it again.',
];

describe('decisions in plain words', () => {
  for (const line of stated)
    it(line, () => checkDecisions(minutes(line, '## Talk'), [line.replace(/[.]$| \(.*$/g, '').slice(-14)]));

  for (const line of none) it(`none in ${JSON.stringify(line)}`, () => checkDecisions(minutes(line, '## Talk'), []));

  it('a lead-in that states a decision hands it to its list', () =>
    checkDecisions(
      minutes("We're going with the short season:\n\n1. We open in May.\n2. Bob's boat goes first.", '## Season'),
      ['short season', 'open in May', 'boat goes first'],
    ));

  it('a lead-in whose list details it is one decision', () =>
    checkDecisions(
      minutes('The board elected the following members:\n\n- Ann Bell as chair\n- Bob Carr as treasurer', '## Season'),
      ['elected the following members'],
    ));

  it('a list of work states one where it begins with it', () =>
    checkDecisions(
      minutes('- We agreed to keep the lamp.\n- Ann: print the tide tables we agreed to sell', '## Action items'),
      ['keep the lamp'],
    ));

  it('a lead-in and the headings that part its list', () =>
    checkDecisions(
      minutes(
        'Se acuerda que:\n\n**Barcos**\n\nDos barcos desde mayo.\n\n**Muelle**\n\n- Sin banco en el muelle.',
        '## Temporada',
      ),
      ['Dos barcos', 'Sin banco'],
    ));

  it('a lead-in that only announces is none itself', () =>
    checkDecisions(minutes('The following was decided:\n\n- Two boats\n- No bench on the quay', '## Season'), [
      'Two boats',
      'No bench',
    ]));
});
