import type { DecisionWords } from './words.ts';

/** Spanish. */
export const spanish: DecisionWords = {
  label: String.raw`acuerdos?(?: adoptados?| tomados?)?|acordado|se acuerda|decisi[óo]n(?:es)?|decidido|resoluci[óo]n(?:es)?|resuelto|aprobado`,
  vote: String.raw`votaci[óo]n|resultado(?: de la votaci[óo]n)?|votos`,
  motion: String.raw`moci[óo]n|propuestas?`,
  signal:
    /vota|acuerd|acord|decid|decis|aprueb|aprob|resuelv|resolvi|unanim|quedamos|quedado|nos quedamos|descart|eleg|elige|nombra|designa|opta|mantien|fija|establec|de acuerdo|vamos con|entonces|este a[ñn]o|esta vez|faculta|facult[óo]|autoriz|mayor[íi]a|asentimiento/i,
  stated: new RegExp(
    [
      // "Se acuerda por unanimidad …", "Se ha decidido que …", "Se aprueba …"
      String.raw`\bse (?:ha |han |habia )?(?:acuerdan?|acordo|acordaron|acordado|decide|decidio|decidido|aprueban?|aprobo|aprobaron|aprobado|resuelve|resolvio|resuelto|descarta|descarto|faculta|faculto|autoriza|autorizo)\b|\bse (?:toma|tomo|ha tomado) la decision\b`,
      // "Hemos acordado …", "quedamos en que …", "nos quedamos con …"
      String.raw`\b(?:hemos (?:acordado|decidido|aprobado|quedado en)|acordamos|decidimos|quedamos en(?! que (?:yo|tu)\b)|nos quedamos con)\b`,
      // "La junta acuerda …", "queda aprobado el presupuesto"
      String.raw`\b(?:junta|asamblea|comision|directiva|claustro|pleno|consejo|comite|equipo|grupo|reunion) (?:\w+ ){0,2}?(?:acuerda|acordo|aprueba|aprobo|decide|decidio|resuelve|renuncia|descarta|elige|nombra|designa)\b|\b(?:queda|quedan|es|fue|ha sido|son|fueron) (?:aprobad|acordad|elegid|descartad)[oa]s?\b|\b(?:aprobad|acordad|elegid)[oa]s? por (?:unanimidad|mayoria|asentimiento)\b|\bpor (?:unanimidad|mayoria|asentimiento)\b|\b(?:sale|resulta|salen|resultan) elegid[oa]s?\b`,
      // "En cuanto a los azulejos, decidido: no se tocan", "votamos, 4 a 1"
      String.raw`\b(?:decidido|acordado|hecho), ?(?:no|se|lo|la)\b|(?:^|, )(?:decidido|acordado): ?\S|\bvota(?:mos|ron|do),? (?:sale |salio |gana |gano )?\d+ a \d+\b`,
      String.raw`\b(?:esta|queda|ya esta) (?:decidid|acordad)[oa]\b|^(?:(?:bien|vale|pues|ok|venga|bueno),? ){1,2}(?:el|la|los|las) [\w ]{1,25} entonces[.!]?$|\b(?:este ano|esta vez) no (?:hacemos|habra|se hace|compramos)\b|^(?:(?:bien|vale|pues|entonces|venga|bueno),? ){0,3}(?:decidido|acordado|hecho entonces)[,:. ]|^(?:(?:pues|bien|vale|entonces|venga|bueno),? ){1,3}aprobado[,:.]`,
    ].join('|'),
  ),
  recorded: new RegExp(
    [
      // "Se opta por el roble", "Se mantiene la cuota", "Se fija la cuota en 20 euros", "Se establece que …"
      String.raw`\bse (?:ha |han )?(?:optan? por|opto por|optado por|eligen?|eligio|elegido|mantienen?|mantuvo|fijan?|fijo|fijado|establece que|establecio que|establecido que|llega a(?:l| un) acuerdo|llego a(?:l| un) acuerdo)\b`,
      // "Hemos elegido el roble", "Todos estamos de acuerdo en …"
      String.raw`\bhemos (?:elegido|optado por|descartado)\b|\btodos (?:estamos |estan |estuvieron )?de acuerdo (?:en|con|para)\b`,
    ].join('|'),
  ),
  proposes:
    /^(?!.*(?:siguiente|luego|despues|pausa|\?$))(?:(?:bien|vale|pues|entonces|venga|bueno|ok),? ){0,3}(?:vamos con|nos quedamos con|quedamos con|cogemos|usamos|dejamos|dejemoslo|lo dejamos|elegimos|cambiamos|aplazamos)\b/,
  assents:
    /^(?:(?:vale|si|ok|bien|perfecto),? )?(?:de acuerdo|hecho|me parece bien|conforme|perfecto|decidido|acordado|por mi bien|venga)\b/,
  settles:
    /^(?:la (?:mocion|propuesta) )?(?:se |es |queda |fue )?(?:aprobad[oa]|acordad[oa]|aprueba)s?(?: (?:por (?:unanimidad|mayoria|asentimiento)(?: de [^.]{0,30}| \([^)]{0,30}\))?|\(?\d[^.]{0,50}))?[.!]?$|^por unanimidad[.!]?$/,
  settlesTalk:
    /^(?:(?:bien|vale|pues|entonces|venga|bueno),? ){0,2}(?:(?:queda |esta )?(?:decidido|acordado|aprobado)|aprobad[oa] por unanimidad)[.!]?$/,
  moved: /\b(?:propone|proponen|se propone|presenta la mocion)\b/,
  carried: /\b(?:aprobad[oa]s?|aprueba|unanimidad|acordad[oa]|asentimiento)\b|\b[1-9]\d* (?:votos? )?a favor\b/,
  lost: /\b(?:rechazad[oa]s?|rechaza|no (?:se )?(?:aprueba|aprobad[oa])|retirad[oa]|aplazad[oa])\b/,
  undecided:
    /\b(?:si|cuando|hasta que|hay que|habra que|tenemos que|falta|pendiente de|deberiamos|podriamos|nada|aun no|todavia no|ya)\b[^;:]{0,50}$|\b(?:no|antes de)\b[^;:,]{0,40}$/,
  past: /\?["')]*$|\bhace (?:un|una|dos|tres|\d+|unos|unas) \w+/,
  announces:
    /^(?:(?:hemos )?(?:decidido|acordado)|se (?:acuerda|decide|acordo|decidio|ha acordado|ha decidido)(?: que| lo siguiente)?|(?:los |las )?(?:acuerdos|decisiones)(?: son)?(?: los siguientes| las siguientes)?)$/,
  follows: /\b(?:siguientes?)\b/,
  asks: [
    {
      question: /\b(?:alguna objecion|alguien se opone|alguien en contra|votos en contra)\b[^.?]{0,60}\?["')]*$/,
      answer: /^(?:no|ninguna|ninguno|nadie)\b/,
    },
    {
      question: /^(?:(?:entonces|bien|vale),? ){0,2}(?:estamos |todos |todas )?(?:de acuerdo|conformes)\??$/,
      answer: /^(?:si|de acuerdo|vale|conforme|todos|perfecto|claro)\b/,
    },
  ],
  aim: /^objetivos?\b/,
  routine:
    /\b(?:acta|orden del dia)\b[^.]{0,80}\b(?:aprueb|aprob|unanimidad)|\b(?:aprueb|aprob)\w*[^.]{0,50}\b(?:acta|orden del dia)\b/,
};
