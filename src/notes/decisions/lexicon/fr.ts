import type { DecisionWords } from './words.ts';

/** French. */
export const french: DecisionWords = {
  label: String.raw`d[ée]cisions?(?: prises?)?|d[ée]cidé|r[ée]solutions?|adopt[ée]e?s?|relev[ée] de d[ée]cisions?`,
  vote: String.raw`votes?|r[ée]sultats?(?: du vote)?|scrutin`,
  motion: String.raw`motions?|propositions?|proposition de r[ée]solution`,
  signal:
    /d[ée]ci[ds]|convenu|adopt|approuv|unanim|act[ée]|vot[ée]|valid|retenu|renonc|tranch|[ée]lit|nomme|d[ée]signe|on (?:part|reste|garde|abandonne|retient|choisit|laisse|prend)|d'accord|accord |choi[sx]|dissout|abandonn|maintenu|supprim|reconduit|[ée]cart|fix[ée]|inchang|cotisation|tarif|nous (?:optons|renon)|retenons|entendu|finalement|on ne |nous ne |refuse|rejette|autorise|mandate|opte|on oublie|tomber|annule|abandonne/i,
  stated: new RegExp(
    [
      // "Les caisses, on oublie"
      String.raw`, on (?:oublie|laisse tomber|annule|abandonne)[.!]?$`,
      // "Il est décidé de …", "il a été convenu que …"
      String.raw`\bil (?:est|a ete|fut|avait ete) (?:\w+ )?(?:decide|convenu|acte|arrete|vote|resolu|entendu|choisi)\b`,
      // "Nous avons décidé de …", "le conseil adopte …", "le conseil y renonce"
      String.raw`\b(?:nous avons|on a|avons) (?:\w+ )?(?:decide|convenu|vote|approuve|adopte|acte|valide|tranche|retenu|choisi|opte pour|renonce a)\b|\b(?:nous nous sommes|on s'est) (?:tous )?mis d'accord\b|\b(?:conseil|assemblee|comite|bureau|groupe|commission|equipe|reunion|ca|ag|syndic|association|membres) (?:\w+ ){0,3}?(?:a |ont |y |en )?(?:unanimement )?(?:decide|decident|vote|votent|approuve|approuvent|adopte|adoptent|acte|valide|valident|retient|retenu|renonce|convenu|convient de|convient que|elit|nomme|designe|choisit|choisissent|opte|fixe|autorise|mandate|refuse|rejette)\b`,
      // "à l'unanimité", "la résolution est adoptée"
      String.raw`\ba l'unanimite\b|\ba la majorite\b.{0,40}\b(?:adopt|approuv|vot)|\b(?:est|sont|a ete|ont ete) (?:donc |ainsi )?(?:adopte|approuve|valide|retenu|acte|vote|elu)e?s?\b|\b(?:adopte|approuve)e?s? (?:par|a l'unanimite|avec)\b`,
      // "c'est décidé", "on part sur …", "on reste sur …"
      String.raw`\bc'est (?:donc )?(?:decide|acte|vote|convenu|tranche|entendu)\b|\bon (?:part|reste) (?:donc )?sur\b|\bdecision (?:est )?prise\b|^(?:(?:bon|ok|bien|parfait|alors|donc),? ){0,3}(?:decide|acte|entendu|convenu), `,
    ].join('|'),
  ),
  recorded: new RegExp(
    [
      // "La commission est dissoute", "le projet est abandonné", "la cotisation est fixée à 20 euros", "reste à 20 euros"
      String.raw`\b(?:est|sont) (?:donc |ainsi )?(?:dissoute?s?|abandonnee?s?|maintenue?s?|supprimee?s?|reconduite?s?|ecartee?s?|fixee?s? a)\b|\b(?:cotisation|tarif|prix|montant|loyer)s? (?:\w+ ){0,4}?(?:reste|restent) (?:inchangee?s?|a \d)`,
      // "Le choix se porte sur le chêne", "Nous retenons le chêne", "On garde le chêne"
      String.raw`\bchoix (?:se porte|s'est porte) (?:donc )?sur\b|\bnous (?:retenons|choisissons|optons pour|decidons|renoncons a|abandonnons)\b|^(?:du coup,? |donc,? |finalement,? |au final,? )?on (?:garde|abandonne|retient|choisit|laisse tomber) (?:donc )?(?:le |la |les |l')(?!.*prochaine)`,
      // "On ne fera pas de tombola", "Finalement, la fête aura lieu en mai"
      String.raw`\b(?:on|nous) ne (?:fera|ferons|prendra|prendrons|renouvellera|renouvellerons|achetera|acheterons|garde|gardons|participera|participerons|changera|changerons) (?:pas|plus)\b|^finalement,? .{2,80}\b(?:aura|auront|sera|seront|fera|ferons|reste|restent)\b`,
      // "validé en séance", "la MOA opte pour le plan B", "la variante n'est pas retenue"
      String.raw`\b(?:valide|acte|decide|adopte|convenu)e?s? (?:en (?:seance|reunion|conseil|bureau)|ensemble|collectivement|par tous)\b|\bopt(?:e|ent|ons) pour\b|\bn'(?:est|a) pas (?:ete )?(?:retenue?|adoptee?|reconduite?|validee?)\b`,
      // "Accord sur le chêne", "Tout le monde est d'accord pour garder le chêne"
      String.raw`^accord (?:sur|pour|de tous)\b|\b(?:tout le monde|tous|toutes|l'equipe|le groupe) (?:est|sont|etait|etaient) (?:tous )?d'accord (?:pour|que|sur|avec)\b`,
    ].join('|'),
  ),
  proposes:
    /^(?!.*(?:pause|le point|la suite|plus tard|prochaine?|\?$))(?:(?:bon|ok|bien|alors|donc|allez|du coup),? ){0,3}on (?:prend|garde|fait|laisse|choisit|met|reporte|annule|dit)\b/,
  assents:
    /^(?:(?:oui|ok|bon|parfait|bien),? )?(?:d'accord|ca marche|ca me va|entendu|vendu|parfait|adjuge|c'est bon pour moi|pareil)\b/,
  settles:
    /^(?:(?:la |le |les )?(?:motion|proposition|resolution|point)s? (?:est |sont |a ete |ont ete )?)?(?:adopte|approuve|vote|valide)e?s?(?: (?:a l'unanimite|a la majorite|par|avec)[^.]{0,60}| \(?\d[^.]{0,50})?[.!]?$|^(?:unanimite|a l'unanimite)[.!]?$|^pas d'objections?[.!]?$/,
  settlesTalk:
    /^(?:(?:bon|ok|bien|parfait|alors|donc),? ){0,2}(?:c'est (?:decide|acte|vote|entendu)|adopte a l'unanimite|la motion est adoptee)[.!]?$/,
  moved: /\b(?:propose|proposent|proposait|soumet au vote|est soumise? au vote|met au vote)\b/,
  carried: /\b(?:adopte|approuve|valide|elu)e?s?\b|\bunanimite\b|\bpour ?: ?[1-9]|\b[1-9]\d* (?:voix )?pour\b/,
  lost: /\b(?:rejetee?s?|repoussee?s?|refusee?s?|retiree?s?|ajournee?s?|n'est pas adopte)/,
  undecided:
    /\b(?:si|quand|lorsque|avant de|faut|faudra|faudrait|doit|doivent|devrait|devra|reste a|pourrait|pas encore|n'a pas|n'ont pas|n'est pas|rien|deja|jamais|aurait|serait|sera|seront)\b[^;:]{0,50}$/,
  past: /\?["')]*$|\bil y a (?:un|une|deux|trois|quelques|\d+) \w+/,
  announces:
    /^(?:(?:nous avons )?decide|(?:les )?decisions? (?:prises? )?(?:sont )?(?:les )?(?:suivantes?)|il est decide(?: ce qui suit)?|voici les decisions)$/,
  follows: /\b(?:suivante?s?)\b/,
  asks: [
    {
      question:
        /\b(?:des objections|une objection|quelqu'un s'oppose|quelqu'un est contre|qui est contre)\b[^.?]{0,60}\?["')]*$/,
      answer: /^(?:non|aucune?|personne|pas d'objection)\b/,
    },
    {
      question: /^(?:(?:donc|bon|ok|alors),? ){0,2}(?:tout le monde est |on est |vous etes |c'est )?d'accord ?\?$/,
      answer: /^(?:oui|d'accord|ok|entendu|ca marche|tous|parfait)\b/,
    },
  ],
  aim: /^(?:objectifs?|buts?)\b/,
  routine:
    /\b(?:proces-verbal|proces verbal|pv|compte[- ]rendu|ordre du jour)\b[^.]{0,80}\b(?:approuv|adopt|valid|unanim)|\b(?:approuv|adopt|approbation|adoption|valid)\w*[^.]{0,50}\b(?:proces-verbal|proces verbal|pv|compte[- ]rendu|ordre du jour)\b/,
};
