import { checkPeople } from '../check.ts';

/** Each introduces the same three people, and perhaps somebody who was away. */
const layouts: [layout: string, note: string, people: string[]][] = [
  ['handles parted by blanks', '# Pier\n\nAttendees: @abell @bcarr @cdiaz', ['abell', 'bcarr', 'cdiaz']],
  [
    'a bold line after an emoji',
    '# Pier\n\n👥 **Participants**\n- 👩 Ann Bell\n- Bob Carr 🎙️',
    ['Ann Bell', 'Bob Carr'],
  ],
  [
    'several labels on a line',
    '# Pier\n\n**Date**: 2024-03-18 **Present**: Ann Bell, Bob Carr **Absent**: Cho Diaz',
    ['Ann Bell', 'Bob Carr', '-Cho Diaz'],
  ],
  ['line ends of HTML', '# Pier\n\nAttendees:<br>Ann Bell<br>Bob Carr', ['Ann Bell', 'Bob Carr']],
  [
    'who is not in attendance',
    '# Pier\n\nMembers in attendance: Ann Bell\nMembers not in attendance: Bob Carr',
    ['Ann Bell', '-Bob Carr'],
  ],
  [
    'who votes and who does not',
    '# Pier\n\nVoting: Ann Bell\nNon-voting: Bob Carr\nNo-shows: Cho Diaz',
    ['Ann Bell', 'Bob Carr', '-Cho Diaz'],
  ],
  [
    'struck out, sick',
    '# Pier\n\nAttendees: Ann, ~~Bob~~, Cho (sick), Dag (late)',
    ['Ann', '-Bob', '-Cho (sick)', 'Dag (late)'],
  ],
  ['a whole team by name', '# Pier\n\n**Asistentes:** Equipo completo (Ann, Bob y Cho).', ['Ann', 'Bob', 'Cho']],
  ['who was in the room', '# Pier\n\nIn Room: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['present and more', '# Pier\n\n*Present/Contributors*: Ann Bell, Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a guest with their house', '# Pier\n\nGuests: Ann Bell, City Library', ['Ann Bell']],
  [
    'a table of days',
    '# Pier\n\n| Name | 18 Mar |\n|---|---|\n| Ann Bell | P |\n| Bob Carr | N |',
    ['Ann Bell', '-Bob Carr'],
  ],
  [
    'names with their houses, no colon',
    '# Pier\n\nIn attendance\nAnn Bell, Port\nBob Carr, Crane Works',
    ['Ann Bell (Port)', 'Bob Carr (Crane Works)'],
  ],
  ['who opened it', '# Pier\n\nThe meeting was called to order at 19:00 by Ann Bell.', ['Ann Bell']],
  ['a title', '# Meeting 3/18 w/ Ann Bell and Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['two spellings', '# Pier\n\nMembers: Samuel, Rose\n\n## Later\n\nMembers: Sam, Rose', ['Samuel [Sam]', 'Rose']],
  ['titles', '# Pier\n\nPresent: Canon Peter Lisle, Miss Dilys Nunn', ['Peter Lisle', 'Dilys Nunn']],
  [
    'lines of progress',
    '# Pier\n\n### Monday\n* Nick – lamp fixed\n* Marc – no news\n### Friday\n* Nick – rope done\n* Marc – crane oiled',
    ['Nick', 'Marc'],
  ],
  [
    'topics by who brings them',
    '# Pier\n\n- (Thomas) lamps\n- (Joel) ropes\n- (Thomas) cranes\n- (Joel) nets',
    ['Thomas', 'Joel'],
  ],
  ['who tells, by a first name', '# Pier\n\nThomas raised the lamp. Joel proposed a rope.', ['Thomas', 'Joel']],
];

const others: [what: string, note: string][] = [
  ['topics with a dash', '# Pier\n\n* Lamp – fixed\n* Rope – done\n* Lamp – oiled\n* Rope – sold'],
  ['what asks for something', '# Pier\n\nThe form asks for a receipt for participants: the bus company and report'],
  ['a meeting with a body', '# Meeting with the harbour office'],
  ['a table of prices', '# Pier\n\n| Name | Price |\n|---|---|\n| Lamp | 3 |\n| Rope | 4 |'],
];

describe('people in all layouts', () => {
  for (const [layout, note, people] of layouts) it(layout, () => checkPeople(note, people));
  for (const [what, note] of others) it(`nobody in ${what}`, () => checkPeople(note, []));

  it('in minutes of AsciiDoc, up to the next heading', () =>
    checkPeople('= Pier\n\n.Present\n* Ann Bell\n\n== Lamps\n\n* Oil Lamp\n', ['Ann Bell'], { path: 'a.adoc' }));
  it('who wrote minutes of org mode', () =>
    checkPeople('#+TITLE: Pier\n#+AUTHOR: Ann Bell\n* Lamps\n', ['Ann Bell'], { path: 'a.org' }));
  it('the labels of a form are no speakers', () =>
    checkPeople(
      'Meeting Date: 18 March\nObjectives: lamps\nPresent: Ann, Bob\n\nMeeting Date: 25 March\nObjectives: ropes\nPresent: Ann, Bob\n',
      ['Ann', 'Bob'],
    ));
});
