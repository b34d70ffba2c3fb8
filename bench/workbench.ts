import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startServer, type Server } from './client.ts';
import { writeNotes } from './notes/write.ts';

export interface Options {
  /** How many notes the workspace has. */
  notes: number;
  seed: string;
}

/** What measures share: folders of notes in the system's temporary folder, and one server that has read them. */
export interface Workbench extends Options {
  /** For what a measure writes. */
  folder: string;
  /** The workspace of `notes` notes. */
  workspace(): Promise<Workspace>;
  /** A server that has read the workspace, started with what an earlier one kept in the cache. */
  server(): Promise<Server>;
  /** Ends that server: a measure that follows has the machine for itself. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface Workspace {
  folder: string;
  /** The folders in it by which a tenth, three tenths and all of the notes are given: the first, the first two, all. */
  parts: string[];
  bytes: number;
  /** Relative to the folder, with `/`. */
  paths: string[];
}

/** Growing by about three each time: a measure of growth asks for one, two or three of them. */
const parts = [
  { name: 'east', until: 0.1 },
  { name: 'west', until: 0.3 },
  { name: 'south', until: 1 },
];

export async function openWorkbench({ notes, seed }: Options): Promise<Workbench> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'meeting-notes-bench-')));
  let workspace: Promise<Workspace> | undefined;
  let server: Promise<Server> | undefined;
  const bench: Workbench = {
    notes,
    seed,
    folder,
    workspace: () => (workspace ??= writeWorkspace(path.join(folder, 'workspace'), notes, seed)),
    server: () => (server ??= started(bench)),
    async stopServer() {
      const running = server;
      server = undefined;
      await (await running)?.stop();
    },
    async close() {
      await bench.stopServer().catch(() => undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return bench;
}

async function started(bench: Workbench): Promise<Server> {
  const { folder } = await bench.workspace();
  const server = await startServer({ workspace: folder, cacheFolder: path.join(bench.folder, 'cache') });
  await server.initialized();
  await server.ready();
  return server;
}

async function writeWorkspace(folder: string, count: number, seed: string): Promise<Workspace> {
  const written: Workspace = { folder, parts: [], bytes: 0, paths: [] };
  let from = 0;
  for (const { name, until } of parts) {
    const to = Math.round(count * until);
    const part = path.join(folder, name);
    const { bytes, paths } = await writeNotes(part, { from, count: to - from, seed });
    written.parts.push(part);
    written.bytes += bytes;
    written.paths.push(...paths.map((file) => `${name}/${file}`));
    from = to;
  }
  return written;
}
