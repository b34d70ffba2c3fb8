import type { Mention } from '../note.ts';
import { trim } from '../text.ts';
import type { Context, Draft } from './context.ts';
import { itemDraft } from './draft.ts';
import { dueInWords } from './due.ts';
import { shift, tidy, topicOf } from './item-words.ts';
import type { FoundOwners } from './taking.ts';

/** One draft for each further sentence of the item that gives somebody work, with the item's due where it has none. */
export function further(found: FoundOwners[], words: string, base: number, item: Draft, context: Context): Draft[] {
  const topic = topicOf(words);
  return found.map((assigned, i) => {
    const end = Math.min(found[i + 1]?.at ?? words.length, endOfSentence(words, assigned.at));
    const span = trim(context.text, { start: assigned.at + base, end: end + base });
    const sentence = words.slice(assigned.at, span.end - base);
    const due = dueInWords(sentence, span.start, context);
    const owners = assigned.owners.map(({ start, end, owner }) => ({ span: shift({ start, end }, base), owner }));
    const text = tidy(sentence);
    const mention: Mention = {
      ...item.mention,
      span,
      head: span,
      form: 'sentence',
      checkbox: null,
      owners,
      due,
      status: null,
      fields: [],
      inherits: { owner: false, due: !due && item.due !== null },
    };
    const draft = itemDraft(mention, { text, wordings: [text, `${topic} ${text}`], topic: '' }, null, context);
    return { ...draft, due: due?.due ?? item.due };
  });
}

function endOfSentence(words: string, from: number): number {
  const match = /[.;)\n](?=\s|$)|\n/.exec(words.slice(from));
  return match ? from + match.index : words.length;
}
