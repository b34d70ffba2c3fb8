import { groups } from '../lexicon/words.ts';
import { sharedMailbox } from '../lexicon/not-people.ts';
import type { Span } from '../note.ts';
import { fold, slice } from '../text.ts';
import { decodeWords } from './encoded-words.ts';
import { cleanName, firstNameFirst, looksLikeName } from './names.ts';

/** A person a mail header names: the name as people write it, where it stands, and the user of the address. */
export interface Mailbox {
  name: string;
  span: Span;
  user: string | null;
}

/** `Bell, Ann <…>` where nothing stands before the surname: the comma parts no two people, as only the second has an address. */
const surnameFirst =
  /(?:^|>\s*[,;]\s*)\p{Lu}[\p{L}'’-]{1,40}, \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}.'’-]{0,40})? ?(?=<)/gu;

/** How much of a header is read: some thousand addresses. */
const longest = 100_000;

/**
 * `Ann Bell <ann@x.org>, Team <team@x.org>`, `"Bell, Ann" <…>; Bob Carr`, `ann at x.org (Ann Bell)`: the people of a header, not the
 * lists and shared mailboxes.
 */
export function mailboxesOf(text: string, value: Span): Mailbox[] {
  const words = slice(text, { start: value.start, end: Math.min(value.end, value.start + longest) });
  // Commas inside quotation marks and brackets part nothing; beside semicolons they stand between surname and first name.
  const masked = words
    .replace(/"[^"\n]*"|<[^<>\n]*>|\([^()\n]*\)/g, (part) => part.replace(/[,;]/g, '_'))
    .replace(surnameFirst, (part) => part.replace(',', '_'));
  const boxes: Mailbox[] = [];
  let from = 0;
  for (const part of masked.split(masked.includes(';') ? ';' : ',')) {
    const box = mailboxOf(words.slice(from, from + part.length), value.start + from);
    if (box) boxes.push(box);
    from += part.length + 1;
  }
  return boxes;
}

function mailboxOf(words: string, start: number): Mailbox | null {
  const address = /<([^<>\s]*)>|[[(](?:mailto:)?([^\s()[\]]+@[^\s()[\]]+)[\])]|([^\s"'<>]+(?:@| at )[\w.-]+\.\w+)/.exec(
    words,
  );
  const user = (address?.[1] ?? address?.[2] ?? address?.[3])?.split(/@| at /)[0] ?? null;
  const bracketed = address?.[3] ? /\(([^()@]{2,60})\)/.exec(words)?.[1] : null;
  const shown = bracketed ?? (address ? words.slice(0, address.index) : words).trim();
  const name = nameOf(shown) || (user ?? '');
  const folded = fold(name);
  if (!name || groups.test(folded) || sharedMailbox.test(folded) || (!address && !looksLikeName(name))) return null;
  const label = shown.replace(/^[\s"']+|[\s"']+$/g, '') || user!;
  const at = words.indexOf(label);
  return {
    name,
    span: { start: start + at, end: start + at + label.length },
    user: user && fold(user) !== folded ? user : null,
  };
}

/** `"Bell, Ann (Port)"` → `Ann Bell`; `Ann Bell via Pier list` → `Ann Bell`. */
function nameOf(shown: string): string {
  const words = cleanName(
    decodeWords(shown)
      .replace(/["']{1,2}(?=\s*$)|^\s*["']+/g, '')
      .replace(/\s*[([].*$/, '')
      .replace(/\s+via\s.*$/i, ''),
  );
  return firstNameFirst(words);
}
