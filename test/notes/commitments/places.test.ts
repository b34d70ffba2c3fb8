import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

const talk = '## Talk';

describe('where else owners stand', () => {
  it('in brackets behind a part of the work, before the colon', () => {
    checkOwner('- Pier (Ann, Bob): sweep it', 'Ann Bell, Bob Carr');
    checkOwner('- Pier (north side): sweep it', '-');
    checkNone(minutes('- Pier (Ann): it is clean', talk));
  });

  it('in brackets behind the words that announce work', () => {
    checkOwner('- sweep', 'Ann Bell', '## To-do (Ann)');
    checkOwner('- sweep', '-', '## To-do (north side)');
    checkOwner('- sweep', 'Bob Carr', '## Bob - To do');
  });

  it('behind "assigned to" and a label without brackets', () => {
    checkCommitments(minutes('- Lamp is out – assigned to Ann\n- Posts: TODO Bob\n- Boats', talk), [
      'open | Ann Bell | - | Lamp is out',
      'open | Bob Carr | - | Posts',
    ]);
    checkCommitments(minutes('1) The lamp is out.\n   ACTION: Bob to mend it.', talk), [
      'open | Bob Carr | - | mend it',
    ]);
    checkNone(minutes('- Lamp is out – assigned to the north\n- Posts: TODO list', talk));
  });

  it('behind a day or a topic', () => {
    checkOwner('- 22 March: Ann sends the files', 'Ann Bell');
    checkOwner('- Files: Bob sends them', 'Bob Carr');
    checkOwner('- Files: the sender is late', '-');
  });

  it('in small letters, in lists of work', () => {
    checkOwner('- oskar: sweep', 'oskar (unknown)');
    checkOwner('- oskar sweeping the pier', 'oskar (unknown)');
    checkOwner('- sweep (juanita)', 'juanita (unknown)');
    checkOwner('- rosa: the wall', '-');
    checkOwner('- larch: sweep', '-');
    checkNone(minutes('- oskar sweeping the pier', talk));
  });
});

describe('tables of a stand-up', () => {
  it('what is planned is work of who plans it', () => {
    checkCommitments(
      minutes(
        '| Name | Yesterday | Today | Blockers |\n| --- | --- | --- | --- |\n| Ann | lamp | paint | none |\n| Bob | ill | | |',
        talk,
      ),
      ['open | Ann Bell | - | paint'],
    );
    checkCommitments(
      minutes('| Member | Done this week | Plan for next week |\n| --- | --- | --- |\n| Ann | lamp | paint |', talk),
      ['open | Ann Bell | - | paint'],
    );
    checkNone(minutes('| Name | Today |\n| --- | --- |\n| Ann | eleven boats |', talk));
    checkNone(minutes('| Name | Yesterday | Last week |\n| --- | --- | --- |\n| Ann | lamp | paint |', talk));
  });
});

describe('more words that announce work', () => {
  for (const heading of ['What needs doing', 'Must do', 'Next sprint'])
    it(heading, () => checkOwner('- tide tables', '-', `## ${heading}`));
});
