import type { Frame } from './talk.ts';
import { firstPerson, infinitives, thirdPerson } from './verbs-es.ts';

/** With one of these before it a word in -o is a verb. */
const pronouns = '(?:(?:se|me|te|le|les|lo|la|los|las|nos|os) ){1,2}';
const clitic = '(?:(?:se|me|te|le|les|lo|la|los|las|nos|os) ){0,2}';
/** First persons that are no work: states, opinions, what befalls. */
const noDeed = String.raw`(?:estoy|soy|tengo|creo|pienso|supongo|espero|siento|quiero|puedo|sé|conozco|digo|veo(?! (?:el|la|los|las|a) )|entiendo|opino|prefiero|necesito|debo|suelo|trabajo|vuelo|vivo|duermo|como|bebo|ceno|caso|jubilo|llego|salgo|entro|sigo|empiezo|comienzo|termino|quedo|imagino|temo|dudo|recuerdo|noto|oigo|escucho|estudio|descanso|marcho|vuelvo|regreso|viajo|cumplo|parto|celebro|yo|no|lo|como|cuando|luego|mismo|ambo|todo|solo|pero|otro|nuevo|primero|segundo|tercero|claro|bueno|cierto|correo|acuerdo|ejemplo|favor|cargo|caso|medio|cuanto|tanto|mucho|poco|campo|tiempo|trabajo|año|mayo|marzo|junio|julio|enero|febrero|domingo|sábado|viernes|minuto|momento|rato|dinero|precio|presupuesto|documento|grupo|eso|esto|aquello|almuerzo|desayuno|concierto|torneo|partido|curso|ensayo|encuentro|mercado|reparto|sorteo|evento|rodaje|pasado|próximo|\p{L}+[ai]do)`;
const when = String.raw`(?:(?:mañana|hoy|luego|ahora|esta (?:tarde|noche|semana|mañana)|pasado mañana|después|el (?:mismo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|próximo \p{L}+|día \d+)|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|el \d+)(?: (?:mismo|temprano|sin falta|que viene|por la (?:mañana|tarde|noche)|a primera hora|a mediodía))*,? )`;
const habit = String.raw`(?<!\p{L})(?:cada|todos los|todas las|siempre|normalmente|casi nunca|nunca|no (?:(?:me|te|se|lo|la|los|las|le|les|os|nos) ){0,2}\p{L}+(?:o|oy|é)|ayer|anteayer|pasad[oa]s?|solía|suele|ojalá|quizás?|a lo mejor)(?!\p{L})|\?\s*$`;
/** What nobody owes as work. */
const courtesies = String.raw`(?:(?:un|una|unas|dos) )?(?:caña|cañas|cerveza|café|cena|comida|copa|favor|disculpa|explicación|euros?|dinero|pasta|vida|\d)`;

