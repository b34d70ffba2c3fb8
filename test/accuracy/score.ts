import { attendees, type Commitment, type Note } from '../../src/notes/note.ts';
import { lineStarts, placeAt } from '../../src/workspace/lines.ts';
import { readings, type Gold, type GoldCommitment } from './gold.ts';

/** `right` of `of`. */
export interface Rate {
  right: number;
  of: number;
}

/** How much of what was given is right, and how much of what is there was found. */
export interface Finding {
  precision: Rate;
  recall: Rate;
}

/** The counts of one note, or of many: the fields (owners, due, status) are of the commitments that were found. */
export interface Score {
  notes: number;
  explicit: Finding;
  implicit: Finding;
  owners: Rate;
  due: Rate;
  status: Rate;
  date: Rate;
  attendees: Finding;
  decisions: Finding;
}

/** One thing that the reader got wrong; `line` is 1-based. */
export interface Fault {
  line: number;
  what: string;
}

/**
 * Scores one reading of a note against its labels. A commitment is found where a mention of it lies on a labelled line; each
 * counts once. One that matches no label is wrong, unless it lies on a `maybe` line.
 */
export function score(gold: Gold, note: Note, text: string): { score: Score; faults: Fault[] } {
  const starts = lineStarts(text);
  const lineOf = (offset: number) => placeAt(starts, offset).line + 1;
  const linesOf = ({ mentions }: Commitment) =>
    new Set(mentions.flatMap(({ span }) => range(lineOf(span.start), lineOf(span.end))));
  const given = note.commitments.map((commitment) => ({ commitment, lines: linesOf(commitment) }));
  const matches = match(gold.commitments, given);
  const faults: Fault[] = [];
  const result = noScore();
  result.notes = 1;

  for (const label of gold.commitments) {
    const found = matches.get(label);
    const line = label.lines[0] ?? 1;
    count(result[kindOf(label)].recall, Boolean(found));
    if (!found) {
      faults.push({ line, what: `missed ${kindOf(label)} “${label.text}” [${shown(label.owners)}]` });
      continue;
    }
    const { commitment } = found;
    const compare = (field: 'owners' | 'due' | 'status', right: boolean, want: unknown, got: unknown) => {
      count(result[field], right);
      if (!right) faults.push({ line, what: `${field} of “${label.text}”: want ${shown(want)}, got ${shown(got)}` });
    };
    compare('owners', sameOwners(label, commitment), label.owners, namesOf(commitment));
    compare('due', sameDue(label, commitment), label.due, commitment.due?.day ?? null);
    compare('status', readings(label.status).includes(commitment.status), label.status, commitment.status);
  }

  const maybe = new Set(gold.maybe.flatMap(({ lines }) => lines));
  const matched = new Set(matches.values());
  for (const one of given) {
    const right = matched.has(one);
    if (!right && [...one.lines].some((line) => maybe.has(line))) continue;
    count(result[kindOf(one.commitment)].precision, right);
    if (right) continue;
    const what = `extra ${kindOf(one.commitment)} “${one.commitment.text}” [${shown(namesOf(one.commitment))}]`;
    faults.push({ line: Math.min(...one.lines), what });
  }

  const day = note.date?.day ?? null;
  count(result.date, day === gold.date);
  if (day !== gold.date) faults.push({ line: 1, what: `date: want ${gold.date}, got ${day}` });

  const present = new Map(attendees(note).map((person) => [plain(person.name), person]));
  const named = new Map(gold.attendees.map((name) => [plain(name), name]));
  for (const [key, name] of named) {
    count(result.attendees.recall, present.has(key));
    if (!present.has(key)) faults.push({ line: 1, what: `missed attendee ${name}` });
  }
  for (const [key, { name, spans }] of present) {
    count(result.attendees.precision, named.has(key));
    if (!named.has(key)) faults.push({ line: lineOf(spans[0]?.start ?? 0), what: `extra attendee ${name}` });
  }

  const decided = note.decisions.map(({ span, text }) => ({ line: lineOf(span.start), text }));
  for (const { lines } of gold.decisions) {
    const found = decided.some(({ line }) => lines.includes(line));
    count(result.decisions.recall, found);
    if (!found) faults.push({ line: lines[0] ?? 1, what: 'missed decision' });
  }
  for (const { line, text } of decided) {
    const right = gold.decisions.some(({ lines }) => lines.includes(line));
    count(result.decisions.precision, right);
    if (!right) faults.push({ line, what: `extra decision “${text}”` });
  }
  return { score: result, faults: faults.sort((a, b) => a.line - b.line) };
}

