/**
 * The notes under `samples/` are templates: their days are laid out anew, counted from the day of the start, so that
 * overdue, today, this week, later and long overdue always show.
 *
 * A place holder is `{{STEPS}}` or `{{STEPS|FORMAT}}`. The steps are taken from left to right, from the start day on:
 *
 *   today              the start day itself
 *   +3d  -3d  +2w      calendar days and weeks
 *   +3b  -3b           working days, Monday to Friday
 *   next Fri  last Mon the nearest such day after or before, never the day itself
 *
 * The format consists of YYYY, MMMM (March), MMM (Mar), MM, M, dddd (Friday), ddd (Fri), DD, D and any other
 * characters; it is YYYY-MM-DD unless given. File names carry place holders too, without a format, since `|` may not
 * stand in the names of files everywhere: `{{-3b}}-review.md`.
 *
 *   {{-2b|dddd, MMMM D, YYYY}}     two working days ago: Thursday, March 14, 2024
 *   {{-40w next Tue|D MMM YYYY}}   the Tuesday after the day forty weeks ago: 12 Jun 2023
 */

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the templates. */
export const samplesDir = fileURLToPath(new URL('../samples', import.meta.url));

/** Lies in a folder that samples were laid out in and lists them, one path a line. */
const listName = '.laid-out';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Fills a template's place holders.
 * @param {string} text
 * @param {string} today the start day, `YYYY-MM-DD`
 * @returns {string}
 * @throws {Error} where a place holder or `today` cannot be understood
 */
export function fillTemplate(text, today) {
  const start = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) throw new Error(`Not a day: ${today}`);
  return text.replace(/\{\{([^{}|]*)(?:\|([^{}]*))?\}\}/g, (_, steps, format = 'YYYY-MM-DD') =>
    formatDay(takeSteps(start, steps), format),
  );
}

/**
 * Lays out the samples in a folder of their own. What an earlier call laid out there goes first; files that others
 * put there stay.
 * @param {string} targetDir made if need be
 * @param {string} today the start day, `YYYY-MM-DD`
 * @returns {Promise<string[]>} the paths laid out, relative to `targetDir`, with `/`, sorted
 * @throws {Error} where the folder holds other files and no samples
 */
export async function layOutSamples(targetDir, today) {
  await mkdir(targetDir, { recursive: true });
  await clear(targetDir);
  const laidOut = [];
  for (const path of await filesUnder(samplesDir)) {
    const target = fillTemplate(path, today);
    const text = await readFile(join(samplesDir, path), 'utf8');
    await mkdir(dirname(join(targetDir, target)), { recursive: true });
    await writeFile(join(targetDir, target), fillTemplate(text, today));
    laidOut.push(target);
  }
  laidOut.sort();
  await writeFile(join(targetDir, listName), `${laidOut.join('\n')}\n`);
  return laidOut;
}

async function clear(targetDir) {
  if ((await readdir(targetDir)).length === 0) return;
  const list = await readFile(join(targetDir, listName), 'utf8').catch(() => {
    throw new Error(`${targetDir} holds other files: samples are laid out in a folder of their own`);
  });
  for (const path of list.split('\n').filter(Boolean)) {
    const file = join(targetDir, path);
    const inside = relative(targetDir, file);
    // The list is a file like any other: it may not lead out of the folder.
    if (inside.split(sep)[0] !== '..' && !isAbsolute(inside)) await rm(file, { force: true });
  }
}

async function filesUnder(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** @returns {Date} midnight UTC of the day that the steps lead to */
function takeSteps(start, steps) {
  const day = new Date(start);
  const moves = steps.match(/today|[+-]\d+[dwb]|(?:next|last) [A-Z][a-z]{2}/g) ?? [];
  if (moves.length === 0 || moves.join(' ') !== steps.trim()) throw new Error(`Not a day: {{${steps}}}`);
  for (const move of moves) takeStep(day, move);
  return day;
}

function takeStep(day, move) {
  const count = /^([+-]\d+)([dwb])$/.exec(move);
  if (count) {
    const [, number, unit] = count;
    const direction = Math.sign(Number(number));
    for (let left = Math.abs(Number(number)) * (unit === 'w' ? 7 : 1); left > 0;) {
      shift(day, direction);
      if (unit !== 'b' || isWorkingDay(day)) left--;
    }
  } else if (move !== 'today') {
    const [direction, name] = move.split(' ');
    const weekday = weekdays.findIndex((word) => word.startsWith(name));
    if (weekday < 0) throw new Error(`Not a weekday: ${name}`);
    do shift(day, direction === 'next' ? 1 : -1);
    while (day.getUTCDay() !== weekday);
  }
}

function shift(day, by) {
  day.setUTCDate(day.getUTCDate() + by);
}

function isWorkingDay(day) {
  return day.getUTCDay() % 6 !== 0;
}

function formatDay(day, format) {
  const month = months[day.getUTCMonth()];
  const weekday = weekdays[day.getUTCDay()];
  const parts = {
    YYYY: String(day.getUTCFullYear()).padStart(4, '0'),
    MMMM: month,
    MMM: month.slice(0, 3),
    MM: String(day.getUTCMonth() + 1).padStart(2, '0'),
    M: String(day.getUTCMonth() + 1),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    DD: String(day.getUTCDate()).padStart(2, '0'),
    D: String(day.getUTCDate()),
  };
  return format.replace(/YYYY|MMMM|MMM|MM|M|dddd|ddd|DD|D/g, (part) => parts[part]);
}