/** What is coming, said without a future: the present with a day, what others will have, what somebody takes on, what somebody wants. */
export const plans: Frame[] = [
  // "El viernes temprano llevo la caja a la agencia" · "Esos dos los tuesto mañana"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?:(?:y|pues|vale|sí|claro|entonces|bueno|así que|que),? ){0,2}(?:yo )?(?<verb>(?:(?:(?:[^,;]{2,60} )?${pronouns}|${when}(?:ya |yo )?${clitic}|(?:ya |yo )${clitic})(?!${noDeed}(?!\p{L}))\p{Ll}{2,}(?:o|oy)|(?:${firstPerson.join('|')}))(?!\p{L}))`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(String.raw`${habit}|https?:`, 'iu'),
  },
  // "El martes viajo a Neiva a firmar" · "Voy yo el miércoles a la alcaldía"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<verb>(?:me )?(?:voy|viajo|vuelvo|paso|salgo|subo|bajo|acerco) (?:[\p{L}\d]+ ){0,6}?a (?:${infinitives.join('|')})(?:lo|la|los|las|le|les|se)?)(?!\p{L})`,
      'iu',
    ),
    unless: new RegExp(habit, 'iu'),
  },
  {
    act: 'promise',
    pattern: /^(?:(?:ay|bueno|vale|pues|entonces|está bien),? ){0,3}(?<verb>voy yo(?!\p{L}))/iu,
    taking: true,
    unless: /\?\s*$/,
  },
  // "Esta tarde la veo y le pregunto"
  {
    act: 'promise',
    pattern: new RegExp(String.raw`^${when}(?:ya )?(?<verb>(?:la|lo|los|las) veo)(?!\p{L})`, 'iu'),
    taking: true,
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "Mañana a primera hora estoy llamando a la aduana"
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})(?<verb>estoy (?!(?:trabajando|viajando|durmiendo|volando)(?!\p{L}))\p{L}+(?:ando|iendo))(?!\p{L})/iu,
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "La armo yo" · "Autocar lo llevo yo, el de siempre" · "Hago yo la transferencia"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?:(?:entonces|bueno|vale|va|pues|y|sí|que|mejor)(?:,| va,?)? ){0,3}(?:y )?(?<verb>(?:[^,;]{0,40}? )?${clitic}(?!${noDeed} yo)\p{Ll}{2,}(?:o|oy) yo(?!\p{L}))`,
      'iu',
    ),
    unless:
      /\?\s*$|(?<!\p{L})(?:no|(?<!(?:el|la|lo) de )siempre|cada|nunca|quién|como)(?!\p{L})|(?<!\p{L})(?:el|la|lo|que|como) (?:digo|creo|pienso|veo|sé) yo/iu,
  },
  // "Cate usted y la escribo yo"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<= y )(?<verb>(?:la|lo|los|las|se lo|se la|le) (?!${noDeed} )\p{Ll}{2,}o yo(?!\p{L}))`,
      'iu',
    ),
    unless: /\?\s*$/,
  },
  // "El enlace os llega el miércoles" · "Las cifras las tienes el lunes" · "Lo tendréis en el correo mañana"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`^(?:(?:y|pues|vale|sí|entonces),? ){0,2}${when}?(?<verb>(?:[^,;¿?]{2,60} )?(?:(?:me |te |os |se |le |les )?(?:lo|la|los|las) (?:tienes|tenéis|tiene usted|tienen ustedes|tendrás|tendréis|tendrá usted|tendrán|recibes|recibís|recibirás|recibiréis)|(?:te|os|le|les) llegan?)(?!\p{L}))`,
      'iu',
    ),
    dated: true,
    unless: new RegExp(String.raw`${habit}|(?<!\p{L})(?:factura|multa|tren|autobús|cada|ya|fiesta)(?!\p{L})`, 'iu'),
  },
  // "Se las puedo tener el lunes"
  {
    act: 'offer',
    pattern:
      /(?<!\p{L})(?<verb>(?:se|te|os) (?:lo|la|los|las) puedo (?:tener|pasar|mandar|enviar|traer|dar))(?!\p{L})/iu,
    dated: true,
    unless: /\?\s*$|(?<!\p{L})no(?!\p{L})/iu,
  },
  // "Déjamelo a mí" · "Eso corre de mi cuenta"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?:(?:vale|sí|bueno|pues|venga|va|tranquil[oa]|no te preocupes),? ){0,2}(?<verb>déj(?:ame|e|ad)?m?el[oa]s? a mí|déjenmel[oa] a mí|déj(?:a|ad)me(?:l[oa])? a mí(?= *(?:$|[.,!]))|es[oe] (?:corre de mi cuenta|es cosa mía|va de mi cuenta|lo veo yo|déjamelo)|corre de mi cuenta|es cosa mía|apúntame|apuntadme|yo (?:lo|la|los|las) (?:hago|llevo|miro|llamo|mando|cojo|traigo|compro|armo|escribo|pido|recojo|pego|reviso|busco|subo))(?!\p{L})/iu,
    unless: /\?\s*$/,
  },
  // "Os debo el acta de enero"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:te|os|le|les) debo (?:todavía |aún )?(?!${courtesies}(?!\p{L}))(?<verb>(?=(?:el|la|los|las|un|una)(?!\p{L})))`,
      'iu',
    ),
    unless: /\?\s*$/,
  },
  // "Bob, ¿lo llamas tú?" · "¿Se le mide, Bob?" · "¿Puede salir la lista de tu formulario?"
  {
    act: 'request',
    pattern:
      /^¿?(?:y )?(?:en cuánto (?:tiempo )?|cómo de rápido |para cuándo )(?:puedes|podrías|puede|podría|podéis) (?<verb>)/iu,
  },
  { act: 'request', pattern: /^¿?(?<verb>(?:se le mide|te animas|se anima|te atreves|te apuntas)(?!\p{L}))/iu },
  {
    act: 'request',
    pattern: /^(?:y )?(?:eso |esto )?¿?(?<verb>(?:eso |esto )?(?:puede|podría) (?:salir|ir|entrar) )/iu,
  },
  // "Estaré para abrirle" · "Pienso pintarlo el sábado"
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})(?:yo )?estar(?:é|emos) (?:[\p{L}\d]+ ){0,5}?para (?<verb>\p{L}+(?:ar|er|ir)(?:lo|la|los|las|le|les)?)(?!\p{L})/iu,
    unless: /\?\s*$|(?<!\p{L})no /iu,
  },
  {
    act: 'promise',
    pattern:
      /(?<!\p{L})(?:pienso|tengo pensado|tengo previsto|mi plan es) (?<verb>\p{L}+(?:ar|er|ir)(?:lo|la|los|las|le|les|se)?)(?!\p{L})/iu,
    dated: true,
    unless: /\?\s*$|(?<!\p{L})no /iu,
  },
  // "Si quieres la llamo" · "Tendría que preguntar." - "¿Podrías?"
  {
    act: 'proposal',
    pattern:
      /^si (?:quieres|queréis|quiere|quieren|te parece|os parece|hace falta),? (?<verb>(?:yo )?(?:(?:se|te|os|le|les|la|lo|las|los) ){0,2}(?:\p{Ll}{2,}(?:o|oy)|puedo \p{L}+)(?!\p{L}))/iu,
  },
  {
    act: 'order',
    taking: true,
    pattern: /^¿?(?:y )?(?:podrías|puedes|podría|lo harías|te importa|te importaría)(?<verb>)(?=\s*\?*$)/iu,
  },
  // "¿Podemos tener las cifras por meses?"
  {
    act: 'order',
    pattern: /^¿?(?:podemos|podríamos|puedo|podría) (?:tener|ver|recibir) (?<verb>(?:el|la|los|las|un|una|tus?) )/iu,
    unless: /(?<!\p{L})(?:café|momento|minuto|pregunta|palabra|turno)(?!\p{L})/iu,
  },
  // "No te olvides del permiso" · "Te toca el boletín" · "Encárgate tú del acta"
  {
    act: 'order',
    pattern:
      /^(?:no te olvides|no olvides|no se olvide|no os olvidéis|acuérdate|acuérdese|acordaos) (?<verb>de(?:l)? )/iu,
    unless: /\?\s*$|de que/iu,
  },
  {
    act: 'order',
    pattern: /^(?:te|le|os) toca(?: a ti| ahora)? (?<verb>(?:el|la|los|las|hacer|llevar|traer|escribir) )/iu,
    unless: /\?\s*$/,
  },
  {
    act: 'order',
    pattern: /^(?<verb>(?:encárgate|encárguese|ocúpate|ocúpese|pásate|acércate|ponte)(?: tú| usted)? )/iu,
  },
  // "Sale el jueves"
  {
    act: 'promise',
    taking: true,
    pattern: /^(?<verb>(?:(?:ya )?(?:sale|salen|va|van)) )(?=(?:hoy|mañana|el|esta|este|ahora))/iu,
    dated: true,
    unless: new RegExp(habit, 'iu'),
  },
  // "¿Quién avisa a la directora?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`^¿?(?:y |entonces )?quién (?<verb>${clitic}(?:${thirdPerson.join('|')}))(?!\p{L})(?=.*\?)`,
      'iu',
    ),
    unless: /quién (?:ve|va|da|dice|queda|falta)(?!\p{L})/iu,
  },
  // "Hágame el favor y lo llama ahora mismo" · "Usted me lo recibe"
  {
    act: 'order',
    pattern: /^(?:no,? señora?[.,]? )?(?:hágame|hazme|háganme) el favor (?:y|de) (?<verb>)/iu,
    unless: /\?\s*$/,
  },
  {
    act: 'request',
    pattern:
      /^(?:usted|tú|vos) (?<verb>(?:(?:me|nos|se|le|les) )?(?:lo|la|los|las|le|les) (?!(?:sabe|sabes|tiene|tienes|ve|ves|dice|dices|conoce|conoces|hizo|dijo|quiere|quieres)(?!\p{L}))\p{Ll}{2,})(?!\p{L})/iu,
    unless: /\?\s*$|(?<!\p{L})(?:ayer|siempre|nunca)(?!\p{L})/iu,
  },
  // "Rellenadlo todos antes del miércoles, porfa"
  {
    act: 'call',
    pattern:
      /^(?:por favor,? |porfa,? )?(?<verb>\p{L}{3,}(?:[aei]d|adme|[aei]d(?:lo|la|los|las|le|les|nos)))(?= .*(?<!\p{L})(?:todos|todas|porfa|por favor|antes del?)(?!\p{L}))/iu,
    unless: /\?\s*$|^(?:verdad|ciudad|usted|edad|calidad|felicidad|mitad|red|pared|salud|actitud|\p{L}+dad)(?!\p{L})/iu,
  },
  // "Cate usted las muestras" · "Vaya usted"
  {
    act: 'order',
    pattern:
      /^(?<verb>(?!(?:diga|mire|oiga|perdone|disculpe|crea|imagine|tenga|siga)(?!\p{L}))\p{L}{2,}[aen]) usted(?!\p{L})/iu,
    unless: /\?\s*$/,
  },
  // "Pregúntale a tu cuñada" · "Prueba en la pared"
  {
    act: 'order',
    pattern: new RegExp(
      String.raw`^(?:entonces |pues |y )?(?<verb>(?:${infinitives
        .filter((verb) => verb.endsWith('ar'))
        .map((verb) => verb.replace(/r$/, ''))
        .join(
          '|',
        )}|prueba|cuelga|cierra|encuentra|haz|pon|trae|pide|escribe|sube|recoge))(?= (?:el|la|los|las|un|una|en|con|a|al|lo|si|eso|esto|tú|mañana|hoy)(?!\p{L}))`,
      'iu',
    ),
    unless:
      /\?\s*$|^(?:mira(?! si)|espera|habla|deja|pasa|para|falta|toca|empieza|queda|cuenta con|lleva (?:razón|tiempo)|compra|cambia|ayuda|entrega|visita|gira|llama la|informa|firma|consulta|pregunta|reserva)(?!\p{L})/iu,
  },
  // "Cuando lo tengas cerrado me pasas el número"
  {
    act: 'order',
    pattern:
      /^(?:cuando|en cuanto) [^,;]{3,60}?,? (?<verb>(?:me|nos|se|le|les) (?:(?:lo|la|los|las) )?\p{Ll}{2,}[ae]s)(?= )/iu,
    unless: /\?\s*$/,
  },
  // "Quiero que tú lleves las cuentas" · "Necesito las actas para el viernes"
  {
    act: 'order',
    pattern: /^(?:quiero|quisiera|me gustaría|necesito) que (?:tú|usted|vosotros|ustedes) (?<verb>\p{L}+)/iu,
    unless: /(?<!\p{L})(?:sepas|sepa|veas|vea|entiendas|estés|esté|vengas|venga)(?!\p{L})/iu,
  },
  {
    act: 'order',
    pattern: /^(?:necesito|necesitamos|quiero|me hacen? falta) (?<verb>(?:el|la|los|las|tus?|esos?|esas?|ese) )/iu,
    dated: true,
    unless: /\?\s*$|(?<!\p{L})no(?!\p{L})/iu,
  },
];

/** Near times that are no day of the calendar. */
export const soon =
  /(?<!\p{L})(?:ahora(?: mismo)?|luego|después|enseguida|en seguida|más tarde|ahorita|esta (?:tarde|noche|mañana)|al salir|al mediodía|antes del? (?:comer|almuerzo|comida)|después de comer|de camino|en cuanto|apenas|cuando (?:salga|llegue|pueda|tenga|acabe|termine)|en un (?:rato|momento|minuto))(?!\p{L})/iu;
