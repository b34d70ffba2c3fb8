import { plans, soon } from './plans-de.ts';
import { except, type Frame, type TalkLexicon } from './talk.ts';
import { firstPerson, infinitive, infinitives, secondPerson, thirdPerson } from './verbs-de.ts';

const third = `(?:${thirdPerson.join('|')}|kümmert|erledigt)`;
const first = `(?:${firstPerson.map((verb) => verb.replace(/e$/, 'e?')).join('|')}|kümmer[en]?|bring[e]?|schaue?|gucke?|frage?|sage?|rede?|komme?|lasse?|gehe?)`;
const second = `(?:${secondPerson.join('|')}|kümmerst|fragst|sagst|schaust)`;
/** Imperatives: "schick", "schickt", "sende". */
const order = `(?:${firstPerson.map((verb) => verb.replace(/e$/, '(?:e|t)?')).join('|')}|nimm|gib|sprich|lies|frage?t?|sage?t?|denkt?|kümmere?)`;
const little = String.raw`(?:(?:also|dann|noch|auch|mal|gleich|nochmal|eben|schnell|kurz|gern|gerne|bitte|einfach|selbst|heute|morgen|jetzt|lieber|das|es|die|den|mir|mich|uns|dir|euch|ihm|ihr|ihnen|Ihnen) ){0,4}`;

/** What is told with a verb of work in the present, and is no work: habits, reports, what a meeting does. */
const told =
  /\b(?:jede[nrs]?|immer|meistens|üblicherweise|seit|bereits|schon|bisher|früher|derzeit|aktuell|nicht|nie|kein\p{L}*|stellt\b.*\b(?:vor|fest|dar|klar|in Frage|zur (?:Diskussion|Debatte|Abstimmung|Wahl|Verfügung))|legt\b.*\b(?:dar|vor|Wert)|nimmt\b.*\b(?:an|teil|Stellung|zur Kenntnis)|gibt (?:einen|eine|es|an|zu|zu bedenken)|macht (?:darauf|deutlich|klar|den Vorschlag|sich)|fragt(?!.* (?:bei|beim|nach$))|fragt,|spricht(?! \p{L}* ?(?:noch |nochmals? )?mit)|informiert(?!.*\bbis\b)|beantragt(?!.*\b(?:bei|beim|bis)\b)|fasst(?!.* nach$)|schließt (?:die|das) (?:Sitzung|Versammlung|Treffen)|leitet (?:die|das) (?:Sitzung|Versammlung|Treffen)|ergänzt, dass|sucht das Gespräch|rechnet mit|bringt\b.*\b(?:zur Sprache|vor)|trifft (?:ein|zu))(?!\p{L})/iu;
const asks = /\?\s*$/;

/** Opinions, negations, what might be. */
const never =
  /(?<!\p{L})(?:hätten?|wären?|(?:würden|könnten|müssten)(?! (?:Sie|ihr|wir))|bräuchten?|vielleicht|eventuell|womöglich|nicht (?:mehr|dazu|wissen)|hatte|hatten|wollte(?:n|st)?|sollte man|man (?:könnte|sollte|müsste|kann)|als ob|angenommen|stell dir vor|jede[nrsm]? (?:tag|woche|monat|jahr|mal|\p{L}+tag)|ich (?:mich )?nicht[.!]*$|mich nicht[.!]*$|(?:habe?|hatte) ich|ich (?:habe?|hatte))(?!\p{L})|(?<!\p{L})(?:ich (?:\p{L}+ ){0,2}?(?:fahr|flieg|geh|komm|reis)e?|(?:fahr|flieg|geh|komm|reis)e? ich)(?!\p{L})(?!.*(?<!\p{L})(?:hin|vorbei|rüber|runter|rauf|rum|hole?|bringe?|kläre?|frage?|durch|mit|nach der|(?:dir|euch|Ihnen|ihm) .*\p{L}{3,}en)(?!\p{L}))|^(?:wenn|falls|ob|warum|wieso|weil|obwohl)(?!\p{L})/iu;

