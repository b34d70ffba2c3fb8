import assert from 'node:assert/strict';
import { findDay, readDue } from '../../../src/notes/dates/index.ts';
import { checkDue, checkNoDue, reference } from './check.ts';

describe('due words in other languages', () => {
  describe('German', () => {
    checkDue([
      ['Uwe schickt die Liste {bis Freitag}', '2024-05-17'],
      ['Sie ruft {morgen} an', '2024-05-16'],
      ['Angebot einholen {bis spätestens 31. August}', '2024-08-31'],
      ['Rückmeldung {bis zum 10.6.}', '2024-06-10'],
      ['Entwurf {bis Ende der Woche}', '2024-05-17'],
      ['Entwurf {bis Ende nächster Woche}', '2024-05-24'],
      ['Heizung prüfen {bis Ende Juni}', '2024-06-30'],
      ['Antwort {innerhalb von zwei Wochen}', '2024-05-29'],
      ['Vorschlag {bis zur nächsten Sitzung}', '2024-05-29'],
      ['Bestellen, {sobald das Geld da ist}', null],
    ]);
  });

  describe('French', () => {
    checkDue([
      ['Zoé envoie le devis {avant vendredi}', '2024-05-17'],
      ['Elle appelle {demain}', '2024-05-16'],
      ["Réponse {d'ici la fin du mois}", '2024-05-31'],
      ['Je rends le texte {pour le 20}', '2024-05-20'],
      ['Remarques {avant le 1er juin}', '2024-06-01'],
      ['On se voit {lundi prochain}', '2024-05-20'],
      ['Le plan {pour la prochaine réunion}', '2024-05-29'],
      ['Rappel {dans deux semaines}', '2024-05-31'],
    ]);
  });

  describe('Spanish', () => {
    checkDue([
      ['Inés manda el acta {antes del viernes}', '2024-05-17'],
      ['Lo hago {mañana mismo}', '2024-05-16'],
      ['Presupuesto {antes del 15 de junio}', '2024-06-15'],
      ['Reservar la sala {a finales de julio}', '2024-07-31'],
      ['Revisar {este fin de semana}', '2024-05-19'],
      ['Llamar {la próxima semana}', '2024-05-24'],
    ]);
  });

  checkNoDue(['Seit Montag ist die Halle zu', 'Depuis lundi la porte ferme mal', 'Cada lunes hay mercado']);

  it('reads fields and headers', () => {
    assert.equal(readDue('Ende Februar', reference)?.day, '2025-02-28');
    assert.equal(readDue('noch offen', reference), null);
    assert.equal(findDay('**Datum:** Dienstag, 4. März 2025, 18:15 Uhr', 'mdy')?.day, '2025-03-04');
    assert.equal(findDay('Séance du mercredi 9 octobre 2024', 'mdy')?.day, '2024-10-09');
    assert.equal(findDay('Fecha: lunes, 3 de junio de 2024', 'mdy')?.day, '2024-06-03');
  });
});
