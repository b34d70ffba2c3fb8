import { assisting, thing, verbs } from '../lexicon/en.ts';
import { isParticle, ownerOf } from '../people/names.ts';
import { fold } from '../text.ts';
import { lastWord } from '../word-at.ts';
import { cue, cuesIn } from './line-cues.ts';
import type { Context } from './context.ts';
import { startsWithVerb } from './leading-owners.ts';
import { mayName, take, type FoundOwners, type Trust } from './taking.ts';

const modal =
  /(?:\s+(?:\([^()\n]{1,40}\)\s+)?(?:to|will|shall|is to|are to|is going to|are going to|(?:agree|promise|continue)[ds]? to|(?:volunteer|offer)(?:s|ed)? to|needs? to|has to|have to|must)|'ll)\s+(?:also\s+|then\s+|now\s+)?([a-z]+)/g;

/** After a known name and "to" or "will" any word is the deed, but for these. */
const notVerbs =
  /^(be|been|not|the|a|an|this|that|his|her|their|our|my|your|its|it|them|him|us|me|you|all|any|no|also|then|do|have|never|always|probably|likely)$/;

/**
 * Everybody a sentence gives work to: `Ann to merge`, `Ann and Bo will write`, `on Ann to ask`. In text order.
 */
export function assignedOwners(words: string, context: Context, trust: Trust = 'known'): FoundOwners[] {
  const found: FoundOwners[] = [];
  const cues = cuesIn(words);
  if (!(cues & cue.modal)) return found;
  for (const match of words.matchAll(modal)) {
    const verb = match[1]!;
    if (trust === 'known' ? notVerbs.test(verb) : !verbs.has(verb)) continue;
    const before = words.slice(Math.max(0, match.index - 80), match.index);
    if (
      !mayName(before, context, (cues & cue.group) !== 0) &&
      !(trust === 'named' && isParticle(lastWord(before).word))
    )
      continue;
    const assists = assisting.test(words.slice(match.index + match[0].length - verb.length));
    for (const name of subjects(before)) {
      if (trust === 'named' && (looksLikeVerb(name) || thing.test(name))) continue;
      const at = match.index - name.length;
      // "Set up a way for the crew to report" orders nobody by name.
      if (/\bfor\s+$/.test(words.slice(Math.max(0, at - 16), at)) && startsWithVerb(words)) continue;
      // "Ann to order it" at the head leaves "order it"; inside a sentence the name is part of it.
      const verbAt = match.index + match[0].length - verb.length;
      const cut = { start: at, end: words.slice(0, at).trim() === '' ? verbAt : at };
      const taken = take(words, at, name, cut, context, trust);
      if (!taken) continue;
      found.push({ ...taken, assists });
      break;
    }
  }
  return found;
}

/** What a sentence may begin with before it names who: "Tomorrow Ann will …". */
const openers =
  /^\s*(?:(?:tomorrow|today|tonight|then|also|so|now|next|this|week|month|morning|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|by|and|but|ok|okay|yes|yeah|agreed|maybe|perhaps|first|finally|meanwhile|afterwards|later|again)\b[\s,]+)+/i;

/** Who may be before the verb: the words since the clause began, the longest first ("Ann, Bo and Cy" before "Cy"). */
function subjects(before: string): string[] {
  let from = 0;
  for (const match of before.matchAll(/[!?;:(\n]|\.\s+(?=\p{Lu}\p{Ll})|\s-(?=\s)/gu))
    from = match.index + match[0].length;
  const clause = before.slice(from).replace(openers, '');
  const starts = [
    0,
    ...[...clause.matchAll(/,|\b(?:and|on|for|then)\b/g)].map((match) => match.index + match[0].length),
  ];
  return starts.map((start) => clause.slice(start).trimStart()).filter((words) => words !== '' && words.length <= 60);
}

function looksLikeVerb(name: string): boolean {
  const first = fold(name).split(' ')[0]!;
  return (
    verbs.has(first) ||
    /ed$|ing$|\.\p{Ll}{2,4}$/u.test(first) ||
    /^(this|it|that|these|we|they|there|he|she|you|everything|nothing|who|which|what|action|actions|decision|meeting|next|want|wants|try|trying|like|going|able|needs?|due|how|when|where|time|also|if|as)$/.test(
      first,
    )
  );
}

/**
 * After an action label, the one word before "to" is a person even in small letters: `Action item: jdm to read it`; somebody
 * known needs no "to": `#action jdm read it`.
 */
export function handleOwner(words: string, context: Context): FoundOwners | null {
  const bare = /^\s*([@\p{L}][\p{L}\d._|-]{1,30}(?: \p{Lu}[\p{L}.'-]+)?)\s+(?=\p{L})/u.exec(words);
  const known =
    bare && take(words, words.indexOf(bare[1]!), bare[1]!, { start: 0, end: bare[0].length }, context, 'known');
  if (known?.owners.every(({ owner }) => owner.kind === 'known')) return known;
  const match = /^\s*([\p{L}][\p{L}\d._-]{1,30})\s+(?:to|will)\s+([a-z]+)/u.exec(words);
  if (!match || !verbs.has(match[2]!) || looksLikeVerb(match[1]!)) return null;
  const start = match[0].indexOf(match[1]!);
  const end = start + match[1]!.length;
  return {
    owners: [{ start, end, owner: ownerOf(match[1]!, context.names, context.self) }],
    cut: { start, end: start },
    at: start,
  };
}
