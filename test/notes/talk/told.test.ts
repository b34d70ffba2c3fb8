import { checkCommitments, checkNone } from '../check.ts';
import { told } from './talk.ts';

describe('what minutes tell', () => {
  const lines: [line: string, owner: string, text: string][] = [
    ['Bob will repair the crane.', 'Bob Carr', 'repair the crane'],
    ['Bob also offered to repair the crane.', 'Bob Carr', 'repair the crane'],
    ['Bob and Cho took an action to repair the crane.', 'Bob Carr, Cho Diaz', 'repair the crane'],
    ['Bob said that he would repair the crane.', 'Bob Carr', 'repair the crane'],
    ['It was agreed that Bob would repair the crane.', 'Bob Carr', 'repair the crane'],
    ['- Bob to repair the crane', 'Bob Carr', 'repair the crane'],
    ['- Bob: I can repair the crane', 'Bob Carr', 'repair the crane'],
    ['Bob has looked at it, will repair the crane.', 'Bob Carr', 'repair the crane'],
    ['BC agreed to repair the crane.', 'Bob Carr', 'repair the crane'],
    ['The Treasurer to circulate the accounts.', 'Treasurer (group)', 'circulate the accounts'],
    ['Kristina will repair the crane.', 'Kristina (unknown)', 'repair the crane'],
    ['Bob told of the crane. He will repair the crane.', 'Bob Carr', 'repair the crane'],
    ['Bob and Cho spoke. He will repair the crane.', '-', 'repair the crane'],
    // Somebody whom the note does not introduce, by a first name.
    ['Roman + Eugene will repair the crane.', 'Roman (unknown), Eugene (unknown)', 'repair the crane'],
    ['Ann, Bob and Cho will repair the crane.', 'Ann Bell, Bob Carr, Cho Diaz', 'repair the crane'],
    ['The council decided Thomas would be repairing the crane.', 'Thomas (unknown)', 'repairing the crane'],
    ['Bob left. Carol has a list that she will send round.', 'Carol (unknown)', 'send round'],
    ['Roman found a leak, he will repair the crane.', 'Roman (unknown)', 'repair the crane'],
    // More ways to be given work.
    ['Bob will start on the crane.', 'Bob Carr', 'start on the crane'],
    ['Bob will coordinate the repair.', 'Bob Carr', 'coordinate the repair'],
    ['Bob is responsible for repairing the crane.', 'Bob Carr', 'repairing the crane'],
    ['The crane squeaks. Bob has this action.', 'Bob Carr', 'Bob has this action'],
    ['Bob can repair the crane.', 'Bob Carr', 'repair the crane'],
    ['Bob wants to follow up with the yard.', 'Bob Carr', 'follow up with the yard'],
    ['Keys are assigned to Cho.', 'Cho Diaz', 'assigned to Cho'],
    ['The committee will repair the crane.', 'committee (group)', 'repair the crane'],
    ['The next step is to repair the crane.', '-', 'repair the crane'],
    ['It was agreed that we should repair the crane.', '-', 'repair the crane'],
    ['It was agreed to write to the yard.', '-', 'write to the yard'],
    ["Let's schedule a call with the yard.", '-', 'schedule a call with the yard'],
    ["I'll repair the crane.", '-', 'repair the crane'],
    ['We will send the invoice.', '-', 'send the invoice'],
    // What somebody says in minutes, who is named by the line.
    ['- Bob: Will be posting it to the list.', 'Bob Carr', 'posting it to the list'],
    ['- Bob: [Crane 4] Almost ready. Volunteering to test it.', 'Bob Carr', 'test it'],
    ['- Bob: Still need to check with the yard.', 'Bob Carr', 'check with the yard'],
    ['- Bob: the crane is old (I will ask the yard)', 'Bob Carr', 'ask the yard'],
    ['- @bob: going to repair the crane', 'Bob Carr', 'repair the crane'],
  ];
  for (const [line, owner, text] of lines)
    it(line, () => checkCommitments(told(line), [`open | ${owner} | - | ${text} | implicit`]));

  it('by whom it is to be done', () =>
    checkCommitments(told('Posters to be printed by Cho.'), [
      'open | Cho Diaz | - | Posters to be printed by Cho | implicit',
    ]));

  for (const line of [
    'The certificate will expire in May.',
    'Parents will be told in September.',
    'Bob reported that the crane was repaired.',
    'Ann said that Bob will leave.',
    'This will change the tide tables.',
    'Members must pay by Friday.',
    'Bob suggested a sponsor.',
    'Georgia will see more rain.',
    'Staging will break again.',
    'Bob can come on Friday.',
    'The committee will continue to discuss the crane.',
    'Bob is repairing the crane.',
    'Bob has the task list.',
    'We will see how it goes.',
    "Let's move on.",
    'The next step is unclear.',
    '- Bob: need more paint',
    '- Bob: going well',
    '1. Update on the crane',
    'I think so too.',
    'Please introduce yourself.',
  ])
    it(`none in ${JSON.stringify(line)}`, () => checkNone(told(line)));
});
