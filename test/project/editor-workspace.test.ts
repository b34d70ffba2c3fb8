import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readNote } from '../../src/notes/read.ts';
import { defaultExclude, defaultInclude, pathMatcher } from '../../src/workspace/patterns.ts';
import { checkCommitments, type Expected } from './expected.ts';

/** What the tests inside the editor build on. */

const workspace = new URL('../editor/workspace/', import.meta.url);

const notes: Record<string, Expected> = {
  'meetings/2019-03-04-planning.md': {
    date: '2019-03-04',
    attendees: ['Ilse Brandt', 'Kofi Mensah', 'Rosa Lind'],
    commitments: [
      ['Varnish the red boat', 'Kofi Mensah', '2019-03-15', 'open'],
      ['Pay the harbour fee', 'Rosa Lind', '2099-01-10', 'open'],
      ['Order new oars', '', '2099-02-01', 'open'],
      ['Write to the members', 'Ilse Brandt', '', 'open'],
      ['Repair the slipway', 'Kofi Mensah', '', 'done'],
    ],
    decisions: ['the season opens in May'],
  },
  'meetings/2019-03-11-call.txt': {
    date: '2019-03-11',
    attendees: ['Ilse Brandt', 'Rosa Lind', 'Per Holm'],
    commitments: [
      ['Complete the list of boats', 'Rosa Lind', '2019-03-18', 'open'],
      ['Send two offers', 'Per Holm', '2099-06-01', 'open'],
      ['Ring the harbour office', '', '', 'open'],
    ],
  },
  'notes/regatta-mails.txt': {
    date: '2019-04-01',
    attendees: ['Ilse Brandt', 'Kofi Mensah', 'Rosa Lind'],
    commitments: [
      ['Mark the course with buoys', 'Kofi Mensah', '2019-05-03', 'open'],
      ['Print the starting numbers', 'Rosa Lind', '2019-05-10', 'open'],
    ],
  },
  'notes/spring-work.txt': {
    date: '2019-04-08',
    commitments: [
      ['sweep the loft', '', '', 'open'],
      ['count the life jackets', 'Rosa', '2019-04-12', 'open'],
    ],
  },
  'notes/committee.minutes': {
    date: '2019-05-06',
    attendees: ['Ilse Brandt', 'Kofi Mensah', 'Rosa Lind'],
    commitments: [
      ['Oil the lock', 'Kofi Mensah', '2019-05-13', 'open'],
      ['Close the accounts', 'Rosa Lind', '2099-12-31', 'open'],
    ],
    decisions: ['The regatta takes place'],
  },
};

describe('fixture workspace of the editor tests', () => {
  it('has these notes and no others', () => {
    const [included, excluded] = [pathMatcher(defaultInclude), pathMatcher(defaultExclude)];
    const paths = readdirSync(workspace, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
    assert.ok(paths.includes('node_modules/some-package/meetings/2019-01-07.md'));
    assert.deepEqual(paths.filter((path) => included(path) && !excluded(path)).sort(), Object.keys(notes).sort());
  });

  for (const [path, expected] of Object.entries(notes)) {
    it(path, () => {
      const note = readNote(readFileSync(new URL(path, workspace), 'utf8'), { path });
      checkCommitments(note, expected, path);
      assert.equal(note.commitments.length, expected.commitments.length, 'no other commitments');
    });
  }
});
