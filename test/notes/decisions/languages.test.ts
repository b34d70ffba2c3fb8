import { checkDecisions, minutes } from '../check.ts';

const stated: [string, string][] = [
  ['Der Vorstand beschließt, den Steg zu erneuern.', 'den Steg zu erneuern'],
  ['Es wurde entschieden, dass die Fähre um sechs Uhr hält.', 'um sechs Uhr'],
  ['Man einigt sich darauf, dass die Laterne bleibt.', 'die Laterne bleibt'],
  ['Der Antrag auf ein zweites Boot wird einstimmig angenommen.', 'zweites Boot'],
  ['Die Anschaffung einer Glocke wird nicht weiter verfolgt.', 'einer Glocke'],
  ['Die Versammlung wählt Ute Kern zur Kassenwartin.', 'Ute Kern'],
  ['Se acuerda por unanimidad comprar otro barco.', 'otro barco'],
  ['Se ha decidido que el cartel sea azul.', 'el cartel sea azul'],
  ['La junta aprueba el presupuesto del muelle.', 'presupuesto'],
  ['Quedamos en que el ferry para a las seis.', 'a las seis'],
  ['Il est décidé de garder la lampe rouge.', 'garder la lampe'],
  ["Le budget du ponton est adopté à l'unanimité.", 'budget du ponton'],
  ['Après discussion, le conseil y renonce.', 'y renonce'],
  ["On garde le quai ouvert, c'est décidé.", 'le quai ouvert'],
];

const none = [
  'Über das Boot muss noch beschlossen werden.',
  'Das Protokoll der letzten Sitzung wird einstimmig genehmigt.',
  'Wenn der Rat es beschließt, bauen wir den Steg.',
  'Se aprueba por unanimidad el acta anterior.',
  'Todavía no se ha decidido el color.',
  'Hay que decidir el color del barco.',
  "Le procès-verbal est approuvé à l'unanimité.",
  'Il reste à décider de la couleur.',
  'Il faudra que le conseil vote le budget.',
];

describe('decisions in other languages', () => {
  for (const [line, words] of stated) it(line, () => checkDecisions(minutes(line, '## Steg'), [words]));

  for (const line of none) it(`none in ${JSON.stringify(line)}`, () => checkDecisions(minutes(line, '## Steg'), []));

  for (const heading of ['## Beschlüsse', '## Decisiones', '## Décisions prises'])
    it(`listed under ${heading}`, () => checkDecisions(minutes('- keep the red lamp', heading), ['keep the red lamp']));
});
