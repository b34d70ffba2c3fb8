import { addOwner } from '../../notes/edit/index.ts';
import { articles, somebody } from '../../notes/lexicon/words.ts';
import type { Span } from '../../notes/note.ts';
import { fold, headOf, slice } from '../../notes/text.ts';
import { ownerCandidates } from '../candidates.ts';
import * as messages from '../messages/index.ts';
import { byEdit, eachItem, type FixByEdit, type Item, type Rule } from './rule.ts';

/**
 * Somebody is to do it and nobody knows who: "someone", and the groups that the settings name ("team"). What only says that an owner is
 * still to be found ("TBD") is a missing one.
 */
export const vagueOwner: Rule = {
  severity: 'information',
  find: eachItem((item, { text, context }) => {
    const span = someonePlace(text, item) ?? groupPlace(item, context.vagueOwners);
    return span && { message: messages.vagueOwner(slice(text, span)), span };
  }),
  fixes({ commitment, mention, span }, { text, note, context: { me, index } }) {
    const written = slice(text, span);
    if (tellsMore.test(text.slice(span.end, span.end + 20))) return [];
    const replaced = mention.owners.some(({ owner }) => owner.kind === 'vague');
    const names = ownerCandidates(text, note, mention, index).filter((name) => name !== me);
    return [...names.slice(0, namesOffered), me].flatMap((name): FixByEdit[] => {
      const edits = replaced ? addOwner(text, note, commitment, mention, name) : [{ ...span, text: name }];
      return byEdit(messages.fixReplaceOwner(written, name), edits);
    });
  },
};

/** How many names are offered beside "me". */
const namesOffered = 7;

/** "Someone from the office": a name in place of "someone" would make nonsense of the rest. */
const tellsMore =
  /^ (?:from|in|on|of|at|with|else|who|that|von|vom|aus|im|der|die|das|mit|anders|de|del|que|con|du|des|qui|dans)(?!\p{L})|^ d'/iu;

/** Where an item says "someone", as its owner or at its head, and names nobody else. */
export function someonePlace(text: string, { commitment, mention }: Item): Span | null {
  if (commitment.owners.length > 0) return null;
  const [first] = mention.owners;
  if (first) return somebody.test(fold(first.owner.name).replace(/^@/, '')) ? first.span : null;
  const head = slice(text, headOf(mention.head, 40));
  const words = /^(?:quien sea|[\p{L}'’]+)(?![\p{L}'’])/iu.exec(head)?.[0];
  if (words === undefined || !somebody.test(fold(words))) return null;
  return { start: mention.head.start, end: mention.head.start + words.length };
}

/** Where an item is given to one of these groups, and to nobody else. */
function groupPlace({ commitment, mention }: Item, groups: readonly string[]): Span | null {
  const [owner] = commitment.owners;
  if (groups.length === 0 || commitment.owners.length !== 1 || owner?.kind !== 'group') return null;
  if (!groups.some((group) => bare(group) === bare(owner.name))) return null;
  return mention.owners.find((place) => place.owner.name === owner.name)?.span ?? null;
}

const article = new RegExp(`^(?:the|${articles}) *`, 'i');

function bare(group: string): string {
  return fold(group).replace(/^@/, '').replace(article, '');
}
