import { checkCommitments, checkNone, type Options } from '../check.ts';

const options: Options = { day: '2025-03-04' };

/** Title and attendees. */
const heads = {
  de: '# Protokoll der Sitzung vom 4. März 2025\n\nAnwesend: Anke Sommerfeld, Ralf Obermüller, Cem Aydın, Jutta Prell',
  es: '# Acta de la reunión del 4 de marzo de 2025 por la junta\n\nAsistentes: Rosa Meléndez, Iván Cuesta, Nuria Valcárcel, Óscar Prieto',
  fr: '# Compte rendu de la réunion du bureau et du conseil\n\nPrésents : Sylvie Marchetti, Bruno Delattre, Awa Diallo, Hélène Roux',
};

/** Minutes in prose with four people. */
function prose(language: keyof typeof heads, sentence: string): string {
  return [heads[language], '', '## 1. A', '', sentence, ''].join('\n');
}

/** A talk between two. */
function talk(...lines: string[]): string {
  return lines.map((line, i) => `[00:0${i}] ${line}`).join('\n');
}

function found(language: keyof typeof heads, rows: [sentence: string, row: string][]): void {
  for (const [sentence, row] of rows) checkCommitments(prose(language, sentence), [row], options);
}

function nothing(language: keyof typeof heads, sentences: string[]): void {
  for (const sentence of sentences) checkNone(prose(language, sentence), options);
}

describe('minutes in prose, in three languages', () => {
  it('German', () => {
    found('de', [
      [
        'Frau Sommerfeld holt bis Freitag zwei Angebote ein.',
        'open | Anke Sommerfeld | 2025-03-07 | zwei Angebote ein | implicit',
      ],
      ['Cem kümmert sich um die Getränke.', 'open | Cem Aydın | - | um die Getränke | implicit'],
      ['Jutta wird gebeten, die Plakate zu entwerfen.', 'open | Jutta Prell | - | die Plakate zu entwerfen | implicit'],
      [
        'Herr Obermüller wird die Stadt bis 20. März anschreiben.',
        'open | Ralf Obermüller | 2025-03-20 | die Stadt | implicit',
      ],
      [
        'Die Miete steigt. Außerdem klärt Cem die Haftung mit der Versicherung.',
        'open | Cem Aydın | - | die Haftung | implicit',
      ],
      ['Um den Schlüssel muss sich jemand kümmern.', 'open | - | - | muss sich jemand kümmern | implicit'],
    ]);
    nothing('de', [
      'Frau Sommerfeld stellt den Bericht vor.',
      'Cem fragt, ob die Halle frei ist.',
      'Jutta informiert über den Stand der Arbeiten.',
      'Die Halle wurde von Cem gestrichen. Ralf hat den Boden geprüft.',
      'Cem würde die Getränke bestellen.',
      'Jutta organisiert das Fest seit 2019.',
      'Ralf schließt die Sitzung um 21 Uhr.',
    ]);
  });

  it('Spanish', () => {
    found('es', [
      [
        'Nuria se encarga de cerrar los grupos antes del viernes.',
        'open | Nuria Valcárcel | 2025-03-07 | los grupos | implicit',
      ],
      ['Óscar se compromete a pedir el permiso.', 'open | Óscar Prieto | - | pedir el permiso | implicit'],
      ['Rosa enviará el acta.', 'open | Rosa Meléndez | - | enviará el acta | implicit'],
      ['Iván queda encargado de llamar al seguro.', 'open | Iván Cuesta | - | llamar al seguro | implicit'],
      ['Alguien tendrá que buscar traductor.', 'open | - | - | buscar traductor | implicit'],
    ]);
    nothing('es', [
      'Rosa presenta las cuentas del año.',
      'Iván pregunta si hay fecha.',
      'Óscar no enviará nada este mes.',
      'Nuria informa de las obras. Rosa abre la sesión.',
      'Iván siempre paga las facturas pequeñas.',
      'Iván llamó al seguro la semana pasada.',
    ]);
  });

  it('French', () => {
    found('fr', [
      [
        'Bruno se charge de remplir le dossier avant vendredi.',
        'open | Bruno Delattre | 2025-03-07 | remplir le dossier | implicit',
      ],
      ["Sylvie s'occupe de la salle.", "open | Sylvie Marchetti | - | s'occupe de la salle | implicit"],
      ['Awa enverra les justificatifs.', 'open | Awa Diallo | - | les justificatifs | implicit'],
      ['Mme Roux est chargée de la caisse.', 'open | Hélène Roux | - | de la caisse | implicit'],
      ['Bruno rédige un projet de statuts.', 'open | Bruno Delattre | - | un projet de statuts | implicit'],
    ]);
    nothing('fr', [
      'Sylvie présente les comptes.',
      'Bruno demande si la salle est libre.',
      "Awa n'enverra pas le dossier cette année.",
      'Hélène a appelé la mairie hier.',
      'Bruno fait le point sur les travaux. Sylvie ouvre la séance.',
      'Awa organise le tournoi depuis 2019.',
    ]);
  });
});