const frames: Frame[] = [
  // "Soll ich sie anrufen?"
  { act: 'proposal', pattern: /\b(?:soll|sollte|darf) ich (?<verb>)/iu },
  // "Ich könnte das übernehmen" · "Ich kann die Liste schicken, wenn ihr wollt"
  {
    act: 'proposal',
    pattern: /\bich (?:könnte|kann|würde) (?<verb>)(?=.*\b(?:wenn (?:ihr|du|Sie|keiner|niemand)|falls|oder)\b|.*\?)/iu,
  },
  // "Kannst du den Bus bestellen?" · "Könnten Sie mir die Zahlen schicken?"
  {
    act: 'request',
    pattern:
      /^(?:bitte )?(?:kannst|könntest|würdest|magst|willst|können|könnten|würden) (?:du|ihr|Sie)(?: uns| mir| bitte| vielleicht| auch| noch| mal| das)* (?<verb>)/iu,
    unless: /\b(?:hören|sehen|verstehen|erklären|sagen|vorstellen|wiederholen|erinnern|damit leben)\s*\?/iu,
  },
  // "Schickst du mir die Liste?" · "Übernimmst du das?"
  {
    act: 'request',
    pattern: new RegExp(String.raw`^(?<verb>${second} (?:du|ihr)(?= (?!(?:witze|sorgen)(?!\p{L}))))`, 'iu'),
  },
  // "Ich bitte dich, die Halle zu buchen"
  { act: 'request', pattern: /\bich (?:bitte|möchte) (?:dich|euch|Sie)(?: \p{L}+){0,2}, (?<verb>)(?=.* zu )/iu },
  // "Du schickst uns dann die Liste"
  {
    act: 'order',
    pattern: new RegExp(String.raw`^(?:und )?(?:du|ihr) ${little}(?<verb>${second})(?= )`, 'u'),
    unless: asks,
  },
  // "Bitte schick mir die Zahlen" · "Schickt sie bitte an Lea"
  { act: 'order', pattern: new RegExp(String.raw`^bitte ${little}(?<verb>${order}|${infinitive}(?= Sie))(?= )`, 'u') },
  { act: 'order', pattern: new RegExp(String.raw`^(?<verb>${order})(?= .*\bbitte\b)`, 'u'), unless: asks },
  // "Frag doch mal in Rodau nach" · "Ruf ihn halt an"
  {
    act: 'order',
    pattern: new RegExp(
      String.raw`^(?:dann |und )?(?<verb>${order}(?:'s|s)?)(?= (?:doch|mal|halt|einfach|noch|ihn|sie|es|das|die|den|dem|der|mir|uns|ihm|ihr|ihnen|bei|an|auf|alles)(?!\p{L}))`,
      'iu',
    ),
    unless: /\?\s*$|^(?:schau|denk|sag|glaub|warte?|frage? (?:an|ist))(?!\p{L})/iu,
  },
  // "Das mache ich" · "Um die Getränke kümmere ich mich" · "Bis Freitag schicke ich die Liste"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(String.raw`^(?<verb>(?:[^,;]{0,80}? )?${first} ich(?!\p{L}))`, 'u'),
    unless: /\?\s*$|^(?:wenn|falls|ob|was|wie|wo|warum)\b/iu,
  },
  // "Ich schicke dir die Liste"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(
      String.raw`(?<!\b(?:dass|ob|wenn|falls|bevor|nachdem|was|wie|die|der|das) )\bich ${little}(?<verb>${first})(?!\p{L})`,
      'u',
    ),
    unless: asks,
  },
  // "Ich werde das klären"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(String.raw`\b(?:ich werde|werde ich) (?<verb>)(?=.*\p{L}(?:en|rn|ln)(?!\p{L}))`, 'iu'),
    unless: asks,
  },
  // "Ich kann die Kasse machen"
  {
    act: 'offer',
    pattern: new RegExp(String.raw`\b(?:ich kann|kann ich|ich könnte) (?<verb>)(?=.*${infinitive}(?!\p{L}))`, 'u'),
    unless: /\?\s*$|\b(?:wenn|falls|sofern|nicht|nur|kein\p{L}*)\b/iu,
  },
  // "Jutta wird gebeten, die Plakate zu entwerfen" · "Cem erklärt sich bereit, …" · "Cem verspricht, …"
  {
    act: 'assignment',
    who: 'before',
    pattern:
      /,? (?:w(?:ird|erden)(?: darum)? (?:gebeten|beauftragt)|erklär(?:t|en) sich (?:dazu )?bereit|ha(?:t|ben) sich bereit erklärt|ha(?:t|ben) (?:zugesagt|versprochen)|sag(?:t|en) zu|verspr(?:icht|echen)|biete[nt]+ an|verpflichte[nt]+ sich|soll(?:en)?|m(?:uss|üssen)) ?,? ?(?<verb>)/iu,
    unless: /\b(?:nicht|eigentlich|kein\p{L}*)\b/iu,
  },
  // "Herr Obermüller wird bis 20. März zwei Angebote einholen"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?<verb>w(?:ird|erden))(?= .*${infinitive}(?!\p{L}))`, 'u'),
    unless: /\b(?:nicht|kein\p{L}*|wohl|voraussichtlich)\b/iu,
  },
  // "Frau Kern holt bis Freitag Angebote ein" · "Kim und Lea klären das"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?<verb>${third})(?!\p{L})`, 'u'),
    unless: new RegExp(`${told.source}|${asks.source}`, 'iu'),
  },
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(
      String.raw`(?<=\p{L} (?:und|\+|&) \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?) (?<verb>(?:${infinitives.join('|')}))(?!\p{L})`,
      'u',
    ),
    unless: told,
  },
  // "Außerdem klärt Kim die Miete" · "Um die Getränke kümmert sich Cem" · "Bis Freitag schickt Frau Kern die Liste"
  {
    act: 'assignment',
    who: 'group',
    pattern: new RegExp(
      String.raw`^(?:und |also |so )?(?:(?:außerdem|dann|danach|anschließend|zudem|ferner|weiterhin|dafür|dazu|darum|hierzu|hierfür|zusätzlich|parallel|das|es|heute|morgen|übermorgen|inzwischen|deshalb|daher|stattdessen|also|so)|(?:bis|am|an|im|in|um|für|zur|zum|ab|nach|vor|mit|beim|bei|da) [^,;]{1,80}?)?,? ?(?<verb>${third})(?= (?:sich )?(?<who>\p{L}.*)$)`,
      'u',
    ),
    unless: new RegExp(`${told.source}|${asks.source}`, 'iu'),
  },
  // "Das Protokoll wird von Kim verschickt"
  {
    act: 'assignment',
    who: 'group',
    pattern: /\b(?<verb>w(?:ird|erden) .{0,60}?(?:von|durch) )(?=(?<who>\p{Lu}.*)$)/u,
    unless:
      /\b(?:nicht|vorgestellt|geleitet|eröffnet|begrüßt|berichtet|erläutert|moderiert|kritisiert|gelobt|genehmigt|beschlossen|angenommen|abgelehnt|vertreten|unterstützt|begleitet|geschlossen|vorgetragen|präsentiert|angesprochen|gefragt|gewünscht|erwartet)\b/iu,
  },
  // "Darum muss sich jemand kümmern" · "Jemand muss den Schlüssel holen"
  {
    act: 'call',
    pattern:
      /\b(?<verb>(?:jemand|irgendwer|einer von (?:uns|euch)) (?:muss|soll|müsste|sollte)|(?:muss|soll|müsste|sollte) (?:sich )?(?:noch |mal |dringend |auch )*(?:jemand|irgendwer))\b/iu,
    unless: asks,
  },
  // "Wer kann den Schlüssel holen?" · "Wir müssten noch die Stühle bestellen"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`^(?:(?:und|aber|also|dann|außerdem) )?(?:wer (?:kann|könnte|würde|macht|mag|übernimmt|möchte)|kann (?:das )?jemand|wir (?:müssen|müssten|sollten)|es (?:muss|müsste|sollte)) (?<verb>)(?=.*\p{L})`,
      'iu',
    ),
  },
];

