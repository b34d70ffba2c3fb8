import { checkCommitments, checkNone, checkOwner, checkPeople, minutes } from '../check.ts';

const talk = '## Talk';

describe('labels of a house’s own', () => {
  it('say whose or which it is before the label', () => {
    checkCommitments(
      minutes('- Ann TODO: check the buoys\n- @cho AI: order paper\n- in shed todo: sweep the floor', talk),
      [
        'open | Ann Bell | - | check the buoys',
        'open | cho (unknown) | - | order paper',
        'open | - | - | sweep the floor',
      ],
    );
    checkCommitments(minutes('- Charts TODO: explain the colours', talk), ['open | - | - | explain the colours']);
    checkNone(minutes('- Price action: the planks got dearer\n- My todo list is long', talk));
  });

  it('have a dash and a name behind', () => {
    checkCommitments(minutes('- Fog [Action Bob - check the lamp]\n\nRust. *Action* — Ann to buy paint.', talk), [
      'open | Bob Carr | - | check the lamp',
      'open | Ann Bell | - | buy paint',
    ]);
    checkNone(minutes('- The action film - a hit\n- Action in the harbour - three boats', talk));
  });

  it('are no work where they name who keeps the meeting', () => {
    checkNone(minutes('- Action item scribe: Ann\n- Action item note taker: Bob', talk));
    checkOwner('- Action item Ann: order ink', 'Ann Bell', talk);
  });
});

describe('bare words right above a list', () => {
  it('announce work as a heading does', () => {
    checkCommitments('Notes of Monday\n\nTo-dos\n- Ann: check the buoys\n- order paper\n', [
      'open | Ann (unknown) | - | check the buoys',
      'open | - | - | order paper',
    ]);
    checkCommitments('## Next meeting\nin April\nWhat needs to be done?\n* order paper\n', [
      'open | - | - | order paper',
    ]);
    checkCommitments('Notes\n\nNext steps\n\n1. order paper\n', ['open | - | - | order paper'], { path: 'notes.txt' });
  });

  it('only there, and not at the end of a sentence', () => {
    checkNone('Notes\n\nNext steps\n\nThe harbour is closed.\n');
    checkNone('We spoke of next steps.\n- the lamp\n');
    checkNone('Our boats\n- the Heron\n');
  });
});

describe('lists and sections that end', () => {
  it('a mail’s closing ends its list', () =>
    checkCommitments(
      'From: Ann Bell <ann@port.example>\nTo: Bob Carr <bob@port.example>\nSubject: Recap\n\nHi Bob,\n\nNext steps:\n\nBob: order paper\nMe: check the buoys\n\nBest,\nAnn\n',
      ['open | Bob Carr | - | order paper', 'open | Ann Bell | - | check the buoys'],
      { path: 'recap.eml' },
    ));

  it('an order to all members is no list of who was there', () => {
    checkOwner('- All members: read the charter', 'All members (group)');
    checkNone(minutes('- Members: Ann Bell, Bob Carr'));
  });

  it('what only points elsewhere is no work', () => {
    checkNone(minutes('- See below\n- See `plan.md` in the repository\n- see https://harbour.example/plan'));
    checkCommitments(minutes('- See to the lamp\n- See Bob about the lamp'), [
      'open | - | - | See to the lamp',
      'open | - | - | See Bob about the lamp',
    ]);
  });
});

describe('names over lists of work', () => {
  it('are owners among names that are known as such', () => {
    checkCommitments(minutes('### Ann\n\n- check the buoys\n\n### Sunny\n\n- order paper'), [
      'open | Ann Bell | - | check the buoys',
      'open | Sunny (unknown) | - | order paper',
    ]);
    checkCommitments(minutes('### Everyone\n\n- read the map\n\n### Zed\n\n- order paper'), [
      'open | Everyone (group) | - | read the map',
      'open | Zed (unknown) | - | order paper',
    ]);
    checkCommitments(minutes('### Pier\n\n- check the buoys\n\n### Crane\n\n- order grease'), [
      'open | - | - | check the buoys',
      'open | - | - | order grease',
    ]);
    checkCommitments(minutes('### Ann\n\n- check the buoys\n\n### Website\n\n- order paper'), [
      'open | Ann Bell | - | check the buoys',
      'open | - | - | order paper',
    ]);
  });

  it('over boxes to tick need no heading that announces work', () => {
    checkCommitments(minutes('- [ ] check the buoys\n- [x] order paper', '## Ann'), [
      'open | Ann Bell | - | check the buoys',
      'done | Ann Bell | - | order paper',
    ]);
    checkCommitments(minutes('- [ ] check the buoys', '## Lamps'), ['open | - | - | check the buoys']);
    checkCommitments(minutes('- [x] check the buoys', '## Done'), ['done | - | - | check the buoys']);
  });
});

