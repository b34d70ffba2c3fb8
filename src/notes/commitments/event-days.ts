import { findDue, type Reference } from '../dates/index.ts';
import { beforeEvent, betweenEventAndDay, eventVerb } from '../lexicon/events.ts';
import type { Day } from '../note.ts';
import { once } from '../once.ts';
import type { Placed } from '../regions.ts';
import type { Draft } from './context.ts';

/** An event's name has no more words, and as far from it, in UTF-16 units, stands its day. */
const longest = 4;
const reach = 60;
/** So many events are looked for, and each in so many places. */
const most = { events: 40, places: 300 };

/**
 * What is due "before the open day" is due on the day that the note gives for it elsewhere ("Open day, the 29th of March"); where it
 * gives none or several, the words stay a condition. Sets the day in the drafts; one pass over the note for all of them.
 */
export function giveEventDays(drafts: readonly Draft[], regions: readonly Placed[], reference: Reference): void {
  const awaited = drafts.flatMap((draft) => {
    const event = eventOf(draft);
    return event ? [{ draft, event }] : [];
  });
  const names = [...new Set(awaited.map(({ event }) => event))].slice(0, most.events);
  if (!names.length || !reference.day) return;
  const days = daysOf(names, regions, reference);
  for (const { draft, event } of awaited) {
    const [day, other] = days.get(event) ?? [];
    if (!day || other) continue;
    draft.due = { ...draft.due!, day, relative: true };
    if (draft.mention.due) draft.mention.due = { ...draft.mention.due, due: draft.due };
  }
}

/** The event in the words of a condition, in small letters; null: there is none. */
function eventOf({ due }: Draft): string | null {
  if (!due || due.day) return null;
  const lead = beforeEvent.exec(due.text)?.[0];
  const name = lead && due.text.slice(lead.length).replace(eventVerb, '').trim();
  return name && /^[\p{L}\d' ’-]+$/u.test(name) && name.split(' ').length <= longest ? name.toLowerCase() : null;
}

function daysOf(names: readonly string[], regions: readonly Placed[], reference: Reference): Map<string, Day[]> {
  const days = new Map<string, Day[]>();
  const name = new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'giu');
  const question = once(() => `event days ${JSON.stringify([names, reference])}`);
  let places = 0;
  for (const { region } of regions) {
    const found = region.keep(question, () => daysIn(region.text, name, reference));
    for (const { event, day } of found.slice(0, most.places - places)) {
      const known = days.get(event) ?? [];
      // The day of the note itself is its title's.
      if (day && day !== reference.day && !known.includes(day)) days.set(event, [...known, day]);
    }
    places += found.length;
    if (places >= most.places) break;
  }
  return days;
}

/** Each place of an event in some words, with the day that they give for it there. */
function daysIn(text: string, name: RegExp, reference: Reference): { event: string; day: Day | null }[] {
  const found: { event: string; day: Day | null }[] = [];
  for (const match of text.matchAll(name)) {
    const end = match.index + match[0].length;
    const day =
      dayBehind(text.slice(end, end + reach), reference) ??
      dayBefore(text.slice(Math.max(0, match.index - reach), match.index), reference);
    found.push({ event: match[0].toLowerCase(), day });
    if (found.length >= most.places) break;
  }
  return found;
}

/** "Open day, the 29th of March", "Dress rehearsal. Saturday the ninth of May". */
function dayBehind(words: string, reference: Reference): Day | null {
  const line = words.split('\n')[0]!;
  const [first = '', second = ''] = line.split(/(?<!\d)[.!?;]\s/);
  const said = /[\p{L}\d]/u.test(first) ? first : second;
  const found = findDue(said, reference);
  return found?.day && isJoint(said.slice(0, found.start)) ? found.day : null;
}

/** "29 March: open day", "on Sunday the open day". */
function dayBefore(words: string, reference: Reference): Day | null {
  const said = words.split(/\n|(?<!\d)[.!?;]\s/).at(-1)!;
  const found = findDue(said, reference);
  return found?.day && isJoint(said.slice(found.end)) ? found.day : null;
}

function isJoint(words: string): boolean {
  return (words.match(/[\p{L}\d'’]+/gu) ?? []).every((word) => betweenEventAndDay.test(word.replace('’', "'")));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
