import { actVerbs, articles, vagueTasks } from '../../notes/lexicon/words.ts';
import { fold } from '../../notes/text.ts';
import * as messages from '../messages/index.ts';
import { eachItem, type Rule } from './rule.ts';

/** An item of which nobody can tell when it is done: a thing without a deed ("Budget"), or a deed without a thing ("follow up"). */
export const vagueItem: Rule = {
  severity: 'off',
  find: eachItem(({ commitment, mention }) => {
    const words = fold(commitment.text).replace(/[\s.!:;]+$/, '');
    if (vagueTasks.test(words)) return { message: messages.vagueTask(), span: mention.head };
    return isThing(words) ? { message: messages.noVerb(), span: mention.head } : null;
  }),
  fixes: () => [],
};

/** So many words without a verb among them are a thing; among more, some verb may be unknown. */
const longest = 3;

function isThing(words: string): boolean {
  const all = words.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
  return all.length > 0 && all.length <= longest && !all.some(mayBeVerb) && !isArticle.test(all[1] ?? '');
}

/** What stands before it is a verb: "fit the tube". */
const isArticle = new RegExp(`^(?:the|an?|${articles}|une?|unas?|unos|eine[nr]?|ein)$`);

const verbs = new Set(actVerbs.map(fold));
/** How verbs end in one of the languages: not all of these are verbs, but a verb is never taken for a thing. */
const ending = /.{3}(?:en|eln|ern|er|ir|re|ar|i[sz]e|ify|ate|ing|rse|rlo|rla)$/;

function mayBeVerb(word: string): boolean {
  return verbs.has(word) || verbs.has(word.replace(/(?:ed|es|s|t|e)$/, '')) || ending.test(word);
}
