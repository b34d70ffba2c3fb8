// What reading one note costs a process that has read others: `node --import tsx read.ts SEED FILE`.
import { readFileSync } from 'node:fs';
import { readNote } from '../../src/notes/read.ts';
import { noteAt } from '../notes/corpus.ts';

const [seed, file] = process.argv.slice(2) as [string, string];
for (let i = 0; i < 60; i++) {
  const { path, text } = noteAt(`${seed} first`, i);
  readNote(text, { path });
}
const text = readFileSync(file, 'utf8');
const before = process.cpuUsage();
const { commitments } = readNote(text, { path: file });
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS;
console.log(JSON.stringify({ ms: (user + system) / 1000, peak: peak / 1024, commitments: commitments.length }));
