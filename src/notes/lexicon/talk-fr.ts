import { plans, soon } from './plans-fr.ts';
import { except, type Frame, type TalkLexicon } from './talk.ts';
import { firstPerson, futureStems, infinitives, thirdPerson } from './verbs-fr.ts';

const clitic = String.raw`(?:(?:me|te|se|le|la|les|lui|leur|nous|vous|en|y) |[mtsl]'(?:en |y )?){0,2}`;
const infinitive = String.raw`${clitic}(?:${infinitives.join('|')})`;
const future = (ending: string): string => `(?:${futureStems.join('|')})${ending}`;
const third = `${clitic}(?:${thirdPerson.map((verb) => (verb.endsWith('e') ? `${verb}(?:nt)?` : verb)).join('|')})`;
const first = `${clitic}(?:${firstPerson.join('|')}|occupe|charge|engage|propose de|retourne|parle|vais)`;
/** "S'occupe de", "se charge de": who takes it. */
const takes = String.raw`(?:s'(?:en )?occup(?:e|ent|era|eront)|se charg(?:e|ent|era|eront)|s'en charg(?:e|ent|era|eront)|s'engag(?:e|ent|era) à|pre(?:nd|nnent|ndra) (?:en charge|en main|la suite|contact)|(?:est|sont|sera) chargée?s? de|se propos(?:e|ent) (?:de|pour)|se port(?:e|ent) volontaires?|doi(?:t|vent)|devr(?:a|ont)|va (?=${infinitive})|vont (?=${infinitive})|veut bien|accept(?:e|ent) de|se renseigne|revient vers|promet(?:tent)? de|est invitée? à)`;
/** Imperatives: "envoie", "envoyez", "peux-tu". */
const order = `(?:${thirdPerson.filter((verb) => verb.endsWith('e')).join('|')}|${infinitives
  .filter((verb) => verb.endsWith('er'))
  .map((verb) => verb.replace(/r$/, 'z'))
  .join('|')}|fais|faites|prends|prenez|mets|mettez|dis|dites|vois|voyez)`;
const asks = /\?\s*$/u;

