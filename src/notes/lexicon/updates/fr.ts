import type { UpdateWords } from './words.ts';

const finished =
  'fait|faite|faits|faites|terminee?s?|finie?s?|envoyee?s?|reglee?s?|payee?s?|reservee?s?|commandee?s?|signee?s?|publiee?s?|livree?s?|reparee?s?|bouclee?s?|cloture|pret|prete';

export const french: UpdateWords = {
  done: [
    new RegExp(
      String.raw`\b(?:est|sont|a ete|ont ete)\s+(?:maintenant\s+|deja\s+|enfin\s+|bien\s+)?(?:${finished})\b`,
      'i',
    ),
    /\b(?:j'ai|nous avons|on a|c'est) (?:bien |deja |enfin )?(?:termine|fini|envoye|regle|paye|reserve|commande|signe|publie|livre|repare|boucle|fait|appele)\b/i,
    new RegExp(String.raw`(?:^|[\s:,-])(?:${finished})[.!]*$`, 'i'),
  ],
  bareDone:
    /^(?:(?:c'est|oui|ok|voila|deja|je l'ai|je les ai),? ){0,3}(?:fait|envoye|regle|termine|fini|parti|commande|paye)(?:[,.!;:]|\s*[✅✔👍🎉]|$)/iu,
  notDone:
    /\b(?:ne|pas|jamais|presque|encore|partiellement|moitie|quand|si|des que|jusqu'|sera|seront|doit|devrait|faut|reste)\b|\bn'|\?|\d{1,2}\s?%/i,
  conditional: /\?\s*$|\b(?:si|peut-etre)\b/i,
  moved:
    /\b(?:reportee?s?|decalee?s?|repoussee?s?|prolongation|nouvelle date|nouvelle echeance|est avancee?)\b[^.]*?\b(?:au|a|jusqu'au|pour le|est|:)?\s/i,
  putOff:
    /\b(?:reportee?s? (?:sine die|a plus tard|a l'annee prochaine)|mise? en attente|remise? a plus tard|en suspens)\b/i,
  cancelled:
    /\b(?:annulee?s?|abandonnee?s?|n'est plus (?:necessaire|d'actualite)|tombe a l'eau|on laisse tomber|plus besoin d)/i,
  handedOver:
    /(?<owner>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?) (?:reprend|prend le relais|prend la suite)\b(?:[^.]{0,80}? de (?<from>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?))?|(?:passe|confiee?|transmise?) a (?<owner2>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)/u,
};
