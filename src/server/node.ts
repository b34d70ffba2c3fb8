import { createConnection } from 'vscode-languageserver/node';
import { systemClock } from './clock.ts';
import { diskFiles } from './disk.ts';
import { startServer } from './server.ts';

/** The server as a process: speaks over what its arguments name (`--stdio`, `--node-ipc`, `--socket=…`). */
startServer(createConnection(), { clock: systemClock, disk: diskFiles });
