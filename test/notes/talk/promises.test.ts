import { checkCommitments, checkNone } from '../check.ts';
import { call, path } from './talk.ts';

describe('promises in speech', () => {
  const promises: [said: string, due: string, text: string][] = [
    ["I'll send the tide tables by Friday.", '2024-03-22', 'send the tide tables'],
    ["By Friday, I'll send the tide tables.", '2024-03-22', 'send the tide tables'],
    ["So I'll get pricing and send out the options.", '-', 'get pricing and send out the options'],
    ['Let me check with the harbour office.', '-', 'check with the harbour office'],
    ["I'm repainting the buoys tomorrow.", '2024-03-19', 'repainting the buoys'],
    ['Give me until Thursday to check the cables.', '2024-03-21', 'check the cables'],
    ['I can draft the notice.', '-', 'draft the notice'],
    ['I need to speak to the pilots about it.', '-', 'speak to the pilots about it'],
    ["I'll have the numbers on Monday.", '2024-03-25', 'have the numbers'],
    ["I'll look after the lamps if the crane is free.", '~if the crane is free', 'look after the lamps'],
  ];
  for (const [said, due, text] of promises)
    it(`in ${JSON.stringify(said)}`, () =>
      checkCommitments(call(`Bob Carr: ${said}`), [`open | Bob Carr | ${due} | ${text} | implicit`], { path }));

  for (const said of [
    "I'll be honest, I forgot.",
    "I'll let you go.",
    "I'll share my screen.",
    'I will die for that title.',
    "I'll hand over to Cho.",
    "I'll start with the buoys.",
    "I'll kill him.",
    "I suppose I'll hang the moon by hand.",
    "That's what I'll say to him.",
    'I can only do so much.',
    'So that I can plan the week.',
    'He\'s delivered, and I quote, "I\'ll bring it once the fog lifts."',
    "I'm presenting from ten.",
    "I'll never understand the tide tables.",
    "We'll see.",
    "I'll think about it.",
  ])
    it(`none in ${JSON.stringify(said)}`, () => checkNone(call(`Bob Carr: ${said}`), { path }));

  it('one sentence of a turn is one, the next another', () =>
    checkCommitments(
      call("Bob Carr: I'll call the pilots. And I'll book the hall."),
      ['open | Bob Carr | - | call the pilots | implicit', 'open | Bob Carr | - | book the hall | implicit'],
      { path },
    ));

  it('with somebody else is theirs too', () =>
    checkCommitments(
      call('Bob Carr: Cho and I will write the notice.'),
      ['open | Cho Diaz, Bob Carr | - | write the notice | implicit'],
      { path },
    ));

  it('of us all is nobody’s', () =>
    checkCommitments(
      call("Bob Carr: We'll issue refunds to the boat owners."),
      ['open | - | - | issue refunds to the boat owners | implicit'],
      { path },
    ));
});
