/**
 * German verbs of work: what minutes say somebody does when they mean that it is theirs to do. Those that as often tell what was
 * said or shown in the meeting itself (berichtet, stellt vor, findet) are left out.
 */
const regular =
  'schicken verschicken zuschicken mailen rumschicken melden klären abklären prüfen überprüfen checken holen machen bestellen besorgen kaufen einkaufen buchen reservieren organisieren planen schreiben anschreiben erstellen stellen setzen legen liefern rufen kontaktieren informieren verteilen drucken sammeln aktualisieren ergänzen überarbeiten korrigieren koordinieren verhandeln beantragen unterschreiben bezahlen überweisen kündigen testen bauen reparieren installieren richten migrieren dokumentieren schließen öffnen suchen recherchieren vergleichen rechnen zählen fotografieren filmen kochen backen leihen vereinbaren terminieren verlängern erledigen räumen streichen mähen putzen reinigen tauschen ersetzen leiten reichen einreichen haken fassen hören gleichen hängen formulieren veröffentlichen posten betreuen pflegen sichern löschen fixen mergen deployen updaten reviewen pushen launchen tunen senden kümmern bereiten fragen ansprechen stoßen beauftragen begleiten besichtigen kalkulieren archivieren sortieren inventarisieren protokollieren einladen anfragen nachfragen anrufen lösen sorgen fertigen entwickeln konfigurieren zeichnen skizzieren entsorgen transportieren montieren schneiden malen dekorieren gestalten layouten scannen abschließen freigeben zusammenstellen abgeben aufsetzen einholen vorbereiten probieren ausprobieren rühren anrühren wischen fegen spülen ölen schrauben nageln sägen schleifen bohren flicken nähen füllen ausfüllen tippen heften kopieren laminieren leeren pumpen mieten heben schieben stecken kleben basteln grillen zapfen spenden gießen pflanzen jäten säen ernten düngen wiegen stempeln frankieren falten binden wickeln lüften heizen kühlen trocknen stapeln ausdrucken aushängen nachreichen weiterleiten ausarbeiten durchführen umsetzen anlegen hochladen eintragen'.split(
    ' ',
  );
/** Infinitive, then the third person. */
const irregular: Record<string, string> = {
  geben: 'gibt',
  sprechen: 'spricht',
  besprechen: 'bespricht',
  nehmen: 'nimmt',
  übernehmen: 'übernimmt',
  lesen: 'liest',
  laden: 'lädt',
  fahren: 'fährt',
  treffen: 'trifft',
  entwerfen: 'entwirft',
  messen: 'misst',
  bringen: 'bringt',
  tun: 'tut',
};

function stemOf(infinitive: string): string {
  return infinitive.replace(/(?<=el|er)n$|en$/, '');
}

/** Infinitives, lower case. */
export const infinitives: readonly string[] = [...regular, ...Object.keys(irregular)];
/** "schickt", "sammelt", "meldet". */
export const thirdPerson: readonly string[] = [
  ...regular.map((verb) => `${stemOf(verb)}${/(?:[dt]|[^lrhmn]n)$/.test(stemOf(verb)) ? 'et' : 't'}`),
  ...Object.values(irregular),
];
/** "schicke", "sammle", "melde". */
export const firstPerson: readonly string[] = infinitives.map((verb) =>
  verb.replace(/eln$/, 'le').replace(/ern$/, 'ere').replace(/en$/, 'e').replace(/^tun$/, 'tue'),
);
/** "schickst", "sammelst", "übernimmst". */
export const secondPerson: readonly string[] = thirdPerson.map((verb) =>
  verb.replace(/t$/, /[sßz]t$/.test(verb) ? 't' : 'st'),
);
/** A word in small letters that ends as infinitives do, and is neither a participle ("verschoben", "angesprochen") nor an adverb. */
export const infinitive = String.raw`(?!(?:offen|morgen|gegen|wegen|eben|oben|unten|neben|zwischen)(?!\p{L}))(?!\p{L}*(?:ge(?!ben|hen|winnen|stalten|nehmigen)\p{L}+|(?:ver|be|er|ent|zer|über|unter)\p{L}*(?:ob|och|oss|omm|und|ieb|og|orf|off|ies|and|ott))en(?!\p{L}))\p{Ll}+(?:en|eln|ern)(?!\p{L})`;
