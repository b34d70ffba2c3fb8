import { headingKind } from '../commitments/heading.ts';
import { reportLabels } from '../lexicon/people.ts';
import { headerLabels, topics } from '../lexicon/words.ts';
import { notSpeaking } from '../lexicon/not-people.ts';
import type { Span } from '../note.ts';
import { remembered } from '../once.ts';
import { isParticle } from '../people/names.ts';
import { fold, headOf, isWrapped, slice } from '../text.ts';

/** `10:02`, `00:02:10`, `0:04.5`, `10:02 AM`. */
export const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
/** A time, with the day before it where the export gives one, and with the end of a range: `12/03/24, 10:02:11`, `Tue 11:05`, `0:04 - 0:12`. */
export const stamp = String.raw`(?:\p{Lu}\p{Ll}{2},? )?(?:\p{Lu}\p{Ll}{2} \d{1,2} )?(?:(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}-\p{Lu}\p{Ll}{2}-\d{2,4})(?:,\s?|T|\s+))?${clock}Z?(?:\s*(?:-+>?|–|→)\s*${clock})?`;
export const name = String.raw`[\p{L}@][\p{L}\p{M}\d.'’@_-]*(?: (?:&|[\p{L}\d(][\p{L}\p{M}\d.'’@_-]*)){0,4}`;
export const role = String.raw`(?:[ ]?\(([^()\n]{1,60})\))?`;

/**
 * Labels that take a whole line and only together tell what they are: `Ann Bell  0:04`, `0:04 Ann Bell`, `Ann Bell` above `8:02 AM`,
 * `Ann Bell` alone.
 */
export const labelForms = ['name time', 'time name', 'name above time', 'name'] as const;
export type LabelForm = (typeof labelForms)[number];

/** How a text marks who speaks, seen over the whole of it. */
export interface Talk {
  /** Names that open lines with a colon, or, in the form `name`, stand alone above what they say. */
  speakers: ReadonlySet<string>;
  labels: ReadonlySet<LabelForm>;
}

export const noTalk: Talk = { speakers: new Set(), labels: new Set() };

/** The talk below a heading that announces work: there `Ann: order paper` gives Ann work, she does not say it. */
export function timedOnly(talk: Talk): Talk {
  return { ...talk, speakers: noTalk.speakers };
}

const labelName = String.raw`${name}(?:, \p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*)?)?`;
const day = String.raw`(?:\p{L}{3,10},?(?: at| um| à| a las)?\s+)?`;
const patterns: Record<LabelForm, RegExp> = {
  // Ann Bell  0:04 (Otter, Teams) · **Ann** 10:32 AM (Slack) · Ann Bell — Today at 10:02 (Discord) · Ann Bell | 00:12
  'name time': new RegExp(
    String.raw`^(?:\*\*)?(${labelName})${role}(?:\*\*)?(?::[\w+-]+:)?(?:\s+|\s*[-–—|·•]\s*)${day}${stamp}\s*:?\s*$`,
    'u',
  ),
  // 00:12 Ann Bell · [00:12] Ann Bell · 0:04 - Ann Bell (Port)
  'time name': new RegExp(
    String.raw`^[\[(]?${stamp}[\])]?\s*[-–—|·•]?\s+(?:\*\*)?(${labelName})${role}(?:\*\*)?\s*$`,
    'u',
  ),
  'name above time': new RegExp(String.raw`^(?:\*\*)?(${labelName})${role}(?:\*\*)?\s*$`, 'u'),
  // Two words at least: a word alone may be anything.
  name: /^(?:\*\*)?(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,2} \p{Lu}[\p{L}\p{M}.'’-]*)()(?:\*\*)?:?\s*$/u,
};
const timeLine = new RegExp(String.raw`^\s*[—–-]?\s*${day}[\[(]?${stamp}[\])]?\s*$`, 'u');

/** What a chat says of itself: `-!- ann has joined`, `[10:02] * ann joins`, `*** Quits: ann`, `--> ann`. */
export const notice = new RegExp(
  String.raw`^\s*(?:[\[(]?${stamp}[\])]?\s+)?(?:-!-|\*{1,3}\s|-->|<--|<->|=-=|[→←⇐]|---\s)`,
  'u',
);

/** A line that parts the days of a chat: `Monday, March 4th, 2024`, `--- Day changed Thu Apr 10 2025`, `2025-04-10`. */
export const dayLine =
  /^[-—–=_* ]{0,20}(?:Day changed )?(?:\p{L}{2,10}\.?,? )?(?:(?:den |le |el )?\d{1,2}(?:st|nd|rd|th|er|\.)?(?: de)? \p{L}{3,10}\.?(?: de)?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})[-—–=_* ]{0,20}$/u;

