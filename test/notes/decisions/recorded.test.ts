import { checkDecisions, minutes } from '../check.ts';

/** By the rule's name: lines of minutes that state a decision, and lines that do not. */
const recorded: [rule: string, stated: string[], none: string[]][] = [
  [
    'chosen',
    [
      '**Oak** is selected.',
      'The red buoy was chosen by the group.',
      'Dana chosen as harbour guide.',
      'Dana Reed elected chair.',
    ],
    [
      'If the red buoy is selected, the lamp turns green.',
      'Guests choose between boat and bus.',
      'The buoy is still to be chosen.',
    ],
  ],
  [
    'what a body chose',
    [
      'The committee chose the wooden jetty.',
      'The group switched from paper to online tickets.',
      'Everyone was in favour of the short season.',
    ],
    [
      'Visitors chose the other pier.',
      'Bob was in favour of the short season.',
      'Last year the committee chose the steel jetty.',
    ],
  ],
  [
    'agreement',
    [
      'There was general agreement to keep the bell.',
      'Ticket price and hours agreed upon.',
      'No objections to moving the bench.',
    ],
    ['There was no agreement on the bell.', 'Agree on a ticket price.', 'No objections were expected from the town.'],
  ],
  [
    'adopted',
    [
      'New form for the log adopted.',
      'The tide rule was adopted with one change.',
      'By consensus, the crane is sold.',
      'M/S/C to sell the crane.',
    ],
    ['The agenda was adopted with one change.', 'The rule can be adopted by voice vote.', 'Bob adopted a cat.'],
  ],
  [
    'not gone on with',
    [
      'The second slip will not be pursued.',
      'The old logbook will be dropped.',
      "We won't renew the crane lease.",
      "We're not going to run a night ferry.",
    ],
    ['The crane will not start.', "We won't be there on Friday.", 'The slip will not be ready before May.'],
  ],
  [
    'set and kept',
    ['The mooring fee was set at 40 euros.', 'Fees remain unchanged.', 'The meeting time stays the same.'],
    ['The lamp was set at an angle.', 'Bob remains in the office.', 'The water stays cold.'],
  ],
  [
    'what a body orders',
    [
      'The board directed the office to sell passes.',
      'The club will no longer lend oars.',
      'From now on, tickets are paper.',
      'The group voted 5:2 to paint the slip.',
      'Crew lunch moved to Thursdays.',
      'The bell stays.',
    ],
    [
      'The board was directed to the exit.',
      'The lamp will no longer start.',
      'The board had directed it in 2019.',
      'Dana asked that tickets be paper from now on.',
    ],
  ],
  [
    'all in favour at the end',
    [
      'Ferry every six minutes (was eight), all in favour.',
      'Two boats from May, no objections.',
      'The idea of a night race was rejected.',
    ],
    ['Was all the crew in favour?', 'Bob raised objections.', 'Agreed we need more boats.'],
  ],
  [
    'it is',
    ['Oak doors it is.', 'Ok, 60 it is.', 'Option B it is then.'],
    ["I don't know what it is.", 'A fine boat, yes it is.', 'Ok, Friday it is.'],
  ],
  [
    'a proposal with its outcome',
    [
      'The proposal to paint the slip was accepted by all.',
      'Decision was made to close the slip.',
      'Consensus on closing the slip in May.',
    ],
    ['The proposal to paint the slip was discussed.', 'A decision on the slip is due.', 'No consensus on the slip.'],
  ],
  [
    'German',
    [
      'Der Kauf der Boje wird genehmigt.',
      'Farbe für den Steg 40€ - (6/0/0) angenommen',
      'Uwe wird mit drei Stimmen und einer Enthaltung als Schriftführer angenommen.',
      'Es besteht Einigkeit, den Steg zu sperren.',
      'Es bleibt bei der roten Lampe.',
      'Alle sind einverstanden, den Steg zu sperren.',
      'Entscheidung für Eiche.',
      'Dem Antrag auf 200 Euro wird zugestimmt.',
      'Mit 5 Ja-Stimmen fällt die Wahl auf Entwurf B.',
      'Der Markt findet künftig nur einmal im Monat statt.',
      'Auf die zweite Boje verzichten wir.',
      'Die Gruppen bleiben wie bisher.',
      'Handys sind ab sofort tabu.',
      'Ute Kern wird einstimmig wiedergewählt.',
    ],
    [
      'Das Protokoll der Sitzung vom 4. Mai wird so genehmigt.',
      'Der Kauf wurde noch nicht genehmigt.',
      'Das neue Boot wird gut angenommen.',
      'Im letzten Jahr wurde der Steg aufgelöst.',
    ],
  ],
  [
    'Spanish',
    [
      'Se opta por la lámpara roja.',
      'Se mantiene la cuota de 20 euros.',
      'Hemos elegido el barco azul.',
      'La cuota pasa a ser de 25 euros, por mayoría.',
    ],
    ['Falta elegir el barco.', 'Marta propone elegir el barco azul.', 'Todavía no se ha elegido el barco.'],
  ],
  [
    'French',
    [
      'La commission du quai est dissoute.',
      'Le club opte pour le plan B.',
      "La variante en bois n'est pas retenue.",
      'Le choix se porte sur la lampe rouge.',
      'La cotisation reste à 20 euros.',
      'On ne fera pas de tombola cette année.',
      'Finalement, la fête aura lieu le 25 mai.',
      "Tout le monde est d'accord pour garder la lampe.",
    ],
    ['Il reste à choisir la lampe.', 'Luc propose de garder la lampe.', "La cotisation n'est pas fixée."],
  ],
];

