import { plans, soon } from './plans-es.ts';
import { except, type Frame, type TalkLexicon } from './talk.ts';
import { firstPerson, futureStems, infinitives, thirdPerson } from './verbs-es.ts';

const clitic = '(?:(?:se|me|te|le|les|lo|la|los|las|nos|os) ){0,2}';
const infinitive = String.raw`(?:${infinitives.join('|')})(?:se|lo|la|los|las|le|les|me|te|nos|os)?`;
const future = (ending: string): string => `(?:${futureStems.join('|')})${ending}`;
const third = `${clitic}(?:${thirdPerson.join('|')})n?`;
const first = `${clitic}(?:${firstPerson.join('|')}|encargo|ocupo|comprometo|hablo|llamo|voy)`;
/** "Se encarga de", "se compromete a": who takes it. */
const takes = String.raw`(?:se (?:va(?:n)? a )?(?:encargar?[áa]?n?|ocupar?[áa]?n?|hac(?:e|en|er|erá|erán) cargo|compromet(?:e|en|ió|ieron|er|erá)|responsabiliza(?:n|rá)?|ofrec(?:e|en|ió)|presta|ha(?:n)? (?:ofrecido|comprometido|prestado|encargado)|brinda)|qued(?:a|an|ó|ará) (?:encargad[oa]s?|responsables?|en|como responsables?)|ha(?:n)? quedado en|asum(?:e|en|irá)|(?:va|van) a (?=${infinitive})|tien(?:e|en) que|deb(?:e|en|erá|erán)|será(?:n)? (?:el |la |los |las )?(?:encargad[oa]s?|responsables?) de)`;
/** Imperatives with a pronoun behind: "mándame", "pídele", "envíanos". */
const order = String.raw`\p{L}*[áéíóú]\p{L}*(?:me|nos|le|les|lo|la|los|las)`;
const little = '(?:(?:ya|también|luego|mañana|hoy|entonces|mismo|ahora|yo|si eso) ){0,2}';
const asks = /\?\s*$/u;

/** What is told with a verb of work in the present, and is no work: habits, reports, what a meeting does. */
const told =
  /(?<!\p{L})(?:siempre|cada (?:mes|año|semana|lunes|día)|normalmente|suele|desde (?:hace|20\d\d)|ya|nunca|no|que sí|da (?:cuenta|lectura|las gracias|la bienvenida|por)|pone (?:de manifiesto|en duda|sobre la mesa)|hace (?:constar|referencia|hincapié|saber|un resumen)|(?:pide|solicita) (?:la palabra|que)|toma la palabra|presenta|informa(?!.* (?:antes|el lunes|por escrito))|pregunta|habla de|recuerda|propone|explica|deja claro|cierra la (?:sesión|reunión)|abre la (?:sesión|reunión)|comunica que|dice|ve |está)(?!\p{L})/iu;

/** Opinions, negations, what might be. */
const never =
  /(?<!\p{L})(?:podría(?!s|is|n? (?:usted|ser))|habría (?!que)|tendría(?! que)|gustaría(?! que)|preferiría|quizás?|tal vez|a lo mejor|había|habían|hubiera|hubiese|prometió|dijo|decía|estuvo|ojalá|como si|en el caso de que|todos los (?:días|lunes|martes|miércoles|jueves|viernes|meses|años)|todas las (?:semanas|tardes|mañanas)|cada (?:día|semana|mes|año|lunes|martes|miércoles|jueves|viernes)|ya (?:ha|han|he|está|lo) )(?!\p{L})|^(?:si |cuando |aunque |porque |¿?por qué |¿?cómo )/iu;

