import type { Turn } from './blocks.ts';
import {
  announces,
  announcesElsewhere,
  broad,
  dated,
  logLevel,
  markedItem,
  programTime,
  titled,
} from './lexicon/recognise.ts';
import type { Shape, Span } from './note.ts';
import { remembered } from './once.ts';
import { isCaptions } from './shapes/captions.ts';
import { isMail } from './shapes/mail.ts';
import { talkOf } from './shapes/talk.ts';
import { turnAt } from './shapes/turn.ts';
import { fold, headOf, linesOf, slice } from './text.ts';

/** How much of a text is looked at: enough to tell, the same for a 5 MB file. */
const sample = 40_000;

const markdownHeading = /(?:^|[\r\n])#{1,6} [^\s]/;
/** A line in the notation of Markdown. */
const mark = /^(#{1,6} \S|\s*[-*+] |\s*[-*+] \[[ xX]\]|\|.*\||\*\*.+\*\*|```)/;

/**
 * Which shape a text has, by its content; the path's ending decides only where the content does not
 * (`.md` is Markdown unless it is plainly a mail thread or a transcript).
 */
export function shapeOf(text: string, path = ''): Shape {
  const ending = /\.(?:md|markdown|mkd|mdx|qmd|rmd|org|adoc|asciidoc|asc|rst)$/i.exec(path)?.[0] ?? '';
  return shapeOfHead(`${ending}\n${text.slice(0, sample)}`);
}

/** By the ending and the head below it, of a few notes: what is typed mostly stands further down. */
const shapeOfHead = remembered((known: string): Shape => {
  const [path] = known.split('\n', 1) as [string];
  const head = known.slice(path.length + 1);
  if (isCaptions(head)) return 'transcript';
  if (/\.(md|markdown|mkd|mdx|qmd|rmd)$/i.test(path)) return 'markdown';
  const headed = markdownHeading.test(head);
  if (!headed && isMail(head)) return 'mail';
  const heads = linesOf(head).map((line) => headOf(line, 200));
  // AsciiDoc's headings; its tables and labels would pass for Markdown's.
  if (/\.(adoc|asciidoc)$/i.test(path)) return 'plain';
  if (!headed && count(heads, (line) => head[line.start] === '=' && /^={1,5} \S/.test(slice(head, line))) >= 2)
    return 'plain';
  const marked = (line: Span): boolean => mark.test(slice(head, line));
  if (!headed) {
    const turns = turnsOf(head, linesOf(head)).length;
    if (turns >= 3 && turns > count(heads, marked) / 2) return 'transcript';
  }
  if (/\.(org|adoc|asciidoc|asc|rst)$/i.test(path)) return 'plain';
  if (headed) return 'markdown';
  return heads.some((line) => marked(line) && /\[[ xX]\]|\*\*|^\|/.test(slice(head, line))) ? 'markdown' : 'plain';
}, 4);

function count<T>(all: readonly T[], fits: (one: T) => boolean): number {
  return all.reduce((sum, one) => (fits(one) ? sum + 1 : sum), 0);
}

/**
 * Is this text a meeting note, by its content? Asks for evidence of a meeting (people who took part, a dated header,
 * marked items, turns of speech, mail headers), of two kinds at least: a README's checkboxes are none of ours. A date and a
 * decision alone are those of many a document.
 */
export function recognise(text: string, path?: string): { note: boolean; shape: Shape } {
  const shape = shapeOf(text, path);
  if (/(^|\/)(readme|changelog|contributing|license|code_of_conduct|security)(\.[\w-]+)*$/i.test(path ?? ''))
    return { note: false, shape };
  if (shape === 'mail') return { note: true, shape };
  const head = text.slice(0, sample);
  if (shape === 'transcript') return { note: isSpeech(head), shape };
  const kinds = new Set<string>();
  let marked = 0;
  for (const line of linesOf(head)) {
    const words = fold(slice(head, headOf(line, 160)));
    const announced = announcedBy(words);
    if (announced) kinds.add(announced);
    if (dated.test(words)) kinds.add('date');
    if (markedItem.test(words) && ++marked >= 2) kinds.add('marked');
    if (titled.test(words)) kinds.add('titled');
    if (kinds.size >= 2 && [...kinds].some((kind) => kind !== 'date' && kind !== 'decision'))
      return { note: true, shape };
  }
  return { note: false, shape };
}

/** What a line's label or heading announces, by one word for each thing; null: nothing of a meeting. */
function announcedBy(words: string): string | null {
  const english = announces.exec(words);
  if (english) return english[1]!;
  const label = /^[^\p{L}]{0,12}([^:|]{2,40}?)[\s*_]*(?::|$)/u.exec(words)?.[1];
  if (!label || broad.test(label)) return null;
  return announcesElsewhere.find(({ pattern }) => pattern.test(label))?.kind ?? null;
}

/** Is it people who speak? Not where most of what stands behind names is one word, as in `port: 80`, nor where a program gives the time. */
function isSpeech(head: string): boolean {
  if (programTime.test(head)) return false;
  const turns = turnsOf(head, linesOf(head));
  const values = turns.filter(
    ({ span, speaker, lines: [said] }) =>
      span.start === speaker.start && said && !/\S\s+\S/.test(slice(head, headOf(said, 200))),
  );
  return values.length * 3 <= turns.length * 2;
}

/** The turns that begin on the lines of a text, but for the lines of a program's log. */
function turnsOf(head: string, lines: readonly Span[]): Turn[] {
  const talk = talkOf(head, lines);
  return lines
    .flatMap((_, i) => turnAt(head, lines, i, talk)?.turn ?? [])
    .filter(({ speaker }) => !logLevel.test(fold(slice(head, speaker))));
}
