// Starting a program with all it will start itself, and ending them together.
import { execFileSync, spawn } from 'node:child_process';

const GRACE_MS = 3_000;
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts a program as the head of a process group of its own: a Ctrl+C in the terminal reaches only us, and `end` can
 * reach all of them. When this process exits, however it does, the group is killed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {{ child: import('node:child_process').ChildProcess, end: () => Promise<void> }} `end` asks politely,
 *   waits, and returns when nothing of the group is left; calling it twice is harmless
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const kill = () => signalGroup(child, 'SIGKILL');
  // Before anyone else's handler: what a dying program still holds cannot be removed.
  process.prependListener('exit', kill);
  const end = async () => {
    signalGroup(child, 'SIGTERM');
    const deadline = Date.now() + GRACE_MS;
    while (signalGroup(child, 0) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    kill();
    process.off('exit', kill);
  };
  return { child, end };
}

/**
 * Makes this process exit in order when it is told to end: without this its `exit` handlers, which end what was started
 * and remove what is half done, would not run.
 *
 * @returns {() => void} undoes it
 */
export function exitOnSignals() {
  const exit = () => process.exit(130);
  for (const signal of ENDING_SIGNALS) process.on(signal, exit);
  return () => ENDING_SIGNALS.forEach((signal) => process.off(signal, exit));
}

/**
 * @returns {Promise<void>} fulfilled when this process is told to end, by Ctrl+C or otherwise
 */
export function toldToEnd() {
  return new Promise((resolve) => ENDING_SIGNALS.forEach((signal) => process.once(signal, () => resolve())));
}

/** Sends a signal to a whole group (0 only asks). Returns false when nobody is left to receive it. */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    if (process.platform !== 'win32') return process.kill(-child.pid, signal);
    if (child.exitCode !== null) return false;
    if (signal !== 0) execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
