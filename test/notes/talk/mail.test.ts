import { checkCommitments, checkNone } from '../check.ts';
import { mail } from './talk.ts';

const path = 'mail/2024-03-18.eml';
const bob = 'Bob Carr <bob@port.example>';
const both = `${bob}, Cho Diaz <cho@port.example>`;

describe('requests and promises in mail', () => {
  it('a request is to the only recipient', () =>
    checkCommitments(
      mail(bob, 'Could you send me the drawings by Friday?'),
      ['open | Bob Carr | 2024-03-22 | send me the drawings | implicit'],
      { path },
    ));

  it('a request is to who is greeted', () =>
    checkCommitments(
      mail(both, 'Hi Cho,', '', 'Please order the rest.'),
      ['open | Cho Diaz | - | order the rest | implicit'],
      { path },
    ));

  it('a request is to who is named', () =>
    checkCommitments(
      mail(both, 'Cho, could you order the rest?'),
      ['open | Cho Diaz | - | order the rest | implicit'],
      { path },
    ));

  it('a reply answers the thing it speaks of', () =>
    checkCommitments(
      [
        mail(bob, 'Could you send me the drawings? And please order the rest.'),
        'From: Bob Carr <bob@port.example>',
        'To: Ann Bell <ann@port.example>',
        'Date: Mon, 18 Mar 2024 10:00:00 +0000',
        'Subject: Re: The pier',
        '',
        'Yes, the drawings will be with you on Friday.',
        "I'll phone the pilots myself.",
        '',
        '> Could you send me the drawings?',
        '',
      ].join('\n'),
      [
        'open | Bob Carr | 2024-03-22 | send me the drawings | implicit | x2',
        'open | Bob Carr | - | order the rest | implicit',
        'open | Bob Carr | - | phone the pilots myself | implicit',
      ],
      { path },
    ));

  for (const line of ['Please note that the pier is closed.', 'Please join the call on Friday.', 'Keep me posted.'])
    it(`none in ${JSON.stringify(line)}`, () => checkNone(mail(bob, line), { path }));
});
