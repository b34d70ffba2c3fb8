import { createConnection } from 'vscode-languageserver/node';
import { systemClock } from './clock.ts';
import { localOf } from './local.ts';
import { startServer } from './server.ts';

/** Serves on what the arguments of the process name. `program` is the script that runs. */
export function serve(program: string): void {
  startServer(createConnection(), { clock: systemClock, local: localOf(program) });
}
