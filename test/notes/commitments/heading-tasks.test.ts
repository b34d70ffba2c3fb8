import { checkCommitments, minutes } from '../check.ts';

describe('headings that are tasks', () => {
  it('with their fields below', () => {
    checkCommitments(
      minutes(
        '### 1. Rotate the lamps\n\n- **Owner:** Ann\n- **Due:** 22 March\n- Notes: ask Bob\n\n### 2. Paint\n\n- **Owner:** Bob',
      ),
      ['open | Ann Bell | 2024-03-22 | Rotate the lamps', 'open | Bob Carr | - | Paint'],
    );
    checkCommitments(minutes('**1. Rotate the lamps**\nOwner: Ann\n\n**2. Paint**\nOwner: Bob | Due: 22 March'), [
      'open | Ann Bell | - | Rotate the lamps',
      'open | Bob Carr | 2024-03-22 | Paint',
    ]);
    checkCommitments(minutes('**Assigned to:** Ann\n**Deadline:** 22 March', '## Action item 3: Rotate the lamps'), [
      'open | Ann Bell | 2024-03-22 | Rotate the lamps',
    ]);
    checkCommitments(minutes('- Owner: Ann\n- Due: 22 March', '### Rotate the lamps'), [
      'open | Ann Bell | 2024-03-22 | Rotate the lamps',
    ]);
  });

  it('with their fields in a list below what they say', () =>
    checkCommitments(
      minutes(
        '### 1. Lamp of the pier\n\nIt burns too low. Two men are needed.\n\n- Owner: Ann\n- Status: In progress',
        '## Readiness',
      ),
      ['in-progress | Ann Bell | - | Lamp of the pier'],
    ));

  it('with an order or somebody who does it, right below what announces work', () => {
    checkCommitments(minutes('### Rotate the lamps\n\nThey are old.\n\n### Bob to order paint'), [
      'open | - | - | Rotate the lamps',
      'open | Bob Carr | - | order paint',
    ]);
    checkCommitments(
      '* Sync\n** Actions\n*** order paint\n- the green one\n*** Ann rotates the lamps\n** Weather\n*** sweep\n',
      ['open | - | - | order paint', 'open | Ann (unknown) | - | rotates the lamps'],
      { path: 'notes/sync.org' },
    );
  });

  it('but no topics over work of their own, nor headings of other sections', () => {
    checkCommitments(minutes('### Review process\n\n- Ann: write it down'), ['open | Ann Bell | - | write it down']);
    checkCommitments(minutes('### Lamps\n\n### Paint\n\n- order it'), ['open | - | - | order it']);
    checkCommitments(minutes('### Rotate the lamps\n\nThey are old.', '## Talk'), []);
    checkCommitments(minutes('Owner: Ann', '### Harbour office'), []);
    checkCommitments('# Pier\n\n**When:** 22 March 2024\n\n**Who:** Ann Bell, Bob Carr\n\nWords.\n', []);
  });
});
