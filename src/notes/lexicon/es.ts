import type { Lexicon } from './lexicon.ts';
import { futureStems, infinitives, thirdPerson } from './verbs-es.ts';

/** Spanish, and headings that are alike in Portuguese. Folded words have no accents and no tilde (`ano`). */
export const spanish: Lexicon = {
  headings: [
    {
      kind: 'absent',
      pattern:
        /^((no asistentes|ausentes|excusad[oa]s|disculpan|disculpas|faltan|(se )?excusan( su)?( asistencia| ausencia)?|excusan|no asisten|ausencias( justificadas)?)( \(.*\))?)$/,
    },
    {
      kind: 'people',
      pattern:
        /^((lista de )?(asistentes|participantes|presentes|asistencia|personas asistentes|miembros presentes|convocad[oa]s|asisten|estamos|invitad[oa]s))$/,
    },
    { kind: 'agenda', pattern: /^(orden del dia|agenda|temas( tratados| a tratar)?|temario|puntos del dia|pauta)$/ },
    {
      kind: 'decisions',
      pattern:
        /^(decisiones( tomadas| adoptadas)?|resoluciones|decisoes|conclusiones|votaciones|acuerdos (adoptados|tomados|aprobados))$/,
    },
    {
      kind: 'done',
      pattern:
        /^((tareas |acciones )?(ya )?(hech[oa]s?|completad[oa]s?|terminad[oa]s?|realizad[oa]s|finalizad[oa]s|cerrad[oa]s))$/,
    },
    { kind: 'in-progress', pattern: /^((tareas |acciones )?(en (curso|progreso|marcha|proceso)|em andamento))$/ },
    { kind: 'blocked', pattern: /^((tareas |acciones )?(bloquead[oa]s|a la espera|en espera)( de .*)?)$/ },
    { kind: 'deferred', pattern: /^((tareas |acciones )?(aplazad[oa]s|pospuest[oa]s)( (a|para) .*)?)$/ },
    {
      kind: 'pending',
      pattern: /^((asuntos |temas |puntos )?pendientes( de (la )?(reunion|acta|sesion) anterior(es)?)?)$/,
    },
    {
      kind: 'actions',
      pattern:
        /^(((listado|lista|reparto|resumen|relacion|seguimiento|plan|cuadro) de (las )?)?((las|los|nuevas|principales) )*(tareas( de .*)?|(acciones|actuaciones|encargos)( de la (reunion|sesion|junta).*)?)( (asignadas|pendientes|acordadas|por hacer|a realizar|a tomar|para|del|derivadas|y|a)\b.*)?|(proximos|siguientes) pasos( a .*)?|acuerdos( y (tareas|compromisos|acciones))?|compromisos( (adquiridos|asumidos|acordados)\b.*)?|pendientes( (fruto|derivad[oa]s|surgid[oa]s|resultado|para|tras) .*)?|(objetivos|metas|plan|tareas) para (la |el )?(proxim[oa]|siguiente) .{3,20}|para (la |el )?(proxim[oa]|siguiente) (semana|vez|sprint|clase)|(reparto|division|distribucion|asignacion) (de(l)?|de las) (trabajo|tareas)|trabajo (pendiente|a realizar|por hacer)|actividades (pendientes|a realizar|por hacer)|proximas (actividades|tareas|acciones)|asignaci(on|ones)( de (las )?tareas)?|responsabilidades|lista de (pendientes|tareas)|(tareas|cosas) que hacer|(que|lo que) (queda|falta) (por|que) hacer|por hacer|cosas (por|que) hacer|que hay que hacer|quien hace que|plan de accion|deberes|tarefas|proximos passos|encaminhamentos)$/,
    },
  ],
  discussion:
    /^(?:notas|debates?|discusion(?:es)?|(?:registro de )?(?:reuniones|actas)|actas?|(?:puntos|temas|asuntos)(?: (?:tratados|debatidos|discutidos))?|desarrollo)$/,
  actionLeadIn:
    /\b(las )?(siguientes|estas) (tareas|acciones|actuaciones)\b|\b(tareas|acciones) (quedan|quedaron|son|se reparten|repartidas|siguientes)\b|\bquien hace que\b|\b(?:acordad[oa]|hablad[oa]|comentad[oa]|aqui (?:van|estan))[:,]? (?:las|vuestras|tus|nuestras) (?:tareas|acciones)$|\b(nos )?repartimos (asi )?(las tareas|el trabajo)\b|\bquedan? (encargadas? )?(las siguientes|estas) (tareas|acciones)\b/,
  columns: {
    owner:
      /^(quien(es)?|a cargo( de)?|responsables?|persona responsable|encargad[oa]s?|asignad[oa] a|asignacion|lo hace)$/,
    due: /^(cuando|para cuando|fecha( limite| tope| de entrega| prevista| de vencimiento| compromiso)?|plazo|vencimiento|limite|antes del?)$/,
    status: /^(estado|situacion|estatus|hecho\??)$/,
    task: /^(que|tareas?|acciones|accion(es)? a (realizar|tomar)|accion|acuerdos?|compromisos?|actividad(es)?|actuacion(es)?|descripcion|pendientes?|asunto|tema|encargo)$/,
  },
  markerWords:
    'tareas?|accion(?:es)?|actuacion(?:es)?|pendientes?|compromisos?|(?:proximos?|siguientes?) pasos?|por hacer|encargo',
  forWhom: 'para',
  ofWhom: 'de',
  headerLabels:
    /^(fecha|dia|hora( de (inicio|fin|comienzo|finalizacion))?|lugar|sala|duracion|preside|presidencia|secretari[oa]|secretaria|moderador(a)?|modera|redacta|toma nota|actas?|asunto|tema|motivo|proyecto|convoca|proxima (reunion|sesion|cita|junta)|inicio|fin)$/,
  fieldLabels: {
    owner:
      'responsables?|encargad[oa]s?|persona (?:responsable|encargada)|a cargo(?: de)?|asignad[oa] a|quien(?:es)?|lo hace|se encarga',
    due: 'plazo|fecha (?:limite|tope|prevista|de entrega|de vencimiento|compromiso)|vence|vencimiento|para cuando|cuando|limite|antes del?|entrega',
    status: 'estado|situacion|estatus',
  },
  doubtfulLabels: /^(quien(es)?|cuando|estado|situacion|limite|entrega|vence|antes del?)$/,
  nothing:
    /^(\(?(ningun[oa]s?( (tarea|accion) pendiente)?|nada|no hay( (tareas|acciones|asuntos)( pendientes)?)?|sin (tareas|acciones|novedad|pendientes|contenido)|no procede|n\/p)\)?[.!]?)$/,
  states: [
    {
      status: 'open',
      pattern:
        /^((aun |todavia )?(no|sin) (se ha )?(hech[oa]|hacer|empezar|empezad[oa]|iniciad[oa]|iniciar|terminad[oa]|realizad[oa])|(aun |todavia |sigue |queda )?(pendientes?|abiert[oa]s?)|por hacer|nuev[oa])\b/,
    },
    {
      status: 'done',
      pattern:
        /^((ya |esta |ya esta )?(hech[oa]s?|completad[oa]s?|terminad[oa]s?|realizad[oa]s?|finalizad[oa]s?|cerrad[oa]s?|resuelt[oa]s?|cumplid[oa]s?|enviad[oa]s?|list[oa]s?|entregad[oa]s?)|si)(?![\w-])/,
    },
    {
      status: 'in-progress',
      pattern:
        /^((aun |todavia |sigue |esta |ya )?(en (curso|proceso|progreso|marcha|tramite|ejecucion|desarrollo)|empezad[oa]|iniciad[oa]|a medias|parcial(mente)?( hech[oa])?))(?![\w-])/,
    },
    {
      status: 'blocked',
      pattern: /^((esta |sigue )?(bloquead[oa]|parad[oa]|a la espera|en espera|esperando|paralizad[oa]))\b/,
    },
    {
      status: 'deferred',
      pattern:
        /^((queda |se )?(aplazad[oa]|pospuest[oa]|aplaza|pospone|retrasad[oa]|postergad[oa]|se deja para|dejad[oa] para))\b/,
    },
    {
      status: 'cancelled',
      pattern:
        /^((queda |se )?(cancelad[oa]|descartad[oa]|anulad[oa]|descarta|cancela|suspendid[oa]|ya no (hace falta|es necesari[oa])|desestimad[oa]))\b/,
    },
  ],
  remarks:
    '(?:ya )?(?:hech[oa]s?|completad[oa]s?|terminad[oa]s?|realizad[oa]s?|finalizad[oa]s?|resuelt[oa]s?)|en (?:curso|proceso|progreso|marcha)|(?:sigue |queda |aun )?pendientes?|bloquead[oa]s?|a la espera|aplazad[oa]s?|pospuest[oa]s?|cancelad[oa]s?|descartad[oa]s?|anulad[oa]s?',
  groups:
    /^((el |la |los |las |un |una |al )?(tod[oa]s( (los|las) .{1,30})?|cada un[oa]|equipo( de)?( .{1,30})?|grupo( de)?( .{1,30})?|comision( de)?( .{1,30})?|junta( directiva| de gobierno)?|directiva|direccion|tesorer[oa]|secretari[oa]( general)?|secretaria|president[ea]|vicepresident[ea]|presidencia|tesoreria|vocal(es)?( de .{1,20})?|administrador(a)?( de fincas)?|administracion|conserje|porter[oa]|coordinador(a)?|coordinacion|director(a)?|jef[ea] de .{1,20}|delegad[oa]s?|monitor(es|as|a)?|departamento( de)?( .{1,30})?|area de .{1,30}|ampa|claustro|profesorado|familias|vecinos|soci[oa]s|voluntari[oa]s|contable|contabilidad|sistemas|comercial|recursos humanos|rrhh|oficina|ayuntamiento|constructora|contrata|empresa .{1,25}|arquitect[oa]|direccion facultativa))$/,
  articles: 'el|la|los|las',
  vague:
    /^((aun |todavia )?(alguien|nadie|algun[oa]( de .*)?|quien sea|por (asignar|definir|determinar|decidir|confirmar)|a (definir|determinar|designar|confirmar|convenir)|sin (asignar|responsable|determinar|definir)|pendiente( de asignar)?|s\/a|desconocid[oa]|quien\?|voluntari[oa]\?|se busca( voluntari[oa])?|no asignad[oa]))$/,
  somebody: /^(alguien|alguno|alguna|quien sea)$/,
  vagueTasks:
    /^(((hacer|dar) )?seguimiento|ver(lo)?|mirar(lo)?|revisar(lo)?|comentar(lo)?|hablar(lo)?|pensar(lo)?|concretar(lo)?|ver que pasa|varios)$/,
  carried:
    /\b(vencid[oa]s?|vencia|atrasad[oa]s?|retras\p{L}*|inicialmente|originalmente|sigue[n]?|aun|todavia|desde|aplazad[oa]s?|pospuest[oa]s?|recordar|recordatorio|de nuevo|otra vez|ya)\b/u,
  topics:
    /^(accion|acciones|acuerdo|acuerdos|asunto|aviso|calendario|cartel|comida|comunicacion|compras|cuentas|cuotas|datos|duda|dudas|economia|ejemplo|estado|evento|fecha|fiesta|importante|informe|local|lugar|material|nota|notas|objetivo|observaciones|obras|orden|otros|pagina|permisos|plazo|presupuesto|problema|proyecto|pruebas|propuesta|redes|resultado|resumen|reunion|ruegos|seguros|tarea|tareas|tema|temas|tesoreria|transporte|urgente|varios|web)$/,
  doing: [
    '(?:se|le|les|lo|la|los|las|nos|os|ya) (?:encarg|ocup|hac|compromet|responsabiliz|ofrec|ir|va|qued|pon)\\p{L}*',
    'qued(?:a|an|ará|ó) (?:encargad[oa]s?|responsables?|en)',
    '(?:asum|deb|tendr|ten)(?:e|en|ir|ía|ían|erá|erán|á|án)',
    'tienen? que',
    'van? a',
    `(?:(?:se|le|les|lo|la|los|las|nos|os) )?(?:(?:${futureStems.join('|')})(?:á|án)|(?:${thirdPerson.join('|')})n?)`,
  ].join('|'),
  orders: `(?:${infinitives.join('|')})(?:se|lo|la|los|las|le|les)?(?!\\p{L})`,
  titles: String.raw`sra?|srta|señora?|don|doña|dña|d\.?ª|d(?=\. \p{L}{3,} \p{L}{3})|dra?|lic|arq|ing|prof`,
  stopWords: new Set(
    'el la los las un una unos unas de del al a ante con en para por que se su sus y o e lo le les nos os me te es son esta estan ser ha han he hay como mas pero no ni si ya tambien cuando donde antes despues hasta desde sobre entre sin quien quienes este esta estos estas ese esa proximo proxima semana mes dia dias lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre manana hoy todos todas encarga encargara queda pendiente'.split(
      ' ',
    ),
  ),
  former: /\b(anterior(es)?|pasad[ao]s?|previ[ao]s?|pendientes)\b/,
  writing: {
    actions: 'Acciones',
    decisions: 'Decisiones',
    and: 'y',
    by: 'para el',
    due: 'para el',
    on: 'el',
    columns: { task: 'Tarea', owner: 'Responsable', due: 'Fecha', status: 'Estado' },
    statuses: {
      open: 'Pendiente',
      'in-progress': 'En curso',
      done: 'Hecho',
      blocked: 'Bloqueado',
      deferred: 'Aplazado',
      cancelled: 'Cancelado',
    },
    frequent: /\b(?:el|los|las|del|y|que|para|con|por|se|una)\b/gi,
  },
};
