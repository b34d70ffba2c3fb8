import type { Frame } from './talk.ts';
import { infinitives, thirdPerson } from './verbs-fr.ts';

const clitic = String.raw`(?:(?:me|te|se|le|la|les|lui|leur|nous|vous|en|y) |[mtsl]'(?:en |y )?){0,2}`;
/** First persons that are no work: states, opinions, what befalls. */
const noDeed = String.raw`(?:me|te|se|le|la|les|lui|leur|nous|vous|en|suis|ai|étais|avais|peux|pouvais|dois|veux|voulais|voudrais|pourrais|aimerais|préfère|pense|crois|trouve|espère|suppose|sais|connais|comprends|vois|entends|travaille|pars|arrive|rentre|rejoins|reste|dors|mange|bois|dîne|vis|habite|fête|commence|reviens|propose|rappelle que|dis|note|constate|remarque|ne|n'|me marie|m'absente|me repose|prends (?:un|une|du|le (?:train|bus|métro)|l'avion|ma|mes)|vole|atterris|voyage|serai|aurai|attends|compte|souhaite)`;
/** What is no single deed of the speaker's, whatever "ne" stands in another clause. */
const usual = String.raw`(?<!\p{L})(?:tous les|toutes les|chaque|toujours|d'habitude|hier|avant-hier|derni(?:er|ère)|déjà|peut-être)(?!\p{L})|\?\s*$`;
const habit = String.raw`(?<!\p{L})(?:tous les|toutes les|chaque|toujours|d'habitude|jamais|ne|hier|avant-hier|derni(?:er|ère)|déjà|peut-être)(?!\p{L})|(?<!\p{L})n'|\?\s*$`;
const you = String.raw`(?:tu|vous)`;
/** What nobody owes as work. */
const courtesies = String.raw`(?:(?:un|une|des|deux|mes) )?(?:bière|verre|café|dîner|repas|coup|service|excuse|excuses|explication|explications|euros?|argent|fière|vie|\d)`;

