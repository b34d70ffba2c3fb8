// Scores the reader on labelled notes: `npm run accuracy -- [--verbose] [DIR …]`. Without DIR our own notes, which must
// reach the figures in thresholds.json.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readNote } from '../../src/notes/read.ts';
import { labelledBelow, ownNotes } from './labelled.ts';
import { score, total } from './score.ts';
import { below, figuresOf, table } from './table.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean' } } });
const own = positionals.length === 0;
const labelled = (await Promise.all((own ? [ownNotes] : positionals).map(labelledBelow))).flat();
if (labelled.length === 0) throw new Error(`No labelled notes below ${positionals.join(', ')}`);

const results = labelled.map(({ file, text, gold }) => {
  const note = readNote(text, { path: file.split(path.sep).join('/') });
  return { file: path.relative('', file), shape: note.shape, ...score(gold, note, text) };
});
if (values.verbose) {
  for (const { file, faults } of results) for (const { line, what } of faults) console.log(`${file}:${line}: ${what}`);
}

const shapes = [...new Set(results.map(({ shape }) => shape))].sort();
const scoreOf = (shape: string) => total(results.filter((result) => result.shape === shape).map(({ score }) => score));
const all = total(results.map(({ score }) => score));
console.log(table([...shapes.map((shape) => ({ title: shape, score: scoreOf(shape) })), { title: 'all', score: all }]));

if (own) {
  const thresholds = await readFile(path.join(import.meta.dirname, 'thresholds.json'), 'utf8');
  const short = below(figuresOf(all), JSON.parse(thresholds) as Record<string, number>);
  for (const line of short) console.log(line);
  if (short.length > 0) process.exitCode = 1;
}
