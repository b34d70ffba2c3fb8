import { checkCommitments } from '../check.ts';

/** A mail of 18 March 2024 to Bob and Cho with a numbered list, and Bob's answer of the next day. */
const thread = (...answer: string[]): string =>
  [
    'From: Ann Bell <ann@port.example>',
    'To: Bob Carr <bob@port.example>, Cho Diaz <cho@port.example>',
    'Date: Mon, 18 Mar 2024 09:00:00 +0000',
    'Subject: The regatta',
    '',
    'To do:',
    '1. Bob: book the band',
    '2. Bob: order the tables',
    '3. Cho: print the posters',
    '',
    'From: Bob Carr <bob@port.example>',
    'To: Ann Bell <ann@port.example>',
    'Date: Tue, 19 Mar 2024 09:00:00 +0000',
    'Subject: Re: The regatta',
    '',
    ...answer,
    '',
  ].join('\n');

const row = (status: string, owner: string, text: string, mentions: string): string =>
  `${status} | ${owner} | - | ${text}${mentions}`;
const rows = (band: string, tables: string, posters: string): string[] => [
  row(band, 'Bob Carr', 'book the band', band === 'open' ? '' : ' | x2'),
  row(tables, 'Bob Carr', 'order the tables', tables === 'open' ? '' : ' | x2'),
  row(posters, 'Cho Diaz', 'print the posters', ''),
];

describe('numbered answers in a mail', () => {
  it('are the state of the items of these numbers', () =>
    void checkCommitments(thread('1. done', '2. waiting for the hall'), rows('done', 'blocked', 'open'), {
      path: 'm.txt',
    }));

  it('in any order and with brackets', () =>
    void checkCommitments(thread('2) in progress', '1) Done, paid too'), rows('done', 'in-progress', 'open'), {
      path: 'm.txt',
    }));

  it('but not of what another has to do', () =>
    void checkCommitments(thread('3. done'), rows('open', 'open', 'open'), { path: 'm.txt' }));

  it('nor where there is no such number', () =>
    void checkCommitments(thread('7. done'), rows('open', 'open', 'open'), { path: 'm.txt' }));

  it('nor what tells of something else', () =>
    void checkCommitments(thread('1. The boathouse is locked on Mondays'), rows('open', 'open', 'open'), {
      path: 'm.txt',
    }));
});
