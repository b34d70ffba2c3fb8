import type { Random } from './random.ts';

/** How one group writes its minutes: the same in all of them. */
export interface House {
  bullet: '-' | '*' | '+';
  /** What a section's title looks like. */
  heading: 'hash' | 'bold' | 'numbered' | 'deep';
  frontMatter: boolean;
  people: 'line' | 'list' | 'table' | 'handles' | 'initials' | 'boxes';
  talk: 'nested' | 'prose' | 'named' | 'mixed';
  /** Where work stands: in one list, below each topic, in a table, by person, or only where it came up. */
  work: 'list' | 'topics' | 'table' | 'persons' | 'inline';
  item: number;
  /** Which of its labels each thing has. */
  label: number;
  title: 'iso' | 'long' | 'name' | 'none';
  /** How many of a hundred lines of talk hold work, or something decided. */
  worth: number;
  lineEnd: '\n' | '\r\n';
}

export function houseOf(random: Random): House {
  return {
    bullet: random.pick(['-', '-', '-', '*', '*', '+']),
    heading: random.pick(['hash', 'hash', 'hash', 'bold', 'numbered', 'deep']),
    frontMatter: random.chance(0.08),
    people: random.pick(['line', 'line', 'list', 'list', 'table', 'handles', 'initials', 'boxes']),
    talk: random.pick(['nested', 'nested', 'nested', 'prose', 'named', 'mixed', 'mixed']),
    work: random.pick(['list', 'list', 'list', 'topics', 'table', 'persons', 'inline', 'inline']),
    item: random.between(0, 99),
    label: random.between(0, 99),
    title: random.pick(['iso', 'iso', 'long', 'name', 'none']),
    worth: random.between(1, 7),
    lineEnd: random.chance(0.04) ? '\r\n' : '\n',
  };
}

/** The word of a list that a house uses. */
export function labelOf(house: House, labels: string[]): string {
  return labels[house.label % labels.length]!;
}
