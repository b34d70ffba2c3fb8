import type { Reference } from '../dates/index.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import { remembered } from '../once.ts';
import { listening } from '../people/asked.ts';
import type { Names } from '../people/names.ts';
import { actOf, type Act } from './acts.ts';
import { addressOf, type Address } from './address.ts';
import type { Clause, Sentence } from './sentences.ts';
import type { Named, Setting } from './setting.ts';
import { peopleIn } from './who.ts';

/** What a sentence says on its own, whatever the talk spoke of before. Positions count from where it begins. */
export interface Heard {
  address: Address;
  deeds: readonly Deed[];
  /** Whom it names, in what minutes tell. */
  people: readonly Named[];
}

/** A clause that gives work, without whom it speaks to. */
export interface Deed {
  clause: Clause;
  act: Act;
  /** It goes on with the deed before it: "I'll bring it and hang it up". */
  goesOn: boolean;
}

/** What joins two deeds of one sentence. */
const and = /^[\s,]*(?:and|und|y|et)?(?: then| dann| luego| después| ensuite| puis)?\s*$/iu;

/** Hears a sentence that stands there, unless it was heard so before: a note is read again with nearly all its sentences. */
export function heard(sentence: Sentence, setting: Setting): Heard {
  const { words, span } = sentence;
  // Of a longer one the head is not all.
  return span.end - span.start > words.length ? hearing(sentence, setting) : hearerOf(setting)(sentence);
}

type Hearer = (sentence: Sentence) => Heard;

/** So many ways to hear are kept for the same people, and so many sentences for each. */
const most = 500;
const sentences = 1000;
const hearers = new WeakMap<Names, Map<string, Hearer>>();
const languages = new WeakMap<TalkLexicon, number>();
const references = new WeakMap<Reference, string>();
let numbered = 0;

/** Whoever hears it there: what a sentence says hangs on who says it, in which language, on which day, and whom the one before named. */
function hearerOf(setting: Setting): Hearer {
  const { utterance, language, named } = setting;
  const { names, reference, self } = utterance.context;
  let known = hearers.get(names);
  if (!known || known.size > most) hearers.set(names, (known = new Map<string, Hearer>()));
  if (!languages.has(language)) languages.set(language, numbered++);
  let day = references.get(reference);
  if (day === undefined) references.set(reference, (day = JSON.stringify(reference)));
  const who = utterance.by ? utterance.by.name : JSON.stringify(named);
  const key = [languages.get(language), utterance.by?.kind, who, self?.name, day].join('\n');
  let hearer = known.get(key);
  if (!hearer) known.set(key, (hearer = newHearer(setting)));
  return hearer;
}

function newHearer({ utterance, language, named }: Setting): Hearer {
  // The text is nothing to it, and need not be kept.
  const setting: Setting = {
    utterance: { ...utterance, lines: [], context: { ...utterance.context, text: '' } },
    language,
    named,
  };
  const ask = remembered(
    (): { heard: Heard | null; names: Set<string> } => ({ heard: null, names: new Set() }),
    sentences,
  );
  return (sentence) => {
    const known = ask(sentence.words);
    return listening(known.names, () => (known.heard ??= hearing(sentence, setting)));
  };
}

function hearing({ span, words, clauses }: Sentence, setting: Setting): Heard {
  const { by } = setting.utterance;
  const address = addressOf(words, setting);
  const deeds: Deed[] = [];
  let lead = 0;
  let from = 0;
  let goesOn = false;
  for (const clause of clauses) {
    const start = clause.span.start - span.start;
    const said = within(clause, start, address, words.slice(lead, start));
    const before = by ? [] : peopleIn(words.slice(0, start), setting);
    const act = actOf(said, before.length ? { ...setting, named: before } : setting);
    if (!and.test(words.slice(from, start))) goesOn = false;
    from = clause.span.end - span.start;
    if (!act) continue;
    lead = from;
    deeds.push({ clause: said, act, goesOn });
    goesOn = true;
  }
  return { address, deeds, people: by ? [] : peopleIn(words, setting) };
}

/** A clause without whom it speaks to, and with what leads to it; `at`: where it begins in its sentence. */
function within(clause: Clause, at: number, address: Address, lead: string): Clause {
  const from = Math.min(Math.max(address.start - at, 0), clause.words.length);
  const words = clause.words.slice(from, Math.max(from, address.end - at));
  return { span: { start: at + from, end: at + from + words.length }, words, around: lead + words };
}
