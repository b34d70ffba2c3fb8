import { checkPeople } from '../check.ts';

const spoken: [string, string, string[]][] = [
  [
    'names before what was said',
    '## Talk\n\n- Ann: the lamp is old.\n- Bob: and dim.\n- Ann: we need another.\n- Bob: with a shade.',
    ['Ann', 'Bob'],
  ],
  ['handles', '## Talk\n\n- @abell: the lamp is old.\n- @bcarr: and dim.\n- @abell: indeed.', ['abell', 'bcarr']],
  [
    'bold names on lines of their own',
    '**Ann:** the lamp is old.\n\nWords.\n\n**Bob:** and dim.\n\nMore words.\n\n**Ann:** yes.\n\nYet more.\n\n**Bob:** fine.\n\nAnd more.',
    ['Ann', 'Bob'],
  ],
  [
    'somebody not on the list',
    'Attendees: Ann Bell, Bob Carr\n\n## Talk\n\n- Ann: old.\n- Cho: dim.\n- Cho: quite.\n- Bob: yes.',
    ['Ann Bell [Ann]', 'Bob Carr [Bob]', 'Cho'],
  ],
  [
    'a stand-up',
    '## Ann\n\n- Done: the lamp\n- Will do: the buoys\n\n## Bob\n\n- Done: nothing\n- Will do: the pier',
    ['Ann', 'Bob'],
  ],
  [
    'first names before dashes',
    '## 3 May\n\n- Nadia – lamp is up\n- Oskar – rope is short\n- Morris – no news\n- Tessa – buoys\n\n## 10 May\n\n- Nadia – ill\n- Oskar – rope is long\n- Morris – paint',
    ['Nadia', 'Oskar', 'Morris', 'Tessa'],
  ],
  [
    'first names in brackets before topics',
    '## Talk\n\n- (Nadia) lamp is up\n- (Oskar) rope is short\n- (Nadia) buoys\n- (Oskar) paint',
    ['Nadia', 'Oskar'],
  ],
  [
    'first names behind the topics they report on',
    'Lamp [Nadia]\n- looked into bulbs\n\nPier [Oskar, Tessa]\n- paint is dry',
    ['Nadia', 'Oskar', 'Tessa'],
  ],
  [
    'a full name behind another capital',
    '## Talk\n\n- Ann: the lamp is old.\n- Bob: yes.\n- Ann: so be it.\n- Bob: fine.\n\nYesterday Ann Bell baked.',
    ['Ann Bell [Ann]', 'Bob'],
  ],
  [
    'full names from elsewhere in the note',
    '## Talk\n\n- Ann: the lamp is old.\n- Bob: yes.\n- Ann: so be it.\n- Bob: fine.\n\nThanks to Ann Bell for the cake.',
    ['Ann Bell [Ann]', 'Bob'],
  ],
];

const silent: [string, string][] = [
  ['topics', '## Talk\n\n- Lamp: old.\n- Pier: new.\n- Lamp: dim.\n- Pier: long. The pier and the lamp.'],
  [
    'those given work',
    '## Action items\n\n- Ann: order paper\n- Bob: paint the pier\n- Ann: ring the mayor\n- Bob: rest',
  ],
  ['labels of minutes', '## Talk\n\n- Pros: cheap\n- Cons: dim\n- Pros: near\n- Cons: old\n- Note: late'],
  ['topics before dashes', '## Talk\n\n- Lamp - old\n- Pier - new\n- Lamp - dim\n- Pier - long'],
  [
    'a sentence before a colon',
    '## Talk\n\nThe mayor asked about fees for participants: the form costs Nadia and Oskar money.',
  ],
  ['one label alone', '## Talk\n\n- Kubernetes: slow\n- Kubernetes: dear\n- Kubernetes: late'],
];

describe('who speaks in minutes', () => {
  for (const [name, text, people] of spoken) it(name, () => checkPeople(`# Sync\n\n${text}\n`, people));
  for (const [name, text] of silent) it(`nobody in ${name}`, () => checkPeople(`# Sync\n\n${text}\n`, []));

  it('a key ties initials to names', () =>
    checkPeople('# Sync\n\nPresent: Ann Bell, Bob Carr\n\nInitials: AB Ann Bell, BC Bob Carr\n', [
      'Ann Bell [AB]',
      'Bob Carr [BC]',
    ]));
  it('a first name of two people gets neither full name', () =>
    checkPeople('# Sync\n\nPresent: Dana, Bob Carr\n\nDana Reed wrote to Dana Wolf.\n', ['Dana', 'Bob Carr']));
  it('short forms join the only name they fit', () =>
    checkPeople('# Sync\n\nPresent: Philip Bell, Robert Carr\nScribe: Phil\n', [
      'Philip Bell (scribe) [Phil]',
      'Robert Carr',
    ]));
});
