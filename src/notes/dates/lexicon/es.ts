import { fromOne, fromZero, kinds, list } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  weekdays: fromZero(`domingo | lunes | martes | miércoles, miercoles | jueves | viernes | sábado, sabado`),
  months: fromOne(`
    enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre, setiembre | octubre | noviembre |
    diciembre
  `),
  shy: list('primero, primer, segundo, tercero, tercer, cuarto'),
  numbers: {
    ...fromOne(`un, una, uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez`),
    ...{ quince: 15, veinte: 20, treinta: 30 },
  },
  vagueNumbers: list('unos, unas, pocos, pocas, algunos, algunas'),
  ordinals: fromOne(`primero, primer | segundo | tercero, tercer | cuarto`),
  ordinalEndings: list('º, °'),
  dayNumbers: fromOne(`
    uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince |
    dieciséis | diecisiete | dieciocho | diecinueve | veinte | veintiuno | veintidós | veintitrés | veinticuatro |
    veinticinco | veintiséis | veintisiete | veintiocho | veintinueve | treinta | treinta y uno
  `),
  single: list('el, al, del, el día, día, al día, del día'),
  bareDays: true,
  dottedDays: false,
  common: list('el, los, las, del, y, una, para, con, por, que, se, al'),
  dayFirst: true,
  units: kinds({
    minute: 'minuto, minutos',
    hour: 'hora, horas',
    day: 'día, días, dia, dias',
    week: 'semana, semanas',
    month: 'mes, meses',
    quarter: 'trimestre, trimestres',
    year: 'año, años',
  }),
  working: [],
  workingBehind: list('hábiles, hábil, laborables, laborable'),
  workingDays: [],
  spans: { 'quince días': 14, 'una quincena': 14, quincena: 14, 'ocho días': 7 },
  days: fromZero(`
    hoy, hoy mismo, esta tarde, esta noche, esta mañana | mañana, mañana mismo | pasado mañana
  `),
  dayEnds: list('fin del día, final del día, fin de la jornada'),
  dayParts: list(`
    por la mañana, por la tarde, por la noche, de la mañana, de la tarde, de la noche, a mediodía, al mediodía
  `),
  weekdayEndings: [],
  clock: list('h, hs, horas'),
  atTime: list('a las, a la, sobre las, hacia las, antes de las'),
  soon: list(
    `a mediodía, al mediodía, después de comer, después de cenar, después del trabajo, ahora mismo, a la hora de comer`,
  ),
  atHour: list('a las, sobre las, hacia las, después de las, antes de las'),
  periodEnds: {},
  edges: kinds({
    early: 'principios, inicios, comienzos, el principio, el inicio',
    mid: 'mediados, mitad, la mitad',
    end: 'fin, fines, final, finales, el fin, el final, que acabe, que termine, que finalice',
  }),
  weekends: list('fin de semana, finde'),
  quarters: list('t'),
  halves: [],
  timeframe: [],
  next: list('próximo, próxima, proximo, proxima, el próximo, la próxima, la siguiente, el siguiente'),
  this: list('este, esta, el, la, nuestra'),
  last: list('último, última, el último, la última'),
  nextBehind: list('próximo, próxima, que viene, siguiente, entrante'),
  lastBehind: list('pasado, pasada, último, última'),
  nextWeeks: [],
  sameDay: list('este'),
  thisPeriod: list('este, esta'),
  weekAfterNext: [],
  aWeekLater: [],
  joints: list('de, del, de la, la, el, -'),
  articles: list('el, la, los, las, del, al, el día, del día, al día, día'),
  within: list(
    'en, dentro de, en un plazo de, en el plazo de, en un plazo máximo de, en los próximos, en las próximas, en menos de',
  ),
  upTo: list('a, o'),
  countedFrom: list('después del, después de'),
  someTime: list(`en los próximos días, en las próximas semanas, a la vuelta`),
  openPeriods: list('sprint, semestre, fase, curso'),
  ranges: [
    ['entre', 'y'],
    ['del', 'al'],
    ['de', 'a'],
  ],
  weekNumbers: list('semana, sem'),
  fromNow: [],
  lengths: list('de'),
  besideEvent: list('anterior'),
  weekOf: list('semana, semana del'),
  or: list('o'),
  closers: list('a, y, o, para, con, al, por, si, que, en, es, está'),
  meetings: {
    which: list('próximo, próxima, la próxima, el próximo, la siguiente, nuestra próxima'),
    nouns: list('reunión, reunion, junta, sesión, asamblea, llamada, encuentro, cita, pleno, comité'),
    alone: list('la próxima vez, próxima vez'),
    that: list('la, esa, esta, el, ese'),
    before: list('antes de, para'),
    not: list('semana, mes, trimestre, año, con, a, de, para, y, antes, después, sobre, en'),
  },
  announcing: list(`
    antes, antes de, antes del, para, para el, para la, hasta, hasta el, hasta la, a más tardar, a más tardar el, como tarde,
    como muy tarde, como muy tarde el, fecha límite, plazo, vencimiento, vence, vence el, no más tarde, no más tarde de, no más tarde del,
    aplazado a, aplazado al, prorrogado hasta, dentro de
  `),
  naming: list(
    'el, la, en, a, este, esta, durante, desde el, a partir de, a partir del, al, a lo largo de, a lo largo del, ya, en algún momento de',
  ),
  afterLead: list('el, la, los, las, al, a, es, de, del, más tardar'),
  trailing: list('a más tardar, como tarde, como muy tarde, como máximo'),
  moved: list('aplazado, prorrogado'),
  past: list(
    'desde, todos los, todas las, cada, acta del, acta de la sesión del, sesión del, reunión del, excepto, no',
  ),
  ago: [],
  reports: list('fue, fueron, estaba, estaban, había, habían, era, empezó, terminó, llegó, vino, hubo, quedó, dijo'),
  weekdaysName: false,
  reportsFirst: true,
  reportEnding: '',
  notReports: [],
  pronouns: [],
  sayings: [],
  passives: [],
  futures: list('va, van, debe, deben, será, serán, puede, hay que'),
  objects: [],
  conditions: {
    strong: list('en cuanto, una vez, una vez que, antes de, antes de que, después de, tan pronto como'),
    weak: list('si, cuando, siempre que'),
    waiting: [],
    whole: list('cuanto antes, lo antes posible, inmediatamente, de inmediato, con urgencia'),
    eventLead: list('para, hasta, por'),
    events: list('navidad, navidades, semana santa, pascua, año nuevo, reyes, verano, vacaciones, vuelta, fiestas'),
    states: list('está, esté, es, sea, hay, haya, tiene, tenga, llega, llegue, puede, posible'),
    waits: [],
    negation: [],
    notAfter: list('todo, más, nada'),
    ends: list('y, pero, entonces'),
  },
  notConditions: { weak: list('ver, comprobar, preguntar, saber, incluso, como'), strong: list('poco, mucho') },
  none: list('por definir, por determinar, pendiente, ninguno, ninguna, sin fecha'),
};
