import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noteAt } from './corpus.ts';

/** Writes notes number `from` and so on below a folder. Gives what was written. */
export async function writeNotes(
  folder: string,
  { count, from = 0, seed = '1' }: { count: number; from?: number; seed?: string },
): Promise<{ count: number; bytes: number; paths: string[] }> {
  const made = new Set<string>();
  const paths: string[] = [];
  let bytes = 0;
  for (let i = from; i < from + count; i++) {
    const note = noteAt(seed, i);
    const file = path.join(folder, note.path);
    const parent = path.dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, note.text);
    // Last written on the evening of the meeting, as notes are.
    const evening = new Date(note.day + 19 * 3_600_000);
    await utimes(file, evening, evening);
    bytes += Buffer.byteLength(note.text);
    paths.push(note.path);
  }
  return { count, bytes, paths };
}