/** The label of this form on line `i`, and its last line; null where there is none. */
export function labelAt(
  text: string,
  lines: readonly Span[],
  i: number,
  form: LabelForm,
): { match: RegExpExecArray; last: number } | null {
  const match = labelIn[form](slice(text, headOf(lines[i]!, 120)).trim());
  if (!match) return null;
  if (form !== 'name above time') return { match, last: i };
  return lines[i + 1] && timeLine.test(slice(text, headOf(lines[i + 1]!, 60))) ? { match, last: i + 1 } : null;
}

/** The label that some words are, of each form: the lines of a talk are asked at each key. */
const labelIn = Object.fromEntries(
  labelForms.map((form) => [
    form,
    remembered((words: string) => {
      const match = patterns[form].exec(words);
      return match && !notSpeaking.test(fold(match[1]!)) && !isSentence(match[1]!) ? match : null;
    }),
  ]),
) as Record<LabelForm, (words: string) => RegExpExecArray | null>;

/** "so it begins at 4:12" ends in a time as labels do; names have no more than a word or two in small letters. */
function isSentence(words: string): boolean {
  return (
    /\.\s+\p{Ll}/u.test(words) ||
    words.split(' ').filter((word) => /^\p{Ll}/u.test(word) && !isParticle(word)).length > 2
  );
}

/** Surveys a text once: which names open its lines, and which forms of label lines it uses. Linear. */
export function talkOf(text: string, lines: readonly Span[]): Talk {
  const labels = new Set<LabelForm>();
  const timed = lines.flatMap((line, i) => (mayHoldTime(text, line) ? i : []));
  const candidates: Record<LabelForm, readonly number[]> = {
    'name time': timed,
    'time name': timed,
    'name above time': timed.flatMap((i) => (i > 0 ? i - 1 : [])),
    name: [],
  };
  for (const form of labelForms) {
    const names = form === 'name' ? namesAlone(text, lines) : labelsOf(text, lines, form, candidates[form]);
    if (!names.length) continue;
    const distinct = new Set(names);
    // What heads an agenda or a plan is said once; speakers come again.
    const enough =
      form === 'name' ? names.length >= 2 * distinct.size && distinct.size >= 2 : distinct.size < names.length;
    if (names.length < (form === 'name' ? 4 : 3) || !enough) continue;
    labels.add(form);
    if (form === 'name') return { speakers: distinct, labels };
    break;
  }
  return { speakers: speakersOf(text, lines), labels };
}

/** Two digits behind a colon behind a digit, where a line's label may stand: all times have them. */
export function mayHoldTime(text: string, line: Span): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 120));
  for (let at = head.indexOf(':', 1); at > 0; at = head.indexOf(':', at + 1))
    if (isDigit(head, at - 1) && isDigit(head, at + 1) && isDigit(head, at + 2)) return true;
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The names on all label lines of a form that have words below them, looked for on some lines. */
function labelsOf(text: string, lines: readonly Span[], form: LabelForm, candidates: readonly number[]): string[] {
  const names: string[] = [];
  let last = -1;
  for (const i of candidates) {
    const label = i > last ? labelAt(text, lines, i, form) : null;
    if (!label) continue;
    const next = isBlank(text, lines[label.last + 1]) ? label.last + 2 : label.last + 1;
    if (!isBlank(text, lines[next]) && !labelAt(text, lines, next, form)) names.push(label.match[1]!);
    last = label.last;
  }
  return names;
}

/** Names alone on their lines, where they stand over a sixth of all lines at least. They begin what is said after a blank line, with the words right below. */
function namesAlone(text: string, lines: readonly Span[]): string[] {
  const names: string[] = [];
  let written = 0;
  let afterBlank = true;
  for (let i = 0; i < lines.length; i++) {
    const blank = isBlank(text, lines[i]);
    if (lines[i]!.start < lines[i]!.end) written++;
    if (afterBlank && !blank && !isBlank(text, lines[i + 1])) {
      const label = labelAt(text, lines, i, 'name');
      if (label && !labelAt(text, lines, i + 1, 'name')) names.push(label.match[1]!);
    }
    afterBlank = blank;
  }
  return names.length * 6 >= written ? names : [];
}

