// What the tests inside the editor report (see test/editor/run/report.ts), read while they run.
import { readFile } from 'node:fs/promises';
import { inSource } from './stack.mjs';

const POLL_MS = 100;

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Prints each test as it is reported, until the last one.
 *
 * @param {string} file written by the tests; it may not be there yet
 * @param {{ silenceMs: number, gone: () => string | undefined }} options when to give up: nothing new for so long, or
 *   `gone` says why nothing will come any more
 * @returns {Promise<Counts & { version?: string, host?: string, problem?: string }>} `problem`: why the tests did not
 *   come to their end
 */
export async function followResults(file, { silenceMs, gone }) {
  const seen = { passed: 0, failed: 0, skipped: 0 };
  let lines = 0;
  let lastNews = Date.now();
  for (;;) {
    const problem = gone();
    const events = await completeLines(file);
    for (const event of events.slice(lines)) {
      if (event.type === 'start') Object.assign(seen, { version: event.version, host: event.host });
      if (event.type === 'test') {
        seen[event.state]++;
        printTest({ ...event, error: event.error && inSource(event.error) });
      }
      if (event.type === 'end') return seen;
    }
    if (events.length > lines) lastNews = Date.now();
    lines = Math.max(lines, events.length);
    if (problem) return { ...seen, problem };
    if (Date.now() - lastNews > silenceMs) return { ...seen, problem: `nothing heard for ${silenceMs / 1000} s` };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * Prints one test's outcome.
 *
 * @param {{ title: string, state: 'passed' | 'failed' | 'skipped', milliseconds: number, error?: string }} test
 */
export function printTest({ title, state, milliseconds, error }) {
  const mark = { passed: '✓', failed: '✗', skipped: '–' }[state];
  console.log(`  ${mark} ${title} (${state === 'skipped' ? 'skipped' : `${milliseconds} ms`})`);
  if (error) console.log(error.replace(/^/gm, '      '));
}

/** The events written so far; a line that is still being written is left for the next time. */
async function completeLines(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
