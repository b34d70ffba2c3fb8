// Measures how fast all of it is: `npm run bench -- [--only cold,typing] [--notes 10000] [--seed 1] [--editor] [--json FILE]`.
// With --editor also what needs a real VS Code, which the first time is fetched.
// docs/performance.md says what each measure means.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { measures } from './measures.ts';
import { root } from './processes.ts';
import { machine, reached, table, type Row } from './report.ts';
import { openWorkbench } from './workbench.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    editor: { type: 'boolean', default: false },
    notes: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

try {
  await main();
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const names = values.only?.split(',') ?? Object.keys(measures).filter((name) => name !== 'editor');
  if (values.editor) names.push('editor');
  const unknown = names.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0)
    throw new Error(`no measure ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  if (!/^\d+$/.test(values.notes) || Number(values.notes) < 30) throw new Error('--notes wants a number, 30 at least');

  console.log('Building the bundles as they are shipped …');
  await promisify(execFile)(process.execPath, ['scripts/build.mjs', '--production'], { cwd: root });
  const bench = await openWorkbench({ notes: Number(values.notes), seed: values.seed });
  // Ctrl+C must not leave thousands of files behind.
  process.once('SIGINT', () => void bench.close().finally(() => process.exit(130)));
  const rows: Row[] = [];
  const seconds: Record<string, number> = {};
  try {
    for (const name of Object.keys(measures).filter((known) => names.includes(known))) {
      console.log(`Measuring ${name} …`);
      const begun = performance.now();
      rows.push(...(await measures[name]!(bench).catch((error: Error) => [failed(name, error)])));
      seconds[name] = (performance.now() - begun) / 1000;
    }
  } finally {
    await bench.close();
  }
  const where = machine();
  console.log(`\n${where.cpu}, ${where.cores} cores, ${where.memory}; ${where.system}; Node ${where.node}\n`);
  console.log(table(rows));
  const short = rows.filter((row) => reached(row) === false).length;
  console.log(`\n${rows.length} figures, ${short} short of their aim.`);
  if (values.json) {
    const told = rows.map((row) => ({ ...row, reached: reached(row) }));
    const { notes, seed } = bench;
    await writeFile(values.json, `${JSON.stringify({ machine: where, notes, seed, seconds, rows: told }, null, 2)}\n`);
  }
}

/** One measure that fails takes no other with it. */
function failed(measure: string, { message }: Error): Row {
  return {
    measure,
    what: `failed: ${message.split('\n', 1)[0]!.slice(0, 60)}`,
    figure: NaN,
    unit: '',
    aim: { under: 0 },
  };
}
