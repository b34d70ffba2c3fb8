import { createConnection } from 'vscode-languageserver/node';
import { systemClock } from './clock.ts';
import { doEntriesTask, entriesTask } from './entry-threads.ts';
import { localOf } from './local.ts';
import { startServer } from './server.ts';
import { isTaskThread, serveTasks } from './threads.ts';

/** The server as a process: speaks over what its arguments name (`--stdio`, `--node-ipc`, `--socket=…`); or one of its threads. */
if (isTaskThread) serveTasks({ [entriesTask]: doEntriesTask });
else startServer(createConnection(), { clock: systemClock, local: localOf(process.argv[1]!) });
