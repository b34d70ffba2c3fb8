import type { UpdateWords } from './words.ts';

const finished =
  'erledigt|fertig|abgeschlossen|behoben|gesendet|verschickt|abgeschickt|raus|bestellt|gebucht|bezahlt|uberwiesen|unterschrieben|eingereicht|veroffentlicht|geliefert|umgesetzt|repariert|abgegeben|beantragt|geschickt|angerufen|eingebaut|gedruckt';

export const german: UpdateWords = {
  done: [
    new RegExp(String.raw`\b(?:ist|sind|wurden?|worden|habe?n?|hat|hab)\b[^.?]{0,90}\b(?:${finished})\b`, 'i'),
    new RegExp(String.raw`(?:^|[\s:,-])(?:${finished})[.!]*$`, 'i'),
  ],
  bareDone:
    /^(?:(?:ist|schon|ja|ok|alles|das|hab ich|habe ich|ich hab|ich habe|bereits|es|sie|ihn),? ){0,4}(?:erledigt|fertig|gemacht|geschickt|raus|bestellt|gebucht|bezahlt)(?:[,.!;:]|\s*[✅✔👍🎉]|$)/iu,
  notDone:
    /\b(?:nicht|noch|nie|kein\w*|fast|beinahe|teilweise|halb|sobald|wenn|falls|bis|erst|wird|werden|muss|mussen|soll|sollte|kann|konnte)\b|\?|\d{1,2}\s?%/i,
  conditional: /\?\s*$|\b(?:wenn|falls|sofern|vielleicht|sollten wir)\b/i,
  moved:
    /\b(?:verschoben|verlegt|verlangert|fristverlangerung|neue frist|neuer termin|verschiebt sich|verschieben)\b[^.]*?\b(?:auf|bis|zum|am|ist|:)?\s/i,
  putOff:
    /\b(?:zuruckgestellt|vertagt|auf eis gelegt|verschoben auf (?:unbestimmte zeit|das nachste jahr|spater|nachstes jahr|die nachste saison))\b|\b(?:stellen wir|wird) [^.,]{0,60}(?:zuruck|vertagt)\b/i,
  cancelled:
    /\b(?:entfallt|fallt weg|hat sich erledigt|wurde gestrichen|ist gestrichen|abgesagt|nicht mehr notig|brauchen wir nicht mehr|lassen wir (?:weg|fallen|bleiben)|nicht mehr gebraucht)\b/i,
  handedOver:
    /(?<owner>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?) (?:ubernimmt|macht das jetzt)\b(?:[^.]{0,80}? von (?<from>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?))?|(?:geht|ubergeben|wandert) an (?<owner2>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)/u,
};
