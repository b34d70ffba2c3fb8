import { dueInWords } from '../commitments/due.ts';
import type { ActKind, Frame, TalkLexicon } from '../lexicon/talk.ts';
import type { Owner } from '../note.ts';
import { family } from '../patterns/quick.ts';
import type { Clause } from './sentences.ts';
import type { Setting } from './setting.ts';
import { namedBefore, namedFirst, strangerIn } from './who.ts';

/** What one clause gives somebody to do. */
export interface Act {
  kind: ActKind;
  /** Who the clause itself names; empty: nobody (for a promise the speaker is meant). */
  owners: readonly Owner[];
  /** The deed's words: from its verb to the end of the clause. */
  deed: string;
  /** The deed means the thing just spoken of ("I'll do it"). */
  pointing: boolean;
  /** The deed says little of what: "I'll ring this afternoon", "I'll have them back on Monday". */
  bare: boolean;
  /** The clause takes the thing just spoken of and says nothing of what: "Leave it with me". */
  taking: boolean;
  /** The deed speaks of something by a pronoun ("I'll set it up"). */
  pronoun: boolean;
  /** An order that says please: meant for whoever is addressed. */
  polite: boolean;
  /** The clause names a day. */
  dated: boolean;
}

/** Reads what one clause does, by the first frame of its language that fits; null: it gives nobody work. */
export function actOf(clause: Clause, setting: Setting): Act | null {
  const { frames, from } = framesOf(setting);
  // Letters of either case are the same to what is asked first.
  let i = from(clause.words, 0);
  if (i < 0) return null;
  const said = lowered(clause.words);
  for (; i >= 0; i = from(clause.words, i + 1)) {
    const act = fit(frames[i]!, clause, said, setting);
    if (act) return act;
  }
  return null;
}

/** Frames, and the place of the next from one on that may fit some words. */
interface Frames {
  frames: readonly Frame[];
  from: (words: string, place: number) => number;
}

const spoken = new WeakMap<TalkLexicon, Frames>();
const written = new WeakMap<TalkLexicon, Frames>();

/** The frames of a language for what somebody says, or for what minutes tell. */
function framesOf({ language, utterance }: Setting): Frames {
  const kept = utterance.by ? spoken : written;
  let found = kept.get(language);
  if (!found) {
    const frames = language.frames.filter(({ act, told, unsigned, who }) =>
      utterance.by ? !told : (told ?? unsigned ?? (who !== undefined || act === 'call')),
    );
    kept.set(language, (found = { frames, from: family(frames.map(({ pattern }) => pattern)) }));
  }
  return found;
}

/** "Here it comes: https://…": what is done in the same breath is no promise. */
const given = /:\s*https?:/;
/** What asks somebody. */
const asking: ReadonlySet<ActKind> = new Set(['request', 'order']);

/** `said`: the clause's words with a small letter at the head. */
function fit(frame: Frame, { words, around }: Clause, said: string, setting: Setting): Act | null {
  const { utterance, language } = setting;
  const match = frame.pattern.exec(said);
  if (!match || frame.unless?.test(words)) return null;
  const before = words.slice(0, match.index);
  if (frame.notAfter?.test(before) || (frame.onlyAfter && !frame.onlyAfter.test(before))) return null;
  const verb = match.groups?.verb ?? '';
  if (frame.known && !language.verbs.has(verb.toLowerCase()) && !(frame.who && language.derived.test(verb)))
    return null;
  const deed = words.slice(match.index + match[0].length - verb.length).replace(/[\s?!.]+$/, '');
  if ((!frame.taking && language.idle.test(deed)) || (asking.has(frame.act) && language.supposing.test(around)))
    return null;
  if (!asking.has(frame.act) && given.test(words)) return null;
  const owners = ownersOf(frame, match, words, setting);
  if (!owners) return null;
  const due = dueInWords(around, 0, utterance.context);
  // In a note without a date no day can be told, but one is named.
  const day = due !== null && (due.due.day !== null || utterance.context.reference.day === null);
  const dated = day || (frame.dated === true && language.soon.test(around));
  const pointing = frame.taking === true || language.pointing.test(deed);
  const told = !utterance.by && owners.some(({ kind }) => kind !== 'group') && language.telling.test(deed);
  if (!dated && (frame.dated || (language.vague.test(deed) && !pointing && !told))) return null;
  return {
    kind: frame.act,
    owners,
    deed: deed || words,
    pointing,
    taking: frame.taking === true,
    bare:
      (isBare(deed, due && around.slice(due.span.start, due.span.end)) && !language.fronted.test(before)) ||
      (language.vague.test(deed) && language.pronoun.test(deed)),
    pronoun: language.pronoun.test(deed),
    polite: language.please.test(words),
    dated,
  };
}

/** Null where the frame needs a name and there is none. */
function ownersOf(frame: Frame, match: RegExpExecArray, words: string, setting: Setting): readonly Owner[] | null {
  const { utterance } = setting;
  switch (frame.who) {
    case 'before': {
      const before = words.slice(0, match.index);
      const owners = namedBefore(before, setting) ?? (frame.strangers ? strangerIn(before, setting) : null);
      // "I will" is the speaker's own word, which other frames weigh.
      return owners?.length && owners.every(({ name }) => name === utterance.by?.name) ? null : owners;
    }
    case 'start':
      return namedFirst(words, setting);
    case 'group':
      return namedFirst(match.groups!.who!, setting);
    default:
      return [];
  }
}

/** A verb and perhaps its date, and nothing of what: "I'll ring this afternoon" means the call just spoken of. */
function isBare(deed: string, due: string | null): boolean {
  return /^\p{L}+$/u.test((due ? deed.replace(due, '') : deed).trim());
}

/** The words with a small letter at the head, every character in its place: what begins a sentence is no name for that. */
function lowered(words: string): string {
  const first = words.charAt(0).toLowerCase();
  return first.length === 1 ? first + words.slice(1) : words;
}
