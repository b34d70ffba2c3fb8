import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

const item = '- Ann Bell will send the tide tables';
const row = 'open | Ann Bell | - | send the tide tables';

const announcing = [
  '## Action items',
  '# ACTION ITEMS',
  '###### Actions',
  '**Action items**',
  '**Action items:**',
  '__Actions__',
  'Action items:',
  'Actions:',
  'ACTION ITEMS',
  '## AIs',
  '## Action points',
  '## Next steps',
  '## Next Steps:',
  '## TODO',
  '## To do',
  '## To-dos',
  '## Todos',
  '## Todo list',
  '## Follow-ups',
  '## Follow-up items',
  '## Follow up',
  '## Tasks',
  '## Assignments',
  '## Commitments',

  "## Next week's goals",
  '## Actions for next meeting',
  '## 6. Action items',
  '## ✅ Action items',
  '## Action items (draft)',
  '## New action items',
  '## Open actions',
  '## Outstanding action items',
  '## Action items from last meeting',
  '## Summary of action items',
  'Here are the assignments:',
  'Here are our action items:',
  '## Action Items & Next Steps',
  '## Decisions and action items',
  '## Review of previous actions',
  '## Status of open action items',
  '## Actions arising from the last meeting',
  '## 2. Action point follow-ups of our last meetings',
  '## [Action items](https://example.org/board)',
  '## :memo: To-do',
  '## To-dos (5 min)',
  '## Wrap-up - next steps',
  "## Who's doing what",
  '## 5. ✅ Next steps & owners',
  '## Things to do',
  `Action items\n${'-'.repeat(60)}`,
  `Next steps\n${'='.repeat(60)}`,
  '- **Action items**\n',
];

const silent = [
  '## Agenda',
  '## Roles and duties',
  '## Work done',
  '## A year of action',
  '## Discussion',
  '## GitHub Actions',
  '## Call to action',
  '## Price action in March',
  '## AI and the harbour',
  '## Background',
  '## Notes',
  '# Registro de reuniones y acuerdos',
  '## Puntos tratados y acuerdos',
  '## Meetings and actions',
];

const foreign = [
  '## Tareas asignadas',
  '## Tareas',
  '## Próximos pasos',
  '## Tarefas',
  '## Aufgaben',
  '## Nächste Schritte',
  '## À faire',
  '## Prochaines étapes',
  '## Asignación de tareas',
  '## Attribution des tâches',
  '## Verteilung der Aufgaben',
];

