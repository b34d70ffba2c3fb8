import type { Frame } from './talk.ts';
import { thirdPerson } from './verbs-de.ts';

/** What stands before "ich" and is no verb of work: conjunctions, states, opinions. */
const noDeed = String.raw`(?:dass|wenn|was|und|aber|wie|weil|ob|als|bis|auch|nur|da|wo|dann|oder|denn|damit|sodass|obwohl|während|bevor|falls|nachdem|seit|sobald|solange|warum|wieso|wann|wer|den|die|der|das|so|noch|schon|bin|hab|habe|war|hatte|hätte|wäre|würde|werde|werd|kann|könnte|konnte|muss|müsste|musste|soll|sollte|will|wollte|darf|dürfte|mag|möchte|möcht|weiß|wüsste|glaub|glaube|denk|denke|dachte|mein|meine|find|finde|hoff|hoffe|arbeit|arbeite|bleib|bleibe|sitz|sitze|lieg|liege|wohn|wohne|schlaf|schlafe|ess|esse|trink|trinke|freu|freue|fühl|fühle|seh|sehe|hör|höre|versteh|verstehe|sag|sage|bekomm|bekomme|krieg|kriege|brauch|brauche|flieg|fliege|reise|feier|feiere|heirate|steh|stehe|wart|warte|fang|fange|fehl|fehle|start|starte|beginn|beginne|moderiere|unterrichte|fahr|fahre|geh|gehe|komm|komme)`;
const you = String.raw`(?:du|ihr|Sie)`;
const have = String.raw`(?:kriegst|bekommst|erhältst|hast|kriegt|bekommt|erhaltet|habt|kriegen|bekommen|erhalten|haben)`;
const thing = String.raw`(?:die|den|das|der|es|sie|ihn|alles|mein\p{L}*|unser\p{L}*)`;
const habit = String.raw`(?<!\p{L})(?:jede[nrsm]?|immer|meistens|sonst|normalerweise|üblicherweise|gestern|vorgestern|letzte[nrs]?|nicht|nie|kein\p{L}*|kaum)(?!\p{L})|\?\s*$`;
/** States and what everybody does: no request. */
const idleQuestion = String.raw`(?:bist|hast|weißt|kennst|siehst|hörst|meinst|glaubst|findest|denkst|willst|möchtest|brauchst|verstehst|kommst|gehst|fährst|bleibst|wohnst|arbeitest|heißt|kannst|könntest|musst|sollst|darfst|wirst|würdest|erinnerst|freust|hattest|warst|wolltest|solltest|müsstest|hättest|wärst|dachtest|erwartest|bekommst|isst|trinkst|stehst|sitzt|liegst|schläfst|spürst|fühlst|hoffst|vermutest|seid|habt|wisst|kennt|seht|hört|meint|glaubt|findet|denkt|wollt|möchtet|braucht|versteht|kommt|geht|fahrt|bleibt|könnt|könntet|müsst|sollt|dürft|werdet|würdet|wart|ist|gibt)`;
/** What nobody is asked or owed as work. */
const courtesies = String.raw`(?:(?:noch |immer noch |ja |wohl )*(?:ein(?:e|en)? )?(?:bier|kaffee|essen|eis|gefallen|dank|antwort auf|entschuldigung|erklärung|geld|euro|runde|pause|\d))`;

