import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { leastOf, measured, node, root } from '../processes.ts';
import { findRipgrep, searchFor } from '../reference/ripgrep.ts';
import type { Row } from '../report.ts';
import type { Workbench } from '../workbench.ts';

/** The command line reads all notes as a user runs it, beside remark alone and a plain search in the same files. */
export async function cold(bench: Workbench): Promise<Row[]> {
  await bench.stopServer();
  const { folder, bytes, paths } = await bench.workspace();
  const out = path.join(bench.folder, 'out');
  const cli = path.join(root, 'dist/cli.js');
  const ours = await leastOf(2, () => measured(node(cli, 'list', '--json', folder), { out }));

  const list = path.join(bench.folder, 'list');
  await writeFile(list, paths.map((file) => path.join(folder, file)).join('\n'));
  const script = path.join(import.meta.dirname, '../reference/remark.mjs');
  const remark = await measured(node(script, list), { out });

  const rg = await findRipgrep();
  // It ends with 1 where it finds nothing.
  const search = rg ? await leastOf(5, () => measured([rg, ...searchFor(folder)], { out, accept: [0, 1] })) : null;

  const mb = bytes / 1e6;
  const row = { measure: 'cold' };
  return [
    {
      ...row,
      what: `list --json, ${paths.length} notes, ${mb.toFixed(1)} MB`,
      figure: ours.wall,
      unit: 's',
      note: `${ours.cpu.toFixed(1)} s of processor`,
    },
    {
      ...row,
      what: 'per second',
      figure: mb / ours.wall,
      unit: 'MB/s',
      note: `${(mb / ours.cpu).toFixed(2)} MB per second of processor`,
    },
    { ...row, what: 'most memory', figure: ours.peak, unit: 'MB' },
    {
      ...row,
      what: 'remark-parse + remark-gfm alone, one process',
      figure: remark.wall,
      unit: 's',
      note: `${remark.cpu.toFixed(1)} s of processor, ${remark.peak.toFixed(0)} MB`,
    },
    {
      ...row,
      what: 'faster than remark',
      figure: remark.wall / ours.wall,
      unit: '×',
      aim: { atLeast: 10 },
      note: 'hoped for: 25',
    },
    ...(search
      ? [
          { ...row, what: 'ripgrep, the same cue words', figure: search.wall, unit: 's' as const },
          {
            ...row,
            what: 'as long as ripgrep',
            figure: ours.wall / search.wall,
            unit: '×' as const,
            aim: { under: 20 },
          },
        ]
      : [{ ...row, what: 'ripgrep', figure: NaN, unit: 's' as const, note: 'not found' }]),
  ];
}
