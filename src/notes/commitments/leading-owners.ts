import { verbs } from '../lexicon/en.ts';
import { orderEnds, orders, topics } from '../lexicon/words.ts';
import { once } from '../once.ts';
import { firstWordsOf } from '../patterns/words.ts';
import { fold, unaccented } from '../text.ts';
import { firstWord } from '../word-at.ts';
import type { Context } from './context.ts';
import { handleList, take, type FoundOwners, type Trust } from './taking.ts';

/** How a name stands at the head of an item; group 1 is the name, the whole match is cut off the task. */
const leads: {
  pattern: RegExp;
  /** What the head must have for it, at a glance: `first` is its first character. */
  sign: (head: string, first: string) => boolean;
  trust: (name: string, context: Context) => Trust;
  /** Only before an order: other words in this place tell something of the person. */
  order?: true;
}[] = [
  // @ann @bo: task
  {
    pattern: new RegExp(String.raw`^[\s[(]*${handleList}[\])]*\s*[:,-]*\s+(?=\S)`),
    sign: (_, first) => '@[('.includes(first),
    trust: () => 'named',
  },
  // [name=Ann] task (HackMD)
  { pattern: /^\s*\[name=([^\][\n]{1,60})\]\s*[:-]?\s*/, sign: (_, first) => first === '[', trust: () => 'named' },
  // Ann: task · Ann :: task (org mode, AsciiDoc)
  {
    pattern: /^\s*([^:：\n]{1,80}?)\s*[:：]{1,2}\s+(?=\S)/,
    sign: (head) => head.includes(':') || head.includes('：'),
    trust: ifListed,
  },
  // Everybody please read it
  {
    pattern: /^\s*(everyone|everybody|all|all members)\b[\s,:]+(?=\S)(?:please\s+|to\s+|should\s+)*(?=\p{L})/iu,
    sign: (_, first) => 'eEaA'.includes(first),
    trust: () => 'known',
  },
  // [Ann] task
  {
    pattern: /^\s*\[([^\][\n]{1,60})\]\s*[:-]?\s+(?=\S)/,
    sign: (_, first) => first === '[',
    trust: (name, context) => (context.inherited.kind === 'actions' && !isTopic(name) ? 'named' : 'known'),
  },
  // Kitchen (Ann, Bo): task
  {
    pattern: /^\s*[^:()\n]{2,40}\s\(([^()\n]{2,60})\)\s*:\s+(?=\S)/,
    sign: (head) => head.includes('(') && head.includes(':'),
    trust: () => 'known',
  },
  // (Ann) task
  { pattern: /^\s*\(([^()\n]{1,60})\)\s*[:-]?\s+(?=\S)/, sign: (_, first) => first === '(', trust: ifListed },
  // Ann - task
  { pattern: /^\s*([^:\n]{1,60}?)\s+-{1,2}>?\s+(?=\S)/, sign: (head) => head.includes('-'), trust: ifListed },
  // Ann → task
  {
    pattern: /^\s*([^:\n→>]{1,60}?)\s*(?:→|=>)\s+(?=\S)/,
    sign: (head) => head.includes('→') || head.includes('=>'),
    trust: ifListed,
  },
  // Ann, can you do it · Ann, please do it
  {
    pattern: /^\s*([^:,\n]{1,40}?),\s+(?:please|(?:can|could|will|would) you(?: please)?)\s+(?=\p{L})/iu,
    sign: (head) => head.includes(','),
    trust: () => 'known',
  },
  // Ann, do it
  {
    pattern: /^\s*([^:,\n]{1,40}?),\s+(?=\p{Ll})/u,
    sign: (head) => head.includes(','),
    trust: () => 'known',
    order: true,
  },
  // AB/CD We should do it: initials
  {
    pattern: /^\s*(?:\d+(?:\.\d+)+\s+)?(\p{Lu}{2,4}(?:\/\p{Lu}{2,4})*)\s+(?=\p{Lu}\p{Ll}|to\s)/u,
    sign: (_, first) => !/^[a-z]/.test(first),
    trust: () => 'known',
  },
  // **Ann** task: the blanks stand where the marks stood
  { pattern: /^ {2,}(\S(?:[^:\n]{0,50}?\S)?) {2,}(?=\S)/, sign: (head) => head.startsWith('  '), trust: () => 'known' },
];

/** The owner that stands at the head: `Ann: task`, `**Ann** - task`, `[Ann] task`, `@ann task`. `words` is unmarked text. */
export function leadingOwners(words: string, context: Context): FoundOwners | null {
  const head = words.slice(0, 160);
  const first = /\S/.exec(head)?.[0] ?? '';
  for (const { pattern, sign, trust, order } of leads) {
    const match = sign(head, first) ? pattern.exec(head) : null;
    if (!match) continue;
    const name = match[1]!;
    const rest = head.slice(match[0].length);
    if (/^(every(one|body)|all( members)?)$/i.test(name) && !/[:()]/.test(match[0]) && !startsWithVerb(rest)) continue;
    if (order && !startsWithVerb(rest)) continue;
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
 * May an unknown name before a colon, a dash, an arrow or in brackets be an owner? Only in a list whose items lead with names; never a topic ("Website: fix
 * the logo"), nor what may be a place as well ("Northern Pier: repaint the rail").
 */
function ifListed(name: string, context: Context): Trust {
  return context.inherited.kind === 'actions' && context.named && !isTopic(name) ? 'named' : 'known';
}

/** The words before a colon name a topic or an act rather than a person. */
export function isTopic(name: string): boolean {
  return fold(name)
    .split(/[^\p{L}-]+/u)
    .some((word) => topics.test(word) || verbs.has(word));
}

/** The words begin with an order ("add …", "to add …"). */
export function startsWithVerb(words: string): boolean {
  const first = firstWord(words);
  if (words.slice(0, first.start).trim() !== '') return false;
  if (first.word !== 'to' || !/\s/.test(words[first.end] ?? '')) return verbs.has(first.word);
  const second = firstWord(words, first.end);
  return words.slice(first.end, second.start).trim() === '' && verbs.has(second.word);
}

const englishStart = /^(?:the|this|these|those|our|my|its)\s/i;
/** The orders of each language, with the words that they begin with; null: any. */
const ordersOf = once(() =>
  orders.map((alternatives) => ({
    heads: firstWordsOf(alternatives),
    pattern: new RegExp(`^\\s*(?:${alternatives})(?!\\p{L})`, 'u'),
  })),
);

/** The words are an order in any language: `add the index`, `Angebote einholen`, `envoyer le devis`. */
export function isOrder(words: string): boolean {
  const head = unaccented(words.slice(0, 160)).trimStart();
  // "The planks are rotten" ends as a German order does.
  if (englishStart.test(head)) return false;
  if (startsWithVerb(head)) return true;
  const { word } = firstWord(head);
  const small = head.slice(0, 1).toLowerCase() + head.slice(1);
  return ordersOf().some(
    ({ heads, pattern }) => (heads ? heads.has(word) : orderEnds.test(small)) && pattern.test(small),
  );
}
