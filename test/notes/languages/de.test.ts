import { checkCommitments, checkNone, type Options } from '../check.ts';

const options: Options = { day: '2025-03-04' };

/** Minutes of a club with four people and what stands below. */
function protokoll(rest: string): string {
  return [
    '# Protokoll Vorstandssitzung',
    '',
    'Anwesend: Frau Dr. Anke Sommerfeld, Herr Ralf Obermüller, Cem Aydın, Jutta Prell',
    '',
    rest,
    '',
  ].join('\n');
}

describe('notes in German', () => {
  it('headings of work and of its states', () => {
    for (const heading of [
      '## Aufgaben',
      '## Nächste Schritte',
      '## Offene Punkte',
      '**To-dos:**',
      '## Maßnahmen aus der Sitzung',
    ])
      checkCommitments(protokoll(`${heading}\n\n- Halle lüften`), ['open | - | - | Halle lüften'], options);
    checkCommitments(
      protokoll('## In Arbeit\n\n- Satzung (Jutta)\n\n## Erledigt\n\n- Cem: Schlüssel nachmachen'),
      ['in-progress | Jutta Prell | - | Satzung', 'done | Cem Aydın | - | Schlüssel nachmachen'],
      options,
    );
    // Orders of customers, points of the agenda, topics.
    for (const heading of ['## Aufträge', '## Tagesordnung', '## Themen', '## Punkte', '## Bericht aus den Gruppen'])
      checkNone(protokoll(`${heading}\n\n- Halle lüften`), options);
  });

  it('labels, and fields on lines of their own', () => {
    checkCommitments(
      protokoll('Aufgabe: Rechnung prüfen\nZuständig: Ralf Obermüller\nFrist: 20.03.2025\nStand: in Arbeit'),
      ['in-progress | Ralf Obermüller | 2025-03-20 | Rechnung prüfen'],
      options,
    );
    checkCommitments(
      protokoll('To-do Jutta: Aushang schreiben'),
      ['open | Jutta Prell | - | Aushang schreiben'],
      options,
    );
    checkCommitments(
      protokoll('Dach abdichten\nVerantwortlich: Hausverwaltung'),
      ['open | Hausverwaltung (group) | - | Dach abdichten'],
      options,
    );
    checkNone(protokoll('Aufgabenverteilung ist das Thema der Klausur.\n\nOrt: Vereinsheim\nBeginn: 19 Uhr'), options);
  });

  it('tables', () => {
    checkCommitments(
      protokoll(
        '| Was | Wer | Bis wann | Stand |\n|--|--|--|--|\n| Zelt mieten | Cem / Jutta | 15.03. | in Bearbeitung |\n| Kuchen | noch offen | | |',
      ),
      ['in-progress | Cem Aydın, Jutta Prell | 2025-03-15 | Zelt mieten', 'open | - | - | Kuchen'],
      options,
    );
    checkNone(protokoll('| Jahr | Mitglieder |\n|--|--|\n| 2024 | 212 |'), options);
  });

  it('who does it, in the third person, roles and titles too', () => {
    checkCommitments(
      protokoll(
        [
          '## Aufgaben',
          '',
          '- Cem kümmert sich um die Getränke',
          '- Frau Sommerfeld wird bis 20. März zwei Angebote einholen',
          '- Jutta klärt das mit der Stadt',
          '- Cem und Jutta bauen die Bühne auf',
          '- Der Kassenwart überweist die Miete',
          '- Hr. Obermüller: Vertrag kündigen',
        ].join('\n'),
      ),
      [
        'open | Cem Aydın | - | kümmert sich um die Getränke',
        'open | Anke Sommerfeld | 2025-03-20 | wird bis 20. März zwei Angebote einholen',
        'open | Jutta Prell | - | klärt das mit der Stadt',
        'open | Cem Aydın, Jutta Prell | - | bauen die Bühne auf',
        'open | Kassenwart (group) | - | überweist die Miete',
        'open | Ralf Obermüller | - | Vertrag kündigen',
      ],
      options,
    );
    // What happened to somebody, or who is only spoken to.
    checkCommitments(
      protokoll(
        '## Aufgaben\n\n- Cem wurde gefragt, Antwort abwarten\n- Mit Jutta sprechen\n- Jemand muss die Kisten holen',
      ),
      ['open | - | - | Antwort abwarten', 'open | - | - | Mit Jutta sprechen', 'open | - | - | die Kisten holen'],
      options,
    );
  });

  it('states and owners beside a task', () => {
    checkCommitments(
      protokoll(
        '## Aufgaben\n\n- Schlüssel nachmachen – erledigt (Cem)\n- Trikots bestellen: zurückgestellt\n- Satzung (in Arbeit)\n- Plakate – Jutta, bis 20.03.',
      ),
      [
        'done | Cem Aydın | - | Schlüssel nachmachen',
        'deferred | - | - | Trikots bestellen',
        'in-progress | - | - | Satzung',
        'open | Jutta Prell | 2025-03-20 | Plakate',
      ],
      options,
    );
    checkCommitments(
      protokoll('## Aufgaben\n\n- Was erledigt ist, abhaken'),
      ['open | - | - | Was erledigt ist, abhaken'],
      options,
    );
  });

  it('a list of names and orders without a heading, and several fields on a line', () => {
    checkCommitments(
      protokoll('- Cem: Halle buchen\n- Jutta: Plakate drucken, bis Freitag'),
      ['open | Cem Aydın | - | Halle buchen', 'open | Jutta Prell | 2025-03-07 | Plakate drucken'],
      options,
    );
    checkNone(protokoll('- Cem: findet die Halle zu klein\n- Jutta: alle Fragen offen'), options);
    checkCommitments(
      protokoll('Gerüst abbauen\nZuständig: Hausverwaltung / Termin: 12.03.2025'),
      ['open | Hausverwaltung (group) | 2025-03-12 | Gerüst abbauen'],
      options,
    );
  });
});
