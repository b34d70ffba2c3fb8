import { createConnection } from 'vscode-languageserver/node';
import { once } from '../notes/once.ts';
import { initializeResult } from './capabilities.ts';
import { systemClock } from './clock.ts';

/** How long (ms) after its answer to `initialize` the server loads what it answers with, unless it is asked sooner. */
const pause = 5;

/**
 * Serves on what the arguments of the process name. `program` is the script that runs. The first answer needs nothing of the reader, whose
 * words take longer to make than all the rest: the client goes on with its own start meanwhile. In a bundle `import()` is done before
 * the next message comes in.
 */
export function serve(program: string): void {
  const connection = createConnection();
  connection.onInitialize((params) => {
    const load = once(async () => {
      const [server, { localOf }] = [await import('./server.ts'), await import('./local.ts')];
      return server.serve(connection, params, { clock: systemClock, local: localOf(program) });
    });
    connection.onInitialized(() => void load().then(({ initialized }) => initialized()));
    setTimeout(() => void load(), pause);
    return initializeResult(params, true);
  });
  connection.listen();
}
