import { checkDecisions, minutes } from '../check.ts';

const labelled = [
  'DECISION - keep the red lamp',
  '[DECISION] keep the red lamp',
  '✅ Decision: keep the red lamp',
  '**Decision** keep the red lamp',
  'Decision 12.3 (unanimous): keep the red lamp',
  'Decision on the pier: keep the red lamp',
  'NOTE: *Decision*: keep the red lamp',
  '#agree keep the red lamp',
  'RESOLVED, that the harbour keep the red lamp',
  'Final decision: keep the red lamp',
  'Beschluss Nr. 4: keep the red lamp',
  'Décision : keep the red lamp',
  'Acuerdo: keep the red lamp',
  'New launch date: 3 May, to keep the red lamp',
];

const none = [
  'Decision needed: the red lamp',
  'Decision: pending',
  'Decision: which lamp?',
  'Decisions to make: lamp, bell',
  'Resolution: approve the minutes of the last meeting',
  'Topic: we decided what to keep',
];

describe('labels of decisions', () => {
  for (const line of labelled)
    it(line, () =>
      checkDecisions(minutes(line, '## Talk'), [
        line.includes('harbour keep') ? 'keep the red lamp' : 'keep the red lamp',
      ]),
    );

  for (const line of none) it(`none in ${JSON.stringify(line)}`, () => checkDecisions(minutes(line, '## Talk'), []));

  it('the parts of one formal resolution are one decision', () =>
    checkDecisions(
      'Change of the chair\n\nWHEREAS, Ann Bell steps down;\n\nNOW, THEREFORE, BE IT RESOLVED, that Ann Bell is relieved, and\n\n' +
        'BE IT FURTHER RESOLVED, that Bob Carr is appointed.\n\nNew rates\n\nNOW, THEREFORE, BE IT RESOLVED, that the mooring rate is 12 euros.',
      ['Ann Bell is relieved', 'the mooring rate'],
    ));

  it('the outcome a plan hopes for is none', () =>
    checkDecisions(minutes('- objective: learn the tides\n- outcome: a table of tides', '## Tide study'), []));
});