/** What is told with a verb of work in the present, and is no work: habits, reports, what a meeting does. */
const told =
  /(?<!\p{L})(?:toujours|chaque (?:mois|année|semaine|lundi|jour|fois)|d'habitude|depuis|déjà|jamais|ne|n'|pas|plus|demande(?! (?:un|une|des|le|les|la) (?:devis|rendez-vous))|rappelle|propose|présente|informe|fait (?:savoir|part|remarquer|le point|un point|état|observer)|prend (?:la parole|acte|note|fin)|met (?:en avant|aux voix|l'accent)|met en garde|passe (?:la parole|en revue)|donne|dit|lit|voit|trouve|regarde|remercie|note que|ouvre la séance|lance la réunion|lève la séance|tient à|rend compte|va (?:bien|mal))(?!\p{L})/iu;

/** Opinions, negations, what might be. */
const never =
  /(?<!\p{L})(?:(?:pourrait|devrait|faudrait que tu|voudrais|voudrait|aurait|aurais|aimerait|préférerait|serait(?!-il)|seraient|ferait)(?! (?:bien )?que vous)|peut-être|éventuellement|tous les (?:jours|matins|soirs|mois|ans|lundis|mardis|mercredis|jeudis|vendredis|samedis)|toutes les semaines|chaque (?:jour|matin|semaine|mois|année|lundi|mardi|mercredi|jeudi|vendredi)|je vais chez le (?:dentiste|médecin|coiffeur|kiné)|avait|avaient|aurait pu|avait promis|a promis l'an|comme si|au cas où|j'ai failli)(?!\p{L})|^(?:si |quand |lorsque |parce que |puisque |pourquoi |comment )/iu;

const frames: Frame[] = [
  // "Veux-tu que je la rappelle ?" · "Je m'en occupe ?"
  { act: 'proposal', pattern: /(?<!\p{L})(?:tu veux|vous voulez|voulez-vous|veux-tu) que je (?<verb>)/iu },
  {
    act: 'proposal',
    pattern: new RegExp(String.raw`^(?:est-ce que )?(?:je |j')(?<verb>${first})(?!\p{L})(?=.*\?)`, 'u'),
  },
  // "Je pourrais l'appeler si vous voulez"
  {
    act: 'proposal',
    pattern: /\bje (?:peux|pourrais) (?<verb>)(?=.*\b(?:si (?:tu|vous|ça|personne|besoin)|sinon)\b|.*\?)/iu,
  },
  // "Peux-tu m'envoyer les logos ?" · "Pourriez-vous relancer la mairie ?" · "Tu pourrais appeler ?"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`^(?:s'il (?:te|vous) plaît,? )?(?:est-ce que )?(?:peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|peut-on|tu peux|tu pourrais|vous pouvez|vous pourriez|tu veux bien|veux-tu bien|te serait-il possible de|serait-il possible de|tu te charges de|tu t'occupes de|merci de)(?: aussi| également| bien| donc| me| nous| déjà)* (?<verb>${clitic}\p{L}+(?:er|ir|re|oir))(?!\p{L})`,
      'iu',
    ),
    unless: /\b(?:entendre|voir mon écran|répéter|m'expliquer|nous expliquer|expliquer|me dire (?:si|où|ce))\b/iu,
  },
  // "Tu préviens la dame ?" · "Tu t'en occupes ?"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`^(?:et )?(?:tu|vous) (?<verb>${clitic}(?:\p{L}+(?:es|ds|ts|is|ns|ez)))(?!\p{L})(?=.*\?)`,
      'iu',
    ),
    unless:
      /^(?:tu|vous) (?:es|êtes|sais|savez|penses|pensez|crois|croyez|vois|voyez|vas|allez|connais|connaissez|veux|voulez|dis|dites|trouves|trouvez|entends|entendez|as|avez|viens|venez|seras|serez|pars|partez|restes|restez|arrives|arrivez|habites|travailles|aimes|aimez|préfères|préférez|rentres|rentrez|comprends|comprenez)(?!\p{L})/iu,
  },
  // "Je te laisse relancer la mairie" · "Je compte sur toi pour …"
  {
    act: 'order',
    pattern:
      /\bje (?:te|vous) (?:laisse|demande de|charge de|prie de|invite à) (?<verb>\p{L}+(?:er|ir|re|oir))(?!\p{L})/iu,
  },
  { act: 'order', pattern: /\bje compte sur (?:toi|vous) pour (?<verb>)/iu },
  // "Envoie-moi les logos" · "Merci d'envoyer …"
  {
    act: 'order',
    pattern: new RegExp(
      String.raw`^(?:s'il (?:te|vous) plaît,? )?(?<verb>${order}(?:-(?:moi|nous|le|la|les|lui|leur)){0,2})(?=[ -])`,
      'u',
    ),
    unless:
      /\?|^(?:regarde|regardez|note|notez|trouve|trouvez|vois|voyez|dis|dites|passe|passez|attend|ouvre la|rappelle)(?!\p{L}|-moi (?!que|quand))/iu,
  },
  { act: 'order', pattern: /^merci (?:de (?:bien vouloir )?|d')(?<verb>\p{L}+(?:er|ir|re|oir))(?!\p{L})/iu },
  // "Je m'en occupe" · "Je me charge des affiches"
  {
    act: 'promise',
    unsigned: true,
    pattern:
      /\bje (?<verb>m'(?:en )?occupe|me charge|m'en charge|m'engage|me renseigne|prends (?:ça|cela|le relais|la suite))(?!\p{L})/iu,
    unless: /\?|\bne\b/iu,
  },
  // "Je vous envoie le planning" · "J'appelle la mairie" · "Je lui en parle"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(
      String.raw`(?<!\b(?:que|si|quand|ce|comme|où|dont|pendant) )(?:\bje |\bj')(?<verb>${first})(?!\p{L})`,
      'u',
    ),
    unless:
      /\?|(?<!\p{L})(?:ne|n'|jamais|toujours|d'habitude|chaque|pas|déjà)(?!\p{L})|\b(?:je |j')(?:vous |te )?(?:fais (?:confiance|partie|juste)|note que|propose que|trouve|vois|dis|rappelle que|passe|mets en copie|regarde (?:votre|ton)|lis|tiens à|demande (?:si|pourquoi|à)|vais (?:bien|être|dire))/iu,
  },
  // "Je le ferai samedi" · "J'enverrai le dossier"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(
      String.raw`(?<!\b(?:que|si|quand) )(?:\bje |\bj')(?<verb>${clitic}${future('ai')})(?!\p{L})`,
      'u',
    ),
    unless: /\?|(?<!\p{L})(?:ne|n')/iu,
  },
  // "Je peux tenir le stand" · "Relire, ça je peux"
  {
    act: 'offer',
    pattern: new RegExp(String.raw`\bje (?:peux|veux bien) (?<verb>${infinitive})(?!\p{L})`, 'u'),
    unless: /\?|(?<!\p{L})(?:si (?:tu|vous|ça)|ne|n'|sinon|que)(?!\p{L})/iu,
  },
  { act: 'offer', pattern: /^(?<verb>\p{L}+(?:er|ir|re),? (?:ça|cela),? je peux)/iu },
  // "Sylvie s'occupe de la salle" · "M. Vasseur se renseigne"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw`,? (?<verb>${takes})(?!\p{L})`, 'u'),
    unless: /\?|(?<!\p{L})(?:ne|n'|jamais|toujours|pas)(?!\p{L})/iu,
  },
  // "Awa enverra les justificatifs"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?<verb>${clitic}${future('(?:a|ont)')})(?!\p{L})`, 'u'),
    unless: /\?|(?<!\p{L})(?:ne|n'|peut-être|sans doute)(?!\p{L})/iu,
  },
  // "Solange rédige un projet"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?<verb>${third})(?!\p{L})`, 'u'),
    unless: new RegExp(`${told.source}|${asks.source}`, 'iu'),
  },
  // "Il est demandé à Bruno de relancer" · "… est confié à Awa"
  {
    act: 'assignment',
    who: 'group',
    pattern:
      /\b(?<verb>(?:est|sont|a été|ont été) (?:demandée?s?|confiée?s?|attribuée?s?) )(?:à |au )(?=(?<who>\p{L}.*)$)/iu,
  },
  // "Le compte rendu sera diffusé par Awa"
  {
    act: 'assignment',
    who: 'group',
    pattern: /\b(?<verb>(?:ser(?:a|ont)|est à|sont à) \p{L}+ .{0,60}?par )(?=(?<who>\p{Lu}.*)$)/u,
  },
  // "Il faudrait que quelqu'un appelle"
  { act: 'call', pattern: /(?<verb>quelqu'un (?:doit|devra|devrait|va devoir))(?!\p{L})/iu, unless: asks },
  // "Il faut prévenir la gendarmerie" · "Qui peut appeler ?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`\b(?:il faut|il faudrait|il faudra|on doit|on devrait|faut|qui (?:peut|veut|pourrait)|quelqu'un (?:peut|pourrait|veut)|est-ce que quelqu'un (?:peut|pourrait))(?: quand même| aussi| bien| donc| absolument)* (?<verb>${clitic}\p{L}+(?:er|ir|re|oir))(?!\p{L})`,
      'iu',
    ),
  },
];

