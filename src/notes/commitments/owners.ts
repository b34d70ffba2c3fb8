import { assisting, topics, verbs } from '../lexicon/en.ts';
import type { Owner } from '../note.ts';
import { looksLikeName, ownerOf, splitNames } from '../people/names.ts';
import { fold } from '../text.ts';
import type { Context } from './context.ts';

/** Owners named in some words; offsets into those words. */
export interface FoundOwners {
  owners: { start: number; end: number; owner: Owner }[];
  /** The stretch that names them (with its separator), which is no part of the task's text; empty where the name is part of the sentence. */
  cut: { start: number; end: number };
  /** The sentence begins here ("Jennifer to merge"), for finding further assignments in the same item. */
  at: number;
  /** Who only helps, reviews or looks on: no owner where somebody else is (guidelines 2). */
  assists?: boolean;
}

/** Which names may be taken: `known` people, groups and handles alone, or names nobody in the note bears as well. */
type Trust = 'known' | 'named';

const handleList = String.raw`(@[\w./-]+(?:(?:\s*[,&+]\s*|\s+and\s+|\s+)@[\w./-]+)*)`;

/** How a name stands at the head of an item; group 1 is the name, the whole match is cut off the task. */
const leads: { pattern: RegExp; trust: (name: string, context: Context) => Trust }[] = [
  // @ann @bo: task
  { pattern: new RegExp(String.raw`^[\s[(]*${handleList}[\])]*\s*[:,-]*\s+(?=\S)`), trust: () => 'named' },
  // [name=Ann] task (HackMD)
  { pattern: /^\s*\[name=([^\][\n]{1,60})\]\s*[:-]?\s*/, trust: () => 'named' },
  // Ann: task
  {
    pattern: /^\s*([^:：\n]{1,80}?)\s*[:：]\s+(?=\S)/,
    trust: (name, context) => (isTrusted(name, context) ? 'named' : 'known'),
  },
  // Everybody please read it
  {
    pattern: /^\s*(everyone|everybody|all|all members)\b[\s,:]+(?=\S)(?:please\s+|to\s+|should\s+)*(?=\p{L})/iu,
    trust: () => 'known',
  },
  // [Ann] task
  {
    pattern: /^\s*\[([^\][\n]{1,60})\]\s*[:-]?\s+(?=\S)/,
    trust: (name, context) => (context.inherited.kind === 'actions' && !isTopic(name) ? 'named' : 'known'),
  },
  // (Ann) task
  { pattern: /^\s*\(([^()\n]{1,60})\)\s*[:-]?\s+(?=\S)/, trust: () => 'known' },
  // Ann - task
  { pattern: /^\s*([^:\n]{1,60}?)\s+-{1,2}>?\s+(?=\S)/, trust: () => 'known' },
  // Ann → task
  { pattern: /^\s*([^:\n→>]{1,60}?)\s*(?:→|=>)\s+(?=\S)/, trust: () => 'known' },
  // Ann, can you do it · Ann, please do it
  {
    pattern: /^\s*([^:,\n]{1,40}?),\s+(?:please|(?:can|could|will|would) you(?: please)?)\s+(?=\p{L})/iu,
    trust: () => 'known',
  },
  // AB/CD We should do it: initials
  {
    pattern: /^\s*(?:\d+(?:\.\d+)+\s+)?(\p{Lu}{2,4}(?:\/\p{Lu}{2,4})*)\s+(?=\p{Lu}\p{Ll}|to\s)/u,
    trust: () => 'known',
  },
  // **Ann** task: the blanks stand where the marks stood
  { pattern: /^ {2,}(\S(?:[^:\n]{0,50}?\S)?) {2,}(?=\S)/, trust: () => 'known' },
];

