// Temporary folders: for one run, with a fresh copy of the notes to work on and room for what the run leaves.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectDir } from './project.mjs';

/** The notes every run inside the editor begins with. */
const fixture = path.join(projectDir, 'test', 'editor', 'workspace');

/**
 * @returns {Promise<{ dir: string, remove: () => Promise<void> }>} an empty folder, absolute path
 */
export async function makeTempDir() {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'meeting-notes-'));
  // A program that has just been stopped may still hold a file on Windows.
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * @returns {Promise<{ dir: string, workspace: string, results: string, remove: () => Promise<void> }>} absolute paths:
 *   `workspace` for the editor to open, `results` where the tests inside it report
 */
export async function makeRunDir() {
  const { dir, remove } = await makeTempDir();
  const workspace = path.join(dir, 'workspace');
  await cp(fixture, workspace, { recursive: true });
  return { dir, workspace, results: path.join(dir, 'results.jsonl'), remove };
}
