import { verbs } from '../lexicon/en.ts';
import { orders, topics } from '../lexicon/words.ts';
import { fold, unaccented } from '../text.ts';
import type { Context } from './context.ts';
import { handleList, take, type FoundOwners, type Trust } from './taking.ts';

/** How a name stands at the head of an item; group 1 is the name, the whole match is cut off the task. */
const leads: {
  pattern: RegExp;
  trust: (name: string, context: Context) => Trust;
  /** Only before an order: other words in this place tell something of the person. */
  order?: true;
}[] = [
  // @ann @bo: task
  { pattern: new RegExp(String.raw`^[\s[(]*${handleList}[\])]*\s*[:,-]*\s+(?=\S)`), trust: () => 'named' },
  // [name=Ann] task (HackMD)
  { pattern: /^\s*\[name=([^\][\n]{1,60})\]\s*[:-]?\s*/, trust: () => 'named' },
  // Ann: task · Ann :: task (org mode, AsciiDoc)
  {
    pattern: /^\s*([^:：\n]{1,80}?)\s*[:：]{1,2}\s+(?=\S)/,
    trust: ifListed,
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
  // Kitchen (Ann, Bo): task
  { pattern: /^\s*[^:()\n]{2,40}\s\(([^()\n]{2,60})\)\s*:\s+(?=\S)/, trust: () => 'known' },
  // (Ann) task
  { pattern: /^\s*\(([^()\n]{1,60})\)\s*[:-]?\s+(?=\S)/, trust: ifListed },
  // Ann - task
  { pattern: /^\s*([^:\n]{1,60}?)\s+-{1,2}>?\s+(?=\S)/, trust: ifListed },
  // Ann → task
  { pattern: /^\s*([^:\n→>]{1,60}?)\s*(?:→|=>)\s+(?=\S)/, trust: ifListed },
  // Ann, can you do it · Ann, please do it
  {
    pattern: /^\s*([^:,\n]{1,40}?),\s+(?:please|(?:can|could|will|would) you(?: please)?)\s+(?=\p{L})/iu,
    trust: () => 'known',
  },
  // Ann, do it
  { pattern: /^\s*([^:,\n]{1,40}?),\s+(?=\p{Ll})/u, trust: () => 'known', order: true },
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
  for (const { pattern, trust, order } of leads) {
    const match = pattern.exec(head);
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
  const first = /^\s*(?:to\s+)?(\p{L}+)/u.exec(words)?.[1];
  return first !== undefined && verbs.has(first.toLowerCase());
}

const englishStart = /^(?:the|this|these|those|our|my|its)\s/i;
const order = new RegExp(`^\\s*(?:${orders})(?!\\p{L})`, 'u');

/** The words are an order in any language: `add the index`, `Angebote einholen`, `envoyer le devis`. */
export function isOrder(words: string): boolean {
  const head = unaccented(words.slice(0, 160)).trimStart();
  // "The planks are rotten" ends as a German order does.
  if (englishStart.test(head)) return false;
  return startsWithVerb(head) || order.test(head.slice(0, 1).toLowerCase() + head.slice(1));
}
