import type { Section } from '../note.ts';
import type { Placed, Region } from '../regions.ts';
import type { Context, Draft, Found, Inherited, Utterance } from './context.ts';
import { movedDue } from './due.ts';
import { areNames, headingsOf } from './heading-owners.ts';
import { work } from './heading.ts';
import { keyOf } from './kept.ts';
import { movedDraft, movedSection } from './moved.ts';
import type { Open } from './section.ts';
import { walk, type Above } from './walk.ts';

/** A heading that is open, without its section: plain data. */
type Standing = Omit<Open, 'section'>;

/** What stands above a region: all that decides what its words mean there, and so the key to what it says. */
type StandingAbove = Omit<Above, 'open'> & { open: Standing[] };

/** What a region says where it stands. Places count from its start, groups from the first of its own. */
interface Read {
  drafts: Draft[];
  sections: Section[];
  talk: Utterance[];
  groups: number;
  /** The headings open at its end; the first `left` of them were open above it. */
  open: Standing[];
  left: number;
  /** The sections of the others. */
  opened: Section[];
  /** Where the sections end, as far as the region goes, that were open above it. */
  ends: number[];
}

/** What people say in a region, with places that count from its start. */
export interface Told {
  region: Region;
  start: number;
  talk: Utterance[];
}

/** Walks a note region by region. `root` is the context of the whole note. */
export function walkRegions(regions: readonly Placed[], root: Context, found: Found): Told[] {
  const setting = `walk ${keyOf(root)} ${[...root.scribes].join(' ')}`;
  let open: Standing[] = [];
  let sections: Section[] = [];
  return regions.map(({ region, start }, i) => {
    const above: StandingAbove = {
      open: moved(open, -start),
      level: i > 0 ? levelAtEnd(regions[i - 1]!.region) : null,
      first: i === 0,
      names: namesFrom(regions, i, open, root),
    };
    const read = region.keepFor(
      root.names,
      () => `${setting} ${JSON.stringify(above)}`,
      () => readRegion(region, root, above),
    );
    sections.forEach((section, at) => (section.span.end = start + read.ends[at]!));
    const own = new Map(read.sections.map((section) => [section, movedSection(section, start)]));
    found.sections.push(...own.values());
    for (const draft of read.drafts) found.drafts.push(movedDraft(draft, start, found.groups));
    found.groups += read.groups;
    open = moved(read.open, start);
    sections = [
      ...sections.slice(0, read.left),
      ...read.opened.map((section) => own.get(section) ?? movedSection(section, start)),
    ];
    return { region, start, talk: read.talk };
  });
}

function readRegion({ text, blocks }: Region, root: Context, { open, ...above }: StandingAbove): Read {
  const outer = open.map((standing): Open => ({ ...standing, section: nowhere() }));
  const now = [...outer];
  const found: Found = { drafts: [], sections: [], talk: [], groups: 0 };
  walk(blocks, { ...root, text }, found, 0, { ...above, open: now });
  const left = now.filter((opened) => outer.includes(opened)).length;
  return {
    ...found,
    open: now.map(standing),
    left,
    opened: now.slice(left).map(({ section }) => section),
    ends: outer.map(({ section }) => section.span.end),
  };
}

/** Where what is handed down stands in the note is nothing to those who inherit it. */
function standing({ level, own, inherited, person, named, day }: Open): Standing {
  const owners = (all: Inherited['owners']): Inherited['owners'] => all.map(({ owner }) => ({ span: none, owner }));
  const { due } = inherited;
  return {
    level,
    own,
    inherited: { ...inherited, owners: owners(inherited.owners), due: due && { span: none, due: due.due } },
    person: person && owners(person),
    ...(named === undefined ? {} : { named }),
    day,
  };
}

const none = { start: 0, end: 0 };

function nowhere(): Section {
  return { title: '', kind: 'heading', by: null, level: 1, head: none, span: { ...none }, day: null };
}

/** But a date that may be meant otherwise is shown where it stands. */
function moved(open: readonly Standing[], by: number): Standing[] {
  return open.map((standing) => {
    const { due } = standing.inherited;
    if (!due?.due.doubt) return standing;
    return { ...standing, inherited: { ...standing.inherited, due: { ...due, due: movedDue(due.due, by) } } };
  });
}

function levelAtEnd({ blocks }: Region): number | null {
  const last = blocks.at(-1);
  return last?.kind === 'heading' ? last.level : null;
}

/** Are the headings from this region on names, as the heading above them asks (see `areNames`)? */
function namesFrom(regions: readonly Placed[], from: number, open: readonly Standing[], root: Context): boolean | null {
  const [first] = regions[from]!.region.blocks;
  if (first?.kind !== 'heading') return null;
  const parent = open.findLast(({ level }) => level < first.level);
  if (!parent?.own || !work.has(parent.inherited.kind) || parent.named !== undefined) return null;
  return areNames(headingsFrom(regions, from), root);
}

function* headingsFrom(regions: readonly Placed[], from: number): ReturnType<typeof headingsOf> {
  for (const { region } of regions.slice(from)) yield* headingsOf(region.blocks, region.text);
}
