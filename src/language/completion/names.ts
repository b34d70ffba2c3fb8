import { CompletionItemKind } from 'vscode-languageserver-types';
import { headingKind } from '../../notes/commitments/heading.ts';
import { escapeName, isWritable } from '../../notes/edit/escape.ts';
import { majority } from '../../notes/edit/neighbours.ts';
import { ownerForm } from '../../notes/edit/ownerForm.ts';
import { nameWriter } from '../../notes/edit/shortName.ts';
import { handleIn } from '../../notes/edit/writing.ts';
import { fieldLabels, markerWords } from '../../notes/lexicon/words.ts';
import { unaccented } from '../../notes/text.ts';
import type { LanguageContext } from '../context.ts';
import { matching, mostOffered, type Offer, type Offers } from './offer.ts';
import { peopleFor } from './people.ts';
import { isField, isWork, type Place } from './place.ts';
import { cellAt } from './table.ts';

type People = Pick<LanguageContext, 'file' | 'index'>;

/** Part of a name, as far as it is typed: up to three words. */
const part = String.raw`[\p{L}\p{M}\p{N}'’._-]*(?: [\p{L}\p{M}'’.-]+){0,2} ?`;
const handle = new RegExp(String.raw`(?:^|[\s([,;/:|>*_"'-])@(${part})$`, 'u');
/** What parts several names of one field. */
const between = String.raw`(?:^|.*[,;&+/]|.*\s(?:and|und|y|et))\s*`;
const last = new RegExp(`^(?:${between})?(${part})$`, 'u');
const ownerField = new RegExp(
  String.raw`(?:^[\s>*_•-]*|[([|;,]\s*|\s-+\s+|\.\s+|\s{2})[*_]{0,2}(${fieldLabels.owner})\s*:[*_]{0,2}[ \t]*([^:()[\]]{0,80})$`,
  'iu',
);
const label = /^[\s>*_#•-]*([^:|]{2,40}?)[*_]{0,2}:[*_]{0,2}[ \t]*([^:]{0,400})$/u;
const bracket = new RegExp(String.raw`^[\s>*_•-]*(?:\[[ xX]\]\s*)?(?:${markerWords})\(([^()]{0,40})$`, 'iu');
const stamp = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?[ \t]*[-–]?[ \t]*/;

/** Names where somebody is to be named; null where this is no such place. */
export function names(place: Place, context: People): Offers | null {
  return (
    atSign(place, context) ??
    inCell(place, context) ??
    inField(place, context) ??
    atHead(place, context) ??
    atTurn(place, context)
  );
}

/** Behind an `@`: the handle, or where they have none the name in place of the sign. */
function atSign(place: Place, context: People): Offers | null {
  const match = handle.exec(place.before);
  if (!match) return null;
  const { text, note, at } = place;
  const from = at - match[1]!.length - 1;
  const leads = place.head > 0 && place.start + place.head === from && isWork(place);
  const behind = leads ? separator(place, leadOf(place)) : '';
  return offersOf(place, context, from, (name) => {
    const known = handleIn(text, note, name);
    return (known ? `@${known}` : name) + behind;
  });
}

function inCell(place: Place, context: People): Offers | null {
  const cell = cellAt(place.text, place.at);
  if (!cell || cell.column !== 'owner') return null;
  return offersIn(
    place,
    context,
    place.at - cell.typed.length,
    (name) => name.replace(/\|/g, '\\|') + (cell.closed ? '' : ' '),
  );
}

/** `Owner: `, `(owner: `, `- Assigned to: ` below an item, and the lists of people at the note's head. */
function inField(place: Place, context: People): Offers | null {
  const plain = unaccented(place.before);
  const field = ownerField.exec(plain);
  const typed = field && isField(place, field[1]!) ? field[2] : bracket.exec(plain)?.[1];
  if (typed !== undefined) return offersIn(place, context, place.at - typed.length);
  const head = label.exec(place.before);
  const kind = head && headingKind(head[1]!);
  if (head && (kind === 'people' || kind === 'absent')) return ofPeople(place, context, head[2]!);
  const listed = place.bullet !== '' && !place.box && (place.kind === 'people' || place.kind === 'absent');
  return listed ? ofPeople(place, context, place.before.slice(place.head)) : null;
}

/** In a list of people: full names, of those who are not in the note yet. */
function ofPeople(place: Place, context: People, typed: string): Offers | null {
  const match = last.exec(typed);
  if (!match) return null;
  const here = new Set(place.note.people.filter(({ name }) => name !== match[1]!.trim()).map(({ name }) => name));
  const from = place.at - match[1]!.length;
  return offersOf(
    place,
    context,
    from,
    (name) => spaced(place, name),
    (name) => !here.has(name),
  );
}

/** Of several names from an offset on the last one that is typed, written as the neighbours write theirs. */
function offersIn(
  place: Place,
  context: People,
  from: number,
  finish: (name: string) => string = (name) => name,
): Offers | null {
  const match = last.exec(place.text.slice(from, place.at));
  if (!match) return null;
  const write = asNeighbours(place);
  return offersOf(place, context, place.at - match[1]!.length, (name) => spaced(place, finish(write(name))));
}

/** With the blank that a label's colon or a cell's bar wants behind it. */
function spaced({ before }: Place, words: string): string {
  return /[:|,;]$/.test(before) ? ` ${words}` : words;
}

/** At the head of an item: with what parts the name from the task in the items around. */
function atHead(place: Place, context: People): Offers | null {
  const match = /^([*_[(]{0,3})([^:]*)$/u.exec(place.before.slice(place.head));
  const name = match && last.exec(match[2]!);
  if (!name || place.head === 0 || !isWork(place)) return null;
  const lead = leadOf(place);
  // A box without neighbours waits for a name; where these have theirs elsewhere, it is offered when asked for.
  const waits = lead.of === 'head' || (lead.of === null && place.box);
  if (!place.asked && !waits) return null;
  const opening = match[1] === '' && name[1]!.length === match[2]!.length ? lead.before : '';
  const behind = separator(place, lead);
  const write = asNeighbours(place);
  return offersOf(place, context, place.at - name[1]!.length, (name) => {
    const known = lead.sign ? handleIn(place.text, place.note, name) : null;
    return opening + (known ? `@${known}` : write(name)) + behind;
  });
}

/** How the items around write an owner at their head: what stands before and behind the name, with an `@`; `of`: where they have it, null: nowhere. */
interface Lead {
  of: 'head' | 'elsewhere' | null;
  before: string;
  behind: string;
  sign: boolean;
}

function leadOf(place: Place): Lead {
  const mention = place.like();
  const form = mention && majority(place.note, mention, (neighbour) => ownerForm(place.text, neighbour));
  if (form?.place !== 'lead') return { of: form ? 'elsewhere' : null, before: '', behind: ': ', sign: false };
  // What follows is still to be written, and need not be a verb.
  const behind = form.after.replace(/ (?:to|will) $/, ': ');
  return { of: 'head', before: form.before.replace('@', ''), behind, sign: form.before.includes('@') };
}

/** What parts the name from the task, as far as it does not stand there already. */
function separator({ after }: Place, { behind }: Lead): string {
  if (/^[*_\])]*\s?:/.test(after)) return '';
  return after.startsWith(' ') ? behind.trimEnd() : behind;
}

/** At the start of a line of a transcript: as the last speaker's label is written. */
function atTurn(place: Place, context: People): Offers | null {
  const { note, text, before, at } = place;
  if (note.shape !== 'transcript') return null;
  const turn = note.blocks.findLast((block) => block.kind === 'turn' && block.speaker.start < place.start);
  if (turn?.kind !== 'turn') return null;
  const time = stamp.exec(before)?.[0] ?? '';
  const typed = before.slice(time.length);
  const label = text.slice(turn.span.start, turn.speaker.start);
  const opening = /[<[(*]*$/.exec(label)?.[0] ?? '';
  const timed = stamp.test(label);
  if (timed !== (time !== '') || (!place.asked && !timed) || !new RegExp(`^${part}$`, 'u').test(typed)) return null;
  const behind = text.slice(turn.role?.end ?? turn.speaker.end, turn.lines[0]?.start ?? turn.speaker.end);
  const after = /^[\])>*]*[ \t]*:[*]*[ \t]+|^[>\]][ \t]+/.exec(behind.replace(/^\)/, ''))?.[0] ?? '';
  return offersOf(place, context, at - typed.length, (name) => opening + asSpeaker(place, name) + after);
}

