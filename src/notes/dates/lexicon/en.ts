import { fromOne, fromZero, kinds, list } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  weekdays: fromZero(`
    sunday, sun | monday, mon | tuesday, tues, tue | wednesday, wed, weds | thursday, thurs, thur, thu |
    friday, fri | saturday, sat
  `),
  months: fromOne(`
    january, jan | february, feb | march, mar | april, apr | may | june, jun | july, jul | august, aug |
    september, sept, sep | october, oct | november, nov | december, dec
  `),
  shy: list('sun, mon, wed, sat, may, march, mar, august, jan, dec, second, first, third, fourth, fifth'),
  numbers: {
    ...fromOne(`
      a, an, one | two, a couple of, a couple, couple of, couple | three | four | five | six | seven | eight | nine |
      ten | eleven | twelve
    `),
    ...{ fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 },
  },
  vagueNumbers: list('a few, few, several, some'),
  ordinals: fromOne(`
    first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth |
    thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth |
    twenty-first | twenty-second | twenty-third | twenty-fourth | twenty-fifth | twenty-sixth | twenty-seventh |
    twenty-eighth | twenty-ninth | thirtieth | thirty-first
  `),
  ordinalEndings: list('st, nd, rd, th'),
  dayNumbers: {},
  single: [],
  bareDays: false,
  dottedDays: false,
  common: list('the, and, to, of, for, with, is, will, on, this, we, not'),
  dayFirst: false,
  units: kinds({
    minute: 'minute, minutes, mins',
    hour: 'hour, hours, hrs',
    day: 'day, days',
    week: 'week, weeks, wk, wks',
    month: 'month, months',
    quarter: 'quarter, quarters',
    year: 'year, years',
  }),
  working: list('working, business, work'),
  workingBehind: [],
  workingDays: [],
  spans: { fortnight: 14, 'a fortnight': 14, 'the fortnight': 14 },
  days: fromZero(`
    today, tonight, this morning, this afternoon, this evening, within the hour, within an hour, later today |
    tomorrow, tmrw, tomorow | the day after tomorrow, day after tomorrow
  `),
  dayEnds: list(
    'eod, cob, eob, end of day, end of the day, end of business, close of business, end of play, close of play',
  ),
  dayParts: list('morning, afternoon, evening, night, noon, midday, lunch, lunchtime, midnight'),
  weekdayEndings: [],
  clock: [],
  atTime: [],
  soon: list(
    `at lunch, over lunch, at lunchtime, after lunch, before lunch, at noon, at midday, after work, after school, at dinner, after dinner, before dinner, after supper, right now, this minute, before bed`,
  ),
  atHour: list('at, after, before, around, by'),
  periodEnds: kinds({
    week: 'eow',
    month: 'eom',
    quarter: 'eoq',
    year: 'eoy',
  }),
  edges: kinds({
    early: 'early, beginning, the beginning, start of, the start',
    mid: 'mid, middle, the middle',
    end: 'late, end, the end, last day, the last day',
  }),
  weekends: list('weekend, week-end, week end'),
  quarters: list('q'),
  halves: list('h'),
  timeframe: list('timeframe, time frame'),
  next: list('next, the next, the following, following, the coming, coming, the upcoming, upcoming'),
  this: list('this, current, the current, this coming, the, our, within the'),
  last: list('last, past, previous, the last, the past, the previous, this past'),
  nextBehind: [],
  lastBehind: [],
  nextWeeks: list('next, the next, following, the following'),
  sameDay: list('this'),
  thisPeriod: list('this, current, the current, this coming, within the'),
  weekAfterNext: list('the week after next, week after next'),
  joints: list('of, in, the, -'),
  articles: list('the'),
  within: list(`
    in, within, in about, in the next, within the next, over the next, during the next, in under, in at most,
    in another, within about, inside
  `),
  upTo: list('to, or'),
  lengths: list('of, ago'),
  countedFrom: list('from, after'),
  someTime: list(
    `in the coming weeks, over the coming weeks, in the coming days, over the coming days, in the coming months, over the coming months, in the next few days, in the next few weeks, in the next few months, over the next few weeks, in the new year`,
  ),
  openPeriods: list('sprint, iteration, phase, semester, term, increment'),
  ranges: [
    ['between', 'and'],
    ['from', 'to'],
    ['from', 'until'],
  ],
  weekNumbers: list('week, wk, cw, calendar week, w'),
  fromNow: list(`from now, from today, time, ' time, 's time, from the meeting`),
  besideEvent: list('before, after'),
  weekOf: list('week of, week of the, week beginning, week commencing, week starting, w/c, wc'),
  or: list('or'),
  closers: list(`
    at, and, or, to, for, if, so, with, because, latest, then, but, when, which, is, works, morning, afternoon,
    evening, noon, by, we, i, you, he, she, they, it, please
  `),
  meetings: {
    which: list('next, the next, our next, the upcoming, upcoming, our upcoming'),
    that: list('the, that, this, our'),
    before: list('before, prior to, ahead of, in advance of'),
    not: list(`
      week, month, quarter, year, with, to, of, about, for, and, before, after, at, in, on, by, your, my, is, are,
      the
    `),
    nouns: list(`
      meeting, mtg, call, sync, session, standup, stand-up, telco, telecon, telcon, teleconference, retro, check-in,
      one-on-one, 1:1, huddle, meet-up, meetup
    `),
    alone: list('next time, next meeting cycle'),
  },
  announcing: list(`
    by, before, until, till, 'til, til, due, due by, due on, due date, due in, no later than, not later than, nlt,
    latest by, latest, at the latest by, prior to, deadline, deadline of, deadline is, target, target date, eta,
    in time for, on or before, within, by or before, due before, due end, deliver by, ready by, ready for,
    not after, extended to, extended until, moved to, postponed to, postponed until, pushed to, pushed back to,
    rescheduled to, deferred to, delayed to, delayed until, brought forward to, at the latest, in advance of,
    ahead of, all due
  `),
  naming: list(`
    on, in, at, for, during, over, from, starting, to, scheduled for, planned for, through, throughout, come,
    as of, after, via, first thing, first thing on, later, sometime, some time
  `),
  afterLead: list(`
    the, on, by, at, about, around, approximately, approx, latest, end, of, close, early, is, was, date,
    end of day, eod, cob, in, for, our, a, say
  `),
  trailing: list(
    'at the latest, latest, deadline, at latest, or sooner, or earlier, or before, the latest, first thing',
  ),
  moved: list('extended, moved, postponed, pushed, rescheduled, deferred, delayed, changed, now, new, brought'),
  past: list(`
    since, dated, last, minutes of, notes of, meeting of, draft of, version of, report of, report from, notes from, minutes from, mail from, email from, letter from, message from, letter of, mail of,
    email of, decision of, call of, agenda of, session of, release of, version, v, as of, held on, back in,
    back on, until last, every, each, per, except, not, between
  `),
  ago: list('ago'),
  reports: list(`
    was, were, met, sent, did, had, made, took, gave, shipped, merged, discussed, finished, completed, submitted,
    closed, fixed, opened, filed, published, released, created, reported, reviewed, approved, posted, raised,
    started, happened, occurred, updated, deployed, landed, presented, spoke, talked, went, held, received, left,
    joined, broke, failed, found, saw, came, crashed, attended, visited, tested, uploaded, ran, forgot, lost, won,
    began, broken, committed, switched, changed
  `),
  sayings: list('agreed, decided, announced, emailed, asked, said, told, wrote, called, promised, noted, mentioned'),
  weekdaysName: true,
  reportsFirst: false,
  reportEnding: 'ed',
  notReports: list(
    'need, feed, proceed, succeed, exceed, speed, embed, shed, spread, bleed, breed, heed, seed, wed, shred',
  ),
  pronouns: list('i, we, he, she, they, you, it, someone, somebody, who'),
  futures: list(`
    will, to, should, must, shall, can, could, would, needs, need, please, i'll, we'll, he'll, she'll, they'll,
    you'll, it'll
  `),
  objects: list('the, a, an, my, our, his, her, their, your, me, us, him, them, you, it, this, that, all'),
  aWeekLater: list('week'),
  passives: list(`be, being, get, gets, have, it's, not`),
  conditions: {
    strong: list(`
      before, once, as soon as, prior to, pending, upon, after, right after, the minute, the moment, as and when,
      in time for, ahead of, in advance of
    `),
    weak: list('if, when, unless, provided, provided that, assuming'),
    eventLead: list('by'),
    events: list(`
      meeting, mtg, call, sync, session, standup, stand-up, retro, f2f, face-to-face, release, sprint, launch, demo,
      review, go-live, freeze, conference, milestone, iteration, half term, term, christmas, easter, xmas, new year,
      thanksgiving, workshop, summit, deadline, kickoff, kick-off, cutover, planning, close, deployment, semester,
      summer, winter, spring, autumn, fall, hackathon, plenary, cutoff, cut-off, production, beta, alpha, ga, rc,
      exam, exams, holidays, break, interview, board
    `),
    negation: list(`n't`),
    ends: list('and, but, so, then'),
    waiting: list(`until, till, 'til`),
    waits: list(`
      not, never, wait, waits, waiting, hold, on hold, holding, block, blocked, defer, deferred, postpone, postponed,
      pause, paused, delay, cannot, no
    `),
    notAfter: list(`
      more, again, all, that, long, then, last, yesterday, a week, a month, a day, a year, upon, per, every, in a while, noon,
      midnight
    `),
    states: list(`
      is, are, has, have, gets, get, lands, land, arrives, arrive, comes, come, signs, agrees, agree, allows,
      permits, passes, pass, isn't, hasn't, haven't, aren't, we've, it's, they've, i've, ships, closes, opens, works,
      runs, there, needed, possible, approved, goes, merges, returns, hang, finishes, says, doesn't, approves, time
    `),
    whole: list('asap, as soon as possible, immediately, right away, straight away'),
  },
  notConditions: {
    weak: list(`
      ask, asked, check, checks, checking, see, know, wonder, determine, confirm, verify, find out, decide, clear,
      unclear, sure, unsure, even, as, figure out, tell, investigate, evaluate, test, understand, assess, discuss,
      question, question is, what, happens, regardless, only, look, consider, clarify, establish, learn, examine,
      explore
    `),
    strong: list(`
      look, looks, looking, looked, named, soon, shortly, long, day, days, night, week, weeks, minutes, hours, ever,
      based, rely, relies, agreed, call, called, depend, depends, depending, improve, improved, build, best, than,
      the, not, came, went, at, never
    `),
  },
  none: list(`
    tbd, tba, tbc, n/a, na, none, no date, no deadline, unknown, not set, unset, open, ongoing, to be determined,
    to be decided, to be confirmed, to be defined, no due date, not applicable, undetermined, undecided, continuous, recurring
  `),
};
