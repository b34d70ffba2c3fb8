import { checkCommitments, checkNone, type Options } from '../check.ts';

const options: Options = { day: '2025-01-16' };

/** Minutes of an association with four people and what stands below. */
function compteRendu(rest: string): string {
  return [
    '# Compte rendu de la réunion du bureau',
    '',
    'Présents : Sylvie Marchetti, Bruno Delattre, Awa Diallo, Mme Hélène Roux',
    '',
    rest,
    '',
  ].join('\n');
}

describe('notes in French', () => {
  it('headings of work and of its states', () => {
    for (const heading of [
      '## Actions à mener',
      '## À faire',
      '## Prochaines étapes',
      '**Relevé d’actions :**',
      '## Qui fait quoi ?',
    ])
      checkCommitments(compteRendu(`${heading}\n\n- Louer la salle`), ['open | - | - | Louer la salle'], options);
    checkCommitments(
      compteRendu('## En cours\n\n- Statuts (Awa)\n\n## Fait\n\n- Bruno : payer le loyer'),
      ['in-progress | Awa Diallo | - | Statuts', 'done | Bruno Delattre | - | payer le loyer'],
      options,
    );
    for (const heading of [
      '## Ordre du jour',
      '## Questions diverses',
      '## Actions de la mairie en faveur du quartier nord, bilan',
    ])
      checkNone(compteRendu(`${heading}\n\nLe point est présenté par la mairie.`), options);
  });

  it('labels, and fields on lines of their own, with the blanks that French puts before a colon', () => {
    for (const blank of [' ', '\u00a0', '\u202f', ''])
      checkCommitments(
        compteRendu(
          `Action${blank}: reprendre l'enduit\nResponsable${blank}: Bruno\nÉchéance${blank}: 30/01/2025\nStatut${blank}: en cours`,
        ),
        ["in-progress | Bruno Delattre | 2025-01-30 | reprendre l'enduit"],
        options,
      );
    checkNone(compteRendu('Actions culturelles et sociales de la ville.\n\nLieu : salle B\nDurée : 2 h'), options);
  });

  it('tables', () => {
    checkCommitments(
      compteRendu(
        '| Quoi | Qui | Pour quand | Statut |\n|--|--|--|--|\n| Devis | Mme Roux | 30/01/2025 | À faire |\n| Affiche | à désigner | | Reporté |',
      ),
      ['open | Hélène Roux | 2025-01-30 | Devis', 'deferred | - | - | Affiche'],
      options,
    );
  });

  it('who does it, in the third person, roles and titles too', () => {
    checkCommitments(
      compteRendu(
        [
          '## Actions',
          '',
          "- Sylvie s'occupe de réserver la salle",
          '- Bruno se charge du dossier',
          '- Awa doit relancer la mairie',
          '- Mme Roux enverra les justificatifs',
          "- Le syndic convoque l'assemblée",
          '- M. Delattre : chèque à la fanfare',
        ].join('\n'),
      ),
      [
        "open | Sylvie Marchetti | - | s'occupe de réserver la salle",
        'open | Bruno Delattre | - | se charge du dossier',
        'open | Awa Diallo | - | doit relancer la mairie',
        'open | Hélène Roux | - | enverra les justificatifs',
        "open | syndic (group) | - | convoque l'assemblée",
        'open | Bruno Delattre | - | chèque à la fanfare',
      ],
      options,
    );
    checkCommitments(
      compteRendu('## Actions\n\n- Voir avec Awa pour les clés\n- Quelqu’un : vérifier la chaudière'),
      ['open | - | - | Voir avec Awa', 'open | - | - | vérifier la chaudière'],
      options,
    );
  });

  it('states and owners beside a task', () => {
    checkCommitments(
      compteRendu(
        '## Actions\n\n- Affiches — fait\n- Refaire le site : reporté\n- Archives (annulé)\n- Envoyer le dossier (Bruno, avant le 31 janvier)',
      ),
      [
        'done | - | - | Affiches',
        'deferred | - | - | Refaire le site',
        'cancelled | - | - | Archives',
        'open | Bruno Delattre | 2025-01-31 | Envoyer le dossier',
      ],
      options,
    );
    checkCommitments(
      compteRendu('## Actions\n\n- Le fait divers, le relire'),
      ['open | - | - | Le fait divers, le relire'],
      options,
    );
  });
});
