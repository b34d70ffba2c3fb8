/** French verbs of work, as minutes and mails use them for what is to be done. */
const regular =
  'envoyer renvoyer transmettre préparer rédiger contacter appeler rappeler relancer demander consulter vérifier contrôler relire corriger actualiser acheter commander réserver organiser coordonner convoquer informer prévenir communiquer publier afficher imprimer payer régler encaisser signer déposer solliciter gérer contracter chercher rechercher trouver récupérer apporter livrer installer monter démonter réparer nettoyer peindre changer remplacer tester documenter configurer migrer déployer fermer ouvrir créer écrire répondre confirmer partager distribuer diffuser élaborer dessiner calculer mesurer étudier analyser comparer négocier renouveler annuler supprimer compléter remplir finir finaliser terminer rassembler regrouper collecter regarder déplacer aider accompagner localiser modifier inclure ajouter noter enregistrer inscrire archiver scanner photographier filmer traduire cuisiner arroser tailler vider ranger inventorier facturer rembourser proposer définir fixer programmer planifier lancer activer sortir reprendre passer visiter recevoir chiffrer évacuer poser fournir valider arbitrer former recruter animer recenser lister synthétiser centraliser adresser communiquer interroger rencontrer saisir charger occuper tenir tondre couper coller parler discuter étiqueter balayer laver essuyer souder visser percer goûter tamponner timbrer plier emballer déballer décharger transporter essayer sonner relier agrafer plastifier saler éplucher brancher débrancher sauvegarder restaurer redémarrer'.split(
    ' ',
  );
/** Infinitive, then first person, third person, and the stem of the future. */
const irregular: Record<string, [string, string, string]> = {
  envoyer: ['envoie', 'envoie', 'enverr'],
  renvoyer: ['renvoie', 'renvoie', 'renverr'],
  appeler: ['appelle', 'appelle', 'appeller'],
  rappeler: ['rappelle', 'rappelle', 'rappeller'],
  transmettre: ['transmets', 'transmet', 'transmettr'],
  remettre: ['remets', 'remet', 'remettr'],
  mettre: ['mets', 'met', 'mettr'],
  faire: ['fais', 'fait', 'fer'],
  refaire: ['refais', 'refait', 'refer'],
  prendre: ['prends', 'prend', 'prendr'],
  reprendre: ['reprends', 'reprend', 'reprendr'],
  rendre: ['rends', 'rend', 'rendr'],
  tondre: ['tonds', 'tond', 'tondr'],
  voir: ['vois', 'voit', 'verr'],
  revoir: ['revois', 'revoit', 'reverr'],
  aller: ['vais', 'va', 'ir'],
  dire: ['dis', 'dit', 'dir'],
  lire: ['lis', 'lit', 'lir'],
  relire: ['relis', 'relit', 'relir'],
  écrire: ['écris', 'écrit', 'écrir'],
  inscrire: ['inscris', 'inscrit', 'inscrir'],
  traduire: ['traduis', 'traduit', 'traduir'],
  inclure: ['inclus', 'inclut', 'inclur'],
  tenir: ['tiens', 'tient', 'tiendr'],
  prévenir: ['préviens', 'prévient', 'préviendr'],
  revenir: ['reviens', 'revient', 'reviendr'],
  recevoir: ['reçois', 'reçoit', 'recevr'],
  répondre: ['réponds', 'répond', 'répondr'],
  ouvrir: ['ouvre', 'ouvre', 'ouvrir'],
  peindre: ['peins', 'peint', 'peindr'],
  finir: ['finis', 'finit', 'finir'],
  remplir: ['remplis', 'remplit', 'remplir'],
  saisir: ['saisis', 'saisit', 'saisir'],
  fournir: ['fournis', 'fournit', 'fournir'],
  sortir: ['sors', 'sort', 'sortir'],
  acheter: ['achète', 'achète', 'achèter'],
  compléter: ['complète', 'complète', 'compléter'],
  gérer: ['gère', 'gère', 'gérer'],
  récupérer: ['récupère', 'récupère', 'récupérer'],
  régler: ['règle', 'règle', 'régler'],
  étiqueter: ['étiquette', 'étiquette', 'étiquetter'],
  réécrire: ['réécris', 'réécrit', 'réécrir'],
  essuyer: ['essuie', 'essuie', 'essuier'],
  payer: ['paie', 'paie', 'paier'],
  nettoyer: ['nettoie', 'nettoie', 'nettoier'],
};

const simple = regular.filter((verb) => !(verb in irregular));

/** Infinitives, lower case. */
export const infinitives: readonly string[] = [...simple, ...Object.keys(irregular)];
/** "envoie", "prépare", "finit". */
export const thirdPerson: readonly string[] = [
  ...simple.map((verb) => verb.replace(/er$/, 'e')),
  ...Object.values(irregular).map(([, third]) => third),
];
/** "envoie", "prépare", "finis". */
export const firstPerson: readonly string[] = [
  ...simple.map((verb) => verb.replace(/er$/, 'e')),
  ...Object.values(irregular).map(([first]) => first),
];
/** The stems of the future, before "ai", "a", "ont": "préparer", "enverr". */
export const futureStems: readonly string[] = [...simple, ...Object.values(irregular).map(([, , stem]) => stem)];
