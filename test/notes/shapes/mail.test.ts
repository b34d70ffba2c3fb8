import assert from 'node:assert/strict';
import { attendees } from '../../../src/notes/note.ts';
import { checkCommitments, checkNone, checkPeople, read } from '../check.ts';

const path = 'mail/pier.txt';

function mail(from: string, to: string, date: string, subject: string, body: string): string {
  return `From: ${from}\nTo: ${to}\nDate: ${date}\nSubject: ${subject}\n\n${body}\n`;
}
const ann = 'Ann Bell <ann@port.example>';
const bob = 'Bob Carr <bob@port.example>';
const monday = 'Mon, 18 Mar 2024 09:00:00 +0000';
const thursday = 'Thu, 21 Mar 2024 09:00:00 +0000';

describe('mail', () => {
  it('has its people, date, title and sections', () => {
    const text = `${mail(ann, bob, monday, 'Northern pier', 'Hello.')}\n${mail(bob, ann, thursday, 'Re: Northern pier', 'Hello too.')}`;
    const note = read(text, { path });
    assert.equal(note.shape, 'mail');
    assert.equal(note.title, 'Northern pier');
    assert.equal(note.date?.day, '2024-03-18');
    assert.deepEqual(
      attendees(note).map(({ name }) => name),
      ['Ann Bell', 'Bob Carr'],
    );
    assert.deepEqual(
      note.sections.map(({ kind, day }) => [kind, day]),
      [
        ['mail', '2024-03-18'],
        ['mail', '2024-03-21'],
      ],
    );
  });

  it('counts relative dates from each mail', () =>
    checkCommitments(
      mail(ann, bob, monday, 'Pier', 'Action items:\n- ‹Bob›: check the buoys «by tomorrow»') +
        mail(bob, ann, thursday, 'Re: Pier', 'Action items:\n- ‹Ann›: order paper «by tomorrow»'),
      ['open | Bob Carr | 2024-03-19 | check the buoys', 'open | Ann Bell | 2024-03-22 | order paper'],
      { path },
    ));

  it('reads other forms of headers', () => {
    checkCommitments(
      `From: "Bell, Ann" <ann@port.example>\nSent: Monday, March 18, 2024 9:00 AM\nTo: ${bob}\nSubject: Pier\n\nACTION: Bob to check the buoys by tomorrow\n`,
      ['open | Bob Carr | 2024-03-19 | check the buoys'],
      { path },
    );
    checkPeople(
      mail('ann@port.example', `${bob}; Cho Diaz <cho@port.example>`, monday, 'Pier', 'Hi.'),
      ['ann', 'Bob Carr [bob]', 'Cho Diaz [cho]'],
      { path },
    );
  });

  it('folded headers go on with the line above', () =>
    checkPeople(
      `From: ${ann}\nTo: ${bob},\n Cho Diaz <cho@port.example>\nDate: ${monday}\nSubject: Pier\n\nHi.\n`,
      ['Ann Bell [ann]', 'Bob Carr [bob]', 'Cho Diaz [cho]'],
      { path },
    ));

  it('lists and teams are no people', () =>
    checkPeople(
      mail(ann, 'Harbour Team <team@port.example>, All <all@port.example>', monday, 'Pier', 'Hi.'),
      ['Ann Bell [ann]'],
      { path },
    ));

  it('quoted text is old', () =>
    checkNone(
      mail(
        bob,
        ann,
        thursday,
        'Re: Pier',
        'Thanks!\n\nOn Monday Ann Bell wrote:\n> ACTION: Bob to check the buoys\n> - [ ] order paper',
      ),
      { path },
    ));

  it('who signs is no owner of what stands above', () =>
    checkCommitments(
      mail(ann, bob, monday, 'Pier', 'ACTION: Bob to check the buoys\n\nBest,\nAnn'),
      ['open | Bob Carr | - | check the buoys'],
      { path },
    ));

  it('a line that begins with "From:" in minutes is no mail', () =>
    assert.notEqual(
      read('Minutes\n\nFrom: the north pier one sees the town.\nWords.\n', { path: 'minutes/a.txt' }).shape,
      'mail',
    ));
});
