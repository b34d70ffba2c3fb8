import { checkPeople } from '../check.ts';

const there: [string, string, string[]][] = [
  [
    'first names that think and ask',
    'The lamp is old. Ann thinks it can stay.\n\nBob asked whether rope is dear. Later Ann agreed with that.',
    ['Ann', 'Bob'],
  ],
  ['first names in items', '- Noah suggested a bigger net\n- Mia is concerned about rust', ['Noah', 'Mia']],
  [
    'a name parted from its verb',
    '- We saw the nets. Noah\n  suggested a bigger one.\n- And so Mia\n  reminded us of rust.',
    ['Noah', 'Mia'],
  ],
  ['first names in German', '- Jutta meint, das Seil reicht\n- Ralf schlägt ein Netz vor', ['Jutta', 'Ralf']],
  [
    'a heading without a colon',
    'Attending\n\n- Ann Bell (Port: ill, no voice)\n- Bob Carr\n\nApologies\n\n- Cho Diaz',
    ['Ann Bell (Port: ill, no voice)', 'Bob Carr', '-Cho Diaz'],
  ],
  ['a heading of the same paragraph', 'Participants\nAnn Bell\nBob Carr', ['Ann Bell', 'Bob Carr']],
  [
    'attendants of several houses',
    '## Invited attendants\n\n- Ann Bell and Bob Carr, Netmakers\n- Cho Diaz, Eva Falk and Gus Hall, Ropeworks\n- Ida Jung, Port',
    ['Ann Bell', 'Bob Carr', 'Cho Diaz', 'Eva Falk', 'Gus Hall', 'Ida Jung (Port)'],
  ],
  ['a line of handles', '@abell @bcarr, @cdiaz\n\n## Talk\n\n- lamp', ['abell', 'bcarr', 'cdiaz']],
  [
    'initials before each name',
    '## Attendees\n\n- [AB] Ann Bell\n- [NC] Nora Poe-Carr',
    ['Ann Bell [AB]', 'Nora Poe-Carr [NC]'],
  ],
  [
    'initials used throughout',
    'Present: Ann Bell, Bob Carr, Cho Diaz\n\n## Actions\n\n- AB to paint the pier\n- BC/CD: buy rope',
    ['Ann Bell [AB]', 'Bob Carr [BC]', 'Cho Diaz [CD]'],
  ],
  [
    'short forms with hyphens and initials',
    'Present: Anne-Marie Bell, David Carr\n\n## Talk\n\n- Anne Marie: old.\n- DaveC: dim.\n- Anne Marie: yes.\n- DaveC: so.',
    ['Anne-Marie Bell [Anne Marie]', 'David Carr [DaveC]'],
  ],
];

const nobody: [string, string][] = [
  [
    'companies and programs that do something',
    '- The Netmakers thought it fine\n- At Ropeworks they wait\n- Ropeworks asked for money',
  ],
  ['one first word alone', 'Harbour thinks big. The lamp is old.'],
  [
    'words that stand in small letters too',
    '- Review suggested a net\n- Design feels old\n- The review and the design are late',
  ],
  ['a sentence below a heading', '## Participants\n\nThe following builders, users and friends were present.'],
  [
    'labels of addresses',
    '- Call: https://meet.example/a\n- Chat: https://chat.example/b\n- Call: https://meet.example/c\n- Chat: https://x.example',
  ],
  ['a word above things', 'Guidance\n\n- Harbour lamp\n- Northern Pier'],
  ['one handle in a line', '@abell\n\nThanks to @bcarr for rope.'],
  ['work given to a handle', 'Thanks @abell and @bcarr for the rope!'],
];

describe('who is told of', () => {
  for (const [name, text, people] of there) it(name, () => checkPeople(`# Sync\n\n${text}\n`, people));
  for (const [name, text] of nobody) it(`nobody in ${name}`, () => checkPeople(`# Sync\n\n${text}\n`, []));

  it('only where no list says who was there', () =>
    checkPeople('# Sync\n\nPresent: Ann Bell, Bob Carr\n\n- Noah suggested a net\n- Mia asked why\n', [
      'Ann Bell',
      'Bob Carr',
    ]));
  it('a verb in a heading is no surname', () =>
    checkPeople('# Sync\n\nPresent: Ann, Bob\n\n## Ann Wants a lamp\n\nShe wants it soon.\n', ['Ann', 'Bob']));
  it('a surname that is no word of the note stays one', () =>
    checkPeople('# Sync\n\nPresent: Ann, Bob\n\n## Ann Bell wants a lamp\n', ['Ann Bell [Ann]', 'Bob']));
  it('initials of one person alone may be a word', () =>
    checkPeople('# Sync\n\nPresent: Quinn Adams, Bob Carr\n\n- QA to test the lamp\n- QA: late\n', [
      'Quinn Adams',
      'Bob Carr',
    ]));
  it('initials of two people are nobody’s', () =>
    checkPeople('# Sync\n\nPresent: Ann Bell, Al Boyd, Cho Diaz, Eva Falk\n\n- AB: rope\n- CD: nets\n- EF: lamp\n', [
      'Ann Bell',
      'Al Boyd',
      'Cho Diaz [CD]',
      'Eva Falk [EF]',
    ]));
});
