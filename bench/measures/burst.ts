import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { uriOf } from '../client.ts';
import { hoverAround } from '../hovers.ts';
import type { Row } from '../report.ts';
import { percentile } from '../statistics.ts';
import { tell, until, withItem } from '../watched.ts';
import type { Workbench } from '../workbench.ts';

/** Three of ten notes change at once, as when a branch is switched, and somebody hovers over another meanwhile. */
export async function burst(bench: Workbench): Promise<Row[]> {
  const server = await bench.server();
  const { folder, paths } = await bench.workspace();
  const notes = paths.filter((file) => file.endsWith('.md')).map((file) => path.join(folder, file));
  const [visible, ...others] = notes as [string, ...string[]];
  const touched = others.slice(0, Math.round(bench.notes * 0.3));
  const text = await readFile(visible, 'utf8');
  await server.open(uriOf(visible), text);
  await server.diagnostics(uriOf(visible));
  const { open } = await server.counts();
  const before = new Map<string, string>();
  for (const file of touched) before.set(file, await readFile(file, 'utf8'));

  for (const [file, was] of before) await writeFile(file, withItem(was, 'water the tall plant'));
  const told = performance.now();
  const hovers = hoverAround(server, uriOf(visible), text);
  await tell(server, touched);
  // Here and there an item more changes what is read of others, so the last number is not known before: it is the one that stays.
  let last = { open, at: told };
  await until(async () => {
    const now = await server.counts();
    if (now.open !== last.open) last = { open: now.open, at: performance.now() };
    return last.open >= open + 0.98 * touched.length && performance.now() - last.at > 1000;
  });
  const took = last.at - told;
  const times = await hovers.end();

  for (const [file, was] of before) await writeFile(file, was);
  await tell(server, touched);
  await until(async () => (await server.counts()).open === open);
  await server.close(uriOf(visible));
  const row = { measure: 'burst' };
  return [
    { ...row, what: `${touched.length} notes change at once, to right numbers`, figure: took / 1000, unit: 's' },
    {
      ...row,
      what: 'hover meanwhile, p95',
      figure: percentile(times, 0.95),
      unit: 'ms',
      aim: { under: 50 },
      note: `${times.length} hovers, longest ${Math.max(...times).toFixed(0)} ms`,
    },
  ];
}
