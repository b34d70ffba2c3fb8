import type { Block } from '../blocks.ts';
import { tidy } from '../commitments/item-words.ts';
import type { Decision, Span } from '../note.ts';
import { once } from '../once.ts';
import { unmarked } from '../text.ts';
import { decisionLabel, formalResolution, motionLabel, voteLabel } from './label.ts';
import { decidedLabel, isDecided, isDetail } from './listed.ts';
import { placesOf, type Place } from './places.ts';
import { distinct, type Reading } from './repeats.ts';
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

/** How many characters of a place are read: a decision stands at its head. */
const longest = 4000;
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
interface Put {
  reading: Reading;
  group: number;
  decided: boolean;
  /** How many said yes to it, each on a line. */
  ayes?: number;
}

/** One place in reading, with its words. */
interface Here {
  place: Place;
  words: string;
  /** Its number. */
  at: number;
  above: { place: Place; words: string } | null;
}

/**
 * The decisions of a note in text order, each once (guidelines 5): labelled ones, those listed under a heading, motions and
 * votes that were carried, and those that prose or speech states in plain words. Pure and total.
 */
export function readDecisions(text: string, blocks: readonly Block[]): Decision[] {
  const places = placesOf(text, blocks).map((place) => {
    const { start, end } = place.span;
    return { place, words: unmarked(text.slice(start, Math.min(end, start + longest))) };
  });
  const minutes = new Minutes(once(() => speakersOf(places.map(({ words }) => words))));
  let above: Here['above'] = null;
  places.forEach(({ place, words }, at) => {
    if (words.trim() === '') return;
    minutes.read({ place, words, at, above });
    above = { place, words };
  });
  return distinct(minutes.readings).map(({ decision }) => decision);
}

/** Reads the places of one note in order and remembers what was put to the vote. */
class Minutes {
  readonly readings: Reading[] = [];
  /** The names before a colon that stand for people: `ann: …` */
  private readonly speakers: () => ReadonlySet<string>;
  private put: Put | null = null;
  /** "Any objections?", waiting for its answer. */
  private asked: { reading: Reading; answers: (said: string) => boolean } | null = null;
  /** The last place of a formal resolution. */
  private resolution = -2;
  /** The last place that approves old minutes or closes the meeting. */
  private routine = -9;
  /** The group in which a plan states its aims. */
  private planned = -1;

  constructor(speakers: () => ReadonlySet<string>) {
    this.speakers = speakers;
  }

  read(here: Here): void {
    const { place, words, at } = here;
    if (this.put && (at - this.put.reading.at > reach || (place.form === 'heading' && place.group !== this.put.group)))
      this.put = null;
    if (this.put?.ayes !== undefined && aye.test(words) && ++this.put.ayes === enough)
      this.decide(this.put.reading, here);
    const signs = signsOf(words);
    if (signs & sign.aim && isAim(words)) this.planned = place.group;
    if (signs & sign.routine && place.form !== 'turn' && isRoutine(words)) this.routine = at;
    if (!place.listed && this.asked === null && (signs & telling) === 0) return;
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
    if (formal === 'first' || this.resolution !== here.at - 1)
      this.decide(wholeOf(here, decisionLabel(here.words)!, 'labelled'), here);
    this.resolution = here.at;
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
    if (isRoutine(words) || outcome === 'lost') this.put = null;
    else if (vote !== null) {
      if (outcome === 'carried') this.settle(wholeOf(here, 0, 'labelled'), here);
      // `Vote: take in the new module`, over who said what
      else if (place.form === 'heading')
        this.put = { reading: wholeOf(here, from, 'labelled'), group: place.group, decided: false, ayes: 0 };
    } else if (outcome === 'carried' || place.listed) this.decide(wholeOf(here, from, 'labelled'), here);
    else this.put = { reading: wholeOf(here, from, 'labelled'), group: place.group, decided: false };
    return true;
  }

  private readListed(here: Here): boolean {
    const { place, words } = here;
    const label = decidedLabel(words, signsOf(words));
    if (label === null && !place.listed) return false;
    // Beside its objective, the outcome of a plan is what is hoped for.
    const hoped = label !== null && !place.listed && this.planned === place.group;
    if (!hoped && isDecided(words.slice(label ?? 0), label === null))
      this.decide(wholeOf(here, label ?? 0, label === null ? 'listed' : 'labelled'), here);
    return true;
  }

  private readSentences(here: Here): void {
    const { place, words, at } = here;
    const label = named.exec(words)?.[0] ?? null;
    const spoken = place.form === 'turn' || (label !== null && this.speakers().has(label.trim()));
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
      if (this.asked?.answers(said)) this.decide(this.asked.reading, here);
      this.asked = null;
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
          (at - this.routine > 1 || /\b(?:to|that) \w+ (?!them\b|it\b|these\b|those\b)/.test(said))
        )
          this.put = { reading: reading(), group: place.group, decided: false };
        else if (statement === 'lost') this.put = null;
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
    this.asked = { reading: proposal ? reading() : (before?.() ?? { ...rest, decision: whole }), answers };
  }

  private decide(reading: Reading, here: Here): void {
    this.readings.push(reading);
    this.put = { reading: { ...reading, at: here.at }, group: here.place.group, decided: true };
  }

  /**
   * An outcome decides what was put to the vote before it; after a decision it only repeats. With neither it decides what
   * stands right before it (the sentence, the item above, the line above), or is the decision itself.
   */
  private settle(outcome: Reading, here: Here, before?: Reading): void {
    // An outcome below an item of its own is no word on what was decided before that item.
    const parent = here.place.parent;
    const put = parent && this.put && this.put.reading.decision.span.start < parent.span.start ? null : this.put;
    if (put?.decided && here.at - put.reading.at <= echo) return;
    if (put && !put.decided) return this.decide(put.reading, here);
    const { place, above } = here;
    const from = place.form === 'turn' || outcome.said === 'labelled' ? null : (place.parent ?? above?.place ?? null);
    const said = before?.decision.text ?? (from && above?.place === from ? above.words : '');
    if (isRoutine(said) || isRoutine(outcome.decision.text) || here.at - this.routine <= routineReach) return;
    if (before) this.decide(before, here);
    else if (from && from.form !== 'heading')
      this.decide({ ...outcome, decision: { span: from.span, text: tidy(said) || outcome.decision.text } }, here);
    else if (from || place.form !== 'line' || outcome.said === 'labelled') this.decide(outcome, here);
  }
}

/**
 * The labels that name who speaks: nicks, and all of a note in which one comes again. `Parking:` and `Lights:`, each over
 * one line of minutes, are topics.
 */
function speakersOf(lines: readonly string[]): Set<string> {
  const labels = lines.flatMap((line) => (line.includes(':') ? (named.exec(line)?.[0].trim() ?? []) : []));
  const distinctLabels = new Set(labels);
  if (distinctLabels.size < labels.length) return distinctLabels;
  return new Set(labels.filter((label) => !/^\p{Lu}/u.test(label)));
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
