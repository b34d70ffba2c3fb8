import assert from 'node:assert/strict';
import { recognise } from '../../src/notes/recognise.ts';

const notes: [string, string, string][] = [
  [
    'minutes',
    'a.md',
    '# Harbour sync\n\nDate: 2024-03-18\nAttendees: Ann Bell, Bob Carr\n\n## Action items\n\n- Ann: check the buoys\n',
  ],
  ['minutes without actions', 'b.md', '# Minutes\n\n## Present\n\n- Ann Bell\n\n## Decisions\n\n- keep the lamp\n'],
  [
    'plain minutes',
    'c.txt',
    'HARBOUR COMMITTEE\n\nDate: 18 March 2024\nPresent: Ann Bell, Bob Carr\n\nThe lamp was discussed.\n',
  ],
  [
    'agenda and marked lines',
    'd.md',
    '# Weekly sync\n\n## Agenda\n\n- lamp\n\nACTION: Bob to order one\nACTION: Ann to check\n',
  ],
  ['a transcript', 'e.txt', '[00:01] Ann: a\n[00:02] Bob: b\n[00:03] Ann: c\n[00:04] Bob: d\n'],
  [
    'a mail thread',
    'f.txt',
    'From: Ann Bell <ann@port.example>\nTo: Bob Carr <bob@port.example>\nDate: Mon, 18 Mar 2024 09:00:00 +0000\nSubject: Pier\n\nHello.\n',
  ],
  ['a chat log', 'g.txt', '15:10 <ann> hello\n15:11 <bob> hello\n15:12 <ann> ACTION: bob to order\n'],
  ['a stand-up', 'h.md', '# Stand-up 2024-03-18\n\n**Attendees:** Ann, Bob\n\n- Ann: lamp\n'],
  [
    'German minutes',
    'i.txt',
    'Protokoll Hafenrunde\nDatum: 18.03.2024\nAnwesend: Jörg Weiß, Kim Lau\n\nAufgaben\n- Kim: Farbe bestellen\n',
  ],
  ['French minutes', 'j.md', '# Compte rendu du conseil\n\n**Présents :** Anne Blanc, Luc Noir\n\nRien de neuf.\n'],
  [
    'Spanish minutes',
    'k.txt',
    'Junta del puerto\nFecha: 18/03/2024\nAsistentes: Ana Ruiz, Luis Gil\n\nSe habló del faro.\n',
  ],
];

const others: [string, string, string][] = [
  [
    'a README',
    'README.md',
    '# Tide tables\n\nMeeting notes of the port.\n\n## Participants\n\n## Action items\n\n- [ ] task\n',
  ],
  ['a README of a folder', 'meetings/README.md', '# Meetings\n\n## Attendees\n\n- Ann Bell\n\n## Agenda\n'],
  ['a changelog', 'CHANGELOG.md', '# Changelog\n\n## 2.0.0 (2024-03-18)\n\n- fix the lamp\n- add a crane\n'],
  ['release notes', 'docs/release.md', '# Release 2.0\n\n- fix the lamp\n- [x] tests\n- [ ] docs\n'],
  ['a list of tasks', 'TODO.md', '# Tide server\n\n- [ ] fix the pump\n- [ ] write tests\n'],
  [
    'documentation of code',
    'docs/api.md',
    '# API\n\n```js\n// TODO: fix\nopen();\n```\n\n## Usage\n\n1. Install it.\n2. Run `tide --now`.\n',
  ],
  ['a story', 'story.txt', 'It was a dark night. The sea rose, and the harbour lamp went out.\n\nNobody came.\n'],
  [
    'a log of a server',
    'server.txt',
    '2024-03-18 10:00:00 INFO start\n2024-03-18 10:00:01 WARN slow\n2024-03-18 10:00:02 INFO stop\n',
  ],
  [
    'a log with levels for names',
    'app.txt',
    '2024-03-18 10:00:00 INFO: start\n2024-03-18 10:00:01 WARN: slow\n2024-03-18 10:00:02 INFO: stop\n',
  ],
  [
    'a log of a container',
    'app.txt',
    '2024-03-18T10:00:00Z web: it starts\n2024-03-18T10:00:01Z db: it is up\n2024-03-18T10:00:02Z web: it is up\n',
  ],
  ['repeated settings', 'hosts.txt', 'host: a\nport: 1\nhost: b\nport: 2\nhost: c\nport: 3\n'],
  ['a record of a decision', '7-queue.md', '# A queue\n\nDate: 2024-03-18\n\n## Decision\n\nWe use a queue.\n'],
  ['a page of a club', 'club.txt', 'Ruderclub\n\nMitglieder: 40\nThemen: Rudern, Segeln\n'],
  ['settings', 'a.txt', 'name: tide\nport: 80\nhost: example\ndate: 2024-03-18\n'],
  ['nothing', 'empty.md', ''],
];

describe('meeting notes by their content', () => {
  for (const [name, path, text] of notes) it(`${name} are`, () => assert.equal(recognise(text, path).note, true));
  for (const [name, path, text] of others) it(`${name} is none`, () => assert.equal(recognise(text, path).note, false));

  it('by content alone, without a path', () => {
    assert.equal(recognise(notes[0]![2]).note, true);
    assert.equal(recognise('Words and words.').note, false);
  });

  it('tells the shape', () => {
    for (const [i, shape] of [
      [0, 'markdown'],
      [2, 'plain'],
      [4, 'transcript'],
      [5, 'mail'],
      [6, 'transcript'],
    ] as const)
      assert.equal(recognise(notes[i]![2], notes[i]![1]).shape, shape, notes[i]![0]);
  });
});