/** Nothing stands on the line, as far as a glance tells; nor on one that is not there. */
function isBlank(text: string, line: Span | undefined): boolean {
  return !line || line.end === line.start || slice(text, headOf(line, 40)).trim() === '';
}

/** Does a heading or lead-in announce work or decisions? */
export function announcesWork(words: string): boolean {
  const kind = headingKind(words.replace(/^#+\s*/, ''));
  return kind !== null && !/^(people|absent|agenda)$/.test(kind);
}

const opener =
  /^(?:>>\s*)?(?:\*\*)?(\p{L}[\p{L}\p{M}\d.'’_-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3})(?:\*\*)?(?:\s*\([^()\n]{1,60}\))?\s?:(?:\*\*)?\s+\S/u;
const header =
  /^((?:.+ )?(?:scribe|chair|host|facilitator|note-?taker|discussion|link|links|notes|agenda|background|context|example|date|time|objectives?|goals?|purpose|location|accomplished|completed|attendees|participants|topics?|summary|plans?|tasks|minutes|status)(?:\(s\))?|attendees|participants|present|absent|regrets|apologies|location|time|where|when|type|duration|from|to|cc|re|tel|owner|due|assigned|deadline|action|actions|decision|decisions|ai|ap|ps)$/;

/** Do two labels at least open lines more than once? The rest is not asked of a text where none do. */
function someComeAgain(text: string, lines: readonly Span[]): boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    const words = slice(text, headOf(line, 120));
    const label = words.includes(':') ? opener.exec(words)?.[1] : undefined;
    if (label === undefined) continue;
    if (seen.has(label)) again.add(label);
    seen.add(label);
    if (again.size > 1) return true;
  }
  return false;
}

/** What the head of a line tells of who speaks there; null where nothing is said on it. */
const openingOf = remembered((words: string) => {
  if (words.trim() === '' || timeLine.test(words)) return null;
  const label = opener.exec(words)?.[1] ?? null;
  const folded = label ? fold(label) : '';
  const heads = label !== null && header.test(folded);
  return {
    label,
    folded,
    announces: !label && words.length < 60 && announcesWork(words),
    isItem: /^\s*(?:[-*•]|\d)/.test(words),
    /** It is a label of forms and minutes. */
    heads: heads || headerLabels.test(folded),
    mayName:
      label !== null &&
      !heads &&
      !topics.test(folded) &&
      !reportLabels.test(folded) &&
      !notSpeaking.test(folded) &&
      headingKind(label) === null,
  };
});

/**
 * The speakers of a transcript without times: names that open lines again and again, more than half of all lines that do not go on
 * with the one above. A few `Name: task` lines make no transcript, nor do the labels of a form or a list of actions.
 */
function speakersOf(text: string, lines: readonly Span[]): ReadonlySet<string> {
  if (!someComeAgain(text, lines)) return noTalk.speakers;
  const counts = new Map<string, number>();
  const headed = new Map<string, number>();
  let written = 0;
  let before = '';
  let listed = false;
  for (const line of lines) {
    const words = slice(text, headOf(line, 120));
    const opening = openingOf(words);
    if (!opening) continue;
    const { label } = opening;
    if (!label && words.length < 60) listed = opening.announces || (listed && opening.isItem);
    if (!label && isWrapped(before, words)) continue;
    before = words;
    if (listed) continue;
    written++;
    if (opening.heads) headed.set(opening.folded, (headed.get(opening.folded) ?? 0) + 1);
    if (label && opening.mayName) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  // A form that is filled in for each of several meetings has each of its labels once a meeting.
  const forms = Math.max(1, ...headed.values());
  const speakers = [...counts].filter(([, count]) => count > forms);
  const said = speakers.reduce((sum, [, count]) => sum + count, 0);
  if (speakers.length < 2 || said < 4 || said * 2 < written) return noTalk.speakers;
  // Who spoke only once is a speaker too, among so many; in small letters it may be the middle of a sentence.
  return new Set([...counts].filter(([label, count]) => count >= 2 || /^\p{Lu}/u.test(label)).map(([label]) => label));
}
