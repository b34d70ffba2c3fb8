import assert from 'node:assert/strict';
import { checkCommitments, checkDecisions, minutes, read } from '../check.ts';

const decisions: [string, string][] = [
  ['Decision: keep the red lamp', 'keep the red lamp'],
  ['**Decision:** keep the red lamp', 'keep the red lamp'],
  ['- **Decision**: keep the red lamp', 'keep the red lamp'],
  ['DECISION: keep the red lamp', 'keep the red lamp'],
  ['RESOLVED: keep the red lamp', 'keep the red lamp'],
  ['RESOLUTION: keep the red lamp', 'keep the red lamp'],
  ['AGREED: keep the red lamp', 'keep the red lamp'],
  ['Agreed: keep the red lamp', 'keep the red lamp'],
  ['#agreed keep the red lamp', 'keep the red lamp'],
  ['Outcome: keep the red lamp', 'keep the red lamp'],
  ['Consensus: keep the red lamp', 'keep the red lamp'],
  ['Conclusion: keep the red lamp', 'keep the red lamp'],
  ['We decided to keep the red lamp.', 'keep the red lamp'],
  ['The decision is to keep the red lamp.', 'keep the red lamp'],
  ['We will not delay the season.', 'not delay the season'],
  ['ACTION: Consensus is that the red lamp stays', 'the red lamp stays'],
];

const none = [
  'The decision was long in coming for everyone.',
  'We have not decided on the lamp.',
  'Agenda: decisions of the council',
  'Decisions: none',
  'Should we keep the red lamp?',
  'Motion to approve the minutes of the last meeting carried.',
];

describe('decisions', () => {
  for (const [line, words] of decisions) it(line, () => checkDecisions(minutes(line, '## Talk'), [words]));

  for (const line of none) it(`none in ${JSON.stringify(line)}`, () => checkDecisions(minutes(line, '## Talk'), []));

  it('listed under a heading', () =>
    checkDecisions(minutes('- keep the red lamp\n- close on Sundays\n', '## Decisions'), [
      'keep the red lamp',
      'close on Sundays',
    ]));

  it('are no commitments', () =>
    checkCommitments(minutes('- keep the red lamp\n- Decision: close on Sundays', '## Decisions'), []));

  it('under an actions heading are still decisions', () => {
    const note = checkCommitments(minutes('- Decision: close on Sundays\n- Ann: check the buoys'), [
      'open | Ann Bell | - | check the buoys',
    ]);
    assert.equal(note.decisions.length, 1);
  });

  it('that give somebody work are both', () => {
    const text = minutes('Conclusion: Bob to repair the crane by Friday', '## Talk');
    checkDecisions(text, ['Bob to repair the crane']);
    const [commitment] = read(text).commitments;
    assert.deepEqual(
      commitment?.owners.map(({ name }) => name),
      ['Bob Carr'],
    );
    assert.equal(commitment.due?.day, '2024-03-22');
  });

  it('that close a thing under an action label give no work', () =>
    checkCommitments(minutes('Action: closed', '## Talk'), []));

  it('stand where they are written', () => {
    const text = minutes('We talked.\n\nDecision: keep the red lamp', '## Talk');
    const [decision] = read(text).decisions;
    assert.ok(text.slice(decision!.span.start, decision!.span.end).includes('keep the red lamp'));
  });
});
