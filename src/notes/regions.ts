import { extentOf, isSameBlock, moved, type Block, type Turn } from './blocks.ts';
import { isChosen } from './shapes/stretches.ts';
import { copied, remembered } from './once.ts';
import { listening } from './people/asked.ts';
import { changedNames, type Names } from './people/names.ts';

/** So many answers are kept of one region: some questions, each where a few things stand above it. */
const most = 60;

/**
 * A stretch of a note that is read on its own: a section without those below it, a mail, some turns of a talk. Places in it count from its
 * start, so that it says the same wherever it stands.
 */
export class Region {
  readonly text: string;
  readonly blocks: Block[];
  private readonly answers: Map<string, unknown> | null;

  constructor(text: string, blocks: Block[], kept: boolean) {
    this.text = text;
    this.blocks = blocks;
    this.answers = kept ? new Map<string, unknown>() : null;
  }

  /**
   * What is asked of the region, worked out once for as long as its note keeps it. `make` must hang on nothing but the region and what the
   * question says.
   */
  keep<T>(asks: () => string, make: () => T): T {
    if (!this.answers) return make();
    const question = asks();
    if (this.answers.has(question)) return this.answers.get(question) as T;
    if (this.answers.size >= most) this.answers.clear();
    const answer = make();
    this.answers.set(question, answer);
    return answer;
  }

  /** The same of what hangs on the names of the note as well: worked out anew where a name is another by now that it asked for. */
  keepFor<T>(names: Names, asks: () => string, make: () => T): T {
    if (!this.answers) return make();
    const ask = (into: Set<string>): Named<T> => ({ value: listening(into, make), names, asked: into });
    const known = this.keep(asks, () => ask(new Set()));
    if (known.names === names) return known.value;
    const changed = changedNames(known.names, names);
    if (changed.some((key) => known.asked.has(key))) Object.assign(known, ask(new Set()));
    known.names = names;
    return known.value;
  }
}

/** What some words say among the names of a note, and what they ask of those. */
interface Named<T> {
  value: T;
  names: Names;
  asked: Set<string>;
}

/** A region, and where it begins in the note. */
export interface Placed {
  region: Region;
  start: number;
}

/** A text as one region, of which nothing is kept. */
export function wholeOf(text: string, blocks: Block[] = []): Placed[] {
  return [{ region: new Region(text, blocks, false), start: 0 }];
}

/** Asks each region something that hangs on its words alone. */
export function askEach<T>(
  regions: readonly Placed[],
  question: string,
  ask: (region: Region) => T,
): { start: number; answer: T }[] {
  return regions.map(({ region, start }) => ({
    start,
    answer: region.keep(
      () => question,
      () => ask(region),
    ),
  }));
}

/** The regions of the last reading of a note, by their words. */
export type Regions = Map<string, Region>;

/** So many notes keep their regions for sure, up to twice as many do. */
const notes = 4;

const lastOf = remembered((): { regions: Regions } => ({ regions: new Map() }), notes);

/**
 * The regions of a note, in its order; one that stood in the note of this path (null: nothing is kept) when it was read last is that very
 * region, with all that was asked of it.
 */
export function regionsOf(text: string, blocks: readonly Block[], path: string | null): Placed[] {
  const last = path === null ? null : lastOf(path);
  const regions: Regions = new Map();
  const cuts = cutsOf(text, blocks);
  const placed = cuts.map(({ start, first }, i) => {
    const { start: end, first: next } = cuts[i + 1] ?? { start: text.length, first: blocks.length };
    const words = text.slice(start, end);
    const own = blocks.slice(first, next);
    const known = last && (regions.get(words) ?? last.regions.get(words));
    const region =
      known && isReadSo(known, own, start)
        ? known
        : new Region(
            last ? copied(words) : words,
            start ? own.map((block) => moved(block, -start)) : own,
            last !== null,
          );
    if (last) regions.set(region.text, region);
    return { region, start };
  });
  if (last) last.regions = regions;
  return placed;
}

function isReadSo({ blocks }: Region, others: readonly Block[], start: number): boolean {
  return blocks.length === others.length && blocks.every((block, i) => isSameBlock(block, others[i]!, start));
}

/** Where a note is cut: before headings, mails, and now and then before a turn. `first` is the number of the block that begins there. */
function cutsOf(text: string, blocks: readonly Block[]): { start: number; first: number }[] {
  const cuts = [{ start: 0, first: 0 }];
  let end = 0;
  for (const [i, block] of blocks.entries()) {
    const { start, end: last } = extentOf(block);
    // Where blocks overlap nothing is cut.
    if (i > 0 && start >= end && start > cuts.at(-1)!.start && begins(text, block, blocks[i - 1]!))
      cuts.push({ start, first: i });
    while (cuts.length > 1 && start < cuts.at(-1)!.start) cuts.pop();
    end = Math.max(end, last);
  }
  return cuts;
}

function begins(text: string, block: Block, before: Block): boolean {
  switch (block.kind) {
    case 'message':
      return true;
    case 'heading':
      return block.level <= 6;
    case 'turn':
      return before.kind === 'turn' && isSaid(text, before) && isChosen(text, block.span.start);
    default:
      return false;
  }
}

/** A turn that is no line of a list, nor leads one in. */
function isSaid(text: string, { lines }: Turn): boolean {
  const [line] = lines;
  return (
    lines.length > 1 ||
    (line !== undefined && line.end - line.start > 60 && /^\p{L}/u.test(text.slice(line.start, line.start + 2)))
  );
}