const frames: Frame[] = [
  // "¿Quieres que los llame?" · "¿Los llamo yo?"
  { act: 'proposal', pattern: /(?<!\p{L})(?:quieres|queréis|quiere|quieren) que (?:yo )?(?<verb>)/iu },
  { act: 'proposal', pattern: new RegExp(String.raw`^¿?(?<verb>${first}(?: yo)?(?!\p{L}))(?=.*\?)`, 'u') },
  // "¿Puedes mandarme la ficha?" · "¿Podrías pedirlo tú?" · "¿Te importa llamar?"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`^¿?(?:por favor,? )?(?:me |nos |lo |la |te )?(?:puedes|podrías|puede usted|podría|podéis|podríais|pueden|podrían|te importa|te importaría|os importa|sería posible|te encargas tú de|te encargas de|te ocupas de)(?: también| por favor)? (?<verb>)(?=${infinitive}|\p{L}+(?:ar|er|ir)(?:me|nos|le|les|lo|la|los|las|te|os)?(?!\p{L}))`,
      'u',
    ),
    unless: /(?:explicar|repetir|oír|escuchar|ver |decir(?:me|nos)? (?:si|qué|cómo))/iu,
  },
  // "¿Me mandas la ficha?" · "lo recoges tú, ¿no?" · "¿llamas tú?"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`^¿?(?:entonces |y )?(?<verb>(?:(?:me|nos|lo|la|los|las|le|les|te|os) ){0,2}(?:${thirdPerson.join('|')})s(?!\p{L}))(?=.*(?:\?|\btú\b))`,
      'u',
    ),
    unless: /(?:me|nos) (?:dices|explicas|oyes|escuchas)/iu,
  },
  // "Tú mandas la lista"
  {
    act: 'order',
    pattern: new RegExp(
      String.raw`^(?:y )?(?:tú|vosotros) (?<verb>${clitic}(?:${thirdPerson.join('|')})s(?!\p{L}))`,
      'u',
    ),
    unless: asks,
  },
  // "Mándame la ficha, por favor" · "Pídele presupuesto"
  {
    act: 'order',
    pattern: new RegExp(String.raw`^(?:por favor,? )?(?<verb>${order})(?= )`, 'u'),
    unless: /^(?:dime|dinos|perdona|perdóna|créeme|míralo|háblame|avísame si|avísanos si|cuéntame)/iu,
  },
  {
    act: 'order',
    pattern: new RegExp(String.raw`^por favor,? (?<verb>(?:${thirdPerson.join('|')}|envía|haz|pon|di|ve)(?= ))`, 'u'),
  },
  // "Necesito que me mandes la ficha"
  {
    act: 'order',
    pattern:
      /(?<!\p{L})(?:necesito|necesitamos|quiero|querría|me gustaría|te pido|os pido) que (?:me |nos |lo |la )*(?<verb>\p{L}+s)(?!\p{L})/iu,
  },
  // "Me encargo yo de la sala" · "De eso me ocupo yo"
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})(?<verb>(?:(?:de|del) [^,;]{1,60} )?me (?:encargo|ocupo|comprometo|hago cargo|pongo con))(?!\p{L})/iu,
    unless: /\?|(?<!\p{L})(?:no|siempre) me /iu,
  },
  // "Te mando la lista mañana" · "Lo envío yo" · "Ya llamo yo"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?:(?:y|pues|vale|sí|claro|yo|mañana|hoy|luego|ahora|esta (?:tarde|semana|noche)|el \p{L}+|en cuanto [^,]{1,40},?|a las tres [^,]{1,30}|esto|eso),? ){0,3}${little}(?<verb>${first})(?!\p{L})`,
      'u',
    ),
    unless:
      /\?|(?<!\p{L})(?:no|siempre|suelo|casi nunca|como siempre|creo|normalmente)(?!\p{L})|^\p{L}+ del?(?!\p{L})|^(?:yo )?(?:digo|doy las gracias|veo|dejo (?:claro|constancia)|propongo|pido perdón|voy a ser|pongo (?:por caso|un ejemplo)|recuerdo)/iu,
  },
  // "Lo haré el miércoles" · "Os enviaré el acta"
  {
    act: 'promise',
    pattern: new RegExp(String.raw`(?<!\p{L}|que |si |cuando )(?<verb>${clitic}${future('é')})(?!\p{L})`, 'u'),
    unless: /\?|(?<!\p{L})(?:no|nunca) /iu,
  },
  // "Voy a hablar con la sala"
  {
    act: 'promise',
    pattern: new RegExp(String.raw`(?<!\p{L}|no )voy a (?<verb>${infinitive})(?!\p{L})`, 'u'),
    unless: asks,
  },
  // "Quedamos en que yo llamo al puerto"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`\b(?:quedamos|quedé|habíamos quedado) en que (?:yo )?(?<verb>${first})(?!\p{L})`,
      'u',
    ),
  },
  // "Puedo llamar yo"
  {
    act: 'offer',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|no )(?:yo )?(?:lo |la |los |las |te |os )?puedo (?<verb>${infinitive})(?!\p{L})`,
      'u',
    ),
    unless: /\?|(?<!\p{L})(?:si (?:quieres|queréis|hace falta)|solo)(?!\p{L})/iu,
  },
  // "Nuria se encarga de los grupos" · "Queda encargada Marta" · "Óscar se compromete a …"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw`,? (?<verb>${takes})(?!\p{L})`, 'u'),
    unless: /\?|(?<!\p{L})(?:no se|nunca|ya no|siempre se)(?!\p{L})/iu,
  },
  {
    act: 'assignment',
    who: 'group',
    pattern: new RegExp(
      String.raw`(?<verb>(?:se (?:encargar?á?|ocupar?á?)|qued(?:a|ó) encargad[oa]) )(?=(?<who>(?:de ello )?\p{Lu}.*)$)`,
      'u',
    ),
    unless: asks,
  },
  // "El tesorero enviará las cuotas" · "Amadou le pasará los archivos"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?<verb>${clitic}${future('án?')})(?!\p{L})`, 'u'),
    unless: /\?|(?<!\p{L})(?:no|nunca|quizás?|tal vez|seguramente)(?!\p{L})/iu,
  },
  // "Léelo": "Marta prepara el cartel" in minutes
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?<verb>${third})(?!\p{L})`, 'u'),
    unless: new RegExp(`${told.source}|${asks.source}`, 'iu'),
  },
  // "Se pide a Marta que mande el acta" · "Se encarga a Iván la compra"
  {
    act: 'assignment',
    who: 'group',
    pattern:
      /\bse (?<verb>(?:pide|pidió|solicita|solicitó|encarga|encargó|encomienda|encomendó|asigna) )(?:a|al) (?=(?<who>\p{L}.*)$)/iu,
  },
  // "Alguien tendrá que buscar traductor"
  {
    act: 'call',
    pattern: /(?<!\p{L})(?<verb>alguien (?:tiene|tendrá|tendría|debe|debería) (?:que )?)(?=\p{L}+)/iu,
    unless: asks,
  },
  // "Habría que pedir presupuesto" · "¿Quién puede llamar?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|no )(?:habría que|hay que|tenemos que|tendríamos que|deberíamos|¿?quién (?:puede|podría|quiere)|¿?alguien (?:puede|podría)) (?<verb>\p{L}+(?:ar|er|ir)(?:lo|la|los|las|le|les|se|nos)?)(?!\p{L})`,
      'iu',
    ),
  },
];