describe('decisions recorded in minutes', () => {
  for (const [rule, stated, none] of recorded) {
    for (const line of stated)
      it(`${rule}: ${line}`, () => checkDecisions(minutes(line, '## Pier'), [line.slice(-12)]));
    for (const line of none) it(`${rule}: none in ${line}`, () => checkDecisions(minutes(line, '## Pier'), []));
  }

  it('motions put in other words, each with its outcome below', () =>
    checkDecisions(
      minutes(
        '- Bob set motion to buy the buoy\n- Dana seconds\n- Motion approved\n- Ann Bell motion to sell the crane\n- Motion #2 approved',
        '## Afternoon',
      ),
      ['buy the buoy', 'sell the crane'],
    ));

  it('the outcome of approving old minutes is none', () =>
    checkDecisions(
      minutes('- Approval of the minutes\n- Bob set motion to approve them\n- Motion approved', '## Opening'),
      [],
    ));

  it('an outcome that only approves the minutes before it is none', () =>
    checkDecisions(minutes('1. Lectura del acta anterior y aprobación. Se aprueba sin cambios.', '## Inicio'), []));

  it('moved and seconded in one sentence', () =>
    checkDecisions(
      minutes('Ann moved, and Bob seconded, that the regatta be held in July. Carried nem. con.', '## Regatta'),
      ['the regatta be held'],
    ));

  it('an item that only says that what follows was decided', () =>
    checkDecisions(
      minutes(
        '- Decided:\n  - no boats on Fridays\n  - two lamps per pier\n- To be decided:\n  - the price',
        '## Week',
      ),
      ['no boats on Fridays', 'two lamps per pier'],
    ));

  it('a label over one line is a topic', () =>
    checkDecisions(minutes('Parking: The board directed the office to sell passes.\n\nLights: approved.', '## News'), [
      'The board directed',
      'approved',
    ]));

  it('a label that comes again is somebody who speaks', () =>
    checkDecisions(minutes('Ann: The quay is dark.\nBob: Agreed.\nAnn: We chose oak back then.', '## Talk'), []));

  it('an outcome right below its heading', () =>
    checkDecisions(minutes('Both passed by voice vote.', '## Budget and fees'), ['Both passed']));

  it('a lead-in that ends in what the group should do is one decision', () =>
    checkDecisions(minutes('It was agreed that the crew should:\n- paint the slip\n- oil the crane', '## Slip'), [
      'It was agreed',
    ]));
});