/** What is coming, said without a future: the present with a day, what others will have, what somebody takes on, what somebody wants. */
export const plans: Frame[] = [
  // "J'appelle la douane demain" · "La photo, je la scanne ce soir" · "S'il ne se manifeste pas, je vais sonner chez lui"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!(?<!\p{L})(?:que|si|quand|comme|où|dont|ce que|puisque) )(?<!\p{L})(?:je |j')(?<verb>${clitic}(?!${noDeed}(?!\p{L}))\p{Ll}{2,}(?:e|s|x))(?!\p{L})(?! (?:pas|plus|jamais)(?!\p{L}))`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(
      String.raw`${usual}|https?:|(?<!\p{L})je (?:vais (?:chez le (?:dentiste|médecin|coiffeur)|au|être|à la (?:plage|piscine|gare))|passe (?:la|à) (?:main|autre|suite|suivant))`,
      'iu',
    ),
  },
  // "Je vais sonner chez lui"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!(?<!\p{L})(?:que|si|quand|où) )(?<!\p{L})je (?:vais|passe|file|descends|monte|cours|retourne) (?:(?:d'abord|vite|juste|aussi|moi-même|y|\p{L}+ (?:la|le|au|à|chez) \p{L}+|à la \p{L}+|au \p{L}+) ){0,2}(?<verb>${clitic}(?:sonner|voir(?! (?:si|bien))|chercher|${infinitives.join('|')}))(?!\p{L})`,
      'iu',
    ),
    unless: new RegExp(
      String.raw`${usual}|(?<!\p{L})je vais (?:dire|commencer|finir|reprendre|passer|voir si|essayer d'être|parler)`,
      'iu',
    ),
  },
  // "Je serai sur place pour lui ouvrir"
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})je serai (?<verb>(?:sur place|là|présente?|chez \p{L}+) (?:[\p{L}\d]+ ){0,5}?pour (?:l'|les? |la |lui |leur )?\p{L}+(?:er|ir|re|oir))(?!\p{L})/iu,
    unless: new RegExp(usual, 'iu'),
  },
  // "Vous l'aurez jeudi" · "Tu as les chiffres lundi" · "Vous recevez le programme vendredi, de ma part"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<verb>${you} (?:l'|les |en |la |le )(?:auras|aurez|as|avez|reçois|recevez|recevrez|recevras))(?!\p{L})(?! (?:\p{L}+ée?s?|reçue?s?|eue?s?|vue?s?|lue?s?|voulue?s?|pris|mise?s?|finie?s?)(?!\p{L}))`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<verb>${you} (?:auras|aurez|as|avez|reçois|recevez|recevrez|recevras) (?:le|la|les|l'|mon|ma|mes|notre|nos|tout) ?(?!temps|chance|droit|choix|impression|\p{L}*jour)\p{L})`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Le devis sera dans ta boîte mercredi"
  {
    act: 'promise',
    pattern:
      /(?<verb>(?:[\p{L}']+ ){1,6}(?:sera|seront|est|sont|arrive|arrivent|part|partent|va|vont) (?:[\p{L}\d]+ ){0,3}?(?:dans (?:ta|votre|sa|leur|vos|tes) (?:boîte|messagerie|casier|bannette)|sur (?:ton|votre|son|le) (?:bureau|drive|serveur)|chez (?:toi|vous)|dans le dossier(?: partagé)?))(?!\p{L})/iu,
    dated: true,
    unless: new RegExp(String.raw`${habit}|^(?:je|tu|on|nous|vous)(?!\p{L})`, 'iu'),
  },
  // "Ça part demain" · "Il y sera demain"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?<verb>(?:ça|cela|c'|il|elle|ils|elles) ?(?:part|partira|partiront|sort|sortira|y sera|y seront|sera fait|seront faits|est fait (?:pour|d'ici)|sera prêt|seront prêts|sera en ligne|seront en ligne))(?!\p{L})/iu,
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Laisse-moi faire" · "C'est pour moi"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?:(?:bon|ok|oui|allez|alors|d'accord),? ){0,2}(?<verb>laiss(?:e|ez)-moi (?:faire|ça|m'en (?:charger|occuper))|c'est (?:pour|à) moi(?= *(?:$|[.,!]))|ça,? c'est (?:pour )?moi|je (?:m'y mets|m'y colle)|(?:inscris|note|mets)-moi (?:pour|dessus)|je m'en (?:charge|occupe)(?= *(?:$|[.,!])))(?!\p{L})/iu,
    unless: /\?\s*$/,
  },
  // "La mairie, c'est moi qui m'en charge" · "Je prends les affiches"
  {
    act: 'promise',
    pattern: /(?<verb>c'est moi qui (?:m'en |me |le |la |les |l')?\p{L}+)/iu,
    unless: /\?\s*$|(?<!\p{L})(?:toujours|ai|étais|avais|suis)(?!\p{L})/iu,
  },
  {
    act: 'promise',
    pattern: /(?<!\p{L})je (?<verb>prends (?:les|ces|cette|la partie|le dossier|le sujet|le volet) \p{L}{3,})/iu,
    unless: new RegExp(
      String.raw`${habit}|(?<!\p{L})(?:transports|escaliers|vacances|choses|gens|notes)(?!\p{L})`,
      'iu',
    ),
  },
  // "Je vous dois toujours le compte rendu"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})je (?:te|vous|leur|lui) dois (?:(?:toujours|encore|aussi) )*(?!${courtesies}(?!\p{L}))(?<verb>(?=(?:le|la|les|un|une|des|l')))`,
      'iu',
    ),
    unless: /\?\s*$/,
  },
  // "En combien de temps peux-tu le réparer ?"
  {
    act: 'request',
    pattern:
      /^(?:et )?(?:en combien de temps|à quelle vitesse|pour quand) (?:peux-tu|pourrais-tu|pouvez-vous|tu peux|vous pouvez) (?<verb>)/iu,
  },
  // "Je compte la repeindre samedi"
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})(?:je compte|j'ai prévu de|je prévois de|mon plan est de) (?<verb>(?:l'|la |le |les |lui )?\p{L}+(?:er|ir|re|oir))(?!\p{L})/iu,
    dated: true,
    unless: /\?\s*$|(?<!\p{L})(?:ne|pas)(?!\p{L})/iu,
  },
  // "Je leur mets un mot" · "Je lui en touche un mot"
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})je (?<verb>(?:lui|leur|vous) (?:en )?(?:touche|mets|laisse|passe|dis) (?:un mot|un message|un coup de fil|deux mots))(?!\p{L})/iu,
    unless: new RegExp(habit, 'iu'),
  },
  // "Si tu veux je l'appelle" · "Il faudrait que je demande." - "Tu pourrais ?"
  {
    act: 'proposal',
    pattern:
      /^si (?:tu veux|vous voulez|ça (?:t'|vous )arrange|ça aide|besoin),? (?:je |j')(?<verb>(?:(?:te|vous|le|la|les|lui|leur) |[lt]'){0,2}\p{Ll}{3,})(?!\p{L})/iu,
  },
  {
    act: 'order',
    taking: true,
    pattern:
      /^(?:oh |et )?(?:tu (?:pourrais|peux|veux bien|ferais ça)|vous (?:pourriez|pouvez|voulez bien))(?<verb>)(?=\s*\?*$)/iu,
  },
  // "Remplissez-le tous avant mercredi" · "Merci à tous de le remplir"
  { act: 'call', pattern: /^(?:merci (?:à tous |à toutes |à chacun )(?:de |d'))(?<verb>\p{L}+)/iu },
  {
    act: 'call',
    pattern: /^(?<verb>\p{L}{3,}ez(?:-(?:le|la|les))?)(?= (?:donc |bien )?(?:tous|toutes)(?!\p{L}))/iu,
    unless: /\?\s*$|^(?:avez|venez|êtes|allez|savez|voyez|soyez)(?!\p{L})/iu,
  },
  // "On peut avoir les chiffres par mois ?"
  {
    act: 'order',
    pattern:
      /^(?:est-ce qu')?(?:on peut|on pourrait|peut-on|pourrait-on|je peux|je pourrais) avoir (?<verb>(?:le|la|les|l'|un|une|des|tes|ton|vos) ?)/iu,
    unless: /(?<!\p{L})(?:café|pause|minute|mot|question|parole)(?!\p{L})/iu,
  },
  // "N'oublie pas l'autorisation" · "C'est ton tour pour le bulletin" · "Charge-toi du compte rendu"
  {
    act: 'order',
    pattern:
      /^(?:n'oublie(?:z)? pas|pense(?:z)? (?:bien )?à|pense(?:z)? au) (?<verb>(?:de |d')?(?:le|la|les|l'|au|ton|ta|tes|vos|\p{L}+(?:er|ir|re)) ?)/iu,
    unless: /\?\s*$|pas que/iu,
  },
  {
    act: 'order',
    pattern: /^(?:cette fois |là )?c'est (?:à toi|à vous|ton tour|votre tour) (?:de |d'|pour )(?<verb>\p{L}+)/iu,
    unless: /\?\s*$|(?<!\p{L})(?:voir|dire|parler)(?!\p{L})/iu,
  },
  { act: 'order', pattern: /^(?<verb>(?:charge-toi|chargez-vous|occupe-toi|occupez-vous) (?:de |du |des |d'))/iu },
  { act: 'order', pattern: /^(?<verb>regarde(?:z)? si )/iu, unless: /\?\s*$/ },
  // "Il faut que quelqu'un nourrisse le chat"
  {
    act: 'call',
    pattern: /^(?:il faut|il faudrait|faut|il faudra) (?:bien |absolument )?que quelqu'un (?<verb>\p{L}+)/iu,
    unless: /\?\s*$/,
  },
  // "Qui étiquette ?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`^(?:et |donc )?qui (?<verb>${clitic}(?:${thirdPerson.join('|')}))(?!\p{L})(?=.*\?)`,
      'iu',
    ),
    unless: /qui (?:va|dit|voit|vient)(?!\p{L})/iu,
  },
  // "Tu le transportes toi-même, mardi"
  {
    act: 'request',
    pattern:
      /^(?:et |donc |alors )?(?:tu|vous) (?<verb>(?:me |nous |lui |leur )?(?:l[ae] |les |l'|lui |leur |m'en |nous en )(?!(?:sais|savez|vois|voyez|as|avez|dis|dites|connais|connaissez|veux|voulez|crois)(?!\p{L}))\p{L}+(?:es|ds|ts|is|ez))(?!\p{L})/iu,
    unless: /\?\s*$|(?<!\p{L})(?:toujours|déjà|hier)(?!\p{L})/iu,
  },
  // "J'aimerais que tu fasses l'état des lieux"
  {
    act: 'order',
    pattern:
      /(?<!\p{L})(?:j'aimerais|je voudrais|je veux|il faut|il faudrait) que (?:tu|vous) (?<verb>)(?!(?:sach|soy|soi|compren|voi))/iu,
    unless: /\?\s*$/,
  },
  // "J'ai besoin des chiffres pour vendredi"
  {
    act: 'order',
    pattern:
      /(?<!\p{L})(?:j'ai besoin (?:de |d'|du |des )|il me (?:faut|faudrait) )(?<verb>(?:ces|ce|cette|tes|ton|ta|vos|votre|les|le|la|l'|\p{L}+))/iu,
    dated: true,
    unless: /\?\s*$|(?<!\p{L})(?:café|pause|savoir|vacances)(?!\p{L})/iu,
  },
];

/** Near times that are no day of the calendar. */
export const soon =
  /(?<!\p{L})(?:tout à l'heure|tout de suite|maintenant|immédiatement|après (?:manger|déjeuner|la réunion|le déjeuner|le repas|le travail)|avant (?:midi|ce soir)|ce (?:soir|matin|midi)|cet après-midi|dès que|dès (?:demain|lundi|mardi|mercredi|jeudi|vendredi)|sur (?:le|mon) chemin|en (?:rentrant|sortant|passant)|dans (?:une heure|la (?:journée|soirée|foulée)|cinq minutes|dix minutes))(?!\p{L})/iu;
