import type { DecisionWords } from './words.ts';

/** German; `ß` is kept by folding, umlauts lose their dots. */
export const german: DecisionWords = {
  label: String.raw`beschl(?:uss|uß|üsse|uesse)|beschlossen|beschlussfassung|entscheidung(?:en)?|entschieden|vereinbart|vereinbarung(?:en)?|einigung|festlegung(?:en)?|konsens|fazit`,
  vote: 'abstimmung(?:sergebnis)?|ergebnis(?: der abstimmung)?|votum',
  motion: String.raw`antr(?:ag|äge)|vorschlag|beschlussvorschlag|beschlussantrag`,
  signal:
    /freigegeben|beschl|entsch|einig|vereinbar|angenommen|einstimmig|mehrheit|genehmig|w[äa]hlt|ernennt|bestimmt|abgemacht|verfolgt|verzichte|bleib(?:t|en)\b|(?:machen|nehmen|kaufen|brauchen) wir|gegenstimme|festgelegt|best[äa]tigt|bewilligt|entlastet|festgesetzt|konsens|einverstanden|daf[üu]r|stimm(?:t|en|te|ten)\b|fallen ?gelassen|verworfen|eingestellt|aufgel[öo]st|gestrichen|abgeschafft|beibehalten|\d\/0\/\d|machen wir|nehmen wir|lassen wir|alle einig|verst[äa]ndigt|zugestimmt|stattgegeben|\bwahl\b|verzichten|wir gehen|k[üu]nftig|ab sofort|in zukunft|ab jetzt|dann (?:nur|kein\w*|ohne|mit|lieber)\b|\d ja\b|abgelehnt|zur[üu]ckgewiesen/i,
  stated: new RegExp(
    [
      // "Es wurde beschlossen, …", "Der Vorstand beschließt …", "Wir haben entschieden, dass …"
      String.raw`\bbeschlossen\b|\bbeschlie(?:ss|ß)t\b|\bentscheidung (?:wurde |ist )?(?:gefallt|getroffen|gefallen)\b|\b(?:vorstand|\w*versammlung|rat|beirat|gremium|ausschuss|plenum) (?:\w+ ){0,2}?(?:genehmigt|wahlt|bestimmt|ernennt|verabschiedet)\b|\b(?:vorstand|\w*versammlung|rat|beirat|gremium|ausschuss|gruppe|team|runde|wir|plenum|kollegium|kuratorium|schule|verein|man|eigentumer\w*) (?:\w+ ){0,3}?(?:beschlie(?:ss|ß)(?:t|en)|beschloss(?:en)?|entscheide[tn]|entschied(?:en)?|einigte?n? sich|einigen uns|verzichtet|verstandigte?n? sich)\b`,
      String.raw`\b(?:haben?|hat|wurde[n]?|wird|werden|ist|sind|worden)\b(?:(?!\bnoch\b|\bnicht\b|\bkein).){0,90}\b(?:entschieden|vereinbart|geeinigt|einigten|festgelegt|verstandigt)\b`,
      String.raw`\b(?:wird|werden|wurden?) (?:\w+ ){0,4}?(?:wieder)?gewahlt\b|\b(?:man einigt|einigt man|einigen wir|einigung:?|geeinigt) (?:sich|uns|auf)\b`,
      // "Der Antrag wird einstimmig angenommen", "einstimmig gewählt", "mit 5 Ja-Stimmen angenommen"
      String.raw`\b(?:antrag|vorschlag|haushalt|satzungsanderung|antrage) (?:\w+ ){0,4}?(?:angenommen|genehmigt|bestatigt)\b|\b(?:einstimmig|mehrheitlich|ohne gegenstimmen?|mit (?:gro(?:ss|ß)er |einfacher )?mehrheit)\b.{0,80}\b(?:angenommen|beschlossen|(?:wieder)?gewahlt|genehmigt|bestatigt|entlastet|dafur|verabschiedet)\b`,
      // "wird nicht weiter verfolgt", "Dabei bleibt es", "Abgemacht: …", "das ist damit entschieden"
      String.raw`\b(?:wird|werden) nicht (?:weiter ?verfolgt|weiterverfolgt|angeschafft|verlangert)\b|\b(?:dabei|es) bleibt (?:es|dabei)\b|\bwir bleiben (?:bei|dabei)\b|\b(?:machen|nehmen|kaufen|brauchen) wir (?:also )?nicht[,.!;]|\b(?:das|es) ist (?:damit |jetzt |also )?(?:beschlossen|entschieden|abgemacht)\b|^(?:(?:gut|ok|okay|also|dann|ja),? ){0,3}(?:abgemacht|beschlossen|entschieden)\b|^(?:(?:das|dies) )?(?:machen|nehmen|kaufen|brauchen) wir (?:also )?nicht[.!]?$|\bes bleibt bei\b|\b(?:wir verzichten|verzichten wir)\b|\b(?:den|die|das|es) lassen wir (?:weg|sein)\b|^(?:(?:ok|okay|gut|also|super|na gut),? ){1,2}dann (?:also |eben |halt )?(?:nur|kein\w*|ohne|mit|lieber) \w|\bes soll bei [^.]{2,40} bleiben\b|^(?:(?:gut|ok|okay|also|na gut|alles klar|passt|dann|ja),? ){1,3}(?:nehmen|machen|kaufen|bestellen|lassen) wir (?:den|die|das|es)\b|\b(?:so|das) machen wir(?: so| das)?[.!]?$|\bmachen wir (?:das |es )?so[.!]?$|, (?:also )?(?:abgemacht|beschlossen|entschieden)[.!]?$`,
    ].join('|'),
  ),
  recorded: new RegExp(
    [
      // "Der Kauf wird genehmigt", "Der Vorstand wird entlastet", "wird auf 40 Euro festgesetzt", "wird fallen gelassen"
      String.raw`\b(?:wird|werden|wurden?) (?:(?!noch |nicht |kein)[\w€%.,-]+ ){0,8}?(?:genehmigt|bewilligt|entlastet|festgesetzt|fallen ?gelassen|verworfen|eingestellt|aufgelost|gestrichen|abgeschafft|beibehalten)\b`,
      // "Dem Antrag wird zugestimmt", "die Wahl fällt auf B", "Wir gehen mit dem kleinen Stand", "findet künftig einmal im Monat statt"
      String.raw`\b(?:wird|wurde|werden) (?:(?!noch |nicht )\w+ ){0,4}?(?:zugestimmt|stattgegeben|entsprochen)\b|\b(?:fallt|fiel) die wahl auf\b|\bdie wahl (?:fallt|fiel) auf\b|\bwir gehen mit (?:dem|der|option|variante)\b|\b(?:wird|werden|findet|finden|gilt|gelten|entfallt|entfallen) (?:\w+ ){0,3}?(?:kunftig|ab sofort|in zukunft|ab jetzt)\b|\bab sofort\b(?! (?:erreichbar|verfugbar|im verkauf))|\bsich (?:da )?alle einig\b|\bbleib(?:t|en) (?:\w+ ){0,2}?(?:wie (?:sie sind|er ist|sie ist|es ist|bisher|gehabt)|bestehen|unverandert)\b`,
      // "mit zwei Stimmen und einer Enthaltung angenommen", "40 Euro - (6/0/0) angenommen", "==> 5/0/2"
      String.raw`\b(?:mit|bei) [^.]{0,60}\b(?:\w*stimmen?|enthaltung(?:en)?)\b[^.]{0,60}\b(?:angenommen|gewahlt|genehmigt|bestatigt|bewilligt)\b|\S.{5,}[(>:-] ?[1-9]\d*\/0\/\d+\)?(?: ?-? ?(?:angenommen|genehmigt|beschlossen))?[.!]?$`,
      // "Festgelegt wurde, dass …", "Entscheidung für Eiche", "Konsens, dass …", "Es besteht Einigkeit, …"
      String.raw`^(?:festgelegt|vereinbart|entschieden) (?:wurde|wird|ist)\b|^entscheidung (?:fur|gegen|zugunsten)\b|\bkonsens(?: ist| daruber)?,? dass\b|\bes (?:besteht|herrscht) (?:konsens|einigkeit|einvernehmen)\b`,
      // "Die Anfrage des Chors wird abgelehnt"
      String.raw`\b(?:anfrage|bitte|wunsch|gesuch|angebot|vorschlag|idee)\b[^.]{0,100}\b(?:wird|wurde|werden|wurden) (?:\w+ )?(?:abgelehnt|zuruckgewiesen)\b`,
      // "Die Haltestelle bleibt (4 Ja, 0 Nein).", "Das Fest findet statt (einstimmig)", "alle anderen dafür"
      String.raw`\S.{8,}\([^()]{0,20}\b(?:einstimmig|mehrheitlich|[1-9]\d* (?:ja\b|ja-stimmen|dafur|stimmen dafur))[^()]{0,50}\)[.!]?$|\balle (?:anderen |ubrigen )?(?:sind |waren )?dafur\b`,
      // "Alle sind einverstanden, dass …", "Die Mehrheit stimmt für Eiche"
      String.raw`\balle (?:\w+ )?(?:sind|waren) (?:\w+ )?(?:einverstanden|dafur|sich einig)\b|\b(?:mehrheit|alle|versammlung|vorstand|runde|gruppe) (?:\w+ ){0,2}?stimm(?:t|en|te|ten) (?:\w+ ){0,2}?(?:fur|zu|dem|gegen)\b`,
    ].join('|'),
  ),
  proposes:
    /^(?!.*(?:\bpause|\bweiter|nachste[nrs]? punkt|\bspater|\bminute|\bkurz|\?$))(?:(?:(?:ok|okay|gut|also|ja|na gut|komm),? ){0,3}(?:(?:dann )?(?:nehmen|machen|lassen|verschieben|streichen|bleiben|kaufen|bestellen|sagen) wir\b(?! uns)|lasst? uns (?:bei|das|die|den|es) )|.{3,50} (?:lassen wir (?:weg|sein|so)|streichen wir|nehmen wir|kaufen wir)[.!]?$)/,
  assents:
    /^(?:(?:ok|okay|ja|gut|super|alles klar),? )?(?:einverstanden|abgemacht|passt(?: fur mich)?|dabei|so machen wir(?:'s| es| das)?|bin dafur|beschlossen|von mir aus|klingt gut|perfekt|gekauft)\b/,
  settles:
    /^(?:(?:der |die )?(?:antrag|antrage|vorschlag|beschluss) (?:ist |sind |wird |werden |wurde |wurden )?(?:damit |somit )?)?(?:einstimmig|mehrheitlich|bei \d[^.]{0,40}|mit \d[^.]{0,50}|ohne gegenstimmen?)? ?(?:angenommen|beschlossen|genehmigt|freigegeben|bewilligt)(?: \([^)]{0,60}\)|,? (?:bei|mit|ohne)[^.]{0,60})?[.!]?$|^einstimmig[.!]?$|^keine (?:einwande|gegenstimmen?)[.!]?$/,
  settlesTalk:
    /^(?:(?:gut|ok|okay|also|dann|ja),? ){0,2}(?:(?:das ist |damit ist das )?(?:so )?(?:beschlossen|entschieden|abgemacht|einstimmig angenommen)|(?:der )?antrag (?:ist )?(?:einstimmig )?angenommen)[.!]?$/,
  moved: /\b(?:beantragt|stellt den antrag|schlagt .{0,60} vor|zur abstimmung)\b/,
  carried:
    /\b(?:angenommen|beschlossen|einstimmig|genehmigt|zugestimmt|keine gegenstimmen?|gewahlt)\b|\b[1-9]\d* ?(?:ja|dafur|ja-stimmen)\b|\b(?:ja|dafur):? ?[1-9]/,
  lost: /\b(?:abgelehnt|nicht angenommen|zuruckgezogen|vertagt|zuruckgestellt)\b/,
  undecided:
    /\b(?:wenn|falls|ob|sobald|soll|sollen|sollte[n]?|muss|mussen|konnte[n]?|noch (?:nicht|zu|offen)|nichts|bisher|bereits|schon|damals)\b[^;:]{0,70}$|\b(?:nicht|kein\w*)\b[^;:,]{0,40}$/,
  past: /\?["')]*$|\b(?:letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) (?:jahr|monat|woche|saison)\b|\bvor (?:einem|einer|zwei|drei|vielen|langer) \w+/,
  announces:
    /^(?:(?:wir haben )?(?:beschlossen|vereinbart)|(?:folgende[rs]?|die) (?:beschlusse?|entscheidungen|punkte) (?:wurden? )?(?:gefasst|getroffen|beschlossen)|(?:es wurde|wir haben)(?: folgendes)? (?:beschlossen|vereinbart))$/,
  follows: /\b(?:folgende[nrsm]?|wie folgt)\b/,
  asks: [
    {
      question: /\b(?:einwande|gegenstimmen|gegenrede|jemand dagegen|spricht etwas dagegen)\b[^.?]{0,60}\?["')]*$/,
      answer: /^(?:nein|keine|niemand|nicht der fall)\b/,
    },
    {
      question:
        /^(?:(?:also|dann|gut|ok|sind),? ){0,3}(?:alle |wir uns |das )?(?:einverstanden|einig|beschlossen|abgemacht)(?: so)?\?$/,
      answer: /^(?:ja|einverstanden|einig|passt|gut|ok|okay|alle|von mir aus|gern)\b/,
    },
  ],
  aim: /^(?:ziel|ziele|zweck)\b/,
  routine:
    /\b(?:protokoll(?:s|e|es)?|tagesordnung|niederschrift)\b(?:[^.]|\d\.){0,80}\b(?:genehmigt|angenommen|beschlossen|verabschiedet|bestatigt|einstimmig|erganz)|\b(?:genehmigung|annahme) (?:des|der) (?:protokoll|niederschrift|tagesordnung)/,
};
