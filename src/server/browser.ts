import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { systemClock } from './clock.ts';
import { startServer } from './server.ts';

/** The server as a web worker: speaks by messages, and the client serves the files. */
const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), { clock: systemClock });
