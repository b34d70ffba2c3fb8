import type { Lexicon } from './lexicon.ts';
import { infinitive, infinitives, thirdPerson } from './verbs-de.ts';

/** German. Folded words have no umlauts' dots (`massnahmen`, `nachste`), but keep `ß`. */
export const german: Lexicon = {
  headings: [
    {
      kind: 'absent',
      pattern:
        /^((es )?(fehlen|fehlten|fehlt|fehlend)|entschuldigt|unentschuldigt|abwesend|abgemeldet|nicht anwesend|verhindert)/,
    },
    {
      kind: 'people',
      pattern:
        /^((weitere |stimmberechtigte |au(ss|ß)erdem |ebenfalls |auch )?(anwesende?( [\w-]+)?|teilnehmer(innen|\/-?innen|:innen|\*innen|_innen|\/in)?|teilnehmende|teilnahme|mitglieder|gaste|dabei|anwesenheit(sliste)?|teilnehmer(innen)?liste|teilnehmerkreis)( \(.*\))?)$/,
    },
    {
      kind: 'agenda',
      pattern: /^((geplante |vorgeschlagene |vorlaufige )?(tagesordnung(spunkte)?|agenda|tops?|themen(liste)?))$/,
    },
    {
      kind: 'decisions',
      pattern:
        /^((gefasste |getroffene )?(beschlusse?|entscheidungen?|beschlossen|abstimmungen|vereinbarungen|ergebnisse?|fazit))$/,
    },
    {
      kind: 'done',
      pattern:
        /^((bereits |schon )?(erledigt(es|e (aufgaben|punkte|to-?dos|tasks))?|abgeschlossen(es|e (aufgaben|punkte))?|fertig))$/,
    },
    {
      kind: 'in-progress',
      pattern:
        /^((noch |derzeit )?(in (arbeit|bearbeitung|umsetzung)|laufend(e (aufgaben|punkte|arbeiten))?|begonnen))$/,
    },
    { kind: 'blocked', pattern: /^(blockiert(e (aufgaben|punkte))?|wartet( auf .*)?|wartend)$/ },
    {
      kind: 'deferred',
      pattern: /^((zuruckgestellt|verschoben|vertagt)(es|e (aufgaben|punkte))?( auf .*)?|(auf )?wiedervorlage)$/,
    },
    {
      kind: 'pending',
      pattern:
        /^(((noch )?(offen(es)?|ausstehend(es)?|unerledigt(es)?))|(nicht |un)erledigte (aufgaben|punkte|to-?dos|tasks))$/,
    },
    {
      kind: 'actions',
      pattern:
        /^((die |unsere |meine |alle |noch )*(offene |neue |nachste |weitere |vereinbarte |konkrete |anstehende |verteilte |aktuelle )*(aufgaben(liste|verteilung|ubersicht)?|ma(ss|ß)nahmen(plan|liste)?|schritte|to-?dos?(-liste)?|todoliste|to ?do|tasks?|arbeitsauftrage|arbeitspakete|aktion(en|spunkte)|action items|hausaufgaben|zu erledigen(des)?|zu tun|nacharbeiten|folgeaufgaben|verteilung der aufgaben|was ist zu tun|wer macht was)( (bis|fur|aus|von|vom|zum|zur|der|des|seit|im|mit)\b.*)?|((die|alle|noch) )*(offene|vereinbarte) punkte( (aus|von|vom|der|des|seit|fur)\b.*)?|(wie )?(geht es|geht's) weiter|weiteres vorgehen|ausblick und nachste schritte|(noch )?zu erledigen( bis .*)?|(plan|ziele|vorhaben|aufgaben) (bis|fur) .{3,30}|bis (zum |zur )?nachste[nrs]? (woche|mal|treffen|sitzung|termin|meeting)|fur (das |die )?nachste[nrs]? (woche|mal)|was (muss|mussen wir|soll|sollen wir|haben wir) .{0,40}(passieren|erledig(t werden|en)|gemacht werden|machen|tun)|was steht (noch )?an|was (noch )?zu tun ist|zustandigkeiten|aufgaben(zuteilung|vergabe|plan)|arbeitsplan|(noch )?zu (besorgen|klaren|prufen|organisieren)|vorbereitung(en)? fur (das |die )?nachste[ns]? .{3,20}|noch offene aufgaben)$/,
    },
  ],
  discussion:
    /^(?:(?:gesprachs|sitzungs)?notizen|diskussion(?:en)?|protokolle?|besprechung(?:en)?|sitzung(?:en)?|besprochenes|besprochene punkte|themen)$/,
  actionLeadIn:
    /\b(aufgaben|arbeitsauftrage|to-?dos?) (wurden|werden|sind|ergeben|bis)\b|\bwer (macht|ubernimmt|erledigt) was\b|(folgende|folgenden) (aufgaben|ma(ss|ß)nahmen|schritte|punkte|arbeitsauftrage|to-?dos?)\b(?!.*\b(besprochen|diskutiert|beschlossen))|\b(?:besprochen|vereinbart|versprochen|anbei|hier|unten)[:,]? (?:noch |sind |nochmal )*(?:die|eure|deine|unsere) (?:aufgaben|to-?dos|nachsten schritte)$|\bich brauche (noch )?(von (euch|ihnen|allen))\b.*$/,
  columns: {
    owner:
      /^(wer( macht('s| es))?|zustandig(keit(en)?| ist|e(r)?( person)?)?|verantwortlich(keit|er|e|e person|e\/r)?|beauftragt(er|e)?|bearbeiter(in|:in|\/in)?|federfuhrung|ubernimmt|durch|durch wen|ansprechpartner(in)?)$/,
    due: /^((bis )?wann|bis|termin|frist|fallig(keit| am| bis)?|(zu )?erledigen bis|zieltermin|zieldatum|deadline|umsetzung bis|erledigung bis|bis spatestens)$/,
    status: /^(stand|status|erledigt\??|zustand|bearbeitungsstand|fortschritt)$/,
    task: /^(was( ist zu tun)?|aufgaben?|ma(ss|ß)nahmen?|thema|(arbeits)?auftrag|to-?dos?|tatigkeit(en)?|beschreibung|punkt|aktion|arbeitspaket|gegenstand)$/,
  },
  markerWords:
    'aufgaben?|(?:arbeits)?auftrag|ma(?:ss|ß)nahmen?|aktion(?:en)?|nachste[rs]? schritte?|zu erledigen|zu tun|noch zu tun|hausaufgaben?',
  forWhom: 'fur|an',
  ofWhom: 'von',
  headerLabels:
    /^(datum|tag|ort|raum|zeit|uhrzeit|dauer|beginn|ende|(sitzungs|versammlungs|gesprachs)?leitung|moderation|protokoll(ant|antin|fuhrung|fuhrer|fuhrerin|fuhrend)?|schriftfuhr(er|erin|ung)|thema|betreff|anlass|projekt|verteiler|nachste[rs]? (sitzung|treffen|termin|besprechung|meeting|versammlung))$/,
  fieldLabels: {
    owner:
      'zustandig(?:keit|e[rn]?)?(?: ist| fur die umsetzung)?|verantwortlich(?:e[rn]?|keit)?|verantw\\.|bearbeiter(?:in|:in)?|ubernimmt|wer|federfuhrung|erledigt von|zugewiesen an|beauftragt(?:e[rn]?)?',
    due: 'frist|fallig(?:keit)?(?: am| bis| zum)?|termin|bis(?: wann| spatestens)?|zieltermin|(?:zu )?erledigen bis|zu erledigen bis|wann|stichtag|abgabe(?: bis)?',
    status: 'stand|zustand',
  },
  doubtfulLabels: /^(wer|wann|bis|termin|stand|zustand|abgabe|ubernimmt)$/,
  nothing:
    /^(\(?(keine?( (neuen |offenen |weiteren )?(aufgaben|punkte|to-?dos|ma(ss|ß)nahmen))?|nichts|entfallt|k\. ?a\.|-\/-|siehe oben)\)?[.!]?)$/,
  states: [
    {
      status: 'open',
      pattern:
        /^((noch )?(nicht|nie) (erledigt|fertig|begonnen|abgeschlossen|angefangen)|(noch )?offen(er punkt)?|ausstehend|steht (noch )?aus|unerledigt|neu|geplant|zu tun)\b/,
    },
    {
      status: 'done',
      pattern:
        /^((ist |wurde |bereits |schon |alles |inzwischen )*(erledigt|abgeschlossen|fertig(gestellt)?|umgesetzt|abgehakt|geschlossen|ausgefuhrt|durchgefuhrt)|ja)(?![\w-])/,
    },
    {
      status: 'in-progress',
      pattern:
        /^((noch |derzeit |ist |bereits )*(in (arbeit|bearbeitung|umsetzung|prufung|vorbereitung|gange)|laufend|lauft|begonnen|angefangen|angestoßen|angestossen|teilweise (erledigt|fertig)|teils erledigt|halb fertig|fast fertig))(?![\w-])/,
    },
    { status: 'blocked', pattern: /^((noch )?(blockiert|hangt (an|bei|fest)|wartet( auf)?|warten auf|gestoppt))\b/ },
    {
      status: 'deferred',
      pattern:
        /^((wird |wurde |ist |vorerst |erst mal )*(zuruckgestellt|verschoben|vertagt|aufgeschoben|auf (eis|wiedervorlage)|ruht|pausiert))\b/,
    },
    {
      status: 'cancelled',
      pattern:
        /^((ist |hat sich )*(entfallt|entfallen|gestrichen|verworfen|hinfallig|abgesagt|abgelehnt|obsolet|hat sich erledigt|nicht (mehr )?(notig|erforderlich)|wird nicht (mehr )?(weiter )?verfolgt))\b/,
    },
  ],
  remarks:
    'erledigt|abgeschlossen|fertig(?:gestellt)?|umgesetzt|in arbeit|in bearbeitung|laufend|lauft(?: noch)?|begonnen|teilweise erledigt|noch offen|offen|(?:noch )?nicht erledigt|blockiert|wartet auf|zuruckgestellt|verschoben|vertagt|entfallt|gestrichen|hinfallig|abgesagt',
  groups:
    /^((der |die |das |dem |den |vom |unser |unsere |gesamter? |ganzer? |alle )*(alle( anwesenden| mitglieder| teilnehmer(innen)?| zusammen| gemeinsam)?|beide|jeder|jede\/r|team|gruppe|(\p{L}+-?)?(vorstand|beirat|elternbeirat|vorsitz(ende[rn]?)?|kassenwart(in)?|kassierer(in)?|kassenprufer(in)?|schatzmeister(in)?|schriftfuhrer(in)?|verwaltung|verwalter(in)?|hausverwaltung|hausmeister(in)?|geschaftsfuhrung|geschaftsfuhrer(in)?|geschaftsstelle|leitung|schulleitung|kitaleitung|sekretariat|ausschuss|kommission|arbeitsgruppe|arbeitskreis|abteilung|redaktion|mitglieder|eltern|erzieher(innen)?|betriebsrat|projektleitung|projektteam|bauleitung|bauherr(in)?|architekt(in)?|gewerke|protokollant(in)?|moderator(in)?|buro|vertrieb|einkauf|buchhaltung|marketing|entwicklung|technik|orgateam|helfer(innen)?|freiwillige|platzwart(in)?|zeugwart(in)?|jugendwart(in)?|geratewart(in)?|gartenfachberater(in)?|wegewart(in)?|wirt(in)?|trainer(in)?|team)|(ag|ak) [\p{L}\d-]+( [\p{L}\d-]+)?|\p{L}+[- ]?team|team \p{L}+))$/u,
  articles: 'der|die|das|dem|den',
  vague:
    /^((noch )?(jemand|irgendwer|irgendjemand|niemand|keiner|n\. ?n\.?|nn|offen|unklar|unbekannt|zu (klaren|bestimmen|benennen)|nicht (vergeben|besetzt|zugeteilt)|wer\?|freiwillige(r)?( gesucht)?|ein(e)? freiwillige(r)?|gesucht|folgt))$/,
  somebody: /^(jemand|irgendwer|irgendjemand)$/,
  vagueTasks:
    /^((das |es |alles |weiter |nochmal )*(nachfassen|nachhaken|klaren|abklaren|prufen|besprechen|ansehen|anschauen|uberlegen|abstimmen|dranbleiben)|sich (darum )?kummern|ruckmeldung|verschiedenes|siehe oben)$/,
  carried:
    /\b(uberfallig|war fallig|ursprunglich|eigentlich|noch|ubertrag(en)?|seit|ruckstand|verspatet|verzogert|verschoben|vertagt|wiedervorlage|nachhaken|erinner(n|ung|t)|erneut|alt)\b/,
  topics:
    /^(abstimmung|allgemeines|anlage|anmerkung|anmeldung|antrag|antrage|aufgabe|aufgaben|begrußung|beispiel|bemerkung|bericht|beschluss|betreff|bitte|budget|datenschutz|datum|einkauf|einladung|eltern|ergebnis|essen|fazit|finanzen|frage|fragen|garten|gebaude|gerate|haushalt|heizung|hinweis|homepage|idee|info|kasse|kassenbericht|kosten|kritik|kuche|lager|material|mitglieder|neu|newsletter|offen|ort|personal|plakat|plakate|planung|presse|programm|projekt|protokoll|raum|raume|sanierung|satzung|schule|sommerfest|sonstiges|spiel|sponsoren|stand|strom|termin|termine|thema|top|treffen|ubersicht|veranstaltung|verein|verschiedenes|verpflegung|vertrag|vorschlag|wahl|wahlen|webseite|website|werbung|wichtig|ziel|zeit|zeitplan|zusammenfassung)$/,
  doing: [
    'kümmer(?:t|n) sich',
    'erklär(?:t|en) sich (?:dazu )?bereit',
    'verpflichte(?:t|n) sich',
    'versprich?t',
    'w(?:ird|erden) (?:gebeten|beauftragt)',
    // "wird … einholen", not "wird … verschoben"
    `w(?:ird|erden)(?=[^;]{0,120}? ${infinitive})`,
    '(?:soll(?:te)?|muss|müsste|darf|will|möchte|kann)',
    '(?:sollen|müssen|wollen)',
    ...thirdPerson,
    ...infinitives,
  ].join('|'),
  orders: String.raw`[^.;:\n]{0,100}?(?<=\s|^)${infinitive}(?=\s*(?:$|[,.(;\n]|-\s|bis\s))`,
  orderEnd: /(?:en|eln|ern)\s*(?:$|[,.(;\n]|-\s|bis\s)/,
  titles: 'herrn?|frau|hr|fr|dr|prof|dipl\\.?-ing|ing|ra|pfr|pfarrer(?:in)?|pastorin|diakon(?:in)?',
  stopWords: new Set(
    'der die das den dem des ein eine einen einem einer eines und oder aber auch noch nur schon von vom zu zum zur mit bei beim bis fur auf aus an am im in ins nach vor uber um als wie wenn dass ob ist sind war wird werden wurde soll sollen muss mussen kann konnen hat haben sich er sie es wir ihr ich du euch uns ihm ihnen ihn sein seine ihre ihren nicht kein keine alle bitte spatestens heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen monat tag tage januar februar marz april mai juni juli august september oktober november dezember ende anfang mitte nachste nachsten sitzung'.split(
      ' ',
    ),
  ),
  former: /\b(letzte[nrs]?|vorige[nrs]?|alte[nr]?|fruhere[nr]?|vorherige[nr]?|ausstehende?|offene) /,
  writing: {
    actions: 'Aufgaben',
    decisions: 'Beschlüsse',
    and: 'und',
    by: 'bis',
    due: 'bis',
    on: 'am',
    columns: { task: 'Aufgabe', owner: 'Wer', due: 'Bis', status: 'Status' },
    statuses: {
      open: 'Offen',
      'in-progress': 'In Arbeit',
      done: 'Erledigt',
      blocked: 'Blockiert',
      deferred: 'Verschoben',
      cancelled: 'Entfällt',
    },
    frequent: /\b(?:der|die|das|und|ist|nicht|wir|mit|bis|den|ich)\b/gi,
  },
};
