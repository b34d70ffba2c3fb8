// Scores the reader on labelled notes: `npm run accuracy -- [--verbose] [DIR …]`, our own first, then those below each DIR.
// A folder's thresholds.json holds the figures it must reach.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readNote } from '../../src/notes/read.ts';
import { labelledBelow, ownNotes } from './labelled.ts';
import { score, total } from './score.ts';
import { below, figuresOf, table } from './table.ts';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean' } } });
  const reached: boolean[] = [];
  for (const folder of [ownNotes, ...positionals]) reached.push(await scoreFolder(folder, values.verbose ?? false));
  process.exitCode = reached.every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(`accuracy: ${(error as Error).message}`);
  process.exitCode = 2;
}

/** Prints the figures of a folder; false where one is under its threshold. */
async function scoreFolder(folder: string, verbose: boolean): Promise<boolean> {
  const labelled = await labelledBelow(folder);
  if (labelled.length === 0) throw new Error(`no labelled notes (NAME with NAME.gold.json beside it) below ${folder}`);
  const results = labelled.map(({ file, text, gold }) => {
    const note = readNote(text, { path: file.split(path.sep).join('/') });
    return { file: path.relative('', file), shape: note.shape, ...score(gold, note, text) };
  });
  if (verbose) {
    for (const { file, faults } of results)
      for (const { line, what } of faults) console.log(`${file}:${line}: ${what}`);
  }
  const shapes = [...new Set(results.map(({ shape }) => shape))].sort();
  const scoreOf = (shape: string) =>
    total(results.filter((result) => result.shape === shape).map(({ score }) => score));
  const all = total(results.map(({ score }) => score));
  console.log(`\n${path.relative('', folder) || '.'}`);
  console.log(
    table([...shapes.map((shape) => ({ title: shape, score: scoreOf(shape) })), { title: 'all', score: all }]),
  );
  const short = below(figuresOf(all), await thresholdsOf(folder));
  for (const line of short) console.log(line);
  return short.length === 0;
}

async function thresholdsOf(folder: string): Promise<Record<string, number>> {
  const text = await readFile(path.join(folder, 'thresholds.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, number>;
}
