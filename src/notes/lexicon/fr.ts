import type { Lexicon } from './lexicon.ts';
import { futureStems, infinitives, thirdPerson } from './verbs-fr.ts';

/** French. Folded words have no accents and no cedilla. */
export const french: Lexicon = {
  headings: [
    {
      kind: 'absent',
      pattern:
        /^((membres? |personnes? )?(absent[·.]?e?s?|absent\(e\)s?|excus[ée][·.]?e?s?|excuse\(e\)s?|absent(e?)s? (et |\/ ?)?excus(e?)s?|absent(e)?s? non excuses?|se sont excuses|empeches?))$/,
    },
    {
      kind: 'people',
      pattern:
        /^((liste des |membres? |personnes? |etaient |sont |egalement |aussi )*(present[·.]?e?[·.]?s?|present\(e\)s?|participant[·.]?e?[·.]?s?|participant\(e\)s?|presentes?|autour de la table|invites?|convives|intervenants|emargement|feuille de presence))$/,
    },
    {
      kind: 'agenda',
      pattern: /^(ordre du jour|(les )?points a l'ordre du jour|odj|points (abordes|a aborder)|sujets( abordes)?)$/,
    },
    {
      kind: 'decisions',
      pattern: /^((les |principales )?(decisions?( prises| actees)?|resolutions?|conclusions?|votes?|arbitrages))$/,
    },
    {
      kind: 'done',
      pattern:
        /^((actions |taches |points )?(deja )?(faite?s?|terminee?s?|realisee?s?|close?s?|cloturee?s?|soldee?s?|acheve(e?)s?))$/,
    },
    { kind: 'in-progress', pattern: /^((actions |taches |points )?(en cours|commencee?s?)( de .*)?)$/ },
    { kind: 'blocked', pattern: /^((actions |taches |points )?(bloquee?s?|en attente|en suspens)( de .*)?)$/ },
    { kind: 'deferred', pattern: /^((actions |taches |points )?(reportee?s?|differee?s?|ajournee?s?)( (a|au) .*)?)$/ },
    { kind: 'pending', pattern: /^((points |sujets )?(restants?|en suspens|ouverts?|non traites?))$/ },
    {
      kind: 'actions',
      pattern:
        /^((((liste|recapitulatif|recap|releve|tableau|suivi|plan|rappel|synthese|point|feuille) (de |d'|des )?)?(les |nos |vos |mes |prochaines |nouvelles |principales )*actions?( (a (mener|faire|suivre|realiser|engager|entreprendre|venir)|decidees?|en cours|retenues|et responsables|et suites|pour|(de la|du) (derni|prec|pr[ée]c|reunion|seance|\d)|issues|precedentes?|ouvertes|par)\b.*)?)|(reste )?a faire( (pour|avant|d'ici)\b.*)?|((repartition|attribution|distribution) des |liste des )?taches( (a|en cours|restantes|pour|et|attribuees|reparties)\b.*)?|(les )?(prochaines|futures) (etapes|actions|taches)|plan d'actions?|suites?( a donner| donnees)?|qui fait quoi( .*)?|points d'action|to-?do( list)?|todos?|ce qu'il reste a faire|travaux? a faire|engagements( pris)?|devoirs|(objectifs|plan|taches) (pour|avant|d'ici) (la )?(prochaine|semaine prochaine).{0,20}|(avant|d'ici) (la )?(prochaine|semaine prochaine)( (fois|reunion|semaine|seance|rencontre))?|pour (la )?(prochaine fois|semaine prochaine|prochaine semaine)|(repartition|distribution) (du travail|des taches|des roles)|ce qui reste a faire|a prevoir|travail (a faire|restant)|prochains travaux|attribution des taches|missions( de chacun)?)$/,
    },
  ],
  discussion:
    /^(?:notes?|discussions?|echanges|comptes?[- ]rendus?(?: (?:de|des) (?:reunions?|seances?))?|reunions|(?:points|sujets) (?:abordes|traites|discutes))$/,
  actionLeadIn:
    /\b(les )?(actions|taches) suivantes\b|\b(actions|taches) (sont|restent|reparties|a repartir)\b|\bqui (fait|s'occupe de) quoi\b|\b(?:convenu|discute|promis|voici)[:,]? (?:les|vos|nos|tes) (?:actions|taches|prochaines etapes)$|\b(on se |nous nous )?reparti(t|ssons) (les taches|le travail|comme suit|ainsi)\b|\bje compte sur vous pour\b$/,
  columns: {
    owner:
      /^(qui( fait)?|par qui|responsables?|pilotes?|porteurs?|porteuses?|en charge|charge(e)?s?( de l'action)?|referent(e)?s?|attribue a|assigne a|resp\.?|acteurs?)$/,
    due: /^(quand|pour quand|pour( le)?|echeances?|date( limite| prevue| butoir| cible| d'echeance| de fin)?|delais?|avant( le)?|d'ici|terme)$/,
    status: /^(etat|statut|avancement|fait\??|suivi)$/,
    task: /^(quoi|actions?( a (mener|faire|realiser))?|taches?|sujets?|objet|description|libelle|points?|a faire|travaux|intitule|theme)$/,
  },
  markerWords: "actions?|taches?|a faire|reste a faire|(?:prochaines? )?etapes?|suites? a donner|points? d'action",
  forWhom: 'pour',
  ofWhom: "de|d'",
  headerLabels:
    /^(date|jour|heure|horaires?|lieu|salle|duree|debut|fin|president(e)?( de seance)?|secretaire( de seance)?|animat(eur|rice|ion)|redact(eur|rice|ion)|redige par|prise de notes|objet|sujet|projet|diffusion|destinataires|prochaine (reunion|seance|date|rencontre|assemblee))$/,
  fieldLabels: {
    owner:
      "responsables?|resp\\.|pilotes?|porteurs?|porteuses?|en charge|charge[e]?s?(?: de l'action)?|referent(?:e|\\(e\\))?s?|attribue[e]? a|assigne[e]? a|confie[e]? a|qui|par qui",
    due: "echeances?|date (?:limite|butoir|prevue|cible|d'echeance)|delais?|pour (?:le|quand)|quand|avant le|d'ici(?: le| au)?|a rendre(?: le| pour)?|terme",
    status: 'etat|statut|avancement',
  },
  doubtfulLabels: /^(qui|quand|etat|avancement|pour le|avant le|d'ici( le| au)?|terme|delais?|charge)$/,
  nothing:
    /^(\(?(aucun(e)?s?( (action|tache)s?( en cours| a mener)?)?|neant|rien( a signaler)?|ras|r\.a\.s\.?|sans objet|s\.o\.|pas d'actions?)\)?[.!]?)$/,
  states: [
    {
      status: 'open',
      pattern:
        /^((toujours |encore )?(pas (encore )?(fait|commence|terminee?|realisee?)e?|non (faite?|commencee?|realisee?|terminee?|traitee?)|a faire|ouverte?|a venir|en suspens|nouveau|nouvelle|prevu))(?![\w-])/,
    },
    {
      status: 'done',
      pattern:
        /^((deja |est |c'est )?(faite?s?|terminee?s?|realisee?s?|close?s?|cloturee?s?|effectuee?s?|acheve(e?)s?|reglee?s?|soldee?s?|resolue?s?|envoyee?s?|ok)|oui)(?![\w-])/,
    },
    {
      status: 'in-progress',
      pattern:
        /^((toujours |encore |deja |est )?(en cours|commencee?|entamee?|engagee?|lancee?|amorcee?|partiel(lement)?( faite?)?|en preparation))(?![\w-])/,
    },
    { status: 'blocked', pattern: /^((toujours |est )?(bloquee?|en attente|a l'arret))(?![\w-])/ },
    {
      status: 'deferred',
      pattern:
        /^((est )?(reportee?|differee?|repoussee?|ajournee?|remise? a plus tard|mis(e)? en (attente|sommeil)|decalee?))(?![\w-])/,
    },
    {
      status: 'cancelled',
      pattern:
        /^((est )?(annulee?|abandonnee?|supprimee?|sans suite|caduque?|plus (necessaire|d'actualite)|rejetee?))(?![\w-])/,
    },
  ],
  remarks:
    '(?:deja )?(?:faite?s?|terminee?s?|realisee?s?|effectuee?s?|cloturee?s?|reglee?s?)|en cours|pas (?:encore )?faite?s?|bloquee?s?|en attente|reportee?s?|differee?s?|annulee?s?|abandonnee?s?|sans suite',
  groups:
    /^((le |la |les |l'|un |une |tou(s|tes) les )?(tou[st]|toutes|tout le monde|chacun(e)?|tous et toutes|equipe( .{1,30})?|groupe( .{1,30})?|bureau|ca|conseil( (d'administration|syndical|municipal))?|comite( .{1,30})?|commission( .{1,30})?|syndic|tresorier|tresoriere|secretaire|secretariat|president(e)?|vice-president(e)?|gardien(ne)?|concierge|direction( .{1,20})?|directeur|directrice|service( .{1,30})?|pole .{1,30}|elus|membres( .{1,20})?|benevoles|adherents|parents( .{1,20})?|animateurs?|animatrices?|coordinat(eur|rice)|responsable .{1,25}|charge(e)? de .{1,25}|maitre d'oeuvre|maitre d'ouvrage|moe|moa|entreprise .{1,25}|architecte|bureau d'etudes?|bet( .{1,15})?|lot .{1,25}|mairie|rh|drh|comptable|comptabilite|cse|elus du cse|employeur|coproprietaires|gerant(e)?))$/,
  articles: "le|la|les|l'",
  vague:
    /^((encore )?(quelqu'un(e)?|personne|a (definir|designer|determiner|preciser|confirmer|attribuer|pourvoir|voir|trouver)|non (attribuee?|definie?|designee?)|un(e)? volontaire|volontaires?( \?)?|qui ?\?|inconnu|benevole a trouver|un(e)? benevole))$/,
  somebody: /^quelqu'une?$/,
  vagueTasks:
    /^((faire (le |un )?)?suivi|suivre|(a )?voir|regarder( ca)?|verifier( ca)?|en (re)?parler|y (re)?(flechir|penser)|relancer|faire (un|le) point|divers)$/,
  carried:
    /\b(en retard|echue?|initialement|a l'origine|toujours|encore|depuis|reporte(e?)s?|relanc\p{L}*|rappel(er)?|aurait du|devait|decale(e?)s?|de nouveau|deja)\b/u,
  topics:
    /^(accueil|achats|administratif|affiche|affiches|agenda|animation|annexe|assurance|attention|autre|autres|avis|bilan|budget|but|calendrier|cantine|chantier|chauffage|communication|compta|comptes|contact|contexte|contrat|cotisations|courrier|courses|date|decoration|devis|divers|dossier|election|entretien|exemple|factures|fete|finances|formation|idee|important|information|informatique|juridique|lieu|local|logistique|materiel|menage|nota|note|notes|objectif|objet|observation|organisation|parking|planning|presse|probleme|projet|proposition|question|questions|rappel|remarque|remarques|repas|resultat|salle|securite|site|solution|stock|subvention|subventions|sujet|theme|toiture|tombola|transport|travaux|urgent|vote)$/,
  doing: [
    "s'(?:en )?(?:occup|engag)\\p{L}+",
    'se (?:charg|propos|renseign|chargeron)\\p{L}+',
    "s'en charg\\p{L}+",
    'pre(?:nd|nnent|ndra) en charge',
    '(?:est|sont) chargée?s?',
    '(?:doi(?:t|vent)|devra|devront|va|vont)',
    `(?:(?:l'|le |la |les |lui |leur |nous |vous |en |y )?)(?:(?:${futureStems.join('|')})(?:a|ont)|${thirdPerson.map((verb) => (verb.endsWith('e') ? `${verb}(?:nt)?` : verb)).join('|')})`,
  ].join('|'),
  orders: `(?:${infinitives.join('|')})(?!\\p{L})`,
  titles: 'mr?|mme|mlle|mmes|mm|me|dr|pr|maître',
  stopWords: new Set(
    "le la les l' un une des de du d' a au aux en dans par pour avec sans sur sous et ou ni mais que qui quoi dont ce cet cette ces se s' son sa ses leur leurs nous vous on il elle ils elles je tu me te y est sont sera ont ete etre fait faire ne pas plus aussi avant apres d'ici fin mois semaine jour jours lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre demain aujourd'hui prochain prochaine reunion tous toutes".split(
      ' ',
    ),
  ),
  former: /\b(precedente?s?|dernieres?|anterieure?s?|passee?s)\b/,
  writing: {
    actions: 'Actions',
    decisions: 'Décisions',
    and: 'et',
    by: 'pour le',
    due: 'pour le',
    on: 'le',
    columns: { task: 'Tâche', owner: 'Responsable', due: 'Échéance', status: 'Statut' },
    statuses: {
      open: 'À faire',
      'in-progress': 'En cours',
      done: 'Fait',
      blocked: 'Bloqué',
      deferred: 'Reporté',
      cancelled: 'Annulé',
    },
    frequent: /\b(?:le|les|des|et|du|est|pour|nous|une|dans|pas)\b/gi,
  },
};
