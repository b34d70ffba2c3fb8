import { fromOne, fromZero, kinds, list } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  weekdays: fromZero(`
    sonntag, so | montag, mo | dienstag, di | mittwoch, mi | donnerstag, do | freitag, fr | samstag, sonnabend, sa
  `),
  months: fromOne(`
    januar, jänner, jan | februar, feb | märz, mär | april, apr | mai | juni, jun | juli, jul | august, aug |
    september, sept, sep | oktober, okt | november, nov | dezember, dez
  `),
  shy: list('so, mo, di, mi, do, fr, sa, jan, mär, sep, dez'),
  numbers: fromOne(
    `ein, eine, einem, einer | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf`,
  ),
  vagueNumbers: list('einige, einigen, wenige, wenigen, ein paar, paar'),
  ordinals: fromOne(`
    ersten, erster | zweiten, zweiter | dritten, dritter | vierten, vierter | fünften | sechsten | siebten, siebenten |
    achten | neunten | zehnten | elften | zwölften | dreizehnten | vierzehnten | fünfzehnten | sechzehnten |
    siebzehnten | achtzehnten | neunzehnten | zwanzigsten | einundzwanzigsten | zweiundzwanzigsten |
    dreiundzwanzigsten | vierundzwanzigsten | fünfundzwanzigsten | sechsundzwanzigsten | siebenundzwanzigsten |
    achtundzwanzigsten | neunundzwanzigsten | dreißigsten | einunddreißigsten
  `),
  ordinalEndings: list('.'),
  dayNumbers: {},
  single: [],
  bareDays: false,
  dottedDays: true,
  common: list('der, die, das, und, ist, für, mit, nicht, von, zum, wird, ein, auf, im'),
  dayFirst: true,
  units: kinds({
    minute: 'minute, minuten',
    hour: 'stunde, stunden',
    day: 'tag, tage, tagen',
    week: 'woche, wochen',
    month: 'monat, monate, monaten, monats',
    quarter: 'quartal, quartale, quartals',
    year: 'jahr, jahre, jahren, jahres',
  }),
  working: [],
  workingBehind: [],
  workingDays: list('arbeitstag, arbeitstage, arbeitstagen, werktag, werktage, werktagen'),
  spans: { 'acht tagen': 7 },
  days: fromZero(`
    heute, heute abend, heute nachmittag, heute nacht, heute früh, heute noch | morgen, morgen früh | übermorgen
  `),
  dayEnds: list('tagesende, ende des tages, feierabend'),
  dayParts: list('vormittag, nachmittag, abend, mittag, früh, am morgen, guten morgen'),
  weekdayEndings: list('vormittag, nachmittag, abend, mittag, früh, morgen, nacht'),
  clock: list('uhr'),
  atTime: list('um, gegen, ab, bis'),
  soon: list(
    `in der mittagspause, über mittag, mittags, nach der mittagspause, nach dem mittagessen, nach der arbeit, nach feierabend, jetzt gleich, gleich jetzt, nach der schule`,
  ),
  atHour: list('um, gegen, nach, ab'),
  periodEnds: kinds({
    week: 'wochenende dieser woche',
    month: 'monatsende',
    quarter: 'quartalsende',
    year: 'jahresende',
  }),
  edges: kinds({ early: 'anfang', mid: 'mitte', end: 'ende' }),
  weekends: list('wochenende, wochenendes'),
  quarters: list('q'),
  halves: [],
  timeframe: [],
  next: list(`
    nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, kommendes, der nächsten, den nächsten
  `),
  this: list('diese, dieser, dieses, diesen, diesem, der, die, das, den, dem, des'),
  last: list('letzte, letzten, letzter, letztes, vergangene, vergangenen, vergangener, vorige, voriger, vorigen'),
  nextBehind: [],
  lastBehind: [],
  nextWeeks: [],
  sameDay: list('diesen, diesem'),
  thisPeriod: list('diese, dieser, dieses, diesen, diesem'),
  aWeekLater: list('in einer woche, in acht tagen, in 8 tagen'),
  weekAfterNext: list('übernächste woche, übernächster woche, übernächsten woche'),
  joints: list('der, des, dem, im, vom, von, -'),
  articles: list('der, die, das, den, dem, am, zum, vom'),
  within: list('in, innerhalb von, innerhalb, binnen, in den nächsten'),
  upTo: list('bis, oder'),
  countedFrom: list('nach'),
  someTime: list(
    `in den kommenden wochen, in den nächsten tagen, in den nächsten wochen, in den kommenden tagen, im neuen jahr, im lauf der nächsten wochen`,
  ),
  openPeriods: list('sprints, sprint, semesters, phase, halbjahres'),
  ranges: [
    ['zwischen', 'und'],
    ['vom', 'bis'],
    ['von', 'bis'],
  ],
  weekNumbers: list('kw, kalenderwoche, woche'),
  fromNow: [],
  lengths: list('lang'),
  besideEvent: list('davor, danach'),
  weekOf: list('woche vom, woche ab, woche nach dem'),
  or: list('oder'),
  closers: list('um, und, oder, an, für, mit, ab, früh, abends, bitte, ist, wird'),
  meetings: {
    which: list('nächste, nächsten, nächster, nächstem, nächstes, kommende, kommenden'),
    nouns: list(`
      sitzung, besprechung, meeting, treffen, versammlung, vorstandssitzung, teamsitzung, telko, runde, termin, konferenz
    `),
    alone: list('nächstes mal, das nächste mal, beim nächsten mal, nächsten mal, nächste mal'),
    that: list('der, die, dem, das, diesem, dieser'),
    before: list('vor, bis zu, bis zur, bis zum'),
    not: list('woche, monat, quartal, jahr, mit, zu, von, über, für, und, vor, nach, am, in, auf'),
  },
  announcing: list(`
    bis, bis zum, bis zur, bis spätestens, bis spätestens zum, spätestens, spätestens am, spätestens bis, vor, vor dem,
    vor der, fällig, fällig am, fällig bis, frist, abgabe, abgabefrist, stichtag, deadline, verschoben auf,
    verlängert bis, innerhalb, binnen, erledigen bis, termin
  `),
  naming: list(
    'am, im, in, zum, zur, für, ab, an, auf, um, beim, über, übers, noch, der, den, dem, gleich, irgendwann',
  ),
  afterLead: list('am, zum, zur, dem, der, den, das, die, spätestens, ist, bis, ca., etwa, in'),
  trailing: list('spätestens'),
  moved: list('verschoben, verlängert, neu, jetzt'),
  past: list('seit, vom, jeden, jede, jeder, protokoll vom, sitzung vom, außer, nicht'),
  ago: [],
  reports: list('war, waren, wurde, wurden, hatte, hatten, hat, fand, kam, ging'),
  weekdaysName: false,
  reportsFirst: true,
  reportEnding: '',
  notReports: [],
  pronouns: [],
  sayings: [],
  passives: [],
  futures: list('wird, werden, soll, sollen, muss, müssen, kann, können, zu, bitte'),
  objects: [],
  conditions: {
    strong: list('sobald, vor, bevor, nachdem, nach dem, nach der'),
    weak: list('wenn, falls, sofern, soweit'),
    waiting: [],
    whole: list(
      'so bald wie möglich, baldmöglichst, so schnell wie möglich, sobald wie möglich, so bald als möglich, schnellstmöglich, baldigst, zeitnah, umgehend, sofort',
    ),
    eventLead: list('bis, bis zu, bis zum, bis zur, zu, zum, zur, nach, nach den, nach der, nach dem, vor'),
    events: list(`
      ostern, weihnachten, pfingsten, silvester, neujahr, ferien, osterferien, sommerferien, herbstferien,
      weihnachtsferien, winterferien, sommerpause, urlaub, semesterbeginn, semesterende, schuljahresende,
      messe, konzert, sommerfest, go-live, release, sprintende
    `),
    states: list('ist, sind, hat, haben, wird, kommt, da, vorliegt, steht, vorhanden, möglich'),
    waits: [],
    negation: [],
    notAfter: list('allem, ort, kurzem, langem'),
    ends: list('und, aber, dann, ist, wird'),
  },
  notConditions: { weak: list('ob, prüfen, klären, auch, nur'), strong: list('nicht, kurz, je') },
  none: list('offen, keine, kein, laufend, unbekannt, noch offen'),
};
