import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startServer, uriOf } from '../client.ts';
import { hoverAround } from '../hovers.ts';
import type { Row } from '../report.ts';
import { percentile } from '../statistics.ts';
import type { Workbench } from '../workbench.ts';

/** The server reads the workspace for the first time, answering hovers meanwhile; then again with what it kept. */
export async function start(bench: Workbench): Promise<Row[]> {
  await bench.stopServer();
  const { folder, paths } = await bench.workspace();
  const cacheFolder = path.join(bench.folder, 'cache of start');
  const first = await startServer({ workspace: folder, cacheFolder });
  const visible = path.join(
    folder,
    paths.find((file) => file.endsWith('.md'))!,
  );
  const text = await readFile(visible, 'utf8');
  await first.open(uriOf(visible), text);
  await first.initialized();
  const hovers = hoverAround(first, uriOf(visible), text);
  const tree = await first.ready();
  const cold = performance.now() - first.started;
  const times = await hovers.end();
  const afterIndex = await first.usage();
  await first.stop();

  const second = await startServer({ workspace: folder, cacheFolder });
  await second.initialized();
  const again = await second.ready();
  const warm = performance.now() - second.started;
  const asked = performance.now();
  const everything = (await second.everything()).groups.reduce((sum, { items }) => sum + items.length, 0);
  const all = performance.now() - asked;
  const afterWarm = await second.usage();
  await second.stop();

  const same = again.open === tree.open && again.notes === tree.notes;
  return [
    {
      measure: 'start',
      what: `cold: process to full tree, ${tree.notes} notes`,
      figure: cold / 1000,
      unit: 's',
      note: `${afterIndex.cpu.toFixed(1)} s of processor`,
    },
    {
      measure: 'start',
      what: 'warm: the same, nothing changed',
      figure: warm / 1000,
      unit: 's',
      aim: { under: 0.5 },
      note: `${afterWarm.cpu.toFixed(2)} s of processor; ${again.open} open${same ? ', as before' : `, but ${tree.open} before`}`,
    },
    {
      measure: 'start',
      what: `every item at once, ${everything} of them`,
      figure: all,
      unit: 'ms',
      note: 'the view asks for the first 200 of a group',
    },
    {
      measure: 'start',
      what: 'hover during the first index, p95',
      figure: percentile(times, 0.95),
      unit: 'ms',
      aim: { under: 50 },
      note: `${times.length} hovers, longest ${Math.max(...times).toFixed(0)} ms`,
    },
    {
      measure: 'memory',
      what: 'after the first index',
      figure: afterIndex.rss,
      unit: 'MB',
      aim: { under: 300 },
      note: `heap ${afterIndex.heap.toFixed(0)}, peak ${afterIndex.peak.toFixed(0)}, collected ${afterIndex.collected.toFixed(0)}`,
    },
    {
      measure: 'memory',
      what: 'after a warm start',
      figure: afterWarm.rss,
      unit: 'MB',
      aim: { under: 300 },
      note: `heap ${afterWarm.heap.toFixed(0)}, peak ${afterWarm.peak.toFixed(0)}, collected ${afterWarm.collected.toFixed(0)}`,
    },
  ];
}
