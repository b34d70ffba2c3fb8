import { checkPeople } from '../check.ts';

const named: [string, string, string[]][] = [
  ['a talk between two', '# 1:1 Ann Bell / Bob Carr', ['Ann Bell', 'Bob Carr']],
  ['a label "with"', '# Pier walk\n\nwith: Ann Bell (port), Bob Carr', ['Ann Bell (port)', 'Bob Carr']],
  ['with whom, in the title', '# Meeting 3 May w/ Oskar Lind', ['Oskar Lind']],
  ['with several, in the title', '# Call with Nadia, Oskar and Tessa Boom', ['Nadia', 'Oskar', 'Tessa Boom']],
  [
    'with whom, in the first sentence',
    '# Pier\n\nWith Ann Bell (me), Bob Carr (port) and Cho Diaz, who came late.\n\nWords.',
    ['Ann Bell (me)', 'Bob Carr (port)', 'Cho Diaz'],
  ],
  ['the writer', '# Pier walk\n\n*minutes taken by Ann Bell, Monday*', ['Ann Bell']],
  ['a key of initials', '# Pier\n\nShared. A = Ann Bell (port), B = Bob Carr.', ['Ann Bell [A]', 'Bob Carr [B]']],
  [
    'a sentence',
    '# Pier\n\nThe meeting was attended by Ann Bell, Dr. Bob Carr (port) and Cho Diaz. Eva Falk was ill.',
    ['Ann Bell', 'Bob Carr (port)', 'Cho Diaz'],
  ],
  [
    'a sentence over two lines',
    '# Muelle\n\nSe reúne la Junta con la asistencia de D. Anselmo Ruiz (presidente), Dña. Eva\nLópez Gil y D. Juan Mora. Excusa D. Luis Gil.',
    ['Anselmo Ruiz (presidente)', 'Eva López Gil', 'Juan Mora'],
  ],
  [
    'a line of names alone',
    '# Pier\n\nAnn Bell (AB), Bob Carr (BC), Cho Diaz (CD), Eva Falk (EF)',
    ['Ann Bell [AB]', 'Bob Carr [BC]', 'Cho Diaz [CD]', 'Eva Falk [EF]'],
  ],
  ['front matter', '---\ntitle: Pier\nattendees: ["Ann Bell", "Bob Carr"]\n---\n\n# Pier', ['Ann Bell', 'Bob Carr']],
  [
    'a list in front matter',
    '---\nparticipants:\n  - Ann Bell\n  - Bob Carr\ntags:\n  - Harbour\n---\n\n# Pier',
    ['Ann Bell', 'Bob Carr'],
  ],
  [
    'initials in the talk of listed people',
    '# Pier\n\n## Attendees\n\n- Ann Bell\n- Bob Carr\n\n## Lamp\n\nAB: the lamp is old.\n\nBC: and dim.\n\nAB: quite.',
    ['Ann Bell [AB]', 'Bob Carr [BC]'],
  ],
];

const unnamed: [string, string][] = [
  ['a firm in the title', '# Call with Harbour Works'],
  ['a sentence that begins with a thing', '# Pier\n\nWith Safari, the lamp fails, and nobody knows why.'],
  ['a place', '# Walk with the mayor\n\nwith: everyone'],
  ['a count', '# Pier\n\nThe meeting was attended by 40 people.'],
  ['a list of places', '# Pier\n\nLamp, pier, rope, buoys'],
  ['other front matter', '---\ntitle: Pier\nauthor: Ann Bell\ntags: [Harbour, Pier]\n---\n\n# Pier'],
  ['work by somebody', '# Pier\n\nThe lamp was painted by Ann Bell.'],
  ['placeholders', '# Acta\n\n## Asistentes\n\n- [Nombre 1]\n- [Name]\n- Nombre y apellidos'],
];

describe('people in the first lines', () => {
  for (const [name, text, people] of named) it(name, () => checkPeople(`${text}\n`, people));
  for (const [name, text] of unnamed) it(`nobody in ${name}`, () => checkPeople(`${text}\n`, []));
});
