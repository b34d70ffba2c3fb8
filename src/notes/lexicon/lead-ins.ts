/**
 * What stands between a name and a list of what that person does (`Ann will:`, `Kim kümmert sich um:`), in the languages notes are
 * written in. Alternatives for folded text. Data only.
 */
export const undertakes = [
  "will|'ll|shall|should|must|to|needs? to|ha(?:s|ve) to|(?:is|are) (?:going |expected |asked |supposed )?to|(?:agreed|volunteered|promised|offered) to|takes? care of|(?:is|are) responsible for|handles?|works? on",
  'macht|machen|ubernimmt|ubernehmen|kummer(?:t|n) sich um|erledig(?:t|en)|besorg(?:t|en)|wird|werden|soll(?:en|te|ten)?|muss|mussen|bring(?:t|en) mit|organisier(?:t|en)',
  'se (?:encarga|ocupa)n? de|har(?:a|an)|hacen?|tienen? que|deben?|preparan?|van? a',
  "s'occupe(?:nt)? de|fait|font|fera|feront|doi(?:t|vent)|se charge(?:nt)? de|prepare(?:nt)?|va|vont|pren(?:d|nent) en charge",
].join('|');

/** Words that may follow them: `Ann will also do the following:`. */
export const filling =
  'also|then|do|be doing|the following(?: things| tasks)?|work on|take care of|handle|look (?:at|into)|folgendes|noch';

/** Those who say it of themselves; they are nobody by name. */
export const ourselves = 'we|i|wir|ich|nosotros|nous|on';
