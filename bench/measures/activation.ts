import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startServer } from '../client.ts';
import type { Row } from '../report.ts';
import { percentile } from '../statistics.ts';
import type { Workbench } from '../workbench.ts';

const starts = 15;

/** From the start of the server's process to its answer to `initialize`. */
export async function activation(bench: Workbench): Promise<Row[]> {
  await bench.stopServer();
  const workspace = path.join(bench.folder, 'empty');
  await mkdir(workspace, { recursive: true });
  const [times, cpu]: [number[], number[]] = [[], []];
  for (let i = 0; i < starts; i++) {
    const server = await startServer({ workspace, cacheFolder: path.join(bench.folder, 'cache of activation') });
    times.push(server.answered);
    cpu.push((await server.usage()).cpu * 1000);
    await server.stop();
  }
  return [
    {
      measure: 'activation',
      what: 'server answers initialize, p95',
      figure: percentile(times, 0.95),
      unit: 'ms',
      aim: { under: 150 },
      note: `p50 ${percentile(times, 0.5).toFixed(0)} ms, ${percentile(cpu, 0.5).toFixed(0)} ms of processor; ${starts} starts`,
    },
  ];
}
