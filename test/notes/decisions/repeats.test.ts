import { checkDecisions, minutes } from '../check.ts';

describe('a decision said again', () => {
  it('in a list that sums up, in other words', () =>
    checkDecisions(
      minutes(
        'Decision: we go for the full repair of the pier but phase the work over two winters.\n\n## Decisions\n\n- Full pier repair with phased work\n- No bench on the quay',
        '## Pier',
      ),
      ['full repair of the pier', 'No bench'],
    ));

  it('in a summary at the top', () =>
    checkDecisions(
      minutes('- DECISION 4.1: Two boats from May\n\n## Boats\n\n**DECISION 4.1:** Two boats from May', '## Decisions'),
      ['Two boats'],
    ));

  it('louder', () =>
    checkDecisions(
      minutes(
        'We are GO for the launch of the harbour ferry on Friday.\n\nWE ARE GO FOR THE LAUNCH OF THE HARBOUR FERRY ON FRIDAY AT NINE.',
        '## Go',
      ),
      ['launch of the harbour ferry'],
    ));

  it('not where the number differs', () =>
    checkDecisions(minutes('- Accept ticket 31 for the pier\n- Accept ticket 32 for the pier', '## Decisions'), [
      'ticket 31',
      'ticket 32',
    ]));

  it('not where the thing differs', () =>
    checkDecisions(minutes('- Repair the north pier in May\n- Repair the south pier in May', '## Decisions'), [
      'north',
      'south',
    ]));
});
