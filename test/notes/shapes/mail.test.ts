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

  for (const [language, text] of [
    [
      'German',
      'Von: Ann Bell <ann@hafen.example>\nGesendet: Montag, 18. März 2024 09:00\nAn: Bob Carr <bob@hafen.example>; Cho Diaz\nBetreff: Mole\n\nHallo.\n',
    ],
    [
      'French',
      'De : Ann Bell <ann@port.example>\nEnvoyé : lundi 18 mars 2024 09:00\nÀ : Bob Carr <bob@port.example>; Cho Diaz\nObjet : Jetée\n\nBonjour.\n',
    ],
    [
      'Spanish',
      'De: Ann Bell\nEnviado: lunes, 18 de marzo de 2024 9:00\nPara: Bob Carr <bob@puerto.example>; Cho Diaz\nAsunto: Muelle\n\nHola.\n',
    ],
  ] as const)
    it(`headers in ${language}`, () => {
      const note = read(text, { path });
      assert.equal(note.shape, 'mail');
      assert.equal(note.date?.day, '2024-03-18');
      assert.deepEqual(names(text), ['Ann Bell', 'Bob Carr', 'Cho Diaz']);
      assert.ok(note.sections.some(({ title }) => /^(Mole|Jetée|Muelle)$/.test(title)));
    });

  it('old mail below its own headers is a mail of the thread', () => {
    const text = `${mail(bob, ann, thursday, 'Re: Pier', 'Fine.')}\n-----Ursprüngliche Nachricht-----\nVon: Ann Bell\nGesendet: Montag, 18. März 2024 09:00\nAn: Bob Carr\nBetreff: Pier\n\nHallo.\n`;
    assert.deepEqual(
      read(text, { path }).sections.map(({ day }) => day),
      ['2024-03-21', '2024-03-18'],
    );
  });

  it('who wrote what is quoted is of the thread', () => {
    for (const line of [
      'On Monday, 18 March 2024 at 09:00, Cho Diaz <cho@port.example> wrote:',
      'On Mon, 18 Mar 2024 at 09:00,\nCho Diaz <cho@port.example> wrote:',
      'On Mon, Mar 18, 2024 at 9:00 AM Cho Diaz <cho@port.example> wrote:',
      'Am 18. März 2024 um 09:00 schrieb Cho Diaz:',
      'Le lundi 18 mars 2024 à 09:00, Cho Diaz a écrit :',
      'El lun, 18 mar 2024 a las 9:00, Cho Diaz escribió:',
    ])
      assert.deepEqual(names(mail(bob, ann, thursday, 'Re: Pier', `Fine.\n\n${line}\n> Hello`)), [
        'Bob Carr',
        'Ann Bell',
        'Cho Diaz',
      ]);
  });

  it('old mail without quotation marks is a mail of the thread', () =>
    checkCommitments(
      mail(
        bob,
        ann,
        thursday,
        'Re: Pier',
        'Fine.\n\nOn Monday, 18 March 2024 at 09:00, Cho Diaz <cho@port.example> wrote:\n\nAction item for me: check the buoys by tomorrow.\n',
      ),
      ['open | Cho Diaz | 2024-03-19 | check the buoys'],
      { path },
    ));

  it('a mail without headers is of who signs and whom it quotes', () => {
    const text = 'Oh thanks.\n\n-Ann Bell\n\nOn 18/03/24 7:07 PM, Bob Carr wrote:\n> Hi,\n> it works.\n';
    assert.equal(read(text, { path }).shape, 'mail');
    assert.deepEqual(names(text), ['Ann Bell', 'Bob Carr']);
  });

  it('names in other notations', () =>
    assert.deepEqual(
      names(
        mail(
          'ann at port.example (Ann Bell)',
          '"Carr, Bob" <bob@port.example>, =?UTF-8?Q?Jos=C3=A9_N=C3=BA=C3=B1ez?= <jn@port.example>, =?utf-8?B?Wm/DqyBNw7xsbGVy?= <zm@port.example>',
          monday,
          'Pier',
          'Hi.',
        ),
      ),
      ['Ann Bell', 'Bob Carr', 'José Núñez', 'Zoë Müller'],
    ));

  it('a surname before a comma without quotation marks', () =>
    assert.deepEqual(names(mail('Bell, Ann <ann@port.example>', bob, monday, 'Pier', 'Hi.')), [
      'Ann Bell',
      'Bob Carr',
    ]));

  it('shared mailboxes are no people', () =>
    assert.deepEqual(names(mail(ann, 'pier-info@port.example, office@port.example', monday, 'Pier', 'Hi.')), [
      'Ann Bell',
    ]));

  it('of a mail in parts only the plain one is read', () =>
    checkCommitments(
      `From: ${ann}\nTo: ${bob}\nDate: ${monday}\nSubject: Pier\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\nACTION: Bob to check the buoys\n--b1\nContent-Type: text/html\n\nACTION: Bob to order paper\n--b1--\n`,
      ['open | Bob Carr | - | check the buoys'],
      { path },
    ));

  it('an mbox file is a thread', () =>
    assert.deepEqual(
      names(
        `From ann@port.example Mon Mar 18 09:00:00 2024\n${mail(ann, bob, monday, 'Pier', 'Hi.')}\nFrom cho@port.example Thu Mar 21 09:00:00 2024\n${mail('Cho Diaz <cho@port.example>', ann, thursday, 'Re: Pier', 'Hi.')}`,
      ),
      ['Ann Bell', 'Bob Carr', 'Cho Diaz'],
    ));

  it('hours from and to in minutes are no mail', () =>
    assert.notEqual(
      read('Minutes\n\nDate: 18 March 2024\nFrom: 10:00\nTo: 12:00\n\nWords.\n', { path }).shape,
      'mail',
    ));
});

/** Who took part, by name. */
function names(text: string): string[] {
  return attendees(read(text, { path })).map(({ name }) => name);
}
