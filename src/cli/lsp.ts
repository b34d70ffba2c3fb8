import { createConnection } from 'vscode-languageserver/node';
import { systemClock } from '../server/clock.ts';
import { diskFiles } from '../server/disk.ts';
import { startServer } from '../server/server.ts';

/** Serves the protocol on standard input and output until the client says goodbye. */
export function serve(): void {
  startServer(createConnection(process.stdin, process.stdout), { clock: systemClock, disk: diskFiles });
}
