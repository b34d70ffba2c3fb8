import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');
export const probe = path.join(import.meta.dirname, 'probe.cjs');

export interface Usage {
  /** From start to end, in seconds. */
  wall: number;
  /** Of all threads, in seconds; NaN where the process is not Node's. */
  cpu: number;
  /** The most memory it ever had, in MB. */
  peak: number;
}

/** Runs a program to its end, with what it prints going to a file, as a user would redirect it. Throws if it fails. */
export async function measured(
  [command, ...args]: [string, ...string[]],
  { cwd = root, out, accept = [0] }: { cwd?: string; out: string; accept?: number[] },
): Promise<Usage> {
  const usage = `${out}.usage`;
  const file = openSync(out, 'w');
  const started = performance.now();
  try {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', file, 'inherit'],
      env: { ...process.env, BENCH_USAGE: usage },
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const wall = (performance.now() - started) / 1000;
    if (!accept.includes(status ?? -1)) throw new Error(`${command} ${args[0]} ended with ${status}`);
    return { wall, ...usageIn(usage) };
  } finally {
    closeSync(file);
    rmSync(usage, { force: true });
  }
}

function usageIn(file: string): { cpu: number; peak: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { cpu: number; peak: number };
  } catch {
    return { cpu: NaN, peak: NaN };
  }
}

/** Node with our probe in it. */
export function node(script: string, ...args: string[]): [string, ...string[]] {
  return [process.execPath, '--require', probe, script, ...args];
}

/** The least of some runs: what else the machine does only ever adds. No more are begun after `within` seconds. */
export async function leastOf(times: number, run: () => Promise<Usage>, within = 20): Promise<Usage> {
  let least = await run();
  let spent = least.wall;
  for (let i = 1; i < times && spent + least.wall < within; i++) {
    const next = await run();
    spent += next.wall;
    if (next.wall < least.wall) least = next;
  }
  return least;
}