/** How Spanish speech and minutes promise, ask, accept and decline. */
export const spanish: TalkLexicon = {
  signs: new Set(
    'el los las del y una por para con no lo al su más pero como ya si yo tú nos os esto eso esta muy hay está qué cuando también porque'.split(
      ' ',
    ),
  ),
  openers:
    /^(?:(?:[-–•>*¿¡]+|(?:bueno|vale|pues|(?:sí|no)(?=,)|claro|y|pero|entonces|a ver|venga|genial|perfecto|gracias|hola|buenos días|buenas tardes|querid[oa]s?|estimad[oa]s?|oye|mira|además|también|por cierto|ah|eh|bien|muy bien|de acuerdo|estupendo|buenas|luego)(?=[\s,.!:]))[,.!:]*\s*){1,5}/iu,
  joints: new RegExp(
    String.raw`\s*;\s+|,\s+(?:y |pero |así que |que )?(?=(?:yo|tú|me encargo|me ocupo|te|os|¿|por favor|me voy|voy)\s)|,\s+(?=(?:lo|la|los|las|le|les|se lo|se la) \p{L}{2,}o\s)|\s+y\s+(?=(?:yo|me encargo|me ocupo)\s)|,\s+(?:y )?(?=\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2} (?:se encarga|se ocupa|se compromete|queda|${clitic}${future('á')})(?!\p{L}))`,
    'gu',
  ),
  frames: [...plans, ...except(never, frames)],
  verbs: new Set(infinitives),
  idle: /^(?:(?:me|te|se|le|lo|la|os|nos) )*(?:pregunto (?:quién|si|cómo|por qué|qué|cuándo)|abro (?:el |un |este )?(?:grupo|hilo|chat|tema)|(?:adjunto|copio|pongo en copia|pego)|dir(?:é|á) que|ser[éá]|estar[éá]|tendr[éá] (?:que ver|en cuenta)|digo|creo|pienso|supongo|espero|veo|entiendo|quedo|quedo a|doy (?:por|las)|paso el resumen|resumo|recuerdo|propongo|imagino|va a (?:ser|haber|estar)|ver[éá] si)(?!\p{L})/iu,
  vague:
    /^(?:voy|va|veo|hablo(?! con (?:él|ella|ellos|ellas|el|la|los|las|\p{Lu})(?!\p{Ll}))|hablaré|intento|intentaré|quedo|dejo|sigo|pienso|miro|vemos)(?!\p{L})/iu,
  telling: /(?!)/,
  derived: /(?!)/,
  concrete: /^(?:enviar|mandar|publicar|comprar|reservar|imprimir|contratar|convocar|pedir|firmar)/iu,
  pointing:
    /^(?:(?:ya )?(?:lo|la|eso lo) (?:hago|haré|cojo|llevo|miro|hacemos|recojo|mando|envío)(?: yo)?(?: (?:mañana|hoy|esta tarde|luego))?[.!]?$|(?:de eso )?me (?:encargo|ocupo)(?: yo)?[.!]?$|hacerlo|encargar(?:me|se|te) (?:de eso|de ello))/iu,
  fronted: /^(?:y |pero )?(?:el|la|los|las|mi|mis|ese|esa|esos|esas|este|esta|eso|lo de) \p{L}{2,}/iu,
  supposing: /^\s*(?:si (?:alguien|alguno|alguna|puedes|podéis|quieres|queréis)|en caso de)(?!\p{L})/iu,
  pronoun: /(?<!\p{L})(?:lo|la|los|las|eso|esto|ello)(?!\p{L})|(?:lo|la|los|las)(?!\p{L})/iu,
  please: /\bpor favor\b|\bsi no te importa\b/iu,
  soon,
  replies: {
    accept:
      /^(?:(?:ah|eh|uf|bueno|pues),? )?(?:(?:sí|listo|voy|oído(?: cocina)?|va|órale|sale|ándale|dale|vale|claro|por supuesto|de acuerdo|ok|okay|okey|hecho|perfecto|venga|descuida|sin problema|cuenta con ello|desde luego|trato hecho|genial|muy bien|faltaría más)(?=\s*(?:$|[,.!;:…-])| (?:que|yo|sí|lo|me|te|claro|mañana|va))|(?:yo )?(?:me encargo|me ocupo)|lo (?:hago|miro|mando|envío|llevo)|cuenta conmigo|yo (?:lo|la) |bueno,? (?:va|voy yo)|voy yo|(?:lo|la|los|las|le) (?:pruebo|veo|llamo|pregunto|hago|miro|mando))|👍|👌|✅/iu,
    decline:
      /^(?:(?:pues |uf,? |ay,? )?(?:no(?!,? (?:hay|te preocupes|pasa))(?=[\s,.!])|imposible|lo siento|me es imposible|no puedo|no llego|no me da|(?:hoy|mañana|esta semana|ahora) no|yo no|perdona,? pero|ni hablar|qué va)|no,? (?:que )?)(?!\p{L})/iu,
    take: /^(?:(?:vale|sí|bueno|pues|venga),? )*(?:yo (?:me encargo|me ocupo|lo|la|puedo|mismo|misma)|me encargo(?: yo)?|me ocupo(?: yo)?|lo (?:hago|cojo|llevo|miro) yo|ya (?:lo|la) \p{L}+ yo|déjamelo(?: a mí)?|me lo (?:pido|quedo)|va,? (?:se )?(?:lo|la)|(?:se )?(?:lo|la|los|las|le|les) \p{L}+(?:o|oy) yo|eso corre de mi cuenta|voy yo|cuenta conmigo)(?!\p{L})|^yo[.!]*$/iu,
    agree:
      /^(?:de acuerdo|vale|perfecto|buena idea|eso es|hagámoslo|lo hacemos|sí,? (?:hay que|habría que|por favor)|totalmente)(?!\p{L})/iu,
    refuse: /^(?:no hace falta|no te preocupes|déjalo|no,? gracias|no es necesario|ya es tarde)(?!\p{L})/iu,
  },
  dating:
    /(?<!\p{L})(?:lo|la|los|las) (?:necesito|necesitamos|quiero|queremos)|me (?:vendría|viene) bien|(?:tiene|tienen) que estar|hace falta(?!\p{L})/iu,
  moving:
    /^(?:(?:no|perdón|mejor|entonces|vale|o),? )*(?:mejor (?:el|para|a)|dejémoslo|lo dejamos|que sea|dame hasta|ponle)(?!\p{L})|no (?:llego|podré) (?:hasta|antes)/iu,
  delivering:
    /(?<!\p{L})(?:lo|la|los|las) (?:tienes|tenéis|tiene usted|tendrás|tendréis|recibes|recibirás)(?!\p{L})|(?<!\p{L})estará[n]? (?:listo|lista|listos|listas|ahí|allí)(?!\p{L})/iu,
  when: /(?<thing>^(?:vale,? |sí,? |bueno,? ){0,2}¿?(?:y )?(?:para )?cuándo\s?\??$|(?<!\p{L})para cuándo|(?<!\p{L})(?:cuándo|qué día) (?:puedes|podrías|podéis|podríais|podemos|necesitas|necesitáis|quieres|queréis|tendrás|tendréis|estará|estaría|lo tienes|la tienes|lo tendrás|la tendrás|me l[oa]s?|nos l[oa]s?)(?!\p{L}))|(?<!\p{L})cuándo(?!\p{L}).*\?/iu,
  filler:
    /^(?:sí|si|no|vale|pues|entonces|venga|bueno|bien|claro|perfecto|ok|okay|por|favor|como|tarde|muy|el|la|para|hasta|de|acuerdo|mejor|digamos|hecho|eso|prometido)$/iu,
  being: /^(?:y |pues )?(?:buen(?:as|os|a)?|feliz|es|será|son|fue|cae)(?!\p{L})/iu,
  notThen: /^[\s,]*(?:no|perdón)(?!\p{L})/iu,
  invites: /^(?:¿?puedes|podrías|te encargas|por favor)(?!\p{L})/iu,
  strangers: /(?!)/,
  me: /^(?:yo|mí|me)$/iu,
  offices:
    /^(?:(?:el|la|los|las) )?(?:tesorer[oa]|secretari[oa]|secretaría|president[ea]|vicepresident[ea]|vocal|junta(?: directiva)?|directiva|dirección|administrador(?:a)?|administración|conserje|coordinador(?:a)?|director(?:a)?|ampa|contable|tesorería|comisión de [\p{L} ]{3,25}|equipo de [\p{L} ]{3,25}|todos|todas)$/iu,
  pronouns: /^(?:él|ella)$/iu,
};
