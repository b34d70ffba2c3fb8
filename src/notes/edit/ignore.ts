import type { Mention, Note } from '../note.ts';
import { isCaptions } from '../shapes/captions.ts';
import { markupOf } from '../shapes/org.ts';
import { lineEnd, lineEnding, lineStart } from './lines.ts';
import { difference, type Read } from './saying.ts';
import { type TextEdit, applyEdits, insertion } from './textEdit.ts';

/** How the comment is written in one notation: `line` behind the words of a line, `above` on a line before it, `note` at the top; null: it has none there. */
interface Notation {
  line: ((code: string) => string) | null;
  above: ((code: string) => string) | null;
  note: ((code: string) => string) | null;
}

const ofLine = (code: string): string => `meeting-notes-ignore ${code}`;
const ofNote = (code: string): string => `meeting-notes-ignore-note ${code}`;

const html: Notation = {
  line: (code) => ` <!-- ${ofLine(code)} -->`,
  above: null,
  note: (code) => `<!-- ${ofNote(code)} -->`,
};
const plain: Notation = { line: (code) => ` // ${ofLine(code)}`, above: null, note: (code) => `// ${ofNote(code)}` };
const org: Notation = {
  line: (code) => ` @@comment: ${ofLine(code)}@@`,
  above: null,
  note: (code) => `# ${ofNote(code)}`,
};
const adoc: Notation = { line: null, above: (code) => `// ${ofLine(code)}`, note: (code) => `// ${ofNote(code)}` };
const rst: Notation = { line: null, above: null, note: (code) => `.. ${ofNote(code)}` };
const vtt: Notation = { line: null, above: null, note: (code) => `NOTE ${ofNote(code)}` };
const none: Notation = { line: null, above: null, note: null };

/** What was sent is not written into. */
function notationOf(text: string, { shape }: Note, path: string): Notation {
  const head = text.slice(0, 2000);
  if (shape === 'mail') return none;
  if (isCaptions(head)) return head.startsWith('WEBVTT') ? vtt : none;
  if (shape === 'markdown') return html;
  if (/\.rst$/i.test(path)) return rst;
  const markup = markupOf(head);
  if (/\.org$/i.test(path) || markup.org) return org;
  return /\.(?:adoc|asciidoc|asc)$/i.test(path) || markup.adoc ? adoc : plain;
}

/**
 * The edit that keeps a rule quiet about the line of a mention at offset `at`: a comment as the notation of the note has them, or one more code
 * in the comment that is there. Null where the notation has no such comment, or the line no place for it. `path` tells the notation, too.
 */
export function ignoreOnLine(
  text: string,
  note: Note,
  { form }: Mention,
  at: number,
  code: string,
  path: string,
): TextEdit | null {
  const known = note.ignores.find(
    ({ covers, codes }) => covers && codes.length > 0 && covers.start <= at && at <= covers.end,
  );
  if (known) return insertion(known.end, ` ${code}`);
  const { line, above } = notationOf(text, note, path);
  if (above) return form === 'row' ? null : insertion(lineStart(text, at), above(code) + lineEnding(text, at));
  const place = line && placeOnLine(text, at, form === 'row' && note.shape === 'markdown');
  return line && place !== null ? insertion(place, line(code)) : null;
}

/** The edit that keeps a rule quiet in the whole note: a comment at its top, or one more code in the comment there. Null where the notation has none. */
export function ignoreInNote(text: string, note: Note, code: string, path: string): TextEdit | null {
  const known = note.ignores.find(({ covers, codes }) => covers === null && codes.length > 0);
  if (known) return insertion(known.end, ` ${code}`);
  const notation = notationOf(text, note, path);
  if (!notation.note) return null;
  const at = topOf(text, note);
  const end = lineEnding(text, at);
  const isApart = notation === vtt || notation === rst;
  return insertion(at, notation.note(code) + end + (isApart ? end : ''));
}

/** Is nothing in the note read otherwise for an edit? */
export function isUnread(text: string, note: Note, edit: TextEdit, read: Read): boolean {
  const after = read(applyEdits(text, [edit]));
  const changed = difference(note, after);
  return after.shape === note.shape && changed?.gone.length === 0 && changed.come.length === 0;
}

/** Behind the words of the line, before what breaks it; in the last cell of a row. Null where something must stay last: the tags of Org. */
function placeOnLine(text: string, at: number, inCell: boolean): number | null {
  const start = lineStart(text, at);
  const words = text.slice(start, lineEnd(text, at));
  if (/[ \t]:[\w@#%:]+:[ \t]*$/.test(words.slice(-200))) return null;
  const tail = inCell ? /[ \t]*(?:(?<!\\)\|)?[ \t]*$/ : /[ \t]*\\?[ \t]*$/;
  const last = words.slice(-200);
  return start + words.length - last.length + last.search(tail);
}

/** Where a note begins: behind its front matter, or behind the head of WebVTT. */
function topOf(text: string, { shape }: Note): number {
  const head = text.slice(0, 20_000);
  const skipped =
    shape === 'markdown'
      ? /^---[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(head)
      : /^WEBVTT[^]*?\n[ \t]*\r?\n/.exec(head);
  return skipped?.[0].length ?? 0;
}