/** What is coming, said without "ich werde": the present with a day, what others will have, what somebody takes on, what somebody wants. */
export const plans: Frame[] = [
  // "Den Zoll probier ich morgen früh" · "hak ich morgen ab"
  {
    act: 'promise',
    pattern: new RegExp(String.raw`^(?<verb>(?:[^,;]{0,80}? )?(?!${noDeed} ich)\p{Ll}{2,} ich(?!\p{L}))`, 'u'),
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Ich schau mir die Pumpe nachher an"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?:und |aber |also |dann )?ich (?<verb>(?!${noDeed}(?!\p{L}))\p{Ll}{2,}(?!\p{L}))`,
      'u',
    ),
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Ich fahr da am Montag hin und hol den Schlüssel" · "Ich komm am Dienstag rühren"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<verb>(?:ich (?:\p{L}+ ){0,2}?(?:fahr|geh|komm|lauf|spring)e?|(?:fahr|geh|komm|lauf|spring)e? ich)(?!\p{L}))(?=.*(?<!\p{L})(?:hin|vorbei|rüber|runter|rauf|rum|hole?|bringe?|kläre?|frage?|durch|(?:dir|euch|Ihnen|ihm) .*\p{L}{3,}en)(?!\p{L}))`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Die Zahlen kriegst du am Montag von mir" · "Du hörst bis Mittwoch von mir"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?<verb>(?:[^,;]{0,80}? )?(?:${have}|hörst|hört|hören) (?:[^,;]{0,60}? )?von mir)(?!\p{L})`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(
      String.raw`${habit}|(?<!\p{L})(?:schon|bereits|nur|ge(?:kriegt|habt|hört)|bekommen)(?!\p{L})`,
      'iu',
    ),
  },
  // "Den Entwurf hast du morgen auf dem Tisch" · "Ihr habt den Plan bis Freitag"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?<verb>${thing} (?:[^,;]{0,60}? )?${have} ${you}|${you} ${have} (?:dann )?(?:${thing}))(?!\p{L})(?! ge\p{L}+t)`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(
      String.raw`${habit}|(?<!\p{L})(?:schon|bereits|ge\p{L}{2,}(?:t|en)|verloren|vergessen|bekommen|müssen)[.!]*$`,
      'iu',
    ),
  },
  // "Der Bericht liegt am Donnerstag in deinem Fach"
  {
    act: 'promise',
    pattern:
      /^(?<verb>(?:[^,;]{0,80}? )?(?:ist|sind|liegt|liegen|landet|landen|kommt|kommen|geht|gehen) (?:[^,;]{0,40}? )?(?:(?:in|auf|bei|an) (?:dein|eur|ihr|sein)\p{L}* (?:fach|postfach|mail|mailfach|tisch|schreibtisch|briefkasten|händen|ordner)|im (?:gemeinsamen )?(?:ordner|laufwerk|verteiler)|an dich|an euch|zu dir|zu euch))(?!\p{L})/iu,
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Geht morgen raus"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?<verb>(?:(?:das|es|die|der|sie) )?(?:geht|gehen|kommt|kommen) (?:[^,;]{0,40}? )?(?:raus|rüber|weg|in die post|zur post|online))[.!]*$/iu,
    dated: true,
  },
  // "Lass das mal meine Sorge sein" · "Das bleibt bei mir"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?<verb>lass(?:t)? (?:das|es) (?:mal |ruhig )?meine sorge sein|überlass(?:t)? (?:das|es) (?:ruhig )?mir|lass(?:t)? mich (?:das )?(?:mal |ruhig )?machen|ich bin (?:schon )?dran(?=[.!,]|$)|schreibt? mich (?:auf|ein|dafür)|tragt? mich ein|das (?:geht|nehm ich) auf meine kappe|das (?:bleibt|liegt) bei mir|das ist (?:meine baustelle|mein job|mein part)|das hab(?:e)? ich auf dem zettel)(?!\p{L})/iu,
  },
  // "Ich schulde dir noch die Abrechnung"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})ich schulde (?:dir|euch|ihnen|ihm|ihr|allen|\p{Lu}\p{L}+) (?:(?:noch|immer|ja) )*(?!${courtesies})(?<verb>)`,
      'iu',
    ),
    unless: /\?\s*$/,
  },
  // "Den Zettel könnte ich aufhängen, ich bin am Donnerstag eh da"
  {
    act: 'offer',
    pattern: new RegExp(
      String.raw`^(?<verb>${thing} (?:\p{L}[^,;]{0,50} )?(?:könnte|kann) ich )(?=[^,;]*\p{Ll}{3,}en(?!\p{L}))`,
      'iu',
    ),
    unless: /\?\s*$|(?<!\p{L})(?:aber|nicht|nur|wenn|falls|kein\p{L}*)(?!\p{L})/iu,
  },
  // "Gebt mir bis zum Achtundzwanzigsten, dann läuft sie"
  {
    act: 'promise',
    pattern:
      /^(?:gib|gebt|geben sie) mir (?:noch )?(?:bis|zeit bis) [^,;]{1,40}(?:,|und) (?<verb>)(?=(?:dann|habt|hast|ist|läuft) )/iu,
    dated: true,
  },
  // "Ich bin um sieben da und schließ auf" · "Ich hab vor, am Samstag zu streichen"
  {
    act: 'promise',
    pattern: /^(?:und )?ich (?:bin|komme?) [^,;]{1,40} (?:da|vorbei|hin),? und (?<verb>\p{Ll}{3,})/iu,
    unless: new RegExp(habit, 'iu'),
  },
  { act: 'promise', pattern: /^ich (?:habe? vor|plane|nehme? mir vor), (?<verb>)(?=.* zu )/iu, dated: true },
  // "Wenn du willst, ruf ich sie an" · "Da müsste ich fragen." - "Würdest du?"
  {
    act: 'proposal',
    pattern:
      /^(?:wenn|falls) (?:du|ihr|Sie) (?:willst|wollt|wollen|magst|mögt|möchtest|möchtet|möchten),? (?<verb>(?:kann |könnte )?\p{Ll}{2,} ich)(?!\p{L})/iu,
  },
  {
    act: 'order',
    taking: true,
    pattern:
      /^(?:oh |und |ach )?(?:würdest|könntest|kannst|machst|magst) du(?: das)?(?: machen)?(?<verb>)(?=\s*\?*$)/iu,
  },
  // "Füllt das bitte alle bis Mittwoch aus"
  {
    act: 'call',
    pattern: /^(?:bitte )?(?<verb>\p{L}{3,}t (?:(?:das|es|die|den|sie|ihn|euch) )?(?:bitte )?alle )(?!\p{L}+ \?)/iu,
    unless: /\?\s*$|^(?:ist|sind|geht|kommt|hat|gibt|wollt|seid|habt|wisst|steht|gilt)(?!\p{L})/iu,
  },
  // "Können wir die Zahlen nach Monaten haben?"
  {
    act: 'order',
    pattern:
      /^(?:können|könnten|kann|könnte) (?:wir|ich) (?<verb>(?:bitte |noch |mal )*(?:die|den|das|eine?n?|deine?n?) [^?]{1,80} (?:haben|kriegen|bekommen|sehen))/iu,
    unless: /(?<!\p{L})(?:kaffee|pause|moment|frage|wort|minute|handzeichen)(?!\p{L})/iu,
  },
  // "Denk an die Genehmigung" · "Vergiss die Fahne nicht" · "Du bist dran mit dem Rundbrief"
  {
    act: 'order',
    pattern:
      /^(?:bitte )?(?:denkt? (?:bitte |noch |auch )*(?:an|dran)|vergiss(?:t)? (?:bitte )?(?:nicht )?) ?(?<verb>(?:die|den|das|dein\p{L}*|eur\p{L}*) )/iu,
    unless: /\?\s*$/,
  },
  { act: 'order', pattern: /^du bist (?:jetzt |diesmal |heute )?dran mit (?<verb>\p{L})/iu, unless: /\?\s*$/ },
  // "Scannst du's mir ein?" · "Bestellst du?" · "Kriegst du die wieder dran?"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`^(?:und |dann |also )?(?<verb>(?!${idleQuestion}(?!\p{L}))\p{L}{3,}t (?:du|ihr)(?:'s|s)?(?!\p{L}))(?=.*\?|[^,;]*$)`,
      'iu',
    ),
    unless:
      /(?<!\p{L})(?:witze|sorgen|das (?:auch )?so|sonst noch was|manchmal|eigentlich|gerade|immer|schon|oft|gern(?! .*\p{L}en))(?!\p{L})/iu,
  },
  // "Wie schnell kannst du das reparieren?"
  {
    act: 'request',
    pattern: /^(?:und |ja |also )?wie (?:schnell|bald) (?:kannst|könntest|könnt|schaffst) (?:du|ihr) (?<verb>)/iu,
  },
  // "Wer hängt die Fahne auf?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`^(?:und |also |dann )?wer (?<verb>${`(?:${thirdPerson.join('|')}|kümmert)`})(?!\p{L})(?=.*\?)`,
      'iu',
    ),
  },
  // "Ich hätte den Bericht gern von dir, Bob"
  {
    act: 'assignment',
    who: 'group',
    pattern:
      /(?<!\p{L})[Ii]ch (?:hätte?|bräuchte?|brauche?|will|möchte?) (?<verb>[^,;?]{1,80}? von dir, )(?=(?<who>\p{Lu}.*)$)/u,
  },
  {
    act: 'order',
    pattern:
      /(?<!\p{L})ich (?:hätte?|bräuchte?|brauche?|will|möchte?) (?<verb>[^,;?]{1,80}? von (?:dir|euch|ihnen))(?!\p{L})/iu,
    unless: /\?\s*$|(?<!\p{L})(?:hören|wissen|kein\p{L}*)(?!\p{L})/iu,
  },
  // "Bob, ich brauche die Zahlen bis Freitag"
  {
    act: 'order',
    pattern:
      /^(?:ich (?:hätte? gerne?|bräuchte?|brauche?)|(?:bräuchte?|brauche?) ich) (?<verb>(?:die|den|das|dein\p{L}*|eur\p{L}*) )/iu,
    dated: true,
    unless: /\?\s*$|(?<!\p{L})(?:wissen|kein\p{L}*)(?!\p{L})/iu,
  },
  // "Ich will, dass du das Band anhältst"
  {
    act: 'order',
    pattern: /^ich (?:will|möchte|hätte gern|wünsche mir), dass (?:du|ihr) (?<verb>)(?!\p{L}+ (?:weißt|wisst))/iu,
  },
];

/** Near times that are no day of the calendar. */
export const soon =
  /(?<!\p{L})(?:gleich|nachher|sofort|später|(?:heute|morgen) (?:früh|vormittag|mittag|nachmittag|abend)|jetzt(?! erst)|(?:nach|vor|in) (?:dem|der) (?:mittag\p{L}*|essen|pause|sitzung|feierabend|schicht)|nach feierabend|in (?:einer|ner|fünf|zehn) (?:stunde|minuten?)|auf dem (?:heimweg|rückweg|weg)|sobald|im anschluss|am wochenende)(?!\p{L})/iu;
