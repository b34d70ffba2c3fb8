import { extentOf, type Block, type Turn } from '../notes/blocks.ts';
import type { Note, Span } from '../notes/note.ts';
import { clipped } from '../workspace/lines.ts';

/** Some minutes of a talk: turns that nothing parts, few enough to look through. */
export interface Stretch {
  turns: Turn[];
  /** From its first turn to the end of what stands between its last one and the next stretch. */
  span: Span;
  /** Nothing parts the talk it stands in. */
  alone: boolean;
  /** The talk begins right below a heading, which names it. */
  headed: boolean;
}

/** About so many turns make a stretch; of a long talk so many more that it is cut into no more stretches than this. */
const usualTurns = 20;
const mostStretches = 40;
/** With fewer turns a stretch does not end, even where the day changes. */
const fewestTurns = 5;

/**
 * The talk of a note in stretches, in text order. A heading parts them, so does the day that a chat's labels give; what is longer is cut
 * by the number of its turns.
 */
export function stretchesOf(text: string, { blocks, sections }: Note): Stretch[] {
  const heads = new Set(sections.map(({ head }) => head.start));
  const found: Stretch[] = [];
  let run: Block[] = [];
  let headed = false;
  const end = (): void => {
    found.push(...stretchesIn(text, run, headed));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'message' || (block.kind === 'heading' && heads.has(block.span.start))) {
      end();
      headed = true;
    } else if (block.kind === 'turn' || run.length > 0) run.push(block);
    else headed = false;
  }
  end();
  return found;
}

function stretchesIn(text: string, run: readonly Block[], headed: boolean): Stretch[] {
  const count = run.filter(({ kind }) => kind === 'turn').length;
  const most = Math.ceil(count / Math.min(mostStretches, Math.ceil(count / usualTurns)));
  const found: Stretch[] = [];
  let day: string | null = null;
  for (const block of run) {
    const last = found.at(-1);
    if (block.kind === 'turn') {
      const before = day;
      day = dayOf(labelOf(text, block)) ?? day;
      const full = last && last.turns.length >= (day === before ? most : fewestTurns);
      if (!last || full) found.push({ turns: [block], span: { ...block.span }, alone: false, headed });
      else last.turns.push(block);
    }
    found.at(-1)!.span.end = Math.max(found.at(-1)!.span.end, extentOf(block).end);
  }
  if (found.length === 1) found[0]!.alone = true;
  return found;
}

/** What a reader looks for in a list of stretches: when it begins, who speaks first, and their first words. The time is empty where none is given. */
export function beginningOf(
  text: string,
  { turns: [first] }: Stretch,
): { time: string; speaker: string; words: string } {
  const said = first!.lines[0];
  const label = labelOf(text, first!);
  const clock = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m\b)?/i.exec(label)?.[0] ?? cueTime(text, first!);
  return {
    time: [dayOf(label), clock].filter(Boolean).join(' '),
    speaker: text.slice(first!.speaker.start, first!.speaker.end),
    words: said ? clipped(text.slice(said.start, Math.min(said.end, said.start + 200)), shownWords).trim() : '',
  };
}

/** How many characters of what is said first name a stretch. */
const shownWords = 60;
/** No label is longer. */
const longestLabel = 200;

function labelOf(text: string, { span, lines: [first] }: Turn): string {
  return text.slice(span.start, Math.min(first?.start ?? span.end, span.start + longestLabel));
}

/** The day beside the time in the label of a chat, as it is written there. */
function dayOf(label: string): string | null {
  return /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/.exec(label)?.[0] ?? null;
}

/** The time that stands above a caption. */
function cueTime(text: string, { span }: Turn): string {
  const above = text.slice(Math.max(0, span.start - 100), span.start);
  return /(\d{1,2}:\d{2}(?::\d{2})?)[.,]\d{3}\s+-->[^\n\r]{0,60}\r?\n?$/.exec(above)?.[1] ?? '';
}
