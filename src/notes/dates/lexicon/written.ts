import { list } from './lexicon.ts';

/** Words of the forms in digits that notes of all languages use, as the English write them. */
export const written = {
  /** Between the two ends of a range. */
  through: list('to, -, until, through, till'),
  /** Between a day and a time of day. */
  atTime: list('T, at, after, before, on, of'),
  /** Before an hour, and behind it. */
  atHour: list('at, from'),
  halves: list('am, pm, a.m., p.m.'),
  clock: list(`o'clock, oclock, o clock, at night, in the morning, in the afternoon`),
  /** Abbreviations of time zones, in capitals. */
  zones: list(`
    UTC, GMT, WET, WEST, BST, IST, CET, CEST, MEZ, MESZ, EET, EEST, MSK, SGT, HKT, JST, KST, AWST, ACST, ACDT, AEST, AEDT, NZST,
    NZDT, ET, EST, EDT, CT, CST, CDT, MT, MST, MDT, PT, PST, PDT, AKST, AKDT, HST, BRT, ART
  `),
};
