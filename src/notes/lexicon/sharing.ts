/** Words that ask or tell who takes which part, in the languages notes are written in, matched against folded text. Data only. */
export const sharing =
  /\b(?:volunteers?|volunteer to|sign(?:ed)?[- ]?up|who (?:will|can|does|takes?|wants to|reviews?|writes?)|assign(?:ed|ments?)|(?:split|divided|shared) (?:up|out|among|between|as)|freiwillige|wer (?:macht|ubernimmt|mochte|schreibt|kann)|aufgeteilt|verteilt auf|voluntari[oa]s|quien (?:hace|se encarga|puede|revisa)|repart(?:o|ido|imos)|volontaires|qui (?:fait|prend|relit|s'occupe)|reparti(?:e?s)?)\b/;
