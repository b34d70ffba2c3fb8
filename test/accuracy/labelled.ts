import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../../src/workspace/decode.ts';
import type { Gold } from './gold.ts';

/** A note with its labels. */
export interface Labelled {
  file: string;
  text: string;
  gold: Gold;
}

const suffix = '.gold.json';

/** Our own labelled notes. */
export const ownNotes = path.join(import.meta.dirname, 'notes');

/** Every note below a folder that has labels beside it, by path. Fails where labels lack their note. */
export async function labelledBelow(folder: string): Promise<Labelled[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(suffix)).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name.slice(0, -suffix.length));
      const gold = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Partial<Gold>;
      const text = decode(await readFile(file));
      if (text === null) throw new Error(`${file} is no text`);
      const nothing: Gold = { date: null, attendees: [], commitments: [], maybe: [], decisions: [] };
      return { file, text, gold: { ...nothing, ...gold } };
    }),
  );
}
