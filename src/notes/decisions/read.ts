import type { Decision } from '../note.ts';
import type { Placed, Region } from '../regions.ts';
import { unmarked } from '../text.ts';
import { Minutes, nothingYet, type Asked, type Put, type Underway } from './minutes.ts';
import { placesOf, type Place, type Under } from './places.ts';
import { distinct, type Reading } from './repeats.ts';
import { named } from './statement.ts';

/** How many characters of a place are read: a decision stands at its head. */
const longest = 4000;
/** What was put to the vote so many places above is settled no more. */
const reach = 8;

/** The places of a region, and the headings that are open at its end. */
interface Places {
  places: { place: Place; words: string }[];
  groups: number;
  open: Under[];
  /** What stands before a colon at their heads. */
  labels: string[];
}

/**
 * The decisions of a note in text order, each once (guidelines 5): labelled ones, those listed under a heading, motions and
 * votes that were carried, and those that prose or speech states in plain words. Read region by region. Pure and total.
 */
export function readDecisions(regions: readonly Placed[]): Decision[] {
  let open: Under[] = [];
  const all = regions.map(({ region, start }) => {
    const above = open;
    const read = region.keep(
      () => `places ${JSON.stringify(above)}`,
      () => placesIn(region, above),
    );
    ({ open } = read);
    return { region, start, read };
  });
  const speakers = speakersOf(all.flatMap(({ read }) => read.labels));
  const readings: Reading[] = [];
  let above = nothingYet;
  let before: Told | null = null;
  for (const { region, start, read } of all) {
    if (!read.places.length && !read.groups) continue;
    const own = read.labels.filter((label) => speakers.has(label)).join('\n');
    const known: Told['next'] = before?.next;
    const goesOn: boolean = known?.read === read && known.own === own;
    const told: Told = known && goesOn ? known.told : readRegion(region, read, above, own);
    if (before && !goesOn) before.next = { read, own, told };
    before = told;
    const there = (reading: Sourced): Reading => placed(reading, start, above);
    readings.push(...told.readings.map(there));
    const { put, asked, above: last, ...rest } = told.after;
    above = {
      ...rest,
      put: put && { ...put, reading: there(put.reading) },
      asked: asked && { ...asked, reading: there(asked.reading) },
      above:
        last &&
        (last.of === 'above'
          ? above.above
          : { ...last, place: { ...last.place, span: moved(last.place.span, start) } }),
    };
  }
  return distinct(readings).map(({ decision }) => decision);
}

function placesIn({ text, blocks }: Region, above: readonly Under[]): Places {
  const open = above.map((under) => ({ ...under }));
  const { places, groups } = placesOf(text, blocks, open);
  const read = places.map((place) => {
    const { start, end } = place.span;
    return { place, words: unmarked(text.slice(start, Math.min(end, start + longest))) };
  });
  const labels = read.flatMap(({ words }) => (words.includes(':') ? (named.exec(words)?.[0].trim() ?? []) : []));
  return { places: read, groups, open, labels };
}

/** A reading of a region, and where its words stand: in the region itself, or in what was underway above it. */
interface Sourced {
  reading: Reading;
  of: 'region' | 'put' | 'asked' | 'above';
}

/** What the minutes of a region say. Places count from its start. */
interface Told {
  readings: Sourced[];
  after: Omit<Underway, 'put' | 'asked' | 'above'> & {
    put: (Omit<Put, 'reading'> & { reading: Sourced }) | null;
    asked: (Omit<Asked, 'reading'> & { reading: Sourced }) | null;
    above: (NonNullable<Underway['above']> & Pick<Sourced, 'of'>) | null;
  };
  /** What the minutes of the region below say, where these of its labels speak: all that they hang on is `after`. */
  next?: { read: Places; own: string; told: Told };
}

/** Reads a region by plain data of what was underway, where it waits for no answer: then it says the same each time. */
function readRegion(region: Region, read: Places, above: Underway, own: string): Told {
  const { asked, ...known } = withoutPlaces(above);
  const make = (): Told => told(read, { ...known, asked }, new Set(own.split('\n')));
  return asked ? make() : region.keep(() => `minutes ${numberOf(read)} ${JSON.stringify([known, own])}`, make);
}

/** What hangs on where things stand, or on how they are worded, is nothing to the minutes of what follows. */
function withoutPlaces({ put, asked, above, ...rest }: Underway): Underway {
  const still = put && put.reading.at >= -reach ? put : null;
  return {
    ...rest,
    put: still && { ...still, reading: withoutPlace(still.reading) },
    asked: asked && { ...asked, reading: withoutPlace(asked.reading) },
    above: above && { words: above.words, place: { ...above.place, span: nowhere, parent: null, group: 0 } },
  };
}

function withoutPlace(reading: Reading): Reading {
  return { ...reading, decision: { span: nowhere, text: '' } };
}

const nowhere = { start: -1, end: -1 };

function told({ places, groups }: Places, above: Underway, speakers: ReadonlySet<string>): Told {
  const minutes = new Minutes(above, speakers);
  const { put, asked, above: last, ...rest } = minutes.readAll(places, groups);
  const sourced = (reading: Reading): Sourced => {
    const { decision } = reading;
    if (decision === above.put?.reading.decision) return { reading, of: 'put' };
    if (decision === above.asked?.reading.decision) return { reading, of: 'asked' };
    return { reading, of: decision.span === above.above?.place.span ? 'above' : 'region' };
  };
  return {
    readings: minutes.readings.map(sourced),
    after: {
      ...rest,
      put: put && { ...put, reading: sourced(put.reading) },
      asked: asked && { ...asked, reading: sourced(asked.reading) },
      above: last && { ...last, of: last === above.above ? 'above' : 'region' },
    },
  };
}

/** The same reading in the note. */
function placed({ reading, of }: Sourced, start: number, above: Underway): Reading {
  const { decision } = reading;
  if (of === 'put') return { ...reading, decision: above.put!.reading.decision };
  if (of === 'asked') return { ...reading, decision: above.asked!.reading.decision };
  const span = of === 'above' ? above.above!.place.span : moved(decision.span, start);
  return { ...reading, decision: { span, text: decision.text } };
}

function moved({ start, end }: Decision['span'], by: number): Decision['span'] {
  return { start: start + by, end: end + by };
}

/**
 * The labels that name who speaks: nicks, and all of a note in which one comes again. `Parking:` and `Lights:`, each over
 * one line of minutes, are topics.
 */
function speakersOf(labels: readonly string[]): Set<string> {
  const distinctLabels = new Set(labels);
  if (distinctLabels.size < labels.length) return distinctLabels;
  return new Set(labels.filter((label) => !/^\p{Lu}/u.test(label)));
}

const numbers = new WeakMap<Places, number>();
let count = 0;

function numberOf(places: Places): number {
  let number = numbers.get(places);
  if (number === undefined) numbers.set(places, (number = ++count));
  return number;
}