/** The owner that stands at the head: `Ann: task`, `**Ann** - task`, `[Ann] task`, `@ann task`. `words` is unmarked text. */
export function leadingOwners(words: string, context: Context): FoundOwners | null {
  const head = words.slice(0, 160);
  for (const { pattern, trust } of leads) {
    const match = pattern.exec(head);
    if (!match) continue;
    const name = match[1]!;
    const rest = head.slice(match[0].length);
    if (/^(every(one|body)|all( members)?)$/i.test(name) && !/[:]/.test(match[0]) && !startsWithVerb(rest)) continue;
    const found = take(
      head,
      match[0].indexOf(name),
      name,
      { start: 0, end: match[0].length },
      context,
      trust(name, context),
    );
    if (found) return found;
  }
  return null;
}

/**
 * May an unknown name before a colon be an owner? Only in a list whose items lead with names; never a topic ("Website: fix
 * the logo"), nor what may be a place as well ("Northern Pier: repaint the rail").
 */
function isTrusted(name: string, context: Context): boolean {
  return context.inherited.kind === 'actions' && context.named && !isTopic(name);
}

/** The words before a colon name a topic or an act rather than a person. */
export function isTopic(name: string): boolean {
  return fold(name)
    .split(/[^\p{L}-]+/u)
    .some((word) => topics.test(word) || verbs.has(word));
}

/** The words begin with an order ("add …", "to add …"). */
export function startsWithVerb(words: string): boolean {
  const first = /^\s*(?:to\s+)?(\p{L}+)/u.exec(words)?.[1];
  return first !== undefined && verbs.has(first.toLowerCase());
}

/** The owner at the end of the first line: `task - Ann`, `task (Ann + Bo)`, `task → Ann`, `task @ann`; a remark in brackets may follow. */
export function trailingOwners(words: string, context: Context): FoundOwners | null {
  const line = /^[^\n]*/.exec(words)![0].trimEnd();
  const from = Math.max(0, line.length - 200);
  const tail = line.slice(from);
  const notations: [RegExp, Trust][] = [
    [/\[name=([^\][\n]{1,60})\]\s*$/, 'named'],
    [new RegExp(String.raw`(?:^|\s)${handleList}[.)\]]*$`), 'named'],
    [/\s(?:→|-+>|=>)\s*([^→>]{1,60})$/u, 'named'],
    [/\s-+\s+([^-()]{1,60}?)(?:\s*\([^()]*\))?\.?$/, 'known'],
    [/,\s+([^-,;:()]{1,40}?)\.?$/, 'known'],
    [/\s*[([]\s*(?:owners?:\s*|on\s+)?([^()[\]]{1,60}?)\s*[)\]]\.?$/i, 'known'],
    [/\s*[([]\s*([^()[\]]{1,60}?)\s*[)\]](?=\s*(?:[([][^()[\]]*[)\]]|-\s|by\s|due\s))/i, 'known'],
  ];
  for (const [pattern, trust] of notations) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    const end = match.index + match[0].length;
    const found = take(
      tail,
      at,
      match[1]!,
      {
        start: match.index,
        end: /\)\s*\.?$/.test(match[0]) && !/[([]\s*$/.test(tail.slice(0, at)) ? at + match[1]!.length : end,
      },
      context,
      trust,
    );
    if (found) return shift(found, from);
  }
  return null;
}

