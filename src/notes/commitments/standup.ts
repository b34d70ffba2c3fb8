import { pasts, plans } from '../lexicon/standup.ts';
import { fold, unaccented } from '../text.ts';
import type { Label } from './label.ts';

/** How much of a note tells whether it is a stand-up. */
const sample = 100_000;

const atHead = String.raw`^[ \t]*(?:[-*+•#]{1,6}[ \t]+)?[*_]{0,3}`;
const pastLine = new RegExp(String.raw`${atHead}(?:${pasts})[*_]{0,3}\??[ \t]*(?::|$)`, 'im');
const planLine = new RegExp(String.raw`${atHead}(?:${plans})[*_]{0,3}\??[ \t]*(?::|$)`, 'im');
const pastHeading = new RegExp(String.raw`^(?:${pasts})(?: (?:this|last) week| since .*)?$`);
const planHeading = new RegExp(String.raw`^(?:${plans})$`);
const planned = new RegExp(String.raw`^\s*(?:${plans})\??\s*[:：]\s*(?=\S)`, 'i');

/**
 * Do people tell here what they did and what they do next (`Yesterday: …` / `Today: …`)? Then the second is work they set
 * themselves; elsewhere `Today` and `Next` announce nothing.
 */
export function isStandup(text: string): boolean {
  const head = unaccented(text.slice(0, sample));
  return pastLine.test(head) && planLine.test(head);
}

/** Does this heading of a stand-up stand over what is to be done next (`Today`, `Will do`)? */
export function isPlan(words: string): boolean {
  return planHeading.test(fold(words.slice(0, 80)).replace(/[\s:?]+$/, ''));
}

/** Does this heading of a stand-up stand over what was done (`Yesterday`, `Done this week`)? */
export function isPast(words: string): boolean {
  return pastHeading.test(fold(words.slice(0, 80)).replace(/[\s:?]+$/, ''));
}

/** The label of what is to be done next in a stand-up: `Today: write the tests`; or null. */
export function planLabel(words: string): Label | null {
  const match = planned.exec(unaccented(words.slice(0, 80)));
  return match ? { kind: 'action', end: match[0].length, owner: null } : null;
}
