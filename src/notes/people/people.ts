import type { Block } from '../blocks.ts';
import { bots, botSays, notSpeaking } from '../lexicon/not-people.ts';
import type { Person } from '../note.ts';
import { remembered } from '../once.ts';
import { askEach, type Placed, type Region } from '../regions.ts';
import { fold, headOf, slice } from '../text.ts';
import { collect, few, type Section } from './collect.ts';
import type { Found } from './entry.ts';
import { giveFullNames } from './full-names.ts';
import { headPeople } from './head.ts';
import { tieUsedInitials } from './initials.ts';
import { peopleHeading } from './labels.ts';
import { mentionedPeople } from './mentioned.ts';
import { cleanName } from './names.ts';
import { speakersOf } from './speakers.ts';
import { tellersOf } from './tellers.ts';
import { unify } from './unify.ts';

/**
 * Everybody the note introduces: lists and lines of attendees, roles, speakers, senders and recipients, and who is told
 * of to have reported something. One entry per person, in the order of the text; short forms join the full name they fit.
 */
export function peopleOf(text: string, blocks: readonly Block[], regions: readonly Placed[]): Person[] {
  const found = listed(regions);
  headPeople(text, blocks, peopleHeading, found);
  found.push(...speakersOf(regions, found));
  found.push(...tellersOf(regions, found));
  found.sort((a, b) => a.span.start - b.span.start);
  const programs = new Set(askEach(regions, 'programs', programsIn).flatMap(({ answer }) => answer));
  const people = unify(found.filter(({ name }) => name && !isNobody(name) && !programs.has(name)));
  giveFullNames(regions, people);
  tieUsedInitials(regions, people);
  people.push(...mentionedPeople(regions, people));
  return people;
}

/** Whom the regions introduce one after the other, each below the heading that is open where it begins. */
function listed(regions: readonly Placed[]): Found[] {
  const all: Found[] = [];
  let section: Section | null = null;
  for (const { region, start } of regions) {
    const above: Section | null = section;
    const before = Math.min(all.length, few);
    const read: { found: Found[]; below: Section | null } = region.keep(
      () => `people ${JSON.stringify([above, before])}`,
      () => {
        const found: Found[] = [];
        const below = collect(region.text, region.blocks, found, before, above);
        return { found, below };
      },
    );
    for (const one of read.found) all.push(moved(one, start));
    section = read.below;
  }
  return all;
}

/** The same person found so much further on. */
function moved(found: Found, by: number): Found {
  return { ...found, span: { start: found.span.start + by, end: found.span.end + by } };
}

/** Speakers and senders come again and again. */
const isNobody = remembered((name: string) => bots.test(fold(name)) || notSpeaking.test(fold(name)), 500);

/** Speakers who say what only programs say: "Meeting started Wed Apr 9 17:00:11 2025 UTC". */
function programsIn({ text, blocks }: Region): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'turn' && block.lines[0] && botSays.test(slice(text, headOf(block.lines[0], 200)))
      ? cleanName(slice(text, block.speaker))
      : [],
  );
}
