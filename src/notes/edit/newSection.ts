import { writingWords } from '../lexicon/words.ts';
import type { Note, Section } from '../note.ts';
import { slice } from '../text.ts';
import { lineEnding } from './lines.ts';
import { writtenMentions } from './neighbours.ts';
import type { Opening } from './newItem.ts';

/**
 * A section at the end of `scope` (a dated part of the note; null: the note), headed as the sections beside it are: by default for action items,
 * titled in the note's language and with bullets as its items have them.
 */
export function openingInNewSection(
  text: string,
  note: Note,
  scope: Section | null,
  title = writingWords(text).actions,
  marker = bullet(note),
): Opening {
  const span = scope?.span ?? { start: 0, end: text.length };
  const at = span.start + slice(text, span).trimEnd().length;
  const newline = lineEnding(text, at);
  const { heading, tight } = headingLike(text, note, scope, title);
  // Comments are what may stand below the captions of WebVTT.
  const comment = /^\s*WEBVTT/.test(text) ? `NOTE${newline}` : '';
  const lead = at === 0 ? '' : newline + newline;
  return {
    at,
    before: lead + comment + heading.replace(/\n/g, newline) + newline + (tight ? '' : newline) + marker,
    after: at === 0 ? newline : '',
    small: false,
  };
}

/** A first item right below a heading that announces action items and has none yet; an empty bullet there is filled. */
export function openingUnder(text: string, note: Note, section: Section): Opening {
  const body = text.slice(section.head.end, section.span.end).trimEnd();
  const at = section.head.end + body.length;
  const last = body.slice(body.lastIndexOf('\n') + 1);
  const empty = last.length < 40 && /^[ \t]*(?:[-*+•]|\d{1,3}[.)])(?:[ \t]+\[ ?\])?$/.test(last);
  if (empty) return { at, before: last.endsWith('[]') ? '' : ' ', after: '', small: false };
  const newline = lineEnding(text, at);
  const tight = note.shape !== 'markdown' && body.trim() === '';
  return { at, before: newline + (tight ? '' : newline) + bullet(note), after: '', small: false };
}

/** As the note's items are; Markdown without any gets boxes, which can be ticked. */
function bullet(note: Note): string {
  const written = writtenMentions(note);
  const boxed = written.length > 0 ? written.some(({ checkbox }) => checkbox) : note.shape === 'markdown';
  return boxed ? '- [ ] ' : '- ';
}

/** The heading as the others of its depth are written: marks around the words, capitals; `tight`: no blank line below. */
function headingLike(
  text: string,
  note: Note,
  scope: Section | null,
  title: string,
): { heading: string; tight: boolean } {
  const like = exampleIn(text, note, scope);
  if (!like) {
    const marks = '#'.repeat(Math.min(6, (scope?.level ?? 1) + 1));
    return note.shape === 'markdown'
      ? { heading: `${marks} ${title}`, tight: false }
      : { heading: `${title}:`, tight: true };
  }
  const { before, words, after, tight } = like;
  const capitals = words === words.toUpperCase() && words !== words.toLowerCase();
  const underline = /^\n([=~-])+$/.exec(after)?.[1];
  const heading = before + (capitals ? title.toUpperCase() : title);
  return { heading: heading + (underline ? `\n${underline.repeat(title.length)}` : after), tight };
}

/** A heading taken apart. */
interface Example {
  before: string;
  words: string;
  after: string;
  tight: boolean;
}

/** The last of the headings that part `scope` into its sections; null: there is none, or it is written in a way that is not to be repeated (a number). */
function exampleIn(text: string, note: Note, scope: Section | null): Example | null {
  const inside = note.sections.filter(
    ({ kind, level, head }) =>
      kind === 'heading' && level <= 7 && (!scope || (head.start >= scope.head.end && head.end <= scope.span.end)),
  );
  const levels = [...new Set(inside.map(({ level }) => level))].sort((a, b) => a - b);
  const isTop = ({ level }: Section): boolean => level === levels[0];
  // One heading above all others, with nothing before it, is the note's title.
  const first = inside[0];
  const titled =
    !scope && first && inside.filter(isTop).length === 1 && isTop(first) && !text.slice(0, first.head.start).trim();
  const like = inside.findLast(({ level }) => level === levels[titled ? 1 : 0]);
  if (!like) return null;
  const end = note.shape === 'markdown' ? like.head.end : underlineEnd(text, like.head.end);
  const written = text.slice(like.head.start, end).replace(/\r\n/g, '\n');
  const at = written.indexOf(like.title);
  const [before, after] = [written.slice(0, at), written.slice(at + like.title.length)];
  if (at < 0 || /[\p{L}\p{N}\n]/u.test(before) || /^\W*\d/.test(like.title)) return null;
  const below = text.slice(end, end + 4);
  return { before, words: like.title, after, tight: note.shape !== 'markdown' && !/^\r?\n\r?\n/.test(below) };
}

/** The end of the line below that underlines a plain heading, else `end`: the reader's heading is the words alone. */
function underlineEnd(text: string, end: number): number {
  return end + (/^\r?\n([=~-])\1{2,200}(?=\s|$)/.exec(text.slice(end, end + 210))?.[0].length ?? 0);
}
