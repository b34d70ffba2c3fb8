import type { ColumnWords, HeadingWords } from './lexicon.ts';

/** French headings, folded. */
export const headings: HeadingWords[] = [
  { kind: 'absent', pattern: /^(absents?|absent\(?e\)?s|excuses?|excus[ée]\(?e\)?s)$/ },
  {
    kind: 'people',
    pattern: /^(presents?|present\(?e\)?s|participants?|participant\(?e\)?s|etaient presents|autour de la table)$/,
  },
  { kind: 'agenda', pattern: /^(ordre du jour|points a l'ordre du jour)$/ },
  { kind: 'decisions', pattern: /^(decisions?( prises)?|resolutions?)$/ },
  { kind: 'done', pattern: /^(fait|termine(e?s)?|clos)$/ },
  { kind: 'in-progress', pattern: /^(en cours)$/ },
  {
    kind: 'actions',
    pattern:
      /^(((liste|recapitulatif|releve|tableau|suivi|plan) d(es |')|les )?actions( a (mener|faire|suivre))?|a faire|taches( a faire)?|prochaines etapes|plan d'actions?|suites a donner|qui fait quoi)$/,
  },
];

/** Names of columns, folded. */
export const columns: ColumnWords = {
  owner: /^(qui|responsables?|pilotes?|porteurs?|en charge)$/,
  due: /^(quand|pour quand|echeances?|date( limite)?|delais?|avant le)$/,
  status: /^(etat|statut|avancement)$/,
  task: /^(quoi|actions?|taches?|sujets?|objet)$/,
};
