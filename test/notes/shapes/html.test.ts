import { checkCommitments, checkPeople } from '../check.ts';

const head = '# Pier meeting\n\nDate: 2026-02-03\nAttendees: Ines Calder, Olu Park\n\n';

describe('HTML inside Markdown', () => {
  it('has lists, nested well or not', () => {
    checkCommitments(
      `${head}<b>Tasks</b>\n<ul>\n  <li><b>Phase 1</b>\n  <ul>\n    <li>Olu: paint the <i>rail</i></li>\n    <li>Ines: order rope<br>from the harbour\n  </ul></li>\n  <ul><li>Step 2:</li><ul><li>lay the boards</li></ul></ul>\n</ul>\n`,
      ['open | Olu Park | - | paint the rail', 'open | Ines Calder | - | order rope', 'open | - | - | lay the boards'],
    );
  });
  it('has tables', () => {
    checkCommitments(
      `${head}<table>\n<tr><th>Task</th><th>Owner</th><th>Due</th></tr>\n<tr><td>Paint the rail</td><td>Olu</td><td>2026-02-10</td></tr>\n<tr><td>Order rope<td>Ines<td></tr>\n</table>\n`,
      ['open | Olu Park | 2026-02-10 | Paint the rail', 'open | Ines Calder | - | Order rope'],
    );
  });
  it('has tables whose cells hold lists', () => {
    checkCommitments(
      `${head}<table><tr><th>Topic</th><th>Actions: responsible</th></tr><tr><td>1. Rail</td><td><ol><li>Olu &amp; Ines to paint it</li><li>Ines to order rope</li></ol></td></tr></table>\n`,
      ['open | Olu Park, Ines Calder | - | paint it', 'open | Ines Calder | - | order rope'],
    );
  });
  it('has headings and summaries', () => {
    checkCommitments(
      `${head}<details>\n<summary>Action items</summary>\n\n- Olu: paint the rail\n\n</details>\n\n<h2>Topics</h2>\n\n- the rail\n`,
      ['open | Olu Park | - | paint the rail'],
    );
    checkPeople('# Pier\n\n<h3>Attendees</h3>\n<ul><li>Ines Calder</li><li>Olu Park</li></ul>\n', [
      'Ines Calder',
      'Olu Park',
    ]);
  });
  it('says nothing in comments, scripts and styles', () => {
    checkCommitments(
      `${head}## Action items\n\n<!-- \n<li>Olu: paint</li> -->\n<script>\n<li>Ines: order</li>\n</script>\n\n<!-- <li>never ends</li>\n`,
      [],
    );
  });
  it('is not read where it only leads in a discussion', () => {
    checkCommitments(`${head}<h2>Notes / action items</h2>\n<ul><li>the rail is rusty</li></ul>\n`, []);
  });
});

describe('an item that is only a stem', () => {
  it('gives its work to the items below', () => {
    checkCommitments(
      `${head}## Action items\n\n- **Backend**\n  - fix the login\n  - Olu: test it\n- Frontend:\n  - new logo\n`,
      ['open | - | - | fix the login', 'open | Olu Park | - | test it', 'open | - | - | new logo'],
    );
  });
  it('is not one that tells a deed', () => {
    checkCommitments(`${head}## Action items\n\n- **Fix the login page**\n  - with the new library\n`, [
      'open | - | - | Fix the login page',
    ]);
  });
});
