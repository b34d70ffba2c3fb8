import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

const talk = '## Talk';

describe('lead-ins that say who', () => {
  it('gives the list below to them', () => {
    checkCommitments(minutes('Ann will:\n- order paint\n- check the buoys', talk), [
      'open | Ann Bell | - | order paint',
      'open | Ann Bell | - | check the buoys',
    ]);
    checkCommitments(minutes('- Bob and Ann need to\n  - order paint\n- Lunch\n  - soup', talk), [
      'open | Bob Carr, Ann Bell | - | order paint',
    ]);
    checkCommitments(minutes('By Friday we will:\n- order paint', talk), ['open | - | 2024-03-22 | order paint']);
    checkCommitments(minutes('Everyone should also:\n- read the map', talk), [
      'open | Everyone (group) | - | read the map',
    ]);
    for (const words of ['Ann kümmert sich um:', 'Ann se encarga de:', "Ann s'occupe de :", 'Ann macht noch:'])
      checkCommitments(minutes(`${words}\n\n- paint`, talk), ['open | Ann Bell | - | paint']);
  });

  it('but not to things, nor what is only told', () => {
    checkNone(minutes('The lamps need to:\n- shine', talk));
    checkNone(minutes('What the harbour should do:\n- paint', talk));
    checkNone(minutes('Ann told us:\n- paint is dear', talk));
    checkNone(minutes('Ann:\n- paint is dear', talk));
  });

  it('a name over a list of action items owns it', () => {
    checkCommitments(
      '## Juanita\n\nAction items\n\n- order paint\n\n## Oskar Lind\n\nAction items\n\n- Juanita: sweep\n',
      ['open | Juanita (unknown) | - | order paint', 'open | Juanita (unknown) | - | sweep'],
    );
    checkCommitments('## Lamps\n\nAction items\n\n- order paint\n', ['open | - | - | order paint']);
    checkCommitments(minutes('- order paint', '## Assigned to Ann'), ['open | Ann Bell | - | order paint']);
    checkCommitments(minutes('- order paint', '## Unassigned'), ['open | - | - | order paint']);
  });
});

describe('headings with work in them', () => {
  for (const heading of [
    'Work left TODO on the crane',
    'Actionable list for the next meeting',
    'Sprint 4 tasks',
    'Crane tasks',
    'Lamps to fix',
    'Task breakdown',
    'Remaining work',
    'Further steps',
    'We agreed on the following tasks:',
    'Aufgabenzuteilung',
    'Próximas actividades',
    'Travail restant',
  ])
    it(`${heading} announces work`, () =>
      checkCommitments(minutes('- tide tables of the harbour', `## ${heading}`), [
        'open | - | - | tide tables of the harbour',
      ]));
  for (const heading of [
    'Task force',
    'Topics to discuss',
    'Scheduled tasks',
    'About the tasks',
    'How to apply',
    'Work done',
    'We spoke of the following:',
  ])
    it(`${heading} announces none`, () => checkNone(minutes('- tide tables of the harbour', `## ${heading}`)));
});

describe('labels behind and with a time', () => {
  it('a label and a name in brackets at the end', () => {
    checkOwner('- poster for the feast [TODO Bob]', 'Bob Carr', talk);
    checkOwner('- figures for May (AI: Ann)', 'Ann Bell', talk);
    checkNone(minutes('- poster for the feast [TODO list]\n- lamps [Bob]', talk));
  });

  it('what is to do before a time', () => {
    checkCommitments(minutes('Todo before the next meeting, order paint.', talk), [
      'open | - | ~before the next meeting | order paint',
    ]);
    checkCommitments(minutes('To do by Friday: order paint', talk), ['open | - | 2024-03-22 | order paint']);
    checkNone(minutes('To do by hand, as ever.\n\nTodo lists are long.\n\nTo do for the sake of it', talk));
  });
});

describe('lines of a list of work', () => {
  it('one long line among them does not make prose of the rest', () =>
    checkCommitments(
      minutes(
        `Order paint\nCheck the buoys\nThe tide tables are long and dull, ${'and the sea is wide, '.repeat(12)}and nobody reads them. But Bob does.`,
      ),
      ['open | - | - | Order paint', 'open | - | - | Check the buoys', 'open | - | - | The tide tables'],
    ));

  it('end where the next meeting of a log begins', () =>
    checkCommitments(
      'Meeting 3/11/2024\n\nTask breakdown:\nJuanita: order paint\nOskar: sweep\n\nMeeting 3/18/2024\n\nScribe: Oskar\nMembers: Oskar, Juanita\n\nNotes\nThe sea is calm\n',
      ['open | Juanita | - | order paint', 'open | Oskar | - | sweep'],
      { path: 'minutes/log.txt' },
    ));

  it('and at a closing of any words', () =>
    checkCommitments(
      'From: Ann Bell <ann@port.example>\nTo: Bob Carr <bob@port.example>\nSubject: Recap\n\nNext steps:\n\nBob: order paint\n\nUntil the next tide,\nAnn\n',
      ['open | Bob Carr | - | order paint'],
      { path: 'recap.eml' },
    ));

  it('are none where everybody reports', () => {
    checkNone(
      minutes(
        '- Ann – Read through the manual, no paint yet\n- Bob – Read the tide tables so far\n- Ann – no news',
        talk,
      ),
    );
    checkCommitments(minutes('- Ann – read the manual\n- Bob – sweep', talk), [
      'open | Ann Bell | - | read the manual',
      'open | Bob Carr | - | sweep',
    ]);
  });

  it('and so do names alone on the line above a list', () =>
    checkCommitments(minutes('Ann and Bob\n\n- [ ] order paint\n\nNobody knows why\n\n- [ ] check the buoys', talk), [
      'open | Ann Bell, Bob Carr | - | order paint',
      'open | - | - | check the buoys',
    ]));
});