describe('headings that announce work', () => {
  for (const heading of announcing)
    it(JSON.stringify(heading), () =>
      checkCommitments(minutes(heading.endsWith('\n') ? `  ${item}` : item, heading.trimEnd()), [row]),
    );

  for (const heading of foreign)
    it(JSON.stringify(heading), () =>
      checkCommitments(minutes('- Ann Bell: tide tables', heading), ['open | Ann Bell | - | tide tables']),
    );

  for (const heading of silent)
    it(`${JSON.stringify(heading)} announces nothing`, () =>
      checkNone(minutes('- tide tables of the harbour', heading)));

  it('ends with the next heading of its level', () =>
    checkCommitments(`${minutes('- check the buoys')}\n## Weather\n\n- storm on the coast\n`, [
      'open | - | - | check the buoys',
    ]));

  it('goes on below headings of a deeper level', () =>
    checkCommitments(minutes('### Pier\n\n- check the buoys\n\n### Office\n\n- order paper'), [
      'open | - | - | check the buoys',
      'open | - | - | order paper',
    ]));

  it('is given again under every topic', () =>
    checkCommitments(
      '# Sync\n\n## Pier\n\nThe pier is old.\n\nActions:\n\n- check the buoys\n\n## Office\n\nAll quiet.\n\nActions:\n\n- order paper\n',
      ['open | - | - | check the buoys', 'open | - | - | order paper'],
    ));

  for (const nothing of [
    '- none',
    '- N/A',
    '- None.',
    '- TBD',
    '- ',
    '- [ ]',
    '- ...',
    '- No action items',
    '- (none)',
  ])
    it(`holds nothing with ${JSON.stringify(nothing)}`, () => checkNone(minutes(nothing)));

  it('a person gives owner to the list below', () =>
    checkCommitments(minutes('- check the buoys\n- order paper', "## Bob Carr's action items"), [
      'open | Bob Carr | - | check the buoys',
      'open | Bob Carr | - | order paper',
    ]));

  it('a bold name over a nested list gives its owner', () =>
    checkCommitments(minutes('- **Ann**\n  - check the buoys\n  - order paper\n- **Bob**\n  - call the mayor'), [
      'open | Ann Bell | - | check the buoys',
      'open | Ann Bell | - | order paper',
      'open | Bob Carr | - | call the mayor',
    ]));

  it('a name as heading below the announcing one gives its owner', () =>
    checkCommitments(minutes('### Ann Bell\n\n- check the buoys\n\n### Bob\n\n- call the mayor'), [
      'open | Ann Bell | - | check the buoys',
      'open | Bob Carr | - | call the mayor',
    ]));

  it('states count as lists of work', () =>
    checkCommitments(
      minutes('- Ann: new lamp', '## Completed') +
        '\n## In progress\n\n- Bob: paint the door\n\n## Blocked\n\n- crane permit\n\n## Pending\n\n- roof survey\n',
      [
        'done | Ann Bell | - | new lamp',
        'in-progress | Bob Carr | - | paint the door',
        'blocked | - | - | crane permit',
        'open | - | - | roof survey',
      ],
    ));

  it('reads the headings of other markups', () => {
    const people = 'Attendees: Ann Bell, Bob Carr\n\n';
    for (const heading of [
      '== Action items',
      'Action items\n------------',
      'Action items\n============',
      '* Top\n\n** Action items',
    ])
      checkCommitments(`${people}${heading}\n\n- Ann to check the buoys\n`, ['open | Ann Bell | - | check the buoys'], {
        path: 'minutes/sync.txt',
      });
  });

  it('hashes need no blank after them', () => {
    checkCommitments(minutes('- check the buoys', '###Action items'), ['open | - | - | check the buoys']);
    checkCommitments(minutes('- check the buoys', '#Action items'), ['open | - | - | check the buoys']);
    checkNone(minutes('- check the buoys\n\n###Weather\n\n- fog all day', '###Talk'));
    checkNone(minutes('- the buoys are new', '#harbour'));
  });

  it('a heading over talk ends what the heading above announced', () => {
    const talk = '\n\n### Points discussed\n\n- the crane is old\n- fog in May';
    checkCommitments(minutes(`- check the buoys${talk}`), ['open | - | - | check the buoys']);
    checkCommitments(minutes("- check the buoys\n\n### Ann's comments\n\n- the crane is old"), [
      'open | - | - | check the buoys',
    ]);
    checkCommitments(minutes('- check the buoys\n\n### Pier\n\n- order planks'), [
      'open | - | - | check the buoys',
      'open | - | - | order planks',
    ]);
  });

  it('what is to be done is work; what is resolved in a meeting is decided', () => {
    checkCommitments(minutes('- new lamp', '## To be done for this meeting'), ['open | - | - | new lamp']);
    checkNone(minutes('- the lamp stays', '**Resolved**'));
    checkCommitments(minutes('- Ann: order the lamp\n- Bob: paint the door', '**Resolved**'), [
      'open | Ann Bell | - | order the lamp',
      'open | Bob Carr | - | paint the door',
    ]);
    checkCommitments(minutes('- new lamp', '## Resolved items'), ['done | - | - | new lamp']);
  });

  it('everybody as heading gives each item to everybody', () => {
    checkOwner('- read the tide map', 'Everyone (group)', '## Tasks for Everyone');
    checkOwner('### Everyone\n\n- read the tide map', 'Everyone (group)');
    checkOwner('### Pier\n\n- read the tide map', '-');
    checkOwner('- read the tide map', 'Ann Bell', '## Actions by Ann');
    checkOwner('- read the tide map', '-', '## Actions by region');
    checkOwner('- read the tide map', '-', '## Tasks for next week');
    checkOwner('### Community\n\n- read the tide map', '-');
  });

  it('in a list of names over lists of their own, any name is an owner', () => {
    checkCommitments(minutes('- Ann:\n  - check the buoys\n- Zoë:\n  - order paper\n- Everyone:\n  - read it'), [
      'open | Ann Bell | - | check the buoys',
      'open | Zoë (unknown) | - | order paper',
      'open | Everyone (group) | - | read it',
    ]);
    checkCommitments(minutes('- Pier:\n  - check the buoys\n- Crane:\n  - order grease'), [
      'open | - | - | check the buoys',
      'open | - | - | order grease',
    ]);
    checkCommitments(minutes('- Ann:\n  - check the buoys\n- Website:\n  - order paper'), [
      'open | Ann Bell | - | check the buoys',
      'open | - | - | order paper',
    ]);
  });

  it('a list most of whose items end in names assigns work', () => {
    checkCommitments(minutes('- order planks (Ann)\n- paint the door (Bob)\n- lunch was late', '## Takeaways'), [
      'open | Ann Bell | - | order planks',
      'open | Bob Carr | - | paint the door',
    ]);
    checkCommitments(minutes('- order planks (Zoë)\n- paint the door (Ann)\n- call the mayor (Yan/Zoë)'), [
      'open | Zoë (unknown) | - | order planks',
      'open | Ann Bell | - | paint the door',
      'open | Yan (unknown), Zoë (unknown) | - | call the mayor',
    ]);
    checkNone(minutes('- the planks are rotten (Ann)\n- the door sticks (Bob)', '## Takeaways'));
    checkNone(minutes('- present the budget (Ann)\n- fix the date (Bob)', '## Main part'));
    checkNone(minutes('- fix the budget (Ann)\n- set the date (Bob)', '## Agenda'));
    checkNone(minutes('- order planks (Larch)\n- paint the door (Green)', '## Takeaways'));
    checkCommitments(minutes('- order planks (Larch)\n- paint the door'), [
      'open | - | - | order planks (Larch)',
      'open | - | - | paint the door',
    ]);
  });

  it('a bold line or a heading with a label is an item', () => {
    checkCommitments(minutes('**ACTION: Ann to order planks**', '## Talk'), ['open | Ann Bell | - | order planks']);
    checkCommitments(minutes('**TODO: order planks**\n\n- fog in May', '## Talk'), ['open | - | - | order planks']);
    checkCommitments(minutes('## ACTION, Zed K: order planks\n\n- fog in May', '## Talk'), [
      'open | Zed K (unknown) | - | order planks',
    ]);
    checkNone(minutes('**Action: harbour**', '## Talk'));
    checkNone(minutes('**AI: the state of the art**', '## Talk'));
  });

  it('what is left, planned for a week or parted among people is work', () => {
    for (const heading of [
      'Goals for next week',
      'Plan for the coming sprint',
      'Still to do',
      'Left to do',
      'Left for tomorrow',
      'For next week',
      'Task allocation',
      'Division of labour',
      'Next actions',
      'Action takeaways',
      'Actionables',
      'Actions Items',
      'Action-points',
      'Items to follow up',
      'Next up',
      'What we do next',
      'What needs to be done',
      'Chores',
      'The work is shared out as follows:',
      'Trabajo pendiente',
      'Pendientes fruto de la reunión',
      'Répartition du travail',
      'Was müssen wir noch erledigen?',
      'Was steht an?',
    ])
      checkCommitments(minutes(item, `## ${heading}`), [row]);
    for (const heading of ['Plan until Friday', 'Due by Friday', 'Was muss bis zum 22. März passieren?'])
      checkCommitments(minutes(item, `## ${heading}`), [row.replace('| - |', '| 2024-03-22 |')]);
    checkCommitments(minutes('- new lamp', '## Before next meeting'), ['open | - | ~Before next meeting | new lamp']);
    for (const heading of [
      'Goals',
      'Plans',
      'Next meeting',
      'For next meeting',
      'Topics for next meeting',
      'Goals of the harbour',
      'Takeaways',
      'Work done',
      'Left early',
      'Until Friday',
      'What came next',
      'What we did',
      'Due diligence',
      'Blockers',
      'Para la próxima reunión',
      'Für die nächste Sitzung',
      'Plan B',
    ])
      checkNone(minutes('- the tide tables', `## ${heading}`));
  });
});
