import { remarks, reported, unreported } from '../lexicon/en.ts';
import { signs } from '../lexicon/signs.ts';
import { remarks as others, states } from '../lexicon/words.ts';
import type { Span, Status } from '../note.ts';
import { once } from '../once.ts';
import { firstWordsOf } from '../patterns/words.ts';
import { fold, unaccented } from '../text.ts';
import { firstWord } from '../word-at.ts';
import type { FoundField } from './fields.ts';
import { cue, cuesIn } from './line-cues.ts';
import { startsWithVerb } from './leading-owners.ts';

/** What the words of a field, a cell or a remark say of the status, or null. Guidelines 4. */
export function statusOf(words: string): Status | null {
  const folded = fold(words).replace(/^[\s([:-]+/, '');
  return states.find(({ pattern }) => pattern.test(folded))?.status ?? null;
}

/** What a checkbox says: `[x]` and `[*]` done, `[-]` cancelled, `[~]` and `[/]` in progress, `[ ]` open. */
export function statusOfCheckbox(box: string): Status {
  const mark = box[1];
  if (mark === 'x' || mark === 'X' || mark === '*') return 'done';
  if (mark === '-') return 'cancelled';
  return mark === '~' || mark === '/' ? 'in-progress' : 'open';
}

const led = signs.map(({ status, box, pattern }) => ({
  status,
  box,
  pattern: new RegExp(`^\\s*(?:${pattern})\uFE0F?`, 'u'),
}));
const ended = signs.map(({ status, pattern }) => ({
  status,
  pattern: new RegExp(`(?:${pattern})\uFE0F?(?=\\s*(?:done)?[\\s.]*$)`, 'iu'),
}));
/** A sign, or a short code that stands for one. */
const signed = /[\u2000-\uffff]|:\w+:|\[\]/;
/** `[DONE] fix it`, `(done) fix it`, `Done: fix it`, `IN PROGRESS - fix it`, `DONE fix it`. */
const lead = new RegExp(
  String.raw`^\s*(?:[([]\s*(${remarks.lead})\s*[)\]]\s*[:-]?|(${remarks.lead})(?:\s*:|\s+-+)\s|(${remarks.capitals})(?=\s+\S))`,
  'i',
);
/** `fix it (done last week)` */
const bracket = new RegExp(String.raw`[([]\s*((?:${remarks.bracket})\b[^()[\]]{0,200})[)\]]`, 'i');
/** `fix it - DONE, see below`, `fix it. Done.`, `fix it → ongoing`, `fix it - done last week` */
const tail = new RegExp(
  String.raw`(?:\s-+>?|\s(?:→|=>)|[.:;,])\s+((?:${remarks.capitals})\b.{0,60}|(?:${anyCase(remarks.tail)})[.!]?)$`,
);
/** `fix it. Done, see the wiki.`: a state that begins the last sentence and goes on behind a comma. */
const closing = new RegExp(String.raw`[.;]\s+((?:${capital(remarks.tail)}))\s{0,4},\s[^.]{1,120}\.?$`);
const told = new RegExp(
  String.raw`(?:\s-+>?|\s(?:→|=>))\s+((?:${anyCase(remarks.tail)})(?![\p{L}-])(?!\s+(?:by|when|until)\b).{0,120})$`,
  'u',
);
const below = new RegExp(
  String.raw`^\s*(?:${anyCase(remarks.tail)}|${remarks.capitals})(?=\s*(?:$|[.,;:!(-]|\s(?:by|in|on|at|last|today|yesterday|via|with|see|this|until|for)\b))`,
);
const bareTail = new RegExp(String.raw`(?<!\b(?:NOT|not|Not))\s((?:${remarks.capitals})[.!]?)$`);

/** `(erledigt) Schlüssel`, `Fait : la salle` */
const otherLead = new RegExp(String.raw`^\s*(?:[([]\s*(${others})\s*[)\]]\s*[:-]?|(${others})\s*:\s)`, 'i');
/** The words with which such states begin. */
const leadHeads = once(() => firstWordsOf([remarks.lead, remarks.capitals, others].join('|'))!);
/** `la salle (en cours)` */
const otherBracket = new RegExp(String.raw`[([]\s*((?:${others})(?![\p{L}-])[^()[\]]{0,200})[)\]]`, 'iu');
/** `Schlüssel - erledigt (Cem)`, `el seguro: aplazado hasta enero`, `la salle, reporté au 3 mai` */
const otherTail = new RegExp(
  String.raw`(?:\s-+>?|\s(?:→|=>)|[.:;,])\s+((?:${others})(?![\p{L}-])(?:,[^()]{0,80}|\s(?:am|seit|bis|auf|durch|hasta|para|a|al|de|el|en|au|le|la|par|depuis|jusqu)\b[^()]{0,60})?)[.!]?(?=\s*(?:$|\([^()]*\)\s*$))`,
  'iu',
);

/** Each word with a capital first letter. */
function capital(words: string): string {
  return words
    .split('|')
    .map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`)
    .join('|');
}

/** Each word with a small or a capital first letter; the rest of a sentence in capitals is another matter. */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
    .join('|');
}

/** A sign that leads an item, whether it is a box to tick, and where the words after it begin; or null. */
export function leadingSign(words: string): { status: Status; box: boolean; end: number } | null {
  const head = words.slice(0, 60);
  if (!/^\s*[^\sa-zA-Z]/.test(head)) return null;
  for (const { status, box, pattern } of led) {
    const match = pattern.exec(head);
    if (match) return { status, box, end: match[0].length };
  }
  return null;
}

/** A state with the place of its words, and the stretch to leave out of the task's text. */
export interface StatedStatus {
  status: Status;
  span: Span;
  cut: Span;
}

/**
 * A status that stands in an item's own words: `~~struck~~`, ✅, `[DONE]` in front, `- DONE` or `(in progress)` behind.
 * `raw` still has its marks, `words` is the same text unmarked; offsets are into both.
 */
export function statusInWords(raw: string, words: string): StatedStatus | null {
  return struckOut(raw) ?? statusAhead(words) ?? byTrailingWords(words);
}

function struckOut(raw: string): StatedStatus | null {
  const struck = raw.includes('~~') ? /^\s*~~[^\n]*?~~/.exec(raw) : null;
  if (!struck) return null;
  // "~~second lamp~~ (bought meanwhile)": a remark is no part of what is struck.
  const rest = raw
    .slice(struck[0].length)
    .replace(/^\s*[([][^()[\]]{0,200}[)\]]/, '')
    .trim();
  const whole =
    struck[0].trimEnd().length >= (struck[0].length + rest.length) * 0.6 || /^\s*~~(action|todo|ai)/i.test(raw);
  const start = struck[0].length - struck[0].trimStart().length;
  return whole ? { status: 'done', span: { start, end: struck[0].length }, cut: { start: 0, end: 0 } } : null;
}

function bySign(words: string): StatedStatus | null {
  const leading = leadingSign(words);
  if (leading && leading.status !== 'open') {
    const span = { start: words.length - words.trimStart().length, end: leading.end };
    return { status: leading.status, span, cut: span };
  }
  const from = Math.max(0, words.length - 60);
  const end = words.slice(from);
  if (!signed.test(end)) return null;
  for (const { status, pattern } of ended) {
    const match = pattern.exec(end);
    if (!match) continue;
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    return { status, span, cut: span };
  }
  return null;
}

/** A line below an item that is its state (`- Done`, `- In progress, waiting for Bo`), as a field without a label; or null. */
export function stateLine(words: string): FoundField | null {
  const match = cuesIn(words) & cue.state ? below.exec(words) : null;
  if (!match || !statusOf(words)) return null;
  const start = words.length - words.trimStart().length;
  return {
    of: 'status',
    label: { start, end: start },
    value: { start, end: words.trimEnd().length },
    cut: { start: 0, end: words.length },
  };
}

/** What is told of an action of an earlier meeting: `done` where it happened ("The audit has been published", "Sent on Tuesday"), else null. */
export function reportedStatus(words: string): Status | null {
  const sentence = /^[^\n]{0,400}/.exec(words.trimStart())![0];
  if (startsWithVerb(sentence) || unreported.test(sentence)) return null;
  return reported.test(sentence) ? 'done' : null;
}

/** The state before an item's label: `[DONE] ACTION: fix it`, `✅ AI: fix it`. */
export function statusAhead(words: string): StatedStatus | null {
  return bySign(words) ?? byLeadingWord(words);
}

function byLeadingWord(words: string): StatedStatus | null {
  if (!leadHeads().has(firstWord(words).word)) return null;
  const match = lead.exec(words.slice(0, 60)) ?? otherLead.exec(unaccented(words.slice(0, 60)));
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  const status = word && statusOf(word);
  if (!match || !status || (match[3] && !/^(?!OPEN$)[A-Z -]+$/.test(match[3]))) return null;
  const start = match[0].indexOf(word);
  return { status, span: { start, end: start + word.length }, cut: { start: 0, end: match[0].length } };
}

function byTrailingWords(words: string): StatedStatus | null {
  const cues = cuesIn(words);
  if (!(cues & (cue.state | cue.otherState))) return null;
  const patterns = [
    ...(cues & cue.state ? [bracket, tail, told, closing, bareTail] : []),
    ...(cues & cue.otherState ? [otherBracket, otherTail] : []),
  ];
  const lineEnd = words.indexOf('\n');
  const firstLine = (lineEnd < 0 ? words : words.slice(0, lineEnd)).trimEnd();
  const whole = words.trimEnd();
  for (const text of whole === firstLine ? [whole] : [firstLine, whole]) {
    const from = Math.max(0, text.length - 200);
    const end = unaccented(text.slice(from));
    for (const pattern of patterns) {
      const match = pattern.exec(end);
      const status = match && statusOf(match[1]!);
      if (!match || !status) continue;
      const start = from + match.index + match[0].indexOf(match[1]!);
      return {
        status,
        span: { start, end: start + match[1]!.length },
        cut: { start: from + match.index, end: from + match.index + match[0].length },
      };
    }
  }
  return null;
}
