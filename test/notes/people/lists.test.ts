import { checkPeople } from '../check.ts';

const lists: [string, string, string[]][] = [
  ['commas', 'Attendees: Ann Bell, Bob Carr and Cho Diaz', ['Ann Bell', 'Bob Carr', 'Cho Diaz']],
  ['semicolons', 'Present: Ann Bell; Bob Carr', ['Ann Bell', 'Bob Carr']],
  [
    'parts of a list below headings',
    '# Attendees\n\n## Port\n\n- Ann Bell\n\n## City\n\n- Bob Carr',
    ['Ann Bell', 'Bob Carr'],
  ],
  [
    'up to the first topic',
    '# Attendees\n\n- Ann Bell\n- Bob Carr\n\n## Pier\n\n- Lamp\n- Rope',
    ['Ann Bell', 'Bob Carr'],
  ],
  [
    'lines that end in tags',
    'Date: 3 May 2024 <br>\nAttendees: Ann, Bob <br>\nAims: the lamp <br>\n\nDate: 10 May 2024 <br>\nAttendees: Ann, Bob <br>\nAims: the pier <br>',
    ['Ann', 'Bob'],
  ],
  [
    'who',
    '**When:** 3 May 2024\n**Who:** Ann Bell (port, chair), Bob Carr (city), Cho Diaz',
    ['Ann Bell (port, chair)', 'Bob Carr (city)', 'Cho Diaz'],
  ],
  ['observers', '## Non-voting observers\n\nAnn Bell\nBob Carr', ['Ann Bell', 'Bob Carr']],
  ['estamos', 'estamos: Ann Bell, Bob Carr y Cho Diaz', ['Ann Bell', 'Bob Carr', 'Cho Diaz']],
  ['two words for it', '*Present/Contributors*: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  [
    'a name parted by the end of the line',
    'Attendees: Ann Bell, Bob\nCarr, Cho Diaz,\nEva Falk, Tessa\nBoom',
    ['Ann Bell', 'Bob Carr', 'Cho Diaz', 'Eva Falk', 'Tessa Boom'],
  ],
  [
    'who was in the room and on the phone',
    'In Room: Ann Bell OMB REI, Bob Carr OMB\n\nOn Phone: Cho Diaz HHS',
    ['Ann Bell', 'Bob Carr', 'Cho Diaz'],
  ],
  ['a group and who that is', 'Asistentes: Equipo completo (Ann, Bob y Cho).', ['Ann', 'Bob', 'Cho']],
  [
    'members who were not there',
    '### Voting members\n\n- Ann Bell\n\n### Voting members not in attendance:\n\n- Bob Carr',
    ['Ann Bell', '-Bob Carr'],
  ],
  ['a bold label', '**Attendees:** Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a bold label, colon outside', '**Participants**: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a bulleted label', '- Attending: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['in attendance', 'In attendance: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a heading over bullets', '## Attendees\n\n- Ann Bell\n- Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a heading over one line', '## Present\n\nAnn Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a lead-in over bullets', 'Attendees:\n- Ann Bell\n- Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a bullet over bullets', '- Attendees\n  - Ann Bell\n  - Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a bullet with a colon over bullets', '- Attendees:\n  - Ann Bell\n  - Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a count', '## Attendees (2)\n\n- Ann Bell\n- Bob Carr', ['Ann Bell', 'Bob Carr']],
  [
    'organisations after a dash',
    '## Attendees\n\n- Ann Bell - Port Office\n- Bob Carr – City',
    ['Ann Bell (Port Office)', 'Bob Carr (City)'],
  ],
  [
    'organisations after a comma',
    '## Attendees\n\n- Ann Bell, Port Office\n- Bob Carr, City',
    ['Ann Bell (Port Office)', 'Bob Carr (City)'],
  ],
  ['organisations in brackets', 'Attendees: Ann Bell (Port), Bob Carr (City)', ['Ann Bell (Port)', 'Bob Carr (City)']],
  ['handles in brackets', 'Attendees: Ann Bell (@abell), Bob Carr (@bcarr)', ['Ann Bell [abell]', 'Bob Carr [bcarr]']],
  [
    'handles after names',
    '## Attendees\n\n- Ann Bell @abell\n- Bob Carr @bcarr',
    ['Ann Bell [abell]', 'Bob Carr [bcarr]'],
  ],
  ['handles alone', 'Attendees: @abell, @bcarr', ['abell', 'bcarr']],
  ['initials', 'Attendees: Ann Bell (AB), Bob Carr (BC)', ['Ann Bell [AB]', 'Bob Carr [BC]']],
  [
    'links',
    '## Attendees\n\n- [Ann Bell](https://example.org/ann)\n- [Bob Carr](https://example.org/bob)',
    ['Ann Bell', 'Bob Carr'],
  ],
  ['titles', 'Attendees: Dr. Ann Bell, Mr Bob Carr, Prof. Cho Diaz', ['Ann Bell', 'Bob Carr', 'Cho Diaz']],
  [
    'names of other lands',
    'Attendees: Zoë Müller, José de la Cruz, Ngũgĩ Otieno, Siân O’Hara',
    ['Zoë Müller', 'José de la Cruz', 'Ngũgĩ Otieno', 'Siân O’Hara'],
  ],
  [
    'a table',
    '## Attendees\n\n| Name | Organisation |\n| --- | --- |\n| Ann Bell | Port |\n| Bob Carr | City |',
    ['Ann Bell', 'Bob Carr'],
  ],
  [
    'a table of labels',
    '| | |\n| --- | --- |\n| Attendees | Ann Bell, Bob Carr |\n| Chair | Ann Bell |',
    ['Ann Bell (chair)', 'Bob Carr'],
  ],
  ['boxes ticked', '## Attendees\n\n- [x] Ann Bell\n- [ ] Bob Carr', ['Ann Bell', '-Bob Carr']],
  ['boxes all open', '## Attendees\n\n- [ ] Ann Bell\n- [ ] Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a struck person', '## Attendees\n\n- Ann Bell\n- ~~Bob Carr~~', ['Ann Bell', '-Bob Carr']],
  [
    'sublists',
    '## Attendees\n\n- Voting: Ann Bell, Bob Carr\n- Guests: Cho Diaz, Eva Falk',
    ['Ann Bell', 'Bob Carr', 'Cho Diaz', 'Eva Falk'],
  ],
  ['regrets', 'Present: Ann Bell\nRegrets: Bob Carr', ['Ann Bell', '-Bob Carr']],
  ['absent', '**Present:** Ann Bell\n**Absent:** Bob Carr', ['Ann Bell', '-Bob Carr']],
  ['apologies', '## Present\n\n- Ann Bell\n\n## Apologies\n\n- Bob Carr', ['Ann Bell', '-Bob Carr']],
  ['who was there, in words', 'Board members in attendance were:\n\n- Ann Bell\n- Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a sentence that ends in a label', 'Sign in below. Roll call:\n\n* Ann Bell / Port / @abell', ['Ann Bell [abell]']],
  ['one bullet of names', '## Attendees\n\n- Ann, Bob, Cho', ['Ann', 'Bob', 'Cho']],
  [
    'handles before names',
    '## Attendees\n\n- @abell - Ann Bell\n- bcarr (Bob Carr)',
    ['Ann Bell [abell]', 'Bob Carr [bcarr]'],
  ],
  ['a roll call', '## Roll call\n\n* Ann Bell: present\n* Bob Carr: absent', ['Ann Bell', '-Bob Carr']],
  ['marks', '## Attendees\n\n- ✅ Ann Bell\n- ❌ Bob Carr', ['Ann Bell', '-Bob Carr']],
  ['remarks', '## Attendees\n\n- Ann Bell joined at 10:15\n- Bob Carr (regrets)', ['Ann Bell', '-Bob Carr (regrets)']],
  [
    'a column of ticks',
    '| Name | Port | Attended |\n| --- | --- | --- |\n| Ann Bell | Port | x |\n| Bob Carr | City |  |',
    ['Ann Bell', '-Bob Carr'],
  ],
  [
    'a column for each',
    '| Present | Absent |\n| --- | --- |\n| Ann Bell | Cho Diaz |\n| Bob Carr | |',
    ['Ann Bell', '-Cho Diaz', 'Bob Carr'],
  ],
  ['two labels on a line', 'Present: Ann Bell, Bob Carr. Regrets: Cho Diaz', ['Ann Bell', 'Bob Carr', '-Cho Diaz']],
  [
    'a list over two lines',
    'Attendees: Ann Bell, Bob Carr,\nCho Diaz, Eva Falk',
    ['Ann Bell', 'Bob Carr', 'Cho Diaz', 'Eva Falk'],
  ],
  ['surnames first', 'Present: BELL, Ann; CARR, Bob', ['Ann BELL', 'Bob CARR']],
  [
    'roles in German',
    'Sitzungsleitung: Ann Bell\nProtokoll: Bob Carr',
    ['Ann Bell (sitzungsleitung)', 'Bob Carr (protokoll)'],
  ],
  ['companies are nobody', 'Chair: Ann Bell, Harbour Foundation', ['Ann Bell (chair)']],
  [
    'titles of other lands',
    'Anwesend: Frau Dr. Ann Bell, Hr. Bob Carr, Mme Cho Diaz, Dña. Eva Falk',
    ['Ann Bell', 'Bob Carr', 'Cho Diaz', 'Eva Falk'],
  ],
  ['Anwesend', 'Anwesend: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['Asistentes', 'Asistentes: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['Présents', 'Présents : Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
];

const nobody: [string, string][] = [
  ['none', 'Regrets: none'],
  ['N/A', 'Regrets: N/A'],
  ['groups', 'Attendees: everyone, the team, all members'],
  ['an empty list', '## Attendees\n\n## Talk\n\nWords about Harbour Days.'],
  ['a placeholder', 'Attendees: TBD'],
  ['words with capitals', '## Talk\n\nThe Harbour Office and the Northern Pier are old. New York too.'],
  ['a note below a list', '## Attendees\n\nNote: observers should say so.'],
  ['others', 'Attendees: and 3 others, guests, Name 1'],
  ['a table of work', '| Who | What | Status |\n| --- | --- | --- |\n| Ann Bell | buoys | done |'],
  ['a list after the list of people', 'Absent:\n\nWe met early.\n\n- Harbour lamp'],
  ['a label of another kind', 'Location: Harbour Office, Main Street'],
];

describe('lists of people', () => {
  for (const [name, text, people] of lists) it(name, () => checkPeople(`# Sync\n\n${text}\n`, people));
  for (const [name, text] of nobody) it(`nobody in ${name}`, () => checkPeople(`# Sync\n\n${text}\n`, []));

  it('end with their section', () =>
    checkPeople('# Sync\n\n## Attendees\n\n- Ann Bell\n\n## Talk\n\n- Harbour lamp\n- Bob Carr\n', ['Ann Bell']));

  it('hold a person once', () =>
    checkPeople('# Sync\n\nChair: Ann Bell\nAttendees: Ann Bell, Bob Carr, ann bell\n', [
      'Ann Bell (chair)',
      'Bob Carr',
    ]));
});
