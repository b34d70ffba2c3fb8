// Writes made-up meeting notes, the same for the same seed.
//   npx tsx bench/notes.ts FOLDER [--count 10000] [--seed 1]            a workspace of notes, in folders by group and year
//   npx tsx bench/notes.ts FILE --kind log --lines 2000                 one note; or --bytes 1000000
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { noteOf } from './notes/corpus.ts';
import { writeNotes } from './notes/write.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    lines: { type: 'string' },
    bytes: { type: 'string' },
  },
});

try {
  const [target, ...more] = positionals;
  if (!target || more.length > 0) throw new Error('one folder, or with --kind one file');
  if (values.kind) {
    const size = values.lines ? { lines: whole(values.lines) } : { bytes: whole(values.bytes ?? '4000') };
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, noteOf(values.seed, values.kind, size));
  } else {
    const { count, bytes } = await writeNotes(target, { count: whole(values.count), seed: values.seed });
    console.log(`${count} notes, ${(bytes / 1e6).toFixed(1)} MB`);
  }
} catch (error) {
  console.error(`notes: ${(error as Error).message}`);
  process.exitCode = 2;
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is no number`);
  return Number(text);
}
