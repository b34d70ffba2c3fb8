import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

const talk = '## Talk';

describe('a label with nothing but who is to do what stands above', () => {
  it('on the next line, in the next paragraph, in bold or at the end', () => {
    const row = 'open | Bob Carr | - | The lamp is out again.';
    checkCommitments(minutes('The lamp is out again.\nACTION BC', talk), [row]);
    checkCommitments(minutes('The lamp is out again.\n\nAction: Bob', talk), [row]);
    checkCommitments(minutes('The lamp is out again.\n\n**Action: BC**', talk), [row]);
    checkCommitments(minutes('- The lamp is out again.\n\n  Action: BC', talk), [row]);
    checkCommitments(minutes('The lamp is out again. ACTION: BC.', talk), [row.slice(0, -1)]);
    checkOwner('The gate is stuck.\n\nAction: Clerk', 'Clerk (group)', talk);
  });

  it('but no heading, and nobody’s name', () => {
    checkNone(minutes('The lamp is out again.\n\nAction Required', talk));
    checkNone(minutes('The lamp is out again.\n\n**Action Plan**', talk));
    checkOwner('The lamp is out again. ACTION: XY.', 'XY (unknown)', talk);
    checkNone(minutes('The lamp is out again. ACTION: None.', talk));
    checkCommitments(minutes('The lamp is out.\n\nAction: Bob to mend it', talk), ['open | Bob Carr | - | mend it']);
  });
});

describe('other lists', () => {
  it('headings of Org with a box to tick', () =>
    checkCommitments(
      '* Next walk\n** [ ] bring the tape\n** [X] boots\n** [1/2] of the way\n',
      ['open | - | - | bring the tape', 'done | - | - | boots'],
      { path: 'notes/walk.org' },
    ));

  it('names and things with a date assign work', () => {
    checkCommitments(minutes('- Ann: paint for the door, by Friday\n- Bob: new rope, before the feast', talk), [
      'open | Ann Bell | 2024-03-22 | paint for the door',
      'open | Bob Carr | ~before the feast | new rope',
    ]);
    checkNone(minutes('- Ann: paint for the door, green\n- Bob: new rope, as ever', talk));
  });
});
