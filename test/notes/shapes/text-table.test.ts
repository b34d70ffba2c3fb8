import { checkCommitments, checkNone } from '../check.ts';

const path = 'minutes/2024-03-18.txt';
const people = 'Harbour committee\nAttendees: Ann Bell, Bob Carr\n\nNotes\n\n';
const both = ['open | Ann Bell | 2024-03-29 | Check the buoys', 'done | Bob Carr | - | Order paper'];

const tables: [string, string, string][] = [
  [
    'a grid',
    path,
    `+-----------------+-------+------------+--------+
| Task            | Owner | Due        | Status |
+=================+=======+============+========+
| Check the buoys | Ann   | 2024-03-29 |        |
| at both piers   |       |            |        |
+-----------------+-------+------------+--------+
| Order paper     | Bob   |            | Done   |
+-----------------+-------+------------+--------+`,
  ],
  [
    'a list of lists',
    'minutes/2024-03-18.rst',
    `.. list-table::
   :header-rows: 1

   * - Task
     - Owner
     - Due
     - Status
   * - Check the buoys
     - Ann
     - 2024-03-29
     -
   * - Order paper
     - Bob
     -
     - Done`,
  ],
  [
    'ruled columns',
    'minutes/2024-03-18.rst',
    `===============  =====  ==========  ======
Task             Owner  Due         Status
===============  =====  ==========  ======
Check the buoys  Ann    2024-03-29
Order paper      Bob                Done
===============  =====  ==========  ======`,
  ],
  [
    'columns aligned by blanks',
    path,
    `Task              Owner   Due          Status
----------------  ------  -----------  ------
Check the buoys   Ann     2024-03-29
Order paper       Bob                  Done`,
  ],
  [
    'columns parted by tabs',
    path,
    'Task\tOwner\tDue\tStatus\nCheck the buoys\tAnn\t2024-03-29\t\nOrder paper\tBob\t\tDone',
  ],
  [
    'pipes of org mode',
    'minutes/2024-03-18.org',
    '| Task | Owner | Due | Status |\n|------+-------+-----+--------|\n| Check the buoys | Ann | 2024-03-29 | |\n| Order paper | Bob | | Done |',
  ],
  [
    'AsciiDoc, a row a line',
    'minutes/2024-03-18.adoc',
    '|===\n|Task |Owner |Due |Status\n\n|Check the buoys |Ann |2024-03-29 |\n|Order paper |Bob | |Done\n|===',
  ],
  [
    'AsciiDoc, a cell a line',
    'minutes/2024-03-18.adoc',
    '|===\n|Task |Owner |Due |Status\n\n|Check the buoys\n|Ann\n|2024-03-29\n|\n\n|Order paper\n|Bob\n|\n|Done\n|===',
  ],
  [
    'HTML in Markdown',
    'minutes/2024-03-18.md',
    '<table>\n<tr><th>Task</th><th>Owner</th><th>Due</th><th>Status</th></tr>\n<tr><td><p>Check the buoys</p></td><td><span>Ann</span></td><td>2024-03-29</td><td></td></tr>\n<tr><td>Order paper</td><td>Bob</td><td></td><td>Done</td></tr>\n</table>',
  ],
];

describe('tables of plain text', () => {
  for (const [name, file, table] of tables)
    it(name, () => checkCommitments(`${people}${table}\n`, both, { path: file }));

  it('columns that name nobody are no table of work', () =>
    checkNone(`${people}Pier      Depth   Lamp\nNorthern  4 m     red\nSouthern  6 m     green\n`, { path }));
  it('an owner column alone is no table of work', () =>
    checkNone(`${people}Boat      Owner\nSeagull   Ann\nPelican   Bob\n`, { path }));
  it('prose with two blanks is no table', () =>
    checkNone(`${people}Who owns the boat?  Nobody knows when.\nAnn does not  either.\n`, { path }));
});
