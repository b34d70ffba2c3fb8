import { tidy } from '../commitments/item-words.ts';
import type { Span } from '../note.ts';
import { once } from '../once.ts';
import { decisionLabel, formalResolution, motionLabel, voteLabel } from './label.ts';
import { decidedLabel, isDecided, isDetail } from './listed.ts';
import type { Place } from './places.ts';
import type { Reading } from './repeats.ts';
import { sign, signsOf } from './signs.ts';
import {
  isAim,
  isRoutine,
  named,
  opensWithDecision,
  outcomeOf,
  proposalOf,
  questionOf,
  statementOf,
} from './statement.ts';

/** How many places after a motion its outcome may stand: who moved, who seconded, how each voted. */
const reach = 8;
/** The characters of an outcome that names nothing: "Se aprueba sin cambios." */
const terse = 40;
/** How many places after the approval of old minutes its outcome may stand ("Motion approved"). */
const routineReach = 3;
/** `Ann Bell: YES`, below what is voted on, and how many of them carry it. */
const aye =
  /^\W*[\p{L} .'-]{2,40}(?:\([^()]*\))?\s*[:–-]\s*(?:yes|aye|\+1|approve[ds]?|in favou?r|ja|s[ií]|oui|pour)\W*$/iu;
const enough = 3;
/** How many places after a decision an outcome still only repeats it. */
const echo = 4;

/** Without one of these signs nothing is said of a decision, unless somebody was asked or a heading says it. */
const telling = sign.statement | sign.label | sign.question;

/** What was put to the vote last, or decided last. */
export interface Put {
  reading: Reading;
  group: number;
  decided: boolean;
  /** How many said yes to it, each on a line. */
  ayes?: number;
}

/** A question, waiting for its answer: "Any objections?" */
export interface Asked {
  reading: Reading;
  answers: (said: string) => boolean;
}

/** What minutes know of what stands above a region. Numbers of places and groups count from where it begins. */
export interface Underway {
  put: Put | null;
  asked: Asked | null;
  /** The last place of a formal resolution. */
  resolution: number;
  /** The last place that approves old minutes or closes the meeting. */
  routine: number;
  /** The group in which a plan states its aims. */
  planned: number | null;
  above: Here['above'];
}

/** Nothing is. */
export const nothingYet: Underway = { put: null, asked: null, resolution: -2, routine: -9, planned: null, above: null };

/** One place in reading, with its words. */
interface Here {
  place: Place;
  words: string;
  /** Its number. */
  at: number;
  above: { place: Place; words: string } | null;
}

/** Reads the places of a region in order and remembers what was put to the vote. */
export class Minutes {
  readonly readings: Reading[] = [];
  private readonly now: Underway;
  /** The names before a colon that stand for people: `ann: …` */
  private readonly speakers: ReadonlySet<string>;

  constructor(above: Underway, speakers: ReadonlySet<string>) {
    this.now = { ...above };
    this.speakers = speakers;
  }

  /** Reads all of them; gives what is underway at their end, where `groups` is the number of the last group. */
  readAll(places: readonly { place: Place; words: string }[], groups: number): Underway {
    places.forEach(({ place, words }, at) => {
      if (words.trim() === '') return;
      this.read({ place, words, at, above: this.now.above });
      this.now.above = { place, words };
    });
    const { put, resolution, routine, planned, ...rest } = this.now;
    const count = places.length;
    return {
      ...rest,
      put: put && { ...put, reading: { ...put.reading, at: put.reading.at - count }, group: put.group - groups },
      resolution: Math.max(resolution - count, nothingYet.resolution),
      routine: Math.max(routine - count, nothingYet.routine),
      planned: planned === groups ? 0 : null,
    };
  }

  private read(here: Here): void {
    const { place, words, at } = here;
    if (
      this.now.put &&
      (at - this.now.put.reading.at > reach || (place.form === 'heading' && place.group !== this.now.put.group))
    )
      this.now.put = null;
    if (this.now.put?.ayes !== undefined && aye.test(words) && ++this.now.put.ayes === enough)
      this.decide(this.now.put.reading, here);
    const signs = signsOf(words);
    if (signs & sign.aim && isAim(words)) this.now.planned = place.group;
    if (signs & sign.routine && place.form !== 'turn' && isRoutine(words)) this.now.routine = at;
    if (!place.listed && this.now.asked === null && (signs & telling) === 0) return;
    if (place.form === 'turn') this.readSentences(here);
    else if (isDetail(words) && voteLabel(words) === null && decisionLabel(words) === null) return;
    else if (
      !this.readResolution(here) &&
      !this.readVote(here) &&
      !this.readListed(here) &&
      (!place.work || opensWithDecision(words))
    )
      this.readSentences(here);
  }

  /** `NOW, THEREFORE, BE IT RESOLVED, that …; BE IT FURTHER RESOLVED, that …` is one decision, at its first paragraph. */
  private readResolution(here: Here): boolean {
    const formal = formalResolution(here.words);
    if (!formal) return false;
    if (formal === 'first' || this.now.resolution !== here.at - 1)
      this.decide(wholeOf(here, decisionLabel(here.words)!, 'labelled'), here);
    this.now.resolution = here.at;
    return true;
  }

  /** `Motion: …` waits for its outcome; `VOTE: approved (5-0)` decides it, or is the decision itself. */
  private readVote(here: Here): boolean {
    const { place, words } = here;
    const motion = place.work ? null : motionLabel(words);
    const vote = motion === null && !place.listed ? voteLabel(words) : null;
    const from = motion ?? vote;
    if (from === null) return false;
    const outcome = outcomeOf(words.slice(from));
    if (isRoutine(words) || outcome === 'lost') this.now.put = null;
    else if (vote !== null) {
      if (outcome === 'carried') this.settle(wholeOf(here, 0, 'labelled'), here);
      // `Vote: take in the new module`, over who said what
      else if (place.form === 'heading')
        this.now.put = { reading: wholeOf(here, from, 'labelled'), group: place.group, decided: false, ayes: 0 };
    } else if (outcome === 'carried' || place.listed) this.decide(wholeOf(here, from, 'labelled'), here);
    else this.now.put = { reading: wholeOf(here, from, 'labelled'), group: place.group, decided: false };
    return true;
  }

  private readListed(here: Here): boolean {
    const { place, words } = here;
    const label = decidedLabel(words, signsOf(words));
    if (label === null && !place.listed) return false;
    // Beside its objective, the outcome of a plan is what is hoped for.
    const hoped = label !== null && !place.listed && this.now.planned === place.group;
    if (!hoped && isDecided(words.slice(label ?? 0), label === null))
      this.decide(wholeOf(here, label ?? 0, label === null ? 'listed' : 'labelled'), here);
    return true;
  }

  private readSentences(here: Here): void {
    const { place, words, at } = here;
    const label = named.exec(words)?.[0] ?? null;
    const spoken = place.form === 'turn' || (label !== null && this.speakers.has(label.trim()));
    /** The sentence before, which this one may decide: most are decided by none. */
    let before: (() => Reading) | null = null;
    for (const { start, end } of sentencesOf(words, spoken)) {
      const said = words.slice(start, end);
      const signs = signsOf(said);
      const from = decidedLabel(said, signs);
      const span = { start: place.span.start + start, end: place.span.start + end };
      const reading = once((): Reading => ({
        decision: { span, text: tidy(said.slice(from ?? 0)) },
        said: 'stated',
        at,
      }));
      if (this.now.asked?.answers(said)) this.decide(this.now.asked.reading, here);
      this.now.asked = null;
      if (from !== null) {
        if (isDecided(said.slice(from), false)) this.decide({ ...reading(), said: 'labelled' }, here);
      } else {
        const statement = signs & sign.statement ? statementOf(said, spoken) : null;
        // "Approval of the minutes. Approved as they are." approves nothing else.
        const routine = statement === 'states' && before && said.length <= terse && isRoutine(before().decision.text);
        if (statement === 'states' && !routine) this.decide(reading(), here);
        // "Motion by Ann, seconded by Bo" right after the old minutes puts those to the vote.
        else if (
          statement === 'moved' &&
          (at - this.now.routine > 1 || /\b(?:to|that) \w+ (?!them\b|it\b|these\b|those\b)/.test(said))
        )
          this.now.put = { reading: reading(), group: place.group, decided: false };
        else if (statement === 'lost') this.now.put = null;
        // `Budget: approved` says itself what was.
        else if (statement === 'settles' && before === null && label !== null && !spoken && !isRoutine(said))
          this.decide(reading(), here);
        else if (statement === 'settles') this.settle(reading(), here, before?.());
        else if (signs & sign.question) this.ask(here, said, spoken, reading, before);
      }
      before = reading;
    }
  }

  /** Waits for the answer, where a sentence asks whether what stands before it is agreed, or puts forward what may be. */
  private ask(
    { words, place }: Here,
    said: string,
    spoken: boolean,
    reading: () => Reading,
    before: (() => Reading) | null,
  ): void {
    const proposal = spoken ? proposalOf(said) : null;
    const answers = proposal ?? questionOf(said);
    if (!answers) return;
    const { decision, ...rest } = reading();
    const whole = { span: decision.span, text: tidy(words.slice(decision.span.start - place.span.start)) };
    this.now.asked = { reading: proposal ? reading() : (before?.() ?? { ...rest, decision: whole }), answers };
  }

  private decide(reading: Reading, here: Here): void {
    this.readings.push(reading);
    this.now.put = { reading: { ...reading, at: here.at }, group: here.place.group, decided: true };
  }

  /**
   * An outcome decides what was put to the vote before it; after a decision it only repeats. With neither it decides what
   * stands right before it (the sentence, the item above, the line above), or is the decision itself.
   */
  private settle(outcome: Reading, here: Here, before?: Reading): void {
    // An outcome below an item of its own is no word on what was decided before that item.
    const parent = here.place.parent;
    const put =
      parent && this.now.put && this.now.put.reading.decision.span.start < parent.span.start ? null : this.now.put;
    if (put?.decided && here.at - put.reading.at <= echo) return;
    if (put && !put.decided) return this.decide(put.reading, here);
    const { place, above } = here;
    const from = place.form === 'turn' || outcome.said === 'labelled' ? null : (place.parent ?? above?.place ?? null);
    const said = before?.decision.text ?? (from && above?.place === from ? above.words : '');
    if (isRoutine(said) || isRoutine(outcome.decision.text) || here.at - this.now.routine <= routineReach) return;
    if (before) this.decide(before, here);
    else if (from && from.form !== 'heading')
      this.decide({ ...outcome, decision: { span: from.span, text: tidy(said) || outcome.decision.text } }, here);
    else if (from || place.form !== 'line' || outcome.said === 'labelled') this.decide(outcome, here);
  }
}

function wholeOf({ place, words, at }: Here, from: number, said: Reading['said']): Reading {
  return { decision: { span: place.span, text: tidy(words.slice(from)) }, said, at };
}

/** The end of a sentence; `16. Januar` goes on. */
const fullStop =
  /(?:[!?…]|(?<!(?<!\d)\d{1,2})\.|\.(?!\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))[.!?…]*["')\]]*\s+(?=[^\s)])/g;

/** The sentences of a place. Captions without any full stop are read line by line. */
function sentencesOf(words: string, spoken: boolean): Span[] {
  const stops = /[.!?…]/.test(words);
  if (!stops && !spoken) return words ? [{ start: 0, end: words.trimEnd().length }] : [];
  const ends = stops ? fullStop : /\n\s*(?=\S)/g;
  const starts = [0, ...[...words.matchAll(ends)].map((match) => match.index + match[0].length)];
  return starts.flatMap((start, i) => {
    const end = start + words.slice(start, starts[i + 1] ?? words.length).trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