const modal =
  /(?:\s+(?:\([^()\n]{1,40}\)\s+)?(?:to|will|shall|is to|are to|is going to|are going to|agreed to|volunteered to|needs? to|has to|have to|must)|'ll)\s+(?:also\s+|then\s+|now\s+)?([a-z]+)/g;

/** After a known name and "to" or "will" any word is the deed, but for these. */
const notVerbs =
  /^(be|been|not|the|a|an|this|that|his|her|their|our|my|your|its|it|them|him|us|me|you|all|any|no|also|then|do|have|never|always|probably|likely)$/;

/**
 * Everybody a sentence gives work to: `Ann to merge`, `Ann and Bo will write`, `on Ann to ask`. In text order.
 */
export function assignedOwners(words: string, context: Context, trust: Trust = 'known'): FoundOwners[] {
  const found: FoundOwners[] = [];
  for (const match of words.matchAll(modal)) {
    const verb = match[1]!;
    if (trust === 'known' ? notVerbs.test(verb) : !verbs.has(verb)) continue;
    const assists = assisting.test(words.slice(match.index + match[0].length - verb.length));
    for (const name of subjects(words.slice(Math.max(0, match.index - 80), match.index))) {
      if (trust === 'named' && looksLikeVerb(name)) continue;
      const at = match.index - name.length;
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
    /ed$|ing$/.test(first) ||
    /^(this|it|that|these|we|they|there|he|she|you|everything|nothing|who|which|what|action|actions|decision|meeting|next|want|wants|try|trying|like|going|able|needs?|due|how|when|where|time|also|if|as)$/.test(
      first,
    )
  );
}

/** After an action label, the one word before "to" is a person even in small letters: `Action item: jdm to read it`. */
export function handleOwner(words: string, context: Context): FoundOwners | null {
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

/** Who did it, in a list of completed items: `integration completed by Ann Bell`. */
export function byOwners(words: string, context: Context): FoundOwners | null {
  // In a list of what is completed "by" alone is enough: "texts rewritten by Ann".
  const pattern = context.inherited.status
    ? /\bby\s+([@\p{Lu}][^.,;:()\n]{1,60})/gu
    : /\b(?:\p{L}+ed|done|written|built|made|sent|led|taken|owned)\s+by\s+([@\p{Lu}][^.,;:()\n]{1,60})/gu;
  for (const match of words.matchAll(pattern)) {
    const start = match.index + match[0].length - match[1]!.length;
    // The name may be followed by more words: try the longest run of capitalised words.
    const run = /^[@\p{Lu}][\p{L}\p{M}'.-]*(?:(?:\s+|\s*(?:,|&|\+|\band\b)\s*)[@\p{Lu}][\p{L}\p{M}'.-]*)*/u.exec(
      match[1]!,
    )?.[0];
    const found = run ? take(words, start, run, { start: start, end: start }, context, 'known') : null;
    if (found) return found;
  }
  return null;
}

/** The owners in a field's or cell's value: every part counts, known or not. */
export function ownersInValue(value: string, context: Context): FoundOwners['owners'] {
  return splitNames(value)
    .map((part) => ({ start: part.start, end: part.end, owner: ownerOf(part.words, context.names, context.self) }))
    .filter(({ owner }) => owner.name !== '' || owner.kind === 'vague');
}

/** Takes the names in `words` at `at` as owners if every part of them is one; else null. */
function take(
  whole: string,
  at: number,
  words: string,
  cut: { start: number; end: number },
  context: Context,
  trust: Trust,
): FoundOwners | null {
  const parts = splitNames(words);
  if (!parts.length || parts.length > 6) return null;
  const owners: FoundOwners['owners'] = [];
  for (const part of parts) {
    const owner = ownerOf(part.words, context.names, context.self);
    const isHandle = /^@[\w./-]+$/.test(part.words);
    if (/^others?$/i.test(part.words) && owners.length) continue;
    if (
      owner.kind === 'unknown' &&
      owner.name !== 'me' &&
      !isHandle &&
      !(trust === 'named' && looksLikeName(part.words))
    )
      return null;
    if (owner.kind === 'vague' && !/^(some|any|tbd|tba|\?|unassigned|nobody|no)/i.test(owner.name)) return null;
    owners.push({ start: at + part.start, end: at + part.end, owner });
  }
  return owners.length && whole.length >= at ? { owners, cut, at } : null;
}

function shift(found: FoundOwners, by: number): FoundOwners {
  return {
    owners: found.owners.map((entry) => ({ ...entry, start: entry.start + by, end: entry.end + by })),
    cut: { start: found.cut.start + by, end: found.cut.end + by },
    at: found.at + by,
  };
}
