import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measured, node, root } from '../processes.ts';
import { noteOf } from '../notes/corpus.ts';
import { writeNotes } from '../notes/write.ts';
import type { Row } from '../report.ts';
import { exponent, linearFit, type Point } from '../statistics.ts';
import type { Workbench } from '../workbench.ts';

/** Bytes. */
const sizes = [100_000, 300_000, 1_000_000, 3_000_000];
/** In ms: a reader that takes that long for one note is not asked for a larger one. */
const patience = 20_000;
/** Linear, with room for what the machine adds. */
const linear = { under: 1.15 };

/** What it takes to read ever more notes, and ever larger ones. */
export async function growth(bench: Workbench): Promise<Row[]> {
  await bench.stopServer();
  const rows = await inNumber(bench);
  for (const kind of ['log', 'transcript: bracketed', 'mail full of markup']) rows.push(...(await inSize(bench, kind)));
  return rows;
}

async function inNumber(bench: Workbench): Promise<Row[]> {
  const { parts } = await bench.workspace();
  const more = path.join(bench.folder, 'more', 'north');
  await writeNotes(more, { from: bench.notes, count: bench.notes * 2, seed: bench.seed });
  const folders = [...parts, more];
  const counts = [0.1, 0.3, 1, 3].map((share) => Math.round(bench.notes * share));
  const [times, memory]: [Point[], Point[]] = [[], []];
  for (const [i, count] of counts.entries()) {
    const read = folders.slice(0, i + 1);
    const cli = path.join(root, 'dist/cli.js');
    const usage = await measured(node(cli, 'list', '--json', ...read), { out: path.join(bench.folder, 'out') });
    times.push([count, usage.cpu]);
    memory.push([count, usage.peak]);
  }
  const notes = `${counts.join(', ')} notes`;
  return [fitted(`time of ${notes}`, times, 's'), fitted(`memory of ${notes}`, memory, 'MB')];
}

async function inSize(bench: Workbench, kind: string): Promise<Row[]> {
  const [times, memory]: [Point[], Point[]] = [[], []];
  for (const bytes of sizes) {
    if ((times.at(-1)?.[1] ?? 0) > patience) break;
    const file = path.join(bench.folder, `one.${kind === 'log' ? 'md' : 'txt'}`);
    await writeFile(file, noteOf(bench.seed, kind, { bytes }));
    const out = path.join(bench.folder, 'out');
    const script = path.join(import.meta.dirname, '../reference/read.ts');
    await measured([process.execPath, '--import', 'tsx', script, bench.seed, file], { out });
    const { ms, peak } = JSON.parse(await readFile(out, 'utf8')) as { ms: number; peak: number };
    times.push([bytes / 1e6, ms]);
    memory.push([bytes / 1e6, peak]);
  }
  const what = `${kind}, ${times.map(([mb]) => mb).join(', ')} MB`;
  return [fitted(`time of ${what}`, times, 'ms'), fitted(`memory of ${what}`, memory, 'MB')];
}

function fitted(what: string, points: Point[], unit: string): Row {
  const { r2 } = linearFit(points);
  const values = points.map(([, y]) => (y < 10 ? y.toFixed(1) : y.toFixed(0))).join(', ');
  return {
    measure: 'growth',
    what,
    figure: exponent(points),
    unit: 'power',
    aim: linear,
    note: `${values} ${unit}; a line explains ${(r2 * 100).toFixed(1)} %`,
  };
}
