import { fieldLabels, titles } from '../lexicon/words.ts';
import type { Field, Span } from '../note.ts';
import { once, remembered } from '../once.ts';
import { endingsOf, firstWordsOf } from '../patterns/words.ts';
import { fold, unaccented } from '../text.ts';
import { firstWord, lastWord } from '../word-at.ts';

/** A field in some words; offsets into those words. `cut` is the stretch to leave out of the task's text, separator and bracket included. */
export interface FoundField {
  of: Field['of'];
  label: Span;
  value: Span;
  cut: Span;
}

const labels = Object.values(fieldLabels).join('|');
const line = new RegExp(String.raw`^[\s*_>•-]*(${labels})\s*(?::|-+(?=\s)|$)[ \t]*`, 'i');
/** `ACTION BC`, `Action: Clerk`: a label with nothing but who is to do what stands above. */
export const loneAction =
  /^[\s*_([>-]*(ACTION|Action)\s*[:-]?\s+(?=(?:the )?\p{Lu}\p{L}*(?:(?:\s*[,&/+]\s*|\s+and\s+|\s)\p{Lu}\p{L}*){0,3}[\s*_)\].]*$)/u;
const inline = new RegExp(
  String.raw`(^\s{0,8}|[([|;,]\s*|\s-+\s+|(?<=\S)\s{1,8}/\s+|(?<=\S)\s{2,8}|\.\s+|\n\s*[-*]?\s*)(${labels})\s*:[ \t]*`,
  'giu',
);
const whole = {
  owner: new RegExp(`^(?:${fieldLabels.owner})$`),
  due: new RegExp(`^(?:${fieldLabels.due})$`),
  status: new RegExp(`^(?:${fieldLabels.status})$`),
};
/** `(due March 20)`, `(Ann, due Friday)`: the one label that goes without a colon, in brackets. */
const dueBracket = /(\s*[([]\s*|[,;]\s*|\s-\s+)(due(?: by| on)?)\s+([^()[\]\n]{1,60}?)\s*[)\]]/gi;

/** With which words labels begin, and with which they end before their colon. */
const heads = once((): ReadonlySet<string> => new Set([...firstWordsOf(labels)!, 'action']));
const ends = once((): ReadonlySet<string> => endingsOf(labels)!.last);

/** May some words hold a field? Only with a label's last word before a colon, or in brackets with what is due. */
function mayHoldField(words: string): boolean {
  for (let colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1))
    if (ends().has(lastWord(words, colon).word)) return true;
  return (words.includes(')') || words.includes(']')) && /\bdue\b/i.test(words);
}

/** Which field a label names, or null. */
export function fieldOf(label: string): Field['of'] | null {
  const folded = fold(label);
  return (['owner', 'due', 'status'] as const).find((of) => whole[of].test(folded)) ?? null;
}

/** The whole line is one field (`Deadline: October 9th`, `- Assigned to: Ann`), or null. */
export function fieldLine(words: string): FoundField | null {
  return heads().has(firstWord(words).word) ? fieldOfLine(words) : null;
}

const fieldOfLine = remembered((words: string): FoundField | null => {
  const lone = loneAction.exec(words.slice(0, 80));
  const match = lone ?? line.exec(unaccented(words.slice(0, 80)));
  if (!match) return null;
  const of = lone ? 'owner' : fieldOf(match[1]!);
  if (!of || (!lone && !match[0].includes(':') && words.length > match[0].length && of !== 'due')) return null;
  if (of === 'owner' && endOfNames(words, match[0].length, words.length) < words.trimEnd().length) return null;
  const at = match[0].indexOf(match[1]!);
  return {
    of,
    label: { start: at, end: at + match[1]!.length },
    value: trimmed(words, match[0].length, words.length),
    cut: { start: 0, end: words.length },
  };
});

/** The fields of a line that is nothing but fields: `Zuständig: Kim / Frist: 12.05.` holds two. */
export function fieldsOfLine(words: string): readonly FoundField[] {
  const several = inlineFields(words);
  const one = fieldLine(words);
  return several.length > 1 ? several : one ? [one] : [];
}

/** Fields inside an item's words: `Test pools - Due: Tomorrow`, `Fix it (owner: Ann; due: Friday)`. */
export function inlineFields(words: string): readonly FoundField[] {
  return mayHoldField(words) ? fieldsIn(words) : [];
}

const fieldsIn = remembered((words: string): readonly FoundField[] => {
  const found: FoundField[] = [];
  const matches = [...unaccented(words).matchAll(inline)];
  matches.forEach((match, i) => {
    const of = fieldOf(match[2]!);
    if (!of) return;
    const labelAt = match.index + match[1]!.length;
    const from = match.index + match[0].length;
    const bracket = /[([]/.exec(match[1]!)?.[0];
    const stop = matches[i + 1]?.index ?? words.length;
    const end = of === 'owner' ? endOfNames(words, from, endOfValue(words, from, stop)) : endOfValue(words, from, stop);
    const close = bracket && /[)\]]/.test(words[end] ?? '') ? end + 1 : end;
    found.push({
      of,
      label: { start: labelAt, end: labelAt + match[2]!.length },
      value: trimmed(words, from, end),
      cut: { start: match.index + (/^\.\s/.test(match[1]!) ? 1 : 0), end: close },
    });
  });
  for (const match of words.matchAll(dueBracket)) {
    const at = match.index + match[1]!.length;
    if (found.some((field) => at >= field.cut.start && at < field.cut.end)) continue;
    const value = match.index + match[0].indexOf(match[3]!, match[1]!.length + match[2]!.length);
    found.push({
      of: 'due',
      label: { start: at, end: at + match[2]!.length },
      value: { start: value, end: value + match[3]!.length },
      cut: { start: match.index, end: match.index + match[0].length - (/^(?:[,;]|\s-)/.test(match[0]) ? 1 : 0) },
    });
  }
  return found.sort((a, b) => a.cut.start - b.cut.start);
});

const nameEnd = new RegExp(String.raw`(?<!(?:^|[^\p{L}])(?:${titles}|\p{L}))\.(?=\s+\p{L}{2})`, 'iu');

/** "Responsible: Ann. She orders the paint by Friday.": names end with their sentence; "Dr. Bell" goes on. */
function endOfNames(words: string, from: number, end: number): number {
  const match = nameEnd.exec(words.slice(from, Math.min(end, from + 120)));
  return match ? from + match.index + match[0].length : end;
}

function endOfValue(words: string, from: number, stop: number): number {
  let depth = 0;
  for (let i = from; i < stop; i++) {
    const char = words[i]!;
    if (char === '\n') return i;
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') {
      if (depth === 0) return i;
      depth = Math.max(0, depth - 1);
    } else if (
      depth === 0 &&
      (char === '|' ||
        char === ';' ||
        (char === '/' && words[i - 1] === ' ') ||
        (char === '-' && words[i - 1] === ' ' && words[i + 1] === ' '))
    )
      return i;
  }
  return stop;
}

function trimmed(words: string, start: number, end: number): Span {
  while (start < end && /\s/.test(words[start]!)) start++;
  while (end > start && /[\s,;]/.test(words[end - 1]!)) end--;
  return { start, end };
}
