import assert from 'node:assert/strict';
import { checkCommitments, read } from '../check.ts';

const path = 'minutes/2024-03-18.txt';
const people = 'Harbour committee\nAttendees: Ann Bell, Bob Carr\n\n';
const both = ['open | Ann Bell | - | check the buoys', 'open | Bob Carr | - | order paper'];

const lists: [string, string][] = [
  ['hyphens', '- Ann: check the buoys\n- Bob: order paper'],
  ['bullets', '• Ann: check the buoys\n• Bob: order paper'],
  ['other bullets', '◦ Ann: check the buoys\n▪ Bob: order paper'],
  ['numbers', '1. Ann: check the buoys\n2. Bob: order paper'],
  ['the letter o, indented', '  o Ann: check the buoys\n  o Bob: order paper'],
  ['numbers in brackets', '1) Ann: check the buoys\n(2) Bob: order paper'],
  ['letters', 'a) Ann: check the buoys\nb) Bob: order paper'],
  ['boxes without a bullet', '[ ] Ann: check the buoys\n[ ] Bob: order paper'],
  ['bare lines', 'Ann: check the buoys\nBob: order paper'],
  ['indented', '   - Ann: check the buoys\n   - Bob: order paper'],
  ['blank lines between', '- Ann: check the buoys\n\n- Bob: order paper'],
  ['wrapped', '- Ann: check the buoys\n  at both piers\n- Bob: order paper\n  and ink'],
];

const headings = [
  'ACTION ITEMS',
  'ACTION ITEMS:',
  'Action items:',
  'Action items\n------------',
  'Actions\n=======',
  '*** ACTION ITEMS ***',
  '--- Action items ---',
  '5. ACTION ITEMS',
];

describe('plain text', () => {
  for (const [name, list] of lists)
    it(`list with ${name}`, () => checkCommitments(`${people}ACTION ITEMS\n\n${list}\n`, both, { path }));

  for (const heading of headings)
    it(`heading ${JSON.stringify(heading)}`, () =>
      checkCommitments(`${people}${heading}\n\n- Ann: check the buoys\n- Bob: order paper\n`, both, { path }));

  it('a rule or a new heading ends the list', () =>
    checkCommitments(
      `${people}ACTION ITEMS\n- Ann: check the buoys\n- Bob: order paper\n\nWEATHER\n- storm at the coast\n`,
      both,
      { path },
    ));

  it('a marked line below a numbered topic is an item of its own', () =>
    checkCommitments(
      `${people}1. LAMP\n   The lamp is old.\n   Action Item - Replace the lamp\n   Tasked to: ‹Bob Carr›\n   Deadline: «5 April 2024»\n`,
      ['open | Bob Carr | 2024-04-05 | Replace the lamp'],
      { path },
    ));

  it('is told from Markdown by what stands in it', () => {
    assert.equal(read('Harbour\nWords and words.\n', { path: 'a.txt' }).shape, 'plain');
    assert.equal(read('# Harbour\n\n- [ ] task\n', { path: 'a.txt' }).shape, 'markdown');
    assert.equal(read('Harbour\nWords and words.\n', { path: 'a.md' }).shape, 'markdown');
  });
});
