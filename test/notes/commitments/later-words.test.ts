import assert from 'node:assert/strict';
import { checkCommitments, read } from '../check.ts';

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

  for (const words of [
    'We no longer need the repair of the northern harbour crane.',
    'The repair of the northern harbour crane is cancelled.',
  ])
    it(`cancel it: ${words}`, () =>
      checkCommitments(
        thread(words, 'Ann Bell <ann@port.example>').replace('Ann Bell <ann@port.example>, Bob', 'Bob'),
        ['cancelled | Bob Carr | 2024-03-22 | repair the northern harbour crane | x2', paint],
        { path },
      ));

  for (const words of [
    'Cho Diaz will take the repair of the northern harbour crane over from Bob Carr.',
    'I am handing the repair of the northern harbour crane over to Cho Diaz.',
  ])
    it(`hand it over: ${words}`, () =>
      checkCommitments(
        thread(words),
        ['open | Cho Diaz | 2024-03-22 | repair the northern harbour crane | x2', paint],
        { path },
      ));

  for (const [words, status] of [
    ['The repair of the northern harbour crane moves to the backlog, it is deferred to next season.', 'deferred'],
    ['Let us see who takes over after the northern harbour.', 'open'],
    ['Do we no longer need the repair of the northern harbour crane?', 'open'],
    ['If the repair of the northern harbour crane is cancelled, tell me.', 'open'],
  ] as const)
    it(`${status}: ${words}`, () =>
      checkCommitments(
        thread(words),
        [
          status === 'open' ? crane : `${status} | Bob Carr | 2024-03-22 | repair the northern harbour crane | x2`,
          paint,
        ],
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

describe('later words in a chat', () => {
  const chat = (...lines: string[]): string =>
    [
      '09:00 <ann> morning',
      '09:01 <bob> morning',
      '09:02 <ann> bob, can you write the script for the tide alarm?',
      '09:03 <bob> sure, will do',
      ...lines,
    ].join('\n');
  const status = (text: string): string => read(text, { path: 'chat/2024-03-18.txt' }).commitments[0]?.status ?? 'none';

  for (const line of [
    '09:40 <bob> tide alarm script is in btw',
    '09:40 <bob> done!',
    '09:40 <bob> done, sent it this morning',
  ])
    it(`close it: ${line}`, () => assert.equal(status(chat(line)), 'done'));

  for (const line of [
    '09:40 <bob> tide alarm script is almost done',
    '09:40 <ann> done!',
    '09:40 <bob> done with lunch',
    '09:40 <bob> is the tide alarm script done?',
  ])
    it(`leave it open: ${line}`, () => assert.equal(status(chat(line)), 'open'));
});

describe('later words in other languages', () => {
  const mails = (task: string, words: string): string =>
    [
      'From: Ann Bell <ann@port.example>',
      'To: Bob Carr <bob@port.example>',
      'Date: Mon, 18 Mar 2024 09:00:00 +0000',
      'Subject: Saison',
      '',
      'Action items:',
      `- Bob: ${task}`,
      '',
      'From: Bob Carr <bob@port.example>',
      'To: Ann Bell <ann@port.example>',
      'Date: Thu, 21 Mar 2024 10:00:00 +0000',
      'Subject: Re: Saison',
      '',
      words,
      '',
    ].join('\n');

  for (const [task, words, status] of [
    ['Farbe für den Steg bestellen', 'Die Farbe für den Steg ist bestellt.', 'done'],
    ['Farbe für den Steg bestellen', 'Die Farbe für den Steg ist noch nicht bestellt.', 'open'],
    ['Farbe für den Steg bestellen', 'Die Farbe für den Steg brauchen wir nicht mehr.', 'cancelled'],
    ['comprar pintura para el muelle', 'La pintura para el muelle ya está comprada.', 'done'],
    ['comprar pintura para el muelle', 'La pintura para el muelle no está comprada.', 'open'],
    ['commander la peinture du ponton', 'La peinture du ponton est commandée.', 'done'],
    ['commander la peinture du ponton', "La peinture du ponton n'est pas encore commandée.", 'open'],
    ['commander la peinture du ponton', 'La peinture du ponton est annulée.', 'cancelled'],
  ] as const)
    it(`${status}: ${words}`, () => {
      const { commitments } = read(mails(task, words), { path });
      assert.deepEqual(
        commitments.map((commitment) => commitment.status),
        [status],
      );
    });
});