describe('where the owner stands', () => {
  it('in brackets at the end of the last line', () => {
    checkOwner('- take the map and the table and make of both\n  one page for the harbour (Ann)', 'Ann Bell');
    checkOwner('- take the map and the table and make of both\n  one page for the harbour (north)', '-');
  });

  it('a field of owners ends with its sentence', () => {
    checkOwner('- Lamps. Responsible: Bob. Paint them green before the feast.', 'Bob Carr');
    checkOwner('- Lamps. Responsible: Dr. Bell', 'Ann Bell');
  });

  it('a full name in brackets elsewhere tells who is meant', () => {
    checkOwner('- order paper (Oskar)\n\n## Talk\n\nBudget (Oskar Lind)', 'Oskar Lind');
    checkOwner('- order paper (Oskar)\n\n## Talk\n\nBudget (Green Lamp)', 'Oskar (unknown)');
    checkPeople('# Sync\n\nAttendees: Ann Bell\n\nBudget (Oskar Lind), lamps (Harbour Office)\n', [
      'Ann Bell',
      '-Oskar Lind',
    ]);
  });

  it('before an order alone below what was resolved', () => {
    checkCommitments(minutes('- Ann: repaint the sign', '## Resolved'), ['open | Ann Bell | - | repaint the sign']);
    checkCommitments(minutes('- Ann: order paper'), ['open | Ann Bell | - | order paper']);
    checkNone(minutes('- The sign stays: green', '## Resolved'));
  });

  it('in a table beside a topic, the task is the task', () =>
    checkCommitments(
      minutes(
        '| Topic | To do | By whom |\n| --- | --- | --- |\n| Lamps | paint them | Ann |\n| Feast | nothing | |',
        talk,
      ),
      ['open | Ann Bell | - | paint them'],
    ));
});

describe('work that is shared out', () => {
  it('part by part, with who takes each behind a dash', () => {
    checkCommitments(minutes('- Volunteers to read the charter\n  - Rules - Ann\n  - Fees of boats - Bob', talk), [
      'open | Ann Bell | - | Rules',
      'open | Bob Carr | - | Fees of boats',
    ]);
    checkCommitments(minutes('- Charter - decide which parts stay\n  - Rules - Ann\n  - Fees - keep - Bob', talk), [
      'open | Ann Bell | - | Rules',
      'open | Bob Carr | - | Fees - keep',
    ]);
    checkNone(minutes('- Reports of the week\n  - Rules - Ann\n  - Fees - Bob', talk));
    checkNone(minutes('- Discuss the charter\n  - Rules - Ann\n  - Fees - Bob', talk));
    checkNone(minutes('- Volunteers to read the charter\n  - Rules - old\n  - Fees - new', talk));
  });
});

describe('pictures', () => {
  it('point at who does what', () => {
    checkCommitments(
      minutes('- 👉 Ann orders the paint\n- 👷 Bob is going to sweep the pier\n- 🎯 ACTION: call the mayor', talk),
      [
        'open | Ann Bell | - | Ann orders the paint',
        'open | Bob Carr | - | sweep the pier',
        'open | - | - | call the mayor',
      ],
    );
    checkNone(minutes('- 👉 the paint is green\n- 📌 Market day\n- 🐟 Ann orders fish', talk));
  });
});

describe('other marks', () => {
  it('numbered keys and labels that end in a stop', () => {
    checkCommitments(minutes('A1. Ann to order paint\n\nA2: Bob will sweep the pier', talk), [
      'open | Ann Bell | - | order paint',
      'open | Bob Carr | - | sweep the pier',
    ]);
    checkOwner('**Actions.** Ann to order paint', 'Ann Bell', talk);
    checkNone(minutes('A1. The lamps\n\nA2. Is the pier open?\n\nActions. we need more.', talk));
  });

  it('bars and slashes before the owner at the end', () => {
    checkOwner('- order paint // Ann', 'Ann Bell');
    checkOwner('- order paint | Ann | 22 March', 'Ann Bell');
    checkOwner('- order paint // green', '-');
  });

  it('bullets of a small o at the margin', () => {
    checkCommitments(
      'Action items:\no Ann: order paint\no Sweep the pier\n',
      ['open | Ann (unknown) | - | order paint', 'open | - | - | Sweep the pier'],
      { path: 'minutes/sync.txt' },
    );
    checkNone('o paint or planks\n', { path: 'minutes/sync.txt' });
  });

  it('who a list is for, at the end of its heading', () => {
    checkOwner('- order paint', 'Ann Bell, Bob Carr', '## To do list for Ann and Bob');
    checkOwner('- order paint', '-', '## To do list for the pier');
  });
});
