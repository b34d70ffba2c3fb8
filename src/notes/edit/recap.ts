import { headingKind } from '../commitments/heading.ts';
import { writingWords } from '../lexicon/words.ts';
import { distinct, type Reading } from '../decisions/repeats.ts';
import { isSettled, type Commitment, type Decision, type Mention, type Note, type Section } from '../note.ts';
import { linesOf, slice } from '../text.ts';
import { Page } from './page.ts';
import { escapeTask, isWritable } from './escape.ts';
import { lineEnding, lineParts } from './lines.ts';
import { momentsOf } from './moment.ts';
import type { Opening } from './newItem.ts';
import { openingInNewSection } from './newSection.ts';
import { difference, type Read } from './saying.ts';
import { type TextEdit, applyEdits, insertion } from './textEdit.ts';
import { mostWritten as mostItems, writeAll } from './writeAll.ts';

/** What a recap of talk brings together: what stands in no list of its kind yet. */
export interface Gathered {
  decisions: Decision[];
  commitments: Commitment[];
}

/**
 * What was decided and taken on in a transcript or a thread of mails, and stands in no section of decisions or action items; empty for minutes,
 * which are a recap. Of what is inferred, that which `isSuggested`; nothing that is settled.
 */
export function gatheredFrom(text: string, note: Note, isSuggested: (commitment: Commitment) => boolean): Gathered {
  if (!isTalk(note)) return { decisions: [], commitments: [] };
  const lists = sectionsOf(note, 'actions');
  const isListed = ({ form, span }: Mention): boolean =>
    form !== 'sentence' && lists.some((list) => list.span.start <= span.start && span.start < list.span.end);
  return {
    decisions: note.decisions.slice(0, mostWritten).filter((decision) => !isRecorded(text, note, decision)),
    commitments: note.commitments
      .filter(
        (one) =>
          !isSettled(one.status) &&
          (one.explicit || isSuggested(one)) &&
          !one.mentions.some((mention) => isListed(mention)),
      )
      .slice(0, mostItems),
  };
}

function sectionsOf(note: Note, kind: 'actions' | 'decisions'): Section[] {
  return note.sections.filter((section) => section.kind === 'heading' && headingKind(section.title) === kind);
}

/** More decisions are not written at once, and no more characters of a list of them are looked through. */
const mostWritten = 60;
const longestList = 10_000;

/** Stands it in a section of decisions, or is said there again? */
function isRecorded(text: string, note: Note, decision: Decision): boolean {
  return sectionsOf(note, 'decisions').some(({ head, span }) => {
    if (span.start <= decision.span.start && decision.span.start < span.end) return true;
    return linesOf(text, head.end, Math.min(span.end, head.end + longestList)).some((line) => {
      const words = slice(text, line).replace(/^[\s>]*(?:[-*+•]|\d{1,3}[.)])?\s+|\[[^\]]{1,60}\]\s*$/g, '');
      const listed: Reading = { decision: { span: line, text: words }, said: 'listed', at: 1 };
      return words.trim() !== '' && distinct([{ decision, said: 'stated', at: 0 }, listed]).length === 1;
    });
  });
}

function isTalk({ shape, blocks }: Note): boolean {
  return shape === 'transcript' || shape === 'mail' || blocks.some(({ kind }) => kind === 'turn');
}

/**
 * The insertions that sum talk up: sections of decisions and of action items, titled in the note's language, each line with the moment it was
 * said at where the note can be read the same with it. The items are places of the commitments that were spoken of, with the same owners, days
 * and states, and nothing else is said otherwise. What cannot be written so is left out; null where nothing can.
 */
export function writeRecap(text: string, note: Note, gathered: Gathered, read: Read): TextEdit[] | null {
  const page = new Page(text, note, read);
  const decided = decisionSection(text, note, gathered.decisions, read);
  if (decided) page.insert(decided);
  const { text: withDecisions, note: decidedOn } = page;
  const current = new Map(decidedOn.commitments.map((one) => [one.id, one]));
  const commitments = gathered.commitments.flatMap(({ id }) => current.get(id) ?? []);
  writeAll(page, commitments, ({ mentions }) =>
    momentsOf(withDecisions, decidedOn, mentions[0]!.span.start).map((moment) => ` [${moment}]`),
  );
  return page.insertions.length > 0 ? page.insertions : null;
}

/** The section of decisions, with as many of them as leave the note saying what it says. */
function decisionSection(text: string, note: Note, decisions: readonly Decision[], read: Read): TextEdit | null {
  const lines = decisions.flatMap((decision) => {
    const words = escapeTask(note.shape, decision.text);
    if (!isWritable(words)) return [];
    const [moment] = momentsOf(text, note, decision.span.start);
    return [{ bare: words, timed: moment ? `${words} [${moment}]` : words }];
  });
  const { at, before, after } =
    openingInSection(text, note) ?? openingInNewSection(text, note, null, writingWords(text).decisions, '- ');
  const between = /[^\r\n]*$/.exec(before)![0];
  const sectionOf = (words: string[]): TextEdit =>
    insertion(at, before + words.join(lineEnding(text, at) + between) + after);
  const isSame = (words: string[]): boolean => {
    const found = difference(note, read(applyEdits(text, [sectionOf(words)])));
    return words.length > 0 && found !== null && found.gone.length === 0 && found.come.length === 0;
  };
  const timed = lines.map((line) => line.timed);
  if (isSame(timed)) return sectionOf(timed);
  let kept: string[] = [];
  for (const { bare, timed } of lines) {
    const longer = [timed, bare].map((words) => [...kept, words]).find(isSame);
    if (longer) kept = longer;
  }
  return kept.length > 0 ? sectionOf(kept) : null;
}

/** Below the last line of the section of decisions that the note has; in a thread only at the very end. */
function openingInSection(text: string, note: Note): Opening | null {
  const section = sectionsOf(note, 'decisions').at(-1);
  if (!section) return null;
  // The next comment of captions begins where this one ends.
  const body = text
    .slice(section.head.end, section.span.end)
    .replace(/\s+NOTE\s*$/, '')
    .trimEnd();
  const at = section.head.end + body.length;
  const { indent, bullet } = lineParts(text, at);
  if (body.trim() === '' || !bullet || /\d/.test(bullet)) return null;
  if (note.shape === 'mail' && text.slice(at).trim() !== '') return null;
  return { at, before: lineEnding(text, at) + indent + bullet, after: '', small: false };
}
