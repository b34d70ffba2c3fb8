import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

describe('first names that the note gives nowhere else', () => {
  it('are owners where owners stand', () => {
    checkOwner('- Juanita: check the buoys', 'Juanita (unknown)');
    checkOwner('- check the buoys (Oskar)', 'Oskar (unknown)');
    checkOwner('- check the buoys - Yannick', 'Yannick (unknown)');
    checkOwner('- Juanita + Ann to check the buoys', 'Juanita (unknown), Ann Bell');
  });

  it('own what stands below them', () => {
    checkOwner('### Juanita\n\n- check the buoys', 'Juanita (unknown)');
    checkCommitments(minutes('- Leah:\n  - check the buoys\n- Casey:\n  - order paper'), [
      'open | Leah (unknown) | - | check the buoys',
      'open | Casey (unknown) | - | order paper',
    ]);
  });

  it('other words in their place are nobody', () => {
    checkOwner('- Paris: check the buoys', '-');
    checkOwner('- Ruby: port the buoy list', '-');
    checkOwner('- check the buoys (Larch)', '-');
    checkOwner('- check the buoys of Juanita', '-');
    checkOwner('### Florence\n\n- check the buoys', '-');
    checkNone(minutes('- Juanita: the buoys were fine', '## Talk'));
  });
});

describe('English in the third person', () => {
  it('gives work in a list of work', () => {
    checkOwner('- Ann orders the paint', 'Ann Bell');
    checkOwner('- Bob carries the planks', 'Bob Carr');
    checkOwner('- Ann volunteers to paint', 'Ann Bell');
  });

  it('tells in other places', () => {
    checkNone(minutes('- Ann orders the paint herself', '## Talk'));
    checkNone(minutes('Ann fixes things.', '## Talk'));
    checkOwner('- fix the orders of Ann', '-');
  });
});