/** A speaker's name as their earlier labels have it. */
function asSpeaker({ note, text, start }: Place, name: string): string {
  const person = note.people.find((one) => one.name === name);
  const turn = note.blocks.findLast(
    (block) =>
      block.kind === 'turn' &&
      block.speaker.start < start &&
      person?.spans.some((span) => span.start === block.speaker.start),
  );
  return turn?.kind === 'turn' ? text.slice(turn.speaker.start, turn.speaker.end) : name;
}

/** The name as the items around write names: a handle, the first name alone, or whole. */
function asNeighbours(place: Place): (name: string) => string {
  const { text, note } = place;
  const mention = place.like();
  if (!mention) return (name) => escapeName(note.shape, name);
  const handles = majority(note, mention, ({ owners: [first] }) =>
    first ? { key: text[first.span.start] === '@' || text[first.span.start - 1] === '@' ? '@' : '' } : null,
  );
  const write = nameWriter(text, note, mention);
  return (name) => {
    const known = handles?.key === '@' ? handleIn(text, note, name) : null;
    return known ? `@${known}` : escapeName(note.shape, write(name));
  };
}

/** Those whom the words from `from` on may begin; only what is shown is written out. */
function offersOf(
  place: Place,
  context: People,
  from: number,
  write: (name: string) => string,
  isMeant: (name: string) => boolean = () => true,
): Offers {
  const people = peopleFor(place.note, context)
    .filter(({ name }) => isWritable(name) && isMeant(name))
    .map(({ name, aliases, detail }) => ({ label: name, also: aliases, detail }));
  const fitting = matching(people, place.text.slice(from, place.at));
  const offers = fitting
    .slice(0, mostOffered)
    .map((offer): Offer => ({ ...offer, insert: write(offer.label), kind: CompletionItemKind.Reference }));
  return { from, offers, more: fitting.length > offers.length };
}
