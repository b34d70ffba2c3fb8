import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillTemplate, layOutSamples } from '../../scripts/samples.mjs';
import { addDays, weekday } from '../../src/notes/dates/index.ts';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { defaultExclude, defaultInclude, pathMatcher } from '../../src/workspace/patterns.ts';
import { commitmentsOf, groupByDue } from '../../src/workspace/queries.ts';
import { noteJson } from '../../src/cli/list.ts';
import { lineStarts } from '../../src/workspace/lines.ts';
import { read } from './files.ts';
import { checkCommitments } from './expected.ts';
import { samples } from './sample-commitments.ts';

const included = pathMatcher(defaultInclude);
const excluded = pathMatcher(defaultExclude);
const isNote = (path: string) => included(path) && !excluded(path);

/** Two weeks around a turn of the year, the 29th of February among the days counted from some of them. */
const todays = Array.from({ length: 14 }, (_, at) => addDays('2023-12-26', at));
const wednesday = '2024-03-13';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samples-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('sample templates', () => {
  const cases: [template: string, filled: string][] = [
    ['{{today}}', '2024-03-13'],
    ['{{-3d|MMMM D, YYYY}}', 'March 10, 2024'],
    ['{{+3b|dddd}}, {{-3b|ddd}}', 'Monday, Fri'],
    ['{{+2w|D MMM}}', '27 Mar'],
    ['{{next Fri|DD.MM.YYYY}}', '15.03.2024'],
    ['{{next Wed}} {{last Wed}}', '2024-03-20 2024-03-06'],
    ['{{-1w last Mon +1d|M/D}}', '3/5'],
    ['no {place} holder', 'no {place} holder'],
  ];
  for (const [template, filled] of cases) {
    it(template, () => assert.equal(fillTemplate(template, wednesday), filled));
  }
  it('refuse what they do not know', () => {
    for (const template of ['{{tomorrow}}', '{{}}', '{{+3}}', '{{next Foo}}', '{{+1d, +2d}}'])
      assert.throws(() => fillTemplate(template, wednesday), /Not a /, template);
    assert.throws(() => fillTemplate('{{today}}', 'soon'), /Not a day: soon/);
  });
});

describe('laying out the samples', () => {
  it('replaces what it laid out and leaves what others put there', async () => {
    const before = await layOutSamples(dir, '2024-03-11');
    await writeFile(join(dir, 'notes', 'mine.txt'), 'mine');
    const after = await layOutSamples(dir, '2024-04-11');
    assert.notDeepEqual(before, after);
    const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    assert.equal(files.length, after.length + 2, 'the samples, their list and mine.txt');
    assert.equal(await readFile(join(dir, 'notes', 'mine.txt'), 'utf8'), 'mine');
  });

  it('refuses a folder with other files', async () => {
    await writeFile(join(dir, 'mine.txt'), 'mine');
    await assert.rejects(layOutSamples(dir, wednesday), /holds other files/);
    assert.deepEqual(await readdir(dir), ['mine.txt']);
  });

  for (const today of todays) {
    it(`fills every template on ${today}`, async () => {
      const paths = await layOutSamples(dir, today);
      assert.deepEqual(
        paths.filter((path) => !isNote(path)),
        ['README.md'],
      );
      for (const path of paths) {
        const text = await readFile(join(dir, path), 'utf8');
        assert.doesNotMatch(path + text, /\{\{|\}\}/, path);
        checkWeekdays(text, path, today);
      }
      checkMailOrder(await readFile(join(dir, 'meetings/gauge-2-release-thread.txt'), 'utf8'));
    });
  }
});

describe('samples as they are read', () => {
  for (const today of todays) {
    it(`show every group on ${today}`, async () => {
      const paths = await layOutSamples(dir, today);
      assert.deepEqual(await dueGroups(paths, today), promisedGroups(today));
    });
  }

  for (const [template, expected] of Object.entries(samples)) {
    it(template, async () => {
      await layOutSamples(dir, wednesday);
      const path = fillTemplate(template, wednesday);
      const note = readNote(await readFile(join(dir, path), 'utf8'), { path });
      checkCommitments(note, expected, path, (day) => fillTemplate(day, wednesday));
    });
  }
});

/** The week ends with Sunday: on that day nothing is left of it. */
function promisedGroups(today: string): string[] {
  const week = weekday(today) % 7 === 0 ? [] : ['week'];
  return ['overdue', 'today', ...week, 'later', 'no-date', 'long-overdue'];
}

async function dueGroups(paths: string[], today: string): Promise<string[]> {
  const entries = [];
  for (const path of paths.filter(isNote)) {
    const text = await readFile(join(dir, path), 'utf8');
    entries.push(entryOf({ uri: `file:///${path}`, folder: 'file:///', path }, text, readNote(text, { path })));
  }
  const found = commitmentsOf(NoteIndex.empty.with(...entries), false);
  return groupByDue(found, today, 60).map((group) => group.kind);
}

/** Where a weekday stands before a day, it is that day's. */
function checkWeekdays(text: string, path: string, today: string): void {
  const named = /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:(\d{1,2}) (\w+)|(\w+) (\d{1,2}))(?:,? (\d{4}))?/g;
  for (const [words, name, day1, month1, month2, day2, year] of text.matchAll(named)) {
    const years = year ? [Number(year)] : [-1, 0, 1].map((by) => Number(today.slice(0, 4)) + by);
    const days = years.map((each) => new Date(`${day1 ?? day2} ${month1 ?? month2} ${each} 00:00 UTC`));
    const near = year ? days[0]! : days.sort((a, b) => distance(a, today) - distance(b, today))[0]!;
    assert.equal(near.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }), name, `${path}: ${words}`);
  }
}

function distance(day: Date, today: string): number {
  return Math.abs(day.getTime() - Date.parse(today));
}

function checkMailOrder(thread: string): void {
  const days = [...thread.matchAll(/^Date: (.*)$/gm)].map(([, date]) => Date.parse(date!));
  assert.ok(days.length >= 14, 'mails');
  assert.deepEqual(
    days,
    [...days].sort((a, b) => a - b),
  );
}

describe('the README', () => {
  it('shows what the command line prints of a sample', async () => {
    const today = '2026-11-21';
    await layOutSamples(dir, today);
    const path = 'notes/scratch.txt';
    const text = await readFile(join(dir, path), 'utf8');
    const note = readNote(text, { path });
    const entry = entryOf({ uri: path, folder: '', path }, text, note);
    const options = { json: true, all: false, suggested: false, explain: false, today };
    const printed = JSON.parse(
      noteJson({ path, entry, note, text, starts: lineStarts(text) }, options),
    ) as Printed['notes'][number];
    const shown = JSON.parse(/```json\n([^`]*)```/.exec(read('README.md'))![1]!) as Printed;
    // Of the commitments it shows one; their ids follow from their words.
    const about = shown.notes[0]!.commitments[0]!;
    const commitments = printed.commitments.filter(({ text: words }) => words === about.text);
    assert.deepEqual(shown, { notes: [{ ...printed, commitments }] });
  });
});

interface Printed {
  notes: { commitments: { text: string }[] }[];
}
