import { checkCommitments } from '../check.ts';

const path = 'mail/season.txt';

/** Ann's mail of Monday 18 March gives Bob work; Bob's of Thursday 21 March says `words`. */
function thread(words: string, from = 'Bob Carr <bob@port.example>'): string {
  return [
    'From: Ann Bell <ann@port.example>',
    'To: Bob Carr <bob@port.example>, Cho Diaz <cho@port.example>',
    'Date: Mon, 18 Mar 2024 09:00:00 +0000',
    'Subject: Spring season',
    '',
    'Action items:',
    '- Bob: repair the northern harbour crane by March 22',
    '- Cho: order green paint by March 25',
    '',
    `From: ${from}`,
    'To: Ann Bell <ann@port.example>, Bob Carr <bob@port.example>',
    'Date: Thu, 21 Mar 2024 10:00:00 +0000',
    'Subject: Re: Spring season',
    '',
    words,
    '',
  ].join('\n');
}

const paint = 'open | Cho Diaz | 2024-03-25 | order green paint';
const crane = 'open | Bob Carr | 2024-03-22 | repair the northern harbour crane';

describe('later words on a commitment', () => {
  for (const words of [
    'The northern harbour crane is repaired. It is done.',
    "I've finished the repair of the northern harbour crane.",
    'Repair of the northern harbour crane - COMPLETE',
    'The repair of the northern harbour crane has been completed.',
  ])
    it(`close it: ${words}`, () =>
      checkCommitments(
        thread(words),
        ['done | Bob Carr | 2024-03-22 | repair the northern harbour crane | x2', paint],
        { path },
      ));

  for (const words of [
    'The repair of the northern harbour crane is almost done.',
    'The repair of the northern harbour crane is not done.',
    'The repair of the northern harbour crane is 90% done.',
    'The repair of the northern harbour crane will be done soon.',
    'Is the repair of the northern harbour crane done?',
    'Once the repair of the northern harbour crane is done, the ships can come.',
    'Half of the repair of the northern harbour crane is done.',
    'All work is done!',
    'The southern bridge is done.',
    "I haven't finished the repair of the northern harbour crane.",
  ])
    it(`leave it open: ${words}`, () => checkCommitments(thread(words), [crane, paint], { path }));

  it('move its date', () =>
    checkCommitments(
      thread('Extension of the northern harbour crane repair approved to March 29th.', 'Ann Bell <ann@port.example>'),
      ['open | Bob Carr | 2024-03-29 | repair the northern harbour crane | x2', paint],
      { path },
    ));

  it('put it off', () =>
    checkCommitments(
      thread('The repair of the northern harbour crane is deferred to next year.'),
      ['deferred | Bob Carr | 2024-03-22 | repair the northern harbour crane | x2', paint],
      { path },
    ));

  it('quoted from the first mail say nothing new', () =>
    checkCommitments(
      thread(
        'Thanks!\n\n> Action items:\n> - Bob: repair the northern harbour crane by March 22\n> - Cho: order green paint by March 25',
      ),
      [crane, paint],
      { path },
    ));
});
