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
  ])
    it(`none in ${JSON.stringify(line)}`, () => checkNone(told(line)));
});
