import type { ActKind, Frame, TalkLexicon } from '../lexicon/talk.ts';
import { dueInWords } from '../commitments/due.ts';
import type { Owner } from '../note.ts';
import type { Clause } from './sentences.ts';
import type { Utterance } from '../commitments/context.ts';
import { namedBefore, namedFirst } from './who.ts';

/** What one clause gives somebody to do. */
export interface Act {
  kind: ActKind;
  /** Who the clause itself names; empty: nobody (for a promise the speaker is meant). */
  owners: Owner[];
  /** The deed's words: from its verb to the end of the clause. */
  deed: string;
  /** The deed means the thing just spoken of ("I'll do it"). */
  pointing: boolean;
  /** The deed speaks of something by a pronoun ("I'll set it up"). */
  pronoun: boolean;
  /** An order that says please: meant for whoever is addressed. */
  polite: boolean;
}

/** Reads what one clause does, by the first frame of its language that fits; null: it gives nobody work. */
export function actOf(clause: Clause, utterance: Utterance, language: TalkLexicon): Act | null {
  const { words } = clause;
  if (language.never.test(words)) return null;
  for (const frame of language.frames) {
    const act = fit(frame, words, utterance, language);
    if (act) return act;
  }
  return null;
}

function fit(frame: Frame, words: string, utterance: Utterance, language: TalkLexicon): Act | null {
  if (!utterance.by && !frame.who && frame.act !== 'call' && frame.act !== 'joint') return null;
  const match = frame.pattern.exec(words);
  if (!match || frame.unless?.test(words)) return null;
  const verb = match.groups?.verb ?? '';
  if (frame.dated && !dueInWords(words, 0, utterance.context)?.due.day) return null;
  if (frame.known && !language.verbs.has(verb.toLowerCase())) return null;
  const deed = words.slice(match.index + match[0].length - verb.length).replace(/[\s?!.]+$/, '');
  if (deed === '' || language.idle.test(deed)) return null;
  const owners = ownersOf(frame, match, words, utterance);
  return (
    owners && {
      kind: frame.act,
      owners,
      deed,
      pointing: language.pointing.test(deed),
      pronoun: language.pronoun.test(deed),
      polite: language.please.test(words),
    }
  );
}

/** Null where the frame needs a name and there is none. */
function ownersOf(frame: Frame, match: RegExpExecArray, words: string, utterance: Utterance): Owner[] | null {
  if (frame.who === 'before') {
    const owners = namedBefore(words.slice(0, match.index), utterance);
    // "I will" is the speaker's own word, which other frames weigh.
    return owners?.every(({ name }) => name === utterance.by?.name) ? null : owners;
  }
  const name = match.groups?.who;
  if (frame.who === 'group') return name ? namedFirst(name, utterance) : null;
  return (name && namedFirst(name, utterance)) || [];
}