/** How French speech and minutes promise, ask, accept and decline. */
export const french: TalkLexicon = {
  signs: new Set(
    "les des du et est une qui pour dans sur pas ne je tu il elle nous vous on ce au aux avec plus mais par ça son sa ses l' d' s' m' t' c' n' j' qu'".split(
      ' ',
    ),
  ),
  openers:
    /^(?:(?:[-–•>*]|(?:bon|alors|donc|ok|d'accord|oui|non|ben|bah|euh|et|mais|super|parfait|merci|très bien|bien|voilà|enfin|sinon|ensuite|puis|du coup|ah|oh|bonjour|bonsoir|salut|chère?s?|coucou|en attendant|moi|génial|c'est noté|par ailleurs|de plus)(?=[\s,.!:]))[,.!:]*\s+){1,5}/iu,
  joints: new RegExp(
    String.raw`\s*;\s+|(?<!(?:tu veux|vous voulez)),\s+(?:et |mais |donc |alors )?(?=(?:je |j'|tu |peux-tu|pouvez-vous|pourrais-tu|merci de))|\s+et\s+(?=(?:je |j'))|,\s+(?:et )?(?=\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2} (?:s'occupe|se charge|s'engage|doit|${clitic}${future('a')})(?!\p{L}))`,
    'gu',
  ),
  frames: [...plans, ...except(never, frames)],
  verbs: new Set(infinitives),
  idle: /^(?:(?:me|te|se|le|la|les|lui|leur|vous|nous|en|y) |[mtsl]')*(?:(?:vous |te )?rejoins|demande (?:qui|si|comment|pourquoi|ce|où|quand)|reprends (?:dans l'ordre|point par point|depuis|où)|joins|colle|copie|transfère|mets en copie|réponds (?:ci-dessous|en vert|en rouge|dans|point)|dis|pense|crois|suppose|sais|vois|trouve|suis|comprends|rappelle (?:que|qu')|propose (?:que|qu')|note que|passe (?:la|à)|fais (?:confiance|remarquer)|ser(?:ai|a|ont)|aur(?:ai|a|ont)|ir(?:ai|a) bien|vais (?:être|dire|voir si|bien)|va (?:être|falloir)|verr(?:ai|a) (?:bien|si))(?!\p{L})/iu,
  vague: /^(?:vais|va|parle|regarde|essaie|essaierai|pense|passe|reste|continue)(?!\p{L})/iu,
  telling: /(?!)/,
  derived: /(?!)/,
  concrete: /^(?:envoyer|publier|acheter|commander|réserver|imprimer|convoquer|signer)/iu,
  pointing:
    /^(?:(?:m|s)'en (?:occupe|charge|occuper|charger)(?: (?:aujourd'hui|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi))?[.!]?$|le (?:fais|ferai|fait|faire)(?!\p{L})|prends (?:ça|cela)(?!\p{L}))/iu,
  fronted: /^(?:et |mais )?(?:le|la|les|l'|mon|ma|mes|ton|ta|tes|votre|vos|ce|cette|ces) ?\p{L}{2,}/iu,
  supposing: /^\s*(?:si (?:tu|vous|quelqu'un|jamais)|au cas où)(?!\p{L})/iu,
  pronoun: /(?<!\p{L})(?:le|la|les|l'|en|y|ça|cela|lui)(?!\p{L})/iu,
  please: /s'il (?:te|vous) plaît|\bmerci\b|\bstp\b|\bsvp\b/iu,
  soon,
  replies: {
    accept:
      /^(?:(?:ah|oh|euh|bon|ben|bah),? )?(?:(?:oui|ok|okay|d'accord|bien sûr|pas de souci|pas de problème|entendu|volontiers|c'est noté|ça marche|ça roule|très bien|parfait|avec plaisir|évidemment|compte sur moi|vendu|promis|noté|si tu veux|si vous voulez|ouais|bien|dac|nickel)(?=\s*(?:$|[,.!;:…-])| (?:je|c'est|j|pour|bien|oui|alors|on))|je (?:regarde|demande|m'en (?:occupe|charge)|le fais|le ferai|peux)|(?:alors )?je l[ea] ferai|ça je peux)|👍|👌|✅/iu,
    decline:
      /^(?:non(?!,? (?:non,? )?(?:pas de|bien sûr))|désolée?|je ne (?:peux|pourrai|serai) (?:pas|plus)|je peux pas|impossible|malheureusement|pas (?:moi|possible|avant|aujourd'hui|demain|cette semaine|maintenant)|je préfère pas|j'ai pas le temps|je n'ai pas le temps|hors de question)(?!\p{L})/iu,
    take: /^(?:(?:ok|bon|oui|allez|d'accord|alors),? )*(?:je (?:m'en (?:occupe|charge)|m'y colle|le (?:fais|ferai|prends)|la (?:fais|ferai|prends)|prends (?:ça|cela)|peux (?:le|la|m'en|y))|(?:bon|d'accord|ok|allez|alors|eh bien)(?:,? (?:bon|d'accord|ok|alors))*,? je (?:le|la|les|l'|lui|leur) ?(?!ai|sais|vois|dis|crois)\p{L}+|laisse-moi faire|laissez-moi faire|c'est pour moi|moi,? je|c'est pour moi|laisse-moi|(?:le|la|les) \p{L}+, ça je peux)(?!\p{L})|^moi[.!]*$/iu,
    agree:
      /^(?:d'accord|ok|entendu|bonne idée|oui,? (?:faisons|on fait|il faut|il faudrait)|faisons (?:ça|comme ça)|on fait (?:ça|comme ça)|tout à fait|exactement)(?!\p{L})/iu,
    refuse:
      /^(?:pas la peine|c'est bon|laisse(?: tomber)?|non,? merci|inutile|ce n'est pas nécessaire|trop tard)(?!\p{L})/iu,
  },
  dating:
    /\b(?:il (?:me|nous|le|la|les) (?:le |la |les )?faut|j'en ai besoin|on en a besoin|je (?:le|la|les) veux|j'aimerais (?:le|la|les) avoir|il faut (?:que ce soit|qu'on l'ait))(?!\p{L})/iu,
  moving:
    /^(?:(?:non|pardon|plutôt|alors|ok|ou),? )*(?:disons|plutôt|mettons|donne-moi jusqu|laisse-moi jusqu)(?!\p{L})|pas avant/iu,
  delivering:
    /(?<!\p{L})(?:tu|vous) (?:l'auras|les auras|l'aurez|les aurez|l'as|les as|auras|aurez)(?!\p{L})|(?<!\p{L})(?:ce|il|elle|ils|elles) ser(?:a|ont) (?:prêt|là|fait|chez)/iu,
  when: /(?<thing>^(?:et |d'accord,? |oui,? |ok,? ){0,2}(?:pour |c'est pour )?quand(?: ça)?\s?\??$|(?<!\p{L})(?:pour|d'ici|avant) quand|(?<!\p{L})(?:quand|quel jour) (?:peux|pourrais|pouvez|pourriez|penses|pensez|veux|voulez|est-ce que (?:tu|vous|je))(?!\p{L})|(?<!\p{L})(?:tu|vous) (?:l[ae]s? |l'|en )?(?:peux|pourrais|pouvez|pourriez|passes|penses|veux|voulez|fais|faites|as besoin|avez besoin)(?: [\p{L}']+){0,4} quand)|(?<!\p{L})quand(?!\p{L}).*\?/iu,
  filler:
    /^(?:oui|ouais|non|ok|okay|d'accord|alors|donc|bon|bien|voilà|sans|faute|plutôt|hein|disons|parfait|le|la|au|pour|plus|tard|promis|à|première|heure|eh|ben|entendu|mettons)$/iu,
  being:
    /^(?:et |mais )?(?:bon(?:ne)? (?:week-end|journée|soirée|semaine|fin)|à (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|c'est|ce sera|c'était|ça tombe)(?!\p{L})/iu,
  notThen: /^[\s,]*(?:non|pas|pardon)(?!\p{L})/iu,
  invites: /^(?:peux-tu|tu peux|pourrais-tu|tu pourrais|pouvez-vous|pourriez-vous)(?!\p{L})/iu,
  strangers: /(?!)/,
  me: /^(?:je|moi|me)$/iu,
  offices:
    /^(?:(?:le |la |les |l'))?(?:syndic|trésori(?:er|ère)|secrétaire|secrétariat|président(?:e)?|bureau|direction|directeur|directrice|gardien(?:ne)?|mairie|conseil(?: syndical| d'administration)?|maître d'œuvre|maître d'ouvrage|architecte|gérant(?:e)?|comptable|rh|cse|équipe [\p{L} ]{3,25}|commission [\p{L} ]{3,25}|tous|toutes|chacun)$/iu,
  pronouns: /^(?:il|elle)$/iu,
};
