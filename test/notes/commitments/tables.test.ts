import { checkCommitments, checkNone, minutes } from '../check.ts';

function table(...rows: string[]): string {
  const columns = rows[0]!.split('|').length - 2;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
}

describe('tables', () => {
  it('of an agenda are none', () => {
    checkNone(minutes(table('| Topic | Owner | Time |', '| Buoys | Ann | 10 min |'), '## Talk'));
    checkNone(minutes(table('| Item | Lead |', '| Buoys | Ann |'), '## Agenda'));
    checkNone(minutes(table('| Topic | Owner |', '| Buoys | Ann |'), '## Talk'));
  });

  it('with names under an actions heading, several in a cell, and kinds of rows', () =>
    checkCommitments(
      minutes(
        table(
          '| Type | Description | Name | By when |',
          '| T | Check the buoys | Ann<br>Bob | 29 March |',
          '| D | The pier stays grey | | |',
          '| I | Paint is dear | | |',
          '| T | [task] | | |',
        ),
      ),
      ['open | Ann Bell, Bob Carr | 2024-03-29 | Check the buoys'],
    ));

  it('with task, owner, due and status', () =>
    checkCommitments(
      minutes(
        table(
          '| # | Action | Owner | Due | Status |',
          '| 1 | Check the buoys | ‹Ann› | «29 March 2024» | Open |',
          '| 2 | Order paper | ‹Bob› | «2024-03-20» | Done |',
          '| 3 | Call the mayor | ‹Dana Wolf› | «Friday» | In progress |',
        ),
        '## Talk',
      ),
      [
        'open | Ann Bell | 2024-03-29 | Check the buoys',
        'done | Bob Carr | 2024-03-20 | Order paper',
        'in-progress | Dana Wolf | 2024-03-22 | Call the mayor',
      ],
    ));

  for (const due of [
    'By',
    'By when',
    'Until',
    'Due on',
    'Needed by',
    'Complete by',
    'Fällig am',
    'Échéance',
    'Fecha límite',
  ])
    it(`with a column “${due}”`, () =>
      checkCommitments(minutes(table(`| Task | Who | ${due} |`, '| Check the buoys | Ann | «29 March» |'), '## Talk'), [
        'open | Ann Bell | 2024-03-29 | Check the buoys',
      ]));

  it('with “By” alone, which may as well say by whom', () =>
    checkNone(minutes(table('| Figure | By |', '| The harbour | Ann |'), '## Talk')));

  for (const owner of [
    'Owner',
    'Assignee',
    'Who',
    'Responsible',
    'DRI',
    'Lead',
    '**Owner**',
    'Assigned to',
    'Owner(s)',
  ])
    it(`with the owner column ${owner}`, () =>
      checkCommitments(minutes(table(`| Task | ${owner} |`, '| Check the buoys | Ann |'), '## Talk'), [
        'open | Ann Bell | - | Check the buoys',
      ]));

  it('of releases: owner and date make work of the first cells', () =>
    checkCommitments(
      minutes(table('| Release | Owner | Release date |', '| Tide map 2 | Bob | 5 April 2024 |'), '## Talk'),
      ['open | Bob Carr | 2024-04-05 | Tide map 2'],
    ));

  it('under an actions heading without an owner column', () =>
    checkCommitments(minutes(table('| Action | Due |', '| Check the buoys | Friday |')), [
      'open | - | 2024-03-22 | Check the buoys',
    ]));

  it('several owners, groups and nobody', () =>
    checkCommitments(
      minutes(
        table(
          '| Action | Owner |',
          '| Check the buoys | Ann, Bob |',
          '| Order paper | Ops team |',
          '| Call the mayor | TBD |',
          '| Paint the rail |  |',
          '| Fix the lamp | Zelda Quist |',
        ),
      ),
      [
        'open | Ann Bell, Bob Carr | - | Check the buoys',
        'open | Ops team (group) | - | Order paper',
        'open | - | - | Call the mayor',
        'open | - | - | Paint the rail',
        'open | Zelda Quist (unknown) | - | Fix the lamp',
      ],
    ));

  it('struck or ticked rows are done', () =>
    checkCommitments(
      minutes(table('| Action | Owner |', '| ~~Check the buoys~~ | Ann |', '| ✅ Order paper | Bob |')),
      ['done | Ann Bell | - | Check the buoys', 'done | Bob Carr | - | Order paper'],
    ));

  it('a date column read day first when one of its dates can only be', () =>
    checkCommitments(
      minutes(
        table(
          '| Action | Owner | Due |',
          '| Check the buoys | Ann | 05/04/2024 |',
          '| Order paper | Bob | 22/03/2024 |',
        ),
      ),
      ['open | Ann Bell | 2024-04-05 | Check the buoys', 'open | Bob Carr | 2024-03-22 | Order paper'],
    ));

  it('empty and placeholder rows are none', () =>
    checkNone(minutes(table('| Action | Owner | Due |', '|  |  |  |', '| None | | |', '| N/A | N/A | N/A |'))));

  it('cells hold escaped pipes', () =>
    checkCommitments(minutes(table('| Action | Owner |', '| Check a \\| b | Ann |')), [
      'open | Ann Bell | - | Check a',
    ]));

  it('of people, motions, votes and figures are none', () => {
    checkNone(minutes(table('| Name | Organisation |', '| Ann Bell | Port |'), '## Attendees'));
    checkNone(minutes(table('| Motion | Status | Owner |', '| Adopt the plan | carried | Ann |'), '## Motions'));
    checkNone(minutes(table('| Pier | Length |', '| North | 200 m |'), '## Talk'));
    checkNone(minutes(table('| Decision | Owner |', '| Keep the red lamp | Ann |'), '## Decisions'));
  });

  it('in plain text', () =>
    checkCommitments(
      'Attendees: Ann Bell, Bob Carr\n\nTask | Owner | Due\n--- | --- | ---\nCheck the buoys | Ann | 2024-03-29\n',
      ['open | Ann Bell | 2024-03-29 | Check the buoys'],
      { path: 'minutes/sync.txt' },
    ));

  it('a row shorter than its header', () =>
    checkCommitments(minutes('| Action | Owner | Due |\n| --- | --- | --- |\n| Check the buoys |'), [
      'open | - | - | Check the buoys',
    ]));
});