describe('talk in three languages', () => {
  it('a request and its acceptance are one; a refusal leaves nothing', () => {
    checkCommitments(
      talk('Cem: Jutta, kannst du bis Freitag die Halle buchen?', 'Jutta: Klar, mach ich.', 'Cem: Gut.', 'Jutta: Ja.'),
      ['open | Jutta | 2025-03-07 | die Halle buchen | implicit | x2'],
      options,
    );
    checkNone(
      talk('Cem: Jutta, kannst du die Halle buchen?', 'Jutta: Nein, ich bin im Urlaub.', 'Cem: Schade.', 'Jutta: Ja.'),
      options,
    );
    checkCommitments(
      talk('Rosa: Iván, ¿puedes llamar al seguro?', 'Iván: Claro, mañana.', 'Rosa: Gracias.', 'Iván: De nada.'),
      ['open | Iván | 2025-03-05 | llamar al seguro | implicit | x2'],
      options,
    );
    checkNone(
      talk('Rosa: Iván, ¿puedes llamar al seguro?', 'Iván: No puedo, estoy de viaje.', 'Rosa: Vaya.', 'Iván: Ya.'),
      options,
    );
    checkCommitments(
      talk("Awa: Bruno, tu peux appeler l'imprimeur ?", 'Bruno: Oui, pas de souci.', 'Awa: Merci.', 'Bruno: De rien.'),
      ["open | Bruno | - | appeler l'imprimeur | implicit | x2"],
      options,
    );
    checkNone(
      talk("Awa: Bruno, tu peux appeler l'imprimeur ?", 'Bruno: Non, je ne peux pas.', 'Awa: Zut.', 'Bruno: Oui.'),
      options,
    );
  });

  it('promises of the speaker', () => {
    checkCommitments(
      talk(
        'Cem: Ich schicke euch morgen die Liste.',
        'Jutta: Schön.',
        'Cem: Um die Getränke kümmere ich mich auch.',
        'Jutta: Prima.',
      ),
      ['open | Cem | 2025-03-05 | die Liste | implicit', 'open | Cem | - | die Getränke | implicit'],
      options,
    );
    checkCommitments(
      talk('Rosa: Os mando el acta mañana.', 'Iván: Bien.', 'Rosa: De la sala me encargo yo.', 'Iván: Perfecto.'),
      ['open | Rosa | 2025-03-05 | el acta | implicit', 'open | Rosa | - | De la sala | implicit'],
      options,
    );
    checkCommitments(
      talk(
        'Awa: Je vous envoie le planning demain.',
        'Bruno: Super.',
        "Awa: J'appellerai aussi la mairie.",
        'Bruno: Merci.',
      ),
      ['open | Awa | 2025-03-05 | le planning | implicit', 'open | Awa | - | la mairie | implicit'],
      options,
    );
    for (const said of [
      'Cem: Ich finde das zu teuer.',
      'Cem: Ich würde die Halle streichen.',
      'Cem: Ich habe die Liste geschickt.',
      'Rosa: Creo que es caro.',
      'Rosa: Yo lo pintaría de azul.',
      'Rosa: No mando nada.',
      'Awa: Je trouve ça trop cher.',
      "Awa: J'ai envoyé le planning.",
      "Awa: Je n'appelle personne.",
    ])
      checkNone(talk(said, 'Bo: Hm.', 'Di: Hm.', 'Bo: Hm.'), options);
  });
});

describe('a list below prose that names the thing alone', () => {
  it('recaps what the prose gave the same person, once', () => {
    checkCommitments(
      [
        heads.de,
        '',
        '## 1. Konzert',
        '',
        'Die Turnhalle fehlt uns noch. Cem fragt am Montag beim Schulamt nach.',
        '',
        '## Aufgaben',
        '',
        '- Cem: Schulamt wegen Turnhalle',
        '- Cem: Kuchen',
        '',
      ].join('\n'),
      ['open | Cem Aydın | 2025-03-10 | Schulamt wegen Turnhalle | x2', 'open | Cem Aydın | - | Kuchen'],
      options,
    );
    // Another person's, another day's, another thing.
    checkCommitments(
      [
        heads.fr,
        '',
        '## 1. Travaux',
        '',
        'Le couvreur est passé. Bruno relancera le couvreur avant vendredi.',
        '',
        '## Actions',
        '',
        '- Awa : contrat du couvreur',
        '- Bruno : devis du plombier',
        '',
      ].join('\n'),
      [
        'open | Bruno Delattre | 2025-03-07 | relancera le couvreur | implicit',
        'open | Awa Diallo | - | contrat du couvreur',
        'open | Bruno Delattre | - | devis du plombier',
      ],
      options,
    );
  });
});
