import type { Owner } from '../note.ts';
import { gatesOf } from './languages.ts';
import type { Setting } from './setting.ts';
import { named, namedFirst } from './who.ts';

/** Whom a stretch of words speaks to, and where the words meant for them begin and end (Infinity: nothing is cut off). */
export interface Address {
  to: readonly Owner[];
  start: number;
  end: number;
  /** The name is all there is: "Hi Bob,". */
  alone: boolean;
}

/** A name and what parts it from what is said to it. */
const leading = /^(@?[\p{L}][\p{L}\p{M}'’._ &-]{0,40}?)\s*(?:\([^()]{1,40}\)\s*)?(?:[,:?!]|\s-)\s+(?=\S)/u;
/** A name between commas: "If you could send the dates, Bob, that'd be great". */
const between = /,\s+(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?),\s/u;
/** A name at the end. */
const trailing = /,\s+(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?)\s*[?.!]*$/u;

/** Reads "Bob, can you …", "Okay, so Bob: …", "… , Bob?", "Hi Bob,". Where nobody is addressed, `to` is empty. */
export function addressOf(words: string, setting: Setting): Address {
  const { openers } = setting.language;
  const skip = (from: number): number => from + (openers.exec(from ? words.slice(from) : words)?.[0].length ?? 0);
  const start = skip(0);
  const end = Infinity;
  const only = words.length - start < 60 ? others(words.slice(start).replace(/\s*[,:!?.-]*$/, ''), setting) : null;
  if (only?.length) return { to: only, start: words.length, end, alone: true };
  const first = leading.exec(words.slice(start, start + 100));
  const before = first && others(first[1]!, setting);
  // Minutes that tell of "Ann, Bob and Cho" speak to none of them.
  const listed = first && !setting.utterance.by && namedFirst(words.slice(start + first[0].length), setting);
  if (first && before?.length && !listed)
    return { to: before, start: skip(start + first[0].length), end, alone: false };
  const invited = gatesOf(setting.language).invites(words) ? inviting(words.slice(start, start + 80), setting) : null;
  if (invited) return { to: invited.to, start: start + invited.length, end, alone: false };
  if (!words.includes(',')) return { to: [], start, end, alone: false };
  const last = trailing.exec(words.slice(-60));
  const after = last && others(last[1]!, setting);
  const middle = after?.length ? null : between.exec(words.slice(0, 200));
  const amid = middle && others(middle[1]!, setting);
  if (amid?.length) return { to: amid, start, end, alone: false };
  return { to: after ?? [], start, end: last && after?.length ? words.length - last[0].length : end, alone: false };
}

/** All of the words name somebody other than the speaker. */
function others(words: string, setting: Setting): readonly Owner[] | null {
  const to = setting.language.pronouns.test(words) ? null : named(words, setting);
  return to?.every(({ name }) => name !== setting.utterance.by?.name) ? to : null;
}

/** "Tom can you …", "@tom please …": a name of one to three words right before what asks. */
function inviting(words: string, setting: Setting): { to: readonly Owner[]; length: number } | null {
  let length = 0;
  for (let i = 0; i < 3; i++) {
    const word = /^@?[\p{L}\d][\p{L}\p{M}\d'’._-]*\s+/u.exec(words.slice(length));
    if (!word) return null;
    length += word[0].length;
    if (!setting.language.invites.test(words.slice(length))) continue;
    const to = others(words.slice(0, length).trim(), setting);
    if (to?.length) return { to, length };
  }
  return null;
}
