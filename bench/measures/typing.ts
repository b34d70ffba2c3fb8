import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { uriOf, type Server } from '../client.ts';
import { noteOf } from '../notes/corpus.ts';
import type { Size } from '../notes/sheet.ts';
import type { Row } from '../report.ts';
import { percentile } from '../statistics.ts';
import type { Workbench } from '../workbench.ts';

const documents: { what: string; kind: string; ending: string; size: Size }[] = [
  { what: 'running log, 2,000 lines', kind: 'log', ending: 'md', size: { lines: 2000 } },
  { what: 'transcript, 2,000 lines', kind: 'transcript: bracketed', ending: 'txt', size: { lines: 2000 } },
  {
    what: 'mail thread, 1 MB of <, > and quotes',
    kind: 'mail full of markup',
    ending: 'txt',
    size: { bytes: 1_000_000 },
  },
];

/** Written at each of some places. With `keysAt` letters of it at a place, all is over a hundred keys. */
const words = ' and Ruth will send round the survey by Friday.';
const places = 5;
const keysAt = 26;
/** In ms, at one place: whoever measures a reader that takes seconds a key need not wait for all keys. */
const patience = 9000;

/** Somebody types in a long note: from each key to the problems as they are now. */
export async function typing(bench: Workbench): Promise<Row[]> {
  const server = await bench.server();
  const { folder } = await bench.workspace();
  const rows: Row[] = [];
  for (const { what, kind, ending, size } of documents) {
    const uri = uriOf(path.join(folder, 'meetings', `2024-05-14.${ending}`));
    const { opened, keys } = await typeIn(server, uri, noteOf(bench.seed, kind, size));
    rows.push({
      measure: 'typing',
      what: `${what}, p95`,
      figure: percentile(keys, 0.95),
      unit: 'ms',
      aim: { under: 16 },
      note: `p50 ${percentile(keys, 0.5).toFixed(1)}, longest ${Math.max(...keys).toFixed(1)} ms, ${keys.length} keys; opened in ${opened.toFixed(0)} ms`,
    });
  }
  return rows;
}

async function typeIn(server: Server, uri: string, text: string): Promise<{ opened: number; keys: number[] }> {
  const begun = performance.now();
  await server.open(uri, text);
  await server.diagnostics(uri);
  const opened = performance.now() - begun;
  const lines = text.split('\n');
  const keys: number[] = [];
  for (let place = 0; place < places; place++) {
    const line = talkFrom(lines, Math.floor((lines.length * (place + 0.5)) / places));
    const arrived = performance.now();
    for (let i = 0; i < keysAt && performance.now() - arrived < patience; i++) {
      const at = { line, character: lines[line]!.length + i };
      const pressed = performance.now();
      await server.change(uri, [{ range: { start: at, end: at }, text: words[i]! }]);
      await server.diagnostics(uri);
      keys.push(performance.now() - pressed);
      // Fingers are not as quick as that, but the collection of garbage may not hide either.
      await wait(5);
    }
  }
  await server.close(uri);
  return { opened, keys };
}

/** The next line on which somebody may go on writing. */
function talkFrom(lines: string[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && /^\S.{20}/.test(line) && !line.startsWith('>'));
  return at < 0 ? from : at;
}
