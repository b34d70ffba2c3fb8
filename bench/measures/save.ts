import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { uriOf, type Server } from '../client.ts';
import type { Row } from '../report.ts';
import { percentile } from '../statistics.ts';
import { tell, until, withItem } from '../watched.ts';
import type { Workbench } from '../workbench.ts';

const saves = 20;

/** One note of many is saved: how soon the tree, and the problems of another note that is open, are as they must be. */
export async function save(bench: Workbench): Promise<Row[]> {
  const server = await bench.server();
  const { folder, paths } = await bench.workspace();
  const notes = paths.filter((file) => file.endsWith('.md'));
  const visible = path.join(folder, notes[0]!);
  await server.open(uriOf(visible), await readFile(visible, 'utf8'));
  await server.diagnostics(uriOf(visible));

  const [counted, all]: [number[], number[]] = [[], []];
  for (let i = 1; i <= saves && i < notes.length; i++) {
    const file = path.join(folder, notes[Math.floor((i * notes.length) / (saves + 1))]!);
    const before = await readFile(file, 'utf8');
    const { open } = await server.counts();
    await writeFile(file, withItem(before, `wax the long table number ${i}`));
    const told = performance.now();
    await tell(server, [file]);
    await until(async () => (await server.counts()).open === open + 1);
    counted.push(performance.now() - told);
    await Promise.all([server.tree(), server.diagnostics(uriOf(visible))]);
    all.push(performance.now() - told);
    await writeFile(file, before);
    await tell(server, [file]);
    await until(async () => (await server.counts()).open === open);
  }
  const lost = await lostWhileAlone(server, folder, notes);
  await server.close(uriOf(visible));
  const row = { measure: 'save', unit: 'ms' as const };
  return [
    {
      ...row,
      what: 'told of one saved note to right numbers, p95',
      figure: percentile(counted, 0.95),
      note: `p50 ${percentile(counted, 0.5).toFixed(1)} ms`,
    },
    {
      ...row,
      what: 'to the whole tree and fresh diagnostics, p95',
      figure: percentile(all, 0.95),
      aim: { under: 50 },
      note: `p50 ${percentile(all, 0.5).toFixed(1)}, longest ${Math.max(...all).toFixed(1)} ms`,
    },
    {
      ...row,
      unit: '',
      what: 'notes missed while all others were away',
      figure: lost.notes,
      aim: { under: 1 },
      note: `${lost.notes === 0 ? 'so only that one was read' : 'others were looked at'}${lost.bytes === null ? '' : `: ${(lost.bytes / 1024).toFixed(0)} kB read in all`}`,
    },
  ];
}

/**
 * Moves every other folder away, behind the server's back, before a note is saved: had the server looked at any other
 * note, that would be missing in its tree.
 */
async function lostWhileAlone(
  server: Server,
  folder: string,
  notes: string[],
): Promise<{ notes: number; bytes: number | null }> {
  const saved = notes.at(-1)!;
  const [part, group] = saved.split('/') as [string, string];
  const away = `${folder} away`;
  const others = [];
  for (const name of await readdir(folder))
    for (const below of await readdir(path.join(folder, name)))
      if (name !== part || below !== group) others.push(path.join(name, below));
  for (const other of others) {
    await mkdir(path.dirname(path.join(away, other)), { recursive: true });
    await rename(path.join(folder, other), path.join(away, other));
  }
  const file = path.join(folder, saved);
  const before = await readFile(file, 'utf8');
  const known = await server.counts();
  const read = await bytesRead(server.pid);
  try {
    await writeFile(file, withItem(before, 'oil the short table'));
    await tell(server, [file]);
    await until(async () => (await server.counts()).open !== known.open);
    const after = await server.counts();
    const bytes = await bytesRead(server.pid);
    return {
      notes: Math.max(known.notes - after.notes, known.open + 1 - after.open),
      bytes: read === null || bytes === null ? null : bytes - read,
    };
  } finally {
    for (const other of others) await rename(path.join(away, other), path.join(folder, other));
    await writeFile(file, before);
    await tell(server, [file]);
    await until(async () => (await server.counts()).open === known.open);
  }
}

/** What a process has read so far, pipes included; Linux alone tells. */
async function bytesRead(pid: number): Promise<number | null> {
  const told = await readFile(`/proc/${pid}/io`, 'utf8').catch(() => '');
  const bytes = /^rchar: (\d+)$/m.exec(told)?.[1];
  return bytes === undefined ? null : Number(bytes);
}