/** The counts of several scores together. */
export function total(scores: Score[]): Score {
  const sum = noScore();
  for (const one of scores) {
    sum.notes += one.notes;
    for (const key of ['owners', 'due', 'status', 'date'] as const) add(sum[key], one[key]);
    for (const key of ['explicit', 'implicit', 'attendees', 'decisions'] as const) {
      add(sum[key].precision, one[key].precision);
      add(sum[key].recall, one[key].recall);
    }
  }
  return sum;
}

/** 0 to 1; null where there was nothing to get right. */
export function share({ right, of }: Rate): number | null {
  return of === 0 ? null : right / of;
}

/** The harmonic mean of precision and recall; null where nothing was there and nothing was given. */
export function f1({ precision, recall }: Finding): number | null {
  if (precision.of + recall.of === 0) return null;
  const [p, r] = [share(precision) ?? 1, share(recall) ?? 1];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

function noScore(): Score {
  const rate = () => ({ right: 0, of: 0 });
  const finding = () => ({ precision: rate(), recall: rate() });
  return {
    notes: 0,
    explicit: finding(),
    implicit: finding(),
    owners: rate(),
    due: rate(),
    status: rate(),
    date: rate(),
    attendees: finding(),
    decisions: finding(),
  };
}

interface Given {
  commitment: Commitment;
  lines: Set<number>;
}

/** Pairs labels and commitments that share a line, one to one, the best agreement first. */
function match(labels: GoldCommitment[], given: Given[]): Map<GoldCommitment, Given> {
  const pairs = labels.flatMap((label) =>
    given.flatMap((one) => {
      const shared = label.lines.filter((line) => one.lines.has(line)).length;
      return shared > 0 ? [{ label, one, agreement: agreement(label, one, shared) }] : [];
    }),
  );
  const matches = new Map<GoldCommitment, Given>();
  const taken = new Set<Given>();
  for (const { label, one } of pairs.sort((a, b) => b.agreement - a.agreement)) {
    if (matches.has(label) || taken.has(one)) continue;
    matches.set(label, one);
    taken.add(one);
  }
  return matches;
}

/** Shared places weigh most, then the owner: two commitments on one line differ in who is to do them. */
function agreement(label: GoldCommitment, { commitment, lines }: Given, shared: number): number {
  const stray = Math.abs(lines.size - label.lines.length);
  return 4 * shared + (sameOwners(label, commitment) ? 6 : 0) + (sameDue(label, commitment) ? 2 : 0) - stray / 10;
}

function kindOf({ explicit }: { explicit: boolean }): 'explicit' | 'implicit' {
  return explicit ? 'explicit' : 'implicit';
}

function sameOwners(label: GoldCommitment, commitment: Commitment): boolean {
  const key = (names: string[]) => [...new Set(names.map(plain))].sort().join('\n');
  const got = key(namesOf(commitment));
  return readings(label.owners).some((names) => key(names) === got);
}

function sameDue(label: GoldCommitment, commitment: Commitment): boolean {
  return readings(label.due).includes(commitment.due?.day ?? null);
}

function namesOf({ owners }: Commitment): string[] {
  return owners.map(({ name }) => name);
}

/** A name without case, accents, punctuation and the `@` of a handle. */
function plain(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function count(rate: Rate, right: boolean): void {
  rate.of += 1;
  if (right) rate.right += 1;
}

function add(sum: Rate, { right, of }: Rate): void {
  sum.right += right;
  sum.of += of;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