/** How German speech and minutes promise, ask, accept and decline. */
export const german: TalkLexicon = {
  signs: new Set(
    'der die das und ist nicht ich wir ihr sie es ein eine einen für mit auf von zu den dem im auch noch wird bis sich haben hat dann aber bitte zum zur bei nach oder kann dir euch du mir mich am vom was mal ja wer hab habe'.split(
      ' ',
    ),
  ),
  openers:
    /^(?:(?:[-–•>*]|(?:so|okay|ok|und|aber|gut|super|prima|also|ja|nein|nee|jo|klar|genau|dann|danke|hm+|äh+|ach|na|naja|oh|ah|achso|stimmt|perfekt|schön|alles klar|übrigens|moin|hallo|hi|hey|lieber?|liebes|guten (?:morgen|tag|abend)|zusammen|gerne?|doch|oder|bitte)(?=[\s,.!:]))[,.!:]*\s+){1,5}/iu,
  joints: new RegExp(
    String.raw`\s*;\s+|,\s+(?:und |aber |dann |also )?(?=(?:ich|du|kannst|könntest|bitte|jemand)\s)|\s+und\s+(?=ich\s)|,\s+(?:und |dann )?(?=\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2} (?:${third}|übernimmt|wird|soll)(?!\p{L}))|,\s+(?:also |so |dann )(?=${third} )|(?<!(?:willst|wollt|wollen|magst|mögt|möchtest|möchtet)),\s+(?=(?:(?:dann|da|so|das|den|die) )?${first} ich(?!\p{L}))`,
    'gu',
  ),
  frames: [...plans, ...except(never, frames)],
  verbs: new Set(infinitives),
  idle: /^(?:(?:da |dann )?stelle? ich mich|mache? (?:kurz|eben)|hole? (?:mir|noch jemandem|uns))|^(?:(?:[^ ]+ ){0,4}?(?:ich|mir|mich) )?(?:sag(?:e|en)?(?! .*(?:Bescheid|ab|zu))|finde?|glaube?|denke?|meine?|weiß|sehe?|verstehe?|hoffe?|nehme? an|stelle? (?:fest|mir)|frage? mich|bringe? (?:es|das) auf|komme? (?:zum|zurück)|schließe? mich|rede? (?:gerade|von)|gehe? (?:davon|jetzt)|lasse? (?:es|das)|mache? (?:mir|mich|gerade|mal) ?(?:Sorgen|Gedanken|es kurz)|bin|habe)(?!\p{L})/iu,
  vague:
    /^(?:mach\p{L}* (?:weiter|Schluss|Feierabend)|nehme?(?!\p{L})(?!.*(?<!\p{L})(?:mit|auf|an|ab|vor|raus|rein|proben?|kontakt|hand)(?!\p{L}))|komme?|gehe?|schaue?|gucke?|bin|denke?|überlege?|rede?(?! (?:\p{L}+ ){0,2}mit (?:ihm|ihr|ihnen|dem|der|den|mein\p{L}*|herrn?|frau)(?!\p{L})))(?!\p{L})/iu,
  telling: /(?!)/,
  derived: /(?!)/,
  concrete:
    /^(?:verschicken|veröffentlichen|bestellen|buchen|kaufen|drucken|beantragen|kündigen|mieten|beauftragen)(?!\p{L})/iu,
  pointing:
    /^(?:(?:das |es )?(?:mach|übernehm|erledig|nehm|tu)e? ich(?: (?:auch|gern|gerne|dann|selbst|heute|morgen))*(?:,.*)?$|(?:mach|übernehm|erledig)(?:e|st du|t ihr)? (?:das|es|den|die)\b|nehm(?:e|t ihr)? (?:das|es)(?=$|[,.!]))/iu,
  fronted: /(?!)/,
  supposing: /^\s*(?:falls|wenn|sollte(?:t|n|st)? (?:jemand|du|ihr|Sie))(?!\p{L})/iu,
  pronoun: /(?<!\p{L})(?:das|es|ihn|sie|den|die|davon|darum|dazu|damit|dafür)(?!\p{L})/iu,
  please: /\bbitte\b/iu,
  soon,
  replies: {
    accept:
      /^(?:(?:oh|äh+|hm+|ach|na),? )?(?:(?:ja|jo|jep|jup|klar|gerne?|okay|ok|natürlich|sicher|selbstverständlich|einverstanden|abgemacht|passt|genau|gut|logo|logisch|alles klar|in ordnung|geht klar|wird gemacht|kein problem|kein ding|kein thema|von mir aus)(?=\s*(?:$|[,.!;:…-])| (?:ich|mach|das|klar|gern|schick|kann|doch|wir|bis))|(?:müsste|sollte|könnte) (?:gehen|klappen)|krieg(?:e)? ich hin|schaff(?:e)? ich|wird erledigt|geht klar|(?:geht|kommt)(?: (?:morgen|heute|gleich|noch|am|\p{L}+tag|mittwoch|früh|abend|nachher|sofort))+ (?:raus|in die post|zur post|rüber|online)|oki|jawohl|(?!(?:hab|habe|bin|war|hatte|glaub|glaube|denk|denke|weiß|kann|muss|will|würd|würde|hätte|wäre|seh|sehe|find|finde|mein|meine|hör|höre|kenn|kenne|wollte|sollte|könnte|dachte|wüsste|soll|darf|mag|möchte) )\p{Ll}{2,} ich(?! (?:nicht|nie|kaum|schon|auch nicht|erst|mal so))|mache? ich|kann ich machen|schicke? ich|übernehme? ich|ich (?:mach|übernehm|kümmer|schick)e?)|👍|👌|✅/iu,
    decline:
      /^(?:nein|nee|nö|ne,|leider|tut mir leid|sorry|geht (?:bei mir )?(?:leider )?nicht|schaffe? ich (?:leider )?nicht|(?:das |da )?kann ich (?:leider )?nicht|ich (?:kann|schaffe?) (?:das |da |es )?(?:leider )?nicht|ich bin (?:da |dann )?(?:leider )?(?:im urlaub|weg|nicht da|raus)|ungern|lieber nicht|(?:heute|morgen|diese woche|im moment|jetzt) (?:leider |gerade )?nicht)(?!\p{L})/iu,
    take: /^(?:(?:na gut|gut|ja|okay|ok|dann|also|na),? )*(?!(?:hab|habe|bin|war|glaub|glaube|denk|denke|weiß|kann|muss|will|hätte|wäre|würd|würde|find|finde|kenn|kenne|seh|sehe|hör|höre|versteh|verstehe) )\p{Ll}{2,} ich (?:sie|es|ihn|das|die|den|ihm|ihr|ihnen|mit)(?! nicht)(?!\p{L})|^(?:(?:das |ja,? |gut,? |okay,? )*(?:mache?|übernehme?|nehme?|erledige?) ich|ich (?:mache?|übernehme?|nehme?) (?:das|es|die|den)|ich kümmere? mich|lass(?:t)? das (?:mal |ruhig )?meine sorge|überlass(?:t)? (?:das|es) (?:ruhig )?mir|schreibt? mich auf|ich bin (?:schon )?dran(?=[.!,]|$)|lass(?:t)? mich (?:das )?machen|kann ich machen|da kümmere? ich mich)(?!\p{L})|^(?:ich|icke|ick)[.!]*$/iu,
    agree:
      /^(?:genau|einverstanden|gute idee|machen wir|so machen wir(?: es| das)?|ja,? (?:bitte|machen wir)|auf jeden fall|unbedingt|dafür)(?!\p{L})/iu,
    refuse:
      /^(?:nicht nötig|brauchst du nicht|musst du nicht|lass mal|passt schon|nein,? danke|nee,? (?:lass|passt)|zu spät)(?!\p{L})/iu,
  },
  dating:
    /\b(?:ich|wir) (?:brauche|brauchen|hätten?|möchten?|wollen|will|erwarte)\b|\bbrauche ich\b|\bbrauchen wir\b|\bmuss (?:\p{L}+ ){0,3}(?:da|fertig|draußen)\b/iu,
  moving:
    /^(?:(?:nein|sorry|doch|okay|dann|oder),? )*(?:sagen wir|machen wir|nimm|gib mir bis|lieber (?:bis|am|erst))(?!\p{L})|\bschaffe? ich (?:erst|bis)\b|\breicht (?:auch )?(?:bis|am)\b/iu,
  delivering:
    /(?<!\p{L})(?:hast|bekommst|kriegst|haben|bekommen|kriegen) (?:du|ihr|sie) (?:es|sie|ihn|die|das|den)(?!\p{L})|(?<!\p{L})(?:sie|es|das|die) (?:ist|sind|liegt|liegen) (?:dann )?(?:am|bis|ab)(?!\p{L})/iu,
  when: /(?<thing>^(?:und |ja,? |aber |okay,? |gut,? ){0,2}(?:bis )?wann(?: denn| genau)?\s?\??$|(?<!\p{L})bis wann|(?<!\p{L})wann (?:kannst|könntest|könnt|könntet|können|schaffst|schafft|brauchst|braucht|brauchen|bekomme|bekommen|kriege|kriegen|machst|willst|hast du|habe ich)(?!\p{L}))|(?<!\p{L})wann(?!\p{L}).*\?/iu,
  filler:
    /^(?:ja|jo|jawohl|nein|nee|okay|ok|gut|dann|also|bitte|spätestens|na|ach|doch|prima|passt|geht|klar|genau|noch|schon|am|bis|den|dem|der|die|das|sagen|wir|versprochen|eher|lieber)$/iu,
  being:
    /^(?:schöne[sn]?|gute[sn]?|erholsames) |^(?:und |aber |also )?(?:es|das|die|der) (?:ist|sind|findet|wäre)(?!\p{L})/iu,
  notThen: /^[\s,]*(?:nein|nicht|nee|doch|sorry|geht nicht|wird nichts)(?!\p{L})/iu,
  invites: /^(?:kannst|könntest|würdest|machst|schickst|übernimmst|bitte) ?(?:du)?(?!\p{L})/iu,
  strangers: /(?!)/,
  me: /^(?:ich|mich|mir)$/iu,
  offices:
    /^(?:(?:der|die|das|den) )?(?:vorstand|beirat|elternbeirat|vorsitzende[rn]?|kassenwart(?:in)?|kassierer(?:in)?|schatzmeister(?:in)?|schriftführer(?:in)?|(?:haus)?verwaltung|verwalter(?:in)?|hausmeister(?:in)?|geschäftsführung|geschäftsstelle|leitung|schulleitung|kitaleitung|sekretariat|bauleitung|projektleitung|redaktion|orga-?team|betriebsrat|personalabteilung|technik|buchhaltung|alle)$/iu,
  pronouns: /^(?:er|sie)$/iu,
};
