import { checkDecisions } from '../check.ts';

/** Minutes state these without a label. */
const stated: [line: string, words: string][] = [
  ['- Everyone agrees to switch to the new lamp', 'switch to the new lamp'],
  ['- Everyone is OK with dropping the old lamp.', 'dropping the old lamp'],
  ['The board is on board with the art walk.', 'on board with the art walk'],
  ['It was determined Ann and Bob would hold the lamp.', 'hold the lamp'],
  ['The request for a second lamp was not granted.', 'not granted'],
  ['The committee voted 4 to 1 in favour of the lamp.', '4 to 1'],
  ['Settled on Thursday at ten.', 'Thursday at ten'],
  ["Going with Bob's design for the lamp.", "Bob's design"],
  ['Sticking with weekly walks for now.', 'weekly walks'],
  ['No drinks at the lamp, everybody agreed.', 'No drinks'],
  ['The debate led to agreement on a red lamp.', 'a red lamp'],
  ['Budget for the lamp approved.', 'Budget for the lamp'],
  ['We are going to drop the old logo.', 'drop the old logo'],
  ['Quick vote - everyone in favor of three years.', 'three years'],
  ['Accepted: the talk by Cho', 'the talk by Cho'],
  ['3.3 RESOLVED: that the lamp be raised', 'the lamp be raised'],
  ['2.1.1 AGREED to replace the lamp.', 'replace the lamp'],
  ['Die Lampe bleibt aus (4 Ja, 0 Nein).', 'Die Lampe bleibt aus'],
  ['Das Fest findet am 12. Juli statt (einstimmig).', 'Das Fest'],
  ['Die Anfrage des Chors wird abgelehnt.', 'Anfrage des Chors'],
  ['En cuanto a la lámpara, decidido: no se toca.', 'no se toca'],
  ['El turno por carta: votamos, 4 a 1.', '4 a 1'],
  ['Good, agreed, the old lamp goes.', 'the old lamp goes'],
  ["We close at ten, that's the rule from today.", 'the rule from today'],
  ['Se aprueba por unanimidad subir la cuota a 20 euros.', 'subir la cuota'],
];

const none = [
  'Nobody has decided it yet, votamos mañana.',
  'That is the rule in other harbours.',
  'Going through the backlog of lamps.',
  'Is everyone OK with this?',
  'Ann is happy with the lamp.',
  'If everyone agrees to it, we buy one.',
  'It was determined last week what broke.',
  'The request was sent in May.',
  'The lamp is not approved.',
  'We would like to get the lamp approved.',
  'Bob, 4 Ja-Sager und ein Hund.',
];

describe('decisions in plain words', () => {
  for (const [line, words] of stated)
    it(line, () => checkDecisions(`# Pier\n\nAnn spoke of lamps.\n\n${line}\n`, [words]));
  for (const line of none) it(`none in ${JSON.stringify(line)}`, () => checkDecisions(`# Pier\n\n${line}\n`, []));

  it('under their heading, with boxes too', () =>
    checkDecisions('# Pier\n\n## Decisions made\n- [ ] Move the lamp\n- [ ] Paint the rope\n', [
      'Move the lamp',
      'Paint the rope',
    ]));
  it('a motion right after the old minutes', () =>
    checkDecisions(
      '# Pier\n\nMotion by Ann to approve the minutes of 4 March. Carried.\n\nMotion by Bob, seconded by Cho, to buy the lamp. Ayes: 5. Motion carried.\n',
      ['to buy the lamp'],
    ));
  it('a vote over what each said', () => {
    const vote = '## Vote: take in the lamp\n- Ann Bell: YES\n- Bob Carr: YES\n';
    checkDecisions(`# Pier\n\n${vote}- Cho Diaz: YES\n`, ['take in the lamp']);
    checkDecisions(`# Pier\n\n${vote}- Cho Diaz: NO\n`, []);
  });
});
