import { isTaskThread, serveTasks } from './threads.ts';

/** The server as a process: speaks over what its arguments name (`--stdio`, `--node-ipc`, `--socket=…`); or one of its threads, which need not load the rest. */
if (isTaskThread)
  void import('./entry-threads.ts').then((work) => serveTasks({ [work.entriesTask]: work.doEntriesTask }));
else void import('./serve.ts').then(({ serve }) => serve(process.argv[1]!));
