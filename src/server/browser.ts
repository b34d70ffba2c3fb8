import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { systemClock } from './clock.ts';
import { startServer } from './server.ts';

/** The server as a web worker: speaks by messages, which a worker takes and posts as a port does; the client serves the files. */
const port = self as unknown as MessagePort;
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), { clock: systemClock });
