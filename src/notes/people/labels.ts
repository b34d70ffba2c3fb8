import { kindOf } from '../commitments/heading.ts';
import { roleLabels } from '../lexicon/people.ts';
import type { Span } from '../note.ts';
import { remembered } from '../once.ts';
import { fold, headOf, slice, unmarked } from '../text.ts';
import { listsNames, names, type Found, type Listing } from './entry.ts';
import { looksLikeName } from './names.ts';

/** What stands in a list: who was there, or who was not. */
export type Kind = 'people' | 'absent';

/** What a heading or label says of the people below it. */
export function peopleHeading(words: string): Kind | null {
  return words.length > longestHeading ? peopleIn(words) : peopleInHead(words);
}

/** Longer words are hardly asked twice. */
const longestHeading = 200;

const peopleInHead = remembered(peopleIn);

function peopleIn(words: string): Kind | null {
  const folded = fold(words)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\s+/g, ' ');
  const kind = peopleKind(folded);
  if (kind) return kind;
  // `Present/Contributors`
  const parts = folded.split(/\s*[/&+]\s*/);
  return parts.length === 2 && parts.some((part) => peopleKind(part) === 'people') ? 'people' : null;
}

function peopleKind(folded: string): Kind | null {
  const kind = kindOf(folded);
  return kind === 'people' || kind === 'absent' ? kind : null;
}

const fullName = String.raw`\p{Lu}[\p{L}'’.-]+(?: (?:de|van|von|der|la))* \p{Lu}[\p{L}'’-]+`;

/** `Ann Bell, Bob Carr and Cho Diaz, Animal Farm`: several of one house, which comes last. */
export const colleagues = new RegExp(
  String.raw`^((?:${fullName}, ){0,8}${fullName} (?:and|und|et|y|&) ${fullName})(?:\s*$|, [^,]{2,60}$| [(-])`,
  'u',
);

/** `Voting members: Ann, Bo` inside a list of people. */
export function sublist(text: string, line: Span, listing: Listing, found: Found[]): boolean {
  const words = slice(text, headOf(line, 4000));
  const match = /^([^:,()]{2,40}(?:\([^()]*\))?):\**\s+(?=[^:]*,|\p{Lu}\p{L}+ \p{Lu})/u.exec(words);
  if (!match || (looksLikeName(match[1]!) && !words.includes(','))) return false;
  names(text, { start: line.start + match[0].length, end: line.end }, listing, found);
  return true;
}

/** So many words may a label have. */
const longestLabel = 5;

/** `Attendees: Ann, Bo` or `Chair: Ann`, several of them on one line too. Gives the kind of the last one; null: no such label. */
export function labelled(text: string, line: Span, found: Found[]): Kind | null {
  const said = slice(text, headOf(line, 4000));
  if (!/[:：]/.test(said)) return null;
  const words = unmarked(said);
  const match = /^[|\s]*(?:o\s+)?([^:：|\s][^:：|]{0,58}?[^:：|\s])\s*(?:\([^()]*\)\s*)?[:：]\s*/.exec(words);
  // A label is no sentence: "Ann raised travel refunds for participants: the form …"
  if (!match || match[1]!.split(/\s+/).length > longestLabel) return null;
  // "Present: Ann, Bo. Regrets: Cho"
  const next = words.includes(':', match[0].length)
    ? [...words.matchAll(/(?:[.;|·]\s*|\s{1,4})(\p{Lu}[\p{L}-]{3,20}(?: \p{L}{2,12})?)\s{0,3}:\s/gu)].find(
        ({ index, 1: label }) => index > match[0].length && peopleHeading(label!) !== null,
      )
    : undefined;
  const end = next ? line.start + next.index : line.end;
  const kind = byLabel(text, match[1]!, { start: line.start + match[0].length, end }, found);
  // `Date: 12 March  Present: Ann, Bo`
  if (!next || (!kind && !/^(?:[.;|·]|\s{2})/.test(next[0]))) return kind;
  const rest = line.start + next.index + next[0].search(/\p{Lu}/u);
  return labelled(text, { start: rest, end: line.end }, found) ?? kind;
}

/** `Who: Ann Bell (port), Bob Carr (city)` at the head of a note; before one name alone it is whose work something is. */
function whoIsThere(label: string, value: string): boolean {
  return /^who$/.test(fold(label).replace(/[^\p{L}]+/gu, '')) && listsNames(value);
}

export function byLabel(text: string, label: string, value: Span, found: Found[]): Kind | null {
  const kind = peopleHeading(label) ?? (whoIsThere(label, slice(text, headOf(value, 400))) ? 'people' : null);
  if (kind) {
    names(text, value, { present: kind === 'people' }, found);
    return kind;
  }
  const role = fold(label)
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\(s\)$|\/in$|:in$| in-session$/, '');
  // `Notes: @abell` names who takes them; other notes are no people.
  const taken = role === 'notes' && /^\s*@[\w.-]+\s*$/.test(slice(text, headOf(value, 60)));
  if (!taken && !roleLabels.test(role)) return null;
  names(text, value, { present: true, role }, found);
  return 'people';
}
