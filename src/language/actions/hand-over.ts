import { CodeActionKind } from 'vscode-languageserver-types';
import { handOver } from '../../notes/edit/index.ts';
import { itemId } from '../../workspace/entry.ts';
import { lineAt, lineStarts } from '../../workspace/lines.ts';
import { ownerCandidates } from '../candidates.ts';
import * as messages from '../messages/index.ts';
import { readableText, toSpan, touches } from '../positions.ts';
import { itemAt, type Actions, type Item, type Offer } from './offer.ts';

/** How many people are actions of their own, and how many the client's command may list. */
const namesOffered = 4;
const namesToChooseFrom = 100;

/** Gives an item another owner in place of the one it has, or of the one the range touches where it has several. */
export const handOvers: Actions = (document, note, range, { index, read, commands }) => {
  const item = itemAt(document, note, range);
  const from = item && ownerAt(item, toSpan(document, range));
  if (!item || !from) return [];
  const { commitment, mention } = item;
  const text = readableText(document);
  const kind = CodeActionKind.RefactorRewrite;
  const owned = new Set(commitment.owners.map(({ name }) => name));
  const names = ownerCandidates(text, note, mention, index).filter((name) => !owned.has(name));
  const offers: Offer[] = names.slice(0, namesOffered).map((name) => ({
    title: messages.handOver(name),
    kind,
    make: () => handOver(text, note, commitment, from, name, read),
  }));
  if (!commands.owner) return offers;
  const line = lineAt(text, lineStarts(text), mention.head.start);
  const reference = { uri: document.uri, id: itemId(document.uri, commitment), line };
  const title = messages.handOverToOther;
  const more = { names: names.slice(0, namesToChooseFrom), from };
  offers.push({ title, kind, command: { title, command: commands.owner, arguments: [{ ...reference, ...more }] } });
  return offers;
};

function ownerAt({ commitment, mention }: Item, span: { start: number; end: number }): string | null {
  const { owners } = commitment;
  if (owners.length === 1) return owners[0]!.name;
  const touched = mention.owners.find((place) => touches(place.span, span));
  return owners.find(({ name }) => name === touched?.owner.name)?.name ?? null;
}
