import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import type { readNote } from '../../src/notes/read.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bundle = path.join(root, 'node_modules/.cache/meeting-notes/test-read.cjs');
const samples = path.join(root, 'test/accuracy/notes');
const require = createRequire(import.meta.url);

/** The reader as a program that has just started has it: nothing is remembered of any text. */
function freshReader(): typeof readNote {
  delete require.cache[bundle];
  return (require(bundle) as { readNote: typeof readNote }).readNote;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What people and programs do to a note: they type, delete, paste lines of other notes, move lines, tick boxes, join and part lines. */
function edited(text: string, next: () => number, others: readonly string[]): string {
  const lines = text.split('\n');
  const at = Math.floor(next() * lines.length);
  const line = lines[at]!;
  const column = Math.floor(next() * (line.length + 1));
  const typed = [
    ' by Friday',
    'x',
    ' I will ',
    '\n',
    '- [ ] ',
    ': ',
    '@',
    ' not',
    'Ann',
    '**',
    '|',
    '# ',
    '> ',
    ' (done)',
  ];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  switch (Math.floor(next() * 7)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, pick(others));
      break;
    case 2:
      lines.splice(Math.floor(next() * lines.length), 0, ...lines.splice(at, 1));
      break;
    case 3:
      lines[at] = line.includes('[ ]') ? line.replace('[ ]', '[x]') : line.replace(/[.,:]/, '');
      break;
    case 4:
      lines[at] = line.slice(0, column) + line.slice(column + 1 + Math.floor(next() * 12));
      break;
    default:
      lines[at] = line.slice(0, column) + pick(typed) + line.slice(column);
  }
  return lines.join('\n');
}

describe('a note that is edited', function () {
  this.timeout(120_000);
  before(() =>
    build({
      entryPoints: [path.join(root, 'src/notes/read.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    }),
  );

  it('is read after many edits as a program reads it that never saw it before', () => {
    const names = readdirSync(samples).filter((name) => !name.endsWith('.json'));
    const texts = names.map((name) => readFileSync(path.join(samples, name), 'utf8'));
    const others = texts.flatMap((text) => text.split('\n'));
    const read = freshReader();
    for (const [at, name] of names.entries()) {
      // Each shape comes up many times; all of them would take minutes.
      if (at % 6 !== 0) continue;
      const next = random(at + 1);
      let text = texts[at]!;
      for (let edit = 0; edit < 24; edit++) {
        text = edited(text, next, others);
        const note = read(text, { path: name });
        if (edit % 12 === 11) assert.deepEqual(note, freshReader()(text, { path: name }), `${name}, edit ${edit}`);
      }
    }
  });
});
